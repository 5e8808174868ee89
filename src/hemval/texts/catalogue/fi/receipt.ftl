# Kuitti: valinta on tullut perille.

receipt-title = Valintasi on tullut perille
receipt-lead = Olemme saaneet valintasi. Näin valitsit.
receipt-of = { $bundle }
receipt-chosen = Valintasi
receipt-declines = Et halua valita
receipt-wish = { $place ->
        [1] Mieluiten
       *[other] Valinta { $place }
    }
receipt-by = Puolestasi valitsi
receipt-came = Saapui
receipt-how = Miten se tuli
receipt-by-web = verkossa
receipt-by-letter_code = kirjeen koodilla
receipt-by-paper = paperilla
receipt-by-phone = puhelimitse
receipt-by-visit = käynnillä
receipt-by-email = sähköpostilla
receipt-number = Valinnan numero
receipt-waits-if-full = Jos paikkoja ei ole, haluat odottaa.
receipt-late = Valinta tuli viimeisen päivän jälkeen.
receipt-looked-at = Katsomme valintasi läpi, ennen kuin se on voimassa. Kerromme, miten käy.
receipt-change-until = Voit muuttaa valintaasi. Viimeinen päivä on { $closes }. Viimeksi tullut valinta on voimassa.
receipt-change-any-time = Voit muuttaa valintaasi milloin haluat.
receipt-closed = Viimeinen päivä muuttaa valintaa oli { $closes }.
receipt-no-decision = Tämä on vain kuitti. Toisessa kirjeessä kerrotaan, kuka auttaa sinua.
receipt-keep = Säilytä kirje. Kerro numero, jos soitat valinnastasi.
