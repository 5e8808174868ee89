# hemval letters: breven i en omgång, till den som skriver ut och skickar dem.

### Hjälp

letters-help = Breven i en omgång: skriv ut dem, se hur det står till, förhandsgranska. hemval letters OUT skriver ut. Flaggorna visas av hemval letters print --help.
letters-help-print = Skriv ut de brev som inte är utskrivna, och redovisa vad som blev av var och en. Kör igen när du vill: inget skrivs ut två gånger.
letters-help-status = Visa hur det står till med breven: per slag, dagar kvar och vad som är i vägen. Inget skrivs ut.
letters-help-preview = Skriv ett enda brev som PDF, märkt som förhandsgranskning. Det hamnar inte i någon lista.
letters-help-test-sheet = Skriv en provsida med fönster, vikning och linjaler, att hålla mot kommunens kuvert.
letters-help-out = Mappen som hemval run har skrivit.
letters-help-to = Mappen för breven. Utan svar: bredvid omgångens mapp, med -letters efter namnet.
letters-help-kind = Bara brev av det slaget. Flaggan får stå flera gånger. Utan svar: alla slag som omgången har. { $kinds }.
letters-help-one-kind = Vilket slags brev. { $kinds }.
letters-help-lang = Bara brev på det språket.
letters-help-preview-lang = Språk i brevet. Utan svar: det som personen får sina brev på.
letters-help-on = Dagen då breven postas och dateras. Utan svar: i dag; i en övning den dag som är vanlig för slaget.
letters-help-events = Listan över vad som har hänt sedan platserna fördelades: samtal, byten, lediga platser.
letters-help-round = Mappen med round.toml och omgångens listor. Den läses igen, så att brev hålls inne för den som har avlidit, flyttat eller fått skydd.
letters-help-clients = En senare lista över brukare. Kräver --round.
letters-help-services = En senare lista över insatser. Kräver --round.
letters-help-accept-rejected = Gå vidare utan de rader i senare listor som inte kan tas.
letters-help-no-batches = Skriv inga tryckbuntar, bara ett brev i varje fil.
letters-help-json = Skriv resultatet som JSON.
letters-help-client = Personens id i kommunens lista.
letters-help-protected = Visa också brevet till den som har skyddade uppgifter. Bara för utsedd personal.
letters-help-preview-to = Filen att skriva. Utan svar: preview_SLAG.pdf här.
letters-help-system = En systemfil, namnet på ett system som följer med, eller en mapp som hemval run har skrivit.
letters-help-sheet-to = Filen att skriva.
letters-doing-print = Skriver ut brev

### Vad det blev

letters-title = Breven i { $round } ({ $system }, { $municipality })
letters-exercise = ÖVNING: ingen i listorna är verklig. Breven är märkta ÖVNING och ska inte skickas.
letters-nothing-to-choose = Det finns inget att välja: kommunen utför all hemtjänst själv. Inga brev går till någon. Var och en behåller det hon har.
letters-column-kind = Brev
letters-column-rows = Alla
letters-adds-up = Varje rad i listan över brukare står på precis ett ställe. De med skyddade uppgifter räknas alltid som för hand.
letters-heading-waits = Därför väntar brev
letters-heading-not_sent = Därför skickas inget brev
letters-heading-did = Det här är gjort nu
letters-did-printed = { $number ->
        [0] Inget nytt brev att skriva ut.
        [one] Ett brev är utskrivet.
       *[other] { $number } brev är utskrivna.
    }
letters-did-dated = Brevens dag är { $day }, inte i dag. Det gäller: { $kinds }.
letters-did-goes_on = En körning som avbröts har gått vidare. Brevens dag är den som körningen började med, { $day }, och inte i dag. Det gäller: { $kinds }.
letters-did-anew = En körning som avbröts hade skrivit ut några brev med dagen { $day }. De är som de var. De nya har en annan dag. Det gäller: { $kinds }.
letters-did-batches = { $number ->
        [one] En tryckbunt är skriven.
       *[other] { $number } tryckbuntar är skrivna.
    }
letters-did-restored = { $number ->
        [one] Filen till ett brev var borta eller ändrad. Den är skriven igen, likadan som förut.
       *[other] Filerna till { $number } brev var borta eller ändrade. De är skrivna igen, likadana som förut.
    }
letters-did-not_restored = { $number ->
        [one] Filen till ett brev är borta eller ändrad, och den här versionen av Hemval skriver det inte likadant. Hämta filen från en säkerhetskopia.
       *[other] Filerna till { $number } brev är borta eller ändrade, och den här versionen av Hemval skriver dem inte likadant. Hämta filerna från en säkerhetskopia.
    }
letters-did-withdrawn = { $number ->
        [one] En fil är borttagen, för någon har fått skyddade uppgifter.
       *[other] { $number } filer är borttagna, för någon har fått skyddade uppgifter.
    }
letters-did-copies_waiting = { $number ->
        [one] En kopia till en företrädare kunde inte skrivas ut. Den står i listan över det som väntar.
       *[other] { $number } kopior till företrädare kunde inte skrivas ut. De står i listan över det som väntar.
    }
letters-did-told_otherwise = { $number ->
        [one] En person hade enligt en tidigare lista avlidit, flyttat eller förlorat en insats, men inte enligt listorna nu. Hennes brev väntar. Är listan en äldre?
       *[other] { $number } personer hade enligt en tidigare lista avlidit, flyttat eller förlorat en insats, men inte enligt listorna nu. Deras brev väntar. Är listan en äldre?
    }
letters-did-happened_later = { $number ->
        [one] En rad i listan över det som har hänt har en senare dag än brevens och är inte med i dem. Ange en senare dag med --on för att få med den.
       *[other] { $number } rader i listan över det som har hänt har en senare dag än brevens och är inte med i dem. Ange en senare dag med --on för att få med dem.
    }
letters-did-not_to_post = { $number ->
        [one] Ett utskrivet brev är ersatt eller hålls tillbaka. Skicka det inte: förteckningen säger vilket.
       *[other] { $number } utskrivna brev är ersatta eller hålls tillbaka. Skicka dem inte: förteckningen säger vilka.
    }
letters-did-left_out = Tryckbunten { $batch } har inte längre de brev som inte ska skickas: { $letters }. Är den gamla lämnad till tryckeriet, be dem ta ut de breven; skicka inte hela bunten en gång till.
letters-did-in_batches = De ligger kvar i tryckbuntar: { $batches }. Skicka inte en sådan bunt som den är. Är den inte lämnad, lämna i stället de brev i den som gäller, ett och ett.
letters-heading-files = Här ligger allt
letters-file-letters = breven, en PDF var, i en mapp för varje slag
letters-file-by_hand = det som utsedd personal ser till för hand, utan namn och adress
letters-file-batches = tryckbuntar: många brev i en fil, efter slag, språk och antal ark
letters-file-index = förteckning för tryckeriet: brev, mottagare, sidor, kontrollsumma
letters-file-control = kontrollen: alla räknade, slag för slag
letters-file-waiting = de som väntar, och på vad
letters-file-not_sent = de som inte får brev, och varför
letters-file-papers = ringlista, utförarnas papper och rapporten till nämnden
letters-heading-next = Gör så här härnäst
letters-next-print = Skriv ut eller lämna breven till tryckeriet. Posta bara det som gäller enligt förteckningen.
letters-next-print_exercise = Titta igenom breven. De är en övning: posta dem inte.
letters-next-by_hand = Låt utsedd personal se till det som ligger för hand.
letters-next-call = Ring dem som ska ringas upp först. Skriv upp samtalen i listan över vad som har hänt, och ange den med --events.
letters-next-waiting = Gå igenom listan över det som väntar, och rätta eller avgör det som en människa ska ta ställning till.
letters-next-status = Se hur det står till: { $command }
letters-next-again = Skriv ut det som har blivit klart: { $command }
letters-heading-in-the-way = Det här är i vägen

### När det inte går

letters-refused-no_folder = Mappen { $folder } finns inte. Ange mappen som hemval run har skrivit.
letters-refused-not_a_round = { $folder } är ingen omgång som Hemval har skrivit. Ange mappen som hemval run har skrivit.
letters-refused-is_letters = { $folder } är brevens egen mapp. Ange omgångens mapp, som hemval run har skrivit.
letters-refused-is_lists = { $folder } är mappen med omgångens listor. Kör först hemval run, och ange mappen som det skriver.
letters-refused-only_invited = { $folder } har bara en inbjudan. Breven skrivs av en hel omgång: kör hemval run, och ange den mappen.
letters-refused-refused = Omgången i { $folder } blev inte tagen, så ingen är inbjuden. Rätta det som stoppar den, och kör hemval run igen.
letters-refused-older = { $folder } är skriven av en äldre Hemval, som inte sparade vad breven behöver. Kör hemval run på nytt till en ny mapp. Ingenting är ändrat.
letters-refused-other_system = Filen { $name } i { $folder } är inte den systemfil som omgången hölls med. Hämta mappen från en säkerhetskopia. Inga brev är skrivna.
letters-refused-unreadable = Filen { $name } i { $folder } är inte som Hemval skrev den. Hämta mappen från en säkerhetskopia, eller kör hemval run på nytt till en ny mapp.
letters-refused-no_events = Listan över det som har hänt, { $file }, finns inte. Kontrollera namnet efter --events. Ingenting är ändrat.
letters-refused-another_round = Mappen med listor är en annan omgång ({ $name }) än den i { $folder }. Ange den mapp som omgången kördes med. Ingenting är ändrat.
letters-refused-correction = Mappen { $folder } är en rättelse av en tidigare omgång. Breven skrivs vidare i den omgångens mapp, så att bara de vars besked ändras får nya brev. Ange den med --to, till exempel --to { $letters }, eller en ny mapp om inga brev är utskrivna. Ingenting är utskrivet.
letters-refused-later_alone = En senare lista läses mot omgångens egna. Ange deras mapp med --round. Ingenting är ändrat.
letters-refused-within = Breven skulle ligga i omgångens mapp { $folder }, och då känner Hemval inte längre igen den. Ange en mapp utanför med --to.
letters-refused-post = Breven i { $folder } kan inte hanteras så här.
letters-event-row = Rad { $row }{ $column ->
        [none] .
       *[other] , { $column }.
    }
letters-refused-events = { $rows ->
        [one] En rad i { $file } kan inte tas. Rätta den, eller gå vidare utan den med --accept-rejected. Ingenting är ändrat.
       *[other] { $rows } rader i { $file } kan inte tas. Rätta dem, eller gå vidare utan dem med --accept-rejected. Ingenting är ändrat.
    }
letters-events-accepted = { $rows ->
        [one] En rad i { $file } är inte med.
       *[other] { $rows } rader i { $file } är inte med.
    }

### Ett enda brev, och provsidan

letters-preview-mark = FÖRHANDSVISNING
letters-preview-written = Förhandsgranskningen är skriven till { $file }. Den har personens uppgifter: radera den när du är klar.
letters-preview-none = { $kind }: inget sådant brev går till personen nu. { $why }
letters-preview-unknown = Det finns ingen med id { $client } att visa i den här omgången. Kontrollera id:t i klientlistan. En person med skyddade uppgifter visas bara för utsedd personal, med --protected.
letters-preview-unprintable = Brevet går inte att skriva ut. { $why }
letters-preview-failed = Brevet gick inte att sätta: { $error } i { $line }. Det är ett fel i programmet.
letters-sheet-no-envelope = Systemet för { $municipality } säger inget om kuvertets fönster. Lägg till en tabell envelope i systemfilen.
letters-sheet-written = Provsidan är skriven till { $file }. Skriv ut den utan att förminska den, och håll den mot kuvertet.
letters-pdf-not_a_file = { $file } är en mapp eller något annat än en fil. Ange ett annat namn. Ingenting är ändrat.
letters-pdf-not_ours = { $file } finns redan och är inget som Hemval har skrivit. Ange ett annat namn. Ingenting är ändrat.
letters-pdf-unwritable = { $file } gick inte att skriva: { $said }.
