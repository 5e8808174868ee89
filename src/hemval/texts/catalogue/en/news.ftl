# News, and whether somebody answers the phone right now.

news-title = News
news-open-until = Somebody answers now, until { $until }.
news-opens = Nobody answers right now. We answer again on { $weekday }, { $day }, from { $clock }.

news-trial-round = Today is the last day to choose. Your choice must reach us before midnight.
news-trial-contact = You get a contact in the first week. You can change if you do not get on.
news-trial-own = The provider itself
news-trial-survey = User survey (made up)
news-trial-manager = Kim Exempelsson, unit manager
