# Rapporten till nämnden om en valomgång. Läses av förtroendevalda, och sedan av vem som helst.

### Huvud

report-title = Så gick valomgången i { $municipality }
report-kicker = { $system }, omgång { $round }
report-lead = Den här rapporten berättar vad som hände när hemtjänstens platser fördelades. { $kind } Platserna gäller från { $effect }.
report-kind-introduction = Det var första gången som valet gick till så här.
report-kind-re_choice = Det var ett omval: alla som var med fick välja på nytt.
report-kind-provider_exit = En utförare slutar, och de som hade den fick välja en annan.
report-days = Valet var öppet från { $opens } till { $closes }. Uppgifterna om människorna är från { $facts_on }.
report-days-facts = Uppgifterna om människorna är från { $facts_on }.
report-dated = Uppgifter från { $day }
report-exercise = Det här är en övning. Människorna och valen är påhittade, och lotten bevisar ingenting.
report-contents = Innehåll
report-skip = Hoppa till innehållet
report-file-title = Rapport om valomgång { $round }, { $municipality }

### I korthet

report-heading-short = Omgången i korthet
report-figure-in_round = personer är med i omgången.
report-figure-in_round-withheld = Hur många som är med i omgången visas inte.
report-figure-rows = Listan har { $total } rader.
report-figure-first_wish = av dem som valde fick sitt första önskemål: { $part } av { $whole }.
report-figure-first_wish-count = fick sitt första önskemål. Hur många som valde visas inte, så andelen går inte att visa.
report-figure-first_wish-withheld = Hur många som fick sitt första önskemål visas inte.
report-figure-some_wish = av dem som valde fick något av sina önskemål: { $part } av { $whole }.
report-figure-some_wish-count = fick något av sina önskemål. Hur många som valde visas inte, så andelen går inte att visa.
report-figure-some_wish-withheld = Hur många som fick något av sina önskemål visas inte.
report-figure-nobody_chose = har valt. Ingen hade något önskemål att uppfylla.
report-figure-silent_placed = valde inte, och fick en utförare av regeln för den som inte väljer.
report-figure-silent_placed-withheld = Hur många som regeln placerade visas inte.
report-figure-waiting = väntar på att någon ringer eller avgör. De har kvar den hjälp de har, så länge.
report-figure-waiting-withheld = Hur många som väntar på en människa visas inte. De är färre än fem.
report-same-help = Hjälpen, timmarna och avgiften är desamma som förut. Ett besked om utförare är inget nytt biståndsbeslut.
report-withheld = dolt
report-withheld-means = Där det står dolt är talet, eller ett tal bredvid, mindre än fem. Då visas det inte, för att ingen människa ska kännas igen.

report-nothing-to-choose = I { $municipality } finns inget att välja. Kommunen utför all hemtjänst som omgången gäller, så ingen plats har fördelats.
report-nothing-to-verify = Inget har låsts, lottats eller fördelats. Därför finns det inga fler tal att visa, och inget att kontrollera.
report-figure-nothing = rader finns i listan. Var och en behåller den hjälp hon har.

report-table-clients = Varje rad i listan, på en enda plats
report-clients-in_round = Med i omgången
report-clients-outside = Utanför omgången, och inget ändras
report-clients-withdrawn = Med från början, men borta sedan listorna låstes
report-clients-rows_lost = Rader om hjälpen gick inte att läsa
report-clients-no_bundle = Har ingen hjälp som går att välja
report-clients-new = Kom till efter att listorna låstes
report-clients-rejected = Raden gick inte att läsa
report-clients-sum = Alla
report-protected-counted = De som har skyddade personuppgifter räknas bland dem som är med i omgången, och i talen om önskemål och timmar. De räknas inte i tabellerna över utförare, områden och språk.

report-column-where = Var
report-column-people = Personer
report-column-what = Vad det blev
report-column-claims = Antal
report-column-share = Andel
report-column-provider = Utförare
report-column-capacity-hours = Tak (timmar)
report-column-capacity-people = Tak (personer)
report-column-used-hours = Använt (timmar)
report-column-used-people = Antal personer
report-column-filled = Så fullt
report-column-comes = Kommer
report-column-stays = Är kvar
report-column-leaves = Slutar
report-column-area = Område
report-column-language = Språk
report-column-got_wish = Fick ett önskemål
report-column-stays_unmet = Ville byta, är kvar
report-column-stays_silent = Valde inte, är kvar
report-column-placed_by_rule = Placerad av regel
report-column-waits = Väntar
report-column-outside = Utanför
report-column-sum = Alla
report-column-queue = Väntar i kö
report-column-task = Vad
report-column-file = Fil
report-column-sha256 = SHA-256
report-column-change = Vad som har hänt

### Önskemålen

report-heading-outcomes = Vad som hände med önskemålen
report-outcomes-lead = Här är alla { $claims } som platserna fördelades till. Två som bor ihop och har placerats tillsammans räknas som en.
report-outcomes-lead-withheld = Här är alla som platserna fördelades till. Två som bor ihop och har placerats tillsammans räknas som en.
report-outcomes-chose = { $chose } av dem valde, och { $silent } valde inte.
report-outcomes-title = Vad som hände med önskemålen: { $bundle }
report-outcome-first_wish = Fick sitt första önskemål
report-outcome-later_wish = Fick ett senare önskemål
report-outcome-kept = Fick inget önskemål, och har kvar sin utförare
report-outcome-promised = Har kvar den plats som ett tidigare besked lovade
report-outcome-silent_placed = Valde inte, och placerades av regeln
report-outcome-unmet = Valde, men har inte fått någon utförare än
report-outcome-rest = Övriga: har kvar sin utförare, eller väntar på en människa
report-table-outcomes = Vad det blev: { $bundle }

### Utförarna

report-heading-providers = Hur fulla utförarna blev
report-providers-lead-hours = Strecket är taket. Allt som är beviljat hos utföraren räknas, i timmar per månad.
report-providers-lead-people = Strecket är taket. Alla som utföraren hjälper räknas.
report-providers-lead-none = Här finns inget tak. Bilden visar hur många som har varje utförare.
report-rule-soft-hours = Den som står på tur släpps in så länge något är kvar, även om taket då passeras. Taket får passeras med högst { $overrun } timmar.
report-rule-soft-people = Den som står på tur släpps in så länge något är kvar, även om taket då passeras. Taket får passeras med högst { $overrun }.
report-rule-unit = Taket räknas i personer, och passeras aldrig.
report-rule-closing = Taket passeras aldrig. När den som står på tur inte får plats är utföraren full för alla efter.
report-rule-skipping = Taket passeras aldrig. Får den som står på tur inte plats kan en senare med färre timmar få det.
report-over-why = En plats som är skyddad eller lovad gäller även om taket är nått.
report-rooms-title = Hur fulla utförarna blev: { $bundle }
report-room-value-hours = { $used } av { $capacity } timmar, { $share }
report-room-value-people = { $used } av { $capacity }, { $share }
report-room-value-no-cap-hours = { $used } timmar, inget tak
report-room-value-no-cap-people = { $used }
report-room-value-withheld-hours = { $used }, taket är { $capacity } timmar
report-room-value-withheld-people = { $used }, taket är { $capacity }
report-room-zero-cap = Taket är noll
report-room-in-area = { $provider }, { $area }
report-room-group-private = Alla privata utförare tillsammans
report-room-group-municipal = Kommunens enheter tillsammans
report-room-group-nonprofit = Alla idéburna utförare tillsammans
report-room-shared = Gemensamt tak
report-legend-used = Använt
report-legend-over = Över taket
report-legend-limit = Taket
report-legend-withheld = Dolt
report-table-rooms = Tak och använt: { $bundle }
report-moves-heading = De som kommer och slutar
report-moves-lead = Till varje utförare kommer några, och andra slutar. Den som väntar och får hjälp så länge räknas bland dem som är kvar.
report-moves-lead-protected = Till varje utförare kommer några, och andra slutar. Hur många som är kvar visas inte, för någon i omgången har skyddade personuppgifter.
report-moves-title = De som kommer, är kvar och slutar: { $bundle }
report-moves-title-protected = De som kommer och slutar: { $bundle }
report-moves-value = kommer { $comes }, är kvar { $stays }, slutar { $leaves }
report-moves-value-protected = kommer { $comes }, slutar { $leaves }
report-table-moves = Kommer, är kvar och slutar: { $bundle }

### Områden och språk

report-heading-areas = Område och språk
report-areas-lead = Tabellerna visar om det gick olika i olika områden, och för den som läser olika språk. De räknar personer, och ingen som har skyddade personuppgifter.
report-areas-none = Efter område går inget tal att visa.
report-languages-none = Efter språk går inget tal att visa.
report-few-areas = Andra områden visas inte. Annars gick det att räkna ut ett tal som är dolt.
report-few-languages = Andra språk visas inte. Annars gick det att räkna ut ett tal som är dolt.
report-table-areas = Efter område: { $bundle }
report-table-languages = Efter språk: { $bundle }
report-unknown = Okänt

### Det som människor gör

report-heading-work = Det som människor gör nu
report-work-lead = En lista räcker inte för alla. Det här gör handläggarna innan allt är klart.
report-work-none = Ingen behöver ringas upp, och ingen väntar på ett avgörande.
report-table-work = Det som görs för hand
report-work-wish_not_met = Ringa: allt som personen önskade var fullt
report-work-wish_gone = Ringa: inget önskemål gick att ta upp
report-work-apart = Ringa: två som bor ihop ville ha samma utförare, och fick olika
report-work-waits_for_decision = Avgöra: det är oklart vad personen har valt
report-work-waits_for_look = Ta kontakt: personen behöver uppmärksamhet först
report-work-not_asked = Fråga: personens brev har väntat
report-work-no_room = Avgöra: ingen utförare hade plats för den som inte valde
report-work-no_distance = Avgöra: det är okänt hur långt personen har till utförarna
report-work-no_rule = Avgöra: regeln säger inte vem personen ska få
report-work-rows_lost = Rätta: rader om hjälpen gick inte att läsa
report-work-waiting = Ringa, avgöra eller rätta, sammanlagt
report-work-todays = Får så länge hjälp av den utförare personen har i dag
report-work-named = Får så länge hjälp av den som planen pekar ut
report-work-municipal = Får så länge hjälp av kommunens egen enhet
report-work-until_start = Får hjälp av en annan tills den nya utföraren börjar
report-work-several_performers = Se efter: flera utförare i dag
report-work-performer_not_listed = Se efter: dagens utförare saknas i listan
report-work-together_apart = Se efter: ville placeras tillsammans
report-work-undated_decision = Se efter: beslutet saknar dag
report-queues-lead = De här väntar på en utförare som blev full. De har en annan utförare, så länge.
report-table-queues = Köer: { $bundle }

### Efteråt

report-heading-by_hand = Det som människor beslutade
report-by-two = En person granskade fördelningen och en annan beslutade om den.
report-by-one = Samma person granskade fördelningen och beslutade om den.
report-by-hand-none = Ingen plats gavs av människor i stället för en regel.
report-by-hand-lead = Några platser gav människor i stället för en regel: den som en människa ska bestämma för, och undantag. Var och en har ett skäl, och två personer har gett den. Alla räknas här, även de som har skyddade personuppgifter. Beviset visar vad reglerna gav; platserna som människor gav står bredvid det.
report-table-by_hand = Platser som människor gav
report-by-hand-placed = Platser som människor gav
report-by-hand-exceptions = Av dem undantag, där en regel hade gett något annat
report-table-grounds = Skälen
report-column-ground = Skäl
report-table-roles = Den andra personens roll
report-column-role = Roll
report-ground-asked = Personen, eller den som företräder henne, har bett om det
report-ground-needs = Det som personen behöver
report-ground-home = Samma utförare som den hon bor med
report-ground-continuity = Samma personal som i dag
report-ground-provider = Det som utföraren kan där personen bor
report-ground-fault = Något i underlaget var fel
report-ground-other = Annat
report-role-case_manager = Biståndshandläggare
report-role-round_manager = Systemansvarig
report-heading-changes = Det som har hänt sedan listorna låstes
report-changes-lead = Före fördelningen sågs listorna igenom en gång till. Det här hade ändrats.
report-table-changes = Ändringar i senare listor
report-change-died = Har avlidit
report-change-moved_out = Har flyttat från kommunen
report-change-no_longer_granted = Har inte längre hjälpen
report-change-new_client = Har kommit till
report-change-new_grant = Har fått ny hjälp
report-change-needs_attention = Behöver uppmärksamhet
report-change-left_out = Ska inte längre vara med
report-change-area = Har flyttat till ett annat område
report-change-minutes = Har fått mer eller mindre tid
report-change-performer = Har bytt utförare
report-change-not_listed = Finns inte i den senare listan
report-change-row_rejected = Raden gick inte att läsa

report-heading-correction = Omgången är rättad
report-correction-lead = Efter ett fel räknades omgången om, med samma lott. Den som hade fått ett besked behåller det, eller får något bättre.
report-correction-why = Felet, med kommunens ord: { $why }
report-correction-why-unsaid = Vad felet var har kommunen inte skrivit.
report-correction-system = Reglerna i systemfilen har ändrats mellan de två beräkningarna.
report-correction-exceeded = { $caps ->
    [0] Inget tak överskrids av rättelsen.
    [one] Ett tak överskrids för att löftena hålls.
   *[other] { $caps } tak överskrids för att löftena hålls.
  }
report-table-correction = Vad rättelsen gjorde
report-put-restored = Fick en bättre plats än beskedet sa
report-put-got_place = Hade ingen plats, och fick en
report-put-kept_promise = Behåller det som beskedet sa
report-put-gave_way = Kunde inte få det som beskedet sa, och fick det som är rätt
report-put-newly_in = Är med först nu
report-put-left = Är inte längre med

### Reglerna

report-heading-rules = Vad reglerna vilar på
report-rules-lead = { $rules } regler avgjorde platserna. Av dem vilar { $decided } på beslut och { $practice } på praxis. { $unknown } är antaganden.
report-rules-honest = Ett antagande betyder att ingen källa säger hur det ska vara. Någon måste besluta om det, annars vilar platserna på Hemvals gissning.
report-rules-decided = Beslutat
report-rules-practice = Praxis
report-rules-unknown = Antaganden
report-rules-because = Skäl:

### Lotten

report-heading-draw = Så drogs turordningen
report-draw-lead = När fler ville till en utförare än som fick plats avgjorde reglerna vem som gick först. Där reglerna ger lika avgjorde lotten. Ingen kunde välja lotten, inte heller kommunen.
report-draw-step-locked = Först låstes listorna, valen och reglerna, och kommunen offentliggjorde ett löfte om dem och om en hemlighet.
report-draw-step-value-drand = Sedan drogs lotten av ett offentligt tal som ingen kunde veta i förväg: runda { $round } hos drand.
report-draw-step-value-rfc3797 = Sedan drogs lotten av offentliggjorda tal som ingen kunde veta i förväg: { $names }.
report-draw-step-value-exercise = Sedan drogs lotten av övningens eget tal, som alla kan räkna ut. I en riktig omgång är det ett offentligt tal som ingen kan veta i förväg.
report-draw-step-order = Av det låsta, hemligheten och det offentliga talet följer turordningen. Vem som helst kan räkna om den.
report-draw-digest = Det låsta
report-draw-commitment = Löftet
report-draw-chain = Kedjan hos drand
report-draw-value = Det offentliga talet
report-draw-secret = Hemligheten, efteråt
report-draw-seed = Lottens frö
report-draw-system = Systemfilen
report-draw-root = Kontrolltal för alla { $rows } rader
report-table-draw = Det som lotten följer av

### Kontrollen

report-heading-verify = Så kontrollerar du omgången
report-verify-lead = Du behöver inte lita på rapporten. Talen om önskemål och om hur fulla utförarna blev är de som står i public.json, och de går att pröva.
report-verify-step-commitment = Hämta commitment.json där den offentliggjordes före dragningen, på ett ställe där kommunen inte kan ändra i den. Utan den syns bara att allt stämmer med sig självt.
report-verify-step-public = Hämta public.json och kör det här kommandot:
report-verify-step-row = Har du din egen rad prövar du den så här:
report-verify-step-auditor = Granskaren, som har allas rader, prövar allt så här:
report-verify-step-decision = Alla kan pröva att beslutet gäller just det här beviset:
report-verify-step-by_hand = Granskaren prövar platserna som människor gav så här:
report-verify-files = Jämför filerna med de här kontrolltalen. De är skrivna i grupper; läs dem utan mellanslag.
report-table-files = Filerna som bevisar omgången
report-verify-corrects = Rättelsen bygger på beviset med det här kontrolltalet: { $certificate }

### Gränser

report-heading-limits = Vad siffrorna inte säger
report-limit-care = De säger inget om hur bra hjälpen är. De visar bara vem som utför den.
report-limit-silent = Att någon inte valde betyder inte att hon är nöjd. Hon kan ha haft svårt att välja.
report-limit-lists = De är rätta bara om listorna är det. Om alla som skulle vara med var det kan ingen fil visa. Jämför med registren.
report-limit-wishes = Den som fick sitt första önskemål kan ha önskat det hon trodde att hon kunde få.
report-limit-protected = Talen i public.json räknar alla. Tabellerna om personer räknar inte dem som har skyddade personuppgifter. Därför går talen inte alltid ihop.
report-limit-stayed = Bland dem som fick sitt önskemål är också de som valde att stanna hos den utförare de hade.
report-limit-later = De gäller dagen då platserna fördelades. Byten efter det är inte med.

### Fel

report-refused-no_summary = Filen är ingen sammanfattning av en omgång. Ange summary.json ur omgångens mapp.
report-refused-not_allocated = Platserna är inte fördelade än, så det finns inget att rapportera. Kör hemval run först.
report-refused-older = Sammanfattningen är skriven av en äldre version, och har inte allt som rapporten behöver. Kör hemval run en gång till och skriv rapporten sedan.
report-refused-broken = Sammanfattningen är trasig: { $where } står inte som det ska. Har någon ändrat i filen? Ta den ur omgångens mapp igen.

### Kommandot

report-command = Skriv rapporten till nämnden, som PDF och som sida, ur sammanfattningen ensam.
report-help-summary = summary.json, eller mappen som hemval run skrev.
report-help-to = Mappen som rapporten skrivs i.
report-help-lang = Rapportens språk.
report-written = Rapporten står i { $pdf } och { $page }.
report-refused-unprintable = Tecknet { $character } går inte att skriva ut med de typsnitt som finns. Ändra namnet där det står. Ingenting är skrivet.
