# hemval explain: answers about one person, for those who work with the round.

explain-command = Explain to one person who became her provider, and why.
explain-help-out = The folder that hemval run has written.
explain-help-client = The person’s id in the municipality’s list.
explain-help-bundle = Only the choice of that name; else all that the person has.
explain-help-lang = Language of the explanation; else that of everything that is printed.
explain-help-row = Also write the person’s own row of the certificate, with what is needed to check it, to this file.
explain-help-all-agree = Write the row of those who were placed together too. Only when everybody that it is about has said yes.
explain-help-protected = Show a person with protected data too. For named staff only.
explain-help-json = Print the answer as JSON, with codes and numbers.
explain-unknown = There is nobody with id { $client } to show in this round. Check the id in the list of clients. A person with protected data is shown to named staff only, with --protected.
explain-other-bundle = { $client } does not have { $bundle } in this round. Write one of: { $bundles }.
explain-not_allocated = The round in { $folder } is not allocated yet, so there is nothing to explain. Run hemval run first.
explain-unreadable = The file { $name } in { $folder } is not as Hemval wrote it. Run hemval run anew to a new folder, or get the folder from a backup.
explain-row-of-which = { $client } has several choices in this round. Say which one the row is to be of, with --bundle: { $bundles }.
explain-no-row = { $client } was not in the draw and has no row in the certificate.
explain-row-joint = { $client } was placed together with somebody, so the row is about all of them and shows their hours added up. Whoever knows her own hours can then work out the other’s. It cannot be shortened, for then it could not be checked. Ask them first. If all of them wish it, write --all-agree too.
explain-row-within = The file { $file } would lie in the folder of the round, { $folder }, and Hemval would then not know the folder again. Choose a place outside it.
explain-row-exists = The file { $file } is there already. Choose another name, or remove it first.
explain-row-unwritable = The file { $file } could not be written: { $said }.
explain-row-written = The row is written to { $file }. It is the person’s own: give it to her only. Check it with hemval verify --public { $folder }/public.json --row { $file }
explain-row-written-joint = The row is written to { $file }. It is about those who were placed together and shows their hours added up: give it to them only. Check it with hemval verify --public { $folder }/public.json --row { $file }
