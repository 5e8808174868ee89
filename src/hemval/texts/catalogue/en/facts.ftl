# What the public is told: facts of providers, news and phone hours.

facts-title = Information for the public
facts-what = Here you see to what everybody can read on the web. A fact of a provider shows first when somebody else than who proposed it has looked at it.
facts-back = To information
facts-waiting = { $facts ->
    [0] Nothing waits for review
    [one] Review one fact
   *[other] Review { $facts } facts
 }
facts-old-title = Facts that are getting old
facts-old-what = A fact is marked as old after { $months } months. Results of surveys are not shown where fewer than { $answers } have answered.
facts-assumed = The municipality has not decided this. It is an assumption.
facts-old-none = No facts are old or will be within two months.
facts-is-old = Old
facts-soon-old = Will be old within two months
facts-each = Providers
facts-provider = Provider
facts-fact = Fact
facts-state-of = State
facts-from-lists = Fetch from the list
facts-from-lists-what = The municipality's list of facts of providers is taken in under Lists. What it says otherwise than what shows can be fetched here and reviewed.
facts-from-lists-made = { $facts ->
    [0] The list says nothing new.
    [one] One fact has been fetched and waits for review.
   *[other] { $facts } facts have been fetched and wait for review.
 }
facts-review = Review facts
facts-review-none = Nothing waits for review.
facts-review-what = Is the fact right, and can it be compared? What you approve shows to everybody at once. What you have proposed yourself a colleague reviews.
facts-tick = Approve
facts-now = Shows today
facts-new = Proposed
facts-by = Proposed by
facts-own-said = The provider itself
facts-ones-own = A colleague reviews it
facts-from-source = From { $day }. Source: { $source }
facts-from-own-lists = The municipality's own lists
facts-refuse = Do not show
facts-approve = Approve those ticked
facts-approve-all = Approve all
facts-settled-shown = { $facts ->
    [one] One fact is approved and shows now.
   *[other] { $facts } facts are approved and show now.
 }
facts-settled-refused = { $facts ->
    [one] The fact does not show. Who proposed it sees why.
   *[other] { $facts } facts do not show. Who proposed them sees why.
 }
facts-title-refuse = Do not show the fact
facts-title-end = Take back the fact
facts-do-refuse = Do not show
facts-do-end = Take back
facts-cancel = Cancel
facts-reason = Why?
facts-for-every-day = Do not show it for past days either
facts-for-every-day-help = Tick this if the fact was wrong from the start or names somebody. The page of a past day then says that it has been removed.
facts-taken-back = The fact shows no more.
facts-refused-own = You have proposed the fact yourself. Ask a colleague to review it.
facts-refused-looked_at = Nothing was changed. The facts have been reviewed already, or none was ticked.
facts-refused-not_shown = The fact shows no more. Nothing was changed.
facts-refused-without_reason = Write why.
facts-of-provider = The same facts show of all providers, in the same order. What nobody has stated shows as “Not stated”.
facts-told-caption = What shows
facts-waits = Waits for review
facts-do = Do
facts-change = Change
facts-take-back = Take back
facts-past = { $facts ->
    [one] One earlier fact
   *[other] { $facts } earlier facts
 }
facts-was-proposed = Proposed by { $by } on { $at }.
facts-was-shown = Approved by { $by } on { $at }.
facts-was-refused = Not shown, says { $by } on { $at }.
facts-was-replaced = Replaced by another proposal on { $at }.
facts-was-ended = Taken back by { $by } on { $at }.
facts-was-withdrawn = Not shown for earlier days either, according to { $by } on { $at }.
facts-was-told = Written by { $by } on { $at }.
facts-own-title = What is told of us
facts-own-what = These facts are shown to everybody who is to choose. The municipality reviews what you change before it shows. What comes from the municipality's own lists is changed by the municipality.
facts-own-refused = The municipality does not show this
facts-another-looks = The fact shows when somebody else has reviewed it.
facts-propose = Propose
facts-proposed = The fact is proposed and waits for review.
facts-value = Fact
facts-in-words = In words alone
facts-yes = Yes
facts-no = No
facts-form-hours = Write times, such as 07:00-22:00. The same time twice is day and night.
facts-form-number = Write a number.
facts-form-share = Write per cent, such as 87.5.
facts-form-band = Write how many they are. The web shows only about how many.
facts-form-yes_or_no = You can explain the answer in words.
facts-words-sv = In Swedish
facts-words-sv-easy = In easy Swedish
facts-words-en = In English
facts-words-fi = In Finnish
facts-words-ar = In Arabic
facts-answers = How many answered?
facts-as-of = From
facts-as-of-help = The day when the fact held.
facts-source = Source
facts-source-help = Who says so, such as the provider itself or a survey.
facts-unfit-not_stated = The fact comes from the municipality's lists. Change it there.
facts-unfit-empty = Write the fact.
facts-unfit-without_swedish = Write in Swedish too.
facts-unfit-too_long = Write at most 200 characters.
facts-unfit-not_hours = Write times like this: 07:00-22:00.
facts-unfit-not_number = Write a number in digits.
facts-unfit-not_share = Write a number between 0 and 100.
facts-unfit-not_yes_or_no = Answer yes or no, or write in words.
facts-unfit-without_answers = Write how many answered.
facts-unfit-without_source = Write who says so.
facts-unfit-in_the_future = The day has not been yet. Write a day up to today.
facts-news = News
facts-news-what = News is shown to everybody, such as of a round. Never write of a person.
facts-news-none = No news.
facts-news-write = Write news
facts-news-starts = Shows from
facts-news-ends = Shows through
facts-news-wrong-days = The last day cannot come before the first.
facts-news-days = Shows { $first } – { $last }.
facts-news-tell = Show the news
facts-news-told = The news is kept.
facts-news-stop = Show no more
facts-news-ended = The news shows no more.
facts-phone = Phone hours
facts-phone-what = The common hours of the week stand in the system file. Here you say what holds on a day that is not like others. On holidays nobody answers unless you say otherwise.
facts-phone-unknown = The system file has no phone hours. Add phone_hours under contact.
facts-phone-day = Day
facts-phone-how = What holds that day?
facts-phone-closed = Nobody answers
facts-phone-other-hours = Other hours
facts-phone-usual = As usual
facts-phone-hours = Hours
facts-phone-hours-help = Such as 09:00-12:00, 13:00-15:00.
facts-phone-not-hours = Write hours like this: 09:00-12:00, 13:00-15:00. Four at most.
facts-phone-save = Save
facts-phone-set = The hours are kept for { $day }.
facts-phone-days = The coming days
facts-phone-open = Somebody answers
facts-phone-why = Why
facts-phone-closed-day = Closed
facts-phone-exception = Said of that day
