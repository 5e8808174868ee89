# Why a letter waits or is not sent, for the staff.

## It waits

unsent-ready = Ready to print, and not printed.
unsent-not_yet = The first day that the letter may go has not come.
unsent-stage = The round has not come so far.
unsent-look_first = Somebody is to look first.
unsent-call_first = She is to be called first.
unsent-decide_first = Somebody is to decide first.
unsent-no_address = There is no address that the post can use.
unsent-unprintable = Something in the letter cannot be printed as it stands.
unsent-lists_changed = A later list contradicts what the letter would tell.
unsent-no_rule = The system has no rule about the letter's days, and nobody has said them.
unsent-day_against_rule = A day that was agreed is not allowed by the system's rules.

## It is not sent

unsent-left_out = She is not in the round.
unsent-not_concerned = The letter does not concern her.
unsent-died = She has died.
unsent-moved_out = She no longer lives in the municipality.
unsent-too_late = The last day for the letter has passed.
unsent-row_rejected = The row in the list could not be taken.
unsent-other_kind = Another letter tells it in such a round.
unsent-overtaken = Something later has taken its place.
unsent-not_in_queue = She does not wait for that provider.

## What cannot be printed

unsent-fault-character = The character { $name } is not in the fonts of the letters. It stands in { $where }. Put it right in the list.
unsent-fault-address = The address has { $lines } lines and does not fit in the window. Make it shorter in the list, or write the envelope by hand.
unsent-fault-pages = The letter takes { $pages } pages, and { $promised } are promised.
unsent-where-title = the heading
unsent-where-sender = the sender
unsent-where-recipient = the recipient's name or address
unsent-where-signature = the signature
unsent-where-dated = the day
unsent-where-reference = the letter's number
unsent-where-mark = the mark of an exercise
unsent-where-page_of = the numbers of the pages
unsent-where-logo_alt = the words for the logo
unsent-where-footer = the foot
unsent-where-blocks = the letter's text
