# Rounds in the office: list, plan, how they stand and what comes next.

### The list

rounds-title = Rounds
rounds-all = All rounds
rounds-none = No round is set up yet.
rounds-caption = Every round, the one that takes effect last on top
rounds-round = Round
rounds-phase = Stands
rounds-opens = Opens
rounds-closes = Last day to choose
rounds-effect = Takes effect
rounds-exercise = Exercise
rounds-new = Set up a round
rounds-unset = not set

### The course of the round

rounds-timeline = The course of the round
rounds-phase-planned = Being planned
rounds-phase-announced = Announced
rounds-phase-open = Open for choices
rounds-phase-closed = Closed, post being registered
rounds-phase-signed_off = Post registered
rounds-phase-frozen = Lists and choices frozen
rounds-phase-drawn = Order drawn
rounds-phase-allocated = Places allocated
rounds-phase-reviewed = Allocation reviewed
rounds-phase-decided = Decided
rounds-phase-in_effect = In effect

### One round

rounds-back = To { $round }
rounds-about = About the round
rounds-parts = Pages of the round
rounds-parts-prepare = Prepare
rounds-parts-follow = Follow
rounds-parts-outcome = Outcome
rounds-part-plan = Plan and days
rounds-part-invited = Whom the round is for
rounds-part-caps = Caps and room
rounds-part-draw-value = The value of the draw
rounds-part-figures = Figures
rounds-part-letters = Letters
rounds-days = Days
rounds-rules = Rules
rounds-played-today = In the exercise it is { $day }.
rounds-exercise-what = This is an exercise. Nothing in it is real.
rounds-exercise-carried-out = This is an exercise in which everybody is made up. It is drawn by an exercise value, and what is decided comes about: providers begin, orders go out.
rounds-play-another = Change the day of the exercise
rounds-at-work = Work goes on with the round. Load the page again in a while.

### Next

rounds-next = Next
rounds-done-by-round_manager = This is not yours to do: a round manager does it.
rounds-done-by-case_manager = This is not yours to do: a case manager or a round manager does it.
rounds-is-in-effect = The round is in effect, but all is not done.
rounds-left = This is left to do:
rounds-left-letters = The notices have not been made. Nobody has been told who helps her or him.
rounds-left-unsent = { $letters ->
    [one] One notice is not sent.
   *[other] { $letters } notices are not sent.
}
rounds-left-by_hand = Some notices that are given by hand are not done. Named staff see them.
rounds-left-decide = { $persons ->
    [one] One person waits for somebody to decide who helps.
   *[other] { $persons } wait for somebody to decide who helps.
}
rounds-go-letters = Go to the letters
rounds-go-tasks = Go to the tasks
rounds-nothing-next = The round is in effect. Nothing more is to be done.
rounds-lacks = This is missing first
rounds-step-invite = Invite to choose
rounds-step-sign_off = Sign for that the post is registered
rounds-step-freeze = Freeze lists and choices
rounds-step-draw = Draw the order
rounds-step-allocate = Allocate the places
rounds-step-review = Review the allocation
rounds-step-decide = Decide
rounds-step-carry_out = Finish what follows from the decision
rounds-step-begin = Let the placements take effect
rounds-step-why-invite = Inviting settles who may choose. Then letters can be made.
rounds-step-why-sign_off = Choices that came in time count even when they are typed in later. So somebody must answer for that all post is registered before the choices are frozen.
rounds-step-why-freeze = After freezing no choice can be changed. It is published before the value of the draw is known, so that everybody can see that nothing was changed.
rounds-step-why-draw = When the public value has come, Hemval draws the order from it.
rounds-step-why-allocate = Hemval looks at the lists once more and gives everybody a place by the rules.
rounds-step-why-review = Somebody looks through the allocation, decides what waits for a person, and tries what looks wrong.
rounds-step-why-decide = The decision makes the placements binding. It is made once.
rounds-step-why-carry_out = The round is decided, but what follows stopped on its way. What is done is not done again.
rounds-step-why-begin = Every order is to be confirmed, or dealt with by somebody, before the placements take effect.
rounds-do-invite = Invite
rounds-do-sign_off = Sign
rounds-do-freeze = Go to freezing
rounds-do-draw = Go to the draw
rounds-do-allocate = Go to the allocation
rounds-do-review = Go to the review
rounds-do-decide = Go to the decision
rounds-do-carry_out = Go on
rounds-do-begin = Let the round take effect
rounds-lacks-check = The lists have not been checked since the plan was changed.
rounds-lacks-nothing_to_choose = The rules have nothing to choose: the municipality performs all home care itself. Nobody is invited, and the round is not needed.
rounds-lacks-wrong = { $faults ->
    [one] One thing in the plan or the lists is wrong.
   *[other] { $faults } things in the plan or the lists are wrong.
}
rounds-lacks-opening_day = The day when the choice opens is not set.
rounds-lacks-closing_day = The last day to choose is not set.
rounds-lacks-caps = Nobody has confirmed the caps.
rounds-lacks-caps_anew = The caps have changed since they were confirmed.
rounds-lacks-choices = The choice is open until { $closes }.
rounds-lacks-post = Post of the last day can come until { $earliest }. Sign then at the earliest.
rounds-lacks-decision = What follows from the decision is not done yet.
rounds-lacks-effect_day = The choice takes effect first on { $effect }.
rounds-lacks-orders = { $orders ->
    [one] One order waits for an answer from the provider.
   *[other] { $orders } orders wait for an answer from the providers.
}
rounds-lacks-refused_orders = { $orders ->
    [one] One order the provider cannot take, and nobody has dealt with it.
   *[other] { $orders } orders the providers cannot take, and nobody has dealt with them.
}
rounds-lacks-orders_by_hand = Some orders that are given by hand are not done. Named staff see them.
rounds-lacks-signature = Nobody has signed for that the post is registered. That can be done on { $earliest } at the earliest.
rounds-lacks-signed_early = The signature is from { $signed }, but the post of the last day can be registered on { $earliest } at the earliest. Take it back and sign again.
rounds-lacks-signed_later = The signature is from { $signed }, a day that has not come. Take it back and sign again.
rounds-lacks-public_value = No public value is named for the draw.
rounds-lacks-known_value = The named value came on { $day } (round { $round } of drand), so anybody may know it. Name one that has not come.
rounds-lacks-beacon = The draw waits for round { $round } of drand.
rounds-lacks-beacon_at = The draw waits for round { $round } of drand. It comes on { $day } at { $clock }.
rounds-lacks-numbers = The draw waits for what is published by { $names }.
rounds-refused-lacks = Something is missing before that can be done. It stands under Next.
rounds-go-caps = Go to the caps
rounds-go-plan = Change the plan
rounds-go-wrong = See what
rounds-go-value = Name a value
rounds-go-orders = See the orders

### The check

rounds-checked-title = Check of plan and lists
rounds-checked-at = Checked
rounds-checked = { $wrong ->
    [0] The check is done. Nothing in the plan or the lists contradicts what is decided.
    [one] The check is done. One thing is wrong.
   *[other] The check is done. { $wrong } things are wrong.
}
rounds-checking = The lists are being checked. Load the page again in a while.
rounds-not-checked = The lists are not checked yet, or not since the plan was changed.
rounds-check = Check now
rounds-check-again = Check again
rounds-go-check = To the check
rounds-check-asked = The check has begun.
rounds-wrong = This is wrong
rounds-nothing-wrong = Nothing in the plan or the lists contradicts what is decided.
rounds-by-decision = Decision: { $decision }.
rounds-to-judge = { $things ->
    [one] One thing to look over
   *[other] { $things } things to look over
}
rounds-look-at = { $clients ->
    [one] One client needs to be looked at by a person.
   *[other] { $clients } clients need to be looked at by a person.
} { $waiting ->
    [0] No letter waits for it.
    [one] One letter waits for it.
   *[other] { $waiting } letters wait for it.
}

### The plan

rounds-new-what = Fill in what you know. Days that are missing can be filled in later. Hemval checks the plan against the rules and the lists.
rounds-new-do = Set up the round
rounds-set-up = The round is set up. The lists are being checked.
rounds-plan-do = Save the plan
rounds-changed = The plan is saved. The lists are being checked again.
rounds-plan-invited = The clients are invited. What their letters say cannot be changed any more.
rounds-plan-frozen = Lists and choices are frozen. The plan cannot be changed any more.
rounds-group-what = What the round is about
rounds-group-days = Days
rounds-group-lists = Lists and order
rounds-group-exercise = Exercise
rounds-nobody = Nobody
rounds-version = { $system }, version { $number }
rounds-kind-introduction = Choice is introduced
rounds-kind-re_choice = A new choice for everybody
rounds-kind-provider_exit = A provider leaves
rounds-order-by-rules = As the rules say
rounds-order-received = By when the choice arrived
rounds-order-decision_date = By the date of the care decision
rounds-order-lottery = By lottery
rounds-is-real = Real round
rounds-is-exercise = Exercise
rounds-field-key = Name
rounds-help-key = For example autumn-2020. Small letters a–z, digits and hyphens. The name cannot be changed.
rounds-field-version_id = Rules
rounds-field-kind = Reason
rounds-field-leaving_id = Provider that leaves
rounds-help-leaving_id = Fill in only where a provider leaves.
rounds-field-announced = Announced
rounds-help-announced = The day when rules, room and how the order is drawn are made known.
rounds-field-opens = Opens
rounds-help-opens = The first day to choose. Empty: as the rules say.
rounds-field-closes = Last day to choose
rounds-help-closes = What arrives that day counts. Empty: as the rules say.
rounds-field-notify_by = Notified by
rounds-help-notify_by = The last day for everybody to have got to know her provider.
rounds-field-effect = Takes effect
rounds-help-effect = The day when the new placements begin.
rounds-field-facts_on = Day of the lists
rounds-help-facts_on = The day that the lists of clients and services tell of.
rounds-field-share_base_on = Day of shares
rounds-help-share_base_on = The day whose hours shares are counted of, if the rules have shares.
rounds-field-order_source = Order
rounds-help-order_source = Who goes first when a provider becomes full.
rounds-field-temporary_performer_id = Temporary provider
rounds-help-temporary_performer_id = Performs for those who would else have nobody until they have got a place.
rounds-field-is_exercise = Real or not
rounds-help-is_exercise = In an exercise you can go through a whole round beforehand. Nothing in it is real.
rounds-field-played_on = Day in the exercise
rounds-help-played_on = The day that the exercise pretends that it is. Empty: today.
rounds-fault-order = The day is before { $before }, which is to be earlier. Put one of them right.
rounds-fault-key = Write a name of small letters a–z, digits and hyphens, that does not look like a personal number.
rounds-refused-key_taken = There is a round of that name already. Choose another.
rounds-refused-holds = Cannot be changed any more, since the clients are invited or the choices frozen. Write back what stood there.
rounds-refused-frozen = Lists and choices are frozen, so this cannot be changed.

### The value of the draw

rounds-value-what = The order is drawn from a public value that nobody can know beforehand. It is named before the choices are frozen. So nobody can choose an outcome, and anybody can count it again.
rounds-value-now = Named value
rounds-value-drand = Round { NUMBER($round, useGrouping: 0) } of drand, a public source of random numbers.
rounds-value-comes = It comes
rounds-value-do = Name the value
rounds-value-named = The value is named.
rounds-field-source = Source
rounds-source-drand = drand, public random numbers every third second
rounds-source-rfc3797 = Numbers that somebody else publishes, such as drawn lottery rows
rounds-field-comes_at = Day and time
rounds-help-comes_at = For drand: the value that comes then or next after. Choose a time after freezing and before people are notified.
rounds-field-names = Sources
rounds-help-names = For numbers: one source a line, in the order that they count.
rounds-fault-comes_at = Fill in a day and a time that has not been.
rounds-fault-names = Fill in one source at least.

### The day of the exercise

rounds-play = Change the day of the exercise
rounds-play-what = Everything in the exercise reckons with the day you choose. Nothing else is changed.
rounds-play-do = Change the day
rounds-play-day-closed = { $day }, when the choice has closed
rounds-play-day-notify = { $day }, when everybody is to have been told
rounds-play-day-effect = { $day }, when the choice takes effect
rounds-day-played = The day of the exercise is changed.
rounds-refused-no_exercise = The round is no exercise. In it, it is the day that it is.

### Caps

rounds-caps-what = Caps say how much room each provider has. They come from the rules and from what providers have stated. Confirm them before anybody is invited.
rounds-caps-confirmed = The caps are confirmed
rounds-caps-unconfirmed = Nobody has confirmed the caps.
rounds-caps-changed = The caps have changed since they were confirmed. Look them over and confirm again.
rounds-caps-do = Confirm the caps
rounds-caps-changed-meanwhile = The caps changed while you looked. Look them over and confirm again.
rounds-room-caption = Room of each provider
rounds-room-title = Room
rounds-room-who = Provider
rounds-room-bundle = Bundle
rounds-room-cap = Cap
rounds-room-taken = Taken
rounds-room-left = Left
rounds-room-no-cap = no cap
rounds-room-none = No caps hold in the round.
rounds-room-clients = { $amount ->
    [one] { $amount } place
   *[other] { $amount } places
}
rounds-room-hours_per_month = { $amount } hours
rounds-room-what = Taken is the room needed if everybody gets her first wish, and those who have not chosen keep a protected place. Hours are by the month, rounded down.
rounds-counted-at = Counted
rounds-room-is-before_places = This is the room before places are given.
rounds-room-is-after_places = This is the room after places were given, with the placements by hand that are proposed or made. Changes outside the round are not counted.
rounds-room-is-now = This is the room now: the places that were given, and everything that has changed since.
rounds-room-on = Counted for
rounds-room-given = Taken is the room of those who have a place or are offered one. Hours are by the month, rounded down.

### Whom the round is for

rounds-counted-outcome = Everybody in the list of clients
rounds-counted-reason = Why
rounds-counted-area = Areas
rounds-counted-language = Languages
rounds-counted-what-outcome = Outcome
rounds-counted-what-reason = Reason
rounds-counted-what-area = Area
rounds-counted-what-language = Language
rounds-counted-number = Number
rounds-counted-share = Share
rounds-counted-all = All
rounds-percent = { $percent } %
rounds-percent-of-all = { $percent ->
    [0] under 1 %
   *[other] { $percent } %
}
rounds-protected-apart = People with protected identity are handled by named staff and are not counted here.
rounds-invited-at = Invited
rounds-invited-not = Nobody is invited yet.
rounds-invite-what = This follows from the lists as they are now. Hemval counts once more when you invite.
rounds-invite-holds = When you have invited, the days in the letters cannot be changed.
rounds-on-assumption = { $clients ->
    [one] One client is left out by a rule that nobody has decided.
   *[other] { $clients } clients are left out by rules that nobody has decided.
} Look over the rules first.
rounds-invitation-asked = The invitation has begun.
rounds-invited = { $clients ->
    [one] One client is invited.
   *[other] { $clients } clients are invited.
}
rounds-plan-changed = The plan was changed while people were being invited. Nobody is invited. Invite again.
rounds-lacks-since = Something in the lists has changed, so that nobody can be invited. Check the round again.

### The post

rounds-sign-off-what = You answer for that all post and all choices that came in time are registered. Then the choices can be frozen.
rounds-registered = { $choices ->
    [0] No choices are registered.
    [one] One choice is registered.
   *[other] { $choices } choices are registered.
} { $held ->
    [0] None waits for a case manager.
    [one] One waits for a case manager.
   *[other] { $held } wait for a case manager.
}
rounds-sign-off-sure = All post of the last day is registered
rounds-sign-off-tick = Tick that all post is registered before you sign.
rounds-signed-off = You have signed for that the post is registered.
rounds-signed-by = Signed by { $by }
rounds-take-back = Take back the signature
rounds-take-back-what = If post is left, the signature can be taken back until the choices are frozen.
rounds-sign-off-taken-back = The signature is taken back. Register what is left and sign again.
rounds-refused-not_decided = The allocation is not decided, so the round cannot take effect.
rounds-refused-nobody_invited = Nobody is invited to the round, so there is no post to register.

### In effect

rounds-begin-what = Every order is confirmed by the provider, or dealt with by somebody. When you let the round take effect, it is finished.
rounds-begun = The round is in effect.

### Figures

rounds-figure-choices = Registered choices
rounds-figure-held = Wait for a case manager
rounds-figure-share = Have made an active choice
rounds-figure-of = { $chosen } of { $invited }
rounds-by-day = Choices by day
rounds-by-day-none = No choices have arrived.
rounds-by-day-table = Show as a table
rounds-by-day-caption = Choices by the day that they arrived
rounds-by-day-when = Arrived
rounds-by-day-sum = Sum
rounds-plot = { $choices } choices by the day that they arrived. The table below says the same.
rounds-channel-web = Web
rounds-channel-letter_code = Letter code
rounds-channel-paper = Paper
rounds-channel-phone = Phone
rounds-channel-visit = Visit
rounds-channel-email = E-mail
rounds-few = fewer than five
rounds-by-day-csv = Fetch the table as CSV
rounds-by-day-first = From
rounds-by-day-last = To
rounds-by-day-file = choices-by-day-{ $round }.csv
rounds-wishes = Wishes met
rounds-wish = Got
rounds-wish-number = { $number ->
    [0] none of their wishes
    [1] her first wish
    [2] her second wish
    [3] her third wish
   *[other] wish number { $number }
}

### What is missing or wrong, told to one who has pages and no files

rounds-finding-no_clients = No clients are taken in. Import the list of clients.
rounds-finding-no_services = No services are taken in. Without them nobody can be invited. Import the list of services.
rounds-finding-no_providers = There are no providers. Without them there is nobody to choose. Import the list of providers.
rounds-finding-no_contact = The rules do not say whom to ask. The letters need a phone number. Load rules that have one.
rounds-finding-facts_after_effect = The lists are of { $facts_on }, but the choice takes effect as early as { $effect }. Change one of the days in the plan.
rounds-finding-no_announced = It is not set when the round is announced. Fill in the day in the plan.
rounds-finding-no_opens = It is not set when the choice opens. Fill in the day in the plan.
rounds-finding-no_closes = It is not set when the choice closes. The letters must tell the last day. Fill it in in the plan.
rounds-finding-closes_before_opens = The choice closes { $closes }, before it opens { $opens }. Change one of the days in the plan.
rounds-finding-opens_outside_rule = The choice opens { $opens }, but by the rules { $rule } at the earliest. Change the day in the plan, or load new rules if there is a new decision.
rounds-finding-closes_outside_rule = The choice closes { $closes }, but by the rules { $rule } at the latest. Change the day in the plan, or load new rules if there is a new decision.
rounds-finding-effect_before_closes = The choice takes effect { $effect }, but closes first { $closes }. Change one of the days in the plan.
rounds-finding-effect_too_early = The choice takes effect { $effect }, but by the rules { $rule } at the earliest. Change the day in the plan.
rounds-finding-effect_outside_calendar = The holidays of { $year } are not known. Check the year in the plan.
rounds-finding-no_leaving = The round is held since a provider leaves, but not which. Choose it in the plan.
rounds-finding-leaving_unknown = The provider { $leaving } that is to leave is not among the providers. Choose another in the plan.
rounds-finding-leaving_not_asked = It says that { $leaving } leaves, but the round is not of that kind. Change it in the plan.
rounds-finding-no_share_base = Room is counted in shares, but it is not set of which day's hours. Fill in the day of shares in the plan before anything is frozen.
rounds-finding-order_differs = The order in the plan is { $written ->
    [received] time of arrival
    [decision_date] decision date
   *[lottery] lottery
}, but decided is { $rule ->
    [received] time of arrival
    [decision_date] decision date
   *[lottery] lottery
}. Change the order in the plan.
rounds-finding-order_assumed = What the order is decided to be is not known. The rules assume { $by ->
    [received] time of arrival
    [decision_date] decision date
   *[lottery] lottery
}. Ask those who decide, and choose an order in the plan.
rounds-finding-no_order = The rules do not say who goes first when a provider becomes full. Choose an order in the plan.
rounds-finding-no_non_choice = The rules do not say what happens to one who does not choose. The law demands that it is decided (LOV chapter 9 section 2). Load rules that say it.
rounds-finding-no_temporary = { $bundle }: { $persons ->
    [one] one person
   *[other] { $persons } persons
} { $area ->
    [none] of no known area
   *[other] in { $area }
} may have nobody until they have got a place. Choose a temporary provider in the plan.
rounds-finding-temporary_unknown = The provider { $provider }, which is to perform until everybody has a place, performs no home care on the day of effect. Choose another temporary provider in the plan.
rounds-finding-performer_ends_early = { $bundle }: { $provider } performs until { $last }, before the day of effect. { $persons ->
    [one] One person gets
   *[other] { $persons } persons get
} another provider for the days between.
rounds-finding-no_notify_by = It is not set when everybody is to have been told. Fill in the day in the plan.
rounds-finding-notify_after_effect = Everybody is to be told by { $notify_by }, after the choice takes effect { $effect }. Change one of the days in the plan.
rounds-finding-notify_before_closes = Everybody is to be told by { $notify_by }, but the choice closes first { $closes }. Change one of the days in the plan.
rounds-finding-notify_after_rule = Everybody is to be told by { $notify_by }, but by the rules { $rule } at the latest. Change the day in the plan.
rounds-finding-value_never_comes = The named value (round { $round } of drand) never comes: there are no days that far ahead. Name another.
rounds-finding-value_after_notify = The named value (round { $round } of drand) comes { $day }, after { $latest } when everybody is to have been told. Name an earlier one before anything is frozen.
rounds-finding-undated_stand_last = { $bundle }: the order is by decision date, but { $claims ->
    [one] one person lacks
   *[other] { $claims } persons lack
} it and so stand last. Fill in the dates before the choices are frozen, if they are known.
rounds-finding-no_distance_of_some = One who does not choose is to get the nearest provider, but for { $persons ->
    [one] one person
   *[other] { $persons } persons
} the distances are missing. Import them, or a person must decide.

### On the first page

rounds-now = Rounds under way
rounds-now-next = Next:
rounds-now-lacks = First:
rounds-now-at-work = Hemval is at work with it.
rounds-now-opens = { $days ->
    [0] Opens today.
    [one] Opens tomorrow, { $day }.
   *[other] Opens { $day }, in { $days } days.
}
rounds-now-closes = { $days ->
    [0] Today is the last day to choose.
    [one] One day left to choose, through { $day }.
   *[other] { $days } days left to choose, through { $day }.
}
rounds-now-notify = { $days ->
    [0] Everybody is to have been told today.
    [one] One day left until everybody is to have been told, { $day }.
   *[other] { $days } days left until everybody is to have been told, { $day }.
}
rounds-now-effect = { $days ->
    [0] Takes effect today.
    [one] Takes effect tomorrow, { $day }.
   *[other] Takes effect { $day }, in { $days } days.
}
rounds-now-late = Was to take effect { $day }.
rounds-now-by-hand = { $places ->
    [one] One place by hand waits for you to confirm it.
   *[other] { $places } places by hand wait for you to confirm them.
}
rounds-now-go-by-hand = Look and confirm
