# Sidor som vem som helst läser.

public-language = Svenska
public-languages = Språk
public-name = Välj hemtjänst
public-site = Välj hemtjänst i { $municipality }
public-to-content = Till innehållet
public-places = Sidor
public-about-pages = Om webbplatsen
public-moment = { $day } kl. { $clock }
public-place-start = Start
public-place-areas = Var du bor
public-place-sign-in = Logga in
public-place-accessibility = Tillgänglighet
public-place-data = Så använder vi uppgifter
public-to-start = Till första sidan

public-turn = Föregående och nästa sida
public-turn-before = Föregående:
public-turn-next = Nästa:
public-ask-email = Eller skriv till
public-start-title = Välj vem som ger dig hemtjänst
public-start-lead = I { $municipality } kan du som har hemtjänst välja vem som ska hjälpa dig. Hjälpen och avgiften är desamma, vem du än väljer.
public-start-never = I { $municipality } går det inte att välja. Kommunen ger själv all hemtjänst.
public-start-nothing = Kommunen har inte lagt in sina regler för valet än. Fråga oss, så berättar vi vad som gäller.
public-start-need-not = Du behöver inte välja. { $then }
public-start-compare = Jämför utförarna
public-start-now = Just nu
public-start-more = Läs mer

### De olika sidorna

public-who-title = Vem får välja?
public-who-line = Vilken hjälp valet gäller, och vilka som inte är med.
public-silent-title = Om du inte väljer
public-silent-line = Du behöver inte välja. Här står vad som händer då.
public-when-title = När kan du välja?
public-when-line = Första och sista dagen, och när du får veta hur det blev.
public-how-title = Så väljer du
public-how-line = Alla sätt att välja på. De är lika bra.
public-same-title = Samma hjälp och samma avgift
public-same-line = Det här ändras inte när du väljer.
public-acting-title = För närstående och god man
public-acting-line = Så hjälper du någon annan att välja.
public-after-title = Det här händer sedan
public-after-line = Beskedet, det första besöket, nycklar och larm.
public-change-title = Byta utförare senare
public-change-line = Valet är inte för alltid.
public-complaint-title = Om du inte är nöjd
public-complaint-line = Vem du kan prata med, och hur du klagar.

### Vem som får välja

public-who-granted = Du får välja om kommunen har beslutat att du ska få { $bundles }.
public-who-provider = Den som kommer hem till dig och hjälper dig kallas utförare.
public-who-services = Det här ingår
public-who-services-of = Det här ingår i { $bundle }
public-who-not-chosen = Det här väljer du inte
public-who-not-chosen-why = Vem som gör det här är redan bestämt, vem du än väljer:
public-who-left-out = De här är inte med i valet
public-who-nobody-left-out = Alla som har hjälpen får välja. Ingen grupp är undantagen.
public-who-new = Har du ingen hjälp än?
public-who-new-do = Ansök först hos kommunen. Får du ja, så får du också välja vem som ska hjälpa dig.

### Om du inte väljer

public-silent-need-not = Du behöver inte välja.
public-silent-safe = Du blir aldrig utan hjälp
public-silent-safe-how = Den som hjälper dig i dag fortsätter till dess att någon annan tar över.

### När

public-when-open = Du kan välja nu. Sista dagen är { $weekday } den { $closes }.
public-when-open-on = Du kan välja nu.
public-when-left = { $days ->
    [0] Det är i dag.
    [one] Det är en dag kvar.
   *[other] Det är { $days } dagar kvar.
 }
public-when-any-time = Du kan välja när du vill. Det finns ingen sista dag.
public-when-coming = Du kan välja från den { $opens } till och med den { $closes }.
public-when-coming-on = Du kan välja från den { $opens }.
public-when-begins = { $days ->
    [one] Valet börjar i morgon.
   *[other] Valet börjar om { $days } dagar.
 }
public-when-closed = Valet stängde den { $closes }.
public-when-unknown = Kommunen har inte sagt när du kan välja. Fråga oss.
public-when-never = Det går inte att välja i { $municipality } nu.
public-when-notify = Senast den { $day } får du ett besked om vem som hjälper dig.
public-when-effect = Det som blir bestämt börjar gälla den { $day }. Till dess får du hjälp precis som i dag.
public-when-late = Om du är sen
public-when-late-change = När valet har stängt kan du ändå byta när du vill. Det räknas då som ett byte.
public-when-late-ask = Har sista dagen gått? Hör av dig till oss, så berättar vi vad du kan göra.

### Hur

public-how-alike = Alla sätt är lika bra. Välj det som passar dig.
public-how-web = På webben
public-how-web-do = Logga in här på webbplatsen med e-legitimation. Sedan får du en fråga i taget.
public-how-web-change = Du kan ändra dig fram till sista dagen.
public-how-web-code-last_four = Har du ingen e-legitimation? Då kan du logga in med koden i ditt brev och de fyra sista tecknen i ditt personnummer.
public-how-web-code-birth_date = Har du ingen e-legitimation? Då kan du logga in med koden i ditt brev och ditt födelsedatum.
public-how-web-code-only-last_four = Logga in här på webbplatsen med koden i ditt brev och de fyra sista tecknen i ditt personnummer. Sedan får du en fråga i taget.
public-how-web-code-only-birth_date = Logga in här på webbplatsen med koden i ditt brev och ditt födelsedatum. Sedan får du en fråga i taget.
public-how-letter_code = Med koden i ditt brev
public-how-letter_code-do = Din kod står i brevet som du har fått om valet. Skriv den på webben, eller säg den när du ringer.
public-how-letter_code-call = Din kod står i brevet som du har fått om valet. Säg den när du ringer.
public-how-paper = På papper
public-how-paper-do = Fyll i blanketten som låg i ditt brev och skicka den till oss. Är den borta? Hör av dig, så får du en ny.
public-how-paper-to = Skicka den till
public-how-phone = Per telefon
public-how-phone-do = Ring { $phone } och säg vem du vill ha. Vi skriver in ditt val och läser upp det för dig.
public-how-phone-ask = Ring kommunen och säg vem du vill ha. Vi skriver in ditt val och läser upp det för dig.
public-how-visit = Vid ett besök
public-how-visit-do = Säg till när du träffar din handläggare. Handläggaren skriver in ditt val och läser upp det för dig.
public-how-email = Med e-post
public-how-email-do = Skriv till { $email }. Skriv inte ditt personnummer i mejlet.
public-how-unknown = Kommunen har inte sagt hur du väljer. Fråga oss, så berättar vi.
public-how-wishes = Vad du kan önska
public-how-wishes-most = { $wishes ->
    [one] Du väljer en utförare.
   *[other] Du kan önska upp till { $wishes } utförare. Skriv först den som du helst vill ha.
 }
public-how-wait = Är det fullt? Då kan du vänta på en plats hos den du helst vill ha. Under tiden får du hjälp av någon annan.
public-how-neutral = Vi berättar om alla på samma sätt. Kommunen får inte råda dig att välja en viss utförare.

### Vad valet inte ändrar

public-same-unchanged = Det här är sig likt
public-same-what = Vilken hjälp du får.
public-same-hours = Hur mycket tid du får.
public-same-fee = Hur mycket du betalar.
public-same-changes = Det här kan bli annorlunda
public-same-who = Vem som kommer hem till dig.
public-same-agreed = Sådant som du och utföraren kommer överens om, till exempel tider.
public-same-nights = Hjälp på natten
public-same-notice = Inget nytt beslut
public-same-notice-why = Du får ett besked om vem som hjälper dig. Kommunens beslut om din hjälp står fast.

### För den som hjälper någon annan

public-acting-help = Hjälpa till
public-acting-help-do = Du får gärna läsa och jämföra tillsammans med den som ska välja. Det är hon eller han som bestämmer.
public-acting-guardian = God man och förvaltare
public-acting-guardian-do = Du får välja om ditt uppdrag är att sörja för person. Välj tillsammans med personen om det går.
public-acting-lasting = Framtidsfullmakt
public-acting-lasting-do = Du får välja om fullmakten har börjat gälla och omfattar personliga frågor.
public-acting-power = Fullmakt
public-acting-power-do = Du får välja om fullmakten gäller det här valet. Kommunen måste ha sett den först.
public-acting-kin = Anhörig utan fullmakt
public-acting-kin-do = Du kan inte välja åt någon annan bara för att ni är släkt eller gifta. Skaffa en fullmakt, eller hjälp personen att välja själv.
public-acting-two = Om ni är två
public-acting-two-do = Bor två tillsammans och har hjälp båda två? Då väljer ni var för sig.
public-acting-told = Båda får veta
public-acting-told-how = När någon väljer åt en annan får båda veta det. Har ni valt olika frågar en handläggare vad som gäller.

### Vad som händer sedan

public-after-besked = Du får ett besked
public-after-besked-what = Där står vem som hjälper dig, från vilken dag och varför det blev så.
public-after-decision = Kommunens beslut om din hjälp står fast.
public-after-until = Fram till dess
public-after-until-how = Den som hjälper dig i dag fortsätter till den dag då den nya börjar. Du blir aldrig utan hjälp.
public-after-change = Om du får en ny utförare

### Byta

public-change-how = Så byter du
public-change-queue = Om det är fullt

### Om du inte är nöjd

public-complaint-provider = Prata med den som hjälper dig
public-complaint-provider-do = Säg vad som inte fungerar. Ofta går det att ordna direkt.
public-complaint-municipality = Prata med kommunen
public-complaint-municipality-do = Kommunen ansvarar för hjälpen, vem som än utför den. Du kan alltid höra av dig dit.
public-complaint-inspection = Anmäl till Ivo
public-complaint-inspection-do = Inspektionen för vård och omsorg, Ivo, kontrollerar hemtjänst i hela landet. Dit kan du anmäla allvarliga fel. Adressen är ivo.se.
public-complaint-appeal = Överklaga beslutet om hjälpen
public-complaint-appeal-do = Vill du ha mer hjälp, eller hjälp med annat? Det beslutet kan du överklaga. Hur du gör står i beslutet.

### Vem som har bestämt

public-behind-decided = Bestämt av { $body }
public-behind-decided-on = Bestämt av { $body } den { $day }
public-behind-about = Beslutet i korthet: { $about }
public-behind-number = Diarienummer: { $number }
public-behind-practice = Så gör kommunen
public-behind-practice-why = Vi känner inte till något beslut om det.
public-behind-unknown = Inte bestämt än
public-behind-unknown-why = Vi känner inte till något beslut om det här. Fråga oss innan du räknar med det.
public-behind-source = Källa: { $title }, { $publisher }.

### När en sida inte kan visas

public-error-400 = Vi kunde inte läsa det som skickades
public-error-do-400 = Inget är ändrat. Gå tillbaka, ladda om sidan och försök igen.
public-error-403 = Du kan inte öppna den här sidan
public-error-do-403 = Sidan är inte till för dig. Tror du att det är fel? Ring oss.
public-error-404 = Sidan finns inte
public-error-do-404 = Adressen kan vara fel, eller så har sidan flyttat. Börja om från första sidan, eller ring oss.
public-error-500 = Något gick fel hos oss
public-error-do-500 = Det är inte ditt fel. Gå tillbaka och försök igen om en stund. Vill du inte vänta? Ring oss.
public-error-stale = Sidan hade stått öppen för länge
public-error-do-stale = Inget är ändrat. Gå tillbaka, ladda om sidan och skicka igen.

### Områden

public-fault = Fel
public-areas-title = Vilka kan du välja där du bor?
public-areas-lead = En del utförare arbetar bara i vissa områden. Säg var du bor, så visar vi ditt område.
public-areas-lead-listed = En del utförare arbetar bara i vissa områden. Välj ditt område, så visar vi vilka du kan välja där.
public-areas-where = Postnummer eller adress
public-areas-where-help = Till exempel 123 45 eller Storgatan 5.
public-areas-find = Visa mitt område
public-areas-forgotten = Vi sparar inte det du skriver.
public-areas-all = Alla områden
public-areas-unknown = Vi hittar inte den adressen
public-areas-empty = Skriv ett postnummer eller en adress
public-areas-ambiguous = Det passar in på flera områden
public-areas-again = Skriv gata, nummer och postnummer. Eller välj ditt område i listan.
public-area-lead = Här kan du välja utförare för:
public-area-providers = Visa utförarna här
public-area-other = Visa ett annat område
public-map-title = Karta över områdena
public-map-what = Siffrorna på kartan är desamma som i listan.
public-map-made-up = Kartan är påhittad. Den visar vilka områden som finns, men inte var gränserna går.

### Tillgänglighet

public-accessibility-title = Tillgänglighet på den här webbplatsen
public-accessibility-whose = { $municipality } står bakom webbplatsen. Alla ska kunna använda den, och det finns en lag om det: lagen om tillgänglighet till digital offentlig service. Här står hur väl vi följer den.
public-accessibility-whose-unnamed = Alla ska kunna använda webbplatsen, och det finns en lag om det: lagen om tillgänglighet till digital offentlig service. Här står hur väl vi följer den.
public-accessibility-status = Hur tillgänglig är den?
public-accessibility-full = Webbplatsen uppfyller lagen helt. Vi känner inte till några brister.
public-accessibility-partly = Webbplatsen uppfyller lagen delvis. Program som letar fel har inte hittat några, men ingen människa har gått igenom allt än. Därför lovar vi inte mer.
public-accessibility-faults = Det som inte är tillgängligt
public-accessibility-no-faults = Vi känner inte till något innehåll som inte går att använda. Inget är undantaget för att det skulle vara för dyrt eller svårt.
public-accessibility-own-words = Vad kommunen har beslutat finns ofta bara på svenska. På andra språk är det märkt som svenska.
public-accessibility-tested = Så har vi prövat den
public-accessibility-tested-how = Varje sida prövas av program mot reglerna i WCAG 2.2, nivå A och AA, varje gång webbplatsen ändras. Den prövas också i liten skärm, med stor text, i mörkt läge, med hög kontrast, med bara tangentbord och utan skript.
public-accessibility-reviewed = Någon gick igenom sidorna senast den { $day }. Då skrevs också den här redogörelsen om.
public-accessibility-not-reviewed = Redogörelsen bygger på de proven.
public-accessibility-tell = Berätta för oss om något inte fungerar
public-accessibility-tell-how = Hör av dig om du inte kan läsa eller göra något här. Du kan också be att få det på ett annat sätt, till exempel på papper, i stor stil eller uppläst. Vi svarar så snart vi kan.
public-accessibility-report = Om du inte är nöjd med vårt svar
public-accessibility-report-how = Då kan du anmäla oss till Digg, Myndigheten för digital förvaltning. De ser till att lagen följs. Adressen är digg.se/tdosanmalan.

### Uppgifter

public-data-title = Så använder vi uppgifter
public-data-visit = När du bara läser
public-data-visit-what = Vi sparar inget om dig. Vi använder inga kakor, och inget hämtas från andra företag. Skriver du en adress letar vi upp området och glömmer den sedan.
public-data-choose = När du väljer
public-data-choose-what = Vi sparar vad du väljer, när det kom, hur det kom och vem som gjorde valet. Det behövs för att du ska få rätt utförare. Loggar du in sätts en kaka. Den tas bort när du loggar ut.
public-data-who = Vem som får se det
public-data-who-what = Bara de på kommunen som arbetar med valet får se det, och den utförare som ska hjälpa dig. Varje gång någon läser om dig skrivs det upp.
public-data-ground = Varför vi får göra det
public-data-ground-what = Kommunen ansvarar för dina uppgifter. Att du får hjälp och kan välja vem som ger den är en uppgift av allmänt intresse. Därför får vi använda dem.
public-data-rights = Dina rättigheter
public-data-rights-what = Du får veta vilka uppgifter vi har om dig. Är något fel ska vi rätta det. Hör av dig till oss. Du kan också klaga hos Integritetsskyddsmyndigheten. Adressen är imy.se.
public-data-protected = Om du har skyddade personuppgifter
public-data-protected-what = Du får välja precis som andra. Ditt namn och din adress finns inte på några vanliga listor, och bara särskilt utsedda får läsa om dig. Ring oss, så går vi igenom hur du helst vill göra.

### Sidor som inte finns på alla språk

public-elsewhere = Den här sidan finns inte på det här språket
public-elsewhere-phone = Ring { $phone }. Vi hjälper dig att välja i telefon och svarar på frågor. Du kan be om tolk.
public-elsewhere-ask = Ring kommunen. Vi hjälper dig att välja i telefon och svarar på frågor. Du kan be om tolk.
public-elsewhere-paper = Du kan också skicka blanketten i ditt brev, eller be någon som du litar på om hjälp.
public-elsewhere-others = Sidan finns på andra språk:
