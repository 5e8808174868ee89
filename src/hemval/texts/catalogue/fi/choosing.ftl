# Valinta verkossa, yksi kysymys kerrallaan.

choosing-back = Takaisin
choosing-to-own = Omalle sivullesi
choosing-go-on = Jatka
choosing-change = Muuta

choosing-wishes-title = Kenen haluat auttavan sinua?
choosing-today = Tänään sinua auttaa { $provider }.
choosing-nobody-today = Tänään sinulla ei ole tällaista apua.
choosing-one = Voit valita yhden palveluntuottajan.
choosing-most = Voit valita enintään { $count }. Laita mieluisin ensimmäiseksi.
choosing-several = Voit valita useita. Laita mieluisin ensimmäiseksi.
choosing-wished = Olet valinnut tässä järjestyksessä
choosing-wished-one = Olet valinnut
choosing-has-today = (auttaa sinua tänään)
choosing-up = Siirrä ylös
choosing-down = Siirrä alas
choosing-remove = Poista
choosing-add = Valitse
choosing-from = Voit valita näistä
choosing-other = Haluatko jonkun muun?
choosing-more = Haluatko lisätä jonkun?
choosing-full = Olet valinnut niin monta kuin voi. Poista joku, jos haluat vaihtaa.
choosing-order = Järjestys on arvottu, jotta ketään ei suosita.
choosing-declines-title = Etkö halua valita?
choosing-declines-what = Sekin on vastaus. Saat apua silti kunnan sääntöjen mukaan.
choosing-declines = En halua valita
choosing-declined = Et halua valita.
choosing-before = Tämä on voimassa nyt
choosing-before-until = Se on voimassa, kunnes olet lähettänyt uuden vastauksen.
choosing-before-stays = Et ole muuttanut tätä. Aiempi vastauksesi on voimassa.

choosing-wait-title = Haluatko odottaa, jos on täyttä?
choosing-wait-what = Jos mieluisimmallasi on täyttä, joku muu auttaa sinua sillä välin. Voit samalla olla jonossa.
choosing-wait-yes = Kyllä, laita minut jonoon
choosing-wait-no = En halua jonottaa
choosing-waits = Haluat olla jonossa, jos on täyttä.
choosing-day-title = Mistä päivästä alkaen haluat apua?
choosing-day-what = Voit ohittaa kysymyksen. Silloin apu alkaa sinä päivänä, jona kaikki vaihtavat.
choosing-from-day = Haluat apua alkaen { $day }.
choosing-special-title = Onko jotain muuta, mitä palveluntuottajan pitäisi tietää?
choosing-special-what = Esimerkiksi mitä kieltä puhut mieluiten. Voit ohittaa kysymyksen.
choosing-special = Olet kirjoittanut näin:

### Lue läpi

choosing-read-title = Lue valintasi läpi
choosing-read-lead = Onko kaikki oikein? Paina sitten alimpana olevaa painiketta.
choosing-unanswered = Et ole vielä vastannut.
choosing-register = Lähetä valintani
choosing-may-change = Voit muuttaa mieltäsi viimeiseen valintapäivään asti. Viimeisin vastauksesi on voimassa.
choosing-worth-late = Viimeinen valintapäivä on mennyt. Valinta tulee liian myöhään. Säilytämme sen, ja käsittelijä katsoo, mitä voi tehdä.
choosing-worth-waits = Joku muu on myös valinnut puolestasi, tai on epäselvää, mikä valinta on voimassa. Käsittelijä ratkaisee asian ja ottaa yhteyttä.
choosing-worth-replaced = Tämä on sama vastaus, joka on jo voimassa.
choosing-worth-change = Valinta-aika on ohi. Tämä on toive vaihtaa palveluntuottajaa.
choosing-worth-frozen = Paikkojen jako on jo alkanut. Käsittelijä katsoo, mitä voi tehdä.

### Kuitti

choosing-receipt-title = Valintasi on tullut perille
choosing-receipt-late = Olemme saaneet valintasi
choosing-receipt-lead = Tulosta sivu tai kirjoita numero muistiin, jos haluat. Sinun ei tarvitse tehdä muuta.
choosing-number = Kuitin numero { $number }.
choosing-arrived = Saapui { $at }.
choosing-arrived-day = Saapui { $day }.
choosing-by = Valitsija: { $name }.
choosing-next-title = Mitä nyt tapahtuu?
choosing-next-what = Kun kaikki ovat vastanneet, jaamme paikat. Sitten saat kirjeen siitä, kuka sinua auttaa. Sinulle myönnetty apu, aika ja maksu eivät muutu.
choosing-next-late = Käsittelijä katsoo, mitä voi tehdä. Sinulle myönnetty apu, aika ja maksu eivät muutu.
choosing-stands-counts = Tämä valinta on voimassa.
choosing-stands-replaced = Myöhempi valinta on voimassa.
choosing-stands-waits = Käsittelijä ratkaisee, onko valinta voimassa.
choosing-stands-late = Valinta tuli liian myöhään.
choosing-stands-change = Se on toive vaihtaa.
choosing-stands-set-aside = Käsittelijä on päättänyt, ettei valinta ole voimassa.

### Kun jotain puuttuu tai on väärin

choosing-fault-nothing = Valitse joku luettelosta tai paina ”En halua valita”.
choosing-fault-wait = Vastaa kyllä tai ei.
choosing-fault-day = Kirjoita päivä muodossa vuosi, kuukausi ja päivä, esimerkiksi 2027-01-04.
choosing-fault-no-day = Valitse päivä siitä alkaen, kun valinta tulee voimaan, ja enintään vuoden päähän. Voit myös jättää kentän tyhjäksi.
choosing-fault-long = Teksti on liian pitkä. Lyhennä se enintään tuhanteen merkkiin.
choosing-fault-changed = Vastauksesi ovat muuttuneet, ehkä toisessa ikkunassa. Lue ne vielä kerran ennen lähettämistä.
choosing-fault-not-not_offered = Osa vastauksista koskee apua, jolle et voi valita tuottajaa. Aloita alusta tai soita meille.
choosing-fault-not-no_answer = Vastaa ainakin yhteen kysymykseen ennen lähettämistä.
choosing-fault-not-wishes_and_declines = Olet valinnut palveluntuottajan ja vastannut myös, ettet halua valita. Poista toinen vastaus.
choosing-fault-not-wish_twice = Sama palveluntuottaja on kahdesti. Poista toinen.
choosing-fault-not-too_many_wishes = Olet valinnut liian monta. Poista joku.
choosing-fault-not-not_to_be_chosen = Valitsemaasi palveluntuottajaa ei voi enää valita. Muuta vastaustasi.
choosing-fault-not-no_day_to_begin = Aloituspäivä on liian aikainen tai liian kaukana. Muuta sitä.
choosing-fault-not-not_arrived = Meillä tapahtui virhe. Yritä hetken kuluttua uudelleen tai soita meille.
choosing-fault-not-round_over = Enää ei voi valita. Soita meille, niin katsomme, mitä voi tehdä.

### Sama palveluntuottaja kuin asuinkumppanilla

choosing-together-title = Sama palveluntuottaja kuin sillä, jonka kanssa asut
choosing-together-nobody = Sinä ja se, jonka kanssa asut, valitsette kumpikin erikseen.
choosing-together-unsaid = Jos asut jonkun kanssa, joka myös saa kotihoitoa, voitte saada saman palveluntuottajan. Se on voimassa vain, jos molemmat sanovat niin.
choosing-together-she = Haluat saman palveluntuottajan. Se on voimassa vasta, kun myös se, jonka kanssa asut, on sanonut niin.
choosing-together-other = Se, jonka kanssa asut, haluaa teille saman palveluntuottajan. Se on voimassa vain, jos sinäkin haluat.
choosing-together-both = Olette molemmat sanoneet, että haluatte saman palveluntuottajan.
choosing-together-refused = Olet vastannut ei. Voit muuttaa mielesi.
choosing-together-apart = Kumpikaan ei näe, mitä toinen on valinnut. Kumpikin vastaa itse: täällä, paperilla tai puhelimessa.
choosing-together-same = Teidän pitää myös valita samat palveluntuottajat samassa järjestyksessä.
choosing-together-yes = Haluan saman palveluntuottajan
choosing-together-no = En halua sitä enää
choosing-together-refuse = Ei, valitsen vain itselleni
choosing-together-change = Voitte molemmat muuttaa mielenne viimeiseen valintapäivään asti.
choosing-together-answer = Kerro, haluatko saman palveluntuottajan
choosing-together-look = Katso tai muuta
