# The letters of the office: printing, batches, what comes back, and what is seen to by hand.

mail-printed = Done. { $letters ->
        [0] No new letter
        [one] 1 new letter
       *[other] { $letters } new letters
    } and { $batches ->
        [0] no new print batch
        [one] 1 new print batch
       *[other] { $batches } new print batches
    }.

## When it cannot be done

mail-refused-nothing_to_choose = There is nothing to choose in this round, so nobody gets a letter.
mail-refused-not_invited = Invite to the round first. Then Hemval knows who is to have letters.
mail-refused-already_sent = The print batch is already noted as sent.
mail-refused-nothing_to_send = No letter of the print batch holds any more. Post nothing of it.
mail-refused-has_changed = One or more letters of the print batch no longer hold. Print letters again, and the batch is made anew without them. Post the new one.
mail-refused-not_sent = The letter is not noted as sent, so it cannot have come back.
mail-refused-already_returned = Somebody has already noted that the letter came back.
mail-refused-not_returned = The letter is not noted as returned, or somebody has already dealt with it.
mail-refused-held = The letter no longer holds. What it says has changed, so it is not to be posted.
mail-refused-already_handed_over = Somebody has already noted how the letter was seen to.

## The pages

mail-title = Letters
mail-caption = Rounds with letters
mail-none = No round has invited anybody yet, so there are no letters to print.
mail-round = Round
mail-printed-letters = In force
mail-sent-letters = Sent
mail-back-letters = Back, not dealt with
mail-counted = Gone through
mail-never = Not yet
mail-find = Find a letter
mail-find-number = The number of the letter
mail-find-missing = Write the number that stands on the letter.
mail-find-nothing = No letter has that number. Check the characters: the number has no vowels, no zero and no one.
mail-find-do = Show the letter
mail-of-round = Letters of { $round }
mail-exercise = This is an exercise. The letters are marked and are not to be posted.
mail-at-work = Letters are being made.
mail-back-now = { $letters ->
        [one] 1 letter has come back. Somebody needs to deal with it.
       *[other] { $letters } letters have come back. Somebody needs to deal with them.
    }
mail-receipts-now = { $people ->
        [one] 1 person waits for a receipt by letter. Print receipts every day.
       *[other] { $people } people wait for receipts by letter. Print receipts every day.
    }
mail-receipts-to-print = { $people ->
        [one] 1 receipt to print
       *[other] Receipts to { $people } to print
    }
mail-asked = The work is asked for. The page shows how far it has come.

## How it stands

mail-control = How it stands
mail-control-at = Everybody was gone through
mail-control-caption = What became of each kind of letter. Each row adds up: every client is in it once.
mail-not-counted = Nobody has gone through the letters yet.
mail-not-counted-do = Print a kind of letter, or go through everybody without printing.
mail-count-do = Go through everybody
mail-count-again = Go through everybody again
mail-kind = Kind of letter
mail-done = Printed
mail-by-hand = By hand
mail-waits = Waits
mail-not-sent = Is not to have it
mail-everybody = All clients
mail-held = Printed and no longer in force
mail-in-the-way = What letters wait for
mail-nothing-waits = No letter of that kind waits.
mail-why-caption = Why letters are not printed
mail-why = Why
mail-people = Number
mail-to-see-to = Somebody needs to do something
mail-waits-caption = People whose letters wait for somebody to do something
mail-person = Person
mail-area = Area
mail-copy = The copy to the representative:

## To print and to look

mail-print = Print letters
mail-print-what = Letters that are printed already are not printed again, if what they say is still so.
mail-post-on = Posted on
mail-post-on-help = The day stands in the letters.
mail-post-on-missing = Say the day that the letters are posted.
mail-print-do = Print
mail-specimens = What the letters will say
mail-specimens-short = Read each kind of letter with the round's own days and words. The letters are to somebody made up, and nothing is printed.
mail-specimens-what = Each kind of letter in each situation, with the round's own days, providers and words. Whom they are to does not exist. Read them before you invite, and before the notices go.
mail-specimens-none = The letters cannot be shown yet: no providers or bundles are known for the round.
mail-specimens-caption = Letters that the round may send, in the order that they go
mail-specimens-go = Read the letters
mail-situation = Situation
mail-to-round = To the round { $round }
mail-language = Language
mail-language-sv = Swedish
mail-language-sv-easy = Easy Swedish
mail-language-en = English
mail-language-fi = Finnish
mail-language-ar = Arabic

## Print batches

mail-batches = Print batches
mail-batches-what = Fetch the file, have it printed, and note here when the letters have been given to the post.
mail-batches-caption = Print batches, the newest first
mail-no-batches = There is no print batch yet.
mail-batch = Print batch
mail-dated = Dated
mail-letters = Letters
mail-sheets = Sheets
mail-files = Files
mail-state = State
mail-fetch-pdf = Print file { $number }
mail-fetch-list = Address list { $number }
mail-sent-on = Sent { $day } by { $by }
mail-not-sent-yet = Not sent
mail-batch-empty = Nothing left to post
mail-batch-stale = { $letters ->
        [one] 1 letter no longer holds. Go through everybody again.
       *[other] { $letters } letters no longer hold. Go through everybody again.
    }
mail-made-anew = Made anew { $day } without letters that no longer hold. Do not post an older print.
mail-note-sent = Note { $number } as sent
mail-batch-noted = Print batch { $number } is noted as sent.
mail-batch-not-kept = The file is no longer kept. It is taken away when somebody in the batch has become protected.

## One letter

mail-letter = Letter { $number }
mail-letter-number = Letter
mail-about = About
mail-to = To
mail-role-client = The person herself
mail-role-instead = The one who acts for her
mail-role-copy = Copy to the one who acts for her
mail-printed-at = Printed
mail-sent-at = Sent
mail-not-yet = Not yet
mail-way = Way
mail-way-by-hand = By hand, by named staff
mail-handed-at = Seen to
mail-replaces = Replaces
mail-replaced-by = The letter is replaced and is not to be posted. The new one is
mail-held-since = This letter has not held since { $day } and is not to be posted.
mail-held-changed = What it says has changed.
mail-held-died = The person has died.
mail-held-moved = The person has moved from the municipality.
mail-held-protected = The person has become protected.
mail-withdrawn = The file is taken away, since the person has become protected.
mail-read = { $pages ->
        [one] Read the letter (PDF, 1 page)
       *[other] Read the letter (PDF, { $pages } pages)
    }
mail-letter-not-kept = The file of the letter is no longer kept, and cannot be made again as it was. A backup has it.

## Back

mail-returns = Has come back
mail-came-back = Sent { $sent }, noted as back { $day } by { $by }.
mail-dealt-with = Dealt with { $day }:
mail-return = Has the letter come back?
mail-return-remark = What stands on the envelope?
mail-return-remark-help = For instance "addressee unknown". Write nothing about health or help.
mail-return-do = Note as back
mail-return-noted = The letter is noted as back. It has become a task.
mail-settle = Deal with it
mail-settle-what = If the person has a new address, it is to be put right in the list. Then there is a new letter the next time letters are printed.
mail-settle-how = What has been done?
mail-settle-how-help = For instance "called, wrong door on the envelope".
mail-settle-how-missing = Write what has been done.
mail-settle-again = Is the same letter to be sent again?
mail-settle-not = No
mail-settle-again-yes = Yes, in a batch of its own
mail-settle-do = Done with the return
mail-return-settled = The return is dealt with.
mail-return-settled-again = The return is dealt with. The letter lies in a batch of its own, ready to be sent again.
mail-back-title = Letters that have come back
mail-back-none = No letter is back without somebody having dealt with it.
mail-back-caption = Letters that are back, the oldest first
mail-back-at = Noted

## By hand

mail-by-hand-title = Letters by hand
mail-by-hand-what = Letters to protected persons. They have neither name nor address. Open a letter to see whom it is about: you are asked why, and it is written in the log.
mail-by-hand-none = No letter is to be seen to by hand.
mail-by-hand-caption = Letters by hand, those not seen to first
mail-hand = See to the letter
mail-hand-what = Put the letter in an envelope, and see that the person gets it by the way that is decided for that person.
mail-hand-how = How did the person get the letter?
mail-hand-how-help = Write no address.
mail-hand-how-missing = Write how the person got the letter.
mail-hand-do = Note as seen to
mail-handed-over = The letter is noted as seen to.
