# Visningen (`hemval demo`).

demo-help = Visa vad Hemval gör: de fem kommunerna i korthet, en påhittad omgång i var och en från listor till bevis, och filerna att titta på.
demo-help-out = Mappen som visningen skrivs i. Den ska inte finnas, eller komma från en tidigare visning.
demo-help-clients = Så många brukare i varje kommun. Utan svar: så många som är vanligt där.
demo-folder-refused = Visningen är inte skriven: i { $folder } finns annat än en orörd visning. Ta bort mappen om den inte behövs, eller ange en annan med --out. Ingenting är ändrat.

demo-title = Hemval: fem kommuners val av hemtjänst
demo-lead = Det varje kommun har beslutat står i en systemfil. Här läses de fem som följer med. I var och en görs en påhittad omgång, från listorna till var och ens plats: de som får välja bjuds in, ordningen dras, platserna fördelas, en person får veta varför, beviset prövas, och brev skrivs ut. OKÄNT betyder att ingen källa säger hur det är; det som står är ett antagande. ÖVNING betyder att ingen är verklig.

demo-basis = Grund
demo-chosen = Att välja
demo-silence = Den som inte väljer
demo-order = Turordning
demo-capacity = Utrymme
demo-untold = Systemfilen säger inget om detta.
demo-system-file = Systemfilen
demo-system-checked = Rätt skriven. { $decisions ->
    [0] Inget beslut
    [one] Ett beslut
   *[other] { $decisions } beslut
  } och { $sources ->
    [one] en källa
   *[other] { $sources } källor
  }. { $warnings ->
    [0] Inga anmärkningar.
    [one] En anmärkning.
   *[other] { $warnings } anmärkningar.
  }
demo-made-up = Påhittad omgång
demo-round = { $clients } brukare, { $providers } utförare: { $invited } bjuds in, { $left_out } bjuds inte in. { $findings ->
    [0] Ingenting saknas i omgången.
    [one] En sak i omgången är värd att se över.
   *[other] { $findings } saker i omgången är värda att se över.
  }
demo-no-round = Ingen. Kommunen sköter all hemtjänst själv, så det finns ingenting att välja.

demo-left-out = Inte inbjudna
demo-outcome = Så fördelades platserna (ÖVNING)
demo-provider = Utförare
demo-comes = Kommer
demo-stays = Står kvar
demo-for_now = Tills vidare
demo-has = Sammanlagt
demo-used = { $unit ->
    [hours_per_month] Hela timmar
   *[other] Platser
  }
demo-cap = Tak
demo-all = Alla
demo-cap-together = Tillsammans har { $whose } { $used } av { $cap } { $unit ->
    [hours_per_month] timmar.
   *[other] platser.
  }
demo-cap-over = { $provider } kom { $over } { $unit ->
    [hours_per_month] timmar
   *[other] platser
  } över sitt tak på { $cap }: den som stod på tur fick plats fast den inte räckte helt. Regeln tillåter { $most }.
demo-area = Område
demo-got-wish = Fick önskemål
demo-kept-silent = Tyst, står kvar
demo-other = Övriga
demo-withheld = färre än 5
demo-protected-apart = { $persons ->
    [one] Därtill kommer en person med skyddade personuppgifter, som inte räknas
   *[other] Därtill kommer { $persons } personer med skyddade personuppgifter, som inte räknas
  } till något område.
demo-since = Sedan låsningen
demo-by-hand = Görs för hand
demo-by-hand-told = { $calls ->
    [0] Ingen att ringa
    [one] En att ringa
   *[other] { $calls } att ringa
  } innan brevet går, { $queue ->
    [0] inga platser i kö
    [one] en plats i kö
   *[other] { $queue } platser i kö
  }, { $decide ->
    [0] ingen som en människa avgör
    [one] en som en människa avgör
   *[other] { $decide } som en människa avgör
  }, { $temporary ->
    [0] ingen som har sin utförare bara tills vidare.
    [one] en som har sin utförare tills vidare.
   *[other] { $temporary } som har sin utförare tills vidare.
  }
demo-why = Varför?
demo-why-told = { $id }: ”{ $what }”. Så får hon veta varför:
demo-proof = Beviset
demo-proof-holds = Alla { $checks } prövningar stämmer (ÖVNING).
demo-proof-wrong = Alla { $checks } prövningar stämmer INTE. Kör hemval verify för att se vilka.

demo-what-if = Om nämnden ändrar
demo-what-if-told = { $settings }, prövat med { $draws } lottningar innan någon har beslutat:

demo-dirty-title = När listorna har fel
demo-dirty-refused = I en omgång i { $municipality } är två rader av hundra förstörda med flit. Då blir ingen inbjuden: { $rows } rader kan inte tas, de förstörda och de som hänger på dem. Var och en står i rejected.csv med vad som är fel och vad man gör. De första:
demo-dirty-row = { $municipality }, med fel
demo-dirty-row-place = { $list }, rad { $row }:
demo-dirty-cell-place = { $list }, rad { $row }, { $column }:
demo-dirty-accepted = Med --accept-rejected går det vidare utan de raderna: { $invited } av { $clients } bjuds in. { $rejected ->
    [one] En brukare vars rad inte kunde tas räknas
   *[other] { $rejected } brukare vars rader inte kunde tas räknas
  } ändå med i summorna, så att ingen försvinner.

demo-summary-title = Så blev det
demo-column-municipality = Kommun
demo-column-clients = Brukare
demo-column-invited = Bjuds in
demo-column-look_first = Ses på först
demo-column-left_out = Bjuds inte in
demo-column-protected = Skyddade
demo-column-rejected = Inte tagna
demo-files-title = Titta sedan på de här
demo-file-page = det Botkyrka har beslutat, som en sida för nämnden
demo-file-allocation = var och en: från vem, till vem, varför och från när
demo-file-calls = dem att ringa innan brevet går
demo-file-queue = de som väntar på ett bättre önskemål, i tur och ordning
demo-file-provider = det en av utförarna får veta: vilka som kommer, står kvar och lämnar
demo-file-public = det som offentliggörs
demo-file-simulated = vad en ändrad regel skulle göra, som en sida för nämnden
demo-file-left-out = de som inte bjuds in, med regel och beslut
demo-file-protected = de skyddade, bara för utsedd personal
demo-file-rejected = rader som inte kunde tas, och varför
demo-file-map = en karta över de påhittade områdena
demo-next-title = Pröva sedan
demo-next-show = läs ett system i klartext
demo-next-explain = läs samma besked på lätt svenska
demo-next-verify = pröva beviset, en prövning i taget
demo-next-check = se en omgång mitt i valperioden
demo-next-generate = hitta på en egen omgång
demo-next-help = se allt som går att göra
demo-nothing-runs = Visningen är klar, och inga uppgifter har lämnat datorn.

demo-letters = Breven
demo-letters-few = { $letters } brev till { $people } personer är utskrivna (ÖVNING): alla slags brev till en person för varje utfall.
demo-letters-everybody = { $letters } brev till { $people } personer är utskrivna (ÖVNING): beskedet till alla som kan få det, och alla slags brev till en person för varje utfall.
demo-letters-notices = Beskeden: { $sent } utskrivna, { $by_hand } för hand, { $waits } väntar, { $not_sent } skickas inte. Det är alla { $rows }.
demo-book = Provboken
demo-book-told = Varje slags brev i varje läge, och papperen till personal, utförare och nämnd: { $letters } brev i { $books } PDF-filer på sammanlagt { $pages } sidor, en för varje språk.
demo-first-title = Öppna de här först
demo-first-notice = ett besked
demo-first-offer = erbjudandet att välja, med jämförelse och blankett
demo-first-calls = ringlistan, med vad man säger
demo-first-report = rapporten till nämnden
demo-first-book = provboken: varje slags brev i varje läge
demo-file-control = kontrollen: besked till alla, och alla räknade
demo-file-index = förteckningen för tryckeriet
demo-file-staff = provboken med papper för personal, utförare och nämnd
demo-file-no-choice = rapporten från en kommun där det inte finns något att välja
demo-next-letters = se hur det står till med breven
demo-next-book = skriv provboken för ett annat system
