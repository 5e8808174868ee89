# Why it came out as it did, said to the person or to somebody close to her.

### Why she gets no letter about choosing

reason-left-out-died = We have been told that the person has died. We therefore send no letter about choosing.
reason-left-out-moved_out = You will not get a letter about choosing now, because according to our records you no longer live in the municipality on the day the choice takes effect.
reason-left-out-nothing_to_choose = You will not get a letter about choosing, because the municipality itself provides all home care here. There is no other provider to choose.
reason-left-out-no_service = You will not get a letter about choosing now, because according to our records you have no home care.
reason-left-out-decision_ended = You will not get a letter about choosing now, because according to our records your home care ended on { $day }.
reason-left-out-decision_ends_before = You will not get a letter about choosing now, because according to our records your home care ends on { $day }. That is before the choice takes effect. If your home care is extended, you will get a letter.
reason-left-out-begins_later = You will not get a letter about choosing now, because your home care begins on { $day }. That is after the day this choice takes effect. You may choose when the help is to begin.
reason-left-out-housing = You will not get a letter about choosing now, because the choice does not apply to the kind of housing you live in.
reason-left-out-age = You will not get a letter about choosing now, because the choice does not apply to people of your age.
reason-left-out-alarm_only = You will not get a letter about choosing now, because you have a safety alarm only.
reason-left-out-booking_only = You will not get a letter about choosing now, because you only have help that you have booked without a care decision.
reason-left-out-never_open = You will not get a letter about choosing now, because nobody can choose who provides the help you have.
reason-left-out-not_in_round = You will not get a letter about choosing now, because the help you have is not part of the choice this time.
reason-left-out-stays_with_provider = You will not get a letter about choosing now, because only those whose provider is leaving choose this time. You keep your provider.

### Said after the reason

reason-change-at-any-time = You can change provider whenever you want.
reason-ask = Is this wrong? Call { $phone }.
