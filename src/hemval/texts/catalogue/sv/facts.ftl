# Vad allmänheten får veta: uppgifter om utförare, nyheter och telefontider.

facts-title = Information till allmänheten
facts-what = Här sköter ni det som visas för alla på webben. En uppgift om en utförare visas först när någon annan än den som föreslog den har granskat den.
facts-back = Till information
facts-waiting = { $facts ->
    [0] Inget väntar på granskning
    [one] Granska en uppgift
   *[other] Granska { $facts } uppgifter
 }
facts-old-title = Uppgifter som börjar bli gamla
facts-old-what = En uppgift märks som gammal efter { $months } månader. Resultat av enkäter visas inte om färre än { $answers } har svarat.
facts-assumed = Kommunen har inte beslutat om detta. Det är ett antagande.
facts-old-none = Inga uppgifter är gamla eller blir det inom två månader.
facts-is-old = Gammal
facts-soon-old = Blir gammal inom två månader
facts-each = Utförare
facts-provider = Utförare
facts-fact = Uppgift
facts-state-of = Läge
facts-from-lists = Hämta från listan
facts-from-lists-what = Kommunens lista med uppgifter om utförare läses in under Listor. Det som skiljer sig från det som visas kan hämtas hit och granskas.
facts-from-lists-made = { $facts ->
    [0] Listan säger inget nytt.
    [one] En uppgift är hämtad och väntar på granskning.
   *[other] { $facts } uppgifter är hämtade och väntar på granskning.
 }
facts-review = Granska uppgifter
facts-review-none = Inget väntar på granskning.
facts-review-what = Stämmer uppgiften, och går den att jämföra? Det du godkänner visas genast för alla. Det du själv har föreslagit granskar en kollega.
facts-tick = Godkänn
facts-now = Visas i dag
facts-new = Föreslås
facts-by = Föreslagen av
facts-own-said = Utföraren själv
facts-ones-own = Granskas av en kollega
facts-from-source = Från den { $day }. Källa: { $source }
facts-from-own-lists = Kommunens egna listor
facts-refuse = Visa inte
facts-approve = Godkänn markerade
facts-approve-all = Godkänn alla
facts-settled-shown = { $facts ->
    [one] En uppgift är godkänd och visas nu.
   *[other] { $facts } uppgifter är godkända och visas nu.
 }
facts-settled-refused = { $facts ->
    [one] Uppgiften visas inte. Den som föreslog den ser varför.
   *[other] { $facts } uppgifter visas inte. Den som föreslog dem ser varför.
 }
facts-title-refuse = Visa inte uppgiften
facts-title-end = Ta bort uppgiften
facts-do-refuse = Visa inte
facts-do-end = Ta bort
facts-cancel = Avbryt
facts-reason = Varför?
facts-for-every-day = Visa den inte heller för dagar som har varit
facts-for-every-day-help = Kryssa i om uppgiften var fel från början eller namnger någon. Då står det att den är borttagen i efterhand.
facts-taken-back = Uppgiften visas inte längre.
facts-refused-own = Du har själv föreslagit uppgiften. Be en kollega granska den.
facts-refused-looked_at = Inget ändrades. Uppgifterna är redan granskade, eller så var ingen markerad.
facts-refused-not_shown = Uppgiften visas inte längre. Inget ändrades.
facts-refused-without_reason = Skriv varför.
facts-of-provider = Samma uppgifter visas om alla utförare, i samma ordning. Det som ingen har uppgett visas som ”Ej uppgivet”.
facts-told-caption = Det som visas
facts-waits = Väntar på granskning
facts-do = Gör
facts-change = Ändra
facts-take-back = Ta bort
facts-past = { $facts ->
    [one] En tidigare uppgift
   *[other] { $facts } tidigare uppgifter
 }
facts-was-proposed = Föreslogs av { $by } den { $at }.
facts-was-shown = Godkändes av { $by } den { $at }.
facts-was-refused = Visades inte, enligt { $by } den { $at }.
facts-was-replaced = Ersattes av ett nytt förslag den { $at }.
facts-was-ended = Togs bort av { $by } den { $at }.
facts-was-withdrawn = Visas inte heller för tidigare dagar, enligt { $by } den { $at }.
facts-was-told = Skrevs av { $by } den { $at }.
facts-own-title = Det som visas om oss
facts-own-what = De här uppgifterna visas för alla som ska välja. Kommunen granskar det ni ändrar innan det visas. Det som kommer från kommunens egna listor ändrar kommunen.
facts-own-refused = Kommunen visar inte det här
facts-another-looks = Uppgiften visas när någon annan har granskat den.
facts-propose = Föreslå
facts-proposed = Uppgiften är föreslagen och väntar på granskning.
facts-value = Uppgift
facts-in-words = Bara med egna ord
facts-yes = Ja
facts-no = Nej
facts-form-hours = Skriv klockslag, till exempel 07:00-22:00. Samma klockslag två gånger är dygnet runt.
facts-form-number = Skriv ett tal.
facts-form-share = Skriv procent, till exempel 87,5.
facts-form-band = Skriv hur många det är. På webben visas bara ungefär hur många.
facts-form-yes_or_no = Du kan förklara svaret med egna ord.
facts-words-sv = På svenska
facts-words-sv-easy = På lätt svenska
facts-words-en = På engelska
facts-words-fi = På finska
facts-words-ar = På arabiska
facts-answers = Hur många svarade?
facts-as-of = Från den
facts-as-of-help = Dagen då uppgiften stämde.
facts-source = Källa
facts-source-help = Vem som säger det, till exempel utföraren själv eller en enkät.
facts-unfit-not_stated = Uppgiften kommer från kommunens listor. Ändra den där.
facts-unfit-empty = Skriv uppgiften.
facts-unfit-without_swedish = Skriv på svenska också.
facts-unfit-too_long = Skriv högst 200 tecken.
facts-unfit-not_hours = Skriv klockslag så här: 07:00-22:00.
facts-unfit-not_number = Skriv ett tal med siffror.
facts-unfit-not_share = Skriv ett tal mellan 0 och 100.
facts-unfit-not_yes_or_no = Svara ja eller nej, eller skriv med egna ord.
facts-unfit-without_answers = Skriv hur många som svarade.
facts-unfit-without_source = Skriv vem som säger det.
facts-unfit-in_the_future = Dagen har inte varit än. Skriv en dag till och med i dag.
facts-news = Nyheter
facts-news-what = Nyheter visas för alla, till exempel om en valomgång. Skriv aldrig om någon person.
facts-news-none = Inga nyheter.
facts-news-write = Skriv en nyhet
facts-news-starts = Visas från och med
facts-news-ends = Visas till och med
facts-news-wrong-days = Den sista dagen kan inte komma före den första.
facts-news-days = Visas { $first } – { $last }.
facts-news-tell = Visa nyheten
facts-news-told = Nyheten är sparad.
facts-news-stop = Sluta visa
facts-news-ended = Nyheten visas inte längre.
facts-phone = Telefontider
facts-phone-what = Veckans vanliga tider står i systemfilen. Här säger du vad som gäller en dag som inte är som andra. På helgdagar är det stängt om du inte säger något annat.
facts-phone-unknown = Systemfilen har inga telefontider. Lägg till phone_hours under contact.
facts-phone-day = Dag
facts-phone-how = Vad gäller den dagen?
facts-phone-closed = Ingen svarar
facts-phone-other-hours = Andra tider
facts-phone-usual = Som vanligt
facts-phone-hours = Tider
facts-phone-hours-help = Till exempel 09:00-12:00, 13:00-15:00.
facts-phone-not-hours = Skriv tider så här: 09:00-12:00, 13:00-15:00. Högst fyra.
facts-phone-save = Spara
facts-phone-set = Tiderna är sparade för den { $day }.
facts-phone-days = De närmaste dagarna
facts-phone-open = Någon svarar
facts-phone-why = Anledning
facts-phone-closed-day = Stängt
facts-phone-exception = Bestämt för den dagen
