# Att välja på webben, en fråga i taget.

choosing-back = Tillbaka
choosing-to-own = Till din sida
choosing-go-on = Gå vidare
choosing-change = Ändra

choosing-wishes-title = Vem ska hjälpa dig?
choosing-today = I dag får du hjälp av { $provider }.
choosing-nobody-today = I dag får du ingen sådan hjälp.
choosing-one = Du kan välja en.
choosing-most = Du kan välja { $count }. Den du helst vill ha ska stå först.
choosing-several = Du kan välja flera. Den du helst vill ha ska stå först.
choosing-wished = Du har valt
choosing-wished-one = Du har valt
choosing-has-today = (hjälper dig i dag)
choosing-up = Flytta upp
choosing-down = Flytta ner
choosing-remove = Ta bort
choosing-add = Välj
choosing-from = De här kan du välja
choosing-other = Vill du ha någon annan?
choosing-more = Vill du välja en till?
choosing-full = Du kan inte välja fler. Ta bort en om du vill byta.
choosing-order = Vi har lottat vem som står först.
choosing-declines-title = Vill du inte välja?
choosing-declines-what = Det går bra. Du får hjälp ändå.
choosing-declines = Jag vill inte välja
choosing-declined = Du vill inte välja.
choosing-before = Det här gäller nu
choosing-before-until = Det gäller tills du skickar ett nytt svar.
choosing-before-stays = Du har inte ändrat här. Ditt förra svar gäller.

choosing-wait-title = Vill du vänta om det är fullt?
choosing-wait-what = Det kan vara fullt hos den du vill ha. Då hjälper någon annan dig. Du kan stå i kö.
choosing-wait-yes = Ja, jag vill stå i kö
choosing-wait-no = Nej, jag vill inte stå i kö
choosing-waits = Du vill stå i kö om det är fullt.
choosing-day-title = Vilken dag vill du att hjälpen börjar?
choosing-day-what = Du behöver inte svara.
choosing-from-day = Du vill ha hjälp från { $day }.
choosing-special-title = Är det något mer vi ska veta?
choosing-special-what = Det kan vara vilket språk du talar. Du behöver inte svara.
choosing-special = Du har skrivit så här:

### Läs igenom

choosing-read-title = Läs ditt val
choosing-read-lead = Är allt rätt? Tryck på knappen längst ner.
choosing-unanswered = Du har inte svarat än.
choosing-register = Skicka mitt val
choosing-may-change = Du kan ändra dig. Det sista du väljer gäller.
choosing-worth-late = Det är för sent att välja. Vi sparar ditt svar. En handläggare ser om det går ändå.
choosing-worth-waits = Någon annan har kanske också valt åt dig. En handläggare bestämmer vad som gäller.
choosing-worth-replaced = Du har redan svarat så här.
choosing-worth-change = Det är för sent att välja. Men du kan få byta.
choosing-worth-frozen = Vi har redan börjat dela ut platser. En handläggare ser om det går ändå.

### Kvitto

choosing-receipt-title = Ditt val har kommit fram
choosing-receipt-late = Vi har fått ditt val
choosing-receipt-lead = Skriv gärna upp numret. Du behöver inte göra mer.
choosing-number = Ditt nummer är { $number }.
choosing-arrived = Det kom den { $at }.
choosing-arrived-day = Det kom den { $day }.
choosing-by = { $name } har valt.
choosing-next-title = Vad händer nu?
choosing-next-what = Du får ett brev. Där står vem som ska hjälpa dig. Du får lika mycket hjälp som nu. Det kostar lika mycket.
choosing-next-late = En handläggare ser om det går ändå. Du får lika mycket hjälp som nu. Det kostar lika mycket.
choosing-stands-counts = Det här valet gäller.
choosing-stands-replaced = Du har valt igen efter det här.
choosing-stands-waits = En handläggare ska bestämma om valet gäller.
choosing-stands-late = Valet kom för sent.
choosing-stands-change = Du vill byta.
choosing-stands-set-aside = Valet gäller inte. En handläggare har bestämt det.

### När något saknas eller är fel

choosing-fault-nothing = Välj någon. Eller tryck på ”Jag vill inte välja”.
choosing-fault-wait = Svara ja eller nej.
choosing-fault-day = Skriv dagen så här: 2027-01-04.
choosing-fault-no-day = Dagen är för tidig eller för sen. Välj en annan dag. Du kan också hoppa över frågan.
choosing-fault-long = Du har skrivit för mycket. Gör det kortare.
choosing-fault-changed = Dina svar har ändrats. Läs en gång till.
choosing-fault-not-not_offered = Något går inte att välja. Börja om, eller ring oss.
choosing-fault-not-no_answer = Svara på något först.
choosing-fault-not-wishes_and_declines = Du har valt någon. Du har också svarat att du inte vill välja. Ta bort det ena.
choosing-fault-not-wish_twice = Samma namn står två gånger. Ta bort ett.
choosing-fault-not-too_many_wishes = Du har valt för många. Ta bort någon.
choosing-fault-not-not_to_be_chosen = En som du har valt går inte att välja nu. Ändra svaret.
choosing-fault-not-no_day_to_begin = Dagen är för tidig eller för sen. Ändra dagen.
choosing-fault-not-not_arrived = Det blev fel hos oss. Försök igen, eller ring oss.
choosing-fault-not-round_over = Det går inte att välja nu. Ring oss.

### Samma utförare som den man bor med

choosing-together-title = Samma utförare som den du bor med
choosing-together-nobody = Du väljer själv. Den du bor med väljer själv.
choosing-together-unsaid = Bor du med någon som också får hemtjänst? Då kan ni få samma utförare. Ni måste båda säga ja.
choosing-together-she = Du vill ha samma utförare. Den du bor med måste också säga ja.
choosing-together-other = Den du bor med vill ha samma utförare som du. Vill du det?
choosing-together-both = Ni vill båda ha samma utförare.
choosing-together-refused = Du har sagt nej. Du kan ändra dig.
choosing-together-apart = Den du bor med ser inte vad du väljer. Du ser inte vad den andra väljer.
choosing-together-same = Ni måste också välja samma utförare. Välj dem i samma ordning.
choosing-together-yes = Jag vill ha samma utförare
choosing-together-no = Jag vill inte det längre
choosing-together-refuse = Nej, jag väljer själv
choosing-together-change = Ni kan ändra er. Gör det senast sista dagen att välja.
choosing-together-answer = Svara på frågan
choosing-together-look = Se eller ändra
