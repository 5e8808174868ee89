# To register a choice, and to settle one that waits.

choices-register-title = Register a choice
choices-for = For
choices-how = How it came
choices-field-channel = How did the choice come?
choices-field-day = Day it arrived
choices-field-clock = Time
choices-field-chosen_by = Who chose?
choices-field-other_name = Name of the one who chose
choices-field-other_phone = Phone
choices-field-declines = Does not wish to choose
choices-field-wait = Would rather wait for her provider if it is full
choices-field-date = Would like to begin on
choices-field-special = Other wishes
choices-help-day = On paper: the day the letter reached the municipality, even if you type it in later.
choices-help-clock = Leave empty if it is chosen now, or if nobody knows.
choices-help-other_name = The choice is kept, and a case manager looks at what right that person has to choose.
choices-channel-phone = Phone
choices-channel-paper = Paper
choices-channel-visit = Visit
choices-channel-web = The web
choices-channel-letter_code = Letter code
choices-channel-email = E-mail
choices-herself = The person herself
choices-somebody-else = Somebody else, who is not in the list
choices-acting = { $name }, { $ground }
choices-ground-guardian = god man (guardian)
choices-ground-administrator = förvaltare (administrator)
choices-ground-lasting_power = lasting power of attorney
choices-ground-power_of_attorney = power of attorney
choices-ground-parent = parent with custody
choices-ground-next_of_kin = next of kin
choices-ground-unclear = unclear right
choices-no-wish = No wish
choices-has-today = { $provider } (today's provider)
choices-wish = { $rank ->
    [1] First
    [2] Second
    [3] Third
   *[other] Wish { $rank }
}
choices-look = Read back
choices-other-name-missing = Write what the one who chose is called.
choices-other-name-chosen = You have written a name, but said that somebody else chose. Choose “Somebody else, who is not in the list”, or remove the name.
choices-clock-unclear = The clock was changed that night, so the time cannot be read one way. Leave it empty.
choices-not-taken-not_offered = The provider of this help cannot be chosen in the round.
choices-not-taken-no_answer = Name at least one provider, or say that she does not wish to choose.
choices-not-taken-wishes_and_declines = It says two things. Take away the providers, or the tick for not choosing.
choices-not-taken-wish_twice = The same provider stands twice. Take one away.
choices-not-taken-too_many_wishes = So many providers may not be named. Take away the last.
choices-not-taken-not_to_be_chosen = That provider cannot be chosen where she lives. Choose another.
choices-not-taken-not_arrived = That day or time has not come yet. Say when the choice arrived.
choices-not-taken-round_over = The round has not begun, or it is decided. Nothing was saved. Write a task if the person wants something after all.
choices-frozen-before = The choices of the round are frozen. What you register now is kept, but does not change who gets what. A case manager gets a task.
choices-readback-title = Read back
choices-say-intro = I read back what I have written. Tell me if anything is wrong.
choices-say-declines = You do not wish to choose. Then it will be as the municipality has decided for those who do not.
choices-say-wish = { $rank ->
    [1] First { $provider }.
    [2] Second { $provider }.
    [3] Third { $provider }.
   *[other] As wish { $rank }: { $provider }.
}
choices-say-waits = If your provider is full you would rather wait than have another.
choices-say-date = You would like to begin on { $day }.
choices-say-special = You also wish: { $wishes }
choices-say-right = Is that right?
choices-comes-to-counts = The choice counts.
choices-comes-to-replaced = One that arrived later counts, or one that says the same. This one is kept.
choices-comes-to-waits = The choice is kept and waits for a case manager:
choices-comes-to-late = The choice came after the last day. It is kept, but does not count in the round.
choices-comes-to-change = The choice came after the round. It is kept as a wish to change.
choices-register-do = Right, register
choices-change = Change
choices-receipt-title = The choice is registered
choices-say-registered = Thank you. Your choice is registered.
choices-say-number = { $bundle }: the choice has number { $number }.
choices-to-client = Back to the client
choices-next-caller = Next caller
choices-scan = Scanned form
choices-scan-help = PDF, JPEG or PNG, at most 20 MB.
choices-scan-do = Add
choices-scan-added = The form is kept with the choice.
choices-scan-too-large = The file is larger than 20 MB. Scan again with a lower resolution.
choices-scan-unknown = The file is neither PDF, JPEG nor PNG. Scan again to one of them.
choices-scan-open = Scanned form
choices-closed-title = Choices cannot be registered
choices-closed-why = The round has not begun, or is decided. Write a task if she wants something all the same.
choices-closed-not-hers = The round does not concern this person.
choices-declines = Does not wish to choose
choices-worth-counts = Counts
choices-worth-replaced = Replaced
choices-worth-waits = Waits for a case manager
choices-worth-late = Came too late
choices-worth-change = Wishes to change
choices-set-aside = Does not count
choices-by = { $name } chose
choices-by-herself = chose herself
choices-number = number { $number }
choices-registered-by = registered by { $by }
choices-waits-if-full = Would rather wait if the provider is full.
choices-wants-date = Would like to begin on { $day }.
choices-settled-because = Settled: { $why }
choices-held-round_frozen = Came when the choices of the round were frozen.
choices-waiting-title = Choices that wait
choices-waiting-none = No choice waits for a case manager.
choices-waiting-caption = Choices to settle, the oldest first
choices-why-waits = Why it waits
choices-arrived = Arrived
choices-settle = Settle
choices-settle-do = Settle
choices-settle-number = Settle choice { $number }
choices-settle-title = Settle which choice counts
choices-settle-what = Talk with the person if you can. All choices are kept, and the reason you write stands by the choice.
choices-settle-counts = Which choice counts?
choices-settle-because = Reason
choices-settle-because-help = For example: talked with her today, she wants what her son chose.
choices-settle-this = Choice { $number }
choices-settle-none = None of those that wait
choices-settled = The choice is settled.
choices-not-settled-already_settled = Somebody has settled it, or it waits no more. Load the page again.
choices-not-settled-round_frozen = The choices of the round are frozen. Say that none of those that wait counts, and help her to change instead.
choices-not-settled-still_unclear = The choice cannot count as it is written. Say that none of them counts, and register a new one.
