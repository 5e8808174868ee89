# Kirjautuminen kansalaisena, itseä tai toista varten.

citizen-sign-in-title = Kirjaudu sisään
citizen-sign-in-lead = Kirjaudu sisään, kun haluat valita, muuttaa valintaasi tai nähdä, mitä on päätetty.
citizen-sign-in-again = Kirjaudu uudelleen
citizen-sign-out = Kirjaudu ulos
citizen-for = Valitset henkilön { $name } puolesta
citizen-you = Olet kirjautunut sisään
citizen-go-on = Jatka
citizen-identity-title = Sähköisellä tunnistuksella
citizen-identity-what = Voit kirjautua itseäsi varten tai henkilön puolesta, jonka puolesta sinulla on oikeus valita.
citizen-identity-do = Kirjaudu sähköisellä tunnistuksella
citizen-code-title = Kirjeesi koodilla
citizen-code-what = Koodi on valintaa koskevassa kirjeessä. Se toimii viimeiseen valintapäivään asti.
citizen-code = Koodi
citizen-code-help = Kymmenen merkkiä, esimerkiksi 7K3QF-9XW2A. Isot ja pienet kirjaimet käyvät.
citizen-code-over = Koodi toimii vain silloin, kun voi valita. Nyt ei voi valita. Oletko jo valinnut? Saat kirjeen siitä, miten kävi. Voit myös soittaa meille.
citizen-code-do = Kirjaudu koodilla
citizen-fact-last_four = Henkilönumerosi neljä viimeistä merkkiä
citizen-fact-birth_date = Syntymäaikasi
citizen-fact-help-last_four = Neljä merkkiä viivan jälkeen.
citizen-fact-help-birth_date = Vuosi, kuukausi ja päivä, esimerkiksi 19340512.
citizen-otherwise-title = Puhelimella tai paperilla
citizen-otherwise-phone = Sinun ei tarvitse kirjautua valitaksesi. Soita, niin autamme sinua. Numero on sivun alareunassa.
citizen-otherwise-paper = Voit myös täyttää kirjeen lomakkeen ja postittaa sen. Kaikki tavat ovat yhtä päteviä.

### Kun se ei onnistunut

citizen-fault-missing = Kirjoita sekä koodi että toinen tieto.
citizen-fault-wrong = Kirjautuminen ei onnistunut. Koodi ja tieto eivät kuulu yhteen, tai koodi ei ole enää voimassa tai se on lukittu liian monen virheen vuoksi. Katso kirjeestä ja yritä uudelleen tai soita meille.
citizen-fault-many = Moni kirjoittaa juuri nyt väärän koodin. Odota minuutti ja yritä uudelleen tai soita meille.
citizen-fault-no_codes = Koodilla ei voi kirjautua nyt. Koodi toimii vain silloin, kun voi valita. Kirjaudu toisella tavalla tai soita meille.
citizen-fault-ended = Sinut on kirjattu ulos, koska aikaa on kulunut. Kirjoittamasi on tallessa. Jatka kirjautumalla sisään.
citizen-fault-identity-unreachable = Kirjautuminen ei vastaa juuri nyt. Yritä hetken kuluttua uudelleen tai soita meille.
citizen-fault-identity-declined = Kirjautuminen keskeytettiin. Yritä uudelleen tai valitse toinen tapa.
citizen-fault-identity-not_ours = Kirjautuminen kesti liian kauan tai keskeytyi. Aloita alusta.
citizen-fault-identity-too_weak = Tämä tunnistus ei riitä täällä. Käytä toista tai soita meille.

### Olet kirjautunut ulos

citizen-signed-out-title = Olet kirjautunut ulos
citizen-signed-out-what = Vastauksesi ovat tallessa. Voit jatkaa, kun kirjaudut uudelleen.

### Kenen puolesta

citizen-whom-title = Ketä asia koskee?
citizen-whom-herself = { $name }, itseäni
citizen-whom-for = Valitsen henkilön { $name } puolesta
citizen-whom-acting = Olen { $name } ja valitsen henkilön { $client } puolesta
citizen-whom-ground-guardian = edunvalvojana (god man)
citizen-whom-ground-administrator = edunvalvojana (förvaltare)
citizen-whom-ground-lasting_power = edunvalvontavaltuutuksella
citizen-whom-ground-power_of_attorney = valtakirjalla
citizen-whom-ground-parent = huoltajana
citizen-whom-ground-next_of_kin = läheisenä
citizen-whom-ground-unclear = edustajana
citizen-whom-missing = Merkitse, ketä asia koskee.
citizen-nobody-title = Emme löydä sinulle valittavaa
citizen-nobody-what = Kirjautumisesi onnistui, mutta sinulla ei ole valittavaa kotihoitoa, eikä meille ole ilmoitettu, että valitset toisen puolesta.
citizen-nobody-do = Haluatko valita läheisesi puolesta? Vai onko tässä mielestäsi virhe? Soita, niin autamme sinua.

### Pyyntö valita toisen puolesta

citizen-ask-title = Valitse toisen puolesta
citizen-ask-lead = Oletko edunvalvoja, tai onko sinulla valtakirja? Pyydä lupaa valita henkilön puolesta. Kunta tarkistaa, että kaikki on kunnossa.
citizen-ask-number = Henkilönumero, jonka puolesta haluat valita
citizen-ask-number-help = Kaksitoista merkkiä, ensin vuosi, kuukausi ja päivä.
citizen-ask-ground = Mikä antaa sinulle oikeuden valita?
citizen-ask-phone = Puhelinnumero, josta tavoitamme sinut
citizen-ask-do = Lähetä pyyntö
citizen-ask-wrong-number = Henkilönumero ei ole oikein. Kirjoita kaikki kaksitoista merkkiä ja tarkista järjestys.
citizen-ask-wrong-ground = Merkitse, mikä antaa sinulle oikeuden valita.
citizen-ask-wrong-phone = Kirjoita puhelinnumero, josta tavoitamme sinut.
citizen-ask-wrong-many = Olet tänään pyytänyt saada valita monen puolesta. Lähetä loput huomenna tai soita meille.
citizen-ground-power_of_attorney = Minulla on valtakirja
citizen-ground-guardian = Olen edunvalvoja (god man)
citizen-ground-administrator = Olen hallinnoija (förvaltare)
citizen-ground-lasting_power = Minulla on edunvalvontavaltakirja
citizen-asked-title = Olemme saaneet pyyntösi
citizen-asked-what = Jos henkilöllä on täällä kotihoitoa, soitamme sinulle ja pyydämme nähdä paperin. Sinun ei tarvitse tehdä nyt muuta.
citizen-asked-next = Onko kiire? Soita meille.
