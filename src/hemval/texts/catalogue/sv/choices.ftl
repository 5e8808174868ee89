# Att registrera ett val, och att avgöra ett som väntar.

choices-register-title = Registrera val
choices-for = Gäller
choices-how = Hur valet kom in
choices-field-channel = Hur kom valet in?
choices-field-day = Dag då det kom in
choices-field-clock = Klockslag
choices-field-chosen_by = Vem valde?
choices-field-other_name = Namn på den som valde
choices-field-other_phone = Telefon
choices-field-declines = Vill inte välja
choices-field-wait = Väntar hellre på sin utförare om den är full
choices-field-date = Önskar börja den
choices-field-special = Övriga önskemål
choices-help-day = På papper: dagen då brevet kom till kommunen, även om du skriver in det senare.
choices-help-clock = Lämna tomt om valet görs nu, eller om ingen vet.
choices-help-other_name = Valet sparas och en handläggare ser efter vilken rätt personen har att välja.
choices-channel-phone = Telefon
choices-channel-paper = Papper
choices-channel-visit = Besök
choices-channel-web = Webben
choices-channel-letter_code = Brevkod
choices-channel-email = E-post
choices-herself = Personen själv
choices-somebody-else = Någon annan, som inte finns i listan
choices-acting = { $name }, { $ground }
choices-ground-guardian = god man
choices-ground-administrator = förvaltare
choices-ground-lasting_power = framtidsfullmakt
choices-ground-power_of_attorney = fullmakt
choices-ground-parent = vårdnadshavare
choices-ground-next_of_kin = närstående
choices-ground-unclear = oklar behörighet
choices-no-wish = Inget val
choices-has-today = { $provider } (utförare i dag)
choices-wish = { $rank ->
    [1] I första hand
    [2] I andra hand
    [3] I tredje hand
   *[other] Val { $rank }
}
choices-look = Läs upp
choices-other-name-missing = Skriv vad den heter som valde.
choices-other-name-chosen = Du har skrivit ett namn, men angett att någon annan valde. Välj ”Någon annan, som inte finns i listan”, eller ta bort namnet.
choices-clock-unclear = Klockan ställdes om den natten, så klockslaget går inte att tolka. Lämna fältet tomt.
choices-not-taken-not_offered = Den här hjälpen går inte att välja utförare för i omgången.
choices-not-taken-no_answer = Ange minst en utförare, eller att personen inte vill välja.
choices-not-taken-wishes_and_declines = Valet säger två saker. Ta bort utförarna, eller krysset för att inte välja.
choices-not-taken-wish_twice = Samma utförare står två gånger. Ta bort den ena.
choices-not-taken-too_many_wishes = Så många utförare får inte anges. Ta bort den sista.
choices-not-taken-not_to_be_chosen = Utföraren går inte att välja där personen bor. Välj en annan.
choices-not-taken-not_arrived = Dagen eller klockslaget har inte varit än. Ange när valet kom in.
choices-not-taken-round_over = Omgången har inte börjat, eller så är den beslutad. Inget sparades. Skriv en uppgift om personen vill något ändå.
choices-frozen-before = Valen i omgången är låsta. Det du registrerar nu sparas, men ändrar inte fördelningen. En handläggare får en uppgift om det.
choices-readback-title = Läs upp
choices-say-intro = Jag läser upp det jag har skrivit. Säg till om något inte stämmer.
choices-say-declines = Du vill inte välja. Då blir det som kommunen har bestämt för den som inte väljer.
choices-say-wish = { $rank ->
    [1] I första hand { $provider }.
    [2] I andra hand { $provider }.
    [3] I tredje hand { $provider }.
   *[other] Som val { $rank }: { $provider }.
}
choices-say-waits = Är din utförare full väntar du hellre än att få en annan.
choices-say-date = Du vill helst börja den { $day }.
choices-say-special = Du önskar också: { $wishes }
choices-say-right = Stämmer det?
choices-comes-to-counts = Valet gäller.
choices-comes-to-replaced = Ett val som kom in senare gäller, eller ett som säger detsamma. Det här sparas.
choices-comes-to-waits = Valet sparas och väntar på en handläggare:
choices-comes-to-late = Valet kom in efter sista dagen. Det sparas, men räknas inte i omgången.
choices-comes-to-change = Valet kom in efter omgången. Det sparas som en önskan om att byta.
choices-register-do = Stämmer, registrera
choices-change = Ändra
choices-receipt-title = Valet är registrerat
choices-say-registered = Tack. Ditt val är registrerat.
choices-say-number = { $bundle }: valet har nummer { $number }.
choices-to-client = Tillbaka till brukaren
choices-next-caller = Nästa som ringer
choices-scan = Inskannad blankett
choices-scan-help = PDF, JPEG eller PNG, högst 20 MB.
choices-scan-do = Lägg till
choices-scan-added = Blanketten är sparad vid valet.
choices-scan-too-large = Filen är större än 20 MB. Skanna om med lägre upplösning.
choices-scan-unknown = Filen är varken PDF, JPEG eller PNG. Skanna om till ett av dem.
choices-scan-open = Inskannad blankett
choices-closed-title = Det går inte att registrera val
choices-closed-why = Omgången har inte börjat, eller så är den beslutad. Skriv en uppgift om personen vill något ändå.
choices-closed-not-hers = Omgången gäller inte den här personen.
choices-declines = Vill inte välja
choices-worth-counts = Gäller
choices-worth-replaced = Ersatt
choices-worth-waits = Väntar på handläggare
choices-worth-late = Kom för sent
choices-worth-change = Önskar byta
choices-set-aside = Räknas inte
choices-by = { $name } valde
choices-by-herself = valde själv
choices-number = nummer { $number }
choices-registered-by = registrerat av { $by }
choices-waits-if-full = Väntar hellre om utföraren är full.
choices-wants-date = Önskar börja den { $day }.
choices-settled-because = Avgjort: { $why }
choices-held-round_frozen = Kom när valen i omgången redan var låsta.
choices-waiting-title = Val som väntar
choices-waiting-none = Inget val väntar på en handläggare.
choices-waiting-caption = Val att avgöra, det äldsta först
choices-why-waits = Varför det väntar
choices-arrived = Kom in
choices-settle = Avgöra
choices-settle-do = Avgör
choices-settle-number = Avgör val { $number }
choices-settle-title = Avgör vilket val som gäller
choices-settle-what = Tala med personen om du kan. Alla val sparas, och det du skriver som skäl står vid valet.
choices-settle-counts = Vilket val gäller?
choices-settle-because = Skäl
choices-settle-because-help = Till exempel: talat med henne i dag, hon vill det som sonen valde.
choices-settle-this = Val { $number }
choices-settle-none = Inget av dem som väntar
choices-settled = Valet är avgjort.
choices-not-settled-already_settled = Någon har redan avgjort det, eller så väntar det inte längre. Läs om sidan.
choices-not-settled-round_frozen = Valen i omgången är låsta. Ange att inget av dem som väntar gäller, och hjälp personen att byta i stället.
choices-not-settled-still_unclear = Valet kan inte gälla som det är skrivet. Ange att inget av dem gäller, och registrera ett nytt.
