# Posten: brev som skrivs ut en gång vart, och listorna över dem.

## Brevens slag

post-kind-announcement = Besked om att ett val kommer
post-kind-leaving = Brev om att utföraren slutar
post-kind-offer = Erbjudande om att välja
post-kind-reminder = Påminnelse
post-kind-receipt = Kvitto på valet
post-kind-notice = Besked om utförare
post-kind-change = Bekräftat byte
post-kind-place_free = Brev om ledig plats

## Vad som blev av dem

post-standing-sent = Utskrivet för post
post-standing-by_hand = För hand av utsedd personal
post-standing-waits = Väntar
post-standing-not_sent = Skickas inte
post-all-rows = Alla rader
post-state-in_force = gäller
post-state-replaced = ersatt, skicka inte
post-state-held = hålls tillbaka, skicka inte
post-yes = ja
post-no = nej

## Kolumner

post-column-letter = Brev
post-column-state = Läge
post-column-kind = Slag
post-column-kind_name = Slag i ord
post-column-post_on = Postas
post-column-line_1 = Mottagare, rad 1
post-column-line_2 = Mottagare, rad 2
post-column-line_3 = Mottagare, rad 3
post-column-line_4 = Mottagare, rad 4
post-column-line_5 = Mottagare, rad 5
post-column-pages = Sidor
post-column-sheets = Ark
post-column-duplex = Dubbelsidigt
post-column-envelope = Kuvert
post-column-enclosures = Bilagor
post-column-language = Språk
post-column-large_print = Stor stil
post-column-file = Fil
post-column-batch = Tryckbunt
post-column-sha256 = SHA-256
post-column-replaces = Ersätter
post-column-client = Brukare
post-column-occurrence = Händelse
post-column-representative = Kopia till företrädare
post-column-standing = Läge
post-column-standing_name = Läge i ord
post-column-reason_code = Kod
post-column-reason = Varför
post-column-until = Tidigast
post-column-more = Mer om det
post-column-number = Antal

## När det inte går

post-refused-another_round = Mappen har breven från omgången { $round }. Skriv till en annan mapp.
post-refused-another_key = Breven i mappen fick sina nummer av en annan nyckel. Allt skulle skrivas ut en gång till. Ta tillbaka nyckeln som hör till, eller skriv till en annan mapp.
post-refused-key_broken = Nyckeln till breven (secret/key.json) går inte att läsa. Ta tillbaka filen som den var.
post-refused-looked_broken = Filen över vad senare listor har berättat (secret/looked.json) går inte att läsa. Ta tillbaka den som den var: utan den kan brev gå till någon som har avlidit eller fått skyddade uppgifter.
post-refused-run_broken = Filen secret/run.json i brevens mapp går inte att läsa. Den berättar vilka dagar en avbruten utskrift daterade breven. Ta bort den, så dateras det som återstår på nytt.
post-refused-later_missing = Brev är utskrivna efter att listor lästs igen ({ $names }). Ange dem igen: round med --round, clients med --clients, services med --services och events med --events, eller ange ännu senare. Annars glöms vem som har avlidit, flyttat, fått skydd eller svarat på telefon. Ingenting är utskrivet.
post-refused-corrected = Omgången har rättats, och brev av rättelsen är utskrivna hit. Ange rättelsens mapp i stället: breven av den gamla omgången skulle berätta det som var fel. Ingenting är utskrivet.
post-refused-ledger_missing = Mappen har brev, men boken över dem saknas (secret/ledger.jsonl). Ta tillbaka den, eller skriv till en annan mapp.
post-refused-ledger_broken = Rad { $line } i boken över breven (secret/ledger.jsonl) går inte att läsa. Någon har ändrat den. Ta tillbaka den som den var.
post-refused-ledger_old = Mappen har { $letters } brev som inte står i boken över dem (secret/ledger.jsonl). Boken är äldre än breven. De kan vara postade, och skulle skrivas ut en gång till med en annan dag. Ta tillbaka den nyaste boken. Finns den inte, skriv till en annan mapp och posta inget som redan har gått.
post-refused-same_id = Två brev skulle få samma nummer, { $id }. Inget av dem skrivs ut.
post-refused-not_in_order = Breven av slaget { $kind } kommer inte person för person, var och en en gång. Det är ett fel i programmet.
post-refused-does_not_add_up = Breven av slaget { $kind } går inte ihop: { $told } av { $people } personer är med. Inga listor skrivs. Det är ett fel i programmet.
post-refused-failed = Brev { $id } gick inte att sätta: { $error } i { $line }. Det är ett fel i programmet. De brev som är utskrivna gäller.
post-refused-worker_died = Det som skriver ut breven dör varje gång det kommer till breven { $first } till { $last }. Räcker minnet? De brev som är utskrivna gäller.

## Hur det står till

post-status-days_left = { $days ->
        [0] I dag är sista dagen: alla ska ha sitt besked senast { $day }.
        [one] { $days } dag kvar: alla ska ha sitt besked senast { $day }.
       *[other] { $days } dagar kvar: alla ska ha sitt besked senast { $day }.
    }
post-status-days_over = { $days ->
        [one] Dagen har gått: alla skulle ha haft sitt besked senast { $day }, för { $days } dag sedan.
       *[other] Dagen har gått: alla skulle ha haft sitt besked senast { $day }, för { $days } dagar sedan.
    }
post-status-no_day = Ingen dag är satt då alla ska ha sitt besked.
post-status-in_the_way = { $number } väntar ({ $kind }): { $reason }
post-status-first_day = { $number } väntar ({ $kind }) till { $day }.
post-status-held = { $number } utskrivna brev ({ $kind }) gäller inte längre. De ska inte postas.
