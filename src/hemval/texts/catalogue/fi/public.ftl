# Sivut, joita kuka tahansa voi lukea.

public-language = Suomi
public-languages = Kieli
public-name = Valitse kotihoito
public-site = Valitse kotihoito – { $municipality }
public-to-content = Siirry sisältöön
public-places = Sivut
public-about-pages = Tietoa sivustosta
public-moment = { $day } klo { $clock }
public-place-start = Etusivu
public-place-areas = Asuinpaikkasi
public-place-sign-in = Kirjaudu sisään
public-place-accessibility = Saavutettavuus
public-place-data = Näin käytämme tietoja
public-to-start = Etusivulle

public-turn = Edellinen ja seuraava sivu
public-turn-before = Edellinen:
public-turn-next = Seuraava:
public-ask-email = Tai kirjoita osoitteeseen
public-start-title = Valitse, kuka antaa sinulle kotihoitoa
public-start-lead = Jos saat kotihoitoa ja kuntasi on { $municipality }, voit valita, kuka sinua auttaa. Apu ja maksu ovat samat, kenet valitsetkin.
public-start-never = { $municipality }: valittavaa ei ole. Kunta antaa itse kaiken kotihoidon.
public-start-nothing = Kunta ei ole vielä kertonut valinnan säännöistä. Kysy meiltä, niin kerromme.
public-start-need-not = Sinun ei ole pakko valita. { $then }
public-start-compare = Vertaile palveluntuottajia
public-start-now = Juuri nyt
public-start-more = Lue lisää

### Sivut

public-who-title = Kuka saa valita?
public-who-line = Mitä apua valinta koskee ja ketkä eivät ole mukana.
public-silent-title = Jos et valitse
public-silent-line = Sinun ei ole pakko valita. Tässä kerrotaan, mitä silloin tapahtuu.
public-when-title = Milloin voit valita?
public-when-line = Ensimmäinen ja viimeinen päivä ja milloin saat tiedon.
public-how-title = Näin valitset
public-how-line = Kaikki tavat valita. Ne ovat yhtä hyviä.
public-same-title = Sama apu ja sama maksu
public-same-line = Tämä ei muutu, kun valitset.
public-acting-title = Omaisille ja edunvalvojille
public-acting-line = Näin autat toista valitsemaan.
public-after-title = Mitä sitten tapahtuu
public-after-line = Ilmoitus, ensimmäinen käynti, avaimet ja hälytin.
public-change-title = Vaihtaminen myöhemmin
public-change-line = Valinta ei ole lopullinen.
public-complaint-title = Jos et ole tyytyväinen
public-complaint-line = Kenen kanssa voit puhua ja miten valitat.

### Kuka saa valita

public-who-granted = Saat valita, jos kunta on päättänyt, että saat tätä apua: { $bundles }.
public-who-provider = Kotiisi tuleva auttaja on palveluntuottaja.
public-who-services = Tähän kuuluu
public-who-services-of = Tähän kuuluu: { $bundle }
public-who-not-chosen = Tätä et valitse
public-who-not-chosen-why = Näiden tekijä on jo päätetty, kenet valitsetkin:
public-who-left-out = Nämä eivät ole mukana
public-who-nobody-left-out = Kaikki, joilla on tämä apu, saavat valita. Ketään ei ole jätetty pois.
public-who-new = Eikö sinulla ole vielä apua?
public-who-new-do = Hae ensin apua kunnalta. Jos saat myönteisen päätöksen, saat myös valita, kuka sinua auttaa.

### Jos et valitse

public-silent-need-not = Sinun ei ole pakko valita.
public-silent-safe = Et jää koskaan ilman apua
public-silent-safe-how = Nykyinen auttajasi jatkaa, kunnes joku muu aloittaa.

### Milloin

public-when-open = Voit valita nyt. Viimeinen päivä on { $weekday } { $closes }.
public-when-open-on = Voit valita nyt.
public-when-left = { $days ->
    [0] Tänään on viimeinen päivä.
    [one] Jäljellä on yksi päivä.
   *[other] Jäljellä on { $days } päivää.
 }
public-when-any-time = Voit valita milloin haluat. Viimeistä päivää ei ole.
public-when-coming = Voit valita tänä aikana: { $opens } – { $closes }.
public-when-coming-on = Valinta alkaa { $opens }.
public-when-begins = { $days ->
    [one] Valinta alkaa huomenna.
   *[other] Valinnan alkuun on { $days } päivää.
 }
public-when-closed = Valinta päättyi { $closes }.
public-when-unknown = Kunta ei ole kertonut, milloin voit valita. Kysy meiltä.
public-when-never = { $municipality }: valittavaa ei nyt ole.
public-when-notify = Saat tiedon auttajastasi viimeistään { $day }.
public-when-effect = Päätetty tulee voimaan { $day }. Siihen asti saat apua kuten nyt.
public-when-late = Jos olet myöhässä
public-when-late-change = Kun valinta on päättynyt, voit silti vaihtaa milloin haluat. Se on silloin vaihto.
public-when-late-ask = Onko viimeinen päivä mennyt? Ota yhteyttä, niin kerromme, mitä voit tehdä.

### Miten

public-how-alike = Kaikki tavat ovat yhtä hyviä. Käytä sinulle sopivaa.
public-how-web = Verkossa
public-how-web-do = Kirjaudu tälle sivustolle ruotsalaisella sähköisellä tunnisteella. Sinulta kysytään yksi asia kerrallaan.
public-how-web-change = Voit muuttaa mielesi viimeiseen päivään asti.
public-how-web-code-last_four = Eikö sinulla ole sähköistä tunnistetta? Voit kirjautua kirjeesi koodilla ja henkilönumerosi neljällä viimeisellä merkillä.
public-how-web-code-birth_date = Eikö sinulla ole sähköistä tunnistetta? Voit kirjautua kirjeesi koodilla ja syntymäajallasi.
public-how-web-code-only-last_four = Kirjaudu tälle sivustolle kirjeesi koodilla ja henkilönumerosi neljällä viimeisellä merkillä. Sinulta kysytään yksi asia kerrallaan.
public-how-web-code-only-birth_date = Kirjaudu tälle sivustolle kirjeesi koodilla ja syntymäajallasi. Sinulta kysytään yksi asia kerrallaan.
public-how-letter_code = Kirjeesi koodilla
public-how-letter_code-do = Koodisi on kirjeessä, jonka olet saanut valinnasta. Kirjoita se verkossa tai sano se, kun soitat.
public-how-letter_code-call = Koodisi on kirjeessä, jonka olet saanut valinnasta. Sano se, kun soitat.
public-how-paper = Paperilla
public-how-paper-do = Täytä kirjeesi mukana tullut lomake ja lähetä se meille. Jos se on hukassa, pyydä uusi.
public-how-paper-to = Lähetä se osoitteeseen
public-how-phone = Puhelimella
public-how-phone-do = Soita numeroon { $phone } ja sano, kenet haluat. Kirjaamme valintasi ja luemme sen sinulle.
public-how-phone-ask = Soita kuntaan ja sano, kenet haluat. Kirjaamme valintasi ja luemme sen sinulle.
public-how-visit = Tapaamisessa
public-how-visit-do = Kerro valintasi, kun tapaat käsittelijäsi. Käsittelijä kirjaa sen ja lukee sen sinulle.
public-how-email = Sähköpostilla
public-how-email-do = Kirjoita osoitteeseen { $email }. Älä kirjoita henkilönumeroasi viestiin.
public-how-unknown = Kunta ei ole kertonut, miten valitaan. Kysy meiltä, niin kerromme.
public-how-wishes = Mitä voit toivoa
public-how-wishes-most = { $wishes ->
    [one] Valitset yhden palveluntuottajan.
   *[other] Voit toivoa enintään { $wishes } palveluntuottajaa. Kirjoita ensin se, jonka haluat mieluiten.
 }
public-how-wait = Jos tilaa ei ole, voit odottaa paikkaa mieluisimmalta. Sillä välin sinua auttaa joku muu.
public-how-neutral = Kerromme kaikista samalla tavalla. Kunta ei saa neuvoa sinua valitsemaan tiettyä palveluntuottajaa.

### Mitä valinta ei muuta

public-same-unchanged = Tämä pysyy samana
public-same-what = Mitä apua saat.
public-same-hours = Kuinka paljon aikaa saat.
public-same-fee = Mitä maksat.
public-same-changes = Tämä voi muuttua
public-same-who = Kuka tulee kotiisi.
public-same-agreed = Mitä sovit palveluntuottajan kanssa, esimerkiksi ajat.
public-same-nights = Apu yöllä
public-same-notice = Ei uutta päätöstä
public-same-notice-why = Saat ilmoituksen siitä, kuka sinua auttaa. Kunnan päätös avustasi pysyy voimassa.

### Sille, joka auttaa toista

public-acting-help = Auttaminen
public-acting-help-do = Voit lukea ja vertailla yhdessä valitsijan kanssa. Hän päättää itse.
public-acting-guardian = Edunvalvoja (god man, förvaltare)
public-acting-guardian-do = Saat valita, jos tehtäväsi on huolehtia henkilöstä (sörja för person). Valitse hänen kanssaan, jos se on mahdollista.
public-acting-lasting = Edunvalvontavaltuutus (framtidsfullmakt)
public-acting-lasting-do = Saat valita, jos valtuutus on voimassa ja koskee henkilökohtaisia asioita.
public-acting-power = Valtakirja
public-acting-power-do = Saat valita, jos valtakirja koskee tätä valintaa. Kunnan täytyy nähdä se ensin.
public-acting-kin = Omainen ilman valtakirjaa
public-acting-kin-do = Et voi valita toisen puolesta vain siksi, että olette sukua tai naimisissa. Hanki valtakirja tai auta häntä valitsemaan itse.
public-acting-two = Jos teitä on kaksi
public-acting-two-do = Asutteko yhdessä ja saatteko molemmat apua? Silloin kumpikin valitsee itse.
public-acting-told = Molemmat saavat tiedon
public-acting-told-how = Kun joku valitsee toisen puolesta, molemmat saavat tiedon. Jos olette valinneet eri tavalla, käsittelijä kysyy, mikä pätee.

### Mitä sitten tapahtuu

public-after-besked = Saat ilmoituksen
public-after-besked-what = Siinä kerrotaan, kuka sinua auttaa, mistä päivästä alkaen ja miksi näin kävi.
public-after-decision = Kunnan päätös avustasi pysyy voimassa.
public-after-until = Siihen asti
public-after-until-how = Nykyinen auttajasi jatkaa siihen päivään, jona uusi aloittaa. Et jää koskaan ilman apua.
public-after-change = Jos saat uuden palveluntuottajan

### Vaihtaminen

public-change-how = Näin vaihdat
public-change-queue = Jos tilaa ei ole

### Jos et ole tyytyväinen

public-complaint-provider = Puhu auttajasi kanssa
public-complaint-provider-do = Kerro, mikä ei toimi. Usein asia järjestyy heti.
public-complaint-municipality = Puhu kunnan kanssa
public-complaint-municipality-do = Kunta vastaa avusta, antoi sen kuka tahansa. Voit aina ottaa sinne yhteyttä.
public-complaint-inspection = Ilmoita Ivoon
public-complaint-inspection-do = Ivo on terveydenhuollon ja sosiaalihuollon tarkastusvirasto, joka valvoo kotihoitoa koko Ruotsissa. Voit ilmoittaa sinne vakavista virheistä. Osoite on ivo.se.
public-complaint-appeal = Valita avun päätöksestä
public-complaint-appeal-do = Haluatko enemmän tai muuta apua? Siitä päätöksestä voit valittaa. Ohjeet ovat päätöksessä.

### Kuka on päättänyt

public-behind-decided = Päättäjä: { $body }
public-behind-decided-on = Päättäjä: { $body }, { $day }
public-behind-about = Päätös lyhyesti: { $about }
public-behind-number = Diaarinumero: { $number }
public-behind-practice = Näin kunta toimii
public-behind-practice-why = Emme tunne asiasta päätöstä.
public-behind-unknown = Ei vielä päätetty
public-behind-unknown-why = Emme tunne asiasta päätöstä. Kysy meiltä, ennen kuin luotat tähän.
public-behind-source = Lähde: { $title }, { $publisher }.

### Kun sivua ei voida näyttää

public-error-400 = Emme pystyneet lukemaan lähettämääsi tietoa
public-error-do-400 = Mikään ei ole muuttunut. Palaa takaisin, lataa sivu uudelleen ja yritä uudestaan.
public-error-403 = Et voi avata tätä sivua
public-error-do-403 = Sivu ei ole sinulle tarkoitettu. Jos tämä on mielestäsi virhe, soita meille.
public-error-404 = Sivua ei ole
public-error-do-404 = Osoite voi olla väärä tai sivu on siirretty. Aloita etusivulta tai soita meille.
public-error-500 = Meillä tapahtui virhe
public-error-do-500 = Se ei ole sinun syysi. Palaa takaisin ja yritä hetken kuluttua uudestaan. Jos et halua odottaa, soita meille.
public-error-stale = Sivu oli ollut auki liian kauan
public-error-do-stale = Mikään ei ole muuttunut. Palaa takaisin, lataa sivu uudelleen ja lähetä uudestaan.

### Alueet

public-fault = Virhe
public-areas-title = Kenet voit valita siellä, missä asut?
public-areas-lead = Kaikki palveluntuottajat eivät toimi kaikkialla. Kerro, missä asut, niin näytämme alueesi.
public-areas-lead-listed = Kaikki palveluntuottajat eivät toimi kaikkialla. Valitse alueesi, niin näytämme, keistä voit valita.
public-areas-where = Postinumero tai osoite
public-areas-where-help = Esimerkiksi 123 45 tai Storgatan 5.
public-areas-find = Näytä alueeni
public-areas-forgotten = Emme tallenna kirjoittamaasi.
public-areas-all = Kaikki alueet
public-areas-unknown = Emme löydä tätä osoitetta
public-areas-empty = Kirjoita postinumero tai osoite
public-areas-ambiguous = Se sopii useaan alueeseen
public-areas-again = Kirjoita katu, numero ja postinumero. Tai valitse alueesi luettelosta.
public-area-lead = Täällä voit valita palveluntuottajan tähän:
public-area-providers = Näytä alueen palveluntuottajat
public-area-other = Näytä toinen alue
public-map-title = Alueiden kartta
public-map-what = Kartan numerot ovat samat kuin luettelossa.
public-map-made-up = Kartta on keksitty. Se näyttää, mitä alueita on, mutta ei sitä, missä rajat kulkevat.

### Saavutettavuus

public-accessibility-title = Tämän sivuston saavutettavuus
public-accessibility-whose = Sivustosta vastaa { $municipality }. Kaikkien täytyy voida käyttää sitä. Tässä kerrotaan, miten hyvin se täyttää Ruotsin lain digitaalisten julkisten palvelujen saavutettavuudesta.
public-accessibility-whose-unnamed = Kaikkien täytyy voida käyttää sivustoa. Tässä kerrotaan, miten hyvin se täyttää Ruotsin lain digitaalisten julkisten palvelujen saavutettavuudesta.
public-accessibility-status = Miten saavutettava se on?
public-accessibility-full = Sivusto täyttää lain kokonaan. Emme tunne puutteita.
public-accessibility-partly = Sivusto täyttää lain osittain. Virheitä etsivät ohjelmat eivät ole löytäneet mitään, mutta kukaan ihminen ei ole vielä käynyt kaikkea läpi. Siksi emme lupaa enempää.
public-accessibility-faults = Mikä ei ole saavutettavaa
public-accessibility-no-faults = Emme tunne sisältöä, jota ei voi käyttää. Mitään ei ole jätetty pois liian kalliina tai vaikeana.
public-accessibility-own-words = Kunnan päätökset ovat usein vain ruotsiksi. Muilla kielillä ne on merkitty ruotsiksi.
public-accessibility-tested = Näin olemme testanneet sen
public-accessibility-tested-how = Ohjelmat testaavat jokaisen sivun WCAG 2.2:n A- ja AA-tasojen mukaan aina, kun sivusto muuttuu. Se testataan myös pienellä näytöllä, suurella tekstillä, tummassa tilassa, suurella kontrastilla, pelkällä näppäimistöllä ja ilman komentosarjoja.
public-accessibility-reviewed = Sivut käytiin viimeksi läpi { $day }. Silloin myös tämä seloste kirjoitettiin uudelleen.
public-accessibility-not-reviewed = Seloste perustuu näihin testeihin.
public-accessibility-tell = Kerro meille, jos jokin ei toimi
public-accessibility-tell-how = Ota yhteyttä, jos et voi lukea tai tehdä jotakin täällä. Voit myös pyytää tiedon muulla tavalla, esimerkiksi paperilla, suurella tekstillä tai luettuna. Vastaamme niin pian kuin voimme.
public-accessibility-report = Jos et ole tyytyväinen vastaukseemme
public-accessibility-report-how = Silloin voit ilmoittaa siitä Ruotsin digitaalihallinnon viranomaiselle, Diggille, joka valvoo lakia. Osoite on digg.se/tdosanmalan.

### Tiedot

public-data-title = Näin käytämme tietoja
public-data-visit = Kun vain luet
public-data-visit-what = Emme tallenna sinusta mitään. Emme käytä evästeitä, eikä mitään haeta muilta yrityksiltä. Jos kirjoitat osoitteen, etsimme alueen ja unohdamme osoitteen.
public-data-choose = Kun valitset
public-data-choose-what = Tallennamme, mitä valitset, milloin ja miten valinta tuli ja kuka sen teki. Sitä tarvitaan, jotta saat oikean palveluntuottajan. Jos kirjaudut, asetetaan eväste. Se poistetaan, kun kirjaudut ulos.
public-data-who = Kuka saa nähdä sen
public-data-who-what = Vain ne kunnan työntekijät, jotka työskentelevät valinnan parissa, ja sinua auttava palveluntuottaja. Joka kerta, kun joku lukee tietojasi, siitä tehdään merkintä.
public-data-ground = Miksi saamme tehdä niin
public-data-ground-what = Kunta vastaa tiedoista. Saamme käyttää niitä, koska valinta on yleisen edun mukainen tehtävä ja osa kunnan vastuuta kotihoidosta.
public-data-rights = Oikeutesi
public-data-rights-what = Saat tietää, mitä tietoja meillä on sinusta. Jos jokin on väärin, korjaamme sen. Ota meihin yhteyttä. Voit myös valittaa Ruotsin tietosuojaviranomaiselle. Osoite on imy.se.
public-data-protected = Jos henkilötietosi on suojattu
public-data-protected-what = Saat valita kuten muutkin. Nimesi ja osoitteesi eivät ole tavallisissa luetteloissa, ja vain erikseen nimetyt saavat lukea tietojasi. Soita meille, niin etsimme sinulle sopivan tavan.

### Sivut, joita ei ole kaikilla kielillä

public-elsewhere = Tätä sivua ei ole tällä kielellä
public-elsewhere-phone = Soita numeroon { $phone }. Autamme sinua valitsemaan puhelimessa ja vastaamme kysymyksiisi. Voit pyytää tulkkia.
public-elsewhere-ask = Soita kuntaan. Autamme sinua valitsemaan puhelimessa ja vastaamme kysymyksiisi. Voit pyytää tulkkia.
public-elsewhere-paper = Voit myös lähettää kirjeessäsi olevan lomakkeen tai pyytää apua joltakulta, johon luotat.
public-elsewhere-others = Sivu on muilla kielillä:
