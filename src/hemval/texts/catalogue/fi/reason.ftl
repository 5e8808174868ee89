# Miksi kävi niin kuin kävi: sanottuna asianosaiselle itselleen tai hänen läheiselleen.

### Miksi hän ei saa valintakirjettä

reason-left-out-died = Olemme saaneet tiedon, että henkilö on kuollut. Siksi emme lähetä kirjettä valinnasta.
reason-left-out-moved_out = Et saa nyt kirjettä valinnasta, koska et tietojemme mukaan enää asu kunnassa sinä päivänä, jona valinta tulee voimaan.
reason-left-out-nothing_to_choose = Et saa kirjettä valinnasta, koska kunta hoitaa täällä itse kaiken kotihoidon. Muita palveluntuottajia ei ole.
reason-left-out-no_service = Et saa nyt kirjettä valinnasta, koska sinulla ei tietojemme mukaan ole kotihoitoa.
reason-left-out-decision_ended = Et saa nyt kirjettä valinnasta, koska kotihoitosi tietojemme mukaan päättyi { $day }.
reason-left-out-decision_ends_before = Et saa nyt kirjettä valinnasta, koska kotihoitosi tietojemme mukaan päättyy { $day }. Valinta tulee voimaan vasta sen jälkeen. Jos kotihoitoasi jatketaan, saat kirjeen.
reason-left-out-begins_later = Et saa nyt kirjettä valinnasta, koska kotihoitosi alkaa { $day }. Tämä valinta tulee voimaan jo ennen sitä. Saat valita, kun apu on alkamassa.
reason-left-out-housing = Et saa nyt kirjettä valinnasta, koska valinta ei koske asumismuotoa, jossa asut.
reason-left-out-age = Et saa nyt kirjettä valinnasta, koska valinta ei koske ikäisiäsi henkilöitä.
reason-left-out-alarm_only = Et saa nyt kirjettä valinnasta, koska sinulla on ainoastaan turvahälytin.
reason-left-out-booking_only = Et saa nyt kirjettä valinnasta, koska sinulla on vain apua, jonka olet varannut ilman avustuspäätöstä.
reason-left-out-never_open = Et saa nyt kirjettä valinnasta, koska sinulle myönnetyn avun antajaa ei voi valita.
reason-left-out-not_in_round = Et saa nyt kirjettä valinnasta, koska saamasi apu ei kuulu valintaan tällä kertaa.
reason-left-out-stays_with_provider = Et saa nyt kirjettä valinnasta, koska tällä kertaa valitsevat vain ne, joiden palveluntuottaja lopettaa. Palveluntuottajasi ei vaihdu.

### Sanotaan syyn jälkeen

reason-change-at-any-time = Voit vaihtaa palveluntuottajaa milloin haluat.
reason-ask = Onko tässä virhe? Soita numeroon { $phone }.
