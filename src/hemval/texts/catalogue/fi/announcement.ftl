# Kirje tulevasta valinnasta.

announcement-title = Pian voit valita, kuka sinua auttaa
announcement-days = Valinta alkaa { $opens }. Viimeinen päivä on { $closes }.
announcement-days-open = Valinta alkaa { $opens }.
announcement-days-unknown = Kirjoitamme sinulle, kun voit valita.
announcement-what = Valinta: { $bundles }. Valitset vain omaan apuusi. Avun antajaa sanotaan palveluntuottajaksi. Se voi olla kunta, yritys tai yhdistys.
announcement-next = Sinun ei tarvitse tehdä nyt mitään. Saat toisen kirjeen, kun on aika valita. Siinä kerrotaan, ketkä voit valita ja miten.
announcement-effect = Valintasi tulee voimaan aikaisintaan { $effect }. Siihen asti saat apua aivan kuten nyt.
announcement-need-not = Sinun ei ole pakko valita. { $then }
announcement-not-included = Mitä valintaan kuuluu
