# Freezing, drawing, giving places, reviewing and deciding: the last steps of a round in the office.

draws-frozen = Lists and choices are frozen. The promise can be published.
draws-frozen-already = Lists and choices were frozen already.
draws-not-free = The round cannot be frozen as it stands. The page of the draw says what is missing.
draws-choices-come = Choices come in all the time, so that the lists changed while they were read. Let nobody register choices just now, and ask for the freezing again.
draws-allocated = { $placed ->
        [one] One place is given. Review the allocation.
       *[other] { $placed } places are given. Review the allocation.
    }
draws-decided-already = The allocation is decided already, so it is not done again.
draws-approved = { $begun ->
        [0] The allocation is decided. Nobody changes provider.
        [one] The allocation is decided. One person gets a new provider.
       *[other] The allocation is decided. { $begun } places begin with a new provider.
    }
draws-approved-clashes = The allocation is decided. { $begun } places begin with a new provider. For { $clashes ->
        [one] one person somebody else begins that very day. A task says who.
       *[other] { $clashes } people somebody else begins that very day. The tasks say who.
    }
draws-approved-exercise = The exercise is decided. No provider begins, and no orders are sent.
draws-lists-changed = { $people ->
        [one] For one person the lists have changed since places were given, so that the outcome is not right any more.
       *[other] For { $people } people the lists have changed since places were given, so that the outcome is not right any more.
    } Nothing is decided. Give places anew, review and decide again.
draws-refused-another_round = What stands here is of another round.
draws-refused-lists_changed = The frozen lists do not say what they said when they were frozen. Nothing is changed. Tell those who run Hemval.
draws-refused-program_changed = Hemval does not work the same out of the frozen lists as when they were frozen. Run the version of Hemval that froze the round. Nothing is changed.
draws-refused-value_renamed = The plan of the round names another public value than the one that was published. Nothing is changed.
draws-refused-not_frozen = Lists and choices are not frozen yet.
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
draws-review-refused-decided = The allocation is decided already.
