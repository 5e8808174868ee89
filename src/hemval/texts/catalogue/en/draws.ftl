# Freezing, drawing, giving places, reviewing and deciding: the last steps of a round in the office.

draws-frozen = Lists and choices are frozen. The promise can be published.
draws-frozen-already = Lists and choices were frozen already.
draws-not-free = The round cannot be frozen as it stands. The page of the draw says what is missing.
draws-choices-come = Choices, lists or the plan change all the time, and did while they were read. Let nobody register choices or take lists right now, and ask for the freezing again.
draws-allocated = { $placed ->
        [one] One place is given. Review the allocation.
       *[other] { $placed } places are given, one for each person and bundle, those who are protected among them. Review the allocation.
    }
draws-decided-already = The allocation is decided already, so it is not done again.
draws-decided = { $people ->
        [0] The allocation is decided. Nobody changes provider.
        [one] The allocation is decided. One person gets a new provider.
       *[other] The allocation is decided. { $people } people get a new provider.
    }
draws-decided-not-all = The allocation is decided. For somebody the new provider could not begin: the person has died, moved or has the help no longer, or another begins that day. Tasks say who.
draws-decided-exercise = The exercise is decided. No provider begins, and no orders are sent.
draws-lists-changed = { $people ->
        [one] For one person the lists have changed since places were given, so that the outcome is not right any more.
       *[other] For { $people } people the lists have changed since places were given, so that the outcome is not right any more.
    } Nothing is decided. Give places anew, review and decide again.
draws-refused-another_round = What stands here is of another round.
draws-refused-lists_changed = The frozen lists do not say what they said when they were frozen. Nothing is changed. Tell those who run Hemval.
draws-refused-program_changed = Hemval does not work the same out of the frozen lists as when they were frozen. Run the version of Hemval that froze the round. Nothing is changed.
draws-refused-value_renamed = The plan of the round names another public value than the one that was published. Nothing is changed.
draws-refused-not_frozen = Lists and choices are not frozen yet.
draws-refused-disposed_of = The lists that the round was locked with have stood their time and are destroyed. What was published of it is still there.
draws-refused-already_drawn = The order is drawn already, and it is drawn once.
draws-refused-not_drawn = The order is not drawn yet.
draws-refused-allocated_otherwise = There is another allocation already.
draws-refused-corrected = What stands here is a correction.
draws-refused-unreadable = What is kept of the round cannot be read. Tell those who run Hemval.
draws-refused-later_rejected = Rows of a later list could not be taken.
draws-refused-later_missing = A later list is missing.
draws-review-refused-not_allocated = Places are not given, or are given anew just now.
draws-review-refused-by_hand_waits = Somebody has proposed a place by hand that nobody has answered. Answer it first.
draws-review-refused-not_reviewed = The allocation has not been reviewed as it stands now.
draws-review-refused-same_person = You have reviewed the allocation yourself. Another person decides.
draws-decider-may-not = Whoever decided may do so no more: her role or her account has ended since. Somebody else has to decide.
draws-review-refused-decided = The allocation is decided already.

draws-part-review = Review the allocation
draws-part-by-hand = Places by hand
draws-part-papers = Proof to fetch
draws-bundle = Bundle
draws-of-care = Help
draws-people = People
draws-person = Person
draws-provider = Provider
draws-area = Area
draws-outcome = Outcome
draws-today = Today
draws-gets = Gets
draws-helps-meanwhile = Helps until it is decided
draws-starts = Begins
draws-state = Answer
draws-protected-not-counted = People with protected identity are not in the numbers here. They are in the allocation, and named staff see them apart.

### Freezing

draws-freeze-title = Freeze lists and choices
draws-freeze-what = When the lists are frozen, Hemval keeps them exactly as they are. A promise is worked out at the same time, which you then publish: a fingerprint of everything that is to decide the draw. Nobody can change anything afterwards without its being seen.
draws-freeze-once = Freezing cannot be undone. Choices that are registered afterwards do not count in the round.
draws-do-freeze = Freeze lists and choices
draws-freezing-asked = The freezing has been asked for. It takes some seconds.
draws-nothing-to-choose = There is nothing to choose between here, and so nothing to draw.
draws-waits = This remains before the round can be frozen
draws-wrong = This must be mended first
draws-choices = The choices
draws-choices-arrived = Choices that have come
draws-choices-counting = Choices that count
draws-choices-to-decide = Choices that are unclear
draws-choices-late = Choices that came too late
draws-stands-caption = How it stands in each bundle
draws-chose = Have chosen
draws-silent = Have not chosen
draws-person-decides = A person decides

### Drawing

draws-draw-title = Draw the order
draws-draw-what = The order is worked out from the promise and a public value that nobody could know when the lists were frozen. Anybody can work it out again.
draws-draw-exercise = This is an exercise. The value is the word EXERCISE, which everybody knows.
draws-draw-drand = Look up round { $round } of drand, and copy the answer. The chain is { $chain }.
draws-draw-numbers = Look up what has been published, and copy the numbers.
draws-promise = The promise to publish
draws-promise-what = Two fingerprints: one of lists and choices, one of the secret number of the round. The secret number is published in the moment that the order is drawn.
draws-digest = Fingerprint of lists and choices
draws-commitment = Fingerprint of the secret number
draws-seed = Seed of the draw
draws-draw-once = The order is drawn only once.
draws-do-draw = Draw the order
draws-drawn = The order is drawn. Now places can be given.
draws-field-randomness = Randomness
draws-help-randomness = 64 characters, digits and a–f.
draws-field-signature = Signature
draws-help-signature = Digits and a–f, just as in the answer.
draws-field-numbers = Numbers of { $source }
draws-help-numbers = Write the numbers with spaces between, such as 3 14 15.
draws-value-no-file = The value is not there.
draws-value-unreadable = The value cannot be read. Copy it as it is published.
draws-value-twice = The same is told twice.
draws-value-missing = Something that the round has named is missing.
draws-value-not-named = Something is told that the round has not named.
draws-value-another-round = The value is of another round than the one that is named.
draws-value-another-chain = The value is of another chain than the one that is named.
draws-value-comma = A comma stands within a number, or between two. Put spaces between the numbers.
draws-value-bad-chain = The chain or the round is not written as drand writes it.
draws-value-bad-signature = The signature is not written as drand writes it. Copy it again.
draws-value-other-randomness = The randomness does not follow from the signature. Copy both again, from the same answer.
draws-value-no-sources = No source is named.
draws-value-no-numbers = Write at least one number.
draws-value-bad-number = Something that you wrote is no number.

### Giving places

draws-allocate-title = Give places
draws-allocate-what = Hemval first sees who has died, moved, or got other decisions or protected identity since the lists were frozen. Then places are given by the order that was drawn. Nobody is told before the allocation has been reviewed and decided.
draws-allocate-anew = Places are given. If you give them anew, the order is the same and the lists are as they are now. The review must be done again. Places by hand that are confirmed still hold.
draws-drawn-how = How the order was drawn
draws-do-allocate = Give places
draws-do-allocate-anew = Give places anew
draws-allocation-asked = The allocation has been asked for.

### Review

draws-review-title = Review the allocation
draws-review-what = See what it came to, for whom and why. Nothing is decided yet.
draws-review-decided = See what it came to, for whom and why. The allocation was decided
draws-places = Places to give
draws-new-provider = Get a new provider
draws-to-decide = A person decides
draws-to-call = Are called before the letter goes
draws-new = New among them
draws-by-outcome = By outcome
draws-by-provider = By provider
draws-by-area = By area
draws-nobody-yet = No provider yet
draws-no-area = No area
draws-people-shown = { $people ->
        [one] One person
       *[other] { $people } people
    }
draws-show-all = Show all
draws-nobody-shown = Nobody is as you asked.
draws-hidden = Person with protected identity
draws-by-hand = By hand
draws-people-list = The people in order of name
draws-apart = { $people ->
        [one] One person with protected identity
       *[other] { $people } people with protected identity
    }
draws-apart-what = Open one at a time. You are asked to write why, and it stands in the log.
draws-apart-one = Protected person { $number }
draws-apart-tag = Protected identity
draws-changes = Changed since the lists were frozen
draws-changed-died = Have died: { $people }
draws-changed-moved_out = Have moved out of the municipality: { $people }
draws-changed-no_longer_granted = Are not granted the help any more: { $people }
draws-changed-protected = Have got protected identity: { $people }
draws-changed-new_client = New, who were not in the draw: { $people }
draws-changed-new_grant = Have been granted the help: { $people }
draws-changed-needs_attention = Need attention: { $people }
draws-changed-left_out = Would not be in the round if it were made now: { $people }
draws-changed-area = Have moved to another area: { $people }
draws-changed-minutes = Have got another amount of time: { $people }
draws-changed-performer = Have another provider today: { $people }
draws-changed-not_listed = Are not in the new list: { $people }
draws-changed-row_rejected = A row could not be read: { $people }
draws-reviewed-title = Sign the review
draws-reviewed-done = Reviewed
draws-reviewed-what = When you certify it, the log tells that you have reviewed the allocation as it is now. If anything changes, it must be reviewed again.
draws-reviewed-by = Reviewed by { $by },
draws-do-review = Certify that the allocation has been reviewed
draws-reviewed = The review is certified. Now the allocation can be decided.
draws-by-hand-all = { $waiting ->
        [0] Places by hand
        [one] Places by hand (one waits for an answer)
       *[other] Places by hand ({ $waiting } wait for an answer)
    }
draws-outcome-first_wish = Got her first wish
draws-outcome-later_wish = Got a later wish
draws-outcome-stays_by_wish = Stays, as she wished
draws-outcome-stays_wish_not_met = Stays, what she wished for was full
draws-outcome-stays_wish_gone = Stays, what she wished for could not be taken up
draws-outcome-wish_not_met = What she wished for was full, is called
draws-outcome-wish_gone = What she wished for could not be taken up, is called
draws-outcome-stays_silent = Did not choose, stays
draws-outcome-silent_municipal = Did not choose, got the municipality's own
draws-outcome-silent_rotation = Did not choose, got whose turn it was
draws-outcome-silent_draw = Did not choose, drawn by lot
draws-outcome-silent_nearest = Did not choose, got the nearest
draws-outcome-silent_largest_free = Did not choose, got the one with most room
draws-outcome-no_room = Did not choose, and nobody has room
draws-outcome-no_distance = Did not choose, and the distance is unknown
draws-outcome-no_rule = Did not choose, and the rule does not say whom she gets
draws-outcome-waits_for_decision = Unclear what she has chosen
draws-outcome-waits_for_look = Somebody contacts her first
draws-outcome-not_asked = Has not been asked
draws-outcome-outside = Not in the round
draws-outcome-promised = Keeps the place that she was told of
draws-outcome-withdrawn = Not in it any more
draws-outcome-to_decide = A person decides
draws-outcome-to_call = Are called before the letter goes

### One person

draws-given-title = Why it came out so
draws-back-to-review = To the review
draws-back-to-person = To the person
draws-back-to-by-hand = To the places by hand
draws-why = How the outcome is explained
draws-decided-by-hand = Two people have given the place with { $provider } by hand. Confirmed by { $by }.

### By hand

draws-by-hand-title = Places by hand
draws-by-hand-what = One person proposes and says why. Another confirms. Each place by hand stands in what the auditor reads.
draws-by-hand-none = No place is given by hand.
draws-by-hand-caption = All places by hand, those that wait for an answer first
draws-instead-of = Instead of
draws-proposer = Proposed by
draws-proposed = Proposed provider
draws-proposed-by = { $provider }, proposed by { $by },
draws-confirmed-by = Confirmed by { $by }
draws-refused-by = Refused by { $by }
draws-answer = Answer
draws-answer-title = Answer a proposal
draws-because = Why
draws-propose-title = Propose a place by hand
draws-propose-what = { $person }, { $bundle }.
draws-propose-two = The proposal holds only when another person has confirmed it.
draws-field-provider = Provider
draws-field-starts = First day
draws-field-ground = The reason in a word
draws-help-ground = It is counted in the report. What you write below is not.
draws-ground-asked = The person, or who acts for her, has asked for it
draws-ground-needs = What the person needs: health, language, how she is met
draws-ground-home = The same provider as whom she lives with
draws-ground-continuity = The same staff as today
draws-ground-provider = What the provider can do where the person lives
draws-ground-fault = Something in the lists was wrong
draws-ground-other = Something else
draws-report-title = The report
draws-report-what = The round in numbers, for the committee and everybody else. It names nobody.
draws-report-file = report
draws-report-pdf = The report as PDF
draws-report-html = The report as a web page
draws-field-because = Why
draws-help-because = What you write stands in the log, and is read by whoever confirms it.
draws-field-refused-because = Why not
draws-room-no-limit = { $provider } (no cap)
draws-room-clients = { $provider } ({ $left ->
        [one] one place left
       *[other] { $left } places left
    })
draws-room-hours = { $provider } ({ $left ->
        [one] one hour a month left
       *[other] { $left } hours a month left
    })
draws-room-little-clients = { $provider } (no place left)
draws-room-little-hours = { $provider } ({ $left ->
        [0] no time left
        [one] one hour a month left, which is not enough
       *[other] { $left } hours a month left, which is not enough
    })
draws-do-propose = Propose a place by hand
draws-do-send-proposal = Hand in the proposal
draws-do-confirm = Confirm the place
draws-do-refuse = Refuse
draws-do-take-back = Take the proposal back
draws-refuse = Refuse the proposal
draws-take-back = Take the proposal back
draws-proposed-done = The proposal is handed in. Another person is to confirm it.
draws-confirmed-done = The place is confirmed. The review must be certified again.
draws-refused-done = The proposal does not hold any more.
draws-hand-refused-not_allocated = Places are not given, or are given anew just now.
draws-hand-refused-decided = The allocation is decided. A change is made on the person's own page instead.
draws-hand-refused-gone = She is not in the round any more.
draws-hand-refused-not_open = The provider cannot take on anybody for that help where she lives.
draws-hand-refused-same = She has that place.
draws-hand-refused-too_early = The place cannot begin before the round takes effect.
draws-hand-refused-proposed_already = There is a proposal for her. Answer it first.
draws-hand-refused-same_person = You have made the proposal yourself. Another person confirms it.
draws-hand-refused-answered = Somebody has answered the proposal.

### Deciding

draws-decide-title = Decide the allocation
draws-decide-what = When you decide, the new providers begin on their day, and every provider gets its orders. Hemval first sees that nothing has changed in the lists.
draws-decide-exercise = This is an exercise. The decision shows how it is done. No provider begins, and no orders are sent.
draws-not-a-new-decision = What the person gets to know is who performs the help. The help that is granted, the time and the fee are not changed.
draws-decide-once = The decision cannot be undone. Faults are mended by a correction.
draws-decide-unfinished = The round is decided, but what follows from the decision stopped on its way. Go on, and the rest is done. What is done is not done again.
draws-do-go-on = Go on
draws-carrying-out-asked = Hemval goes on with what follows from the decision.
draws-do-decide = Decide the allocation
draws-decision-asked = The decision is on its way. Hemval first sees that the lists have not changed.

### Proof

draws-papers-title = Proof to fetch
draws-papers-what = The files show that the round was done by its rules. Whoever wants can check them with hemval verify, on a machine of her own.
draws-papers-none = There are no files yet. The first comes when lists and choices are frozen.
draws-paper-commitment = The promise
draws-paper-what-commitment = Published before the order is drawn. Anybody may read it.
draws-paper-draw = The draw
draws-paper-what-draw = The secret number, the public value and the seed. Anybody may read it.
draws-paper-public = The public proof
draws-paper-what-public = Rules, caps and totals. No person is in the file. Anybody may read it.
draws-paper-decision = The decision
draws-paper-what-decision = Which certificate the decision is of, and how many places people gave instead of a rule. Anybody may read it.
draws-paper-certificate = The auditor's certificate
draws-paper-what-certificate = Every place, without names. It is handed only to whoever audits. The log tells who has fetched the file.
draws-paper-by_hand = Places by hand
draws-paper-what-by_hand = The places that two people gave instead of a rule. It belongs to the auditor's certificate. The log tells who has fetched the file.
draws-made = Made
draws-sha256 = SHA-256
