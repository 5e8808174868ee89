# Kokeilukunta.

trial-told-round = Tänään on viimeinen valintapäivä. Valintasi on oltava perillä ennen keskiyötä.
trial-told-contact = Saat yhteyshenkilön jo ensimmäisellä viikolla. Voit vaihtaa, jos ette viihdy yhdessä.
trial-told-own = Tuottaja itse
trial-told-survey = Käyttäjäkysely (keksitty)
trial-told-manager = Kim Exempelsson, yksikön esihenkilö
trial-public-what = Tämä on kokeilukunta. Kaikki sen ihmiset ovat keksittyjä.
trial-public-do = Kokeile olla joku heistä
