# Mätningar: kommandot hemval bench.

bench-lists = Hitta på valomgångar av flera storlekar, kontrollera dem och bjud in; mät tid och minne.
bench-clients = Hur många brukare den största omgången har.
bench-seed = Frö för de påhittade omgångarna.
bench-system = Systemets namn, eller sökväg till en systemfil.
bench-json = Skriv mätvärdena som JSON.
bench-measuring = Mäter { $clients } brukare …
bench-machine = { $cores ->
        [one] { $cores } kärna
       *[other] { $cores } kärnor
    }, { $processor }, Python { $python }
bench-size = { $clients } brukare, { $rows } rader
bench-step-generate = {"  "}hitta på            { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-check = {"  "}kontrollera         { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-invite = {"  "}bjud in             { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-check_and_invite = {"  "}de två tillsammans  { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
