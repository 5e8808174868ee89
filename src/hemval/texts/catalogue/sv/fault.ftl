# Vad som är fel i en fil, varför, och vad man skriver i stället.

fault-remark = { $place } (anmärkning)

### Filen som helhet

fault-no-such-file = Det finns ingen sådan fil. Ange en fil som finns eller ett av de system som följer med: { $systems }.
fault-no-such-file-near = Det finns ingen sådan fil. Menade du systemet { $nearest }?
fault-too-large = Filen är för stor för att vara en TOML-fil som någon har skrivit. Den får ha högst { $megabytes } miljoner tecken.
fault-unreadable = Filen går inte att öppna. Kontrollera att det är en fil och att du får läsa den.
fault-not-utf8 = Filen har tecken som inte är UTF-8 på den här raden. Spara filen om med teckenkodningen UTF-8.
fault-missing-format = Filen säger inte vilket format den har. Skriv allra först: format = "{ $formats }".
fault-unknown-format = Formatet ”{ $value }” går inte att läsa. Det här programmet läser: { $formats }.
fault-unknown-format-near = Formatet ”{ $value }” går inte att läsa. Menade du ”{ $nearest }”? Det här programmet läser: { $formats }.

### Sådant som inte är rätt skriven TOML

fault-syntax = Raden går inte att läsa som TOML ({ $said }). Jämför med raderna omkring.
fault-syntax-equals = Här väntas ett likhetstecken mellan nyckel och värde. Skriv så här: nyckel = "värde".
fault-syntax-twice = Samma nyckel eller rubrik står två gånger. Ta bort den ena. Ska det vara flera av samma sort, skriv rubriken med dubbla hakparenteser: [[rubrik]].
fault-syntax-list = En lista är inte avslutad, eller så saknas ett kommatecken i den. Skriv så här: ["ett", "två"].
fault-syntax-inline = En tabell på en rad är inte avslutad, eller så saknas ett kommatecken i den. Skriv så här: { "{" } sv = "ja", en = "yes" { "}" }.
fault-syntax-quote = Ett citattecken saknas eller står på fel plats. En text börjar och slutar med ". En text över flera rader börjar och slutar med tre: """.
fault-syntax-heading = Rubriken är inte avslutad. Skriv [rubrik], eller [[rubrik]] när det får finnas flera.
fault-syntax-key = En nyckel får bara ha bokstäver a–z, siffror, understreck och bindestreck. Skriv en nyckel, ett likhetstecken och ett värde.
fault-syntax-date = Det finns ingen sådan dag. Skriv år, månad och dag, till exempel 2021-01-04, utan citattecken.
fault-syntax-after = Det står något efter värdet som inte hör dit. Skriv en nyckel per rad. En text ska ha citattecken före och efter.
fault-syntax-value = Värdet går inte att läsa. En text ska ha citattecken före och efter; ja och nej skrivs true och false; en dag skrivs 2021-01-04.
fault-syntax-too-deep = Listor eller tabeller ligger i varandra på alldeles för många nivåer.

### Nycklar

fault-unknown-key = Nyckeln ”{ $key }” finns inte här. Ta bort raden eller skriv någon av: { $keys }.
fault-unknown-key-near = Nyckeln ”{ $key }” finns inte här. Menade du ”{ $nearest }”?
fault-more-unknown-keys = Här finns { $more } okända nycklar till. Rätta de första, och kontrollera filen igen.
fault-missing-section = Delen { $heading } saknas och måste finnas. Lägg till en rad med rubriken { $heading } och delens nycklar under den.
fault-missing-key = Nyckeln ”{ $key }” saknas och måste finnas. Lägg till en rad som börjar med: { $key } =
fault-missing-tag = Nyckeln ”{ $key }” saknas. Den säger vilken regel som menas. Skriv { $key } = och någon av: { $alternatives }.

### Värden

fault-expected = { $expected ->
    [text] en text med citattecken, till exempel "Södra"
    [words] en text, till exempel "Hemtjänst", eller en text per språk: { "{" } sv = "Hemtjänst", en = "Home care" { "}" }
    [whole_number] ett heltal utan citattecken, till exempel 5
    [number] ett tal, till exempel 200 eller 12.5
    [yes_no] true (ja) eller false (nej), utan citattecken
    [date] en dag utan citattecken och utan klockslag, till exempel 2021-01-04
    [loose_date] en dag, en månad eller ett år, till exempel 2016-01-25, "2016-01" eller "2016"
    [day_of_year] månad och dag med citattecken, till exempel "02-01" för den 1 februari
    [percent] en andel med procenttecken och citattecken, till exempel "20 %"
    [hours] tider med citattecken, till exempel "07:00-22:00"
    [colour] en färg med sex tecken efter #, till exempel "#0053a0"
    [alternative] ett av de fasta orden, med citattecken
    [table] en tabell med egna nycklar
    [tables] en eller flera tabeller
   *[list] en lista med hakparenteser, till exempel ["en", "två"]
}
fault-found = { $found ->
    [text] texten "{ $value }"
    [whole_number] heltalet { $value }
    [number] talet { $value }
    [yes_no] { $value }
    [date] dagen { $value }
    [moment] en dag med klockslag ({ $value })
    [time] klockslaget { $value }
    [table] en tabell
   *[list] en lista
}
fault-wrong-type = Här ska stå { fault-expected }. Nu står det { fault-found }.
fault-control-character = Texten har ett styrtecken ({ $character }) som inte syns. Skriv om texten utan det.
fault-control-in-key = En nyckel på raden har ett styrtecken ({ $character }) som inte syns. Skriv om nyckeln utan det.
fault-year-outside = Året är orimligt. Skriv ett år från { $first } till { $last }.
fault-empty-text = Texten är tom. Skriv något mellan citattecknen, eller ta bort raden.
fault-words-without-swedish = Texten saknas på svenska. Lägg till sv = "…"; övriga språk är frivilliga.
fault-unknown-language = Språket finns inte här. Skriv något av: { $languages }.
fault-unknown-alternative = ”{ $value }” är inget av orden som kan stå här. Skriv något av: { $alternatives }.
fault-unknown-alternative-near = ”{ $value }” är inget av orden som kan stå här. Menade du ”{ $nearest }”? Ord som går: { $alternatives }.
fault-bad-percent = ”{ $value }” är ingen andel. Skriv ett tal från 0 till 100 och ett procenttecken, till exempel "20 %".
fault-bad-hours = ”{ $value }” är inga tider på dygnet. Skriv från och till, till exempel "07:00-22:00".
fault-bad-day_of_year = ”{ $value }” är ingen dag på året. Skriv månad och dag, till exempel "02-01" för den 1 februari.
fault-bad-colour = ”{ $value }” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel "#0053a0".
fault-bad-loose_date = ”{ $value }” är ingen dag, månad eller år. Skriv till exempel 2016-01-25, "2016-01" eller "2016".

### Vad en regel vilar på

fault-decided-without-decision = Regeln säger inte vad den vilar på. Lägg till decision = "…". Är det ingen som har beslutat den, skriv source = ["…"] (så gör man), assumption = "…" (ingen har sagt) eller kind = "proposed" med source (förslag).
fault-practice-without-source = Regeln är praxis men säger inte hur man vet det. Lägg till source = ["…"].
fault-proposed-without-source = Regeln är ett förslag men säger inte var det står. Lägg till source = ["…"] eller decision = "…".
fault-unknown-without-assumption = Regeln är okänd, och då behövs det antagande som gäller tills någon svarar. Lägg till assumption = "…" med vad som antas och varför.
fault-assumption-but-known = Ett antagande hör bara till det som är okänt, men regeln har kind = "{ $kind }". Ta bort assumption, flytta texten till note eller skriv kind = "unknown".
fault-period-reversed = Regeln slutar gälla { $last }, innan den börjar gälla { $first }. Rätta from eller to.
fault-before-decision = Regeln gäller från { $first }, före beslutet { $decided }. Kontrollera att det stämmer.

### Sådant som nämns och ska finnas

fault-no-such-decision = Beslutet ”{ $name }” finns inte i filen. Lägg till [[decision]] med id = "{ $name }" eller skriv något av: { $known }.
fault-no-such-decision-near = Beslutet ”{ $name }” finns inte i filen. Menade du ”{ $nearest }”?
fault-no-such-source = Källan ”{ $name }” finns inte i filen. Lägg till [[source]] med id = "{ $name }" eller skriv någon av: { $known }.
fault-no-such-source-near = Källan ”{ $name }” finns inte i filen. Menade du ”{ $nearest }”?
fault-no-such-bundle = Paketet ”{ $name }” finns inte i filen. Lägg till [[bundle]] med id = "{ $name }" eller skriv något av: { $known }.
fault-no-such-bundle-near = Paketet ”{ $name }” finns inte i filen. Menade du ”{ $nearest }”?
fault-no-such-service = Insatsen ”{ $name }” finns inte i filen. Lägg till [[service]] med id = "{ $name }" eller skriv någon av: { $known }.
fault-no-such-service-near = Insatsen ”{ $name }” finns inte i filen. Menade du ”{ $nearest }”?
fault-no-such-area = Området ”{ $name }” finns inte i filen. Lägg till [[area]] med id = "{ $name }" eller skriv något av: { $known }.
fault-no-such-area-near = Området ”{ $name }” finns inte i filen. Menade du ”{ $nearest }”?
fault-none-of-them = { $what ->
    [decision] Beslutet ”{ $name }” finns inte; filen har inte något beslut.
    [source] Källan ”{ $name }” finns inte; filen har inte någon källa.
    [bundle] Paketet ”{ $name }” finns inte; filen har inte något paket.
    [service] Insatsen ”{ $name }” finns inte; filen har inte någon insats.
   *[area] Området ”{ $name }” finns inte; filen har inte något område.
} Lägg till [[{ $what }]] med id = "{ $name }".
fault-no-such-language = Språket ”{ $value }” finns inte. Skriv något av: { $languages }.
fault-bad-id = ”{ $id }” går inte att ha som id. Använd små bokstäver a–z, siffror, bindestreck och understreck, till exempel "kf-2019-05-23".
fault-same-id = Id:t ”{ $id }” finns redan på rad { $other_line }. Ge den ena ett annat id.
fault-same-id-and-days = Id:t ”{ $id }” finns redan på rad { $other_line } och gäller samma dagar. Ge den ena ett annat id, eller låt den ena sluta (to) innan den andra börjar (from).
fault-listed-twice = ”{ $value }” står två gånger i listan. Ta bort det ena.

### Två regler om samma sak

fault-overlap = { $day ->
    [always] Den här regeln och den på rad { $other_line } handlar om samma sak och gäller samtidigt.
   *[other] Den här regeln och den på rad { $other_line } handlar om samma sak och gäller samtidigt från { $day }.
} Låt den ena sluta (to) innan den andra börjar (from), eller ta bort den ena.

### Tal

fault-number-too-low = Talet { $value } är för litet. Det ska vara { $lowest } eller mer.
fault-number-outside = Talet { $value } går inte här. Det ska vara från { $lowest } till { $highest }.

### Grunden

fault-no-procurement = Filen säger inte vad valet vilar på. Lägg till [procurement] med basis = "LOV", "LOU", "in_house" (egen regi) eller "mixed" (blandat).
fault-max-providers-under-lov = Under LOV ska alla utförare som uppfyller kraven godkännas (LOV 8 kap.), så det kan inte finnas ett högsta antal. Ta bort max_providers.
fault-max-providers-under-mixed = När grunden är blandad går det inte att se vilka paket antalet gäller. Skriv en [[procurement]] med bundles för varje grund, med max_providers i den som det gäller.
fault-in-house-without-unit = I egen regi är kommunens egen hemtjänst den enda. Ta bort municipal_unit eller ändra basis.
fault-closed-under-lov = Under LOV (rad { $other_line }) annonseras systemet och tas ansökningar emot löpande (LOV 3 kap.), så mode = "{ $mode }" går inte. Skriv mode = "continuous", eller låt reglerna gälla olika dagar.
fault-windows-under-lov = Under LOV (rad { $other_line }) annonseras systemet och tas ansökningar emot löpande (LOV 3 kap.). Kontrollera att den som ansöker mellan fönstren ändå får ansöka, och att fönstren bara styr när avtalen börjar.
fault-lots-under-lov = Under LOV (rad { $other_line }) upphandlas inga delar av kommunen: den som uppfyller kraven godkänns. Skriv reach = "whole_municipality" eller "provider_picks_areas".
fault-no-municipal-unit = Kommunen har ingen egen hemtjänst (municipal_unit = false, rad { $other_line }), så regeln leder ingenstans. Skriv en annan regel eller grupp, eller ändra municipal_unit.
fault-max-providers-in-house = I egen regi finns bara kommunens egen utförare. Ta bort max_providers eller skriv 1.
fault-mixed-without-note = Grunden är blandad, och då måste det stå vad som gäller för vad. Lägg till note = "…".
fault-reserved-in-house = I egen regi finns inget att reservera för idéburna organisationer. Ta bort reserved_for_nonprofit.
fault-reserved-before-law = Valfrihetssystem kan reserveras för idéburna organisationer först från 2023-01-01 (LOV 1 kap. 2 a §). Lägg till from = 2023-01-01 eller en senare dag.
fault-in-house-bundles = Hemtjänsten drivs i egen regi (rad { $other_line }), och då finns inget att välja. Ta bort paketet, ändra basis eller låt reglerna gälla olika dagar.
fault-in-house-choice = Hemtjänsten drivs i egen regi (rad { $other_line }), och då kan ingen välja. Skriv mode = "never", ta bort regeln eller ändra basis.
fault-in-house-application = Hemtjänsten drivs i egen regi (rad { $other_line }), och då kan inga utförare ansöka. Skriv mode = "none", ta bort regeln eller ändra basis.

### Insatser, val och larm

fault-empty-combination = Alternativet är tomt. Skriv minst ett paket i varje lista, till exempel combinations = [["service"], ["service", "omvardnad"]].
fault-no-services = Filen har ingen insats. Lägg till minst en [[service]].
fault-empty-bundle = Paketet har inga insatser. Skriv minst en i services.
fault-bundle-of-closed-service = Insatsen ”{ $id }” får ingen välja, för den har performed_by (rad { $other_line }). Ta bort den ur paketet, eller ta bort performed_by.
fault-service-in-no-bundle = Insatsen ”{ $id }” är öppen för val men ingår inte i något paket. Lägg till den i services i ett [[bundle]], eller skriv performed_by för den som alltid utför den.
fault-service-outside-bundles = { $day ->
    [always] Insatsen ”{ $id }” är öppen för val innan något paket med den börjar gälla.
   *[other] Insatsen ”{ $id }” är öppen för val { $day }, men då gäller inget paket med den.
} Ge insatsen samma dagar som paketet (from och to), eller skriv performed_by för den tid då ingen väljer.
fault-service-in-two-bundles = Insatsen ”{ $id }” ingår också i paketet på rad { $other_line }. Den som valde olika i de två skulle få två utförare för samma insats. Låt den stå i ett av dem.
fault-alarm-overlap = Larmet besvaras av två samtidigt: { $hours } och { $other_hours } (rad { $other_line }). Ändra tiderna så att de möts men inte går om varandra.
fault-alarm-gap = Ingen besvarar larmet { $hours }. Lägg till vem som gör det, så att hela dygnet täcks.
fault-chosen-without-choice = Det finns ingen vald utförare, för hemtjänsten drivs i egen regi. Skriv till exempel "municipal".

### Områden

fault-no-areas = Filen har inget område. Lägg till minst ett [[area]]; är det hela kommunen, skriv whole_municipality = true.
fault-area-covers-nothing = Området ”{ $id }” säger inte vad det omfattar, så ingen adress kan leda dit. Lägg till key_codes, postal_codes eller streets. Annars måste listan över brukare ange området för var och en.
fault-area-whole-and-parts = Området är hela kommunen och räknar ändå upp delar av den. Ta bort whole_municipality eller delarna.
fault-area-beside-whole = ”{ $id }” och ”{ $other_id }” (rad { $other_line }) gäller samtidigt, och ett av dem är hela kommunen. Då hör samma adress till båda. Ta bort det ena eller ge dem olika dagar.
fault-area-in-two = Det här hör också till ”{ $other_id }” (rad { $other_line }), samma dagar. Låt det stå på ett ställe.
fault-bad-key-code = ”{ $code }” är ingen nyckelkod. Skriv en kod, till exempel "101", eller ett spann med lika många tecken, till exempel "101-199".
fault-bad-postal-code = ”{ $code }” är inget postnummer. Skriv fem siffror, till exempel "60210", eller ett spann, till exempel "60210-60299".
fault-street-reversed = Gatan slutar på nummer { $last }, före nummer { $first } där den börjar. Byt plats på dem.

### Dagar och fönster

fault-days-in-wrong-order = { $key } är { $day }, men { $other_key } är { $other_day } (rad { $other_line }). De ligger i fel ordning. Rätta den ena dagen.
fault-window-without-days = Valet har en bestämd tid (mode = "window") men inga dagar. Lägg till opens och closes, eller skriv mode = "any_time".
fault-any-time-closes = Man kan välja när som helst (mode = "any_time") men ändå finns en sista dag. Ta bort closes eller skriv mode = "window".
fault-never-but-days = Ingen kan välja (mode = "never"), så { $key } har ingen mening. Ta bort raden eller ändra mode.
fault-start-before-apply = Starten { $start } kommer inte efter sista ansökningsdagen { $apply_by }. Är starten året därpå, skriv years_after = 1.
fault-windows-without-days = Ansökan sker i fönster (mode = "windows") men inga fönster finns. Lägg till yearly eller dated, eller skriv mode = "continuous".
fault-days-without-windows = Med mode = "{ $mode }" finns inga ansökningsfönster. Ta bort dem eller skriv mode = "windows".
fault-months-and-weeks = Svarstiden står både i månader (rad { $other_line }) och i veckor. Ta bort det ena.

### Den som väljer och den som inte gör det

fault-no-channel = Det finns inget sätt att lämna sitt val. Skriv minst ett, till exempel channels = ["paper", "phone"].
fault-no-housing = Ingen boendeform är nämnd, så regeln lämnar ingen utanför. Skriv till exempel housing = ["servicehus"].
fault-no-age = Regeln säger inte vilken ålder som lämnas utanför. Lägg till under eller over.
fault-everybody-left-out = Med de här åldrarna lämnas alla utanför. Rätta under eller over.
fault-nothing-to-keep = Den som är ny har ingen utförare att behålla. Skriv en annan regel under [non_choice.new], till exempel rule = "municipal".

fault-kept-at-exit = Den vars utförare slutar har ingen utförare att behålla. Ta bort "provider_exit" här, och skriv en annan regel med round_kinds = ["provider_exit"].
fault-maybe-kept-at-exit = Regeln gäller alla slags valomgångar, men den vars utförare slutar har ingen utförare att behålla. Skriv round_kinds = ["introduction", "re_choice"] här och en annan regel för "provider_exit".

### Utrymme

fault-no-cap-but = Det finns inget tak (unit = "none"), så { $key } har ingen mening. Ta bort det eller ändra unit.
fault-caps-without-rule = Det finns tak men ingen regel för vad som händer när de fylls. Lägg till rule = "closing", "soft", "skipping" eller, när taket räknas i personer, "unit".
fault-unit-rule-with-hours = Regeln "unit" räknar personer, men taket räknas i timmar. Skriv rule = "closing", "soft" eller "skipping".
fault-overrun-without-soft = overrun hör bara till rule = "soft", där den sista får gå över taket. Ta bort overrun eller ändra rule.
fault-couples-one-by-one = Med rule = "unit" fördelas platserna en person i taget, men [joint_placement] på rad { $other_line } låter två i ett hushåll placeras som en. En omgång där några ber om det nekas. Skriv rule = "closing", eller together = "never".
fault-changes-without-own-cap = Utföraren anger inget eget tak, så max_changes_per_year har ingen mening. Lägg till provider_states_cap = true eller ta bort raden.
fault-shares-without-base = Det finns andelar men inget de är andelar av. Lägg till share_base = "granted_hours_open_to_choice", "all_granted_hours" eller "clients".
fault-recomputed-without-shares = Bara andelar kan räknas om varje månad, men här finns inga. Ta bort recomputed_monthly eller lägg till andelar.
fault-base-of-another-unit = Taket räknas i { $unit } (rad { $other_line }) men andelarna i { $base }. Räkna båda i personer eller båda i timmar.
fault-part-of-a-client = Taket räknas i personer, så { $amount } går inte. Skriv ett heltal.
fault-share-of-nobody = Det står inte vems andelen eller taket är. Lägg till provider, group eller area.
fault-provider-and-group = Andelen eller taket är antingen en utförares eller en grupps. Ta bort provider eller group.
fault-share-over-all = { $share } är mer än allt. Skriv högst "100 %".
fault-shares-over-all = { $day ->
    [always] Andelarna blir tillsammans { $sum } %, mer än allt.
   *[other] Andelarna blir tillsammans { $sum } % från { $day }, mer än allt.
} Sänk någon av dem, eller låt en tidigare sluta (to) när den här börjar; jämför med rad { $other_line }. Är det ett mål för senare år, skriv target = true.

### Kontakt, språk och kommunkod

fault-bad-municipality-code = ”{ $code }” är ingen kommunkod. Skriv de fyra siffrorna, till exempel "0127".
fault-contact-without-way = Det finns inget sätt att nå kontakten. Lägg till phone, email, web eller postal_address.
fault-nowhere-to-send = Man får välja på papper, men ingen postadress är sagd. Breven har därför ingen blankett. Lägg till postal_address under [contact].
fault-phone-without-hours = Man får välja per telefon, men det är inte sagt när någon svarar. Breven kan därför inte berätta det. Lägg till phone_hours.
fault-hours-without-phone = Telefontiderna saknar telefonnummer. Lägg till phone.
fault-bad-email = ”{ $value }” är ingen e-postadress.
fault-bad-choose-at = ”{ $value }” går inte att välja på. Adressen ska börja med https:// och inte ha något # i sig, för där står brevets kod. Skriv till exempel "https://val.exempel.se".
fault-bad-web = ”{ $value }” är ingen webbadress. Skriv till exempel "https://www.exempel.se/hemtjanst".
fault-no-weekdays = Telefontiden har inga veckodagar. Skriv till exempel weekdays = [1, 2, 3, 4, 5] för måndag till fredag.
fault-phone-hours-overlap = Telefontiden går om den på rad { $other_line }. Slå ihop dem eller rätta en av dem.
fault-swedish-not-offered = Svenska ska alltid finnas. Lägg till "sv".
fault-finnish-not-offered = I ett finskt förvaltningsområde ska finska finnas. Lägg till "fi" eller ta bort "finnish".

### Det som en valomgång kommer att fråga efter

fault-not-said-joint_placement = Filen säger inte om de som bor tillsammans kan få samma utförare. Lägg till [joint_placement]; är det okänt, skriv ett antagande (assumption).
fault-not-said-procurement = Filen säger inte vilken lag valet av ”{ $bundle }” vilar på. Lägg till en [[procurement]] med bundles = ["{ $bundle }"].
fault-not-said-notice = Filen säger inte hur lång tid ett byte av utförare tar i ”{ $bundle }”. Lägg till [[notice]] med of = "change_of_provider"; är det okänt, skriv ett antagande (assumption).
fault-not-said-choice = Filen säger inte när man kan välja ”{ $bundle }”. Lägg till [[choice]]; är det okänt, skriv kind = "unknown" och ett antagande.
fault-not-said-wishes = Filen säger inte hur många önskemål man får lämna om ”{ $bundle }”. Lägg till [[wishes]]; är det okänt, skriv kind = "unknown" och ett antagande.
fault-not-said-order = Filen säger inte vem som går först om ”{ $bundle }” inte räcker till alla. Lägg till [[order]]; är det okänt, skriv kind = "unknown" och ett antagande.
fault-not-said-current_place = Filen säger inte om den som har en plats i ”{ $bundle }” får behålla den. Lägg till [[current_place]]; är det okänt, skriv kind = "unknown" och ett antagande.
fault-not-said-capacity = Filen säger inte hur utrymmet räknas i ”{ $bundle }”. Lägg till [[capacity]]; finns inget tak, skriv unit = "none".
fault-not-said-non_choice-existing = Filen säger inte vad som händer den som har en utförare och inte väljer i ”{ $bundle }” (LOV 9 kap. 2 §). Lägg till [[non_choice.existing]]; är det okänt, skriv kind = "unknown" och ett antagande.
fault-not-said-non_choice-new = Filen säger inte vad som händer den som är ny och inte väljer i ”{ $bundle }” (LOV 9 kap. 2 §). Lägg till [[non_choice.new]]; är det okänt, skriv kind = "unknown" och ett antagande.

### Juridiska risker

fault-needs-a-named-decision = Regeln får bara finnas med ett namngivet beslut: decision = "…", ett beslut med dag eller diarienummer, fattat senast den dag regeln börjar gälla (from).
fault-risk-information-duty = Juridisk risk ({ $source }): den enskilde ska få veta om alla utförare som kommunen har avtal med, men en full utförare tas bort ur listan. Visa i stället ”full just nu”. Regeln vilar på beslutet ”{ $decision }”; se till att risken var känd när det fattades.
fault-risk-information-duty-proposed = Juridisk risk i ett förslag ({ $source }): den enskilde ska få veta om alla utförare som kommunen har avtal med, men en full utförare skulle tas bort ur listan. Visa i stället ”full just nu”.
fault-risk-information-duty-undecided = Juridisk risk ({ $source }): den enskilde ska få veta om alla utförare som kommunen har avtal med, men en full utförare tas bort ur listan. Visa i stället ”full just nu” och ta bort full_is_unlisted. { fault-needs-a-named-decision }
fault-risk-group-share-under-lov = Juridisk risk ({ $source }): under LOV godkänns alla som uppfyller kraven, och den enskilde väljer bland dem. Ett utrymme som hålls för några av utförarna kan strida mot det. Regeln vilar på beslutet ”{ $decision }”; se till att risken var känd när det fattades.
fault-risk-group-share-under-lov-proposed = Juridisk risk i ett förslag ({ $source }): under LOV godkänns alla som uppfyller kraven, och den enskilde väljer bland dem. Ett utrymme som hålls för några av utförarna kan strida mot det.
fault-risk-group-share-under-lov-undecided = Juridisk risk ({ $source }): under LOV godkänns alla som uppfyller kraven, och den enskilde väljer bland dem. Ett utrymme som hålls för några av utförarna kan strida mot det. { fault-needs-a-named-decision }
fault-risk-selection-among-private = Juridisk risk ({ $source }): när kommunen själv väljer bland privata utförare åt den som inte har valt kan det vara en upphandling enligt LOU. Regeln vilar på beslutet ”{ $decision }”; se till att risken var känd när det fattades.
fault-risk-selection-among-private-proposed = Juridisk risk i ett förslag ({ $source }): när kommunen själv väljer bland privata utförare åt den som inte har valt kan det vara en upphandling enligt LOU.
fault-risk-selection-among-private-undecided = Juridisk risk ({ $source }): när kommunen själv väljer bland privata utförare åt den som inte har valt kan det vara en upphandling enligt LOU. { fault-needs-a-named-decision } Eller skriv en annan regel, till exempel rule = "municipal" eller "keep_current".
