# Listorna när platserna är fördelade. Läses av biståndshandläggare, dem som ringer, och utförare.

### Vad det blev, i korthet

allocated-code-first_wish = Fick sitt första önskemål
allocated-code-later_wish = Fick sitt önskemål nummer { $wish }
allocated-code-stays_by_wish = { $wish ->
    [1] Står kvar, som hon önskade
   *[other] Står kvar, som hon önskade (önskemål nummer { $wish })
  }
allocated-code-stays_wish_not_met = Står kvar: det hon önskade var fullt
allocated-code-stays_wish_gone = Står kvar: inget av det hon önskade gick att ta upp
allocated-code-wish_not_met = Har ingen plats än: det hon önskade var fullt. Ring innan brevet går
allocated-code-wish_gone = Har ingen plats än: inget av det hon önskade gick att ta upp. Ring innan brevet går
allocated-code-stays_silent = Valde inte, och står kvar
allocated-code-silent_municipal = Valde inte, och fick kommunens egen hemtjänst
allocated-code-silent_rotation = Valde inte, och fick den som stod på tur
allocated-code-silent_draw = Valde inte, och lottades
allocated-code-silent_nearest = Valde inte, och fick den som är närmast
allocated-code-silent_largest_free = Valde inte, och fick den som hade mest plats kvar
allocated-code-no_room = Valde inte, och ingen kunde ta emot henne. En människa avgör
allocated-code-no_distance = Valde inte, och det är okänt hur långt hon har till någon utförare. En människa avgör
allocated-code-no_rule = Valde inte, och regeln säger inte vem hon ska få. En människa avgör
allocated-code-waits_for_decision = Oklart vad hon har valt. En människa avgör
allocated-code-waits_for_look = Behöver uppmärksamhet. En människa tar kontakt först
allocated-code-not_asked = Har inte blivit tillfrågad, för brevet väntar
allocated-code-outside = Är inte med i omgången, och ingenting ändras
allocated-code-promised = Behåller den plats hon har fått besked om

### Ringlistan

allocated-call-wish_not_met = Har ingen plats än. Det hon önskade var fullt.
allocated-call-wish_gone = Har ingen plats än. Inget av det hon önskade gick att ta upp.
allocated-call-apart = Har bett att få samma utförare som någon hon bor med, och det gick inte. Fråga vad som är viktigast för henne.
allocated-call-wished = Önskade { $wishes }.
allocated-call-joint = Ska placeras tillsammans med någon hon bor med, som de har bett om: det gäller för dem som ett.
allocated-not-had = { $number }. { $provider } ({ $why })
allocated-not-had-only = { $provider } ({ $why })
allocated-not-had-provider = fullt
allocated-not-had-shared = fullt för flera utförare tillsammans
allocated-not-had-others_first = andra gick före
allocated-not-had-unknown_provider = finns inte bland utförarna
allocated-not-had-repeated = står två gånger
allocated-not-had-not_in_area = arbetar inte där hon bor
allocated-not-had-not_for_bundle = utför inte den hjälpen
allocated-not-had-no_contract = har inget avtal den dagen
allocated-not-had-no_licence = saknar tillstånd
allocated-not-had-leaving = slutar
allocated-not-had-takes_nobody_new = tar inte emot fler
allocated-not-had-too_large = är för liten för det hon har beviljats
allocated-not-had-after_today = står efter den hon har
allocated-room-clients = { $provider } ({ $left ->
    [one] { $left } plats
   *[other] { $left } platser
})
allocated-room-hours = { $provider } ({ $hours ->
    [one] { $hours } timme i månaden
   *[other] { $hours } timmar i månaden
})
allocated-room-less = { $provider } (mindre än en timme i månaden)
allocated-room-full = { $provider } (fullt, men det här tar ingen plats)
allocated-room-no-cap = { $provider }
allocated-no-room = Ingen kan ta emot personen nu. Ring senare, eller låt den som får bestämma avgöra
allocated-no-phone = saknas
allocated-nobody-today = ingen
allocated-acting = { $name } ({ $ground }) { $phone }

### Det en människa avgör

allocated-decide-undecided = Det är oklart vad hon har valt, eller var hon bor.
allocated-decide-attention = Listan säger att hon behöver uppmärksamhet. En namngiven person tar kontakt innan en regel placerar henne.
allocated-decide-not_asked = Hennes brev väntar, så hon har inte blivit tillfrågad.
allocated-decide-no_room = Hon valde inte, och ingen utförare som hon kan få kunde ta emot henne. Det som är kvar där någon som valde inte fick plats går inte till henne. Fråga henne vad hon vill.
allocated-decide-no_distance = Hon valde inte och ska få den närmaste utföraren, men hennes avstånd saknas i listan. Ta reda på dem, eller fråga henne vad hon vill.
allocated-decide-no_rule = Hon valde inte och har ingen utförare i dag, och regeln säger inte vem hon då ska få. Fråga henne vad hon vill.
allocated-decide-rows_lost = En rad om hennes insatser kunde inte tas, och inget annat säger vilken hjälp hon har. Hon är inte med i fördelningen. Rätta raden, och avgör sedan för henne.
allocated-decide-choice = { $choice }, { $arrived }, { $channel }, { $by }: { $wishes }
allocated-declines = vill inte välja
allocated-says-nothing = inget önskemål
allocated-meanwhile-todays = { $provider } går vidare tills det är avgjort.
allocated-meanwhile-named = { $provider } utför tills det är avgjort. Omgångens plan pekar ut den.
allocated-meanwhile-municipal = Kommunens egen enhet, { $provider }, utför tills det är avgjort.
allocated-meanwhile-rows_lost = Den som hjälper henne i dag går vidare. Vem det är står i raden som inte kunde tas.

### Den som utför tills vidare

allocated-ground-todays = har det i dag och går vidare
allocated-ground-named = omgångens plan säger det
allocated-ground-municipal = kommunens egen enhet

### Utförarnas listor

allocated-move-comes = Kommer
allocated-move-comes_for_now = Kommer tills vidare
allocated-move-comes_until = Kommer en tid
allocated-move-stays_with_more = Är kvar, med mer hjälp
allocated-move-leaves = Slutar
allocated-move-stays = Är kvar
allocated-note-comes_for_now = Ni utför tills hon har fått en plats.
allocated-note-comes_until = Ni utför till och med { $last }. Sedan tar en annan utförare vid.
allocated-note-stays_with_more = Ni tar över det som någon annan har utfört av det här. Allt som hon har beviljats står här.
allocated-note-protected = En person med skyddade personuppgifter kommer. Namngiven personal på kommunen hör av sig och berättar mer. Det här är allt som får stå i en lista.
allocated-service = { $service } { $minutes } min

### Beställningar för hand, för dem med skyddade personuppgifter

allocated-first-comes = En person med skyddade personuppgifter börjar hos er den { $day }. Ring { $phone } så fort ni har läst det här, så berättar vi mer. Skriv inte ner något om samtalet där andra kan läsa det.
allocated-first-leaves = En person med skyddade personuppgifter slutar hos er, sista dagen är den { $day }. Ring { $phone } så fort ni har läst det här, så berättar vi mer. Skriv inte ner något om samtalet där andra kan läsa det.
allocated-first-stays_with_more = En person med skyddade personuppgifter som ni redan hjälper får mer hjälp av er från den { $day }. Ring { $phone } så fort ni har läst det här, så berättar vi mer. Skriv inte ner något om samtalet där andra kan läsa det.
allocated-second = { $name }, telefon { $phone }. { $bundle }: { $services }. { $language } Adressen är hemlig och lämnas för sig.
allocated-second-leaves = { $name }. { $bundle } hos er slutar. Sista dagen är den { $day }.
allocated-second-language = Språk: { $language }.
allocated-second-language-interpreter = Språk: { $language }. Tolk: { $interpreter }.
allocated-phone-of-sender = den på kommunen som skickar det här
allocated-phone-none = saknas

### Rubriker

allocated-column-bundle_name = Valpaket i ord
allocated-column-from_provider = Från utförar-id
allocated-column-from_name = Från
allocated-column-to_provider = Till utförar-id
allocated-column-to_name = Till
allocated-column-wish = Önskemål nr
allocated-column-outcome = Vad det blev
allocated-column-starts = Från och med
allocated-column-for_now = Tills vidare, utförar-id
allocated-column-for_now_name = Tills vidare
allocated-column-rank = Ring som nr
allocated-column-call = Varför
allocated-column-acting = Företrädare, behörighet och telefon
allocated-column-wished = Önskade, och varför det inte blev så
allocated-column-today_name = Har i dag
allocated-column-room = Har plats nu
allocated-column-waits = Vill vänta i kö
allocated-column-provider_name = Utförare
allocated-column-place = Plats i kön
allocated-column-since = Sedan
allocated-column-performer_name = Får hjälp av
allocated-column-meanwhile = Vad som händer under tiden
allocated-column-choices = Val som har kommit in
allocated-column-performer = Utförar-id
allocated-column-rests = Därför att
allocated-column-move = Vad som händer
allocated-column-day = Första eller sista dag
allocated-column-services = Insatser och minuter per månad
allocated-column-note = Att veta
allocated-column-provider_phone = Utförarens telefon
allocated-column-first_message = Förvarning: skickas först
allocated-column-second_message = Meddelande 1, namn: först när utföraren har ringt
allocated-column-address_apart = Meddelande 2, adress: när meddelande 1 är bekräftat

### Att titta på

allocated-look-several_performers = Flera utförare utför det här för henne i dag. { $provider } har mest tid och räknas som den hon har. De andra slutar, om inte någon ändrar det.
allocated-look-performer_not_listed = Utföraren { $provider } som hon har i dag finns inte i listan över utförare. Rätta listan eller insatsen.
allocated-look-together_apart = Hon har bett att placeras tillsammans med någon hon bor med, och placerades för sig. Titta på om det går att ordna.
allocated-look-no_distance = Hon ska få den närmaste utföraren, men hennes avstånd saknas. Fyll i dem i listan över avstånd, eller avgör för henne.
allocated-look-undated_decision = Turordningen går efter beslutsdatum, men hennes beslut saknar dag. Därför står hon sist. Fyll i dagen innan listorna låses, om den är känd.
