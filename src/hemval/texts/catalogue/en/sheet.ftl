# Papers for those who work with a round: providers, those who ring, and named staff.

### Who may read, and what the paper is made from

sheet-readers-provider = Only for the provider named here, and for those there who need it in their work.
sheet-readers-caller = Only for you who ring. Lock the paper away when you leave, and destroy it when the calls are done.
sheet-readers-named = Only for the staff who are named for it. May not be copied, photographed or sent.
sheet-foot = Round { $round }. Made on { $made }.
sheet-round = Round
sheet-made = Made on
sheet-made-from = Made from the list
sheet-known-by = SHA-256 of the list
sheet-ask = Questions
sheet-marked = Where { $mark } stands there is a character that cannot be printed. The whole word is in the list.
sheet-count = { $number }

### The providers' papers

sheet-title-coming = Coming to { $provider }
sheet-title-staying = Staying with { $provider }
sheet-title-leaving = Leaving { $provider }
sheet-nobody-comes = Nobody new comes to you in this round. You need not do anything.
sheet-lead-coming = { $people ->
    [one] One person comes to you, from { $day }.
   *[other] { $people } people come to you. The first begin on { $day }.
} { $rows ->
    [one] That is one row in the list.
   *[other] That is { $rows } rows in the list.
}
sheet-lead-staying = { $people ->
    [one] One person stays with you. Nothing changes for that person.
   *[other] { $people } people stay with you. Nothing changes for them.
} { $rows ->
    [one] That is one row in the list.
   *[other] That is { $rows } rows in the list.
}
sheet-lead-leaving = { $people ->
    [one] One person leaves you. The last day is { $day }.
   *[other] { $people } people leave you. The first last day is { $day }.
} { $rows ->
    [one] That is one row in the list.
   *[other] That is { $rows } rows in the list.
}
sheet-left-out = { $rows ->
    [one] One row of the list is not here: the person has died, has left the municipality or no longer has the service.
   *[other] { $rows } rows of the list are not here: those people have died, have left the municipality or no longer have the service.
}
sheet-part = Part { $part } of { $parts }: row { $first } to { $last }.
sheet-provider = Provider
sheet-rows = Rows in your list
sheet-in-all = { $coming } come, { $staying } stay, { $leaving } leave
sheet-unnamed = Protected personal data
sheet-sums = Sums
sheet-sum = Sum
sheet-no-time = no time is given
sheet-time = { $hours } h { $minutes } min
sheet-interpreter = Interpreter: { $interpreter }
sheet-to-do = Do this
sheet-to-do-coming = Read through the list. The help that it tells of is granted already. Hours and fee are as before.
sheet-to-do-staying = Read through the list. You go on with the help that it tells of.
sheet-to-do-leaving = Read through the list. You give the help through the last day. Who takes over is not in the list.
sheet-to-do-wrong = Is something wrong? Get in touch: { $ask }.
sheet-to-do-receipt = Sign the receipt on the last page and send it to the municipality.
sheet-to-do-secret = The data are protected by secrecy. Give them only to those who need them to give the help. Do not leave the paper lying about.
sheet-table-comes = Comes
sheet-table-comes_for_now = Comes for the time being
sheet-table-comes_until = Comes for a while
sheet-table-stays_with_more = Stays, with more help
sheet-table-leaves = Leaves
sheet-table-stays = Stays
sheet-table-of = { $move }: { $bundle }
sheet-column-name = Name
sheet-column-client = Client id
sheet-column-first_day = First day
sheet-column-last_day = Last day
sheet-column-address = Address
sheet-column-phone = Phone
sheet-column-language = Language
sheet-column-bundle = Bundle
sheet-column-services = Help a month
sheet-column-minutes = Time a month
sheet-column-note = To know
sheet-column-rows = Rows
sheet-column-people = People
sheet-column-time = Time a month
sheet-promised = This is what the municipality has written to those concerned
sheet-topic-handover = The handover
sheet-topic-keys = Keys
sheet-topic-alarm = Safety alarm
sheet-topic-first_visit = The first visit
sheet-topic-contact_person = Fixed care contact

### The receipt

sheet-receipt-coming = Receipt: those who come
sheet-receipt-staying = Receipt: those who stay
sheet-receipt-leaving = Receipt: those who leave
sheet-receipt-to = Send it to
sheet-receipt-when = Send it back
sheet-receipt-said = { $rule } Count from when you got the paper.
sheet-receipt-tick = Tick what is right
sheet-receipt-coming-yes = { $rows ->
    [one] We have received the list and confirm the order.
   *[other] We have received the list and confirm all { $rows } orders.
}
sheet-receipt-coming-no = We have received the list but cannot begin with all. We write below with whom, and why.
sheet-receipt-coming-why = Client id, and why you cannot begin. Write no names.
sheet-receipt-staying-yes = { $rows ->
    [one] We have read the list, and it is right.
   *[other] We have read the { $rows } rows of the list, and they are right.
}
sheet-receipt-staying-no = Something is wrong. We write below what it is.
sheet-receipt-staying-why = Client id, and what is wrong. Write no names.
sheet-receipt-leaving-yes = { $rows ->
    [one] We have received the list and give the help through the last day.
   *[other] We have received the list and give the help through the last day of all { $rows } rows.
}
sheet-receipt-leaving-no = Something is wrong. We write below what it is.
sheet-receipt-leaving-why = Client id, and what is wrong. Write no names.
sheet-receipt-unnamed = Write nothing here of the one who has protected personal data. Talk of that only with the staff of the municipality who get in touch.
sheet-receipt-name = Name and position
sheet-receipt-day = Day
sheet-receipt-signed = Signature

### The call list: before the calls

sheet-calls-title = Call list
sheet-calls-lead = { $calls ->
    [one] There is one call to make, before any letter goes.
   *[other] There are { $calls } calls to make, before any letters go. Ring in the order given.
}
sheet-calls-why = Why we ring
sheet-column-why = Why
sheet-column-calls = Calls
sheet-call-wish_not_met = What the person wished for was full. No place yet
sheet-call-wish_gone = Nothing that the person wished for could be taken up. No place yet
sheet-call-apart = The person has asked for the same provider as somebody at home, and that was not possible
sheet-calls-ids = Ids in the list of what has happened
sheet-column-called = Is called
sheet-column-id = Id
sheet-calls-before = Before you ring
sheet-before-read = Read the whole page of the person first. Is an interpreter needed? Book one before you ring.
sheet-before-right_person = Talk only with the person, or with the one who is named as acting for her or him. Make sure that it is the right person, as you usually do.
sheet-before-never_ask = You never ask for BankID, a card or a code. Does the person wonder whether it really is the municipality? Say: “Hang up and call us.”
sheet-before-voicemail = Does somebody else answer, or a machine? Say only your name and your number. Do not mention home care or the choice.
sheet-before-neutral = You give no advice on whom to choose. Read out the providers in the order of the boxes. It is drawn by lot, and the same as in the person’s letter. Does somebody ask who is best? Say: “I cannot answer that. But I will gladly read out what is told of them, and it is the same kind of facts about all.”
sheet-before-no_promise = Promise nothing: no place, no day and no certain member of staff. Nothing is settled until the letter has come.
sheet-before-room_changes = The places were counted when the list was made. Every call may take one. See what is left before you read out.
sheet-before-register = Write while you talk. Enter the answer in the list of what has happened the same day. It asks for the client id, the id of the bundle and the id of the provider. One who wants to think is entered when the answer has come.

### The call list: one person

sheet-call-who = { $rank }. { $name }
sheet-call-say = Say this
sheet-call-say-acting = Say this to the one who acts for the person
sheet-call-no-phone = There is no number. Write to the person or go there. Never choose for anybody.
sheet-call-answer = Tick the answer. Those that stand first have room, says the list
sheet-call-read-back = Read out before you hang up
sheet-column-acting = Acts for the person
sheet-column-interpreter = Interpreter
sheet-column-wished = Wishes
sheet-column-today = Has today
sheet-column-performer = Is helped by
sheet-column-performer-later = From { $effect }
sheet-column-room = Room, says the list (do not read out)
sheet-column-wanted = Wished day
sheet-answer-keeps = Keeps what there is
sheet-answer-queue = Goes on waiting for { $provider }
sheet-answer-may-wait = Wants to wait for { $provider }
sheet-answer-other = Something else (write what):
sheet-answer-thinks = Wants to think
sheet-note-title = Notes on { $client }
sheet-note-when = Day and hour
sheet-note-who = Who rang
sheet-note-how = How it went
sheet-note-end = How it ended
sheet-note-agreed = Came to an answer
sheet-note-call_back = We ring again (day and hour):
sheet-note-not_reached = Was not reached

### What is said in the call, word for word

sheet-say-hello = Hello! My name is … and I am ringing from the municipality. Am I speaking with { $name }?
sheet-say-proof = Would you like to be sure that it is the municipality? Hang up and call { $phone }.
sheet-say-time = Do you have a moment? Otherwise I will ring when it suits you better.
sheet-say-wish_not_met = You have told us whom you want help from. It was about “{ $bundle }”. I am sorry to say that it was full there. That is why I am ringing, so that you can say how you want it.
sheet-say-wish_gone = You have told us whom you want help from. It was about “{ $bundle }”. I am sorry to say that none of what you wished for was possible. That is why I am ringing, so that you can say how you want it.
sheet-say-apart = You have asked for the same provider as somebody you live with. It was about “{ $bundle }”. I am sorry to say that it was not possible. What matters most to you: to have the same provider, or who the provider is?
sheet-say-joint = You have asked to have the same provider, so what you answer holds for you together. Have you had time to talk about it?
sheet-say-now = You will not be without help. Until this is settled, { $provider } helps you.
sheet-say-now-apart = { $provider } helps you today and will go on doing so, as it stands now.
sheet-say-later-apart = Today { $today } helps you. From { $effect } it will be { $provider }, as it stands now.
sheet-say-unchanged = What you have a right to is the same, whoever you choose. Nor do the hours or the fee change.
sheet-say-queue = You have asked to wait for { $provider }, and you are number { $place } in the queue. I cannot say when it will be your turn. Do you want to stay in it?
sheet-say-room = Now I will read out those that have room for you at present. Tell me if I should read more slowly, or once more. (Read out the boxes below, from the top down.) Whom do you want?
sheet-say-no-room = At present none of the providers you can have has room for you. I will write down how you want it and leave it to the one who may decide.
sheet-say-may-wait = You may also wait in the queue for { $provider }. Then I write that down.
sheet-say-think = Do you want to think, or to talk with somebody first? That is fine. When may I ring again?
sheet-say-no-promise = I cannot promise anything today, for somebody else may come first. It is the letter that counts, when it comes.
sheet-say-read-back = “Then I have written that you want … . Have I understood you right?” Wait for the answer. “Thank you for taking the time. Goodbye!”
sheet-say-read-back-no-room = “Then I have written that … . Have I understood you right?” Wait for the answer. “Thank you for taking the time. Goodbye!”

### What is said to one who acts for somebody

sheet-say-acting-hello = Hello! My name is … and I am ringing from the municipality. It is about { $name }, whom you act for.
sheet-say-acting-wish_not_met = We have been told whom { $name } wants help from. It was about “{ $bundle }”. I am sorry to say that it was full there. That is why I am ringing, so that you can say how it is to be.
sheet-say-acting-wish_gone = We have been told whom { $name } wants help from. It was about “{ $bundle }”. I am sorry to say that none of the wishes was possible. That is why I am ringing, so that you can say how it is to be.
sheet-say-acting-apart = { $name } has asked for the same provider as somebody at home. It was about “{ $bundle }”. I am sorry to say that it was not possible. What matters most to { $name }: to have the same provider, or who the provider is?
sheet-say-acting-joint = They have asked to have the same provider, so the answer holds for them together. Have you had time to talk about it?
sheet-say-acting-now = { $name } will not be without help. Until this is settled, { $provider } helps.
sheet-say-acting-now-apart = { $provider } helps { $name } today and will go on doing so, as it stands now.
sheet-say-acting-later-apart = Today { $today } helps { $name }. From { $effect } it will be { $provider }, as it stands now.
sheet-say-acting-unchanged = What { $name } has a right to is the same, whoever it will be. Nor do the hours or the fee change.
sheet-say-acting-queue = { $name } waits for { $provider } and is number { $place } in the queue. I cannot say when there will be a place. Is { $name } to stay in it?
sheet-say-acting-room = Now I will read out those that have room for { $name } at present. Tell me if I should read more slowly, or once more. (Read out the boxes below, from the top down.) Who is it to be?
sheet-say-acting-no-room = At present no provider has room for { $name }. I will write down how you want it to be and leave it to the one who may decide.
sheet-say-acting-may-wait = { $name } may also wait in the queue for { $provider }. Then I write that down.
sheet-say-acting-think = Do you want to talk with { $name } first? That is fine. When may I ring again?

### When somebody rings us

sheet-incoming-title = When somebody rings us
sheet-incoming-first = First find out whom you are talking with. Until then, do not even say whether somebody is in the lists. If somebody asks about another person, always answer in the same way, whoever it is about.
sheet-incoming-kept_unmet = Keeps the provider, though the wish was full
sheet-incoming-kept_unmet-say = “What you wished for was full this time. You keep the provider you have, and the help goes on as before. If you have asked to wait in a queue, we will get in touch if it becomes your turn.”
sheet-incoming-kept_gone = Keeps the provider, though the wish could not be taken up
sheet-incoming-kept_gone-say = “It was not possible to choose as you wanted this time. You keep the provider you have, and the help goes on as before. Why it was not possible is told in your letter. Do you want me to read it out?”
sheet-incoming-queue = Waits in a queue
sheet-incoming-queue-say = “Your place in the queue is told in your letter. I cannot say when it will be your turn. We will get in touch if there is a place, and you may then say yes or no.”
sheet-incoming-by_rule = Has not chosen, and has got a provider
sheet-incoming-by_rule-say = “No choice has come from you. Then there is a rule for whom one gets, and it is told in your letter. Do you want somebody else? Then I will write it down.”
sheet-incoming-waits = Has had no word
sheet-incoming-waits-say = “I will see how it is with your letter and ring back. Whoever helps you today goes on meanwhile.” Then ask the one who is in charge of the round: { $ask }.
sheet-incoming-somebody_else = Asks about somebody else
sheet-incoming-somebody_else-say = “I may not say anything about others, not even whether they are in it. Ask the person to ring us.”

### By hand: people with protected personal data

sheet-hand-title = By hand: protected personal data
sheet-hand-lead = { $people ->
    [one] It is about one person. Here stands neither a name nor an address: the person is known by the client id.
   *[other] It is about { $people } people. Here stands neither a name nor an address: they are known by their client ids.
}
sheet-hand-routine = How it is done
sheet-routine-named = Only the staff who are named for it read this and do what it says. The paper is locked away when nobody works with it.
sheet-routine-no_names = Never write a name or an address on the paper, in a calendar or in a message to colleagues. Look up the client id in the register that only you can reach.
sheet-routine-letters = The letters have no name and no address. Print one at a time. Put it in an envelope, and send it the way that is decided for that very person. No copies go to anybody.
sheet-routine-two_messages = The provider gets to know the name and the address in two separate messages. In message 1 stands the name, and that the address is secret. In message 2 stands the address, and no name. They are never sent together, and neither ever mentions the other.
sheet-routine-order = First a warning goes: the provider gets to know only that somebody comes, and rings you. Then message 1 goes, with the name. When the provider has confirmed it, message 2 goes, with the address. The words of the warning and of message 1 are in the list protected/providers.csv, and the address in protected/addresses.csv. If the person is not there, you write them yourselves, in the same way.
sheet-routine-receipt = The provider confirms each message by itself. Write day, hour and who received it. If you have had no answer you ring; you do not send once more.
sheet-routine-planning = In the provider's planning and phones stands only that somebody has protected data, and as address the unit's own premises. The real address is on paper, locked away at the provider.
sheet-routine-field = The one who goes there learns the address beforehand. Nothing written goes along, and nothing written stays out there.
sheet-routine-travel = Travel time is worked out by hand, for the planning does not know the real address.
sheet-routine-second = When all is done, another of you goes through the paper and signs it. Only then is it finished.
sheet-hand-case = Client id { $client }
sheet-hand-number = Person { $number } of { $cases }
sheet-hand-call = Ring the person before any notice is given
sheet-hand-nameless = …
sheet-hand-letters = The letters
sheet-hand-letter = { $kind }, letter { $id }
sheet-hand-order = To { $provider }
sheet-hand-steps = Do this in the order given. Wait with the next until the one before is confirmed.
sheet-hand-step = { $number }. { $step }
sheet-hand-second = A second person goes through it
sheet-hand-second-what = I have gone through all that is on this paper. It is done in the right order, and each message is confirmed.
sheet-hand-second-sign = Day, name and signature
sheet-mark-addressed = Addressed by hand: day, sign
sheet-mark-handed_over = Sent or handed over: day, sign
sheet-column-what = What happens
sheet-column-day = First or last day
sheet-mark-done = Done: day, hour, sign
sheet-mark-confirmed = Confirmed: day, hour, by whom
sheet-step-warn_comes = Warning: say that somebody comes, and ask the provider to ring. No name.
sheet-step-warn_more = Warning: say that somebody gets more help, and ask the provider to ring. No name.
sheet-step-warn_leaves = Warning: say that somebody leaves, and ask the provider to ring. No name.
sheet-step-name_known = Message 1: the name, and what is new. No address.
sheet-step-name = Message 1: the name. In it stands: “the address is secret”.
sheet-step-name_and_day = Message 1: the name and the last day. No address.
sheet-step-address = Message 2: the address. No name. Sent by itself, when message 1 is confirmed.
sheet-step-planning = The provider has entered the unit's own address in planning and phones.
sheet-step-travel = The provider has worked out travel time by hand.
sheet-step-keys = Keys: they have changed hands in the way that you have agreed on with the person. Nothing on them tells a name or an address.
sheet-step-alarm = An alarm, or help at night? The alarm centre and the night patrol have been told in the same way: warning, message 1, message 2.
sheet-step-cleared = The provider has removed the address and what was on paper.
sheet-letter-announcement = Letter that one may choose
sheet-letter-leaving = Letter that the provider leaves
sheet-letter-offer = Offer of a choice
sheet-letter-reminder = Reminder
sheet-letter-receipt = Receipt of the choice
sheet-letter-notice = Notice
sheet-letter-change = Change confirmed
sheet-letter-place_free = Letter of a free place
