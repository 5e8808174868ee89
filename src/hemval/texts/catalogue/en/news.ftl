# News, and whether somebody answers the phone right now.

news-title = News
news-open-until = Somebody answers now, until { $until }.
news-opens = Nobody answers right now. We answer again on { $weekday }, { $day }, from { $clock }.
