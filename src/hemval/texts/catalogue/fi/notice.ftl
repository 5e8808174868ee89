# Ilmoitus siitä, kuka antaa avun. Se ei ole uusi avustuspäätös, eikä sitä kutsuta sellaiseksi.

notice-title = Ilmoitus siitä, kuka sinua auttaa
notice-several = Saat monenlaista apua. Tässä kerrotaan, mitä kustakin on voimassa.
notice-about = Tämä koskee: { $bundles }.
notice-names = { $bundles }

notice-phone = { $provider }, puhelin: { $phone }

### Miksi

notice-why = Miksi kävi näin
notice-called-agreed = Soitimme asiasta { $day }. Silloin valittiin { $provider }.
notice-called-nobody = Soitimme asiasta { $day }. Silloin palveluntuottaja ei vielä selvinnyt.
notice-called-in-vain = Soitimme asiasta { $day }, mutta kukaan ei vastannut.
notice-parted = Halusit saman palveluntuottajan kuin se, jonka kanssa asut. Se ei onnistunut tällä kertaa.
notice-still-late = Haluatko edelleen vaihtaa palveluntuottajaa? Ota meihin yhteyttä.
notice-choose-another = Soita meille numeroon { $phone }, niin autamme sinua valitsemaan palveluntuottajan, jolla on tilaa.
notice-choose-another-ask = Ota meihin yhteyttä, niin autamme sinua valitsemaan palveluntuottajan, jolla on tilaa.
notice-helps-meanwhile = Siihen asti sinua auttaa { $provider } kuten nyt.

### Mitä nyt tapahtuu

notice-happens = Mitä nyt tapahtuu
notice-not-heard = Jos kukaan ei ole ottanut yhteyttä viikkoa ennen, soita meille.
notice-wonder = Mietitkö näitä asioita: { $what }? Kysy meiltä tai palveluntuottajalta. Palveluntuottajasi on { $provider }.
notice-of-keys = avaimet
notice-of-alarm = turvahälytin
notice-of-first_visit = ensimmäinen käynti
notice-nothing-to-do = Sinun ei tarvitse tehdä mitään. Tämä ilmoitus ei muuta mitään, mikä koskee avaimia, turvahälytintä tai käyntejä.
notice-queue = Jono
notice-may-queue = Haluatko odottaa paikkaa? Palveluntuottaja, jota voit jonottaa: { $provider }. Soita numeroon { $phone }, niin merkitsemme sinut jonoon.
notice-queue-meanwhile = Sillä välin sinua auttaa { $provider }.
notice-good-to-know = Hyvä tietää
notice-later = Voit vaihtaa palveluntuottajaa milloin haluat. Ota meihin yhteyttä.
notice-later-ask = Haluatko vaihtaa palveluntuottajaa myöhemmin? Ota meihin yhteyttä, niin kerromme, mitä on voimassa.
notice-appeal = Jos et ole tyytyväinen
