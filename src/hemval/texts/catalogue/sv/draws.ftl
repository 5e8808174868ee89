# Låsa, dra, fördela, granska och besluta: en valomgångs sista steg i kontoret.

draws-frozen = Listor och val är låsta. Löftet kan publiceras.
draws-frozen-already = Listor och val var redan låsta.
draws-not-free = Omgången kan inte låsas som den står nu. Sidan om lottning och fördelning säger vad som saknas.
draws-choices-come = Val, listor eller planen ändras hela tiden, så de hann ändras medan de lästes. Låt ingen registrera val eller läsa in listor just nu och begär låsningen igen.
draws-allocated = { $placed ->
        [one] En plats är fördelad. Granska fördelningen.
       *[other] { $placed } platser är fördelade, en för varje person och valpaket, med dem som har skyddade uppgifter. Granska fördelningen.
    }
draws-decided-already = Fördelningen är redan beslutad, så den görs inte om.
draws-decided = { $people ->
        [0] Fördelningen är beslutad. Ingen byter utförare.
        [one] Fördelningen är beslutad. En person får en ny utförare.
       *[other] Fördelningen är beslutad. { $people } personer får en ny utförare.
    }
draws-decided-not-all = Fördelningen är beslutad. För någon kunde den nya utföraren inte börja: personen har dött, flyttat eller har inte hjälpen längre, eller så börjar någon annan samma dag. Uppgifterna säger vem det gäller.
draws-decided-exercise = Övningen är beslutad. Ingen utförare börjar på riktigt, och inga beställningar skickas.
draws-lists-changed = { $people ->
        [one] För en person har listorna ändrats sedan fördelningen, så att utfallet inte längre stämmer.
       *[other] För { $people } personer har listorna ändrats sedan fördelningen, så att utfallet inte längre stämmer.
    } Inget är beslutat. Fördela om, granska och besluta igen.
draws-refused-another_round = Det som står här hör till en annan omgång.
draws-refused-lists_changed = De låsta listorna säger inte längre samma sak som när de låstes. Inget är ändrat. Säg till driften.
draws-refused-program_changed = Hemval räknar inte längre ut samma sak av de låsta listorna som när de låstes. Kör den version av Hemval som låste omgången. Inget är ändrat.
draws-refused-value_renamed = Omgångens plan namnger ett annat offentligt värde än det som publicerades. Inget är ändrat.
draws-refused-not_frozen = Listor och val är inte låsta än.
draws-refused-disposed_of = Omgångens låsta listor har stått sin tid och är gallrade. Det som är offentliggjort finns kvar under Bevis.
draws-refused-already_drawn = Ordningen är redan dragen, och den dras en gång.
draws-refused-not_drawn = Ordningen är inte dragen än.
draws-refused-allocated_otherwise = Det finns redan en annan fördelning.
draws-refused-corrected = Det som står här är en rättelse.
draws-refused-unreadable = Det som är sparat om omgången går inte att läsa. Säg till driften.
draws-refused-later_rejected = Rader i en senare lista kunde inte tas emot.
draws-refused-later_missing = En senare lista saknas.
draws-review-refused-not_allocated = Platserna är inte fördelade, eller fördelas om just nu.
draws-review-refused-by_hand_waits = Någon har föreslagit en plats för hand som ingen har svarat på. Svara på den först.
draws-review-refused-not_reviewed = Fördelningen är inte granskad som den står nu.
draws-review-refused-same_person = Du har själv granskat fördelningen. En annan person beslutar.
draws-decider-may-not = Den som beslutade får inte längre göra det: rollen eller kontot har tagit slut sedan dess. Någon annan får besluta.
draws-review-refused-decided = Fördelningen är redan beslutad.

draws-part-review = Granska fördelningen
draws-part-by-hand = Placeringar för hand
draws-part-papers = Bevis att hämta
draws-bundle = Valpaket
draws-of-care = Hjälp
draws-people = Personer
draws-person = Person
draws-provider = Utförare
draws-area = Område
draws-outcome = Utfall
draws-today = I dag
draws-gets = Får
draws-helps-meanwhile = Hjälper tills det är bestämt
draws-starts = Börjar
draws-state = Svar
draws-protected-not-counted = Personer med skyddade uppgifter är inte med i siffrorna här. De är med i fördelningen, och utsedd personal ser dem för sig.

### Låsa

draws-freeze-title = Lås listor och val
draws-freeze-what = När listorna låses sparar Hemval dem precis som de är. Samtidigt räknas ett löfte fram, som du sedan publicerar: ett fingeravtryck av allt som ska avgöra lottningen. Efteråt kan ingen ändra något utan att det syns.
draws-freeze-once = Låsningen kan inte göras ogjord. Val som registreras efteråt räknas inte i omgången.
draws-do-freeze = Lås listor och val
draws-freezing-asked = Låsningen är begärd. Den tar oftast några sekunder.
draws-nothing-to-choose = Här finns inget att välja mellan, så det finns inget att lotta.
draws-waits = Det här återstår innan omgången kan låsas
draws-wrong = Det här måste rättas först
draws-choices = Valen
draws-choices-arrived = Val som har kommit
draws-choices-counting = Val som räknas
draws-choices-to-decide = Val som är oklara
draws-choices-late = Val som kom för sent
draws-stands-caption = Så står det i varje valpaket
draws-chose = Har valt
draws-silent = Har inte valt
draws-person-decides = Avgörs av en människa

### Dra

draws-draw-title = Dra ordningen
draws-draw-what = Ordningen räknas ut ur löftet och ett offentligt värde som ingen kunde känna till när listorna låstes. Vem som helst kan räkna efter.
draws-draw-exercise = Det här är en övning. Värdet är ordet EXERCISE, som alla känner till.
draws-draw-drand = Slå upp runda { $round } i drand och skriv av svaret. Kedjan är { $chain }.
draws-draw-numbers = Slå upp det som har publicerats och skriv av talen.
draws-promise = Löftet att publicera
draws-promise-what = Två fingeravtryck: ett av listor och val, ett av omgångens hemliga tal. Det hemliga talet publiceras i samma stund som ordningen dras.
draws-digest = Fingeravtryck av listor och val
draws-commitment = Fingeravtryck av det hemliga talet
draws-seed = Lottningens frö
draws-draw-once = Ordningen dras en enda gång.
draws-do-draw = Dra ordningen
draws-drawn = Ordningen är dragen. Nu kan platserna fördelas.
draws-field-randomness = Slumptal (randomness)
draws-help-randomness = 64 tecken, siffror och a–f.
draws-field-signature = Signatur (signature)
draws-help-signature = Siffror och a–f, precis som i svaret.
draws-field-numbers = Tal från { $source }
draws-help-numbers = Skriv talen med mellanslag, till exempel 3 14 15.
draws-value-no-file = Värdet finns inte.
draws-value-unreadable = Värdet går inte att läsa. Skriv av det som det är publicerat.
draws-value-twice = Samma sak står två gånger.
draws-value-missing = Något som omgången har namngett saknas.
draws-value-not-named = Här står något som omgången inte har namngett.
draws-value-another-round = Värdet är från en annan runda än den som är namngiven.
draws-value-another-chain = Värdet är från en annan kedja än den som är namngiven.
draws-value-comma = Det står ett komma mitt i ett tal, eller mellan två. Sätt mellanslag mellan talen.
draws-value-bad-chain = Kedjan eller rundan är inte skriven som drand skriver den.
draws-value-bad-signature = Signaturen är inte skriven som drand skriver den. Skriv av den igen.
draws-value-other-randomness = Slumptalet stämmer inte med signaturen. Skriv av båda igen, ur samma svar.
draws-value-no-sources = Ingen källa är namngiven.
draws-value-no-numbers = Skriv minst ett tal.
draws-value-bad-number = Något av det du skrev är inte ett tal.

### Fördela

draws-allocate-title = Fördela platserna
draws-allocate-what = Hemval ser först efter vilka som har avlidit, flyttat, fått ändrade beslut eller skyddade uppgifter sedan listorna låstes. Sedan fördelas platserna efter den dragna ordningen. Ingen får besked förrän fördelningen är granskad och beslutad.
draws-allocate-anew = Platserna är fördelade. Fördelar du om används samma ordning, men listorna som de är nu. Granskningen måste göras igen. Placeringar för hand som är bekräftade gäller fortfarande.
draws-drawn-how = Så drogs ordningen
draws-do-allocate = Fördela platserna
draws-do-allocate-anew = Fördela om
draws-allocation-asked = Fördelningen är begärd.

### Granska

draws-review-title = Granska fördelningen
draws-review-what = Se hur det blev, för vem och varför. Ingenting är bestämt än.
draws-review-decided = Se hur det blev, för vem och varför. Fördelningen beslutades
draws-places = Platser att fördela
draws-new-provider = Får en ny utförare
draws-to-decide = Avgörs av en människa
draws-to-call = Rings upp innan brevet går
draws-new = Varav nya
draws-by-outcome = Efter utfall
draws-by-provider = Efter utförare
draws-by-area = Efter område
draws-nobody-yet = Ingen utförare än
draws-no-area = Inget område
draws-people-shown = { $people ->
        [one] En person
       *[other] { $people } personer
    }
draws-show-all = Visa alla
draws-nobody-shown = Ingen stämmer med det du valde.
draws-hidden = Person med skyddade uppgifter
draws-by-hand = För hand
draws-people-list = Personerna i bokstavsordning
draws-apart = { $people ->
        [one] En person med skyddade uppgifter
       *[other] { $people } personer med skyddade uppgifter
    }
draws-apart-what = Öppna en i taget. Du får skriva varför, och det står sedan i loggen.
draws-apart-one = Skyddad person { $number }
draws-apart-tag = Skyddade uppgifter
draws-changes = Ändrat sedan listorna låstes
draws-changed-died = Har avlidit: { $people }
draws-changed-moved_out = Har flyttat från kommunen: { $people }
draws-changed-no_longer_granted = Har inte längre hjälpen beviljad: { $people }
draws-changed-protected = Har fått skyddade uppgifter: { $people }
draws-changed-new_client = Nya, som inte var med i lottningen: { $people }
draws-changed-new_grant = Har fått hjälpen beviljad: { $people }
draws-changed-needs_attention = Behöver uppmärksamhet: { $people }
draws-changed-left_out = Skulle inte vara med om omgången gjordes nu: { $people }
draws-changed-area = Har flyttat till ett annat område: { $people }
draws-changed-minutes = Har fått ändrad tid: { $people }
draws-changed-performer = Har en annan utförare i dag: { $people }
draws-changed-not_listed = Finns inte i den nya listan: { $people }
draws-changed-row_rejected = En rad gick inte att läsa: { $people }
draws-reviewed-title = Skriv under på granskningen
draws-reviewed-done = Granskad
draws-reviewed-what = När du skriver under står det i loggen att du har granskat fördelningen som den är nu. Ändras något måste den granskas igen.
draws-reviewed-by = Granskad av { $by },
draws-do-review = Skriv under på att fördelningen är granskad
draws-reviewed = Granskningen är underskriven. Nu kan fördelningen beslutas.
draws-by-hand-all = { $waiting ->
        [0] Placeringar för hand
        [one] Placeringar för hand (en väntar på svar)
       *[other] Placeringar för hand ({ $waiting } väntar på svar)
    }
draws-outcome-first_wish = Fick sitt första önskemål
draws-outcome-later_wish = Fick ett senare önskemål
draws-outcome-stays_by_wish = Står kvar, som önskat
draws-outcome-stays_wish_not_met = Står kvar, önskemålet var fullt
draws-outcome-stays_wish_gone = Står kvar, önskemålet gick inte att ta upp
draws-outcome-wish_not_met = Önskemålet var fullt, rings upp
draws-outcome-wish_gone = Önskemålet gick inte att ta upp, rings upp
draws-outcome-stays_silent = Valde inte, står kvar
draws-outcome-silent_municipal = Valde inte, fick kommunens hemtjänst
draws-outcome-silent_rotation = Valde inte, fick den som stod på tur
draws-outcome-silent_draw = Valde inte, lottades
draws-outcome-silent_nearest = Valde inte, fick den närmaste
draws-outcome-silent_largest_free = Valde inte, fick den med mest plats kvar
draws-outcome-no_room = Valde inte, och ingen har plats
draws-outcome-no_distance = Valde inte, och avståndet är okänt
draws-outcome-no_rule = Valde inte, och regeln säger inte vem
draws-outcome-waits_for_decision = Oklart vad personen har valt
draws-outcome-waits_for_look = Någon tar kontakt först
draws-outcome-not_asked = Har inte blivit tillfrågad
draws-outcome-outside = Inte med i omgången
draws-outcome-promised = Behåller platsen som besked har getts om
draws-outcome-withdrawn = Inte längre med
draws-outcome-to_decide = Avgörs av en människa
draws-outcome-to_call = Rings upp innan brevet går

### En person

draws-given-title = Varför det blev så
draws-back-to-review = Till granskningen
draws-back-to-person = Till personen
draws-back-to-by-hand = Till placeringar för hand
draws-why = Så förklaras utfallet
draws-decided-by-hand = Två personer har gett platsen hos { $provider } för hand. Bekräftad av { $by }.

### För hand

draws-by-hand-title = Placeringar för hand
draws-by-hand-what = En person föreslår och säger varför. En annan bekräftar. Varje placering för hand står i revisorns underlag.
draws-by-hand-none = Ingen plats är given för hand.
draws-by-hand-caption = Alla placeringar för hand, de som väntar på svar först
draws-instead-of = I stället för
draws-proposer = Föreslagen av
draws-proposed = Föreslagen utförare
draws-proposed-by = { $provider }, föreslagen av { $by },
draws-confirmed-by = Bekräftad av { $by }
draws-refused-by = Nej från { $by }
draws-answer = Svara
draws-answer-title = Svara på ett förslag
draws-because = Varför
draws-propose-title = Föreslå en plats för hand
draws-propose-what = { $person }, { $bundle }.
draws-propose-two = Förslaget gäller först när en annan person har bekräftat det.
draws-field-provider = Utförare
draws-field-starts = Första dag
draws-field-ground = Skälet i ett ord
draws-help-ground = Det räknas i rapporten. Det du skriver nedan gör det inte.
draws-ground-asked = Personen eller en företrädare har bett om det
draws-ground-needs = Det som personen behöver: hälsa, språk, bemötande
draws-ground-home = Samma utförare som den personen bor med
draws-ground-continuity = Samma personal som i dag
draws-ground-provider = Det som utföraren kan där personen bor
draws-ground-fault = Något i underlaget var fel
draws-ground-other = Annat
draws-report-title = Rapporten
draws-report-what = Omgången i tal, för nämnden och alla andra. Den namnger ingen.
draws-report-file = rapport
draws-report-pdf = Rapporten som PDF
draws-report-html = Rapporten som webbsida
draws-field-because = Varför
draws-help-because = Det du skriver står i loggen och läses av den som bekräftar.
draws-field-refused-because = Varför inte
draws-room-no-limit = { $provider } (inget tak)
draws-room-clients = { $provider } ({ $left ->
        [one] en plats kvar
       *[other] { $left } platser kvar
    })
draws-room-hours = { $provider } ({ $left ->
        [one] en timme i månaden kvar
       *[other] { $left } timmar i månaden kvar
    })
draws-room-little-clients = { $provider } (ingen plats kvar)
draws-room-little-hours = { $provider } ({ $left ->
        [0] ingen tid kvar
        [one] en timme i månaden kvar, och det räcker inte
       *[other] { $left } timmar i månaden kvar, och det räcker inte
    })
draws-do-propose = Föreslå en plats för hand
draws-do-send-proposal = Lämna förslaget
draws-do-confirm = Bekräfta platsen
draws-do-refuse = Säg nej
draws-do-take-back = Ta tillbaka förslaget
draws-refuse = Säg nej till förslaget
draws-take-back = Ta tillbaka förslaget
draws-proposed-done = Förslaget är lämnat. En annan person ska bekräfta det.
draws-confirmed-done = Platsen är bekräftad. Fördelningen måste granskas igen.
draws-refused-done = Förslaget gäller inte längre.
draws-hand-refused-not_allocated = Platserna är inte fördelade, eller fördelas om just nu.
draws-hand-refused-decided = Fördelningen är beslutad. Ett byte görs i stället på personens sida.
draws-hand-refused-gone = Personen är inte längre med i omgången.
draws-hand-refused-not_open = Utföraren kan inte ta emot någon för den hjälpen där personen bor.
draws-hand-refused-same = Personen har redan den platsen.
draws-hand-refused-too_early = Platsen kan inte börja innan omgången börjar gälla.
draws-hand-refused-proposed_already = Det finns redan ett förslag för personen. Svara på det först.
draws-hand-refused-same_person = Du har själv lämnat förslaget. En annan person bekräftar det.
draws-hand-refused-answered = Någon har redan svarat på förslaget.

### Besluta

draws-decide-title = Besluta om fördelningen
draws-decide-what = När du beslutar börjar de nya utförarna på utsatt dag, och varje utförare får sina beställningar. Hemval ser först efter att ingenting har ändrats i listorna.
draws-decide-exercise = Det här är en övning. Beslutet visar hur det går till. Ingen utförare börjar på riktigt, och inga beställningar skickas.
draws-not-a-new-decision = Det personen får är ett besked om vem som utför hjälpen. Hjälpen som är beviljad, tiden och avgiften ändras inte.
draws-decide-once = Beslutet kan inte göras ogjort. Fel rättas med en rättelse.
draws-decide-unfinished = Omgången är beslutad, men det som följer av beslutet stannade på vägen. Gå vidare, så görs resten. Det som är gjort görs inte om.
draws-do-go-on = Gå vidare
draws-carrying-out-asked = Hemval går vidare med det som följer av beslutet.
draws-do-decide = Besluta om fördelningen
draws-decision-asked = Beslutet är på väg. Hemval ser först efter att listorna inte har ändrats.

### Bevis

draws-papers-title = Bevis att hämta
draws-papers-what = Filerna visar att omgången gick till efter reglerna. Den som vill kan kontrollera dem med hemval verify, på en egen dator.
draws-papers-none = Det finns inga filer än. Den första kommer när listor och val är låsta.
draws-paper-commitment = Löftet
draws-paper-what-commitment = Publiceras innan ordningen dras. Får läsas av alla.
draws-paper-draw = Dragningen
draws-paper-what-draw = Det hemliga talet, det offentliga värdet och fröet. Får läsas av alla.
draws-paper-public = Det offentliga beviset
draws-paper-what-public = Regler, tak och summor. Ingen person finns i filen. Får läsas av alla.
draws-paper-decision = Beslutet
draws-paper-what-decision = Vilket bevis beslutet gäller, och hur många platser människor gav i stället för en regel. Får läsas av alla.
draws-paper-certificate = Revisorns intyg
draws-paper-what-certificate = Varje plats, utan namn. Lämnas bara till den som granskar. Loggen visar vem som har hämtat filen.
draws-paper-by_hand = Placeringar för hand
draws-paper-what-by_hand = De platser som två personer gav i stället för en regel. Hör till revisorns intyg. Loggen visar vem som har hämtat filen.
draws-made = Gjord
draws-sha256 = SHA-256
