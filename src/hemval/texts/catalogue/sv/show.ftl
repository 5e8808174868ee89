# Sidan om ett system (`hemval system show`): varje regel som en mening.

## Sidan

show-title = { $name } i { $municipality }
show-nothing-to-choose = Här finns ingen utförare att välja. Ingen i { $municipality } bjuds in till något val, och den som har hemtjänst får den av kommunen.
show-as-seen = Sidan visar läget den { $day }. Det som ännu inte gäller, inte längre gäller eller bara är föreslaget står för sig i varje kapitel.
show-only-in-force = Sidan visar bara det som gäller den { $day }, och det som då är föreslaget. { $hidden ->
    [0] Inget är utelämnat.
    [one] En regel som inte gäller då är utelämnad.
   *[other] { $hidden } regler som inte gäller då är utelämnade.
  }
show-tally = { $rules ->
    [one] Den enda regeln är { $parts }.
   *[other] Av de { $rules } reglerna är { $parts }.
  }
show-tally-decided = { $count ->
    [one] { $count } beslutad
   *[other] { $count } beslutade
  }
show-tally-by-official = { $count ->
    [one] { $count } beslutad av en tjänsteman
   *[other] { $count } beslutade av tjänstemän
  }
show-tally-practice = { $count } praxis
show-tally-proposed = { $count ->
    [one] { $count } bara ett förslag
   *[other] { $count } bara förslag
  }
show-tally-unknown = { $count ->
    [one] { $count } okänd (den bygger på ett antagande)
   *[other] { $count } okända (de bygger på antaganden)
  }
show-youngest-source = Den yngsta daterade källan är från { $when }. Om reglerna har ändrats sedan dess är inte känt.
show-shared = { $count ->
    [2] Gemensamt för båda.
   *[other] Gemensamt för alla { $count }.
  }
show-empty = Systemfilen säger inget om detta.
show-empty-on-day = Ingen regel om detta gäller den dagen.

## Kapitel

show-chapter-what = Vad som går att välja
show-chapter-who = Vilka som bjuds in
show-chapter-when = När man väljer
show-chapter-how = Hur man väljer
show-chapter-capacity = Hur stort utrymme utförarna har
show-chapter-order = Vem som går först
show-chapter-today = Den utförare man har i dag
show-chapter-silence = Den som inte väljer
show-chapter-together = De som bor tillsammans
show-chapter-deciding = Hur en fördelning beslutas
show-chapter-notice = Hur lång tid det tar
show-chapter-alarm = Trygghetslarmet
show-chapter-areas = Områden
show-chapter-providers = Så blir man utförare
show-chapter-outward = Språk, kontakt och brev
show-chapter-other = Övriga regler
show-chapter-decisions = Besluten
show-chapter-sources = Källor
show-chapter-system = Om systemet

show-invited-all = Alla som har någon insats som går att välja bjuds in. Filen nämner inga undantag.
show-invited-but = Alla som har någon insats som går att välja bjuds in, utom de som nämns här.
show-chosen-apart = Den enskilde väljer utförare var för sig för { $bundles }.
show-chosen-once = Den enskilde gör ett enda val, för { $bundle }.

show-state-coming = Gäller inte ännu
show-state-past = Gäller inte längre
show-state-proposed = Förslag – inte beslutat

## Vad en regel vilar på

show-mark-unknown = OKÄNT
show-mark-proposed = FÖRSLAG
show-kind-decided = Beslut: { $decision }
show-kind-decided-untold = Beslutad; systemfilen säger inte av vem
show-kind-practice = Praxis, inget känt beslut
show-kind-practice-decision = Praxis, med stöd av { $decision }
show-kind-proposed = Förslag – inte beslutat
show-kind-proposed-decision = Förslag – inte beslutat (se { $decision })
show-kind-unknown = OKÄNT – antagande: { $assumption }
show-kind-unknown-untold = OKÄNT – ett antagande
show-note = Anmärkning: { $note }
show-sources = { $count ->
    [one] Källa: { $sources }
   *[other] Källor: { $sources }
  }
show-period-from = Gäller från den { $first }
show-period-until = Gäller till och med den { $last }
show-period-between = Gäller från den { $first } till och med den { $last }
show-period-coming-from = Börjar gälla den { $first }
show-period-coming-between = Gäller från den { $first } till och med den { $last }
show-period-past-until = Gällde till och med den { $last }
show-period-past-between = Gällde från den { $first } till och med den { $last }
show-risk = Juridisk risk: { $risk }
show-risk-group-share-under-lov = Alla utförare som uppfyller kraven ska godkännas och tävla om dem som väljer. En andel som hålls för några av dem tar valet från den enskilde (LOV 1 kap. 1 § och 8 kap.).
show-risk-information-duty = Den enskilde ska få veta om alla utförare som kommunen har avtal med. En full utförare visas som ”full just nu” och tas inte bort ur listan (LOV 9 kap. 1 §).
show-risk-selection-among-private = När kommunen själv väljer bland privata utförare åt den som inte väljer kan det vara en upphandling enligt LOU (Konkurrensverkets ställningstagande 2019:2).

## Småord

show-only-for = Det gäller bara { $bundles }.
show-only-in-rounds = Det gäller bara { $rounds }.
show-round-kind-introduction = när valet införs
show-round-kind-re_choice = vid omval
show-round-kind-provider_exit = när en utförare slutar
show-provider-group-municipal = kommunens egen hemtjänst
show-provider-group-private = privata utförare
show-provider-group-nonprofit = idéburna utförare
show-hours = klockan { $start }–{ $end }
show-hours-whole-day = dygnet runt
show-clock = { $hour }.{ $minute }
show-and-also = { $first } samt { $last }
show-span = { $first }–{ $last }
show-on-day = den { $when }
show-in-month = i { $when }
show-in-year = år { $when }

## Grunden och utförarna

show-basis-LOV = Valet bygger på lagen om valfrihetssystem (LOV): alla utförare som uppfyller kraven godkänns.
show-basis-LOU = Valet bygger på lagen om offentlig upphandling (LOU): kommunen har upphandlat ett begränsat antal utförare.
show-basis-in_house = Kommunen sköter hemtjänsten i egen regi och har inga andra utförare.
show-basis-mixed = Olika insatser vilar på olika lagar; anmärkningen säger vilka.
show-nonprofit-only = Bara idéburna organisationer får bli utförare.
show-max-providers = { $count ->
    [one] Det finns bara en utförare, kommunens egen hemtjänst medräknad.
   *[other] Det finns högst { $count } utförare, kommunens egen hemtjänst medräknad.
  }
show-with-municipal-unit = Kommunens egen hemtjänst är en av utförarna.
show-without-municipal-unit = Kommunen har ingen egen hemtjänst bland utförarna.
show-offering-only = En utförare kan bara ansöka om { $bundles }.
show-offering = En utförare ansöker om något av det här: { $combinations }.
show-application-mode-continuous = En utförare kan ansöka när som helst.
show-application-mode-windows = En utförare kan ansöka under bestämda perioder.
show-application-mode-once = Utförarna antas vid ett enda tillfälle; därefter går det inte att ansöka.
show-application-mode-none = Det går inte att ansöka om att bli utförare.
show-yearly-window = Den som ansöker senast den { $apply_by } kan börja den { $start }{ $years ->
    [0] { "" }
    [one] { " " }året därpå
   *[other] { " " }{ $years } år senare
  }.
show-yearly-window-with-answer = Den som ansöker senast den { $apply_by } får svar senast den { $answer_by } och kan börja den { $start }{ $years ->
    [0] { "" }
    [one] { " " }året därpå
   *[other] { " " }{ $years } år senare
  }.
show-dated-window-open = ansökan är öppen från den { $first } till och med den { $last }
show-dated-window-opens = ansökan är öppen från den { $opens }
show-dated-window-closes = sista ansökningsdag är den { $closes }
show-dated-window-answer = svar ges senast den { $answer_by }
show-dated-window-start = avtalen börjar den { $start }
show-answer-within-months = { $months ->
    [one] Svar på en ansökan kommer inom en månad.
   *[other] Svar på en ansökan kommer inom { $months } månader.
  }
show-answer-within-weeks = { $weeks ->
    [one] Svar på en ansökan kommer inom en vecka.
   *[other] Svar på en ansökan kommer inom { $weeks } veckor.
  }
show-geographic-reach-whole_municipality = En utförare måste ta emot kunder i hela kommunen.
show-geographic-reach-provider_picks_areas = En utförare väljer själv i vilka områden den tar emot kunder.
show-geographic-reach-lots = Upphandlingen är delad i områden, och en utförare har avtal för ett eller flera av dem.

## Insatser, val och larm

show-performs = { $category ->
    [meals] lagar och levererar
    [alarm] svarar på
   *[other] utför
  }
show-service-open = Den enskilde väljer vem som { show-performs } { $name }.
show-service-open-hours = Den enskilde väljer vem som { show-performs } { $name } ({ $hours }).
show-service-closed = { $performer } sköter alltid { $name }; det går inte att välja någon annan.
show-service-closed-hours = { $performer } sköter alltid { $name } ({ $hours }); det går inte att välja någon annan.
show-of-category = Insatsen räknas till { $category }.
show-category-personal_care = personlig omvårdnad
show-category-domestic_service = service
show-category-delegated_health_care = delegerad hälso- och sjukvård
show-category-night = nattinsatser
show-category-alarm = trygghetslarm
show-category-meals = måltider
show-category-escort = ledsagning
show-category-respite = avlösning
show-category-activity = aktiviteter
show-bundle-itself = Utförare för { $name } väljs för sig.
show-bundle-one = Valet av utförare för { $name } omfattar { $services }.
show-bundle-many = Den som väljer utförare för { $name } väljer en och samma för { $services }.
show-performer-municipal = kommunen
show-performer-chosen_provider = den valda utföraren
show-performer-care_provider = den utförare som ger omvårdnaden
show-performer-service_provider = den utförare som ger servicen
show-performer-alarm_group = kommunens larmgrupp
show-performer-alarm_centre = larmcentralen
show-alarm-installs = { $who } installerar trygghetslarmet.
show-alarm-answers = Ett larm besvaras { $answers }.
show-alarm-answer = { $hours } av { $who }
show-alarm-differ = Den som har olika utförare för omvårdnad och service får hjälp av { $who } när hon larmar.
show-alarm-on-site = { $minutes ->
    [one] Någon ska vara på plats inom en minut.
   *[other] Någon ska vara på plats inom { $minutes } minuter.
  }

## Områden

show-area-whole = Hela kommunen är ett enda område, kallat ”{ $name }”.
show-area-of = { $name } omfattar { $parts }.
show-area-untold = Vilka adresser som hör till { $name } sägs inte.
show-zone-whole = Hela kommunen är en enda priszon, kallad ”{ $name }”.
show-zone-of = { $name } är en priszon och omfattar { $parts }.
show-zone-untold = { $name } är en priszon; vilka adresser som hör dit sägs inte.
show-zone-only-price = Zonen bestämmer priset, aldrig vem som går att välja.
show-key-codes = { $many ->
    [no] nyckelkoden { $codes }
   *[yes] nyckelkoderna { $codes }
  }
show-postal-codes = { $many ->
    [no] postnumret { $codes }
   *[yes] postnumren { $codes }
  }
show-key-codes-counted = { $count } nyckelkoder, från { $first } till { $last }
show-postal-codes-counted = { $count } postnummer, från { $first } till { $last }
show-streets-counted = { $count } gator, från { $first } till { $last }
show-street-between = { $street } { $first }–{ $last }
show-street-from = { $street } från nummer { $first }
show-street-to = { $street } till och med nummer { $last }
show-street-side = { $street } ({ $side })
show-side-odd = udda nummer
show-side-even = jämna nummer
show-side-both = båda sidor

## Vilka

show-left-out-housing = Den som bor i { $housing } bjuds inte in.
show-left-out-alarm-only = Den som bara har trygghetslarm bjuds inte in.
show-left-out-booking-only = Den som bara har insatser utan behovsprövning bjuds inte in.
show-left-out-age = Den som är { $ages } bjuds inte in.
show-younger-than = yngre än { $age } år
show-older-than = äldre än { $age } år
show-left-out-reason = Skälet: { $reason }

## När och hur

show-choice-mode-window = Man väljer under en bestämd tid, som inte sägs här.
show-choice-between-window = Man väljer från och med den { $first } till och med den { $last }.
show-choice-from-window = Man väljer från och med den { $opens }; någon sista dag sägs inte.
show-choice-until-window = Man väljer senast den { $closes }.
show-choice-mode-any_time = Man väljer när som helst.
show-choice-between-any_time = Man väljer när som helst från och med den { $first } till och med den { $last }.
show-choice-from-any_time = Man väljer när som helst från och med den { $opens }.
show-choice-until-any_time = Man väljer när som helst till och med den { $closes }.
show-choice-mode-never = Det finns inget tillfälle att välja.
show-choice-inform-by = Brevet om att valet kommer är framme senast den { $day }.
show-choice-notify-from = Breven om hur det gick skickas från den { $day }.
show-choice-notify-by = Alla har fått brevet om hur det gick senast den { $day }.
show-choice-notify = Breven om hur det gick skickas från den { $first }, och senast den { $last } har alla fått sitt.
show-choice-earliest-effect = Ett val börjar gälla tidigast den { $day }.
show-choice-first-effect = De som byter får sin nya utförare den { $day }.
show-wishes = { $count ->
    [one] Man anger en utförare.
   *[other] Man anger upp till { $count } utförare, den man helst vill ha först.
  }
show-channels = Valet går att göra { $channels }.
show-channel-web = på webben
show-channel-letter_code = med en kod i brevet
show-channel-paper = på papper
show-channel-phone = per telefon
show-channel-visit = vid ett besök
show-channel-email = med e-post
show-may-wait = Är den önskade utföraren full kan man ställa sig i kö dit.
show-may-not-wait = Är den önskade utföraren full går det inte att ställa sig i kö dit.
show-may-want-date = Man får ange vilken dag man helst vill börja.
show-may-not-want-date = Man får inte ange vilken dag man helst vill börja.
show-reason-required = Man måste ange skäl för sitt val.
show-reason-not-required = Man behöver inte ange några skäl.

## Utrymme

show-unit-clients = Utrymmet räknas i antal kunder.
show-unit-hours_per_month = Utrymmet räknas i beviljade timmar per månad.
show-unit-none = Det finns inget tak: en utförare tar emot alla som väljer den.
show-amount-clients = { $amount ->
    [one] en kund
   *[other] { $amount } kunder
  }
show-amount-hours_per_month = { $amount ->
    [one] 1 timme per månad
   *[other] { $amount } timmar per månad
  }
show-amount-none = { $amount }
show-admission-rule-unit = Varje kund tar en plats, och när platserna är slut är utföraren full.
show-admission-rule-closing = Ryms inte den som står på tur stängs utföraren: ingen går före, även om någon annan skulle få plats.
show-admission-rule-soft = Så länge något utrymme är kvar släpps den som står på tur in, även om taket då överskrids.
show-admission-rule-skipping = Ryms inte den som står på tur går platsen till nästa som ryms.
show-overrun = Taket får överskridas med högst { $amount }.
show-share-base = Andelarna räknas på { $base }.
show-share-base-granted_hours_open_to_choice = de beviljade timmar som går att välja
show-share-base-all_granted_hours = alla beviljade timmar
show-share-base-clients = antalet kunder
show-share-base-untold = utrymmet
show-recomputed-monthly = De räknas om varje månad.
show-provider-states-cap = En utförare anger själv sitt tak när den ansöker; den som inte anger något har inget tak.
show-must-accept = En utförare får inte tacka nej till någon så länge den har plats.
show-full-is-unlisted = En utförare som är full tas bort från listan över dem man kan välja.
show-max-changes = { $count ->
    [one] En utförare får ändra sitt tak en gång om året.
   *[other] En utförare får ändra sitt tak högst { $count } gånger om året.
  }
show-share-ceiling = Högst { $percent } procent av { $base } kan gå till { $holder }.
show-share-floor = Minst { $percent } procent av { $base } ska gå till { $holder }.
show-share-fixed = Precis { $percent } procent av { $base } ska gå till { $holder }.
show-share-unsaid = { $percent } procent av { $base } är avsatta för { $holder }. (Filen säger inte om det är högst, minst eller precis så mycket; Hemval räknar med högst.)
show-share-target-ceiling = På sikt kan högst { $percent } procent av { $base } gå till { $holder }. Det är ett mål för senare år och styr inte fördelningen nu.
show-share-target-floor = På sikt ska minst { $percent } procent av { $base } gå till { $holder }. Det är ett mål för senare år och styr inte fördelningen nu.
show-share-target-fixed = På sikt ska precis { $percent } procent av { $base } gå till { $holder }. Det är ett mål för senare år och styr inte fördelningen nu.
show-share-target-unsaid = På sikt är { $percent } procent av { $base } tänkta för { $holder }. Det är ett mål för senare år och styr inte fördelningen nu.
show-cap = Högst { $amount } kan gå till { $holder }.
show-holder-provider = utföraren { $provider }
show-holder-everybody = alla utförare tillsammans
show-holder-area = utförarna i { $area }
show-holder-in-area = { $who } i { $area }

## Ordning och platsen i dag

show-order-by-received = När en utförare inte kan ta emot alla går den först vars val kom in först. (Vid lika lottar Hemval.)
show-order-by-decision_date = När en utförare inte kan ta emot alla går den först som har det äldsta biståndsbeslutet. (Vid lika lottar Hemval.)
show-order-by-lottery = När en utförare inte kan ta emot alla avgör lotten vem som går först.
show-place-everybody-protected = Ingen blir av med den utförare hon har i dag, vare sig hon väljer eller inte.
show-place-everybody-priority = Den som redan har en utförare går före andra där, vare sig hon väljer eller inte, men bara så långt platserna räcker.
show-place-everybody-ignored = Den som redan har en utförare går inte före någon annan där, vare sig hon väljer eller inte.
show-place-chooser-protected = Den som väljer kan alltid få stanna hos den utförare hon har i dag.
show-place-chooser-priority = Den som väljer att stanna hos sin utförare går före andra där, men bara så långt platserna räcker.
show-place-chooser-ignored = Den som väljer att stanna hos sin utförare går inte före någon annan där.
show-place-silent-protected = Den som inte väljer blir aldrig av med den utförare hon har i dag.
show-place-silent-priority = Den som inte väljer går före andra hos sin utförare, men bara så långt platserna räcker.
show-place-silent-ignored = Den som inte väljer har ingen förtur till den utförare hon har i dag.
show-letter-code-last_four = På webben kan man också logga in med koden i sitt brev och de fyra sista tecknen i sitt personnummer.
show-letter-code-birth_date = På webben kan man också logga in med koden i sitt brev och sitt födelsedatum.
show-four-eyes-two = En person granskar fördelningen och en annan beslutar om den.
show-four-eyes-one = Den som har granskat fördelningen får besluta om den.
show-together-if_both_ask = De som bor tillsammans får samma utförare om båda ber om det.
show-together-never = De som bor tillsammans får utförare var för sig.

## Den som inte väljer

show-silent-existing = Den som redan har hemtjänst och inte väljer
show-silent-new = Den som är ny och inte väljer
show-silent-all = Den som inte väljer
show-keep-current = { $who } får behålla den utförare hon har.
show-municipal = { $who } får kommunens egen hemtjänst.
show-any-in-area = { $who } får någon av de utförare som finns där hon bor; vem av dem sägs inte.
show-nearest = { $who } får den utförare som finns närmast hemmet.
show-largest-free-amount = { $who } får den utförare som har mest ledigt utrymme i timmar eller antal.
show-largest-free-unsaid = { $who } får den utförare som har mest ledigt utrymme; hur utrymmena jämförs sägs inte i filen.
show-largest-free-share_of_cap = { $who } får den utförare som har störst del av sitt utrymme ledigt.
show-rotation = { $who } får nästa utförare på en turordningslista; den som är full hoppas över och kommer tillbaka när den har plats.
show-rotation-per-area = Varje område har sin egen lista.
show-rotation-one-list = Hela kommunen har en gemensam lista.
show-rotation-start-alphabetical = Listan läggs från början i bokstavsordning.
show-rotation-start-approval_date = Listan läggs från början efter den dag då utförarna godkändes.
show-rotation-start-lottery = Listan läggs från början genom lottning.
show-rotation-groups = På listan står { $groups }.
show-rotation-joins-later = En ny utförare kommer med månaden efter att den har godkänts.
show-rotation-joins-at-once = En ny utförare kommer med så snart den har godkänts.
show-draw = { $who } får en utförare genom lottning bland dem som finns där hon bor.
show-draw-groups = I lottningen deltar { $groups }.
show-draw-without-warned = Utförare som har fått en varning är inte med i lottningen.
show-draw-with-warned = Också utförare som har fått en varning är med i lottningen.

## Tider

show-notice-change_of_provider = Ett byte av utförare börjar gälla { $when }.
show-notice-start_of_service = Hjälpen börjar { $when }.
show-notice-end_of_service = Hjälpen upphör { $when }.
show-notice-order_confirmation = Utföraren bekräftar en beställning { $when }.
show-notice-cap_change = En ändring av en utförares tak börjar gälla { $when }.
show-notice-cap_reached = En utförare som har nått sitt tak slutar att få nya kunder { $when }.
show-notice-area_added = En utförare kan ta emot kunder i ett nytt område { $when }.
show-notice-provider_exit = En utförare som säger upp sitt avtal slutar { $when }.
show-notice-care_decision_appeal = Ett biståndsbeslut får överklagas { $when }.
show-notice-start-told = den dag då man säger till
show-notice-start-provider_told = den dag då utföraren har fått veta
show-notice-start-both_told = den dag då både personen och utföraren som lämnas har fått veta
show-notice-start-change_of_provider = anmälan
show-notice-start-start_of_service = beställningen
show-notice-start-end_of_service = anmälan
show-notice-start-order_confirmation = beställningen
show-notice-start-cap_change = anmälan
show-notice-start-cap_reached = anmälan
show-notice-start-area_added = anmälan
show-notice-start-provider_exit = uppsägningen
show-notice-start-care_decision_appeal = det att man fick del av beslutet

show-count-working_days-earliest = { $days ->
    [one] tidigast dagen efter att en arbetsdag har gått, räknat från { $start }
   *[other] tidigast dagen efter att { $days } arbetsdagar har gått, räknat från { $start }
  }
show-count-working_days-latest = { $days ->
    [one] senast dagen efter att en arbetsdag har gått, räknat från { $start }
   *[other] senast dagen efter att { $days } arbetsdagar har gått, räknat från { $start }
  }
show-count-working_days-exact = { $days ->
    [one] dagen efter att en arbetsdag har gått, räknat från { $start }
   *[other] dagen efter att { $days } arbetsdagar har gått, räknat från { $start }
  }
show-count-calendar_days-earliest = { $days ->
    [one] tidigast en dag efter { $start }
   *[other] tidigast { $days } dagar efter { $start }
  }
show-count-calendar_days-latest = { $days ->
    [one] senast en dag efter { $start }
   *[other] senast { $days } dagar efter { $start }
  }
show-count-calendar_days-exact = { $days ->
    [one] en dag efter { $start }
   *[other] { $days } dagar efter { $start }
  }
show-count-day_of_month-earliest = tidigast den 1 i { $month } efter { $start }, och en månad senare för den som hör av sig efter den { $day }
show-count-day_of_month-latest = senast den 1 i { $month } efter { $start }, och en månad senare för den som hör av sig efter den { $day }
show-count-day_of_month-exact = den 1 i { $month } efter { $start }, och en månad senare för den som hör av sig efter den { $day }
show-month-after = { $months ->
    [one] månaden
    [2] andra månaden
    [3] tredje månaden
    [4] fjärde månaden
   *[other] den månad som kommer { $months } månader
  }
show-count-next_working_day-earliest = tidigast första arbetsdagen efter { $start }
show-count-next_working_day-latest = senast första arbetsdagen efter { $start }
show-count-next_working_day-exact = första arbetsdagen efter { $start }
show-count-within_hours-earliest = tidigast { $hours ->
    [one] en timme
   *[other] { $hours } timmar
  } efter { $start }
show-count-within_hours-latest = inom { $hours ->
    [one] en timme
   *[other] { $hours } timmar
  } från { $start }
show-count-within_hours-exact = { $hours ->
    [one] en timme
   *[other] { $hours } timmar
  } efter { $start }
show-count-weeks-earliest = tidigast { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
  } efter { $start }
show-count-weeks-latest = inom { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
  } från { $start }
show-count-weeks-exact = { $weeks ->
    [one] en vecka
   *[other] { $weeks } veckor
  } efter { $start }
show-count-months-earliest = tidigast { $months ->
    [one] en månad
   *[other] { $months } månader
  } efter { $start }
show-count-months-latest = inom { $months ->
    [one] en månad
   *[other] { $months } månader
  } från { $start }
show-count-months-exact = { $months ->
    [one] en månad
   *[other] { $months } månader
  } efter { $start }
show-day-one-included = Den dagen räknas som dag ett.
show-day-one-after = Dagen efter räknas som dag ett.
show-day-one-unsaid = (Filen säger inte vilken dag som är dag ett; Hemval räknar från dagen efter.)
show-closed-day-next_working_day = Är den uträknade dagen en lördag, söndag eller helgdag gäller i stället närmast följande arbetsdag.
show-closed-day-that_day = Den uträknade dagen gäller även om den är en lördag, söndag eller helgdag.
show-closed-day-unsaid-next_working_day = (Filen säger inte vad som gäller om den uträknade dagen är en lördag, söndag eller helgdag; Hemval räknar med närmast följande arbetsdag.)
show-closed-day-unsaid-that_day = (Filen säger inte vad som gäller om den uträknade dagen är en lördag, söndag eller helgdag; Hemval räknar med att dagen gäller ändå.)
show-received-hours = Det som kommer in { $hours } på en arbetsdag räknas genast, annat från nästa gång någon tar emot.
show-switch-hours = Själva överlämningen sker { $hours }.

## Språk, kontakt och brev

show-languages = Brev och sidor finns på { $languages }.
show-language-sv = svenska
show-language-sv-easy = lättläst svenska
show-language-en = engelska
show-language-fi = finska
show-language-ar = arabiska
show-administrative-area = Kommunen är förvaltningsområde för { $languages }: man har rätt att använda det språket i kontakt med kommunen.
show-minority-finnish = finska
show-minority-meankieli = meänkieli
show-minority-sami = samiska
show-contact = { $name } svarar på frågor.
show-phone = telefonnumret är { $at }
show-email = e-postadressen är { $at }
show-web = webbplatsen är { $at }
show-choose-at = man väljer på { $at }
show-postal-address = Postadressen är { $address }.
show-phone-open = Telefonen är öppen { $hours }.
show-phone-hours = { $days } { $hours }
show-comparison-fewest = När utförare jämförs visas ett resultat bara om minst { $answers } personer har svarat.
show-comparison-old = En uppgift som är äldre än { $months } månader märks som gammal.
show-comparison-no-room = Sidorna berättar inte var det finns plats just nu, mer än vad listan över utförare säger.
show-envelope = Kuvertets fönster är { $width } × { $height } millimeter och ligger { $left } millimeter från vänster kant och { $top } millimeter från överkanten.
show-millimetres = { $amount } millimeter
show-folds = Arket viks { $folds } från överkanten.
show-colour-main = Huvudfärgen i brev och på sidor är { $colour }.
show-colour-support = Stödfärgen är { $colour }.
show-colour-neutral = Den neutrala färgen är { $colour }.
show-logo = Märket hämtas ur filen { $logo }.
show-signature = Breven undertecknas ”{ $signature }”.
show-letter-text = Om { $topic } skriver kommunen i breven: ”{ $text }”
show-letter-topic-handover = överlämningen
show-letter-topic-keys = nycklar
show-letter-topic-alarm = trygghetslarmet
show-letter-topic-first_visit = det första besöket
show-letter-topic-contact_person = fast omsorgskontakt
show-letter-topic-fee = avgiften
show-letter-topic-queue = kön
show-letter-topic-place_free = en ledig plats
show-letter-topic-change = byte av utförare
show-letter-topic-appeal = överklagande
show-letter-to-client = När hon företräds av { $ground } går brevet till henne själv.
show-letter-to-representative = När hon företräds av { $ground } går brevet till den som företräder henne.
show-letter-copy-client = Den som företräder henne får en kopia.
show-letter-no-copy-client = Den som företräder henne får ingen kopia.
show-letter-copy-representative = Själv får hon en kopia.
show-letter-no-copy-representative = Själv får hon inget brev.
show-acting-guardian = en god man
show-acting-administrator = en förvaltare
show-acting-lasting_power = någon med framtidsfullmakt
show-acting-power_of_attorney = någon med fullmakt
show-acting-parent = en vårdnadshavare

## Övriga regler, beslut och källor

show-topic-information = Information
show-topic-neutrality = Neutralitet
show-topic-capacity = Utrymme
show-topic-handover = Överlämning
show-topic-start = När hjälpen börjar
show-topic-absence = Frånvaro
show-topic-alarm = Larm
show-topic-content_of_care = Omsorgens innehåll
show-topic-compensation = Ersättning till utföraren
show-topic-fee = Avgift
show-topic-contract = Avtal
show-topic-requirements = Krav på utföraren
show-topic-follow_up = Uppföljning
show-topic-protection = Skyddade personuppgifter
show-topic-retention = Bevarande och gallring
show-topic-development = Utveckling
show-by-politicians = Politiska beslut
show-by-officials = Tjänstemäns beslut och rutiner
show-decision = { $decided }: { $about }
show-decision-by-official = { $decided }, beslut av en tjänsteman: { $about }
show-day-unknown = { $name } (dagen är inte känd)
show-with-diary-number = { $name }, dnr { $number }
show-supported-by = Bakom stod { $parties }.
show-reservations = { $parties } reserverade sig.
show-source = ”{ $title }”, { $published }
show-identity = Systemet heter { $name }, gäller i { $municipality } (kommunkod { $code }) och har namnet { $id } i filer och kommandon.
show-typical-clients = { $clients ->
    [one] Påhittade valomgångar görs med en kund.
   *[other] Påhittade valomgångar görs med { $clients } kunder.
  }
show-typical-providers = { $providers ->
    [one] De görs med en privat utförare.
   *[other] De görs med { $providers } privata utförare.
  }

## Kommandot

show-help = Visa ett system i ord: regel, beslut och datum, för den som ska besluta eller granska.
show-help-name = Namnet på ett system som följer med, eller en systemfil.
show-help-on = Visa bara det som gäller den dagen (ÅÅÅÅ-MM-DD).
show-help-json = Skriv sidan som JSON, för program.
