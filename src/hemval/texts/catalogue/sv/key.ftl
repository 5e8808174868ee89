# Vad varje nyckel i systemfilen betyder. Namnet är key-of-<tabell>-<nyckel>.

## Filens delar

key-of-system-system = Vad systemet heter och vems det är.
key-of-system-source = En källa: ett protokoll, en rutin, en webbsida, ett pressmeddelande.
key-of-system-decision = Ett politiskt beslut, eller ett som en tjänsteman har fattat.
key-of-system-procurement = Vad valet vilar på: lag, och vilka som får vara med.
key-of-system-application = När utförare kan ansöka och hur länge de väntar på svar.
key-of-system-geography = Hur stor del av kommunen en utförare ska arbeta i.
key-of-system-offering = Vilka paket en utförare kan ansöka om tillsammans.
key-of-system-service = En insats som kan beviljas.
key-of-system-bundle = Ett valbart paket: insatser som väljs tillsammans och får samma utförare.
key-of-system-alarm = Trygghetslarmet: vem som installerar och vem som svarar.
key-of-system-area = Ett område där man kan välja utförare.
key-of-system-price_zone = En zon där en viss ersättning gäller. Den styr aldrig vem man kan välja.
key-of-system-exclusion = Några som inte bjuds in.
key-of-system-choice = När man kan välja och när valet börjar gälla.
key-of-system-wishes = Hur många utförare man får önska och hur man lämnar sitt val.
key-of-system-letter_code_sign_in = Att man kan logga in på webben med koden i sitt brev.
key-of-system-order = Vem som går först när en utförare inte kan ta alla.
key-of-system-current_place = Vad platsen hos dagens utförare är värd i en valomgång.
key-of-system-four_eyes = Om två personer behövs för att besluta om en fördelning.
key-of-system-joint_placement = Om de som bor tillsammans kan få samma utförare.
key-of-system-capacity = Hur utrymmet hos utförarna räknas och delas.
key-of-system-non_choice = Vad som händer den som inte väljer (ickevalsalternativet).
key-of-system-notice = Hur lång tid det tar innan något börjar gälla.
key-of-system-languages = Vilka språk brev och sidor finns på.
key-of-system-contact = Vem man frågar.
key-of-system-comparison = När en uppgift om en utförare hålls tillbaka, och när den är gammal.
key-of-system-envelope = Var kuvertets fönster sitter, så att adressen syns.
key-of-system-appearance = Färger och avsändare i brev och på sidor.
key-of-system-letter_text = Vad kommunen själv skriver i breven, ämne för ämne. Där inget står här lovar breven inget, utan säger vem man frågar.
key-of-system-letter_recipient = Vem som får brevet när någon företräder brukaren, och vem som får en kopia. Utan regel går brevet till brukaren och en kopia till den som företräder henne; ett barns brev går till den som företräder barnet.
key-of-system-clause = En regel i kommunens egna ord, som citeras men inte räknas med.

## Systemet

key-of-identity-id = Kort namn utan mellanslag, som används i filnamn.
key-of-identity-name = Vad systemet heter.
key-of-identity-municipality = Kommunens namn.
key-of-identity-municipality_code = Kommunens kod, fyra siffror.
key-of-identity-about = Ett stycke för den som inget vet om systemet.
key-of-identity-typical_clients = Ungefär hur många som har hemtjänst. Används bara för påhittade valomgångar.
key-of-identity-typical_private_providers = Ungefär hur många privata utförare det finns. Används bara för påhittade valomgångar.

## Källor och beslut

key-of-source-id = Kort namn som reglerna hänvisar till.
key-of-source-title = Källans titel.
key-of-source-publisher = Vem som har gett ut den.
key-of-source-date = När den är daterad: en dag, en månad eller ett år.
key-of-source-address = Var den finns, oftast en webbadress.
key-of-decision-id = Kort namn som reglerna hänvisar till.
key-of-decision-body = Vem som beslutade: fullmäktige, en nämnd eller någon på delegation.
key-of-decision-by_official = true när en tjänsteman har beslutat, till exempel en enhetschef om en rutin. Visas skilt från de politiska besluten. Saknas nyckeln är beslutet politiskt.
key-of-decision-about = Vad beslutet säger.
key-of-decision-date = När det fattades: en dag, en månad eller ett år.
key-of-decision-diary_number = Diarienumret.
key-of-decision-supported_by = Partier som stod bakom beslutet. Aldrig personer.
key-of-decision-reservations = Partier som reserverade sig. Aldrig personer.
key-of-decision-source = Källor som berättar om beslutet, med deras id.

## Det som varje regel kan ha

key-of-rule-kind = Hur säker regeln är: decided (beslutad), proposed (föreslagen, visas men används aldrig), practice (så gör man, inget känt beslut) eller unknown (ingen har sagt; det som står är ett antagande). Behöver sällan skrivas: med decision är regeln beslutad, annars med assumption okänd, annars med source praxis. Ett förslag måste säga att det är ett.
key-of-rule-decision = Beslutet som regeln vilar på, med dess id. Måste finnas när regeln är beslutad.
key-of-rule-source = Källor som berättar om regeln, med deras id. Måste finnas för praxis och förslag utan beslut. Har regeln ett beslut och inga egna källor gäller beslutets.
key-of-rule-assumption = Vad som antas och varför. Måste finnas när regeln är okänd, och bara då.
key-of-rule-note = En anmärkning för den som läser.
key-of-rule-from = Första dagen regeln gäller. Saknas den har regeln ingen början.
key-of-rule-to = Sista dagen regeln gäller. Saknas den gäller regeln tills vidare.
key-of-bundle_rule-bundles = Vilka valbara paket regeln gäller, med deras id. Tom betyder alla.

## Grund och ansökan

key-of-procurement-basis = Lagen valet vilar på: LOV, LOU eller in_house (egen regi). Gäller olika lagar för olika paket, skriv en [[procurement]] med bundles för var och en. Går det inte att skilja paketen åt, skriv mixed och en note som säger vad som gäller för vad.
key-of-procurement-reserved_for_nonprofit = Bara idéburna organisationer får delta (LOV 1 kap. 2 a §).
key-of-procurement-max_providers = Högsta antal utförare, kommunens egen inräknad. Kan inte finnas under LOV eller mixed.
key-of-procurement-municipal_unit = Om kommunens egen hemtjänst är en av utförarna. Saknas nyckeln är det inte sagt.
key-of-application_rule-mode = När man kan ansöka: continuous (alltid), windows (i fönster), once (en gång) eller none (inte alls).
key-of-application_rule-yearly = Ansökningsfönster som kommer tillbaka varje år.
key-of-application_rule-dated = Ansökningsfönster som finns en gång.
key-of-application_rule-answer_within_months = Hur många månader svaret får ta.
key-of-application_rule-answer_within_weeks = Hur många veckor svaret får ta.
key-of-yearly_window-apply_by = Sista ansökningsdag, månad och dag.
key-of-yearly_window-start = Dagen då avtalet börjar, månad och dag.
key-of-yearly_window-answer_by = Sista dag för svar, månad och dag.
key-of-yearly_window-years_after = 1 när starten är året efter ansökan, annars 0.
key-of-dated_window-opens = Första ansökningsdag.
key-of-dated_window-closes = Sista ansökningsdag.
key-of-dated_window-answer_by = Sista dag för svar.
key-of-dated_window-start = Dagen då avtalet börjar.
key-of-offering_rule-combinations = De paket som en utförare får ansöka om tillsammans, ett alternativ per lista.
key-of-geographic_rule-reach = whole_municipality (hela kommunen), provider_picks_areas (utföraren väljer områden) eller lots (upphandlade delar).

## Insatser, paket och larm

key-of-service-id = Kort namn som paket och listor hänvisar till.
key-of-service-name = Vad insatsen heter.
key-of-service-category = Vad för slags insats det är.
key-of-service-hours = Tider på dygnet då insatsen ges.
key-of-service-performed_by = Vem som alltid utför insatsen. Finns nyckeln får ingen välja.
key-of-bundle-id = Kort namn som regler och listor hänvisar till.
key-of-bundle-name = Vad paketet heter.
key-of-bundle-services = Insatserna i paketet, med deras id.
key-of-alarm_rule-installs = Vem som installerar larmet.
key-of-alarm_rule-answers = Vem som svarar på vilka tider. Tillsammans ska tiderna täcka dygnet.
key-of-alarm_rule-when_providers_differ = Vem som svarar när en utförare har omvårdnaden och en annan servicen.
key-of-alarm_rule-on_site_within_minutes = Inom hur många minuter någon ska vara på plats.
key-of-alarm_answer-hours = Tider på dygnet.
key-of-alarm_answer-by = Vem som svarar då.

## Områden

key-of-place-id = Kort namn som regler och listor hänvisar till.
key-of-place-name = Vad området heter.
key-of-place-whole_municipality = Området är hela kommunen.
key-of-place-key_codes = Nyckelkoder, en och en eller som spann.
key-of-place-postal_codes = Postnummer, ett och ett eller som spann.
key-of-place-streets = Gator, hela eller vissa nummer.
key-of-street_range-street = Gatans namn.
key-of-street_range-first = Första numret. Saknas det börjar gatan från början.
key-of-street_range-last = Sista numret. Saknas det gäller hela resten av gatan.
key-of-street_range-side = Vilken sida: both (båda), odd (udda nummer) eller even (jämna nummer).

## De som inte bjuds in

key-of-exclusion-reason = Vad den som frågar får veta.
key-of-exclusion-round_kinds = I vilka slags valomgångar det gäller: introduction (första valet), re_choice (omval), provider_exit (en utförare slutar). Tom betyder alla.
key-of-housing_exclusion-who = De som bor i vissa boendeformer.
key-of-housing_exclusion-housing = Boendeformerna, som de står i listan över brukare.
key-of-alarm_only_exclusion-who = De som bara har trygghetslarm.
key-of-booking_only_exclusion-who = De som bara har insatser utan behovsprövning.
key-of-age_exclusion-who = De som är yngre eller äldre än en viss ålder.
key-of-age_exclusion-under = De som är yngre än så här många år lämnas utanför.
key-of-age_exclusion-over = De som är äldre än så här många år lämnas utanför.

## Valet

key-of-choice_window-mode = När man kan välja: window (under en bestämd tid), any_time (när som helst) eller never (aldrig).
key-of-choice_window-opens = Första dagen man kan välja.
key-of-choice_window-closes = Sista dagen man kan välja.
key-of-choice_window-earliest_effect = Inget val gäller före den här dagen.
key-of-choice_window-first_effect = Dagen då valomgångens utfall börjar gälla.
key-of-choice_window-inform_by = Sista dagen för brevet om att man får välja.
key-of-choice_window-notify_from = Första dagen för brevet om utfallet.
key-of-choice_window-notify_by = Sista dagen för brevet om utfallet.
key-of-wish_rule-max_wishes = Hur många utförare man får önska.
key-of-wish_rule-wait_if_full = Man får ställa sig i kö till en utförare som är full. Saknas nyckeln är det inte sagt.
key-of-wish_rule-channels = Hur man lämnar sitt val. Saknas nyckeln är det inte sagt.
key-of-wish_rule-wanted_date = Man får ange vilken dag man helst vill börja. Saknas nyckeln är det inte sagt, och ingen tillfrågas.
key-of-wish_rule-reason_required = Man måste ange skäl. Saknas nyckeln är det inte sagt.
key-of-order_rule-by = Vad som avgör ordningen: received (när valet kom in), decision_date (biståndsbeslutets dag) eller lottery (lottning). Lika läge avgörs genom lottning.
key-of-current_place_rule-chooser = Vad platsen är värd för den som väljer: protected (kan inte förloras), priority (går först, men taket avgör) eller ignored (ingenting).
key-of-current_place_rule-silent = Vad platsen är värd för den som inte väljer: protected, priority eller ignored.
key-of-current_place_rule-round_kinds = I vilka slags valomgångar det gäller. Tom betyder alla.
key-of-four_eyes_rule-decided_by = two (en granskar, en annan beslutar) eller one (den som granskar får besluta). En plats som människor ger i stället för en regel kräver alltid två.
key-of-letter_code_sign_in-second_fact = last_four (de fyra sista tecknen i personnumret) eller birth_date (födelsedatum): vad man ska veta utöver koden. Utan en sådan regel släpper koden inte in någon.
key-of-joint_placement_rule-together = if_both_ask (om båda ber om det) eller never (aldrig).

## Utrymme

key-of-capacity-unit = Vad utrymmet räknas i: clients (personer), hours_per_month (timmar i månaden) eller none (inget tak).
key-of-capacity-rule = Vad som händer när taket fylls: unit (en person är en plats), closing (stängt när nästa inte får plats), soft (den sista får gå över taket) eller skipping (den som behöver mindre kan få plats efter).
key-of-capacity-overrun = Hur långt över taket den sista får gå, i samma enhet. Bara med rule = "soft".
key-of-capacity-share_base = Vad andelarna är andelar av: granted_hours_open_to_choice (beviljade timmar som går att välja), all_granted_hours (alla beviljade timmar) eller clients (personer).
key-of-capacity-recomputed_monthly = Andelarna räknas om varje månad.
key-of-capacity-provider_states_cap = Utföraren anger ett eget tak när den ansöker.
key-of-capacity-must_accept_while_room = Utföraren får inte tacka nej så länge det finns plats.
key-of-capacity-full_is_unlisted = En full utförare visas inte i listan att välja ur.
key-of-capacity-max_changes_per_year = Hur många gånger om året utföraren får ändra sitt eget tak.
key-of-capacity-share = En andel av timmarna eller personerna. Den vilar på samma beslut som [capacity] när den inte säger något eget.
key-of-capacity-cap = Ett tak som ett tal. Det vilar på samma beslut som [capacity] när det inte säger något eget.
key-of-share-share = Andelen, med procenttecken.
key-of-share-provider = Utföraren som har andelen, med dess id.
key-of-share-group = Gruppen som har andelen: municipal (kommunens egen), private (privata) eller nonprofit (idéburna).
key-of-share-area = Området som andelen gäller, med dess id.
key-of-share-share_is = Vad andelen är: ceiling (högst så mycket), floor (minst så mycket, garanterat) eller fixed (precis så mycket). Saknas nyckeln är det inte sagt, och Hemval räknar med högst.
key-of-share-target = Ett mål för senare år. Det visas men används inte.
key-of-cap-amount = Taket, i samma enhet som unit.
key-of-cap-provider = Utföraren som har taket, med dess id.
key-of-cap-group = Gruppen som har taket: municipal (kommunens egen), private (privata) eller nonprofit (idéburna).
key-of-cap-area = Området som taket gäller, med dess id.

## Den som inte väljer

key-of-non_choice-existing = Regeln för den som redan har en utförare.
key-of-non_choice-new = Regeln för den som är ny.
key-of-silence-round_kinds = I vilka slags valomgångar det gäller. Tom betyder alla.
key-of-any_in_area-rule = Man får någon av de utförare som finns där man bor, utan att det är sagt vem. Visas, men en valomgång kan inte följa det. Juridisk risk under LOV bland privata utförare: kräver ett namngivet beslut.
key-of-keep_current-rule = Man behåller den utförare man har.
key-of-municipal-rule = Man får kommunens egen utförare.
key-of-rotation-rule = Man får nästa utförare på en turordningslista; den som är full hoppas över och kommer tillbaka när den har plats. Juridisk risk under LOV bland privata utförare: kräver ett namngivet beslut.
key-of-rotation-start = Hur listan läggs från början: alphabetical (i bokstavsordning), approval_date (i den ordning utförarna godkändes) eller lottery (lottning). Saknas nyckeln är det inte sagt.
key-of-rotation-per_area = En lista för varje område. Saknas nyckeln är det inte sagt.
key-of-rotation-joins_month_after_approval = En ny utförare kommer in på listan månaden efter att den godkändes. Saknas nyckeln är det inte sagt.
key-of-rotation-groups = Vilka grupper av utförare som är med. Tom betyder alla.
key-of-draw-rule = Man får en utförare genom lottning. Juridisk risk under LOV bland privata utförare: kräver ett namngivet beslut.
key-of-draw-groups = Vilka grupper av utförare som är med. Tom betyder alla.
key-of-draw-leave_out_warned = En utförare som har fått en varning är inte med. Saknas nyckeln är det inte sagt.
key-of-nearest-rule = Man får den utförare som ligger närmast bostaden. Juridisk risk under LOV bland privata utförare: kräver ett namngivet beslut.
key-of-largest_free_capacity-rule = Man får den utförare som har mest plats kvar. Juridisk risk under LOV bland privata utförare: kräver ett namngivet beslut.
key-of-largest_free_capacity-measure = Hur platsen jämförs: share_of_cap (som andel av taket) eller amount (i timmar eller personer). Saknas nyckeln är det inte sagt.

## Hur lång tid det tar

key-of-notice_rule-of = Vad tiden gäller.
key-of-notice_rule-bound = Vad den uträknade dagen är: earliest (tidigast då), latest (senast då, tidigare om det går) eller exact (just den dagen).
key-of-notice_rule-count = Hur tiden räknas.
key-of-notice_rule-starts = Från vilken dag det räknas: told (när man säger till eller anmälan kommer in), provider_told (när utföraren har fått veta) eller both_told (när både personen och utföraren som lämnas har fått veta). Saknas nyckeln är det inte sagt, och Hemval räknar från den dag man säger till.
key-of-notice_rule-switch_hours = Tider på dygnet då en utförare lämnar över till en annan.
key-of-working_days-by = Ett antal arbetsdagar.
key-of-working_days-days = Hur många dagar.
key-of-working_days-day_one_included = Dag ett är dagen för meddelandet, inte dagen efter. Saknas nyckeln är det inte sagt, och Hemval räknar från dagen efter.
key-of-working_days-on_closed_day = När räkningen slutar på en dag då ingen får börja: next_working_day (nästa arbetsdag) eller that_day (den dagen ändå). Saknas nyckeln är det inte sagt, och Hemval räknar med nästa arbetsdag.
key-of-calendar_days-by = Ett antal dagar av vilket slag som helst, från dagen efter meddelandet.
key-of-calendar_days-days = Hur många dagar.
key-of-calendar_days-on_closed_day = När räkningen slutar på en dag då ingen får börja: next_working_day (nästa arbetsdag) eller that_day (den dagen ändå). Saknas nyckeln är det inte sagt, och Hemval räknar med den dagen ändå.
key-of-day_of_month-by = Säger man till senast en viss dag i månaden gäller det från den första i en senare månad.
key-of-day_of_month-day = Sista dagen i månaden att säga till, 1 till 28.
key-of-day_of_month-months_after = Hur många månader senare: 1 är nästa månad, 2 månaden efter den.
key-of-next_working_day-by = Första arbetsdagen efter meddelandet.
key-of-within_hours-by = Inom ett antal timmar från att meddelandet räknas som mottaget.
key-of-within_hours-hours = Hur många timmar.
key-of-within_hours-received = Tider på arbetsdagar då meddelanden tas emot.
key-of-weeks-by = Ett antal hela veckor från meddelandet.
key-of-weeks-weeks = Hur många veckor.
key-of-weeks-on_closed_day = När räkningen slutar på en dag då ingen får börja: next_working_day (nästa arbetsdag) eller that_day (den dagen ändå).
key-of-months-by = Ett antal hela månader från meddelandet.
key-of-months-months = Hur många månader.
key-of-months-on_closed_day = När räkningen slutar på en dag då ingen får börja: next_working_day (nästa arbetsdag) eller that_day (den dagen ändå). Saknas nyckeln är det inte sagt, och Hemval räknar med den dagen ändå.

## Språk, kontakt och utseende

key-of-language_rule-offered = Språken: sv, sv-easy (lättläst svenska), en, fi, ar. Svenska måste finnas.
key-of-language_rule-administrative_area_for = De minoritetsspråk som kommunen är förvaltningsområde för, så att man har rätt att använda dem: finnish (finska), meankieli (meänkieli), sami (samiska).
key-of-contact-name = Vad kontakten heter.
key-of-contact-phone = Telefonnummer.
key-of-contact-email = E-postadress.
key-of-contact-web = Webbadress.
key-of-contact-choose_at = Adressen där man väljer på webben med koden i sitt brev. Breven visar den, och en QR-kod till den, bara om den står här.
key-of-contact-postal_address = Postadressen, rad för rad.
key-of-contact-phone_hours = När någon svarar.
key-of-comparison_rule-fewest_answers = Så många måste ha svarat för att ett resultat ska visas när utförare jämförs.
key-of-comparison_rule-old_after_months = Efter så många månader märks en uppgift om en utförare som gammal.
key-of-comparison_rule-counts_room = Att sidorna räknar var det finns plats just nu, av taken och de platser som är tagna. Annars säger de bara vad listan över utförare säger.
key-of-phone_hours-weekdays = Veckodagar, 1 är måndag och 7 är söndag.
key-of-phone_hours-hours = Tider på dagen.
key-of-envelope-window_left = Fönstrets avstånd från arkets vänstra kant, i millimeter.
key-of-envelope-window_top = Fönstrets avstånd från arkets överkant, i millimeter.
key-of-envelope-window_width = Fönstrets bredd, i millimeter.
key-of-envelope-window_height = Fönstrets höjd, i millimeter.
key-of-envelope-folds = Var arket viks, i millimeter från överkanten.
key-of-appearance-main = Huvudfärgen.
key-of-appearance-support = Stödfärgen.
key-of-appearance-neutral = Den neutrala färgen.
key-of-appearance-logo = Filnamnet på logotypen.
key-of-appearance-signature = Vem breven är ifrån.
key-of-letter_text-topic = Vad orden handlar om. Breven skriver ut dem där ämnet tas upp; om överklagande (appeal) skrivs något bara när det står här.
key-of-letter_text-text = Orden, sagda till den som får brevet. På lätt svenska (sv-easy) med egna korta meningar.
key-of-letter_recipient-ground = På vilken grund hon företräds.
key-of-letter_recipient-original = Vem själva brevet går till.
key-of-letter_recipient-copy = Om den andra av de två får en kopia.

## Regler i ord

key-of-clause-id = Kort namn.
key-of-clause-topic = Vad regeln handlar om.
key-of-clause-text = Regeln i kommunens egna ord.
