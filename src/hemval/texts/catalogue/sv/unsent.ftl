# Varför ett brev väntar eller inte skickas, för personalen.

## Det väntar

unsent-ready = Klart att skriva ut, men inte utskrivet.
unsent-not_yet = Dagen då brevet tidigast får gå har inte kommit.
unsent-stage = Omgången har inte kommit så långt.
unsent-look_first = En människa ska titta först.
unsent-call_first = Personen ska bli uppringd först.
unsent-decide_first = En människa ska avgöra först.
unsent-no_address = Det finns ingen adress som posten kan använda.
unsent-unprintable = Något i brevet går inte att skriva ut som det står.
unsent-lists_changed = En senare lista säger emot vad brevet skulle säga.
unsent-no_rule = Systemet har ingen regel om brevets dagar, och ingen har sagt dem.
unsent-day_against_rule = En dag som är överenskommen tillåts inte av systemets regler.
unsent-not_hers = Utföraren som är antecknad kan inte bli personens: den utför inte den hjälpen där personen bor, saknar avtal eller tillstånd, eller slutar. Kontrollera raden i händelselistan.
unsent-no_such_help = Personen har inte den hjälp som händelsen gäller, så vitt omgången vet. Kontrollera raden i händelselistan, eller skriv brevet för hand.

## Det skickas inte

unsent-left_out = Personen är inte med i omgången.
unsent-not_concerned = Brevet behövs inte: personen har redan svarat, eller berörs inte av det.
unsent-died = Personen har avlidit.
unsent-moved_out = Personen bor inte kvar i kommunen.
unsent-too_late = Sista dagen för brevet har gått.
unsent-row_rejected = Raden i listan kunde inte tas.
unsent-other_kind = Ett annat brev berättar det i en sådan omgång.
unsent-overtaken = Något senare har kommit i stället.
unsent-not_in_queue = Personen står inte i kö till den utföraren.

## Vad som inte går att skriva ut

unsent-fault-character = Tecknet { $name } finns inte i brevens typsnitt. Det står i { $where }. Rätta det i listan.
unsent-fault-address = Adressen har { $lines } rader och får inte plats i fönstret. Korta den i listan, eller skriv kuvertet för hand.
unsent-fault-pages = Brevet blir { $pages } sidor, och { $promised } är utlovade.
unsent-where-title = rubriken
unsent-where-sender = avsändaren
unsent-where-recipient = mottagarens namn eller adress
unsent-where-signature = underskriften
unsent-where-dated = dagen
unsent-where-reference = brevets nummer
unsent-where-mark = märket för övning
unsent-where-page_of = sidornas nummer
unsent-where-logo_alt = orden om logotypen
unsent-where-footer = foten
unsent-where-blocks = brevets text
