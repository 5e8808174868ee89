# Ilmoitus siitä, kuka antaa avun. Se ei ole uusi avustuspäätös, eikä sitä kutsuta sellaiseksi.

notice-title = Ilmoitus siitä, kuka sinua auttaa
notice-several = Saat monenlaista apua. Tässä kerrotaan, mitä kustakin on voimassa.

notice-phone = { $provider }, puhelin: { $phone }

### Miksi

notice-why = Miksi kävi näin
notice-called-agreed = Soitimme asiasta { $day }. Silloin valittiin { $provider }.
notice-called-nobody = Soitimme asiasta { $day }. Silloin ei valittu palveluntuottajaa.
notice-called-in-vain = Soitimme asiasta { $day }, mutta kukaan ei vastannut.
notice-choose-another = Voit valita palveluntuottajan, jolla on tilaa. Ota meihin yhteyttä.
notice-helps-meanwhile = Sinua auttaa edelleen { $provider }, kunnes saat palveluntuottajan.

### Mitä nyt tapahtuu

notice-happens = Mitä nyt tapahtuu
notice-wonder = Mietitkö näitä asioita: { $what }? Kysy meiltä tai palveluntuottajalta. Palveluntuottajasi on { $provider }.
notice-of-keys = avaimet
notice-of-alarm = turvahälytin
notice-of-first_visit = ensimmäinen käynti
notice-nothing-to-do = Sinun ei tarvitse tehdä mitään. Tämä ilmoitus ei muuta mitään, mikä koskee avaimia, turvahälytintä tai käyntejä.
notice-queue = Jono
notice-good-to-know = Hyvä tietää
notice-later = Voit vaihtaa palveluntuottajaa milloin haluat. Ota meihin yhteyttä.
notice-later-ask = Haluatko vaihtaa palveluntuottajaa myöhemmin? Ota meihin yhteyttä, niin kerromme, mitä on voimassa.
notice-appeal = Jos et ole tyytyväinen
