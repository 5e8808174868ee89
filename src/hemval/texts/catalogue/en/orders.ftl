# Orders to providers: how they are followed, the provider's own page, and what is given by hand.

orders-title = Orders
orders-what-it-is = Each time somebody gets a new provider, or leaves one, an order goes out. Here is how providers have answered.
orders-assumed = The municipality has not said how soon a provider is to answer. Until it has, 24 hours are counted, on working days between 8 and 17.
orders-urgent = Needs somebody
orders-urgent-caption = Orders that are late, or that the provider cannot carry out
orders-urgent-none = No order is late, and no provider has said no.
orders-by-provider = All providers
orders-by-provider-caption = How the orders of each provider stand
orders-provider = Provider
orders-all = All
orders-waiting = Waiting for an answer
orders-of-them-unseen = Not opened
orders-late = Late
orders-refused-number = Cannot
orders-done-number = Done
orders-none = There are no orders.
orders-back = To all orders
orders-at = Orders to { $provider }
orders-at-caption = The provider's orders, the latest day first
orders-who = Person
orders-what = What
orders-day = Day
orders-first-day = First day
orders-last-day = Last day
orders-bundle = Bundle
orders-of-care = Help
orders-state = Stands
orders-kind-start = Begins
orders-kind-more = Goes on, with more help
orders-kind-end = Ends
orders-state-late_unseen = Late, not opened
orders-state-late = Late, no answer
orders-state-refused = Cannot be done
orders-state-unseen = Not opened
orders-state-seen = Opened, no answer yet
orders-state-confirmed = Confirmed
orders-state-dealt_with = Dealt with
orders-state-withdrawn = Withdrawn
orders-one = Order
orders-one-of = Order: { $name }
orders-made = Sent
orders-answer-by = Answer by
orders-seen = Opened
orders-seen-not = No
orders-confirmed-at = Confirmed
orders-refused-at = The provider said no
orders-refused-because = Why it cannot be done
orders-dealt-with-at = Dealt with
orders-dealt-with-how = How it was solved
orders-deal = Deal with the order
orders-deal-what = Call the provider, and write what you came to. The order then counts as done, and whoever goes through the round sees what you wrote.
orders-deal-how = How it was solved
orders-deal-how-help = For example: Spoke with Eva at the unit, they begin as planned.
orders-deal-do = Save
orders-dealt-with = Saved. The order is dealt with.
orders-fault-why = Write a few words here.

### The provider's own page

orders-own = Our orders
orders-own-back = To our orders
orders-new = { $orders ->
    [one] One new order
   *[other] { $orders } new orders
}
orders-new-what = Open them, so that the municipality knows you have seen them.
orders-new-by = Answer by
orders-open = Open
orders-opened = { $orders ->
    [0] There are no new orders.
    [one] The order is opened. It stands below.
   *[other] { $orders } orders are opened. They stand below.
}
orders-unnamed = Somebody who is protected begins with you:
orders-unnamed-how = The municipality will call you. Write nothing of the person here.
orders-to-answer = To answer
orders-to-answer-what = Tick those that you take on. If you cannot, open the person and say why.
orders-to-answer-caption = Orders that you have opened and not answered
orders-to-answer-none = You have answered all that you have opened.
orders-tick = Confirm { $name }
orders-confirm-ticked = Confirm those ticked
orders-confirm-page = { $orders ->
    [one] Confirm the one here
   *[other] Confirm all { $orders } on the page
}
orders-none-ticked = Tick at least one order first.
orders-confirmed = { $orders ->
    [0] Nothing changed: those orders were answered already.
    [one] One order is confirmed.
   *[other] { $orders } orders are confirmed.
}
orders-withdrawn = Withdrawn
orders-withdrawn-what = These orders do not hold any more. You need do nothing.
orders-withdrawn-caption = Orders that you have seen and that the municipality has withdrawn in the last 30 days
orders-answered = Answered
orders-answered-caption = The latest orders that you have answered
orders-address = Address
orders-phone = Phone
orders-language = Language
orders-interpreter = Interpreter
orders-services = Help a month
orders-time = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
orders-start-what = The help is granted already. Hours and fee are as before.
orders-end-what = You give the help through the last day.
orders-confirm = Confirm the order
orders-cannot = We cannot
orders-cannot-what = Say why. A case manager will call you. The person is never without help.
orders-cannot-why = Why we cannot
orders-cannot-why-help = Write what the case manager needs to know to solve it.
orders-cannot-do = Send to the case manager
orders-refused = Sent. A case manager will call you.
orders-order-refused-answered = Nothing changed: the order was answered already.
orders-order-refused-withdrawn = Nothing changed: the order is withdrawn.
orders-order-refused-not_seen = Open the order before you answer.
orders-order-refused-one_message_first = Nothing changed: take the steps in order.

### By hand

orders-hand-title = Orders by hand
orders-hand-elsewhere = Orders for people with protected personal data are given by hand by named staff. They do not stand here.
orders-hand-go = To them
orders-hand-what = Only named staff see this page. The provider gets two messages, apart from each other: first the name, and when that is confirmed the address.
orders-hand-caption = Orders to be given by hand, the first to begin first
orders-hand-none = There is nothing to give by hand.
orders-hand-id = Order
orders-hand-number = Order { $number }
orders-hand-back = To all that is given by hand
orders-hand-steps = Do it in this order
orders-hand-step-first = Call the provider and warn it: this is about somebody with protected data. Say no name. Then give message 1, with the name.
orders-hand-step-second = When message 1 is confirmed: give message 2, with the address and no name.
orders-hand-step-receipt = The provider confirms that it has everything. Planning and phones have the unit's own address alone.
orders-hand-do-first = Message 1 is given
orders-hand-do-second = Message 2 is given
orders-hand-do-receipt = The provider has confirmed
orders-hand-noted-then-second = Saved. Wait until the provider confirms, and then give message 2.
orders-hand-noted-then-receipt = Saved. Wait until the provider confirms.
orders-hand-noted-receipt = Saved. The order is confirmed.
orders-hand-first = Message 1
orders-hand-second = Message 2
orders-hand-messages = What the messages say
orders-hand-apart = Never send them together. The one never mentions the other.
orders-hand-first-text = { $name }. The address is secret.
orders-hand-second-text = A home visit is to be made at this address:
orders-hand-second-none = No message 2 is needed: the provider has the address already, or there is none.
orders-hand-at-start = Not given
orders-hand-at-first = Message 1 given
orders-hand-at-second = Both given
orders-hand-cannot = The provider cannot
orders-hand-cannot-what = Has the provider said no? Write why. The order stays here until somebody has dealt with it.
orders-hand-cannot-do = Save that the provider cannot
orders-hand-noted-cannot = Saved. Deal with the order, so that the person gets help.
orders-hand-deal-what = Write what you agreed, without name or address. The order then counts as done.

### Changes of provider, and free places

orders-change = Change provider
orders-change-back = To the person
orders-change-none = No provider helps the person today, so there is nothing to change from.
orders-change-what = First the days are worked out by the municipality's rules. Nothing changes until you confirm. Both providers get an order, and the person a letter.
orders-change-to = New provider
orders-choose-provider = Choose a provider
orders-change-told = The day on which everybody had been told
orders-change-told-help = Both the person and the provider of today.
orders-change-agreed = First day agreed on
orders-change-agreed-help = Leave it empty, and the rules give the day.
orders-change-count = Work out the days
orders-change-days = What will happen
orders-change-last = Last day with { $provider }
orders-change-first = First day with { $provider }
orders-change-do = Confirm the change
orders-change-done = The change is saved. The providers have been given orders. The letter comes the next time letters are printed. If no letter can tell of the change there is now a task to tell the person.
orders-change-refused-not_told_yet = That day has not come. Give a day on which everybody had been told.
orders-change-refused-has_nobody = No provider helps the person the day before, so there is nothing to change from.
orders-change-refused-same = That is the provider that the person has by then.
orders-change-refused-decided_later = Another change, or that the help ends, is already decided from that day or later.
orders-change-refused-not_hers = That provider does not work where the person lives, does not give that help, or takes nobody new.
orders-change-refused-full = The provider has no room then. Choose another, or write under Exception why the person is to go there all the same.
orders-change-refused-no_room = The provider has no room on that day.
orders-change-refused-offered_already = The place is offered already, and the person has time left to answer.
orders-change-refused-died = The person has died.
orders-change-refused-moved = The person has moved from the municipality by then.
orders-change-refused-ended = The person does not have the help then, by the lists.
orders-change-refused-no_rule = The municipality has no rule for changes of provider. Put it into the rules first.
orders-change-refused-no_moment = The rule counts hours. Give today as the day on which everybody was told, and it is counted from now.
orders-change-refused-rules_disagree = The municipality's rules for a change do not agree that day. Give a first day that was agreed.
orders-change-refused-too_early = The day agreed on is earlier than the rules allow.
orders-change-refused-too_late = The day agreed on is later than the rules allow.
orders-change-refused-another_day = The rules give one day and no other. Leave the field empty.
orders-change-refused-closed_day = Nobody may begin on that day by the rules. Choose a working day.
orders-offer = Free place
orders-offer-what = Does the person wait, and is there a place? Note it, and the person gets a letter. If the person wants the place, make the change above.
orders-offer-new = Note a free place
orders-offer-at = Place with
orders-offer-by = Answer by
orders-offer-passed = That day has passed. Give one that is to come.
orders-offer-do = Note the place
orders-offer-done = The place is noted. The letter comes the next time that letters are printed, if the person waits there.
orders-change-although = Exception, if the provider is full
orders-change-although-help = Leave empty if there is room. Otherwise: write why the person is to go there all the same. It is kept in the log.
orders-offer-line = { $provider }, { $bundle }. Answer by { $day }.
orders-offer-no = Does not want the place with { $provider }
orders-offer-said-no = Said no { $day }.
orders-offer-declined = Saved. The person does not wait for that provider any more.
orders-start-new = { $orders ->
    [one] One new order waits for you to open it.
   *[other] { $orders } new orders wait for you to open them.
}
orders-start-answer = { $orders ->
    [one] One order waits for your answer.
   *[other] { $orders } orders wait for your answer.
}
orders-start-none = No order waits for you.
orders-start-go = To the orders
