# En valomgång från inbjudan till besked: vad som är gjort, vad den väntar på, vad som är hemligt.

### Hjälp

run-help = Kör en omgång så långt det går: bjud in, lås listor och val, dra ordningen och fördela platserna.
run-help-folder = Mappen med round.toml och listorna.
run-help-out = Mappen där omgången växer fram, skede för skede. Den ska inte finnas, vara tom eller vara omgångens egen.
run-help-clients = En senare lista över brukare. Den används bara för att se vem som har avlidit, flyttat eller fått skydd sedan listorna låstes.
run-help-services = En senare lista över insatser. Den används bara för att se vems beslut som har upphört sedan listorna låstes.
run-help-value = Filen med det offentliga värde som omgången har namngett.
run-help-accept-rejected = Gå vidare utan de rader som inte kunde tas. De räknas i summorna.
run-help-on = Dagen att räkna som i dag, till exempel 2027-03-01. Utan svar: i dag. En verklig omgång låses aldrig i förtid: den väntar till dess, vad som än anges.
run-help-lang = Språk i listorna: sv eller en. Utan svar: samma som i det som skrivs ut.
run-help-json = Skriv resultatet som JSON.
run-help-replace = Skriv om inbjudan, eller fördelningen, om den blir en annan. Det som är låst och draget i en verklig omgång står fast.
run-help-freeze = Lås listor och val, och skriv det löfte som ska offentliggöras före dragningen.
run-help-draw = Dra ordningen med det offentliga värde som omgången har namngett. Det går en gång.

### Vad som är gjort

run-heading-did = Det här är gjort
run-exercise = ÖVNING: ingen i listorna är verklig. Omgången väntar inte på några dagar, och dragningen är en övning som vem som helst kan räkna ut.
run-did-invited = Inbjudan är skriven. Den ligger i { $folder }.
run-did-frozen = Listor och val är låsta. Löftet står i { $folder }.
run-did-drawn = Ordningen är dragen. Dragningen står i { $folder }.
run-did-allocated = Platserna är fördelade. Allt ligger i { $folder }.
run-did-nothing = Allt som kan göras är redan gjort. Ingenting är ändrat.
run-exercise-mark = ÖVNING
run-other-lists = Listorna har ändrats sedan inbjudan skrevs ({ $names }). Det som är skickat står kvar; med --replace skrivs inbjudan om.
run-nothing-to-choose = Det finns inget att välja: kommunen utför all hemtjänst själv. Inget låses, dras eller fördelas. Var och en behåller det hon har.

### Vad omgången väntar på

run-heading-waits = Omgången väntar
run-waits-closing_day = Det är inte satt när valet stänger. Fyll i closes i round.toml.
run-waits-choices = Valet är öppet till och med den { $closes }. Därefter ska posten registreras.
run-waits-signature = Ingen har skrivit under på att posten från sista dagen är registrerad. Det kan göras tidigast den { $earliest }. Skriv [signed_off] med by och on i round.toml.
run-waits-signed_early = Underskriften är från den { $signed }, men posten från sista dagen kan vara registrerad tidigast den { $earliest }. Rätta on i [signed_off].
run-waits-signed_later = Underskriften gäller från den { $signed }. Det är en senare dag.
run-waits-public_value = Inget offentligt värde är namngett för dragningen. Skriv [draw] i round.toml: ett värde som ingen kan känna till än.
run-waits-known_value = Runda { $round } i drand kom den { $day }, så vem som helst kan känna till värdet. Namnge i [draw] en runda som inte har kommit.
run-waits-beacon = Dragningen väntar på runda { $round } i drand. Spara svaret i en fil.
run-waits-beacon_at = Dragningen väntar på runda { $round } i drand. Den kommer den { $day } klockan { $clock }. Spara svaret i en fil.
run-waits-numbers = Dragningen väntar på de tal som publiceras av { $names }. Skriv dem i en fil, en rad för varje källa.
run-later-unused = Den senare listan ({ $names }) används först när platserna fördelas. Ange den igen då.
run-heading-next = Härnäst
run-next-publish = Offentliggör { $file } nu, före dragningen. Det som ligger i mappen secret får ingen annan se.
run-next-mend = Det som står ovan ska vara rättat innan listor och val låses.
run-next-command = Kör sedan: { $command }

### När platserna är fördelade

run-total-placements = Alla som har hjälpen
run-nobody-has = { $bundle }: ingen har hjälpen.
run-total-later_wish = Fick ett senare önskemål
run-total-stays_by_wish = Står kvar, som hon önskade
run-total-protected = Skyddade personuppgifter, i mappen protected
run-heading-by-hand = Det som görs för hand
run-total-calls = Att ringa innan brevet går
run-total-queue = Väntar i kö på ett bättre önskemål
run-total-to_decide = Att avgöra, av en människa
run-total-temporary = Har en utförare tills vidare
run-file-allocation = var och en: från vem, till vem, varför och från när
run-file-look_at = dem som någon bör titta på, fast inget väntar på det
run-file-call_list = dem att ringa, den viktigaste först
run-file-queue = dem som väntar på ett bättre önskemål, i tur och ordning
run-file-to_decide = det en människa avgör
run-file-temporary = vem som utför tills vidare
run-file-changes_since = vad som har hänt sedan listorna låstes
run-file-providers = en lista till varje utförare
run-file-protected = bara för den som får se skyddade personuppgifter
run-file-problems = uppgifterna som räknades, utan namn; visas för ingen annan
run-file-certificate = granskarens bevis; visas för ingen annan
run-file-public = det som offentliggörs
run-file-secret = hemligheten bakom kvittona; visas för ingen annan
run-next-calls = Ring dem i call_list.csv innan deras brev går.
run-next-letters = Skriv ut breven: { $command }
run-next-to_decide = Avgör det som står i to_decide.csv, och tala med dem det gäller.
run-next-protected = Låt den som får se skyddade personuppgifter gå igenom mappen protected.
run-next-public = Offentliggör draw.json och public.json. Granskaren prövar beviset så: { $command }
run-next-explain = Varför blev det så? { $command }
run-value-file = FIL

### Vad som har hänt sedan listorna låstes

run-heading-changes = Det här har hänt sedan listorna låstes
run-column-change = Vad som har hänt
run-column-before = Förut
run-column-now = Nu
run-column-follows = Vad det leder till
run-change-died = Har avlidit
run-change-moved_out = Har flyttat härifrån
run-change-no_longer_granted = Har inte längre hjälpen
run-change-protected = Har fått skyddade personuppgifter, eller hör ihop med någon som har fått det
run-change-new_client = Har kommit till
run-change-new_grant = Har fått hjälpen
run-change-needs_attention = Behöver uppmärksamhet
run-change-left_out = Skulle inte längre vara med i omgången
run-change-area = Bor i ett annat område
run-change-minutes = Har fått sin tid ändrad
run-change-performer = Har en annan utförare i dag
run-change-not_listed = Finns inte i den senare listan, eller hennes rad kunde inte tas
run-change-row_rejected = En rad om hennes insatser kunde inte tas
run-follows-withdraws = Får ingen plats; den går till någon annan i samma ordning.
run-follows-nothing = Var inte med i fördelningen. Ingen plats blir ledig.
run-follows-hides = Står bara i listorna för den som får se skyddade personuppgifter.
run-follows-temporary = Var inte med i dragningen. Får en utförare tills vidare, och frågas.
run-follows-waits = Ingen regel ger henne en plats. En människa tar kontakt först; se to_decide.csv.
run-follows-told = Fördelningen står fast. En människa ser på det.

### Vad som hindrar omgången

run-heading-wrong = Det här måste ändras
run-refused-wrong = Omgången kan inte hållas så. Ändra det som står ovan. Ingenting är låst, draget eller fördelat.
run-value-folder = MAPP
run-refused-rejected = { $rows ->
    [one] { $rows } rad kunde inte tas.
   *[other] { $rows } rader kunde inte tas.
} Omgången står som den stod. Se vad som är fel med: { $command } Rätta i källan och kör igen, eller gå vidare utan dem med --accept-rejected.
run-refused-another_round = Mappen { $folder } hör till omgången { $round }. Ange en annan mapp. Ingenting är ändrat.
run-refused-lists_changed = Det som låstes följer inte längre av listorna: { $names } har ändrats. Lägg tillbaka det som låstes. Det som har hänt sedan dess berättas med en senare lista: --clients LISTA. Ingenting är ändrat.
run-refused-program_changed = Listorna är desamma, men det som följer av dem är ett annat än det som låstes. Kör med den version av Hemval som låste omgången. Ingenting är ändrat.
run-refused-value_renamed = I round.toml står ett annat offentligt värde än det som omgången har lovat att dras med. Skriv det som står i commitment.json. Ingenting är ändrat.
run-refused-not_frozen = Listor och val är inte låsta, så det finns inget att dra. Kör först: { $command }
run-refused-already_drawn = Ordningen är redan dragen. En omgång dras en gång, med det värde den har namngett. Ingenting är ändrat. Gå vidare med: { $command }
run-refused-not_drawn = Ordningen är inte dragen, eller mappen har bytts ut under tiden. Ingenting är fördelat. Kör igen: { $command }
run-refused-allocated_otherwise = Platserna är redan fördelade, och det här blir något annat ({ $names }). Ska det ersättas, säg --replace. Är besked skickade, rätta i stället. Ingenting är ändrat.
run-refused-corrected = Mappen { $folder } är en rättelse. Den ändras inte. Är något fel i den, rätta den med: hemval correct { $folder } --with LISTOR --out NY_MAPP
run-refused-later_missing = Platserna är fördelade med en senare lista ({ $names }). Ange den igen, eller en som är ännu senare. Annars glöms vem som har fått skydd, avlidit eller flyttat. Ingenting är ändrat.
run-refused-unreadable = { $names } i { $folder } går inte att läsa. Lägg tillbaka mappen från en kopia. Ingenting är ändrat.
run-refused-later_rejected = { $rows ->
    [one] { $rows } rad i den senare listan kunde inte tas.
   *[other] { $rows } rader i den senare listan kunde inte tas.
} Den kan gälla någon som har avlidit eller fått skydd. Rätta i källan, eller gå vidare utan med --accept-rejected. Ingenting är ändrat.
run-value-refused = { $file } ger inte det värde som omgången har namngett: { $why } Ingenting är draget.
run-value-unreadable = den går inte att läsa. Det ska vara det svar drand gav, eller en rad för varje källa: namn, kolon, tal.
run-value-twice = något står två gånger.
run-value-missing = det saknas { $names }.
run-value-not-named = { $names } är inte namngett.
run-value-another-round = den har runda { $told }, men namngiven är runda { $named }.
run-value-another-chain = den är från en annan kedja än { $named }.
run-value-bad-chain = kedjan eller rundan är inte skriven som drand skriver den.
run-value-bad-signature = signaturen är inte skriven som drand skriver den.
run-value-other-randomness = talet följer inte av signaturen.
run-value-no-sources = den har inga källor.
run-value-no-numbers = en källa har inga tal.
run-value-bad-number = ett av talen är inte ett tal utan tecken framför.
run-value-comma = ett komma står mitt i ett tal eller mellan två, och det går inte att veta vilket. Skriv mellanslag mellan talen och punkt i ett tal med decimaler.
run-value-no-file = den går inte att öppna ({ $said }).
