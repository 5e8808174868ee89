# Muistutus viimeisen päivän lähestymisestä.

reminder-title = Voit vielä valita
reminder-lead = Viimeinen päivä on { $weekday } { $closes }. Valintasi täytyy olla meillä viimeistään silloin.
reminder-what = Emme ole saaneet valintaasi: { $bundles }. Oletko jo valinnut? Silloin sinun ei tarvitse tehdä mitään. Vaihtoehdot ovat edellisessä kirjeessä.
reminder-need-not = Sinun ei ole pakko valita. { $then }
