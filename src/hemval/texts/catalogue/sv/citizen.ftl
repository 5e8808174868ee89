# Att logga in som medborgare, för sig själv eller åt någon annan.

citizen-sign-in-title = Logga in
citizen-sign-in-lead = Logga in för att välja, ändra ditt val eller se vad som har bestämts.
citizen-sign-in-again = Logga in igen
citizen-sign-out = Logga ut
citizen-for = Du väljer åt { $name }
citizen-you = Du är inloggad
citizen-go-on = Fortsätt
citizen-identity-title = Med e-legitimation
citizen-identity-what = Du kan logga in för dig själv, eller för någon som du har rätt att välja åt.
citizen-identity-do = Logga in med e-legitimation
citizen-code-title = Med koden i ditt brev
citizen-code-what = Koden står i brevet om att välja. Den gäller till och med sista dagen att välja.
citizen-code = Kod
citizen-code-help = Tio tecken, till exempel 7K3QF-9XW2A. Stora och små bokstäver går lika bra.
citizen-code-over = Koden gäller bara medan det går att välja, och det gör det inte nu. Har du redan valt? Då får du ett brev om hur det blev. Vill du något annat kan du ringa oss.
citizen-code-do = Logga in med koden
citizen-fact-last_four = De fyra sista tecknen i ditt personnummer
citizen-fact-birth_date = Ditt födelsedatum
citizen-fact-help-last_four = De fyra tecknen efter bindestrecket.
citizen-fact-help-birth_date = År, månad och dag, till exempel 19340512.
citizen-otherwise-title = Per telefon eller på papper
citizen-otherwise-phone = Du behöver inte logga in för att välja. Ring, så hjälper vi dig. Numret står längst ner på sidan.
citizen-otherwise-paper = Du kan också fylla i blanketten i brevet och posta den. Alla sätt gäller lika mycket.

### När det inte gick

citizen-fault-missing = Skriv både koden och den andra uppgiften.
citizen-fault-wrong = Det gick inte att logga in. Koden och uppgiften hör inte ihop, eller så gäller koden inte längre eller är spärrad efter för många fel. Läs i brevet och försök igen, eller ring oss.
citizen-fault-many = Det är många som skriver fel kod just nu. Vänta en minut och försök igen, eller ring oss.
citizen-fault-no_codes = Det går inte att logga in med en kod nu. Koden gäller bara så länge man kan välja. Logga in på ett annat sätt, eller ring oss.
citizen-fault-ended = Du har loggats ut, eftersom det har gått en stund. Det du hade skrivit är sparat. Logga in för att fortsätta.
citizen-fault-identity-unreachable = Inloggningen svarar inte just nu. Försök igen om en stund, eller ring oss.
citizen-fault-identity-declined = Inloggningen avbröts. Försök igen, eller välj ett annat sätt.
citizen-fault-identity-not_ours = Inloggningen tog för lång tid eller blev avbruten. Börja om.
citizen-fault-identity-too_weak = Den legitimationen räcker inte här. Använd en annan, eller ring oss.

### Du är utloggad

citizen-signed-out-title = Du är utloggad
citizen-signed-out-what = Det du har svarat är sparat. Du kan fortsätta när du loggar in igen.

### För vem

citizen-whom-title = Vem gäller det?
citizen-whom-herself = { $name }, för mig själv
citizen-whom-for = Jag väljer åt { $name }
citizen-whom-acting = Jag är { $name } och väljer åt { $client }
citizen-whom-ground-guardian = som god man
citizen-whom-ground-administrator = som förvaltare
citizen-whom-ground-lasting_power = med framtidsfullmakt
citizen-whom-ground-power_of_attorney = med fullmakt
citizen-whom-ground-parent = som vårdnadshavare
citizen-whom-ground-next_of_kin = som närstående
citizen-whom-ground-unclear = som företrädare
citizen-whom-missing = Kryssa för vem det gäller.
citizen-nobody-title = Vi hittar inget att välja för dig
citizen-nobody-what = Din inloggning fungerade, men du har ingen hemtjänst att välja och ingen har anmält att du väljer åt någon.
citizen-nobody-do = Vill du välja åt en närstående? Eller tror du att det är fel? Ring, så hjälper vi dig.

### Att be om att få välja åt någon

citizen-ask-title = Välj åt någon annan
citizen-ask-lead = Är du god man eller förvaltare, eller har du en fullmakt? Be om att få välja åt personen. Kommunen kontrollerar att allt är i ordning.
citizen-ask-number = Personnummer för den du vill välja åt
citizen-ask-number-help = Tolv tecken, med år, månad och dag först.
citizen-ask-ground = Vad ger dig rätt att välja?
citizen-ask-phone = Telefonnummer där vi når dig
citizen-ask-do = Skicka begäran
citizen-ask-wrong-number = Personnumret stämmer inte. Skriv alla tolv tecken, och kontrollera att inga har bytt plats.
citizen-ask-wrong-ground = Kryssa för vad som ger dig rätt att välja.
citizen-ask-wrong-phone = Skriv ett telefonnummer där vi når dig.
citizen-ask-wrong-many = Du har bett om att få välja åt många i dag. Skicka resten i morgon, eller ring oss.
citizen-ground-power_of_attorney = Jag har en fullmakt
citizen-ground-guardian = Jag är god man
citizen-ground-administrator = Jag är förvaltare
citizen-ground-lasting_power = Jag har en framtidsfullmakt
citizen-asked-title = Vi har tagit emot din begäran
citizen-asked-what = Har personen hemtjänst här, ringer vi dig och ber att få se pappret. Du behöver inte göra något mer nu.
citizen-asked-next = Är det bråttom? Ring oss.
