# En valomgång: kontrollera listorna och bjud in. Läses av den som sköter omgången.

### Hjälp

round-help-check = Kontrollera en omgångs mapp: vad som saknas, vad som inte stämmer, och vad som kommer härnäst och när.
round-help-invite = Bjud in: vilka som får välja, vilka som inte får det och varför, och vilka någon måste titta på först.
round-help-folder = Mappen med round.toml och listorna.
round-help-on = Dagen att räkna som i dag, till exempel 2020-09-01. Utan svar: i dag.
round-help-check-out = Mappen där det som ska lagas och avgöras skrivs. Utan svar skrivs inga filer.
round-help-invite-out = Mappen där resultatet skrivs. Den ska inte finnas, eller vara tom, eller vara skriven av Hemval.
round-help-accept-rejected = Gå vidare utan de rader som inte kunde tas. De räknas i summorna och står i listan över det som inte kunde tas.
round-help-replace = Ersätt ett tidigare resultat som är annorlunda.
round-help-lang = Språk i listorna: sv eller en. Utan svar: samma som i det som skrivs ut.
round-help-json = Skriv resultatet som JSON.

### Medan det pågår

round-doing-read = Läser { $list }
round-doing-decide = Ser vilka som bjuds in
round-doing-write = Skriver listorna

### Sammanfattningens rubriker

round-title = Valomgången { $round }: { $system }, { $municipality }
round-exercise = Övning: ingen i listorna är verklig.
round-days = Listorna visar hur det var den { $facts_on }. Valen börjar gälla den { $effect }.
round-heading-lists = Listorna
round-heading-timeline = Omgången den { $on }
round-heading-missing = Det här saknas
round-heading-wrong = Det här stämmer inte
round-heading-look = Värt att se över
round-heading-if-invited = Om ni bjuder in nu
round-heading-outcome = Så blev det
round-heading-choices = Valen som har kommit in
round-heading-why = Varför
round-heading-files = Filerna
round-heading-warnings = Anmärkningar på rader som togs med
round-nothing-missing = Ingenting saknas.
round-nothing-wrong = Ingenting i planen eller listorna motsäger det som är beslutat.

### Listorna, rad för rad

round-rows = { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}
round-rows-rejected = { $rows ->
    [0] alla togs med
    [one] { $rows } kunde inte tas
   *[other] { $rows } kunde inte tas
}
round-rejected-why = { $rows ->
    [one] { $list }, rad { $row }: { $problem }
   *[other] { $list }, { $rows } rader, den första är rad { $row }: { $problem }
}

round-more-kinds = … och { $kinds ->
    [one] { $kinds } sort till, se { $file }
   *[other] { $kinds } sorter till, se { $file }
}.
round-more-kinds-unwritten = … och { $kinds ->
    [one] { $kinds } sort till
   *[other] { $kinds } sorter till
}. Med --out skrivs alla i { $file }.
round-remarks = { $rows ->
    [one] { $rows } anmärkning på en rad som togs med, se remarks.csv.
   *[other] { $rows } anmärkningar på rader som togs med, se remarks.csv.
}

### Vad som kommer härnäst

round-heading-next = Härnäst
round-next-mend = Rätta i källan, hämta listorna på nytt och kör samma kommando igen.
round-next-mend-plan = Rätta dagarna i round.toml, eller systemfilen om ett nytt beslut finns, och kör samma kommando igen.
round-next-write = Kör en gång till med --out för att få rader som inte kunde tas och val att avgöra som listor.
round-next-invite = Bjud in med hemval round invite. Då skrivs alla listor.
round-next-look = { $clients ->
    [one] Titta på { $clients } brukare i look_at.csv.
   *[other] Titta på { $clients } brukare i look_at.csv.
} { $waiting ->
    [0] Inget brev väntar på det.
    [one] { $waiting } brev väntar på det: rätta i källan och kör igen.
   *[other] { $waiting } brev väntar på det: rätta i källan och kör igen.
}
round-next-decide = { $choices ->
    [one] Avgör { $choices } val i to_decide.csv tillsammans med den som valde.
   *[other] Avgör { $choices } val i to_decide.csv tillsammans med dem som valde.
}
round-next-protected = Låt den som får se skyddade personuppgifter gå igenom mappen protected.
round-next-letters = Skriv brev till dem som står i invited.csv, och kopior till dem i copies.csv.

### Skedena i en omgång

round-stage-informed = Alla vet att valet kommer
round-stage-announced = Omgången är kungjord
round-stage-opens = Valet öppnar
round-stage-closes = Sista dagen att välja
round-stage-post_registered = Posten är registrerad och någon har skrivit under
round-stage-frozen = Listor och val är låsta
round-stage-drawn = Ordningen är dragen
round-stage-allocated = Platserna är fördelade
round-stage-notified = Alla har fått besked
round-stage-effect = Valen börjar gälla
round-bound-exact = { $day }
round-bound-latest = senast { $day }
round-bound-earliest = tidigast { $day }
round-no-day = ingen dag satt
round-from-system = enligt systemet
round-tense-passed = dagen har varit
round-tense-now = nu
round-tense-next = härnäst
round-tense-later = senare
round-tense-undated = okänt

### Vad som saknas eller inte stämmer

round-finding-nothing_to_choose = Systemet har inget att välja: kommunen utför all hemtjänst själv. Ingen bjuds in.
round-finding-no_clients = Listan över brukare saknas eller är tom. Lägg in den som clients.csv eller clients.xlsx.
round-finding-no_services = Listan över insatser saknas eller är tom. Utan den kan ingen bjudas in. Lägg in den som services.csv eller services.xlsx.
round-finding-no_providers = Listan över utförare saknas eller är tom. Utan den finns ingen att välja. Lägg in den som providers.csv eller providers.xlsx.
round-finding-no_clients_taken = Ingen rad i listan över brukare kunde tas. Det som är fel står ovan.
round-finding-no_services_taken = Ingen rad i listan över insatser kunde tas. Utan den kan ingen bjudas in. Det som är fel står ovan.
round-finding-no_providers_taken = Ingen rad i listan över utförare kunde tas. Utan den finns ingen att välja. Det som är fel står ovan.
round-finding-nobody_in_area = Ingen utförare går att välja för { $bundle } i { $area } den dag valet börjar gälla. Se över utförarnas områden, avtal och läge.
round-finding-one_in_area = Bara en utförare går att välja för { $bundle } i { $area }. Är det rätt?
round-finding-no_contact = Systemet säger inte vem man frågar. Breven behöver ett telefonnummer. Fyll i [contact] i systemfilen.
round-finding-facts_after_effect = Listorna är från den { $facts_on }, men valet börjar gälla redan den { $effect }. Rätta facts_on eller effect.
round-finding-no_announced = Det är inte satt när omgången kungörs. Fyll i announced.
round-finding-announced_after_opens = Omgången kungörs den { $announced }, efter att valet öppnar den { $opens }. Kungör den senast den dag valet öppnar.
round-finding-no_opens = Det är inte satt när valet öppnar. Fyll i opens.
round-finding-no_closes = Det är inte satt när valet stänger. Breven måste säga sista dag. Fyll i closes.
round-finding-closes_before_opens = Valet stänger den { $closes }, innan det öppnar den { $opens }. Rätta opens eller closes.
round-finding-opens_outside_rule = Valet öppnar den { $opens }, men enligt systemet tidigast den { $rule }. Rätta opens, eller ändra regeln i systemfilen om ett nytt beslut finns.
round-finding-closes_outside_rule = Valet stänger den { $closes }, men enligt systemet senast den { $rule }. Rätta closes, eller ändra regeln i systemfilen om ett nytt beslut finns.
round-finding-effect_before_closes = Valet börjar gälla den { $effect }, men stänger först den { $closes }. Rätta effect eller closes.
round-finding-effect_too_early = Valet börjar gälla den { $effect }, men enligt systemet tidigast den { $rule }. Rätta effect.
round-finding-effect_on_closed_day = Valet börjar gälla den { $effect }. Det är { $closed }, och då får ingen byta utförare enligt reglerna. Välj en arbetsdag.
round-finding-effect_outside_calendar = Helgdagarna år { $year } är inte kända. Kontrollera året i effect.
round-finding-no_leaving = Omgången hålls för att en utförare slutar, men det står inte vilken. Fyll i leaving med utförarens id.
round-finding-leaving_unknown = Utföraren { $leaving } som ska sluta finns inte i listan över utförare. Rätta leaving eller listan.
round-finding-room_of_unlisted = Systemet har ett tak eller en andel för utföraren { $provider }, som inte finns i listan över utförare. Är id:t felskrivet gäller taket ingen. Rätta systemfilen eller listan.
round-finding-leaving_not_asked = Det står att { $leaving } slutar, men omgången är inte av det slaget. Ta bort leaving, eller skriv kind = "provider_exit".
round-finding-no_share_base = Utrymmet räknas i andelar, men det är inte satt vilken dags timmar de räknas på. Fyll i share_base_on innan något låses.
round-finding-share_base_after_effect = Andelarna räknas på timmarna den { $share_base_on }, efter att valet börjat gälla den { $effect }. Välj en tidigare dag.
round-finding-order_differs = Turordningen i planen är { $written ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}, men beslutad är { $rule ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}. Ta bort order_source eller ändra den.
round-finding-order_assumed = Vad turordningen beslutats till är inte känt. Systemet antar { $by ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}. Fråga dem som beslutar, och fyll i order_source.
round-finding-no_order = Systemet säger inte vem som går först när en utförare blir full. Fyll i order_source, eller [order] i systemfilen.
round-finding-no_non_choice = Systemet säger inte vad som händer den som inte väljer. Lagen kräver att det är bestämt (LOV 9 kap. 2 §). Fyll i [non_choice] i systemfilen.
round-finding-no_decision_dates = Turordningen går efter beslutsdatum, men { $rows ->
    [one] { $rows } insats saknar
   *[other] { $rows } insatser saknar
} det. Fyll i kolumnen för beslutsdatum i listan över insatser innan platserna fördelas.
round-finding-no_distances = Den som inte väljer ska få den närmaste utföraren, men ingen lista säger hur långt det är. Avstånden behövs innan platserna fördelas.
round-finding-distances_unknown = { $bundle }: för dem som inte väljer och ska få den närmaste utföraren saknas { $distances ->
    [one] ett avstånd
   *[other] { $distances } avstånd
} i listan. En utförare utan avstånd räknas inte med. Fyll i det som saknas.
round-finding-days_tied = { $bundle }: på { $days ->
    [one] en dag
   *[other] { $days } dagar
} saknar minst ett val klockslag. Då vet ingen vem som kom först, så lotten avgör mellan alla val som kom in den dagen: { $choices } val. Fyll i klockslagen innan listorna låses, om de är kända.
round-finding-undated_stand_last = { $bundle }: turordningen går efter beslutsdatum, men { $claims ->
    [one] en person saknar
   *[other] { $claims } personer saknar
} det och står därför sist. De står i look_at.csv när platserna är fördelade. Fyll i datumen innan listorna låses, om de är kända.
round-finding-no_distance_of_some = Den som inte väljer ska få den närmaste utföraren, men i listan över avstånd saknas { $persons ->
    [one] en person
   *[other] { $persons } personer
} som ska få sin utförare så. Fyll i avstånden, annars får en människa avgöra. Vilka det är står i look_at.csv när platserna är fördelade.
round-finding-no_rotation_list = Den som inte väljer ska få nästa utförare på en turlista, men ingen lista säger vem som står på tur. Turlistan behövs innan platserna fördelas.
round-finding-no_rule_in_area = Den som inte väljer ska få någon av utförarna där hon bor, men inget säger vilken. En regel som går att räkna ut behövs innan platserna fördelas.
round-finding-no_municipal_unit = { $bundle }: { $persons } som inte väljer ska få kommunens egen enhet, men listan över utförare har ingen som utför valpaketet där de bor. Rätta listan, eller regeln i [non_choice].
round-finding-measure_assumed = { $bundle }: den som inte väljer ska få den utförare som har störst ledigt utrymme, men det står inte hur utrymme jämförs. Flest lediga timmar eller platser antas. Fyll i measure i systemfilen.
round-finding-caps_cross = { $bundle }: taken för { $one } och { $other } gäller delvis samma utförare, och inget av dem ligger inom det andra. Då finns ingen rättvis ordning mellan dem. Ta bort det ena, eller skriv om det så att det ligger helt inom det andra.
round-holder-group-municipal = kommunens egna enheter
round-holder-group-private = de privata utförarna
round-holder-group-nonprofit = de idéburna utförarna
round-holder-in-area = { $who } i { $area }
round-holder-area = utförarna i { $area }
round-holder-all = alla utförare
round-finding-no_admission_rule = { $bundle }: det finns tak, men systemet säger inte vem som får plats när ett tak blir fullt. Fyll i rule under [capacity] i systemfilen.
round-finding-share_counted = { $bundle }: andelen { $share } för { $whose } blir { $cap } { $unit ->
    [hours_per_month] timmar i månaden
   *[clients] personer
}, avrundat nedåt. Den är räknad på { $base } { $unit ->
    [hours_per_month] timmar
   *[clients] personer
} den { $on }{ $not_open ->
    [0] {"."}
   *[other] {", "}varav { $not_open } är natt och annat som ingen får välja utförare av.
}
round-finding-floor_not_applied = { $bundle }: andelen { $share } för { $whose } är garanterad, det vill säga minst så mycket. Det kan inget tak se till, så den tillämpas inte. Följ upp den efter fördelningen.
round-finding-cap_not_applied = { $bundle }: { $provider } har angett ett tak, men systemet räknar inget utrymme. Taket tillämpas inte. Fyll i [capacity] i systemfilen om det ska gälla.
round-finding-cap_in_each_bundle = { $provider } har ett tak för alla valpaket. Det räknas i varje valpaket för sig, här i { $bundle }. Skriv ett tak för varje valpaket om det ska delas upp.
round-finding-protected_do_not_fit = { $bundle }: de platser som är skyddade hos { $whose } tar { $used } { $unit ->
    [hours_per_month] timmar
   *[clients] platser
}, men taket är { $cap }. De kan inte alla vara skyddade. Höj taket, eller ändra [current_place] i systemfilen om ett nytt beslut finns.
round-finding-room_overrun = { $bundle }: de som har kvar sin plats hos { $whose } tar { $used } { $unit ->
    [hours_per_month] timmar
   *[clients] platser
}, mer än taket { $cap }. Ingen blir av med sin plats för det, men ingen ny får plats förrän det har blivit rum.
round-finding-no_licence = { $provider } saknar tillstånd från Ivo i listan över utförare. Ingen kan få plats där. Fyll i tillståndet, eller ta bort utföraren.
round-finding-wish_unknown = { $bundle }: { $wishes ->
    [one] ett önskemål gäller
   *[other] { $wishes } önskemål gäller
} utföraren { $provider }, som inte finns i listan över utförare. Rätta listan eller önskemålen.
round-finding-joint_in_unit = { $bundle }: { $households ->
    [one] ett hushåll ska placeras som en
   *[other] { $households } hushåll ska placeras som en
}, men platserna fördelas en person i taget (regeln unit). Byt till regeln closing, eller låt [joint_placement] vara never.
round-finding-no_current_place = { $bundle }: systemet säger inte vad platsen i dag är värd. Den antas skyddad, så att ingen blir av med sin utförare. Fyll i [current_place] i systemfilen.
round-finding-priority_not_applied = { $bundle }: den som väljer sin utförare i dag ska ha företräde, men taken är sådana att alla måste tas i en gemensam ordning. Företrädet tillämpas inte.
round-finding-no_temporary = { $bundle }: { $persons ->
    [one] en person
   *[other] { $persons } personer
} { $area ->
    [none] utan känt område
   *[other] i { $area }
} kan bli utan utförare tills de har fått plats, och ingen är utsedd att utföra så länge. Fyll i temporary_performer i round.toml.
round-finding-performer_ends_early = { $bundle }: { $provider } utför till och med den { $last }, före dagen då valet börjar gälla. { $persons ->
    [one] En person får
   *[other] { $persons } personer får
} en annan utförare dagarna emellan. De står i temporary.csv.
round-finding-temporary_unknown = Utföraren { $provider }, som ska utföra tills alla har fått plats, finns inte i listan över utförare eller utför inte hemtjänst den dag valet börjar gälla. Rätta temporary_performer.
round-finding-no_notify_by = Det är inte satt när alla ska ha fått besked. Fyll i notify_by.
round-finding-notify_after_effect = Beskeden ska vara ute senast den { $notify_by }, efter att valet börjar gälla den { $effect }. Rätta notify_by.
round-finding-chain_unknown = Kedjan { $chain }… är ingen som Hemval känner till. Se efter att den är drands och att någon annan än ni ger ut den: en egen kedja bevisar ingenting.
round-finding-value_never_comes = Runda { $round } i drand kommer aldrig: så långt fram finns inga dagar. Rätta round i [draw]. Det som är låst går annars aldrig att dra.
round-finding-value_after_notify = Runda { $round } i drand kommer den { $day }, efter den { $latest } då beskeden ska vara ute. Namnge i [draw] en tidigare, innan något låses.
round-finding-notify_before_closes = Beskeden ska vara ute senast den { $notify_by }, men valet stänger först den { $closes }. Rätta notify_by.
round-finding-notify_after_rule = Beskeden ska vara ute senast den { $notify_by }, men enligt systemet senast den { $rule }. Rätta notify_by.
round-finding-notice_too_short = Den som får besked den { $notify_by } kan byta tidigast den { $earliest } enligt reglerna för byte. Men valet börjar gälla redan den { $effect }. Skicka beskeden tidigare.
round-finding-decision = Beslut: { $decision }

### Var en brukare hamnar

round-outcome-invited = Bjuds in
round-outcome-look_first = Någon måste titta först, brevet väntar
round-outcome-left_out = Bjuds inte in
round-outcome-protected = Skyddade personuppgifter, egen väg
round-outcome-rejected = Raden kunde inte tas
round-all-clients = Alla rader i listan över brukare
round-looked-at = { $clients ->
    [one] { $clients } brukare behöver ses på av en människa, varav { $waiting } väntar på sitt brev.
   *[other] { $clients } brukare behöver ses på av en människa, varav { $waiting } väntar på sina brev.
}

### Vad en människa ska titta på

round-concern-needs_attention = Listan säger att hon behöver uppmärksamhet. Ta kontakt innan hon placeras; hon får inte placeras av en regel.
round-concern-services_rejected = En rad om hennes insatser kunde inte tas. Rätta den i källan: annars är det oklart vad hon får välja.
round-concern-protection_uncertain = En rad i listan över brukare gick inte att läsa och kan gälla någon med skyddade uppgifter som bor med henne eller företräder henne. Rätta raden, så visar det sig.
round-concern-unknown_service = Insatsen ”{ $service }” finns inte i systemet. Rätta listan eller systemfilen.
round-concern-decision_may_be_prolonged = Det hon har upphör den { $day }, innan valet börjar gälla. Blir det förlängt ska hon bjudas in.
round-concern-birth_date_missing = Födelsedatum saknas, och en regel frågar efter åldern. Fyll i personnummer.
round-concern-area_unknown = Det går inte att se i vilket område hon bor. Fyll i område, nyckelkod eller adress.
round-concern-area_ambiguous = Uppgifterna om var hon bor pekar på flera områden. Rätta område, nyckelkod eller adress.
round-concern-no_provider = Ingen utförare går att välja för { $bundle } där hon bor.
round-concern-address_missing = Adressen räcker inte för ett brev. Fyll i gata eller c/o, och postnummer eller ort.
round-concern-language_not_offered = Hon läser { $language }, och på det språket finns inget brev. Brevet går på svenska; ordna tolk.
round-concern-minor_without_parent = Hon är under 18 år, och ingen vårdnadshavare eller god man med klar behörighet finns i listan. Fyll i vem som ska få brevet.
round-concern-representatives_rejected = En rad om den som företräder henne kunde inte tas. Rätta den i källan innan någon får en kopia.
round-concern-representative_unclear = Det är oklart vilken rätt { $representative } har att företräda henne. Kopian väntar.
round-concern-representative_next_of_kin = { $representative } är närstående. Anhörigbehörigheten räcker inte för det här valet (vår läsning av föräldrabalken 17 kap.). Kopian väntar på en fullmakt.
round-concern-representative_unchecked = Ingen har antecknat att behörigheten för { $representative } är kontrollerad. Kopian väntar.
round-concern-representative_expired = Behörigheten för { $representative } gäller inte den dag listorna visar. Kopian väntar.
round-concern-representative_of_adult = { $representative } står som vårdnadshavare, men hon är vuxen. Kopian väntar.
round-concern-representative_for_property = Behörigheten för { $representative } gäller bara hennes egendom. Den räcker inte för det här valet (vår läsning av föräldrabalken 11 kap. 4 §). Kopian väntar.
round-concern-together_alone = Hon vill placeras tillsammans med någon i hushållet, men ingen annan som bjuds in här har bett om det.
round-waits-letter = Brevet väntar
round-waits-copy = Kopian väntar
round-waits-nothing = Ingenting väntar

### Val som en människa måste avgöra

round-choices-none = Inga val har kommit in.
round-choices-none-taken = 0 av { $rows } val kunde läsas. Det som är fel står ovan.
round-choices-counting = Gäller
round-choices-replaced = Ersatta av ett senare val, eller sagda en gång till
round-choices-to_decide = Måste avgöras av en människa
round-choices-late = Kom efter sista dagen
round-choices-changes = Kom efter sista dagen och är vanliga byten, för här får man byta när man vill
round-choices-arrived = Alla val som har kommit in
round-choices-protected = Val för dem med skyddade personuppgifter räknas inte här. De står i mappen protected.
round-undecided-too_many_wishes = Valet har fler önskemål än de som får anges.
round-undecided-other_parent = Bara en av två vårdnadshavare har valt. De bestämmer tillsammans (föräldrabalken 6 kap. 13 §).
round-undecided-same_moment = Två olika val kom in i samma ögonblick.
round-undecided-same_day = Två olika val kom in samma dag, och klockslag saknas.
round-undecided-another_person = Två personer har valt olika för henne.
round-undecided-early = Valet kom in innan det gick att välja.
round-undecided-contradicts_itself = Valet önskar en utförare och avstår på en gång.
round-undecided-says_nothing = Valet önskar ingen utförare och avstår inte heller.
round-undecided-row_rejected = Ett annat val för henne kunde inte tas. Rätta den raden, för den kan vara det val som gäller.
round-undecided-unknown_representative = Den som valde finns inte bland dem som företräder henne.
round-undecided-ground_differs = Valet anger en annan behörighet än listan över företrädare.
round-undecided-unclear_ground = Det är oklart vilken rätt den som valde hade att välja för henne.
round-undecided-next_of_kin = En närstående valde. Anhörigbehörigheten räcker inte för det här valet (vår läsning av föräldrabalken 17 kap.).
round-undecided-expired = Behörigheten gällde inte den dag valet kom in.
round-undecided-of_adult = En vårdnadshavare valde för den som är vuxen.
round-undecided-property_only = Behörigheten för den som valde gäller bara hennes egendom. Den räcker inte för det här valet.
round-undecided-unchecked = Ingen har antecknat att behörigheten är kontrollerad.

### Rubriker i filerna

round-column-outcome = Utfall
round-column-area_name = Områdets namn
round-column-bundle_names = Valpaket i ord
round-column-provider_names = Utförare i ord
round-column-also = Också
round-column-wish_names = Önskemål i ord
round-chosen-by-self = brukaren själv
round-column-rests_on = Vilar på
round-column-letter_language = Språk i brevet
round-column-bundles_to_choose = Valpaket att välja för
round-column-providers_to_choose = Utförare att välja bland
round-column-representatives = Företrädare som får kopia
round-column-letter_to = Brevet går till
round-column-reason = Varför
round-column-reason_code = Kod
round-column-rule = Regel
round-column-rule_decision = Beslut bakom regeln
round-column-concern = Att titta på
round-column-waits = Vad som väntar
round-column-counted_by = Räknat efter
round-column-counted = Värde
round-column-name = Namn
round-column-clients = Antal
round-letter-to-client = brukaren
round-letter-to-representatives = företrädarna
round-counted-outcome = utfall
round-counted-area = område
round-counted-language = språk
round-counted-reason = orsak
round-value-unknown = okänt

### Vad en regel vilar på

round-rests-on-decided = Beslutad
round-rests-on-practice = Praxis
round-rests-on-unknown = OKÄNT – antagande
round-rests-on-proposed = Förslag
round-rests-on-lists = Det som står i listorna
round-rests-on-the-round = Omgångens slag
round-on-assumption = { $clients ->
    [one] { $clients } brukare bjuds inte in enligt ett antagande som ingen har beslutat. Se left_out.csv, kolumnen Vilar på.
   *[other] { $clients } brukare bjuds inte in enligt ett antagande som ingen har beslutat. Se left_out.csv, kolumnen Vilar på.
}

### Hur det gick

round-done-new = Skrivet till { $folder }.
round-done-unchanged = Ingenting har ändrats: { $folder } har redan just det här.
round-done-replaced = Skrivet till { $folder }, i stället för det som fanns där.
round-refused-rejected = { $rows ->
    [one] Ingen är inbjuden: { $rows } rad kunde inte tas.
   *[other] Ingen är inbjuden: { $rows } rader kunde inte tas.
} Rätta i källan det som står i rejected.csv i { $folder }, hämta listorna på nytt och kör igen. Eller gå vidare utan dem med --accept-rejected.
round-refused-wrong = Ingen är inbjuden: planen eller listorna motsäger det som är beslutat. Rätta det som står ovan och kör igen.
round-file-invited = de som får brev
round-file-copies = kopior till företrädare
round-file-left_out = de som inte bjuds in, och varför
round-file-look_at = det en människa ska titta på
round-file-to_decide = val som en människa måste avgöra
round-file-late = val som kom efter sista dagen
round-file-changes = val efter sista dagen som är vanliga byten
round-file-remarks = anmärkningar på rader som togs med
round-file-rejected = rader som inte kunde tas
round-file-totals = summor som går ihop med alla brukare
round-file-summary = allt i korthet, för program
round-file-protected = skyddade personuppgifter, bara för utsedd personal

### Orsaker i korthet, för summorna

round-short-died = har avlidit
round-short-moved_out = bor inte kvar i kommunen
round-short-nothing_to_choose = kommunen utför allt själv
round-short-no_service = har ingen hemtjänst
round-short-decision_ended = hemtjänsten har upphört
round-short-decision_ends_before = hemtjänsten upphör innan valet börjar gälla
round-short-begins_later = hemtjänsten börjar efter att valet börjat gälla
round-short-housing = boendeformen ingår inte
round-short-age = åldern ingår inte
round-short-alarm_only = har bara trygghetslarm
round-short-booking_only = har bara bokad hjälp
round-short-never_open = hjälpen går aldrig att välja
round-short-not_in_round = hjälpen ingår inte den här gången
round-short-stays_with_provider = har kvar sin utförare
round-short-concern-services_rejected = väntar: en rad om insatser kunde inte tas
round-short-concern-protection_uncertain = väntar: en rad som inte gick att läsa kan gälla någon skyddad i hennes närhet
round-short-concern-unknown_service = väntar: okänd insats
round-short-concern-birth_date_missing = väntar: födelsedatum saknas
round-short-concern-area_unknown = väntar: området är okänt
round-short-concern-area_ambiguous = väntar: uppgifterna pekar på flera områden
round-short-concern-no_provider = väntar: ingen utförare där hon bor
round-short-concern-address_missing = väntar: adressen räcker inte
round-short-concern-minor_without_parent = väntar: barn utan klar vårdnadshavare
