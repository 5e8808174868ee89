# Uutiset, ja vastaako joku puhelimeen juuri nyt.

news-title = Uutiset
news-open-until = Puhelimeen vastataan nyt, kello { $until } asti.
news-opens = Puhelimeen ei vastata juuri nyt. Vastaamme taas: { $weekday } { $day } kello { $clock } alkaen.
