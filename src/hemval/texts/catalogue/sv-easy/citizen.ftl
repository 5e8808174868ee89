# Att logga in som medborgare, för sig själv eller åt någon annan.

citizen-sign-in-title = Logga in
citizen-sign-in-lead = Logga in om du vill välja. Du kan också se ditt val.
citizen-sign-in-again = Logga in igen
citizen-sign-out = Logga ut
citizen-for = Du väljer åt { $name }
citizen-you = Du är inloggad
citizen-go-on = Gå vidare
citizen-identity-title = Med e-legitimation
citizen-identity-what = Du kan välja för dig själv. Du kan också välja åt någon annan, om du har rätt till det.
citizen-identity-do = Logga in med e-legitimation
citizen-code-title = Med koden i brevet
citizen-code-what = Koden står i ditt brev. Den gäller tills det är för sent att välja.
citizen-code = Kod
citizen-code-help = Koden har tio tecken. Den kan se ut så här: 7K3QF-9XW2A.
citizen-code-over = Koden gäller bara när det går att välja. Nu går det inte att välja. Har du redan valt? Då får du ett brev om hur det blev. Du kan också ringa oss.
citizen-code-do = Logga in med koden
citizen-fact-last_four = De fyra sista tecknen i ditt personnummer
citizen-fact-birth_date = Dagen då du är född
citizen-fact-help-last_four = Det är de fyra tecknen sist i numret.
citizen-fact-help-birth_date = Skriv år, månad och dag. Så här: 19340512.
citizen-otherwise-title = På telefon eller papper
citizen-otherwise-phone = Du kan ringa i stället. Då hjälper vi dig att välja. Numret står längst ner.
citizen-otherwise-paper = Du kan också skicka pappret i brevet. Det går lika bra.

### När det inte gick

citizen-fault-missing = Skriv koden. Skriv också den andra uppgiften.
citizen-fault-wrong = Det gick inte att logga in. Något är fel, eller så gäller koden inte mer. Det kan också ha blivit fel för många gånger. Läs i brevet och försök igen. Du kan också ringa oss.
citizen-fault-many = Många skriver fel kod just nu. Vänta en liten stund. Försök sedan igen. Du kan också ringa oss.
citizen-fault-no_codes = Du kan inte logga in med en kod nu. Koden fungerar bara när det går att välja. Ring oss.
citizen-fault-ended = Du har loggats ut. Det har gått en stund. Det du skrev finns kvar. Logga in igen.
citizen-fault-identity-unreachable = Det går inte att logga in just nu. Försök igen om en stund. Du kan också ringa oss.
citizen-fault-identity-declined = Du loggade inte in. Försök igen, eller gör på ett annat sätt.
citizen-fault-identity-not_ours = Det tog för lång tid. Börja om.
citizen-fault-identity-too_weak = Den legitimationen går inte att använda här. Ta en annan, eller ring oss.

### Du är utloggad

citizen-signed-out-title = Du är utloggad
citizen-signed-out-what = Dina svar finns kvar. Du kan logga in igen.

### För vem

citizen-whom-title = Vem gäller det?
citizen-whom-herself = Mig själv, { $name }
citizen-whom-for = Jag väljer åt { $name }
citizen-whom-acting = Jag är { $name }. Jag väljer åt { $client }
citizen-whom-ground-guardian = som god man
citizen-whom-ground-administrator = som förvaltare
citizen-whom-ground-lasting_power = med framtidsfullmakt
citizen-whom-ground-power_of_attorney = med fullmakt
citizen-whom-ground-parent = som vårdnadshavare
citizen-whom-ground-next_of_kin = som nära person
citizen-whom-ground-unclear = som hjälper personen
citizen-whom-missing = Kryssa för vem det gäller.
citizen-nobody-title = Du har inget att välja
citizen-nobody-what = Du är inloggad. Men du har ingen hemtjänst att välja.
citizen-nobody-do = Vill du välja åt någon annan? Är det fel? Ring oss, så hjälper vi dig.

### Att be om att få välja åt någon

citizen-ask-title = Välj åt någon annan
citizen-ask-lead = Har du rätt att välja åt någon? Skriv det här. Kommunen tittar så att det stämmer.
citizen-ask-number = Personnummer för den du vill välja åt
citizen-ask-number-help = Numret har tolv tecken. Skriv året först.
citizen-ask-ground = Varför får du välja?
citizen-ask-phone = Ditt telefonnummer
citizen-ask-do = Skicka
citizen-ask-wrong-number = Numret är fel. Skriv alla tolv tecken.
citizen-ask-wrong-ground = Kryssa för varför du får välja.
citizen-ask-wrong-phone = Skriv ditt telefonnummer.
citizen-ask-wrong-many = Du har frågat för många i dag. Fortsätt i morgon, eller ring oss.
citizen-ground-power_of_attorney = Jag har en fullmakt
citizen-ground-guardian = Jag är god man
citizen-ground-administrator = Jag är förvaltare
citizen-ground-lasting_power = Jag har en fullmakt för framtiden
citizen-asked-title = Vi har fått det du skrev
citizen-asked-what = Vi ringer dig om personen har hemtjänst här. Då vill vi se ditt papper.
citizen-asked-next = Är det bråttom? Ring oss.
