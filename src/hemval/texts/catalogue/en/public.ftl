# Pages that anybody reads.

public-language = English
public-languages = Language
public-name = Choose home care
public-site = Choose home care in { $municipality }
public-to-content = Skip to the text
public-places = Pages
public-about-pages = About this website
public-moment = { $day } at { $clock }
public-place-start = Start
public-place-areas = Where you live
public-place-sign-in = Sign in
public-place-accessibility = Accessibility
public-place-data = How we use data
public-to-start = To the first page

public-turn = Previous and next page
public-turn-before = Previous:
public-turn-next = Next:
public-ask-email = Or write to
public-start-title = Choose who gives you home care
public-start-lead = If you have home care in { $municipality }, you can choose who helps you. The help and the fee are the same, whoever you choose.
public-start-never = In { $municipality } there is nothing to choose. The municipality gives all home care itself.
public-start-nothing = The municipality has not yet entered its rules. Ask us, and we will tell you what holds.
public-start-need-not = You need not choose. { $then }
public-start-compare = Compare the providers
public-start-now = Right now
public-start-more = Read more

### The pages

public-who-title = Who may choose?
public-who-line = Which help it is about, and who is not included.
public-silent-title = If you do not choose
public-silent-line = You need not choose. This is what happens then.
public-when-title = When can you choose?
public-when-line = The first and last day, and when you will be told.
public-how-title = How to choose
public-how-line = All the ways to choose. They are equally good.
public-same-title = Same help, same fee
public-same-line = What does not change when you choose.
public-acting-title = For relatives and guardians
public-acting-line = How to help somebody else to choose.
public-after-title = What happens next
public-after-line = The notice, the first visit, keys and alarm.
public-change-title = Changing later
public-change-line = Your choice is not for ever.
public-complaint-title = If you are not satisfied
public-complaint-line = Whom to talk to, and how to complain.

### Who may choose

public-who-granted = You may choose if the municipality has decided that you get { $bundles }.
public-who-provider = Those who come to your home and help you are called a provider.
public-who-services = What is included
public-who-services-of = What is included in { $bundle }
public-who-not-chosen = What you do not choose
public-who-not-chosen-why = Who does this is already settled, whoever you choose:
public-who-left-out = Who is not included
public-who-nobody-left-out = Everybody who has the help may choose. No group is left out.
public-who-new = Do you have no help yet?
public-who-new-do = Apply to the municipality first. If the answer is yes, you may also choose who helps you.

### If you do not choose

public-silent-need-not = You need not choose.
public-silent-safe = You will never be without help
public-silent-safe-how = Those who help you today go on until somebody else takes over.

### When

public-when-open = You can choose now. The last day is { $weekday } { $closes }.
public-when-open-on = You can choose now.
public-when-left = { $days ->
    [0] That is today.
    [one] There is one day left.
   *[other] There are { $days } days left.
 }
public-when-any-time = You can choose whenever you like. There is no last day.
public-when-coming = You can choose from { $opens } until { $closes }.
public-when-coming-on = You can choose from { $opens }.
public-when-begins = { $days ->
    [one] It begins tomorrow.
   *[other] It begins in { $days } days.
 }
public-when-closed = The choice closed on { $closes }.
public-when-unknown = The municipality has not said when you can choose. Ask us.
public-when-never = There is nothing to choose in { $municipality } at present.
public-when-notify = By { $day } you will be told who helps you.
public-when-effect = What is settled then begins on { $day }. Until then you get help just as today.
public-when-late = If you are late
public-when-late-change = When the choice has closed you can still change whenever you like. It then counts as a change.
public-when-late-ask = Has the last day passed? Contact us, and we will tell you what you can do.

### How

public-how-alike = All ways are equally good. Use the one that suits you.
public-how-web = On the web
public-how-web-do = Sign in on this website with your Swedish e-ID. You are asked one question at a time.
public-how-web-change = You can change your mind until the last day.
public-how-web-code-last_four = If you have no e-ID, you can sign in with the code in your letter and the last four characters of your personal number.
public-how-web-code-birth_date = If you have no e-ID, you can sign in with the code in your letter and your date of birth.
public-how-web-code-only-last_four = Sign in on this website with the code in your letter and the last four characters of your personal number. You are asked one question at a time.
public-how-web-code-only-birth_date = Sign in on this website with the code in your letter and your date of birth. You are asked one question at a time.
public-how-letter_code = With the code in your letter
public-how-letter_code-do = Your code is in the letter that you got about the choice. Type it on the web, or say it when you call.
public-how-letter_code-call = Your code is in the letter that you got about the choice. Say it when you call.
public-how-paper = On paper
public-how-paper-do = Fill in the form that came with your letter and send it to us. If it is lost, contact us and you will get a new one.
public-how-paper-to = Send it to
public-how-phone = By phone
public-how-phone-do = Call { $phone } and say whom you want. We write your choice down and read it back to you.
public-how-phone-ask = Call the municipality and say whom you want. We write your choice down and read it back to you.
public-how-visit = At a visit
public-how-visit-do = Tell your case manager when you meet. The case manager writes your choice down and reads it back to you.
public-how-email = By e-mail
public-how-email-do = Write to { $email }. Do not write your personal number in the e-mail.
public-how-unknown = The municipality has not said how you choose. Ask us, and we will tell you.
public-how-wishes = What you can wish for
public-how-wishes-most = { $wishes ->
    [one] You choose one provider.
   *[other] You can wish for up to { $wishes } providers. Put the one you want most first.
 }
public-how-wait = If there is no room, you can wait for a place with the one you want most. Somebody else helps you meanwhile.
public-how-neutral = We tell of all of them in the same way. The municipality may not advise you to choose a certain provider.

### What the choice does not change

public-same-unchanged = What stays the same
public-same-what = Which help you get.
public-same-hours = How much time you get.
public-same-fee = What you pay.
public-same-changes = What may change
public-same-who = Who comes to your home.
public-same-agreed = What you and the provider agree on, such as times.
public-same-nights = Help at night
public-same-notice = No new decision
public-same-notice-why = You get a notice of who helps you. The municipality’s decision on your help stands as it is.

### For one who helps somebody else

public-acting-help = Helping
public-acting-help-do = You are welcome to read and compare together with the one who is to choose. It is she or he who decides.
public-acting-guardian = Guardian (god man, förvaltare)
public-acting-guardian-do = You may choose if your assignment covers the person’s care (sörja för person). Choose together with the person if possible.
public-acting-lasting = Lasting power of attorney (framtidsfullmakt)
public-acting-lasting-do = You may choose if the power has come into force and covers personal matters.
public-acting-power = Power of attorney
public-acting-power-do = You may choose if it covers this choice. The municipality must have seen it first.
public-acting-kin = Relative without a power of attorney
public-acting-kin-do = You cannot choose for somebody else just because you are related or married. Get a power of attorney, or help the person to choose.
public-acting-two = If there are two of you
public-acting-two-do = Do you live together and both have help? Then you each choose for yourself.
public-acting-told = Both are told
public-acting-told-how = When somebody chooses for another, both are told. If you have chosen differently, a case manager asks what is to hold.

### What happens next

public-after-besked = You get a notice
public-after-besked-what = It says who helps you, from which day, and why it came out so.
public-after-decision = The municipality’s decision on your help stands as it is.
public-after-until = Until then
public-after-until-how = Those who help you today go on until the day the new ones begin. You are never without help.
public-after-change = If you get a new provider

### Change

public-change-how = How to change
public-change-queue = If there is no room

### If you are not satisfied

public-complaint-provider = Talk to those who help you
public-complaint-provider-do = Say what is not working. Often it can be put right at once.
public-complaint-municipality = Talk to the municipality
public-complaint-municipality-do = The municipality is responsible for the help, whoever gives it. You can always contact it.
public-complaint-inspection = Report to Ivo
public-complaint-inspection-do = The Health and Social Care Inspectorate, Ivo, supervises home care in all of Sweden. You can report serious faults to it. The address is ivo.se.
public-complaint-appeal = Appeal the decision on your help
public-complaint-appeal-do = Do you want more help, or help with something else? That decision can be appealed. The decision says how.

### Who decided

public-behind-decided = Decided by { $body }
public-behind-decided-on = Decided by { $body } on { $day }
public-behind-about = The decision in short: { $about }
public-behind-number = Registration number: { $number }
public-behind-practice = This is what the municipality does
public-behind-practice-why = We know of no decision about it.
public-behind-unknown = Not decided yet
public-behind-unknown-why = We know of no decision about this. Ask us before you rely on it.
public-behind-source = Source: { $title }, { $publisher }.

### When a page cannot be shown

public-error-400 = We could not read what was sent
public-error-do-400 = Nothing has changed. Go back, reload the page and try again.
public-error-403 = You cannot open this page
public-error-do-403 = The page is not meant for you. Do you think this is wrong? Call us.
public-error-404 = There is no such page
public-error-do-404 = The address may be wrong, or the page has moved. Start again from the first page, or call us.
public-error-500 = Something went wrong on our side
public-error-do-500 = It is not your fault. Go back and try again in a while. If you would rather not wait, call us.
public-error-stale = The page had been open for too long
public-error-do-stale = Nothing has changed. Go back, reload the page and send again.

### Areas

public-fault = Error
public-areas-title = Who can you choose where you live?
public-areas-lead = Not all providers work everywhere. Tell us where you live, and we show you your area.
public-areas-lead-listed = Not all providers work everywhere. Choose your area, and we show you whom you can choose there.
public-areas-where = Postal code or address
public-areas-where-help = For example 123 45 or Storgatan 5.
public-areas-find = Show my area
public-areas-forgotten = We do not keep what you write.
public-areas-all = All areas
public-areas-unknown = We cannot find that address
public-areas-empty = Write a postal code or an address
public-areas-ambiguous = It fits more than one area
public-areas-again = Write street, number and postal code. Or choose your area in the list.
public-area-lead = Here you can choose a provider for:
public-area-providers = Show the providers here
public-area-other = Show another area
public-map-title = Map of the areas
public-map-what = The numbers on the map are the same as in the list.
public-map-made-up = The map is made up. It shows which areas there are, but not where their borders run.

### Accessibility

public-accessibility-title = Accessibility of this website
public-accessibility-whose = { $municipality } is behind this website. Everybody shall be able to use it. Here is how well it meets the Swedish act on accessibility to digital public services.
public-accessibility-whose-unnamed = Everybody shall be able to use this website. Here is how well it meets the Swedish act on accessibility to digital public services.
public-accessibility-status = How accessible is it?
public-accessibility-full = The website meets the act in full. We know of no shortcomings.
public-accessibility-partly = The website meets the act in part. Programs that look for faults have found none, but no person has gone through all of it yet. Therefore we promise no more.
public-accessibility-faults = What is not accessible
public-accessibility-no-faults = We know of no content that cannot be used. Nothing is left out as too costly or difficult.
public-accessibility-own-words = What the municipality has decided is often in Swedish only. In other languages it is marked as Swedish.
public-accessibility-tested = How we have tested it
public-accessibility-tested-how = Each page is tested by programs against WCAG 2.2, levels A and AA, every time the website changes. It is also tested on a small screen, with large text, in dark mode, with high contrast, by keyboard alone and without scripts.
public-accessibility-reviewed = Somebody last went through the pages on { $day }. This statement was then written anew.
public-accessibility-not-reviewed = The statement rests on those tests.
public-accessibility-tell = Tell us if something does not work
public-accessibility-tell-how = Contact us if there is something here that you cannot read or do. You can also ask for it in another way, such as on paper, in large print or read aloud. We answer as soon as we can.
public-accessibility-report = If you are not satisfied with our answer
public-accessibility-report-how = You can then report it to the Agency for Digital Government, Digg, which supervises the act. The address is digg.se/tdosanmalan.

### Data

public-data-title = How we use data
public-data-visit = When you only read
public-data-visit-what = We keep nothing about you. We use no cookies, and nothing is fetched from other companies. If you write an address we look up the area and then forget it.
public-data-choose = When you choose
public-data-choose-what = We keep what you choose, when and how it came, and who made the choice. It is needed for you to get the right provider. If you sign in a cookie is set. It is removed when you sign out.
public-data-who = Who may see it
public-data-who-what = Only those at the municipality who work with the choice, and the provider that is to help you. Every time somebody reads about you it is written down.
public-data-ground = Why we may do it
public-data-ground-what = The municipality is responsible for the data. We may use it because the choice is a task of public interest and part of the municipality’s responsibility for home care.
public-data-rights = Your rights
public-data-rights-what = You may know what data we have about you. If something is wrong we shall correct it. Contact us. You can also complain to the Swedish Authority for Privacy Protection. The address is imy.se.
public-data-protected = If your personal data are protected
public-data-protected-what = You may choose just like others. Your name and address are on no ordinary lists, and only specially appointed staff may read about you. Call us, and we will find the way that suits you.

### Pages that are not in every language

public-elsewhere = This page is not in this language
public-elsewhere-phone = Call { $phone }. We help you to choose by phone and answer your questions. You can ask for an interpreter.
public-elsewhere-ask = Call the municipality. We help you to choose by phone and answer your questions. You can ask for an interpreter.
public-elsewhere-paper = You can also send the form in your letter, or ask somebody you trust for help.
public-elsewhere-others = The page is in other languages:
