# Tasks: what waits for somebody.

tasks-title = Tasks
tasks-what = To do
tasks-about = About
tasks-round = Round
tasks-made = Made
tasks-due = by { $day }
tasks-due-day = By
tasks-owner = Who
tasks-anybody = Anybody
tasks-not-seen = not seen yet
tasks-none = Nothing waits for you.
tasks-overdue = { $tasks ->
    [one] One task is late
   *[other] { $tasks } tasks are late
}
tasks-unseen = { $tasks ->
    [one] One task that nobody has seen
   *[other] { $tasks } tasks that nobody has seen
}
tasks-own = Your tasks
tasks-all = Show all { $tasks } tasks
tasks-cut = Here are { $shown } of { $tasks } tasks. The others come when some of these are done.
tasks-done = Done
tasks-done-at = Done { $at }
tasks-done-lately = What you have just done
tasks-take = Take the task
tasks-see = I have seen it
tasks-finish = Done
tasks-how = How did it go?
tasks-how-help = Short, so that a colleague understands.
tasks-hand-on = Hand on
tasks-handed-on = The task is handed on.
tasks-is-done = The task is done.
tasks-write = New task
tasks-write-do = Save task
tasks-written = The task is saved.
tasks-text = What is to be done?
tasks-to-choice = Settle the choice
tasks-to-given = To the allocation
tasks-to-change = Change the provider
tasks-to-order = To the order
tasks-to-call = To the call
tasks-refused-already_done = The task is done already.
tasks-refused-already_done_by = { $by } has done the task already.
tasks-refused-already_taken = { $by } has taken the task already.
tasks-to-letter = To the letter
tasks-refused-not_for_her = That colleague cannot have the task. Choose somebody who may do what is needed and read of the person.
tasks-refused-ends_elsewhere = The task is done by itself when what it is about is done. Do it there.
tasks-kind-choice_held = Settle a choice
tasks-kind-decide = Decide who performs
tasks-kind-died = A client has died
tasks-kind-moved = A client has moved
tasks-kind-decision_ended = A decision has ended or changed
tasks-kind-newly_protected = Newly protected identity
tasks-kind-order_unseen = An order that nobody has seen
tasks-kind-order_refused = The provider cannot start
tasks-kind-order_by_hand = Give an order by hand
tasks-kind-letter_returned = A letter came back
tasks-kind-letter_by_hand = Give a letter by hand
tasks-kind-tell_her = Tell the person yourself
tasks-kind-call_back = Call back
tasks-kind-list_contradicts = A list contradicts what holds
tasks-kind-log_sample = Review a sample of the log
tasks-kind-own = Own task
tasks-what-choice_held = It is unclear which choice counts, or whether the one who chose could.
tasks-what-decide = The rules do not suffice to give a provider. A person is to decide who helps. The page of the allocation tells why, and who helps meanwhile.
tasks-what-decide-decided = The rules did not suffice to give a provider, and the allocation is decided. Decide by changing the provider, or let the one who helps today go on. Then say how it went.
tasks-what-decide-after-call = The person wanted something that the call could not settle. Decide what is to hold.
tasks-what-died = The list tells that she has died. See that nothing more is sent and that the provider knows.
tasks-what-moved = The list tells that she has moved. See that the help ends as it should.
tasks-what-decision_ended = The list tells that the decision no longer holds as before. See what that means for the choice.
tasks-what-newly_protected = Her identity is protected since just now. See what has been sent, and who has got it.
tasks-what-order_unseen = The time has passed and the provider has not opened the order. Call the provider today.
tasks-what-order_refused = The provider has answered that it cannot start. Somebody else must help.
tasks-what-order_by_hand = The order is about somebody with protected identity. Give it in two parts, and get a receipt.
tasks-what-letter_returned = See to the address, mend it at the source and send again, or call.
tasks-what-letter_by_hand = The letter must not go by ordinary post. Give it as has been decided.
tasks-what-tell_her = The person changes provider or is offered a place, but no letter will tell of it. Tell the person yourself and write how.
tasks-what-call_back = She waits for a call.
tasks-what-list_contradicts = What a new list tells does not fit what is already decided.
tasks-what-log_sample = Go through a sample of who has read about whom.
tasks-what-own = Written by a colleague.
