# The letter to choose by, the comparison and the form.

offer-title = Now you can choose who helps you
offer-lead = Choose by { $weekday } { $closes } at the latest. By then your choice must have reached us.
offer-lead-open = You can choose whenever you want.
offer-what = The choice is about { $bundles }. You choose only for the help that you have yourself.
offer-today = { $provider } helps you today.
offer-today-of = { $provider } helps you with { $bundle } today.
offer-effect = What you choose takes effect on { $effect } at the earliest. Until then you get help just as today.
offer-nights = Do you get help at night? The municipality gives it, whoever you choose.
offer-need-not = You do not have to choose. { $then }

### How one chooses

offer-how = Choose in one of these ways
offer-by-web = On the web: Go to { $address } and type your code.
offer-by-camera = You can also point the camera of a phone at the picture beside the code.
offer-by-phone = By phone: Call { $phone } and say your code.
offer-by-phone-unknown = By phone: Call the municipality and say your code.
offer-by-paper = On paper: Fill in the form at the end of this letter and send it to us.
offer-by-paper-sent = On paper: Send us the form that you got before. If it is lost, ask us for a new one.
offer-by-visit = In person: Tell your case manager at the municipality when you meet.
offer-by-email = By e-mail: Write to { $email }.
offer-how-ask = Get in touch with us, and we will tell you how.
offer-code = Your code
offer-code-alt = Picture to point the camera of a phone at. It opens the page where you choose, with your code filled in.
offer-neutral = You are welcome to get help from somebody you trust. Show the code only to the one who helps you. The municipality may not advise you to choose a certain provider.
offer-together = Do you live with somebody who may also choose? Each of you chooses separately. If you want the same provider, you must both say so.

### If there is no room

offer-full = If there is no room
offer-full-may-be = The one you choose may have no room left.
offer-full-contact = Then somebody from the municipality gets in touch with you, so that you can choose another.
offer-full-keeps-or-contact = If you have a provider today, you keep it. Otherwise somebody from the municipality gets in touch with you, so that you can choose another.
offer-full-wait = You can also wait for a place. Say so when you choose.

### The comparison

offer-compare = These are the ones you can choose between
offer-area = You can choose between those who work in { $area }, where you live.
offer-compare-order = The providers stand in an order that is drawn by lot for you alone. It says nothing about who is best. The municipality can show that the draw was done properly.
offer-compare-same = We show the same facts about all of them. Where it says “{ $missing }” we have had no answer.
offer-compare-many = Different help can have different providers. The row “{ $row }” shows what each can help you with.
offer-compare-caption = Compare the providers
offer-compare-part = Compare the providers, part { $part } of { $parts }
offer-compare-column = Fact
offer-compare-sources = Sources: { $sources }
offer-own-words = { $text } (in Swedish)
offer-year = ({ $year })
offer-old = Old, { $year }.

### The form

offer-form = Form: my choice
offer-form-due = The form must have reached us by { $closes }.
offer-form-send = Send it to
offer-form-ask = Ask us where to send it.
offer-form-for = The form is for
offer-form-code = Code
offer-form-one = I choose. Tick one box.
offer-form-one-of = I choose for { $bundle }. Tick one box.
offer-form-ranks = I choose. Write 1 beside the one you want most and 2 beside the next. You can choose at most { $wishes }.
offer-form-ranks-of = I choose for { $bundle }. Write 1 beside the one you want most and 2 beside the next. You can choose at most { $wishes }.
offer-form-keep = I wish to keep { $provider }, my provider today.
offer-form-keep-others = I wish to keep my provider of today where I have ticked nobody else.
offer-form-today = { $provider } (helps me today)
offer-form-more = Tick what is right for you.
offer-form-no-choice = I do not wish to choose.
offer-form-no-choice-of = I do not wish to choose for { $bundle }.
offer-form-wait = If there is no room: I want to wait for a place with the one I have chosen.
offer-form-together = I want the same provider as the one I live with. You must both tick this, each on your own form.
offer-form-consent = If I change: The provider I have today may tell the new one about my help. I can say no, and I can change my mind.
offer-form-wishes = Special wishes, such as times. We cannot promise that all can be met.
offer-form-language = Interpreter or other language
offer-form-start = I would like to start on
offer-form-sign = Signature
offer-form-date = Date
offer-form-name = Name in clear letters
offer-form-phone = Phone of the one we can call
offer-form-acting = Your name, if you sign for somebody else
offer-form-ground = What gives you the right, such as legal guardian (god man) or power of attorney
offer-form-no-address = Do not write your address on the form.
