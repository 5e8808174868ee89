# Choosing on the web, one question at a time.

choosing-back = Back
choosing-to-own = To your page
choosing-go-on = Continue
choosing-change = Change

choosing-wishes-title = Who do you want to help you?
choosing-today = Today { $provider } helps you.
choosing-nobody-today = Today you have no such help.
choosing-one = You can choose one provider.
choosing-most = You can choose up to { $count }. Put the one you want most first.
choosing-several = You can choose several. Put the one you want most first.
choosing-wished = You have chosen, in this order
choosing-wished-one = You have chosen
choosing-has-today = (helps you today)
choosing-up = Move up
choosing-down = Move down
choosing-remove = Remove
choosing-add = Choose
choosing-from = You can choose one of these
choosing-other = Do you want another?
choosing-more = Do you want to add one?
choosing-full = You have chosen as many as you can. Remove one if you want another.
choosing-order = The order is drawn by lot, so that no provider is favoured.
choosing-declines-title = Do you not wish to choose?
choosing-declines-what = That is an answer too. You will get help all the same, by the rules of the municipality.
choosing-declines = I do not wish to choose
choosing-declined = You do not wish to choose.
choosing-before = This counts now
choosing-before-until = It counts until you have sent a new answer.
choosing-before-stays = You have changed nothing here. Your earlier answer counts.

choosing-wait-title = Do you want to wait if it is full?
choosing-wait-what = If the one you want most is full, somebody else helps you meanwhile. You can stand in the queue at the same time.
choosing-wait-yes = Yes, put me in the queue
choosing-wait-no = No, I do not want to queue
choosing-waits = You want to stand in the queue if it is full.
choosing-day-title = From which day do you want the help?
choosing-day-what = You can skip the question. The help then begins on the day when everybody changes.
choosing-from-day = You want the help from { $day }.
choosing-special-title = Is there anything more that the provider should know?
choosing-special-what = For example which language you prefer to speak. You can skip the question.
choosing-special = This is what you have written:

### Read through

choosing-read-title = Read through your choice
choosing-read-lead = Is it right? Then press the button at the bottom.
choosing-unanswered = You have not answered yet.
choosing-register = Send my choice
choosing-may-change = You can change your mind until the last day to choose. Your latest answer counts.
choosing-worth-late = The last day to choose has passed. The choice comes too late. We keep it, and a case manager sees what can be done.
choosing-worth-waits = Somebody else has also chosen for you, or it is unclear which choice counts. A case manager decides and gets in touch.
choosing-worth-replaced = This is the same answer that already counts.
choosing-worth-change = The time to choose is over. This counts as a wish to change provider.
choosing-worth-frozen = The allocation has already begun. A case manager sees what can be done.

### Receipt

choosing-receipt-title = Your choice has arrived
choosing-receipt-late = We have received your choice
choosing-receipt-lead = Print the page or write down the number if you like. You need do nothing more.
choosing-number = Receipt number { $number }.
choosing-arrived = Arrived on { $at }.
choosing-arrived-day = Arrived on { $day }.
choosing-by = Chosen by { $name }.
choosing-next-title = What happens now?
choosing-next-what = When everybody has answered we allocate the places. You then get a letter about who will help you. The help you are granted, the time and the fee do not change.
choosing-next-late = A case manager sees what can be done. The help you are granted, the time and the fee do not change.
choosing-stands-counts = This choice counts.
choosing-stands-replaced = A later choice counts instead.
choosing-stands-waits = A case manager is to decide whether it counts.
choosing-stands-late = The choice came too late.
choosing-stands-change = It is a wish to change.
choosing-stands-set-aside = A case manager has decided that it does not count.

### When something is missing or wrong

choosing-fault-nothing = Choose somebody in the list, or press “I do not wish to choose”.
choosing-fault-wait = Answer yes or no.
choosing-fault-day = Write the day as year, month and day, for example 2027-01-04.
choosing-fault-no-day = Choose a day from when the choice takes effect and at most a year ahead. You may also leave the box empty.
choosing-fault-long = The text is too long. Shorten it to at most a thousand characters.
choosing-fault-changed = Your answers have changed, perhaps in another window. Read them once more before you send.
choosing-fault-not-not_offered = Some answers are about help that you cannot choose a provider for. Start again, or call us.
choosing-fault-not-no_answer = Answer at least one question before you send.
choosing-fault-not-wishes_and_declines = You have both chosen a provider and answered that you do not wish to choose. Remove one of the two.
choosing-fault-not-wish_twice = The same provider stands twice. Remove one.
choosing-fault-not-too_many_wishes = You have chosen too many. Remove one.
choosing-fault-not-not_to_be_chosen = A provider that you have chosen can no longer be chosen. Change your answer.
choosing-fault-not-no_day_to_begin = A day to begin is too early or too far ahead. Change it.
choosing-fault-not-not_arrived = Something went wrong on our side. Try again in a while, or call us.
choosing-fault-not-round_over = It is no longer possible to choose. Call us and we will see what can be done.

### The same provider as whom one lives with

choosing-together-title = The same provider as the person you live with
choosing-together-nobody = You and the person you live with choose separately.
choosing-together-unsaid = If you live with somebody who also has home care, you can have the same provider. It counts only if you both say so.
choosing-together-she = You want the same provider. It counts only when the person you live with has said so too.
choosing-together-other = The person you live with wants you to have the same provider. It counts only if you want it too.
choosing-together-both = You have both said that you want the same provider.
choosing-together-refused = You have answered no. You can change your mind.
choosing-together-apart = Neither of you sees what the other has chosen. Each answers alone: here, on paper or by phone.
choosing-together-same = For it to work you also need to choose the same providers, in the same order.
choosing-together-yes = I want the same provider
choosing-together-no = I do not want that any more
choosing-together-refuse = No, I choose only for myself
choosing-together-change = You can both change your minds up to the last day to choose.
choosing-together-answer = Say whether you want the same provider
choosing-together-look = Look or change
