# Kirje siitä, että palveluntuottaja lopettaa.

leaving-title = Palveluntuottajasi lopettaa, ja saat valita uuden
leaving-lead = { $provider } lopettaa täällä. Viimeinen päivä on { $last }.
leaving-lead-no-day = { $provider } lopettaa täällä.
leaving-today = Et jää ilman apua. Sinua auttaa { $provider } aivan kuten nyt. Viimeinen päivä on { $last }.
leaving-today-no-day = Et jää ilman apua.
leaving-what = Valinta koskee seuraavaa: { $bundles }. Valitset vain siihen apuun, jota itse saat.
leaving-days = Uuden palveluntuottajan valinta alkaa { $opens }. Viimeinen päivä on { $closes }.
leaving-days-open = Uuden palveluntuottajan valinta alkaa { $opens }.
leaving-days-unknown = Kirjoitamme sinulle, kun voit valita uuden palveluntuottajan.
leaving-effect = Uusi palveluntuottaja aloittaa { $effect }.
leaving-next = Saat toisen kirjeen, kun on aika valita. Siinä kerrotaan, ketkä voit valita ja miten.
leaving-need-not = Sinun ei ole pakko valita. { $then }
