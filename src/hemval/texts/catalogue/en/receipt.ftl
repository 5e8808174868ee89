# The receipt: that a choice has come.

receipt-title = Your choice has reached us
receipt-lead = We have received your choice. This is what you chose.
receipt-of = { $bundle }
receipt-chosen = Your choice
receipt-declines = You do not wish to choose
receipt-wish = { $place ->
        [1] First choice
       *[other] Choice { $place }
    }
receipt-by = Who chose for you
receipt-came = Reached us on
receipt-how = It came
receipt-by-web = on the web
receipt-by-letter_code = with the code in the letter
receipt-by-paper = on paper
receipt-by-phone = by phone
receipt-by-visit = at a visit
receipt-by-email = by e-mail
receipt-number = Number of the choice
receipt-waits-if-full = If it is full, you wish to wait for a place.
receipt-late = Your choice came after the last day.
receipt-looked-at = We must look at your choice before it counts. We will tell you what comes of it.
receipt-change-until = You can change your choice until { $closes }. The choice that comes last counts.
receipt-change-any-time = You can change your choice at any time.
receipt-closed = The last day to change your choice was { $closes }.
receipt-no-decision = This is only a receipt. Another letter will tell you who is to help you.
receipt-keep = Keep this letter. Tell us the number if you call about your choice.
