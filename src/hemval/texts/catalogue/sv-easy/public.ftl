# Sidor som vem som helst läser, på lätt svenska.

public-language = Lätt svenska
public-languages = Språk
public-name = Välj hemtjänst
public-site = Välj hemtjänst i { $municipality }
public-to-content = Till texten
public-places = Sidor
public-about-pages = Om sidorna
public-moment = { $day } kl. { $clock }
public-place-start = Start
public-place-areas = Var du bor
public-place-sign-in = Logga in
public-place-accessibility = Kan alla använda sidorna?
public-place-data = Det vi vet om dig
public-to-start = Till första sidan

public-turn = Bläddra
public-turn-before = Sidan före:
public-turn-next = Nästa sida:
public-ask-email = Eller skriv till
public-start-title = Välj vem som ger dig hemtjänst
public-start-lead = Har du hemtjänst i { $municipality }? Då får du välja vem som hjälper dig. Du får samma hjälp. Du betalar lika mycket.
public-start-never = I { $municipality } kan du inte välja. Kommunen ger all hemtjänst.
public-start-nothing = Här står inget om valet än. Fråga oss.
public-start-need-not = Du måste inte välja. { $then }
public-start-compare = Se vilka du kan välja
public-start-now = Just nu
public-start-more = Läs mer

### De olika sidorna

public-who-title = Vem får välja?
public-who-line = Vilka som är med i valet.
public-silent-title = Om du inte väljer
public-silent-line = Du måste inte välja.
public-when-title = När får du välja?
public-when-line = Första och sista dagen.
public-how-title = Så väljer du
public-how-line = Du kan välja på olika sätt.
public-same-title = Du får samma hjälp
public-same-line = Det här ändras inte.
public-acting-title = Du som hjälper någon
public-acting-line = För släkt, vänner och god man.
public-after-title = Det här händer sedan
public-after-line = Hur det går till när du har valt.
public-change-title = Byta senare
public-change-line = Du kan ändra dig.
public-complaint-title = Om du inte är nöjd
public-complaint-line = Vem du kan prata med.

### Vem som får välja

public-who-granted = Du får välja om kommunen har sagt ja till { $bundles } för dig.
public-who-provider = Den som hjälper dig hemma kallas utförare.
public-who-services = Det här är med
public-who-services-of = Det här är med i { $bundle }
public-who-not-chosen = Det här väljer du inte
public-who-not-chosen-why = Det är redan bestämt vem som gör det här:
public-who-left-out = De här är inte med
public-who-nobody-left-out = Alla som har hjälpen får välja.
public-who-new = Har du ingen hjälp än?
public-who-new-do = Fråga kommunen först. Får du ja? Då får du välja vem som ska hjälpa dig.

### Om du inte väljer

public-silent-need-not = Du måste inte välja.
public-silent-safe = Du får alltid hjälp
public-silent-safe-how = De som hjälper dig nu kommer till dess att någon ny tar över.

### När

public-when-open = Du kan välja nu. Välj senast { $weekday } den { $closes }.
public-when-open-on = Du kan välja nu.
public-when-left = { $days ->
    [0] Det är i dag.
    [one] Det är en dag kvar.
   *[other] Det är { $days } dagar kvar.
 }
public-when-any-time = Du kan välja när du vill.
public-when-coming = Du kan välja från den { $opens }. Sista dagen är den { $closes }.
public-when-coming-on = Du kan välja från den { $opens }.
public-when-begins = { $days ->
    [one] Det börjar i morgon.
   *[other] Det börjar om { $days } dagar.
 }
public-when-closed = Sista dagen var den { $closes }. Nu kan du inte välja.
public-when-unknown = Vi vet inte när du får välja. Fråga oss.
public-when-never = Nu kan du inte välja i { $municipality }.
public-when-notify = Senast den { $day } får du veta vem som hjälper dig.
public-when-effect = Det börjar gälla den { $day }. Till dess får du hjälp som i dag.
public-when-late = Om du är sen
public-when-late-change = Du kan byta när du vill. Det går också efter sista dagen.
public-when-late-ask = Är det för sent? Ring oss. Vi säger vad du kan göra.

### Hur

public-how-alike = Alla sätt är lika bra. Ta det som är bäst för dig.
public-how-web = På nätet
public-how-web-do = Logga in här med din e-legitimation. Du får en fråga i taget.
public-how-web-change = Du kan ändra dig till och med sista dagen.
public-how-web-code-last_four = Har du ingen e-legitimation? Ta koden i ditt brev. Skriv också de fyra sista tecknen i ditt personnummer.
public-how-web-code-birth_date = Har du ingen e-legitimation? Ta koden i ditt brev. Skriv också dagen då du är född.
public-how-web-code-only-last_four = Ta koden i ditt brev. Logga in här med den. Skriv också de fyra sista tecknen i ditt personnummer. Du får en fråga i taget.
public-how-web-code-only-birth_date = Ta koden i ditt brev. Logga in här med den. Skriv också dagen då du är född. Du får en fråga i taget.
public-how-letter_code = Med koden i ditt brev
public-how-letter_code-do = Du har fått ett brev om valet. Där står din kod. Skriv den på nätet. Eller säg den när du ringer.
public-how-letter_code-call = Du har fått ett brev om valet. Där står din kod. Säg den när du ringer.
public-how-paper = På papper
public-how-paper-do = Fyll i pappret i ditt brev. Skicka det till oss. Är det borta? Ring, så får du ett nytt.
public-how-paper-to = Skicka det till
public-how-phone = På telefon
public-how-phone-do = Ring { $phone }. Säg vem du vill ha. Vi skriver in det och läser upp det för dig.
public-how-phone-ask = Ring kommunen. Säg vem du vill ha. Vi skriver in det och läser upp det för dig.
public-how-visit = Vid ett besök
public-how-visit-do = Träffar du någon från kommunen? Säg då vem du vill ha. Vi skriver in det du säger.
public-how-email = Med e-post
public-how-email-do = Skriv till { $email }. Skriv inte ditt personnummer.
public-how-unknown = Vi vet inte hur du väljer. Fråga oss.
public-how-wishes = Vad du kan önska
public-how-wishes-most = { $wishes ->
    [one] Du väljer en.
   *[other] Du kan önska { $wishes } stycken. Skriv först den du helst vill ha.
 }
public-how-wait = Är det fullt? Då kan du vänta på en plats. Någon annan hjälper dig så länge.
public-how-neutral = Vi får inte säga vem du ska välja.

### Vad valet inte ändrar

public-same-unchanged = Det här blir som förut
public-same-what = Vilken hjälp du får.
public-same-hours = Hur mycket tid du får.
public-same-fee = Vad du betalar.
public-same-changes = Det här kan bli nytt
public-same-who = Vem som kommer hem till dig.
public-same-agreed = Saker som ni bestämmer ihop. Det kan vara tider.
public-same-nights = Hjälp på natten
public-same-notice = Din hjälp är kvar
public-same-notice-why = Du får veta vem som hjälper dig. Din rätt till hjälp är kvar.

### För den som hjälper någon annan

public-acting-help = Hjälpa till
public-acting-help-do = Du får gärna läsa ihop med den som ska välja. Men hon eller han bestämmer.
public-acting-guardian = God man
public-acting-guardian-do = Du får välja om du ska sörja för person. Det står i dina papper. Välj ihop om det går.
public-acting-lasting = Framtidsfullmakt
public-acting-lasting-do = Du får välja om den gäller nu. Den måste också gälla vård och hjälp.
public-acting-power = Fullmakt
public-acting-power-do = Du får välja om den gäller det här valet. Vi måste se den först.
public-acting-kin = Släkt utan fullmakt
public-acting-kin-do = Du får inte välja åt någon bara för att ni är släkt. Skriv en fullmakt. Eller hjälp till att välja.
public-acting-two = Om ni är två
public-acting-two-do = Har ni hjälp båda två? Då väljer ni var för sig.
public-acting-told = Båda får veta
public-acting-told-how = Väljer du åt någon? Då får ni båda veta det. Har ni valt olika? Då frågar vi er.

### Vad som händer sedan

public-after-besked = Du får ett brev
public-after-besked-what = Där står vem som hjälper dig och från vilken dag. Där står också varför.
public-after-decision = Din rätt till hjälp är kvar.
public-after-until = Till dess
public-after-until-how = De som hjälper dig nu kommer tills de nya börjar. Du får alltid hjälp.
public-after-change = Om du får någon ny

### Byta

public-change-how = Så byter du
public-change-queue = Om det är fullt

### Om du inte är nöjd

public-complaint-provider = Prata med dem som hjälper dig
public-complaint-provider-do = Säg vad som är fel. Ofta går det att ordna.
public-complaint-municipality = Prata med kommunen
public-complaint-municipality-do = Kommunen har ansvar för din hjälp. Du får alltid ringa dit.
public-complaint-inspection = Säg till Ivo
public-complaint-inspection-do = Ivo ser till att all hemtjänst sköts bra. Säg till dem om något är mycket fel. Gå till ivo.se.
public-complaint-appeal = Om du vill ha mer hjälp
public-complaint-appeal-do = Har du fått nej? Du kan klaga på det. Hur du gör står i ditt beslut.

### Vem som har bestämt

public-behind-decided = Det här har { $body } bestämt
public-behind-decided-on = Det här har { $body } bestämt den { $day }
public-behind-about = Beslutet: { $about }
public-behind-number = Nummer: { $number }
public-behind-practice = Så gör kommunen
public-behind-practice-why = Vi vet inte vem som har bestämt det.
public-behind-unknown = Inte bestämt än
public-behind-unknown-why = Ingen har bestämt det här än. Fråga oss.
public-behind-source = Det står här: { $title }, { $publisher }.

### När en sida inte kan visas

public-error-400 = Vi kunde inte läsa det du skickade
public-error-do-400 = Inget är ändrat. Gå tillbaka och försök igen.
public-error-403 = Du får inte se den här sidan
public-error-do-403 = Sidan är inte till för dig. Är det fel? Ring oss.
public-error-404 = Sidan finns inte
public-error-do-404 = Börja om från första sidan. Eller ring oss.
public-error-500 = Något gick fel hos oss
public-error-do-500 = Det är inte ditt fel. Vänta lite och försök igen. Eller ring oss.
public-error-stale = Sidan hade varit öppen för länge
public-error-do-stale = Inget är ändrat. Gå tillbaka och försök igen.

### Områden

public-fault = Fel
public-areas-title = Vilka kan du välja där du bor?
public-areas-lead = En del hjälper bara folk i vissa områden. Säg var du bor. Då visar vi vilka du kan välja.
public-areas-lead-listed = En del hjälper bara folk i vissa områden. Välj ditt område. Då visar vi vilka du kan välja.
public-areas-where = Postnummer eller adress
public-areas-where-help = Skriv så här: 123 45. Eller så här: Storgatan 5.
public-areas-find = Visa
public-areas-forgotten = Vi sparar inte det du skriver.
public-areas-all = Alla områden
public-areas-unknown = Vi hittar inte den adressen
public-areas-empty = Skriv var du bor
public-areas-ambiguous = Det finns på flera ställen
public-areas-again = Skriv gata, nummer och postnummer. Eller ta ditt område i listan.
public-area-lead = Här får du välja vem som ger dig:
public-area-providers = Visa vilka som finns här
public-area-other = Visa ett annat område
public-map-title = Karta
public-map-what = Siffrorna på kartan är samma som i listan.
public-map-made-up = Kartan är bara ett exempel. Den visar inte var gränserna går.

### Tillgänglighet

public-accessibility-title = Kan alla använda sidorna?
public-accessibility-whose = { $municipality } har gjort de här sidorna. Alla ska kunna läsa dem. Det står i en lag.
public-accessibility-whose-unnamed = Alla ska kunna läsa de här sidorna. Det står i en lag.
public-accessibility-status = Hur bra är de?
public-accessibility-full = Vi följer hela lagen. Vi vet inte om några fel.
public-accessibility-partly = Vi följer en del av lagen. Datorer har letat fel. De hittade inga. Men ingen människa har letat än.
public-accessibility-faults = Det som inte går att läsa
public-accessibility-no-faults = Vi vet inte om något som inte går att läsa.
public-accessibility-own-words = En del som kommunen har bestämt är svårt att läsa. Fråga oss om det.
public-accessibility-tested = Så har vi prövat
public-accessibility-tested-how = En dator prövar varje sida. Den prövar stor text, liten skärm och mörk skärm. Den prövar att bara ta tangenter. Regeln heter WCAG 2.2 AA.
public-accessibility-reviewed = En människa prövade sidorna den { $day }.
public-accessibility-not-reviewed = Det vi skriver här bygger på det.
public-accessibility-tell = Är något fel?
public-accessibility-tell-how = Säg till oss. Du kan få texten på ett annat sätt. Det kan vara på papper, i stor stil eller uppläst.
public-accessibility-report = Om du inte är nöjd med vårt svar
public-accessibility-report-how = Då kan du säga till Digg. De ser till att vi följer lagen. Gå till digg.se/tdosanmalan.

### Uppgifter

public-data-title = Det vi vet om dig
public-data-visit = När du bara läser
public-data-visit-what = Då sparar vi inget om dig. Skriver du var du bor? Det glömmer vi direkt.
public-data-choose = När du väljer
public-data-choose-what = Då sparar vi vem du valde och när. Vi sparar också vem som gjorde valet. När du loggar in får din dator en kaka. Den tas bort när du loggar ut.
public-data-who = Vem som får se det
public-data-who-what = Bara de som jobbar med valet får se det. Och de som ska hjälpa dig. Vi skriver upp varje gång någon läser om dig.
public-data-ground = Varför vi får göra det
public-data-ground-what = Kommunen ska se till att du får hjälp. Då måste vi få veta vem du vill ha. Det står i lagen.
public-data-rights = Det här har du rätt till
public-data-rights-what = Du får veta vad vi har skrivit om dig. Är något fel? Då ska vi rätta det. Du kan också klaga hos IMY. Gå till imy.se.
public-data-protected = Om du har hemlig adress
public-data-protected-what = Du får välja som alla andra. Vi gömmer ditt namn och var du bor. Ring oss så berättar vi hur.

### Sidor som inte finns på alla språk

public-elsewhere = Den här sidan finns inte på det här språket
public-elsewhere-phone = Ring { $phone }. Vi hjälper dig att välja. Du kan få tolk.
public-elsewhere-ask = Ring kommunen. Vi hjälper dig att välja. Du kan få tolk.
public-elsewhere-paper = Du kan också skicka blanketten i ditt brev. Eller be någon om hjälp.
public-elsewhere-others = Sidan finns på andra språk:
