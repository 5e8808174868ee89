# What stands around every letter.

letter-reference = Kirjeen numero: { $id }
letter-page = Sivu { $page }/{ $pages }
letter-empty-page = Tämä sivu on tyhjä.
letter-exercise = HARJOITUS
letter-replaces = Tämä kirje korvaa kirjeen { $id }, jonka voit heittää pois.
letter-also-in = Haluatko kirjeen suomeksi? Soita { $phone }.
letter-large-print = Haluatko kirjeen isolla tekstillä? Soita { $phone }.

### Kun kirje lähetetään muulle kuin asianosaiselle

letter-copy = Tämä on kopio kirjeestä, jonka saaja on { $name }. Saat kopion, { $acting }. Kirjeessä ”sinä” on { $name }.
letter-instead = Tämä kirje koskee henkilöä { $name }. Saat kirjeen, { $acting }. Kirjeessä ”sinä” on { $name }.
letter-of-child = Tämä kirje koskee lastasi. Lapsen nimi on { $name }. Kirjeessä ”sinä” on lapsi.
letter-acting-guardian = koska olet edunvalvoja (god man)
letter-acting-administrator = koska olet edunvalvoja (förvaltare)
letter-acting-lasting_power = koska sinulla on edunvalvontavaltuutus
letter-acting-power_of_attorney = koska sinulla on valtakirja
letter-acting-parent = koska olet huoltaja
letter-acting-next_of_kin = koska olet läheinen
letter-acting-unclear = koska edustat häntä
letter-may-choose-guardian = Valitkaa yhdessä, jos se on mahdollista. Saat valita yksin vain, jos tehtäväsi on huolehtia henkilöstä (sörja för person). Yksi vastaus riittää.
letter-may-choose-administrator = Valitkaa yhdessä, jos se on mahdollista. Saat valita yksin vain, jos tehtäväsi on huolehtia henkilöstä (sörja för person). Yksi vastaus riittää.
letter-may-choose-lasting_power = Valitkaa yhdessä, jos se on mahdollista. Saat valita yksin vain, jos valtuutus koskee henkilökohtaisia asioita. Yksi vastaus riittää.
letter-may-choose-power_of_attorney = Valitkaa yhdessä, jos se on mahdollista. Saat valita yksin vain, jos valtakirja koskee tätä valintaa. Yksi vastaus riittää.
letter-may-choose-parent = Jos lapsella on kaksi huoltajaa, molempien täytyy olla samaa mieltä. Yksi vastaus riittää.

### Keneltä kysytään

letter-ask = Onko sinulla kysyttävää?
letter-ask-phone = Soita numeroon { $phone }.
letter-ask-hours = Vastaamme seuraavina aikoina: { $hours }.
letter-ask-email = Voit myös kirjoittaa osoitteeseen { $email }.
letter-ask-name = Kysymyksiin vastaa { $name }.
letter-ask-municipality = Kysy siltä kunnan työntekijältä, johon olet tavallisesti yhteydessä.
letter-hours = { $days } klo { $start }–{ $end }
letter-clock = { $hour }.{ $minute }
letter-days = { $first }–{ $last }

### Mitä tapahtuu, jos ei valitse

letter-silent = Jos et valitse
letter-silent-keeps = Jos et valitse, palveluntuottajasi pysyy samana.
letter-silent-municipal = Jos et valitse, sinua auttaa kunnan oma kotihoito.
letter-silent-rotation = Jos et valitse, saat palveluntuottajan, joka on vuorossa.
letter-silent-draw = Jos et valitse, arvomme sinulle palveluntuottajan.
letter-silent-nearest = Jos et valitse, saat palveluntuottajan, joka on lähimpänä kotiasi.
letter-silent-largest_free_capacity = Jos et valitse, saat palveluntuottajan, jolla on eniten vapaita paikkoja.
letter-silent-person = Jos et valitse, kunnan työntekijä päättää, kuka sinua auttaa.
letter-silent-may-change = Se voi olla eri kuin nykyinen.
letter-silent-keep-today = Jos haluat pitää nykyisen, valitse se.
letter-silent-chooser-first = Silloin mahdollisuutesi on paras.
letter-silent-existing = Onko sinulla jo palveluntuottaja? { $then }
letter-silent-new = Eikö sinulla vielä ole palveluntuottajaa? { $then }
letter-silent-unless-leaves = Tämä ei koske sinua, jos palveluntuottajasi lopettaa.
letter-silent-of = { $bundle }:

### Mitä valinta ei muuta

letter-same-help = Sinulla on oikeus samaan apuun kuin ennen, kenet valitsetkin. Myös maksu on sama.
letter-in-language = Suomi
