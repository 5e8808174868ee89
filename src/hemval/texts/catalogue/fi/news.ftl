# Uutiset, ja vastaako joku puhelimeen juuri nyt.

news-title = Uutiset
news-open-until = Puhelimeen vastataan nyt, kello { $until } asti.
news-opens = Puhelimeen ei vastata juuri nyt. Vastaamme taas: { $weekday } { $day } kello { $clock } alkaen.

news-trial-round = Tänään on viimeinen valintapäivä. Valintasi on oltava perillä ennen keskiyötä.
news-trial-contact = Saat yhteyshenkilön jo ensimmäisellä viikolla. Voit vaihtaa, jos ette viihdy yhdessä.
news-trial-own = Tuottaja itse
news-trial-survey = Käyttäjäkysely (keksitty)
news-trial-manager = Kim Exempelsson, yksikön esihenkilö
