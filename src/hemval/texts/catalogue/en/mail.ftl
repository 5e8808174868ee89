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
