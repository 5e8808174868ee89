# Why a letter waits or is not sent, for the staff.

## It waits

unsent-ready = Ready to print, and not printed.
unsent-not_yet = The first day that the letter may go has not come.
unsent-stage = The round has not come so far.
unsent-look_first = Somebody is to look first.
unsent-call_first = The person is to be called first.
unsent-decide_first = Somebody is to decide first.
unsent-no_address = There is no address that the post can use.
unsent-unprintable = Something in the letter cannot be printed as it stands.
unsent-lists_changed = A later list contradicts what the letter would tell.
unsent-no_rule = The system has no rule about the letter's days, and nobody has said them.
unsent-day_against_rule = A day that was agreed is not allowed by the system's rules.
unsent-not_hers = The provider that is noted cannot be hers: it does not give that help where she lives, has no contract or licence, or is leaving. Check the row in the list of events.
unsent-no_such_help = As far as the round tells she does not have the help that the event is about. Check the row in the list of events, or write the letter by hand.

## It is not sent

unsent-left_out = The person is not in the round.
unsent-not_concerned = The letter is not needed: the person has answered, or is not concerned.
unsent-died = The person has died.
unsent-moved_out = The person no longer lives in the municipality.
unsent-too_late = The last day for the letter has passed.
unsent-row_rejected = The row in the list could not be taken.
unsent-other_kind = Another letter tells it in such a round.
unsent-overtaken = Something later has taken its place.
unsent-not_in_queue = The person does not wait for that provider.

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
