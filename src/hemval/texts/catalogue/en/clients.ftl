# Clients: to find one, and everything about her on one page.

clients-search-title = Find a client
clients-search-words = Name, personal number or the code in the letter
clients-search-help = The beginning of a name is enough. Personal number with or without century.
clients-search-reason = Reason for searching among protected persons too
clients-search-reason-help = Only where the matter needs it. The reason is written in the log.
clients-search-do = Search
clients-search-nobody = No client fits what you typed. Try fewer letters, or the personal number.
clients-search-too-little = That is too little to search by. Type at least two letters of a name, or a whole personal number.
clients-found = { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
}
clients-found-more = The first { $clients }. Type more to find the right one.
clients-name = Name
clients-born = Born
clients-address = Address
clients-area = Area
clients-number = Personal number
clients-years = { $years } years
clients-phone = Phone
clients-language = Language
clients-interpreter = Interpreter
clients-key = Id in the lists
clients-protected = Protected identity
clients-protected-care = Protected identity. Never tell anybody address or area, and do not write them in notes.
clients-hidden = Personal details are not shown here
clients-reason-title = Why do you open this?
clients-reason-why = These details are protected. Write why you need to read them. The reason holds for half an hour and is written in the log with what you read.
clients-reason = Reason
clients-reason-help = For example: calls about her choice.
clients-reason-do = Open
clients-one-title = Client
clients-died = Died { $day }.
clients-moved = Moved from the municipality { $day }.
clients-gone = Has not been in the list of clients since { $day }.
clients-needs-attention = Needs extra care
clients-large-print = Large print
clients-round = Round
clients-exercise = Exercise
clients-round-days = Chooses { $opens } to { $closes }. Holds from { $effect }.
clients-register = Register a choice
clients-no-choice = No choice has come in.
clients-choice-waits = A choice waits for a case manager to say what counts.
clients-given = Gets { $provider }.
clients-given-from = Gets { $provider } from { $day }.
clients-given-nobody = Got no provider in the round. A person decides.
clients-why = Why? Read the answer aloud
clients-acting = Who may act
clients-acting-nobody = Nobody acts for this person.
clients-checked-by = The document was seen by { $by }.
clients-unclear = Unclear
clients-care = Help today
clients-no-care = No help is granted today.
clients-performs = { $bundle }: { $provider } since { $day }.
clients-will-perform = From { $day }: { $provider } ({ $bundle }).
clients-performer = Provider: { $provider }
clients-time-a-month = { $minutes ->
    [one] { $minutes } minute a month
   *[other] { $minutes } minutes a month
}
clients-until = Until { $day }
clients-letters = Letters
clients-no-letters = No letters have been printed.
clients-letter-kind = Letter
clients-letter-number = Number
clients-letter-dated = Dated
clients-letter-state = State
clients-letter-returned = Came back { $at }
clients-letter-held = Stopped, not to be sent
clients-letter-sent = Sent { $at }
clients-letter-printed = Printed, not sent
clients-notes = Notes
clients-note-text = New note
clients-note-help = Write only what the choice needs. A note cannot be changed.
clients-note-do = Save note
clients-note-written = The note is saved.
clients-tasks = Tasks
clients-no-tasks = Nothing waits.
clients-task-new = New task
