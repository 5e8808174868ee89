# Messages that something has happened, and the page where people choose how they get them.

told-mail-subject = A message from { $municipality }
told-mail-hello = Hello,
told-mail-how = Read more when you have signed in to your page: { $page }
told-mail-how-phone =
    Read more when you have signed in to your page: { $page }
    You can also call us: { $phone }
told-mail-foot = You cannot reply to this message. Never give a code or a password to anybody who calls or writes.
told-sms-how = Sign in: { $page }
told-sms-how-phone = Sign in: { $page } or call { $phone }.

told-confirm-what = Your code is { $code }. Type it on the page where you asked for it. It is valid for 30 minutes.
told-moved-what = You will get no more messages here. Call us if you did not change this.
told-moved-acting = You will get no more messages here. Call us if you did not change this.
told-received-what = We have received your choice. Receipt: { $receipts }.
told-received-acting = We have received the choice you made for somebody. Receipt: { $receipts }.
told-waits-what = We have received your choice. A case manager looks at it before it counts. Receipt: { $receipts }.
told-waits-acting = We have received the choice you made for somebody. A case manager looks at it before it counts. Receipt: { $receipts }.
told-chosen_for-what = Somebody who may choose for you has made a choice. Receipt: { $receipts }.
told-chosen_for-acting = A choice has come for the person you may choose for. Receipt: { $receipts }.
told-settled-what = A case manager has settled which of your choices counts.
told-settled-acting = A case manager has settled which choice counts for the person you choose for.
told-asked_to_act-what = Somebody has asked to choose for you. The municipality will look at it.
told-asked_to_act-acting = Somebody else has asked to choose for the person you choose for. The municipality will look at it.
told-may_act-what = The municipality has answered a request to choose for you.
told-may_act-acting = The municipality has answered a request to choose for the person you choose for.
told-decided-what = There is a notice for you.
told-decided-acting = There is a notice for the person you choose for.
told-new_letter-what = We have posted a letter to you.
told-new_letter-acting = We have posted a letter about the person you choose for.

### The page

told-title = How do you want to be told?
told-lead = We can tell you when something has happened. You read what it is on your page or in a letter.
told-for = This is about messages to yourself, when you choose for { $name }.
told-now-letter = You are told by letter.
told-now-email = You are told by e-mail to { $place }.
told-now-sms = You are told by text message to the number that ends with { $place }.
told-by-letter-only = Your personal data are protected. You are therefore always told by letter.
told-letters-stay = What is important always comes by letter too.
told-way = Choose one way
told-way-email = By e-mail
told-way-sms = By text message
told-way-letter = By letter
told-email = Your e-mail address
told-email-help = Fill this in if you want to be told by e-mail.
told-sms = Your mobile number
told-sms-help = Fill this in if you want text messages. For example 070-123 45 67.
told-do = Save
told-code-title = Type the code
told-code-email = We have sent a code to { $place }. It may take a few minutes.
told-code-sms = We have sent a code to { $place }. It may take a few minutes.
told-code = Code
told-code-help = Six digits. The code is valid for 30 minutes.
told-code-do = Confirm
told-code-again = No code? See that you wrote it right, and fill it in again below.
told-language-title = In which language?
told-language-what = This is how we write letters and messages to you.
told-language-acting = This is how we write messages to you. The person you choose for chooses the language of letters.
told-language-do = Change language
told-done-place = Done. This is how you are told from now on.
told-done-letter = Done. You are told by letter from now on.
told-done-language = Done. We write in that language from now on.
told-receipts-title = Receipt of your choice
told-receipts-what = You always see a receipt here when you have chosen. You can have it by letter too.
told-receipts-yes = You get a receipt by letter when you have chosen.
told-receipts-do = Send receipts by letter
told-receipts-stop = Stop sending receipts by letter
told-done-receipts = Done. You get a receipt by letter when you have chosen.
told-done-no_receipts = Done. You get no more receipts by letter.
told-link = Choose how you are told, and in which language
told-fault-way = Choose how you want to be told.
told-fault-email = Write the whole e-mail address, for example name@example.se. Letters such as å, ä and ö cannot stand before the @.
told-fault-sms = Write a mobile number, for example 070-123 45 67. For a number in another country, write plus and the country code first.
told-fault-language = Choose one of the languages.
told-refused-wrong = That was not the code, or it is no longer valid. Try again, or fill in the address again and we send a new one.
told-refused-too_many = We have sent so many codes that you need to wait until tomorrow. Call us if you want help now.
told-refused-by_letter = You are always told by letter. Call us if you wonder why.
told-receipt-email = The receipt is also sent by e-mail to { $place }.
told-receipt-sms = The receipt is also sent by text message to the number that ends with { $place }.
told-receipt-letter = You can also get receipts by e-mail or text message.
told-receipt-call = Do you want the receipt on paper? Call us, and we will send it.
