# The letter that confirms a change of provider.

change-title = Palveluntuottajasi vaihtuu
change-lead = Uusi palveluntuottajasi on { $coming }. Se aloittaa { $starts }.
change-what = Vaihto koskee tätä: { $bundle }.
change-every-day = Apusi ei katkea.
change-last-day = { $last } asti
change-first-day = { $starts } alkaen
change-phone = Puhelin
change-switch = Vaihto tehdään { $starts } kello { $start }–{ $end }. Kysy meiltä, jos mietit, kuka tulee sen päivän aamuna.
change-same = Sinulla on oikeus samaan apuun kuin ennen, ja yhtä paljon. Myös maksu pysyy samana.
change-how = Näin vaihto tapahtuu
change-topic-handover = Kun palveluntuottaja vaihtuu
change-topic-keys = Avaimet
change-topic-alarm = Hälytin
change-topic-first_visit = Ensimmäinen käynti
change-topic-contact_person = Oma hoivakontakti
change-topic-fee = Maksu
change-topic-appeal = Jos et ole tyytyväinen
change-ask-about = Haluatko tietää lisää? Kysy meiltä. Voit kysyä näistä: { $topics }.
change-about-keys = avaimesi
change-about-alarm = hälyttimesi
change-about-first_visit = ensimmäinen käynti
