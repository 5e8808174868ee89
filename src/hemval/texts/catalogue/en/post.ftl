# The post: letters printed once each, and the lists of them.

## The kinds of letters

post-kind-announcement = News that a choice is coming
post-kind-leaving = Letter that the provider leaves
post-kind-offer = Offer to choose
post-kind-reminder = Reminder
post-kind-receipt = Receipt of the choice
post-kind-notice = Notice of provider
post-kind-change = Confirmed change
post-kind-place_free = Letter of a free place

## What became of them

post-standing-sent = Printed for the post
post-standing-by_hand = By hand, by named staff
post-standing-waits = Waits
post-standing-not_sent = Not sent
post-all-rows = All rows
post-state-in_force = in force
post-state-replaced = replaced, do not send
post-state-held = held, do not send
post-yes = yes
post-no = no

## Columns

post-column-letter = Letter
post-column-state = State
post-column-kind = Kind
post-column-kind_name = Kind in words
post-column-post_on = Post on
post-column-line_1 = Recipient, line 1
post-column-line_2 = Recipient, line 2
post-column-line_3 = Recipient, line 3
post-column-line_4 = Recipient, line 4
post-column-line_5 = Recipient, line 5
post-column-pages = Pages
post-column-sheets = Sheets
post-column-duplex = Both sides
post-column-envelope = Envelope
post-column-enclosures = Enclosures
post-column-language = Language
post-column-large_print = Large print
post-column-file = File
post-column-batch = Print batch
post-column-sha256 = SHA-256
post-column-replaces = Replaces
post-column-client = Client
post-column-occurrence = Event
post-column-representative = Copy to representative
post-column-standing = Standing
post-column-standing_name = Standing in words
post-column-reason_code = Code
post-column-reason = Why
post-column-until = Earliest
post-column-more = More about it
post-column-number = Number

## When it cannot be done

post-refused-another_round = The folder has the letters of the round { $round }. Write to another folder.
post-refused-another_key = The letters in the folder were numbered by another key. Everything would be printed once more. Bring back the key that belongs to them, or write to another folder.
post-refused-key_broken = The key of the letters (secret/key.json) cannot be read. Bring the file back as it was.
post-refused-looked_broken = The file of what later lists have told (secret/looked.json) cannot be read. Put it back as it was: without it letters may go to somebody who has died or become protected.
post-refused-run_broken = The file secret/run.json in the letters' folder cannot be read. It tells which days a run that was stopped dated its letters. Remove it, and what is left is dated anew.
post-refused-later_missing = Letters have been printed after lists were looked at again ({ $names }). Give them again: round with --round, clients with --clients, services with --services and events with --events, or give yet later ones. Else it is forgotten who has died, moved, become protected or answered by phone. Nothing is printed.
post-refused-corrected = The round has been corrected, and letters of the correction are printed here. Give the folder of the correction instead: letters of the old round would tell what was wrong. Nothing is printed.
post-refused-ledger_missing = The folder has letters, but the ledger of them is missing (secret/ledger.jsonl). Bring it back, or write to another folder.
post-refused-ledger_broken = Line { $line } of the ledger (secret/ledger.jsonl) cannot be read. Somebody has changed it. Bring it back as it was.
post-refused-ledger_old = The folder has { $letters } letters that the ledger (secret/ledger.jsonl) does not tell of. It is older than the letters, which may have been posted: they would be printed again with another date. Bring back the newest ledger. If there is none, write to another folder and post nothing that has gone already.
post-refused-same_id = Two letters would have the same number, { $id }. Neither is printed.
post-refused-not_in_order = The letters of the kind { $kind } do not come person by person, each once. It is a fault in the program.
post-refused-does_not_add_up = The letters of the kind { $kind } do not add up: { $told } of { $people } people are told of. No lists are written. It is a fault in the program.
post-refused-failed = Letter { $id } could not be set: { $error } in { $line }. It is a fault in the program. The letters that are printed stand.
post-refused-worker_died = What prints the letters dies each time it comes to the letters { $first } to { $last }. Is there enough memory? The letters that are printed stand.

## How it stands

post-status-days_left = { $days ->
        [0] Today is the last day: everybody is to have their notice by { $day }.
        [one] { $days } day left: everybody is to have their notice by { $day }.
       *[other] { $days } days left: everybody is to have their notice by { $day }.
    }
post-status-days_over = { $days ->
        [one] The day has passed: everybody was to have their notice by { $day }, { $days } day ago.
       *[other] The day has passed: everybody was to have their notice by { $day }, { $days } days ago.
    }
post-status-no_day = No day is set by which everybody is to have their notice.
post-status-in_the_way = { $number } wait ({ $kind }): { $reason }
post-status-first_day = { $number } wait ({ $kind }) until { $day }.
post-status-held = { $number } printed letters ({ $kind }) no longer hold. They are not to be posted.
