# Vad som är fel i en rad, varför, och vad man gör. Inget här får upprepa en persons uppgifter.

### Raden som helhet

row-broken-quotes = Citattecknen på raden går inte ihop, så cellerna går inte att skilja åt. Ett citattecken inne i en cell skrivs dubbelt.
row-too-few-cells = Raden har { $n } celler men rubrikerna är { $expected }. Raden kan vara avklippt. Kontrollera den i källan.
row-too-many-cells = Raden har { $n } celler men rubrikerna är { $expected }. Ofta står ett skiljetecken i en text utan citattecken runt.

### Cellens tecken

row-cell-too-long = Cellen har mer än { $n } tecken. Korta av texten.
row-formula = Cellen börjar med ett likhetstecken, som en formel. Klistra in värdet i stället för formeln.
row-lost-letter = En bokstav i cellen har gått förlorad när filen sparades tidigare. Hämta texten på nytt från källan.
row-encoded-twice = Å, ä eller ö har blivit omkodat två gånger (det står till exempel Ã¥ i stället för å). Hämta texten på nytt från källan.
row-hidden-character = Cellen har ett osynligt tecken ({ $sign }) som kan ändra vad som står. Skriv om cellen för hand.
row-empty = Cellen är tom men måste fyllas i.

### Dagar och tider

row-day-form = Dagen går inte att läsa på ett enda sätt. Skriv år, månad och dag: 2021-01-04.
row-day-no_such_day = Det finns ingen sådan dag i kalendern. Kontrollera månad och dag.
row-day-year = Året är före 1800 eller efter 2200. En siffra saknas troligen, eller är fel.
row-day-has_time = Här ska stå en dag utan klockslag. Skriv bara dagen: 2021-01-04.
row-day-is_a_number = Här står ett tal i stället för en dag, så som Excel lagrar dagar. Formatera kolumnen som datum och spara om listan.
row-moment-form = Tidpunkten går inte att läsa på ett enda sätt. Skriv 2021-01-04 10:15, eller bara dagen om klockslaget inte är känt.
row-moment-no_such_day = Det finns ingen sådan dag eller inget sådant klockslag. Kontrollera båda.
row-moment-year = Året är före 1800 eller efter 2200. En siffra saknas troligen, eller är fel.
row-moment-has_time = Tidpunkten går inte att läsa på ett enda sätt. Skriv 2021-01-04 10:15.
row-moment-twice = Klockslaget inföll två gånger den natten, när sommartiden slutade. Skriv vilken gång som menas: +02:00 efter klockslaget för den första, +01:00 för den andra.
row-moment-never = Klockslaget fanns inte den natten, när sommartiden började. Kontrollera tiden i källan.
row-moment-is_a_number = Här står ett tal i stället för en tidpunkt, så som Excel lagrar tider. Formatera kolumnen som datum med klockslag och spara om listan.
row-day-in-future = Dagen är senare än den dag som listorna gäller. Kontrollera den.
row-period-reversed = Slutdagen är före startdagen. Kontrollera båda.

### Tal och ord

row-minutes-form = Minuterna ska vara ett heltal utan decimaler, till exempel 1200. Skriv ”ej i timmar” eller lämna tomt om insatsen inte räknas i tid.
row-minutes-negative = Minuterna är mindre än noll. Skriv 0 om ingen tid är beviljad.
row-minutes-too-many = Minuterna är fler än { $most } i månaden, vilket ingen kan ha. Kontrollera om det är sekunder eller minuter per år.
row-amount-form = Talet går inte att läsa. Skriv till exempel 1200 eller 1200,5.
row-amount-negative = Taket är mindre än noll. Skriv 0 om utföraren inte tar emot någon.
row-amount-ambiguous = Talet har tre siffror efter komma eller punkt och kan vara både ett decimaltal och ett tusental. Skriv tusental utan skiljetecken.
row-not-a-choice = Ordet finns inte här. Skriv något av: { $allowed }.
row-unknown-language = Språket går inte att känna igen. Skriv språkets namn på svenska, på engelska eller på språket självt, eller dess kod. Några av dem: { $known }. Finns det inget namn skriver du annat.
row-postal-code = Ett svenskt postnummer har fem siffror. Skriv landet i kolumnen för land om adressen är utomlands.
row-organisation-number = Organisationsnumret går inte att läsa, eller så stämmer inte den sista siffran. Skriv tio siffror: 402000-0008.
row-organisation-number-date = Tredje siffran är lägre än 2. Så börjar bara numret för en enskild firma, som är ägarens personnummer, och här är de sex första siffrorna ingen födelsedag. Kontrollera numret.

### Id

row-id-too-long = Id:t har mer än { $n } tecken. Använd ett kortare.
row-several-ids = Här ska stå ett enda id, men tecknet | delar texten i flera.
row-id-is-personal-number = Det ser ut som ett personnummer. Ett id ska inte avslöja något om personen. Använd verksamhetssystemets id.
row-id-twice = Samma id står också på rad { $other }. Ingen av raderna tas med, för det går inte att veta vilken som gäller.
row-twice = Samma företrädare för samma brukare står också på rad { $other }. Ge varje behörighet ett eget företrädar-id, eller ta bort den ena raden.

### Personnummer

row-personal-number-form = Personnumret går inte att läsa. Skriv tolv siffror: ÅÅÅÅMMDDNNNN.
row-personal-number-century = Personnumret har tio siffror, och då går seklet inte att veta. Skriv tolv siffror, eller seklet (18, 19 eller 20) i kolumnen för sekel.
row-personal-number-date = Personnumret har ett födelsedatum som inte finns. Kontrollera det i källan.
row-personal-number-checksum = Kontrollsiffran i personnumret stämmer inte. Kontrollera numret i källan.
row-century = Seklet ska vara 18, 19 eller 20.
row-number-cut-by-excel = Excel har gjort om numret till ett avkortat tal, och siffror är borta. Formatera kolumnen som text och hämta numren på nytt.
row-number-shared = Samma personnummer står för ett annat brukar-id på rad { $other }. Ingen av raderna tas med, för det går inte att veta vems det är.
row-made-up-number = Personnumret är påhittat, men omgången är ingen övning. Ta bort raden, eller skriv is_exercise = true i round.toml.
row-test-number = Personnumret är ett av Skatteverkets testnummer, som ingen har, men omgången är ingen övning. Ta bort raden, eller skriv is_exercise = true i round.toml.
row-birth-date-differs = Födelsedatumet är inte det som personnumret anger. Personnumret gäller. Kontrollera båda.

### Brukare

row-born-later = Personen är född efter den dag som listorna gäller, enligt personnumret eller födelsedatumet. Kontrollera dem.
row-before-birth = Dagen är före födelsedagen. Kontrollera båda.
row-together-alone = Brukaren vill placeras tillsammans med någon, men ingen annan i listan har samma hushåll.

### Rader som hör till andra rader

row-unknown-client = Brukaren finns inte i listan över brukare. Kontrollera id:t, eller lägg till brukaren.
row-client-rejected = Brukarens egen rad ({ $other } i listan över brukare) kunde inte tas. Rätta den först, så följer den här raden med.
row-unknown-provider = Utföraren finns inte i listan över utförare. Kontrollera id:t, eller lägg till utföraren. Det finns: { $known ->
    [none] inga.
   *[other] { $known }.
}
row-provider-rejected = Utförarens egen rad ({ $other } i listan över utförare) kunde inte tas. Rätta den först.
row-rejected-provider-named = Utföraren kunde inte tas men nämns i { $services ->
    [one] en insats
   *[other] { $services } insatser
} och { $choices ->
    [one] ett val
   *[other] { $choices } val
}. De raderna är kvar som de är. Rätta utförarens rad.
row-unknown-area = Området finns inte i systemfilen. Det finns: { $known ->
    [none] inga.
   *[other] { $known }.
}
row-unknown-area-of-client = Området finns inte i systemfilen. Kontrollera områdets id.
row-comma-between = Flera värden i en cell skiljs åt med |, inte med komma. Skriv till exempel a|b. Det finns: { $known ->
    [none] inga.
   *[other] { $known }.
}
row-unknown-bundle = Valpaketet finns inte i systemfilen. { $known ->
    [none] Systemet har inga valpaket, så det finns inget att välja.
   *[other] Det finns: { $known }.
}
row-unknown-service = Insatsen finns inte i systemfilen. Det finns: { $known }.

### Insatser

row-service-twice = Samma insats med samma beslut och samma tid står också på rad { $other }. Ingen av raderna tas med, så att timmarna inte räknas dubbelt. Ta bort den ena.
row-booking-with-decision = Insatsen sägs vara utan behovsprövning men har ett biståndsbeslut. Den kan inte vara båda. Ta bort det ena.
row-decided-later = Beslutet är fattat efter den dag som listorna gäller. Insatsen är kvar. Kontrollera beslutsdatumet.

### Utförare

row-no-licence = Utföraren är inte kommunal och saknar tillstånd från Inspektionen för vård och omsorg (Ivo). Utan tillstånd får den inte utföra hemtjänst. Fyll i tillståndets nummer.
row-licence-too-late = Tillståndet börjar gälla efter dagen då omgången får verkan. Kontrollera dagen.
row-no-contract = Utföraren är inte kommunal och har ingen dag då avtalet börjar. Fyll i den.
row-caps-overlap = Ett annat tak för samma utförare, valpaket och område gäller samma dagar (rad { $other }). Ingen av raderna tas med. Ändra dagarna.

### Val

row-no-answer = Valet har inga önskemål och säger inte heller att brukaren avstår från att välja. Det är kvar, och en person behöver avgöra vad det betyder. Läs blanketten igen.
row-wishes-and-declines = Valet har önskemål men säger också att brukaren avstår från att välja. Det är kvar, och en person behöver avgöra vad det betyder. Läs blanketten igen.
row-wish-twice = Samma utförare står två gånger bland önskemålen. Den räknas en gång, där den står först.
row-too-many-wishes = Valet har fler önskemål än de { $most } som får anges. Det är kvar som det är och behöver ses av en person.
row-choice-early = Valet kom in innan det gick att välja. Det är kvar och behöver ses av en person.
row-choice-late = Valet kom in efter sista dagen. Det är kvar och räknas som sent.
row-no-day-to-begin = Dagen som önskas är före det att valet börjar gälla, eller mer än ett år efter. Valet är kvar; fråga vilken dag som menas.
row-registered-before = Valet är registrerat innan det kom in. Kontrollera tiderna.
row-unknown-representative = Den som valde finns inte bland brukarens företrädare. Valet är kvar men behörigheten är oklar, så en person behöver se det.
row-ground-for-self = Brukaren sägs ha valt själv, men en behörighet är också angiven. Valet är kvar. Kontrollera vem som valde.

### Avstånd och turlista

row-not-whole = Det ska vara ett helt tal, 0 eller mer, med högst sju siffror.
row-distance-twice = Samma brukare har ett annat avstånd till samma utförare på rad { $other }. Ingen av raderna tas med. Ta bort den ena.
row-place-twice = En annan utförare har samma plats på samma turlista (rad { $other }). Ingen av raderna tas med. Ge dem var sin plats.
row-in-turn-twice = Samma utförare står också på rad { $other } i samma turlista. Ingen av raderna tas med. Ta bort den ena.
row-next-twice = En annan utförare på samma turlista sägs också stå på tur (rad { $other }). Ingen av raderna tas med. Låt en av dem stå på tur.
row-chosen-by-unlisted = Den som valde finns inte bland brukarens företrädare, så valet tas inte med. För in listan över företrädare först, eller registrera valet hos brukaren.
row-choice-differs = Omgången har redan ett val med det id:t, och det säger något annat. Ett val ändras inte. Är det ett nytt val, ge det ett eget id.
row-performer-twice = Samma brukare har samma valpaket också på rad { $other }. Ingen av raderna tas med. Ta bort den ena.
row-decided-otherwise = Något annat är bestämt i Hemval, av en omgång eller en handläggare, så raden tas inte med. Stämmer listan, ändra placeringen hos brukaren. Stämmer Hemval, rätta listan.

### Uppgifter om utförare

row-fact-twice = Samma uppgift om samma utförare står också på rad { $other }. Ingen av raderna tas med. Ta bort den ena.
row-fact-without-answers = Antalet svar saknas. Det måste stå, för annars kan ingen veta vad resultatet är värt.
row-fact-withheld = Så få står bakom talet att det inte visas för någon. I jämförelsen står att det inte visas.
row-fact-text = Svaret är tomt eller längre än { $most } tecken. Skriv kort, så att det går att jämföra.
row-fact-hours = Tiderna går inte att läsa. Skriv första och sista klockslaget: 07:00-22:00.
row-fact-number = Här ska stå ett tal, med högst två decimaler, till exempel 12 eller 12,5.
row-fact-percent = Här ska stå en andel i procent, från 0 till 100, till exempel 87 eller 87,5 %.

### Det som har hänt sedan

row-event-lacks = Cellen är tom men behövs för den här händelsen. Fyll i den.
row-not-for-event = Cellen hör inte till den här händelsen. Töm den, eller skriv den händelse som menas.
row-change-to-same = Hon byter till samma utförare som hon lämnar. Kontrollera båda.
row-starts-before-told = Den första dagen är inte senare än dagen för händelsen. Den nya utföraren kan börja tidigast dagen efter.
row-answer-before-told = Sista dagen att svara är inte senare än dagen för händelsen. Kontrollera båda.
row-far-after-event = Dagen ligger mer än ett år efter händelsen. Kontrollera året.
row-provider-not_in_area = Utföraren arbetar inte där hon bor. Kontrollera utföraren och området.
row-provider-not_for_bundle = Utföraren utför inte det valpaketet. Kontrollera utföraren och valpaketet.
row-provider-no_contract = Utföraren har inget avtal den dagen. Kontrollera utföraren och dagen.
row-provider-no_licence = Utföraren har inte det tillstånd som krävs den dagen. Kontrollera utföraren och dagen.
row-provider-leaving = Utföraren slutar, och kan inte ta över någon. Kontrollera utföraren.
row-order-unsure = En händelse samma dag för samma brukare (rad { $other }) säger något annat, och det går inte att veta vilken som kom sist. Ingen av raderna tas med. Skriv klockslag, eller ta bort den som inte gäller.
