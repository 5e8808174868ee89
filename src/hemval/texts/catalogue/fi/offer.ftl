# Valintakirje, vertailu ja lomake.

offer-title = Nyt voit valita, kuka sinua auttaa
offer-lead = Viimeinen valintapäivä on { $weekday } { $closes }. Valintasi täytyy olla meillä viimeistään silloin.
offer-lead-open = Voit valita milloin haluat.
offer-what = Valinta koskee seuraavaa: { $bundles }. Valitset vain siihen apuun, jota itse saat.
offer-today = Tällä hetkellä sinua auttaa { $provider }.
offer-today-of = Tällä hetkellä palvelun { $bundle } antaa { $provider }.
offer-effect = Valintasi tulee voimaan aikaisintaan { $effect }. Siihen asti saat apua aivan kuten nyt.
offer-nights = Saatko apua yöllä? Sen antaa kunta, kenet valitsetkin.
offer-need-not = Sinun ei ole pakko valita. { $then }

### Miten valitaan

offer-how = Valitse jollakin näistä tavoista
offer-by-web = Verkossa: { $address }. Kirjoita siellä koodisi.
offer-by-camera = Voit myös suunnata puhelimen kameran koodin vieressä olevaan kuvaan.
offer-by-phone = Puhelimella: Soita numeroon { $phone } ja sano koodisi.
offer-by-phone-unknown = Puhelimella: Soita kuntaan ja sano koodisi.
offer-by-paper = Paperilla: Täytä kirjeen lopussa oleva lomake ja lähetä se meille.
offer-by-paper-sent = Paperilla: Lähetä aiemmin saamasi lomake. Jos se on hukassa, pyydä uusi.
offer-by-visit = Tapaamisessa: Kerro valintasi, kun tapaat käsittelijäsi kunnassa.
offer-by-email = Sähköpostilla: Kirjoita osoitteeseen { $email }.
offer-how-ask = Ota meihin yhteyttä, niin kerromme, miten valitaan.
offer-code = Koodisi
offer-code-alt = Kuva, johon puhelimen kamera suunnataan. Se avaa valintasivun, jolla koodisi on valmiina.
offer-neutral = Voit pyytää apua joltakulta, johon luotat. Näytä koodi vain sille, joka auttaa sinua. Kunta ei saa neuvoa sinua valitsemaan tiettyä palveluntuottajaa.
offer-together = Asutko jonkun kanssa, joka myös saa valita? Kumpikin valitsee erikseen. Jos haluatte saman palveluntuottajan, teidän molempien täytyy kertoa se.

### Jos tilaa ei ole

offer-full = Jos tilaa ei ole
offer-full-may-be = Voi olla, että valitsemallasi palveluntuottajalla ei ole tilaa.
offer-full-contact = Silloin kunta ottaa sinuun yhteyttä, jotta voit valita jonkun muun.
offer-full-keeps-or-contact = Jos sinulla on palveluntuottaja, se pysyy samana. Muuten kunta ottaa sinuun yhteyttä, jotta voit valita jonkun muun.
offer-full-wait = Voit myös jäädä odottamaan paikkaa. Kerro siitä, kun valitset.

### Vertailu

offer-compare = Näistä voit valita
offer-area = Voit valita niistä, jotka toimivat alueella { $area }, jossa asut.
offer-compare-order = Palveluntuottajat ovat järjestyksessä, joka on arvottu juuri sinulle. Se ei kerro, kuka on paras. Kunta voi näyttää, että arvonta tehtiin oikein.
offer-compare-same = Näytämme kaikista samat tiedot. Jos kohdassa lukee ”{ $missing }”, emme ole saaneet vastausta.
offer-compare-many = Eri avulla voi olla eri palveluntuottaja. Rivi ”{ $row }” kertoo, missä kukin voi auttaa sinua.
offer-compare-caption = Vertaile palveluntuottajia
offer-compare-part = Vertaile palveluntuottajia, osa { $part }/{ $parts }
offer-compare-column = Tieto
offer-compare-sources = Lähteet: { $sources }
offer-own-words = { $text } (ruotsiksi)
offer-year = ({ $year })
offer-old = Vanha tieto, { $year }.

### Lomake

offer-form = Lomake: valintani
offer-form-due = Lomakkeen täytyy olla perillä viimeistään { $closes }.
offer-form-send = Lähetä se osoitteeseen
offer-form-ask = Kysy meiltä, minne sen voi lähettää.
offer-form-for = Lomake koskee
offer-form-code = Koodi
offer-form-one = Valitsen. Merkitse yksi rasti.
offer-form-one-of = Valitsen: { $bundle }. Merkitse yksi rasti.
offer-form-ranks = Valitsen. Kirjoita 1 sen kohdalle, jonka haluat mieluiten, ja 2 seuraavan kohdalle. Voit valita enintään { $wishes }.
offer-form-ranks-of = Valitsen: { $bundle }. Kirjoita 1 sen kohdalle, jonka haluat mieluiten, ja 2 seuraavan kohdalle. Voit valita enintään { $wishes }.
offer-form-keep = Haluan pitää nykyisen palveluntuottajani: { $provider }.
offer-form-keep-others = Haluan pitää nykyisen palveluntuottajani siinä, missä en ole merkinnyt muuta.
offer-form-today = { $provider } (auttaa minua nyt)
offer-form-more = Merkitse rasti, jos kohta pitää paikkansa.
offer-form-no-choice = En halua valita.
offer-form-no-choice-of = En halua valita tähän: { $bundle }.
offer-form-wait = Jos tilaa ei ole: Haluan odottaa paikkaa valitsemaltani.
offer-form-together = Haluan saman palveluntuottajan kuin se, jonka kanssa asun. Teidän molempien täytyy merkitä tämä, kumpikin omaan lomakkeeseensa.
offer-form-consent = Jos vaihdan: Nykyinen palveluntuottajani saa kertoa uudelle avustani. Voin kieltää tämän ja muuttaa mieleni.
offer-form-wishes = Erityisiä toiveita, esimerkiksi ajat. Emme voi luvata, että kaikki toteutuvat.
offer-form-language = Tulkki tai muu kieli
offer-form-start = Haluan aloittaa mieluiten
offer-form-sign = Allekirjoitus
offer-form-date = Päivämäärä
offer-form-name = Nimi selvin kirjaimin
offer-form-phone = Puhelin, johon voimme soittaa
offer-form-acting = Nimesi, jos allekirjoitat toisen puolesta
offer-form-ground = Mikä antaa oikeuden, esimerkiksi edunvalvoja tai valtakirja
offer-form-no-address = Älä kirjoita osoitettasi lomakkeeseen.
