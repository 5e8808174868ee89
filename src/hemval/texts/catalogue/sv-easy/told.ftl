# Meddelanden om att något har hänt, och sidan där man väljer hur man får dem. Lättläst.

told-mail-subject = Besked från { $municipality }
told-mail-hello = Hej!
told-mail-how = Logga in och läs mer: { $page }
told-mail-how-phone =
    Logga in och läs mer: { $page }
    Du kan också ringa: { $phone }
told-mail-foot = Du kan inte svara på det här mejlet. Ge aldrig en kod till någon annan.
told-sms-how = Logga in: { $page }
told-sms-how-phone = Logga in: { $page } eller ring { $phone }.

told-confirm-what = Din kod är { $code }. Skriv koden på sidan. Koden gäller i 30 minuter.
told-moved-what = Du får inga fler besked hit. Ring oss om det är fel.
told-moved-acting = Du får inga fler besked hit. Ring oss om det är fel.
told-received-what = Vi har fått ditt val. Kvitto: { $receipts }.
told-received-acting = Vi har fått valet som du gjorde åt någon. Kvitto: { $receipts }.
told-waits-what = Vi har fått ditt val. Vi tittar på det innan det gäller. Kvitto: { $receipts }.
told-waits-acting = Vi har fått valet som du gjorde åt någon. Vi tittar på det innan det gäller. Kvitto: { $receipts }.
told-chosen_for-what = Någon som får välja åt dig har valt. Kvitto: { $receipts }.
told-chosen_for-acting = Någon har valt åt den du hjälper. Kvitto: { $receipts }.
told-settled-what = Nu vet vi vilket av dina val som gäller.
told-settled-acting = Nu vet vi vilket val som gäller för den du hjälper.
told-asked_to_act-what = Någon vill få välja åt dig. Vi tittar på det.
told-asked_to_act-acting = Någon mer vill välja åt den du hjälper. Vi tittar på det.
told-may_act-what = Någon ville välja åt dig. Nu har vi svarat.
told-may_act-acting = Någon ville välja åt den du hjälper. Nu har vi svarat.
told-decided-what = Nu finns det ett besked till dig.
told-decided-acting = Nu finns det ett besked till den du hjälper.
told-new_letter-what = Vi har skickat ett brev till dig.
told-new_letter-acting = Vi har skickat ett brev om den du hjälper.

### Sidan

told-title = Hur vill du få besked?
told-lead = Vi kan säga till när något har hänt. Sedan kan du läsa mer på din sida.
told-for = Det här gäller dig själv. Du väljer åt { $name }.
told-now-letter = Nu får du brev.
told-now-email = Nu får du e-post till { $place }.
told-now-sms = Nu får du sms. Ditt nummer slutar på { $place }.
told-by-letter-only = Dina uppgifter är skyddade. Därför får du alltid brev.
told-letters-stay = Du får alltid brev om det som är viktigt.
told-way = Välj ett sätt
told-way-email = Med e-post
told-way-sms = Med sms
told-way-letter = Med brev
told-email = Din e-post
told-email-help = Skriv här om du vill ha e-post.
told-sms = Ditt mobilnummer
told-sms-help = Skriv här om du vill ha sms. Till exempel 070-123 45 67.
told-do = Spara
told-code-title = Skriv koden
told-code-email = Vi har skickat en kod till { $place }. Vänta en stund om den inte har kommit.
told-code-sms = Vi har skickat en kod till { $place }. Vänta en stund om den inte har kommit.
told-code = Kod
told-code-help = Koden är sex siffror. Den gäller i 30 minuter.
told-code-do = Skicka koden
told-code-again = Kom det ingen kod? Skriv din adress en gång till här nere.
told-language-title = Vilket språk vill du ha?
told-language-what = Så skriver vi till dig.
told-language-acting = Så skriver vi till dig. Men i breven gäller det som den du hjälper har valt.
told-language-do = Byt språk
told-done-place = Klart! Nu får du besked så.
told-done-letter = Klart! Nu får du brev.
told-done-language = Klart! Nu skriver vi på det språket.
told-receipts-title = Kvitto på ditt val
told-receipts-what = Du ser alltid ett kvitto här. Du kan få det med brev också.
told-receipts-yes = Du får kvitto med brev när du har valt.
told-receipts-do = Skicka kvitto med brev
told-receipts-stop = Skicka inte kvitto med brev
told-done-receipts = Klart! Nu får du kvitto med brev.
told-done-no_receipts = Klart! Nu får du inte kvitto med brev.
told-link = Välj hur du får besked och på vilket språk
told-fault-way = Välj hur du vill få besked.
told-fault-email = Skriv hela adressen. Till exempel namn@exempel.se. Före @ får det inte stå å, ä eller ö.
told-fault-sms = Skriv ett mobilnummer. Till exempel 070-123 45 67. Är numret från ett annat land? Skriv plus och landets nummer först.
told-fault-language = Välj ett språk.
told-refused-wrong = Koden var fel, eller för gammal. Försök igen. Du kan också be om en ny kod.
told-refused-too_many = Du har fått många koder i dag. Vänta till i morgon, eller ring oss.
told-refused-by_letter = Du får alltid brev. Ring oss om du undrar varför.
told-receipt-email = Du får också kvittot med e-post till { $place }.
told-receipt-sms = Du får också kvittot med sms. Ditt nummer slutar på { $place }.
told-receipt-letter = Du kan också få kvitton med e-post eller sms.
told-receipt-call = Vill du ha kvittot på papper? Ring oss. Då skickar vi det.
