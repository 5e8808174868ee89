# Att välja på webben, en fråga i taget.

choosing-back = Tillbaka
choosing-to-own = Till din sida
choosing-go-on = Fortsätt
choosing-change = Ändra

choosing-wishes-title = Vem vill du ska hjälpa dig?
choosing-today = I dag får du hjälp av { $provider }.
choosing-nobody-today = I dag får du ingen sådan hjälp.
choosing-one = Du kan välja en utförare.
choosing-most = Du kan välja upp till { $count }. Den du helst vill ha ska stå först.
choosing-several = Du kan välja flera. Den du helst vill ha ska stå först.
choosing-wished = Du har valt, i den här ordningen
choosing-wished-one = Du har valt
choosing-has-today = (hjälper dig i dag)
choosing-up = Flytta upp
choosing-down = Flytta ner
choosing-remove = Ta bort
choosing-add = Välj
choosing-from = De här kan du välja
choosing-other = Vill du ha någon annan?
choosing-more = Vill du lägga till någon?
choosing-full = Du har valt så många som går. Ta bort någon om du vill byta.
choosing-order = Ordningen är lottad, så att ingen utförare gynnas.
choosing-declines-title = Vill du inte välja?
choosing-declines-what = Det är också ett svar. Då får du hjälp ändå, enligt kommunens regler.
choosing-declines = Jag vill inte välja
choosing-declined = Du har svarat att du inte vill välja.
choosing-before = Det här gäller nu
choosing-before-until = Det gäller tills du har skickat ett nytt svar.
choosing-before-stays = Du har inte ändrat något här. Ditt förra svar gäller.

choosing-wait-title = Vill du vänta om det är fullt?
choosing-wait-what = Är det fullt hos den du helst vill ha, får du hjälp av någon annan så länge. Du kan samtidigt stå i kö.
choosing-wait-yes = Ja, ställ mig i kö
choosing-wait-no = Nej, jag vill inte stå i kö
choosing-waits = Du vill stå i kö om det är fullt.
choosing-day-title = Från vilken dag vill du ha hjälpen?
choosing-day-what = Du kan hoppa över frågan. Då börjar hjälpen den dag då alla byter.
choosing-from-day = Du vill ha hjälpen från { $day }.
choosing-special-title = Är det något mer som utföraren bör veta?
choosing-special-what = Till exempel vilket språk du helst talar. Du kan hoppa över frågan.
choosing-special = Det här har du skrivit:

### Läs igenom

choosing-read-title = Läs igenom ditt val
choosing-read-lead = Stämmer det? Tryck sedan på knappen längst ner.
choosing-unanswered = Du har inte svarat än.
choosing-register = Skicka mitt val
choosing-may-change = Du kan ändra dig till och med sista dagen att välja. Det senaste svaret gäller.
choosing-worth-late = Sista dagen att välja har gått. Valet kommer för sent. Vi sparar det, och en handläggare ser vad som går att göra.
choosing-worth-waits = Någon annan har också valt åt dig, eller så är det oklart vilket val som gäller. En handläggare avgör det och hör av sig.
choosing-worth-replaced = Du har redan svarat så här, och det gäller.
choosing-worth-change = Valperioden är över. Det här räknas som en önskan att byta utförare.
choosing-worth-frozen = Fördelningen har redan börjat. En handläggare ser vad som går att göra.

### Kvitto

choosing-receipt-title = Ditt val har kommit fram
choosing-receipt-late = Vi har fått ditt val
choosing-receipt-lead = Skriv gärna ut sidan eller anteckna numret. Du behöver inte göra något mer.
choosing-number = Kvittonummer { $number }.
choosing-arrived = Kom in den { $at }.
choosing-arrived-day = Kom in den { $day }.
choosing-by = Valt av { $name }.
choosing-next-title = Vad händer nu?
choosing-next-what = När alla har svarat fördelar vi platserna. Sedan får du ett brev om vem som ska hjälpa dig. Hjälpen du har beviljats, tiden och avgiften ändras inte.
choosing-next-late = En handläggare ser vad som går att göra. Hjälpen du har beviljats, tiden och avgiften ändras inte.
choosing-stands-counts = Det här valet gäller.
choosing-stands-replaced = Ett senare val gäller i stället.
choosing-stands-waits = En handläggare ska avgöra om valet gäller.
choosing-stands-late = Valet kom för sent.
choosing-stands-change = Det är en önskan att byta.
choosing-stands-set-aside = En handläggare har bestämt att valet inte gäller.

### När något saknas eller är fel

choosing-fault-nothing = Välj någon i listan, eller tryck på ”Jag vill inte välja”.
choosing-fault-wait = Svara ja eller nej.
choosing-fault-day = Skriv dagen som år, månad och dag, till exempel 2027-01-04.
choosing-fault-no-day = Välj en dag från det att valet börjar gälla och högst ett år framåt. Du kan också lämna rutan tom.
choosing-fault-long = Texten är för lång. Korta den till högst tusen tecken.
choosing-fault-changed = Dina svar har ändrats, kanske i ett annat fönster. Läs igenom en gång till innan du skickar.
choosing-fault-not-not_offered = En del av svaren gäller hjälp som du inte kan välja utförare för. Börja om, eller ring oss.
choosing-fault-not-no_answer = Svara på minst en fråga innan du skickar.
choosing-fault-not-wishes_and_declines = Du har både valt en utförare och svarat att du inte vill välja. Ta bort det ena.
choosing-fault-not-wish_twice = Samma utförare står två gånger. Ta bort den ena.
choosing-fault-not-too_many_wishes = Du har valt för många. Ta bort någon.
choosing-fault-not-not_to_be_chosen = En utförare som du har valt går inte längre att välja. Ändra ditt svar.
choosing-fault-not-no_day_to_begin = Dagen för en utförare är för tidig eller för långt fram. Ändra den.
choosing-fault-not-not_arrived = Det blev fel hos oss. Försök igen om en stund, eller ring oss.
choosing-fault-not-round_over = Det går inte längre att välja. Ring oss, så ser vi vad som går att göra.

### Samma utförare som den man bor med

choosing-together-title = Samma utförare som den du bor med
choosing-together-nobody = Du och den du bor med väljer var för sig.
choosing-together-unsaid = Bor du med någon som också får hemtjänst kan ni få samma utförare. Det gäller bara om ni båda säger det.
choosing-together-she = Du vill ha samma utförare. Det gäller först när den du bor med också har sagt det.
choosing-together-other = Den du bor med vill att ni får samma utförare. Det gäller bara om du också vill.
choosing-together-both = Ni har båda sagt att ni vill ha samma utförare.
choosing-together-refused = Du har svarat nej. Du kan ändra dig.
choosing-together-apart = Ingen av er ser vad den andra har valt. Var och en svarar för sig: här, på papper eller i telefon.
choosing-together-same = För att det ska gå behöver ni också välja samma utförare, i samma ordning.
choosing-together-yes = Jag vill ha samma utförare
choosing-together-no = Jag vill inte det längre
choosing-together-refuse = Nej, jag väljer bara för mig själv
choosing-together-change = Ni kan båda ändra er till och med sista dagen att välja.
choosing-together-answer = Säg om du vill ha samma utförare
choosing-together-look = Se eller ändra
