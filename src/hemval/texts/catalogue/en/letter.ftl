# What stands around every letter.

letter-reference = Letter number: { $id }
letter-page = Page { $page } of { $pages }
letter-empty-page = This page is empty.
letter-exercise = EXERCISE
letter-replaces = This letter replaces letter { $id }, which you can throw away.
letter-also-in = Would you like this letter in English? Call { $phone }.
letter-large-print = Would you like this letter in large print? Call { $phone }.

### Where the letter goes to somebody else than the one it is about

letter-copy = This is a copy of a letter to { $name }. You get it { $acting }. Where it says “you”, it means { $name }.
letter-instead = This letter is about { $name }. You get it { $acting }. Where it says “you”, it means { $name }.
letter-of-child = This letter is about your child { $name }. Where it says “you”, it means the child.
letter-acting-guardian = as legal guardian (god man)
letter-acting-administrator = as administrator (förvaltare)
letter-acting-lasting_power = because you have a lasting power of attorney
letter-acting-power_of_attorney = because you have a power of attorney
letter-acting-parent = as the child’s guardian
letter-acting-next_of_kin = as next of kin
letter-acting-unclear = because you act for this person
letter-may-choose-guardian = Choose together with the person if you can. You may choose alone only if your task includes the person’s own welfare (sörja för person). One answer is enough.
letter-may-choose-administrator = Choose together with the person if you can. You may choose alone only if your task includes the person’s own welfare (sörja för person). One answer is enough.
letter-may-choose-lasting_power = Choose together with the person if you can. You may choose alone only if the power of attorney covers personal matters. One answer is enough.
letter-may-choose-power_of_attorney = Choose together with the person if you can. You may choose alone only if the power of attorney covers this choice. One answer is enough.
letter-may-choose-parent = If the child has two guardians, both must agree on the choice. One answer is enough.

### Whom to ask

letter-ask = Do you have questions?
letter-ask-phone = Call { $phone }.
letter-ask-hours = We answer { $hours }.
letter-ask-email = You can also write to { $email }.
letter-ask-name = { $name } answers questions.
letter-ask-municipality = Ask the person at the municipality whom you usually speak to.
letter-hours = { $days } { $start }–{ $end }
letter-clock = { $hour }:{ $minute }
letter-days = { $first } to { $last }

### What happens to one who does not choose

letter-silent = If you do not choose
letter-silent-keeps = If you do not choose, you keep the provider you have.
letter-silent-municipal = If you do not choose, the municipality’s own home care helps you.
letter-silent-rotation = If you do not choose, you get the provider whose turn it is.
letter-silent-draw = If you do not choose, we draw lots for which provider you get.
letter-silent-nearest = If you do not choose, you get the provider nearest to your home.
letter-silent-largest_free_capacity = If you do not choose, you get the provider with the most free places.
letter-silent-person = If you do not choose, a person at the municipality decides who is to help you.
letter-silent-may-change = It may be a different one from today’s.
letter-silent-keep-today = To keep the one you have today, choose it.
letter-silent-chooser-first = Then your chance is best.
letter-silent-existing = Do you have a provider today? { $then }
letter-silent-new = Do you have no provider yet? { $then }
letter-silent-unless-leaves = This does not hold if your provider is leaving.
letter-silent-of = { $bundle }:

### What the choice does not change

letter-same-help = You have a right to the same help as before, whoever you choose. The fee is the same too.
letter-in-language = English
