# A round from invitation to outcome: what is done, what it waits for, what is secret.

### Help

run-help = Run a round as far as it goes: invite, freeze lists and choices, draw the order and allocate the places.
run-help-folder = The folder with round.toml and the lists.
run-help-out = The folder where the round grows, stage by stage. It must not be there, or be empty, or be the round's own.
run-help-clients = A later list of clients. It is used only to see who has died, moved or got protection since the lists were frozen.
run-help-services = A later list of services. It is used only to see whose decision has ended since the lists were frozen.
run-help-value = The file with the public value that the round has named.
run-help-accept-rejected = Go on without the rows that could not be taken. They are counted in the sums.
run-help-on = The day to count as today, for example 2027-03-01. Unless given: today. A real round is never frozen before its time: it waits, whatever is given.
run-help-lang = Language of the lists: sv or en. Unless given: that of what is printed.
run-help-json = Write the result as JSON.
run-help-replace = Write the invitation anew, or the allocation, if it comes out otherwise. What is frozen and drawn of a real round stands.
run-help-freeze = Freeze lists and choices, and write the promise that is to be published before the draw.
run-help-draw = Draw the order by the public value that the round has named. It can be done once.

### What is done

run-heading-did = This is done
run-exercise = EXERCISE: nobody in the lists is real. The round waits for no days, and the draw is an exercise that anybody can work out.
run-did-invited = The invitation is written. It is in { $folder }.
run-did-frozen = Lists and choices are frozen. The promise is { $folder }.
run-did-drawn = The order is drawn. The draw is { $folder }.
run-did-allocated = The places are allocated. Everything is in { $folder }.
run-did-nothing = Everything that can be done is done already. Nothing is changed.
run-exercise-mark = EXERCISE
run-other-lists = The lists have changed since the invitation was written ({ $names }). What was sent stands; --replace writes the invitation anew.
run-nothing-to-choose = There is nothing to choose: the municipality performs all home care itself. Nothing is frozen, drawn or allocated. Everybody keeps what she has.

### What the round waits for

run-heading-waits = The round waits
run-waits-closing_day = Nothing says when the choice closes. Fill in closes in round.toml.
run-waits-choices = The choice is open up to and including { $closes }. After that the post is to be registered.
run-waits-signature = Nobody has signed that the post of the last day is registered. It can be done on { $earliest } at the earliest. Write [signed_off] with by and on in round.toml.
run-waits-signed_early = The signature is of { $signed }, but the post of the last day can be registered on { $earliest } at the earliest. Mend on in [signed_off].
run-waits-signed_later = The signature holds from { $signed }. That is a later day.
run-waits-public_value = No public value is named for the draw. Write [draw] in round.toml: a value that nobody can know yet.
run-waits-known_value = Round { $round } of drand came on { $day }, so anybody can know the value. Name in [draw] a round that has not come.
run-waits-beacon = The draw waits for round { $round } of drand. Save the answer in a file.
run-waits-beacon_at = The draw waits for round { $round } of drand. It comes on { $day } at { $clock }. Save the answer in a file.
run-waits-numbers = The draw waits for the numbers published by { $names }. Write them in a file, one line for each source.
run-later-unused = The later list ({ $names }) is used only when places are allocated. Give it again then.
run-heading-next = Next
run-next-publish = Publish { $file } now, before the draw. Nobody else may see what is in the folder secret.
run-next-mend = What is told above must be mended before lists and choices are frozen.
run-next-command = Then run: { $command }

### When the places are allocated

run-total-placements = All who have the help
run-nobody-has = { $bundle }: nobody has the help.
run-total-later_wish = Got a later wish
run-total-stays_by_wish = Stays, as she wished
run-total-protected = Protected people, in the folder protected
run-heading-by-hand = What is done by hand
run-total-calls = To be called before the letter goes
run-total-queue = Waiting in a queue for a better wish
run-total-to_decide = To be decided, by a person
run-total-temporary = Have a performer for the time being
run-file-allocation = everybody: from whom, to whom, why and from when
run-file-look_at = those whom somebody should look at, though nothing waits for it
run-file-call_list = whom to call, the most urgent first
run-file-queue = those who wait for a better wish, in their order
run-file-to_decide = what a person decides
run-file-temporary = who performs for the time being
run-file-changes_since = what has happened since the lists were frozen
run-file-providers = a list for each provider
run-file-protected = only for those who may see protected people
run-file-problems = what was calculated, without names; shown to nobody else
run-file-certificate = the auditor's certificate; shown to nobody else
run-file-public = what is published
run-file-secret = the secret behind the receipts; shown to nobody else
run-next-calls = Ring those in call_list.csv before their letters go.
run-next-letters = Print the letters: { $command }
run-next-to_decide = Decide what stands in to_decide.csv, and talk to those it is about.
run-next-protected = Let somebody who may see protected personal data go through the folder protected.
run-next-public = Publish draw.json and public.json. The auditor checks the certificate so: { $command }
run-next-explain = Why did it come out so? { $command }
run-value-file = FILE

### What has happened since the lists were frozen

run-heading-changes = This has happened since the lists were frozen
run-column-change = What has happened
run-column-before = Before
run-column-now = Now
run-column-follows = What follows
run-change-died = Has died
run-change-moved_out = Has moved away
run-change-no_longer_granted = No longer has the help
run-change-protected = Has become protected, or belongs with somebody who has
run-change-new_client = Has come since
run-change-new_grant = Has got the help since
run-change-needs_attention = Needs attention
run-change-left_out = Would no longer be in the round
run-change-area = Lives in another area
run-change-minutes = Has had her time changed
run-change-performer = Has another provider today
run-change-not_listed = Is not in the later list, or her row could not be taken
run-change-row_rejected = A row of what she is granted could not be taken
run-follows-withdraws = Gets no place; it goes to somebody else by the same order.
run-follows-nothing = Was not in the allocation. No place is set free.
run-follows-hides = Stands only in lists for those who may see protected people.
run-follows-temporary = Was not in the draw. Gets a performer for the time being, and is asked.
run-follows-waits = No rule gives her a place. A person gets in touch first; see to_decide.csv.
run-follows-told = The allocation stands. A person looks at it.

### What stops the round

run-heading-wrong = This must be changed
run-refused-wrong = The round cannot be held like this. Change what is told above. Nothing is frozen, drawn or allocated.
run-value-folder = FOLDER
run-refused-rejected = { $rows ->
    [one] { $rows } row could not be taken.
   *[other] { $rows } rows could not be taken.
} The round stands as it stood. See what is wrong with: { $command } Mend it in the source and run again, or go on without them with --accept-rejected.
run-refused-another_round = The folder { $folder } belongs to the round { $round }. Name another folder. Nothing is changed.
run-refused-lists_changed = What was frozen no longer follows from the lists: { $names } has changed. Put back what was frozen. What has happened since is told by a later list: --clients LIST. Nothing is changed.
run-refused-program_changed = The lists are the same, but what follows from them is not what was frozen. Run with the version of Hemval that froze the round. Nothing is changed.
run-refused-value_renamed = round.toml names another public value than the one the round has promised to be drawn by. Write the one in commitment.json. Nothing is changed.
run-refused-not_frozen = Lists and choices are not frozen, so there is nothing to draw. First run: { $command }
run-refused-already_drawn = The order is already drawn. A round is drawn once, by the value that it has named. Nothing is changed. Go on with: { $command }
run-refused-not_drawn = The order is not drawn, or the folder was replaced meanwhile. Nothing is allocated. Run again: { $command }
run-refused-allocated_otherwise = The places are already allocated, and this comes out otherwise ({ $names }). If it is to be replaced, say --replace. If people have been told, correct it instead. Nothing is changed.
run-refused-corrected = The folder { $folder } is a correction. It is not changed. If something in it is wrong, correct it with: hemval correct { $folder } --with LISTS --out NEW_FOLDER
run-refused-later_missing = The places were allocated with a later list ({ $names }). Give it again, or one that is later still. Else it would be forgotten who has been protected, has died or has moved. Nothing is changed.
run-refused-unreadable = { $names } in { $folder } cannot be read. Put the folder back from a copy. Nothing is changed.
run-refused-later_rejected = { $rows ->
    [one] { $rows } row of the later list could not be taken.
   *[other] { $rows } rows of the later list could not be taken.
} It may be of somebody who has died or got protection. Mend it in the source, or go on without with --accept-rejected. Nothing is changed.
run-value-refused = { $file } does not give the value that the round has named: { $why } Nothing is drawn.
run-value-unreadable = it cannot be read. It should be what drand answered, or one line for each source: name, colon, numbers.
run-value-twice = something stands there twice.
run-value-missing = it lacks { $names }.
run-value-not-named = { $names } is not named.
run-value-another-round = it has round { $told }, but named is round { $named }.
run-value-another-chain = it is of another chain than { $named }.
run-value-bad-chain = the chain or the round is not written as drand writes it.
run-value-bad-signature = the signature is not written as drand writes it.
run-value-other-randomness = the number does not follow from the signature.
run-value-no-sources = it has no sources.
run-value-no-numbers = a source has no numbers.
run-value-bad-number = one of the numbers is not a number without a sign before it.
run-value-comma = a comma stands within a number or between two, and nobody can tell which. Write a space between numbers, and a point in one with decimals.
run-value-no-file = it cannot be opened ({ $said }).
