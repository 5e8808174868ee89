# Who gives the help after an allocation, and why, said to the person it concerns.

### Who it came to be

outcome-exercise = EXERCISE: nobody in this round is real.

outcome-about = This is about { $bundle }.
outcome-about-by-its-name = This is about what the municipality calls “{ $bundle }”.
outcome-new = { $provider } will be your provider from { $starts }.
outcome-new-already = { $provider } helps you from { $first }, and will be your provider from { $starts }.
outcome-leaves = { $provider } will stop working here. The last day is { $last }.
outcome-till-then = Until then { $provider } goes on helping you.
outcome-till-day = { $provider } helps you until the end of { $last }.
outcome-from-then = From { $first } and until then, { $provider } helps you.
outcome-keeps = You keep { $provider } as your provider.
outcome-keeps-for-now = For the time being you keep { $provider } as your provider.
outcome-nobody-yet = It is not settled yet who will be your provider.

outcome-got-first = { $provider } was the one you wanted most.
outcome-got-only = { $provider } was the one you chose.
outcome-got-later = { $provider } was number { $number } on your list.
outcome-was-full = Unfortunately { $provider }, which you wanted most, was full.
outcome-cannot-get = Unfortunately you cannot have { $provider }, which you wanted most.
outcome-cannot-get-any = Unfortunately you cannot have any of the providers you wanted.
outcome-contact = Somebody from the municipality will contact you, so that you can choose somebody else.
outcome-joint = You have asked to have the same provider. That is why you are counted together.
outcome-promised = { $provider } is the provider that you were told of earlier.

### Why a wish could not be met

outcome-wish-first = You most wanted { $provider }.
outcome-wish-next = After that you wanted { $provider }.

outcome-gone-unknown_provider = No provider here has that name.
outcome-gone-not_in_area = That provider does not work where you live.
outcome-gone-not_for_bundle = That provider does not give the help this is about.
outcome-gone-no_contract = That provider has no contract with the municipality on the day the choice takes effect.
outcome-gone-no_licence = That provider does not have the licence that is needed.
outcome-gone-leaving = That provider is going to stop working here.
outcome-gone-takes_nobody_new = That provider takes nobody new at the moment.
outcome-gone-too_large = That provider has too few hours for the help you have.
outcome-gone-too_large-together = { $people ->
    [2] There are two of you, and that provider does not have room for you both.
   *[other] There are { $people } of you, and that provider does not have room for you all.
  }

outcome-full = All places there were taken.
outcome-full-of = { $capacity ->
    [one] There is room for one person only there. The place was taken.
   *[other] There is room for { $capacity } people there. All places were taken.
  }
outcome-full-of-area = { $capacity ->
    [one] In { $area } they have room for one person only. The place was taken.
   *[other] In { $area } they have room for { $capacity } people. All places were taken.
  }
outcome-full-hours = They had { $left } a month left. You need { $needed }.
outcome-full-no-hours = There was no time left there.
outcome-full-short = They did not have enough free hours.
outcome-full-short-both = They did not have room enough for you together.
outcome-full_together = There was room there. But there is a shared limit for { $holder }, and that was full.
outcome-full_together-short = There was room there. But there is a shared limit for { $holder }, and within that there was not room enough for you.
outcome-full_together-short-both = There was room there. But there is a shared limit for { $holder }, and within that there was not room enough for you together.
outcome-full_together-hours = You need { $needed } a month. Within the limit there were { $left } left.
outcome-closed = There was room left, but not enough for somebody who came before you. Then the room does not go to anybody who comes after.
outcome-held_back = There was room for you there. But there is a shared limit for { $holder }, and that was full. Somebody who came before you wanted to go there too, and did not get a place. Then nobody can go past.

outcome-holder-group-municipal = the municipality’s own home care
outcome-holder-group-private = the private providers
outcome-holder-group-nonprofit = the non-profit providers
outcome-holder-provider = everything that { $provider } does
outcome-holder-area = the providers in { $area }
outcome-holder-in-area = { $who } in { $area }
outcome-holder-all = all providers

outcome-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
  }
outcome-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
outcome-hours-and-minutes = { $hours } and { $minutes }

### The order

outcome-own-number = You had number { $number } in the order.
outcome-last-number = The last one to get a place had number { $number }.
outcome-last-kept = Those who got a place had their provider already, and they may keep it.
outcome-last-had = Those who already had their provider came first, and there were only places enough for them.
outcome-that-number = With that number you would have got a place.
outcome-other-number = With number { $number } you would have got a place.
outcome-no-number = Not even with number 1 in the order would you have got a place.
outcome-overtaken = Somebody who came after you may have got a place, if that person needed less room.
outcome-withheld = We name no numbers, because it concerns so few people.

outcome-order-received = The order is the one in which the choices came in.
outcome-order-decision_date = The person with the oldest decision on home care came first in the order.
outcome-order-lottery = The order was decided by a draw.
outcome-tie-received = Where two came in at the same time, a draw decided.
outcome-tie-of-the-day = For the day on which your choice came in, we do not know the time of every choice. So a draw decided between all that came in that day.
outcome-tie-decision_date = Where two decisions were equally old, a draw decided.

### The queue

outcome-queue = You are waiting for { $provider }. You are number { $place } in the queue. We will get in touch when it is your turn.

### The one who has not chosen

outcome-because-silent = We have not received a choice from you.
outcome-because-declined = You have answered that you do not wish to choose.
outcome-because-late = Your choice came in on { $came }. The last day was { $closed }. That is why the choice is not included this time.
outcome-late-is-change = Your choice counts as a wish to change provider instead.
outcome-because-outside = You are not part of the choice this time.

outcome-stays_silent = Then you keep the provider you have.
outcome-silent_municipal = Then you get the municipality’s own home care.
outcome-silent_rotation = Then the providers get new people in turn, from a list. Of those with room, it was the turn of { $provider }.
outcome-silent_draw = Then a draw decides between the providers that have room. The draw fell on { $provider }.
outcome-drawn-among = There were { $among } providers in the draw.
outcome-silent_nearest = Then you get the nearest provider that has room. It was { $provider }.
outcome-kilometres = It is { $kilometres } kilometres from them to you.
outcome-metres = It is { $metres } metres from them to you.
outcome-nearer-full = A provider that is nearer had no room.
outcome-silent_largest_free = Then you get the provider with the most free places. When it was your turn, that was { $provider }.
outcome-shut = A provider that did not have room for everybody who chose it cannot take anybody who has not chosen.
outcome-no_room = None of the providers you would then have got could take you.
outcome-no_distance = Then you get the provider that is nearest. But we do not know how far it is to you from any of them.
outcome-no_rule = You have no provider today, and there is no rule for whom you should then get.
outcome-a-person-sees-to-it = A case manager will see to it and get in touch with you.

### The one who waits, and the one who is not part of it

outcome-waits_for_decision = There is something we must sort out before your choice can count. A case manager will find out what you want and get in touch with you.
outcome-waits_for_look = We want to know more about what is good for you before anything is decided. A case manager will get in touch with you.
outcome-not_asked = We have not sent you a letter about choosing yet. A case manager will first make sure that what we know about you is right. Then you may choose.
outcome-outside = You are not part of the choice this time. Nothing changes for you.
outcome-withdrawn-died = According to our records the person has died. So no provider has been appointed.
outcome-withdrawn-moved_out = According to our records you no longer live in the municipality. So we have not appointed a provider for you.
outcome-withdrawn-no_longer_granted = According to our records you no longer have this help. So we have not appointed a provider for it.
outcome-rows_lost = We have not been able to read everything about the help you have. So we do not know yet who your provider will be. Whoever helps you today goes on. A care manager will find out and contact you.

outcome-meanwhile-same = Until then { $provider } goes on helping you.
outcome-meanwhile-from = From { $first }, { $provider } helps you until you have been given a provider.

### The rule behind

outcome-rule-decided = This is what { $body } has decided.
outcome-rule-decided-on = This is what { $body } decided on { $day }.
outcome-rule-practice = That is the municipality’s rule.
outcome-rule-unknown = This is how we have worked it out. We know of no decision about it.

### Last

outcome-changes-nothing-else = This tells you who helps you. It does not change what help you have a right to, how many hours it is or what you pay.
outcome-change = You can change provider whenever you want.
outcome-ask = Do you have questions? Call { $phone }.

### Corrections

outcome-put_right-restored = We have put a mistake right. You were told earlier that it would be { $before }. This is what holds instead.
outcome-put_right-got_place = We have put a mistake right. Earlier you had not got a place. This is what holds now.
outcome-put_right-kept_promise = We have put a mistake right in how places were given. You have been told that it would be { $before }, and that still holds.
outcome-put_right-gave_way = We have put a mistake right. You were told earlier that it would be { $before }. That is not possible.
outcome-put_right-newly_in = We have put a mistake right. You were not included when places were given before.
outcome-put_right-not = Places have been given again, to put a mistake right. For you nothing has changed.
outcome-gave_way-unknown_provider = That provider is not here.
outcome-gave_way-kept_another = You were to keep the provider you have, and we had noted the wrong one.
outcome-gave_way-outside = The choice is not about you this time, and we had noted the wrong provider.
outcome-fault-hers = The mistake was in what we had noted about you.
outcome-fault-room = The mistake was in what we had noted about the providers, about how much room they have, or in our rules.
outcome-fault-round = Places were given again when the mistake was put right.
outcome-fault-said = The municipality writes: “{ $fault }”
