# The office's call list: whom to call, what is said, and what came of it.

calls-title = Call list
calls-what-it-is = These people are to be called before any letter goes. Take a call, ring, and write what came of it. Whoever takes a call has it alone.
calls-left = { $round }: { $left ->
    [0] all calls are made.
   *[other] { $left } of { $all } calls are left.
}
calls-days = { $days ->
    [0] The last day is today
    [one] One day left until all must know
   *[other] { $days } days left until all must know
}
calls-days-over = The last day has passed
calls-caption = Calls to make, in the order that they are made
calls-rank = No.
calls-who = Person
calls-why = Why
calls-tries = Attempts
calls-stands = Stands
calls-reason-wish_not_met = It was full
calls-reason-wish_gone = The wish could not be taken up
calls-reason-apart = Did not get the same provider as somebody at home
calls-mine = You have the call
calls-taken = { $by } has the call
calls-back-now = Call now
calls-back = Call again
calls-free = Free
calls-none = There is no call to make.
calls-hand = Calls by hand
calls-hand-what = People with protected personal data. Only named staff see them.
calls-hand-one = Call { $number }
calls-one = Call
calls-back-to-list = To the call list
calls-to-client = Open the person's page
calls-mine-what = You have the call. Nobody else rings meanwhile.
calls-taken-what = { $by } took the call
calls-take = Take the call
calls-leave = Give the call back
calls-phone = Phone
calls-acting = Acting for her
calls-language = Language
calls-interpreter = interpreter: { $language }
calls-bundle = Bundle
calls-wished = Wishes
calls-today = Has today
calls-performer = Is helped by
calls-wanted = Wanted day
calls-room = Room right now (do not read aloud)
calls-say = Say this
calls-say-acting = Say this to whoever acts for her
calls-note = Write what came of it
calls-answer = What came of it?
calls-answer-keeps = Keeps what there is
calls-answer-other = Something else
calls-answer-call_back = Call again later
calls-answer-not_reached = Was not reached
calls-starts = First day, if you have agreed on one
calls-starts-help = Leave it empty, and the day is counted by the municipality's rules.
calls-back-at = Call again
calls-back-at-help = Day and time, if the person wants to think or could not talk.
calls-remark = Note
calls-remark-help = Needed when it was something else. Write what the person said.
calls-read-back = Read aloud before you hang up:
calls-save = Save
calls-fault-back_at = Write when you are to call again.
calls-fault-back_at-past = That time has passed. Write one that is to come.
calls-fault-remark = Write what the person said.
calls-attempts = So far
calls-outcome-not_reached = was not reached
calls-outcome-call_back = call again later
calls-outcome-agreed = agreed on a provider
calls-outcome-keeps = keeps what there is
calls-outcome-other = said something else, which a case manager decides
calls-closed-agreed = Done. { $provider } begins on
calls-closed-keeps = Done. The person keeps what there is.
calls-noted-agreed = Saved. The place is the person's, from { $day }. The provider gets an order.
calls-noted-keeps = Saved. The person keeps what there is.
calls-noted-other = Saved. A case manager has got a task.
calls-noted-call_back = Saved. You have got a task to call again.
calls-noted-not_reached = Saved. The call is free again.
calls-refused-taken = { $by } has taken the call already.
calls-refused-not_taken = Nothing was saved: take the call first.
calls-refused-closed = Nothing changed: the call is done already.
calls-refused-full = Nothing was saved: somebody else took that place first. Read out those that have room now.
calls-refused-not_open = Nothing was saved: that provider cannot be chosen where the person lives.
calls-refused-no_day = Nothing was saved: the municipality's rules give no day, or do not allow this one. Agree on a first day and write it.
calls-waits-for-case-manager = For a case manager
calls-for-case-manager = The person said something that the call could not settle. A case manager sees to it, and the letter waits until then. Whoever has agreed with the person takes the call and writes it here.
calls-answer-as_given = What the round gave stands after all
calls-outcome-as_given = what the round gave stands after all
calls-noted-as_given = Saved. What the round gave stands, and the letter can go.
calls-closed-as-given = Done. What the round gave stands.
calls-closed-for-died = The call is closed: the person has died. Do not ring.
calls-closed-for-moved = The call is closed: the person has moved out of the municipality.
calls-closed-for-ended = The call is closed: the person no longer has the help.
calls-refused-gone = Nothing was saved: the person has died, moved or no longer has the help. See the person's page.
calls-refused-undecided = Nothing was saved: the round gave no provider that can stand. Agree on one.
