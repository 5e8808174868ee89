# hemval letters: the letters of a round, to those who print and send them.

### Help

letters-help = The letters of a round: print them, see how they stand, preview. hemval letters OUT prints. Its options are shown by hemval letters print --help.
letters-help-print = Print the letters that are not printed, and account for everybody. Run it again whenever you like: nothing is printed twice.
letters-help-status = Show how the letters stand: by kind, days left, and what is in the way. Nothing is printed.
letters-help-preview = Write one letter as PDF, marked as a preview. It is in no list.
letters-help-test-sheet = Write a test page with window, folds and rulers, to hold against the municipality's envelope.
letters-help-out = The folder that hemval run has written.
letters-help-to = The folder for the letters. Without it: beside the folder of the round, with -letters after its name.
letters-help-kind = Only letters of that kind. May be given several times. Without it: every kind that the round has. { $kinds }.
letters-help-one-kind = Which kind of letter. { $kinds }.
letters-help-lang = Only letters in that language.
letters-help-preview-lang = Language of the letter. Without it: the one that the person's letters are in.
letters-help-on = The day that the letters are posted and dated. Without it: today; in an exercise the day that is usual for the kind.
letters-help-events = The list of what has happened since places were given: calls, changes, free places.
letters-help-round = The folder with round.toml and the lists of the round. It is read again, so that letters are held for those who have died, moved or become protected.
letters-help-clients = A later list of clients. Needs --round.
letters-help-services = A later list of services. Needs --round.
letters-help-accept-rejected = Go on without the rows of later lists that cannot be taken.
letters-help-no-batches = Write no print batches, only one letter in each file.
letters-help-json = Write the result as JSON.
letters-help-client = The person's id in the municipality's list.
letters-help-protected = Show also the letter to somebody with protected personal data. Only for named staff.
letters-help-preview-to = The file to write. Without it: preview_KIND.pdf here.
letters-help-system = A system file, the name of a system that comes with Hemval, or a folder that hemval run has written.
letters-help-sheet-to = The file to write.
letters-doing-print = Printing letters

### What came of it

letters-title = The letters of { $round } ({ $system }, { $municipality })
letters-exercise = EXERCISE: nobody in the lists is real. The letters are marked as an exercise and are not to be sent.
letters-nothing-to-choose = There is nothing to choose: the municipality performs all home care itself. No letters go to anybody. Everybody keeps what she has.
letters-column-kind = Letter
letters-column-rows = All
letters-adds-up = Every row of the list of clients is in exactly one place. Those with protected personal data are always counted by hand.
letters-heading-waits = Why letters wait
letters-heading-not_sent = Why no letter is sent
letters-heading-did = This is done now
letters-did-printed = { $number ->
        [0] No new letter to print.
        [one] One letter is printed.
       *[other] { $number } letters are printed.
    }
letters-did-dated = The day of the letters is { $day }, not today. It is so for: { $kinds }.
letters-did-goes_on = A run that was stopped has gone on. The day of the letters is the one that it began with, { $day }, and not today. It is so for: { $kinds }.
letters-did-anew = A run that was stopped had printed some letters with the day { $day }. They are as they were. The new ones have another day. It is so for: { $kinds }.
letters-did-batches = { $number ->
        [one] One print batch is written.
       *[other] { $number } print batches are written.
    }
letters-did-restored = { $number ->
        [one] The file of a letter was gone or changed. It is written again, the same as before.
       *[other] The files of { $number } letters were gone or changed. They are written again, the same as before.
    }
letters-did-not_restored = { $number ->
        [one] The file of a letter is gone or changed, and this version of Hemval would not print it the same. Take the file from a backup.
       *[other] The files of { $number } letters are gone or changed, and this version of Hemval would not print them the same. Take the files from a backup.
    }
letters-did-withdrawn = { $number ->
        [one] One file is taken away, since somebody has become protected.
       *[other] { $number } files are taken away, since somebody has become protected.
    }
letters-did-copies_waiting = { $number ->
        [one] A copy to a representative could not be printed. It is in the list of what waits.
       *[other] { $number } copies to representatives could not be printed. They are in the list of what waits.
    }
letters-did-told_otherwise = { $number ->
        [one] One person had died, moved or lost a service by an earlier list, and has not by the lists now. Her letters wait. Is the list an older one?
       *[other] { $number } people had died, moved or lost a service by an earlier list, and have not by the lists now. Their letters wait. Is the list an older one?
    }
letters-did-happened_later = { $number ->
        [one] One row of the list of what has happened is dated later than the letters, and is not in them. Give a later day with --on to have it counted.
       *[other] { $number } rows of the list of what has happened are dated later than the letters, and are not in them. Give a later day with --on to have them counted.
    }
letters-did-not_to_post = { $number ->
        [one] One printed letter is replaced or held. Do not send it: the index says which.
       *[other] { $number } printed letters are replaced or held. Do not send them: the index says which.
    }
letters-did-left_out = The print batch { $batch } no longer has the letters that are not to be sent: { $letters }. If the old one has been handed to the print house, ask them to take those letters out; do not send the whole batch again.
letters-did-in_batches = They are still in print batches: { $batches }. Do not send such a batch as it is. If it has not been handed over, hand over the letters in it that are in force, one by one.
letters-heading-files = Where everything is
letters-file-letters = the letters, one PDF each, in a folder for each kind
letters-file-by_hand = what named staff see to by hand, without name and address
letters-file-batches = print batches: many letters in one file, by kind, language and sheets
letters-file-index = index for the print house: letter, recipient, pages, checksum
letters-file-control = the control: everybody counted, kind by kind
letters-file-waiting = those who wait, and for what
letters-file-not_sent = those who get no letter, and why
letters-file-papers = call list, the providers' papers, and the committee's report
letters-heading-next = What to do next
letters-next-print = Print the letters or hand them to the print house. Post only what is in force according to the index.
letters-next-print_exercise = Look through the letters. They are an exercise: do not post them.
letters-next-by_hand = Let named staff see to what lies by hand.
letters-next-call = Call those who are to be called first. Note the calls in the list of what has happened, and give it with --events.
letters-next-waiting = Go through the list of what waits, and mend or decide what a person must.
letters-next-status = See how they stand: { $command }
letters-next-again = Print what has become ready: { $command }
letters-heading-in-the-way = What is in the way

### When it cannot be done

letters-refused-no_folder = There is no folder { $folder }. Give the folder that hemval run has written.
letters-refused-not_a_round = { $folder } is no round that Hemval has written. Give the folder that hemval run has written.
letters-refused-is_letters = { $folder } is the folder of the letters themselves. Give the folder of the round, that hemval run has written.
letters-refused-is_lists = { $folder } is the folder with the lists of the round. Run hemval run first, and give the folder that it writes.
letters-refused-only_invited = { $folder } has an invitation alone. Letters are written of a whole round: run hemval run, and give that folder.
letters-refused-refused = The round in { $folder } was refused, so that nobody is invited. Mend what stops it, and run hemval run again.
letters-refused-older = { $folder } was written by an earlier Hemval, which did not keep what letters need. Run hemval run again to a new folder. Nothing is changed.
letters-refused-other_system = The file { $name } in { $folder } is not the system file that the round was held by. Take the folder from a backup. No letters are written.
letters-refused-unreadable = The file { $name } in { $folder } is not as Hemval wrote it. Take the folder from a backup, or run hemval run again to a new folder.
letters-refused-no_events = The list of what has happened, { $file }, is not there. Check the name after --events. Nothing is changed.
letters-refused-another_round = The folder of lists is another round ({ $name }) than the one in { $folder }. Give the folder that the round was run with. Nothing is changed.
letters-refused-correction = The folder { $folder } corrects an earlier round. Its letters go on in that round's folder, so that only those whose notice changes get new letters. Give it with --to, such as --to { $letters }, or a new folder if no letters have been printed. Nothing is printed.
letters-refused-later_alone = A later list is read against the round's own. Give their folder with --round. Nothing is changed.
letters-refused-within = The letters would lie in the folder of the round, { $folder }, and Hemval would no longer know it. Give a folder outside it with --to.
letters-refused-post = The letters in { $folder } cannot be handled so.
letters-event-row = Row { $row }{ $column ->
        [none] .
       *[other] , { $column }.
    }
letters-refused-events = { $rows ->
        [one] One row of { $file } cannot be taken. Mend it, or go on without it with --accept-rejected. Nothing is changed.
       *[other] { $rows } rows of { $file } cannot be taken. Mend them, or go on without them with --accept-rejected. Nothing is changed.
    }
letters-events-accepted = { $rows ->
        [one] One row of { $file } is left out.
       *[other] { $rows } rows of { $file } are left out.
    }

### One letter alone, and the test page

letters-preview-mark = PREVIEW
letters-preview-written = The preview is written to { $file }. It holds the person's details: delete it when you are done.
letters-preview-none = { $kind }: no such letter goes to the person now. { $why }
letters-preview-unknown = There is nobody with the id { $client } to show in this round. Check the id in the list of clients. A person with protected personal data is shown to named staff alone, with --protected.
letters-preview-unprintable = The letter cannot be printed. { $why }
letters-preview-failed = The letter could not be set: { $error } in { $line }. This is a fault of the program.
letters-sheet-no-envelope = The system of { $municipality } says nothing of the window of its envelope. Add a table envelope to the system file.
letters-sheet-written = The test page is written to { $file }. Print it without shrinking it, and hold it against the envelope.
letters-pdf-not_a_file = { $file } is a folder, or something else than a file. Give another name. Nothing is changed.
letters-pdf-not_ours = { $file } is there already, and is nothing that Hemval has written. Give another name. Nothing is changed.
letters-pdf-unwritable = { $file } could not be written: { $said }.
