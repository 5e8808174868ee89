# Viestit siitä, että jotain on tapahtunut, ja sivu, jolla valitaan miten ne saa.

told-mail-subject = Viesti: { $municipality }
told-mail-hello = Hei!
told-mail-how = Lue lisää kirjautumalla omalle sivullesi: { $page }
told-mail-how-phone =
    Lue lisää kirjautumalla omalle sivullesi: { $page }
    Voit myös soittaa meille: { $phone }
told-mail-foot = Tähän viestiin ei voi vastata. Älä koskaan anna koodia tai salasanaa kenellekään, joka soittaa tai kirjoittaa.
told-sms-how = Kirjaudu: { $page }
told-sms-how-phone = Kirjaudu: { $page } tai soita { $phone }.

told-confirm-what = Koodisi on { $code }. Kirjoita se sivulle, jolla pyysit sitä. Koodi on voimassa 30 minuuttia.
told-moved-what = Et saa enää viestejä tänne. Soita meille, jos et itse muuttanut tätä.
told-moved-acting = Et saa enää viestejä tänne. Soita meille, jos et itse muuttanut tätä.
told-received-what = Olemme saaneet valintasi. Kuitti: { $receipts }.
told-received-acting = Olemme saaneet valinnan, jonka teit toisen puolesta. Kuitti: { $receipts }.
told-waits-what = Olemme saaneet valintasi. Käsittelijä katsoo sen ennen kuin se on voimassa. Kuitti: { $receipts }.
told-waits-acting = Olemme saaneet valinnan, jonka teit toisen puolesta. Käsittelijä katsoo sen ennen kuin se on voimassa. Kuitti: { $receipts }.
told-chosen_for-what = Joku, joka saa valita puolestasi, on tehnyt valinnan. Kuitti: { $receipts }.
told-chosen_for-acting = Henkilölle, jonka puolesta saat valita, on tullut valinta. Kuitti: { $receipts }.
told-settled-what = Käsittelijä on ratkaissut, mikä valinnoistasi on voimassa.
told-settled-acting = Käsittelijä on ratkaissut, mikä valinta on voimassa henkilölle, jonka puolesta valitset.
told-asked_to_act-what = Joku on pyytänyt saada valita puolestasi. Kunta tutkii asian.
told-asked_to_act-acting = Joku muu on pyytänyt saada valita henkilön puolesta, jonka puolesta valitset. Kunta tutkii asian.
told-may_act-what = Kunta on vastannut pyyntöön saada valita puolestasi.
told-may_act-acting = Kunta on vastannut pyyntöön saada valita henkilön puolesta, jonka puolesta valitset.
told-decided-what = Sinulle on tullut tieto.
told-decided-acting = Henkilölle, jonka puolesta valitset, on tullut tieto.
told-new_letter-what = Olemme lähettäneet sinulle kirjeen.
told-new_letter-acting = Olemme lähettäneet kirjeen, joka koskee henkilöä, jonka puolesta valitset.

### Sivu

told-title = Miten haluat saada tiedon?
told-lead = Voimme kertoa, kun jotain on tapahtunut. Itse asian luet omalta sivultasi tai kirjeestä.
told-for = Tämä koskee viestejä sinulle itsellesi, kun valitset henkilön { $name } puolesta.
told-now-letter = Saat nyt tiedon kirjeellä.
told-now-email = Saat nyt tiedon sähköpostilla: { $place }.
told-now-sms = Saat nyt tiedon tekstiviestillä. Numerosi lopussa on { $place }.
told-by-letter-only = Henkilötietosi on suojattu. Siksi saat tiedon aina kirjeellä.
told-letters-stay = Tärkeät asiat tulevat aina myös kirjeellä.
told-way = Valitse yksi tapa
told-way-email = Sähköpostilla
told-way-sms = Tekstiviestillä
told-way-letter = Kirjeellä
told-email = Sähköpostiosoitteesi
told-email-help = Täytä, jos haluat tiedon sähköpostilla.
told-sms = Matkapuhelinnumerosi
told-sms-help = Täytä, jos haluat tekstiviestin. Esimerkiksi 070-123 45 67.
told-do = Tallenna
told-code-title = Kirjoita koodi
told-code-email = Olemme lähettäneet koodin osoitteeseen { $place }. Se voi kestää muutaman minuutin.
told-code-sms = Olemme lähettäneet koodin numeroon { $place }. Se voi kestää muutaman minuutin.
told-code = Koodi
told-code-help = Kuusi numeroa. Koodi on voimassa 30 minuuttia.
told-code-do = Vahvista
told-code-again = Eikö koodia tullut? Tarkista, että kirjoitit oikein, ja täytä tiedot uudelleen alla.
told-language-title = Millä kielellä?
told-language-what = Näin kirjoitamme sinulle kirjeet ja viestit.
told-language-acting = Näin kirjoitamme viestit sinulle. Kirjeiden kielen valitsee henkilö, jonka puolesta valitset.
told-language-do = Vaihda kieli
told-done-place = Valmis! Saat tiedon näin tästä lähtien.
told-done-letter = Valmis! Saat tiedon kirjeellä tästä lähtien.
told-done-language = Valmis! Kirjoitamme sillä kielellä tästä lähtien.
told-receipts-title = Kuitti valinnastasi
told-receipts-what = Näet kuitin aina täällä, kun olet valinnut. Voit saada sen myös kirjeellä.
told-receipts-yes = Saat kuitin kirjeellä, kun olet valinnut.
told-receipts-do = Lähettäkää kuitti kirjeellä
told-receipts-stop = Älkää lähettäkö kuittia kirjeellä
told-done-receipts = Valmis! Saat kuitin kirjeellä, kun olet valinnut.
told-done-no_receipts = Valmis! Et saa enää kuittia kirjeellä.
told-link = Valitse, miten ja millä kielellä saat tiedon
told-fault-way = Valitse, miten haluat saada tiedon.
told-fault-email = Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.se. Ennen @-merkkiä ei voi olla kirjaimia å, ä tai ö.
told-fault-sms = Kirjoita matkapuhelinnumero, esimerkiksi 070-123 45 67. Jos numero on toisesta maasta, kirjoita ensin plus ja maan suuntanumero.
told-fault-language = Valitse jokin kielistä.
told-refused-wrong = Koodi oli väärä tai se ei ole enää voimassa. Yritä uudelleen tai täytä osoite uudelleen, niin lähetämme uuden.
told-refused-too_many = Olemme lähettäneet niin monta koodia, että sinun on odotettava huomiseen. Soita meille, jos haluat apua nyt.
told-refused-by_letter = Saat tiedon aina kirjeellä. Soita meille, jos mietit miksi.
told-receipt-email = Kuitti lähetetään myös sähköpostilla: { $place }.
told-receipt-sms = Kuitti lähetetään myös tekstiviestillä. Numeron lopussa on { $place }.
told-receipt-letter = Voit saada kuitit myös sähköpostilla tai tekstiviestillä.
told-receipt-call = Haluatko kuitin paperilla? Soita meille, niin lähetämme sen.
