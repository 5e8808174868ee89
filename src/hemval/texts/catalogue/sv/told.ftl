# Meddelanden om att något har hänt, och sidan där man väljer hur man får dem.
# Ett meddelande säger aldrig vem det gäller, vilken hjälp eller vilken utförare.

told-mail-subject = Besked från { $municipality }
told-mail-hello = Hej!
told-mail-how = Läs mer när du har loggat in på din sida: { $page }
told-mail-how-phone =
    Läs mer när du har loggat in på din sida: { $page }
    Du kan också ringa oss: { $phone }
told-mail-foot = Det går inte att svara på det här meddelandet. Ge aldrig koder eller lösenord till någon som ringer eller skriver.
told-sms-how = Logga in: { $page }
told-sms-how-phone = Logga in: { $page } eller ring { $phone }.

told-confirm-what = Din kod är { $code }. Skriv den på sidan där du bad om den. Koden gäller i 30 minuter.
told-moved-what = Du får inte längre besked hit. Ring oss om det inte var du som ändrade.
told-moved-acting = Du får inte längre besked hit. Ring oss om det inte var du som ändrade.
told-received-what = Vi har fått ditt val. Kvitto: { $receipts }.
told-received-acting = Vi har fått valet som du gjorde åt någon annan. Kvitto: { $receipts }.
told-waits-what = Vi har fått ditt val. En handläggare tittar på det innan det gäller. Kvitto: { $receipts }.
told-waits-acting = Vi har fått valet som du gjorde åt någon annan. En handläggare tittar på det innan det gäller. Kvitto: { $receipts }.
told-chosen_for-what = Någon som har rätt att välja åt dig har gjort ett val. Kvitto: { $receipts }.
told-chosen_for-acting = Det har kommit ett val för den som du får välja åt. Kvitto: { $receipts }.
told-settled-what = En handläggare har avgjort vilket av dina val som gäller.
told-settled-acting = En handläggare har avgjort vilket val som gäller för den som du väljer åt.
told-asked_to_act-what = Någon har bett om att få välja åt dig. Kommunen prövar det.
told-asked_to_act-acting = Någon mer har bett om att få välja åt den som du väljer åt. Kommunen prövar det.
told-may_act-what = Kommunen har prövat en begäran om att få välja åt dig.
told-may_act-acting = Kommunen har prövat en begäran om att få välja åt den som du väljer åt.
told-decided-what = Nu finns det ett besked till dig.
told-decided-acting = Nu finns det ett besked till den som du väljer åt.
told-new_letter-what = Vi har skickat ett brev till dig.
told-new_letter-acting = Vi har skickat ett brev som gäller den som du väljer åt.

### Sidan

told-title = Hur vill du få besked?
told-lead = Vi kan säga till när något har hänt. Själva beskedet läser du på din sida eller i ett brev.
told-for = Det här gäller besked till dig själv, när du väljer åt { $name }.
told-now-letter = Nu får du besked med brev.
told-now-email = Nu får du besked med e-post till { $place }.
told-now-sms = Nu får du besked med sms till numret som slutar på { $place }.
told-by-letter-only = Du har skyddade personuppgifter. Därför får du alltid besked med brev.
told-letters-stay = Viktiga besked kommer alltid också med brev.
told-way = Välj ett sätt
told-way-email = Med e-post
told-way-sms = Med sms
told-way-letter = Med brev
told-email = Din e-postadress
told-email-help = Fyll i om du vill ha besked med e-post.
told-sms = Ditt mobilnummer
told-sms-help = Fyll i om du vill ha besked med sms. Till exempel 070-123 45 67.
told-do = Spara
told-code-title = Skriv koden
told-code-email = Vi har skickat en kod till { $place }. Det kan ta några minuter.
told-code-sms = Vi har skickat en kod till { $place }. Det kan ta några minuter.
told-code = Kod
told-code-help = Sex siffror. Koden gäller i 30 minuter.
told-code-do = Bekräfta
told-code-again = Kom det ingen kod? Kontrollera att du skrev rätt, och fyll i på nytt här nedanför.
told-language-title = På vilket språk?
told-language-what = Så här skriver vi brev och meddelanden till dig.
told-language-acting = Så här skriver vi meddelanden till dig. Språket i breven väljer den som du väljer åt.
told-language-do = Byt språk
told-done-place = Klart! Så får du besked från och med nu.
told-done-letter = Klart! Du får besked med brev från och med nu.
told-done-language = Klart! Vi skriver på det språket från och med nu.
told-receipts-title = Kvitto på ditt val
told-receipts-what = Du ser alltid ett kvitto här när du har valt. Du kan också få det med brev.
told-receipts-yes = Du får kvitto med brev när du har valt.
told-receipts-do = Skicka kvitto med brev
told-receipts-stop = Sluta skicka kvitto med brev
told-done-receipts = Klart! Du får kvitto med brev när du har valt.
told-done-no_receipts = Klart! Du får inte längre kvitto med brev.
told-link = Välj hur du får besked, och på vilket språk
told-fault-way = Välj hur du vill få besked.
told-fault-email = Skriv hela e-postadressen, till exempel namn@exempel.se. Före @ går det inte att ha å, ä eller ö.
told-fault-sms = Skriv ett mobilnummer, till exempel 070-123 45 67. För ett nummer i ett annat land skriver du plus och landsnumret först.
told-fault-language = Välj ett av språken.
told-refused-wrong = Det var inte rätt kod, eller så gäller den inte längre. Försök igen, eller fyll i adressen på nytt så skickar vi en ny.
told-refused-too_many = Vi har skickat så många koder att du behöver vänta till i morgon. Ring oss om du vill ha hjälp nu.
told-refused-by_letter = Du får alltid besked med brev. Ring oss om du undrar varför.
told-receipt-email = Kvittot går också med e-post till { $place }.
told-receipt-sms = Kvittot går också med sms till numret som slutar på { $place }.
told-receipt-letter = Du kan också få kvitton med e-post eller sms.
told-receipt-call = Vill du ha kvittot på papper? Ring oss, så skickar vi det.
