# Kuka auttaa jaon jälkeen ja miksi: sanottuna asianosaiselle itselleen.

### Kuka se on

outcome-exercise = HARJOITUS: kukaan tällä valintakierroksella ei ole todellinen henkilö.

outcome-about = Tämä koskee seuraavaa: { $bundle }.
outcome-about-by-its-name = Tämä koskee palvelua, jonka nimi kunnassa on ”{ $bundle }”.
outcome-new = Palveluntuottajasi on { $provider } { $starts } alkaen.
outcome-new-already = { $provider } auttaa sinua { $first } alkaen ja on palveluntuottajasi { $starts } alkaen.
outcome-leaves = { $provider } lopettaa toimintansa täällä. Viimeinen päivä on { $last }.
outcome-till-then = Siihen asti sinua auttaa edelleen { $provider }.
outcome-till-day = Sinua auttaa { $provider }. Viimeinen päivä on { $last }.
outcome-from-then = Siihen asti, { $first } alkaen, sinua auttaa { $provider }.
outcome-keeps = Palveluntuottajasi on edelleen { $provider }.
outcome-keeps-for-now = Toistaiseksi palveluntuottajasi on edelleen { $provider }.
outcome-nobody-yet = Palveluntuottajasi ei ole vielä selvillä.

outcome-got-first = { $provider } oli ensimmäinen toiveesi.
outcome-got-only = { $provider } oli valintasi.
outcome-got-later = { $provider } oli numero { $number } listallasi.
outcome-was-full = Valitettavasti { $provider }, jonka halusit, oli täynnä.
outcome-cannot-get = Valitettavasti palveluntuottajasi ei voi olla { $provider }, jonka halusit.
outcome-cannot-get-any = Valitettavasti et voi saada ketään niistä, joita toivoit.
outcome-contact = Joku kunnasta ottaa sinuun yhteyttä, jotta voit valita jonkun toisen.
outcome-joint = Olette pyytäneet samaa palveluntuottajaa. Siksi teitä käsitellään yhdessä.
outcome-promised = { $provider } on palveluntuottaja, josta olemme jo kertoneet sinulle.

### Miksi toivetta ei voitu täyttää

outcome-wish-first = Ensimmäinen toiveesi oli { $provider }.
outcome-wish-next = Seuraava toiveesi oli { $provider }.

outcome-gone-unknown_provider = Täällä ei ole sen nimistä palveluntuottajaa.
outcome-gone-not_in_area = Se ei toimi asuinalueellasi.
outcome-gone-not_for_bundle = Se ei anna apua, jota tämä koskee.
outcome-gone-no_contract = Sillä ei ole sopimusta kunnan kanssa sinä päivänä, jona valinta tulee voimaan.
outcome-gone-no_licence = Sillä ei ole tarvittavaa lupaa.
outcome-gone-leaving = Se lopettaa toimintansa täällä.
outcome-gone-takes_nobody_new = Se ei nyt ota uusia asiakkaita.
outcome-gone-too_large = Sillä on liian vähän tunteja siihen apuun, joka sinulla on.
outcome-gone-too_large-together = { $people ->
    [2] Teitä on kaksi, eikä sillä ole tilaa teille molemmille.
   *[other] Teitä on { $people }, eikä sillä ole tilaa teille kaikille.
  }

outcome-full = Kaikki paikat olivat varattuja.
outcome-full-of = { $capacity ->
    [one] Siellä on tilaa vain yhdelle. Paikka oli varattu.
   *[other] Siellä on tilaa { $capacity } hengelle. Kaikki paikat olivat varattuja.
  }
outcome-full-of-area = { $capacity ->
    [one] Alueella { $area } sillä on tilaa vain yhdelle. Paikka oli varattu.
   *[other] Alueella { $area } sillä on tilaa { $capacity } hengelle. Kaikki paikat olivat varattuja.
  }
outcome-full-hours = Siellä oli jäljellä { $left } kuukaudessa. Sinä tarvitset { $needed }.
outcome-full-no-hours = Siellä ei ollut aikaa jäljellä.
outcome-full-short = Vapaita tunteja ei ollut tarpeeksi.
outcome-full-short-both = Siellä ei ollut tilaa teille yhdessä.
outcome-full_together = Siellä olisi ollut tilaa. Mutta käytössä on yhteinen yläraja, ja se oli jo saavutettu. Yläraja koskee: { $holder }.
outcome-full_together-short = Siellä olisi ollut tilaa. Mutta käytössä on yhteinen yläraja, eikä tila riittänyt sen puitteissa sinulle. Yläraja koskee: { $holder }.
outcome-full_together-short-both = Siellä olisi ollut tilaa. Mutta käytössä on yhteinen yläraja, eikä tila riittänyt sen puitteissa teille yhdessä. Yläraja koskee: { $holder }.
outcome-full_together-hours = Tarvitset apua { $needed } kuukaudessa. Ylärajaan oli jäljellä { $left }.
outcome-closed = Tilaa oli jäljellä, mutta ei tarpeeksi eräälle, joka oli ennen sinua. Silloin tilaa ei anneta kenellekään, joka on jäljempänä.
outcome-held_back = Siellä oli tilaa sinulle. Mutta käytössä on yhteinen yläraja, ja se oli jo saavutettu. Yläraja koskee: { $holder }. Joku ennen sinua halusi myös sinne eikä saanut paikkaa. Silloin kukaan ei voi mennä ohi.

outcome-holder-group-municipal = kunnan oma kotihoito
outcome-holder-group-private = yksityiset palveluntuottajat
outcome-holder-group-nonprofit = yleishyödylliset palveluntuottajat
outcome-holder-provider = { $provider }, kaikki apu
outcome-holder-area = palveluntuottajat, alue { $area }
outcome-holder-in-area = { $who }, alue { $area }
outcome-holder-all = kaikki palveluntuottajat

outcome-hours = { $hours ->
    [one] 1 tunti
   *[other] { $hours } tuntia
  }
outcome-minutes = { $minutes ->
    [one] 1 minuutti
   *[other] { $minutes } minuuttia
  }
outcome-hours-and-minutes = { $hours } ja { $minutes }

### Järjestys

outcome-own-number = Numerosi järjestyksessä oli { $number }.
outcome-last-number = Viimeisenä paikan saaneen numero oli { $number }.
outcome-last-kept = Paikan saaneilla oli jo sama palveluntuottaja, ja he saavat pitää sen.
outcome-last-had = Ne, joilla oli jo palveluntuottajansa, olivat etusijalla. Paikat riittivät vain heille.
outcome-that-number = Sillä numerolla olisit saanut paikan.
outcome-other-number = Numerolla { $number } olisit saanut paikan.
outcome-no-number = Et olisi saanut paikkaa edes järjestyksen numerolla 1.
outcome-overtaken = Joku, joka oli sinun jälkeesi, on voinut saada paikan, jos hän tarvitsi vähemmän tilaa.
outcome-withheld = Emme kerro numeroita, koska asia koskee niin harvoja.

outcome-order-received = Järjestys on se, jossa valinnat saapuivat.
outcome-order-decision_date = Järjestyksessä ensimmäisenä oli se, jonka kotihoitopäätös on vanhin.
outcome-order-lottery = Järjestys on arvottu.
outcome-tie-received = Jos kaksi saapui samaan aikaan, arpa ratkaisi.
outcome-tie-of-the-day = Emme tiedä kaikkien sinä päivänä saapuneiden valintojen kellonaikaa, jona valintasi saapui. Siksi arpa ratkaisi kaikkien sinä päivänä saapuneiden kesken.
outcome-tie-decision_date = Jos kaksi päätöstä oli yhtä vanhoja, arpa ratkaisi.

### Jono

outcome-queue = Jonotat tätä palveluntuottajaa: { $provider }. Olet jonossa numero { $place }. Otamme yhteyttä, kun on sinun vuorosi.

### Se, joka ei ole valinnut

outcome-because-silent = Emme ole saaneet sinulta valintaa.
outcome-because-declined = Olet vastannut, että et halua valita.
outcome-because-late = Valintasi saapui { $came }. Viimeinen päivä oli { $closed }. Siksi valintasi ei ole mukana tällä kertaa.
outcome-late-is-change = Sen sijaan katsomme valintasi perusteella, että haluat vaihtaa palveluntuottajaa.
outcome-because-outside = Et ole mukana valinnassa tällä kertaa.

outcome-stays_silent = Silloin palveluntuottaja pysyy samana.
outcome-silent_municipal = Silloin sinua auttaa kunnan oma kotihoito.
outcome-silent_rotation = Silloin palveluntuottajat saavat uusia asiakkaita vuorotellen listan mukaan. Niistä, joilla oli tilaa, vuorossa oli { $provider }.
outcome-silent_draw = Silloin arvotaan niiden palveluntuottajien kesken, joilla on tilaa. Arpa osui: { $provider }.
outcome-drawn-among = Arvonnassa oli mukana { $among } palveluntuottajaa.
outcome-silent_nearest = Silloin avun antaa lähin palveluntuottaja, jolla on tilaa. Se oli { $provider }.
outcome-kilometres = Sieltä on luoksesi { $kilometres } kilometriä.
outcome-metres = Sieltä on luoksesi { $metres } metriä.
outcome-nearer-full = Lähempänä olevalla palveluntuottajalla ei ollut tilaa.
outcome-silent_largest_free = Silloin avun antaa palveluntuottaja, jolla on eniten tilaa jäljellä. Sinun vuorollasi se oli { $provider }.
outcome-shut = Palveluntuottaja, jolla ei ollut tilaa kaikille sen valinneille, ei voi ottaa ketään, joka ei ole valinnut.
outcome-no_room = Yksikään palveluntuottaja, jonka silloin olisit saanut, ei voinut ottaa sinua vastaan.
outcome-no_distance = Silloin avun antaa lähin palveluntuottaja. Emme kuitenkaan tiedä, kuinka pitkä matka mistään niistä on luoksesi.
outcome-no_rule = Sinulla ei ole nyt palveluntuottajaa, eikä ole sääntöä siitä, kenet silloin saat.
outcome-a-person-sees-to-it = Käsittelijä hoitaa asian ja ottaa sinuun yhteyttä.

### Se, joka odottaa, ja se, joka ei ole mukana

outcome-waits_for_decision = Meidän on selvitettävä jotakin, ennen kuin valintasi voi tulla voimaan. Käsittelijä selvittää, mitä haluat, ja ottaa sinuun yhteyttä.
outcome-waits_for_look = Haluamme tietää enemmän siitä, mikä on sinulle hyväksi, ennen kuin mitään päätetään. Käsittelijä ottaa sinuun yhteyttä.
outcome-not_asked = Emme ole vielä lähettäneet sinulle kirjettä valinnasta. Käsittelijä varmistaa ensin, että tietosi ovat oikein. Sen jälkeen saat valita.
outcome-outside = Et ole mukana valinnassa tällä kertaa. Mikään ei muutu sinun kohdallasi.
outcome-withdrawn-died = Tietojemme mukaan henkilö on kuollut. Siksi palveluntuottajaa ei ole nimetty.
outcome-withdrawn-moved_out = Tietojemme mukaan et enää asu kunnassa. Siksi emme ole nimenneet sinulle palveluntuottajaa.
outcome-withdrawn-no_longer_granted = Tietojemme mukaan sinulla ei enää ole tätä apua. Siksi emme ole nimenneet sille palveluntuottajaa.
outcome-rows_lost = Emme ole voineet lukea kaikkia tietoja saamastasi avusta. Siksi emme vielä tiedä, kuka on palveluntuottajasi. Nykyinen auttajasi jatkaa. Käsittelijä selvittää asian ja ottaa sinuun yhteyttä.

outcome-meanwhile-same = Siihen asti sinua auttaa edelleen { $provider }.
outcome-meanwhile-from = { $first } alkaen sinua auttaa { $provider }, kunnes saat palveluntuottajan.

### Sääntö taustalla

outcome-rule-decided = Näin on päättänyt { $body }.
outcome-rule-decided-on = Näin päätti { $body } { $day }.
outcome-rule-practice = Se on kunnan sääntö.
outcome-rule-unknown = Näin olemme laskeneet. Emme tunne asiasta mitään päätöstä.

### Lopuksi

outcome-changes-nothing-else = Tämä on tieto siitä, kuka sinua auttaa. Se ei muuta sitä, mihin apuun sinulla on oikeus, kuinka monta tuntia saat tai mitä siitä maksat.
outcome-change = Voit vaihtaa palveluntuottajaa milloin haluat.
outcome-ask = Onko sinulla kysyttävää? Soita numeroon { $phone }.

### Oikaisut

outcome-put_right-restored = Olemme korjanneet virheen. Aiemmin kerroimme, että palveluntuottajasi olisi { $before }. Sen sijaan voimassa on tämä tieto.
outcome-put_right-got_place = Olemme korjanneet virheen. Aiemmin et ollut saanut paikkaa. Nyt voimassa on tämä tieto.
outcome-put_right-kept_promise = Olemme korjanneet paikkojen jaossa olleen virheen. Olemme kertoneet sinulle, että palveluntuottajasi on { $before }, ja se on edelleen voimassa.
outcome-put_right-gave_way = Olemme korjanneet virheen. Aiemmin kerroimme, että palveluntuottajasi olisi { $before }. Se ei ole mahdollista.
outcome-put_right-newly_in = Olemme korjanneet virheen. Aiemmin et ollut mukana, kun paikat jaettiin.
outcome-put_right-not = Paikat on jaettu uudelleen virheen korjaamiseksi. Sinun kohdallasi mikään ei muutu.
outcome-gave_way-unknown_provider = Sitä palveluntuottajaa ei ole täällä.
outcome-gave_way-kept_another = Sinun piti säilyttää nykyinen palveluntuottajasi, ja olimme kirjanneet väärän palveluntuottajan.
outcome-gave_way-outside = Valinta ei koske sinua tällä kertaa, ja olimme kirjanneet väärän palveluntuottajan.
outcome-fault-hers = Virhe oli sinua koskevissa tiedoissamme.
outcome-fault-room = Virhe oli tiedoissamme, jotka koskevat palveluntuottajia tai niiden paikkojen määrää, tai säännöissämme.
outcome-fault-round = Paikat jaettiin uudelleen, kun virhe korjattiin.
outcome-fault-said = Kunta kirjoittaa: ”{ $fault }”
