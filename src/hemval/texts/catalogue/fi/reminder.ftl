# Muistutus viimeisen päivän lähestymisestä.

reminder-title = Voit vielä valita
reminder-lead = Viimeinen päivä on { $weekday } { $closes }. Valintasi täytyy olla meillä silloin.
reminder-what = Emme ole vielä saaneet valintaasi. Se koskee seuraavaa: { $bundles }. Oletko jo valinnut? Silloin sinun ei tarvitse tehdä mitään. Vaihtoehdot ovat edellisessä kirjeessä.
reminder-need-not = Sinun ei ole pakko valita. { $then }
