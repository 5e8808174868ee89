# Vad en ändrad regel skulle göra: kommandot, och sidan som nämnden läser.

simulation-help = Vad en ändrad regel skulle göra, innan någon har beslutat.
simulation-help-folder = Omgångens mapp, med listor och val.
simulation-help-out = Mappen som skrivs: simulation.html, simulation.json och tabellerna.
simulation-help-set = Ändringen att pröva, med systemfilens egna nycklar, till exempel 'capacity.share[private]=30 %', 'order.by=received', 'non_choice.existing=municipal' eller 'caps[P01]=120'; =none tar bort. Får anges flera gånger.
simulation-help-draws = Hur många lottningar.
simulation-help-cores = Hur många processorkärnor; 0 är så många som finns.
simulation-help-replace = Ersätt en tidigare simulering i mappen.
simulation-help-lang = Sidans språk.
simulation-help-json = Skriv ut siffrorna som JSON.
simulation-written = Sidan står i { $page } och tabellerna bakom i { $folder }. Mappen people är bara för den som äger den: där står var och ens chanser.

simulation-set = --set ”{ $text }”
simulation-no-no-value = Här saknas vad det ska bli. Skriv nyckel=värde, till exempel order.by=received.
simulation-no-not-a-path = Nyckeln går inte att läsa. Skriv den som i systemfilen, till exempel capacity.share[private]=30 %.
simulation-no-not-this = ”{ $key }” går inte att pröva. Det som avgör vem som får vilken plats, och går att pröva, är: { $keys }.
simulation-no-not-this-near = ”{ $key }” går inte att pröva. Menade du ”{ $nearest }”?
simulation-no-whose-silence = Säg vilka det gäller: non_choice.existing för dem som redan har en utförare, non_choice.new för nya.
simulation-no-too-deep = Här står för många nycklar. Skriv som i systemfilen, till exempel capacity.share[private].share=30 %.
simulation-no-needs-key = ”{ $key }” har flera nycklar. Säg vilken, till exempel current_place.chooser=protected.
simulation-no-nothing-there = Det finns ingen ”{ $key }” där som gäller den dagen, så det finns inget att ta bort.
simulation-no-no-capacity = Inget utrymme är beslutat för den dagen. Sätt först ett, till exempel capacity.unit=clients.
simulation-no-unknown-which = ”{ $which }” är varken ett valpaket eller ett slags omgång. Skriv någon av: { $known }.
simulation-no-which-one = Flera gäller den dagen. Säg vilken av dem: { $known }.
simulation-no-name-one = Säg vems ”{ $key }” det är, till exempel { $key }[private] eller { $key }[P01].
simulation-no-whose-cap = Säg vilken utförares tak det är, till exempel caps[P01]=120.
simulation-no-unknown-provider = ”{ $which }” är varken en grupp eller en av omgångens utförare. Skriv någon av: { $known }.
simulation-no-not-an-amount = ”{ $value }” är inget antal. Skriv ett tal som är noll eller mer, eller none.
simulation-no-more-wishes = Fler önskemål går inte att pröva: människor fick ange { $asked }, och vad de hade önskat som nummer { $wanted } vet ingen. Färre går att pröva.
simulation-no-today = Omgången går inte att pröva, för den går inte ihop med dagens regler:
simulation-no-changed = Med ändringen ({ $text }) går omgången inte ihop:

simulation-title = Vad skulle ändringen göra i { $municipality }?
simulation-lead = Samma människor, samma val och samma lott – med dagens regler och med de prövade. Reglerna gäller placeringar från { $effect }. Talen är medeltal över { $draws } lottningar.
simulation-exercise = Övning: människorna och valen är påhittade.
simulation-heading-question = Frågan
simulation-heading-answer = Svaret
simulation-heading-warnings = Att tänka på innan någon beslutar
simulation-heading-rests = Vad svaret vilar på
simulation-heading-cannot = Vad svaret inte kan säga
simulation-numbers = Siffrorna bakom bilden
simulation-few = dolt
simulation-fewer = färre än 5
simulation-withheld-few = dolt: färre än 5
simulation-nobody = ingen
simulation-nearly = nästan alla
simulation-range = { $mean } ({ $low }–{ $high })
simulation-unknown = Okänt
simulation-no-rule = Ingen regel
simulation-no-cap = Inget tak
simulation-own-cap = Eget tak: { $provider }
simulation-own-cap-ground = Utföraren har angett taket själv.
simulation-both-ways = bättre { $better }, sämre { $worse }
simulation-withheld = Tal bakom vilka färre än fem personer står visas inte, och inte heller tal som de kunde räknas ut från. Personer med skyddade uppgifter är med i lottningarna, för de tar plats, men räknas inte i någon tabell över personer.

simulation-answer-choosers-some = Av { $chose } som har valt får i genomsnitt { $better } något de hellre vill ha än i dag, och { $worse } något de hellre vill slippa.
simulation-answer-choosers-none = Ingen av de { $chose } som har valt får det bättre eller sämre än i dag.
simulation-answer-first = Av dem som har valt får { $changed } sitt förstahandsval; i dag { $decided }.
simulation-answer-silent-differs = Av dem som inte har valt måste { $changed } byta utförare; i dag { $decided }.
simulation-answer-silent-same = För dem som inte har valt blir det som i dag: { $changed } måste byta utförare.

simulation-card-better = får något de hellre vill ha
simulation-card-worse = får något de hellre vill slippa
simulation-card-of = av { $chose } som har valt, mot i dag
simulation-card-first = får sitt förstahandsval
simulation-card-calls = att ringa upp, för inget önskemål fick plats
simulation-card-moves = byter utförare utan att ha valt
simulation-card-today = i dag: { $number }

simulation-rule-decided = I dag
simulation-rule-changed = Prövas

simulation-part-wishes = Antal önskemål
simulation-part-capacity = Hur utrymme räknas
simulation-part-shares = Andel
simulation-part-caps = Tak
simulation-part-order = Vem som går först
simulation-part-current_place = Dagens plats
simulation-part-non_choice_existing = Den som inte väljer och har en utförare
simulation-part-non_choice_new = Den som inte väljer och är ny
simulation-part-joint_placement = De som bor ihop

simulation-theme-choosers = Så går det för dem som har valt
simulation-lead-choosers = Hela stapeln är alla som har valt. Ju längre mörkblå del, desto fler får det de helst vill ha.
simulation-theme-chances = Chansen att få sitt förstahandsval
simulation-lead-chances = Varje person är räknad efter sin chans över alla lottningar. Den som alltid får sitt förstahandsval är säker; andra beror på lotten.
simulation-theme-provider = Vinner och förlorar: efter vem man helst vill ha
simulation-lead-provider = Åt höger: de som får något de hellre vill ha än i dag. Åt vänster: de som får något de hellre vill slippa. Jämfört lottning för lottning.
simulation-theme-silent = Så går det för dem som inte har valt
simulation-lead-silent = Den som inte har valt kan få behålla sin utförare, flyttas av regeln eller vänta på att en handläggare ser efter.
simulation-theme-area = Vinner och förlorar: efter område
simulation-lead-area = Samma jämförelse för dem som bor i varje område, och hur många som byter utförare utan att ha valt.
simulation-theme-language = Vinner och förlorar: efter språk
simulation-lead-language = Samma jämförelse efter vilket språk personen läser.
simulation-theme-providers = Timmar och personer hos utförarna
simulation-lead-providers = Beviljade timmar i månaden hos var och en, den dag placeringarna börjar. Inom parentes i tabellen: så ligger nio lottningar av tio.
simulation-theme-queues = Köer
simulation-lead-queues = De som har bett att få vänta på en utförare som blev full.
simulation-theme-silent-rules = Om en annan regel gällde den som inte väljer
simulation-lead-silent-rules = Allt annat som i ändringen. Varje stapel är alla som inte har valt.

simulation-table-question = Reglerna i dag och de som prövas
simulation-table-choosers = De som har valt, personer i genomsnitt
simulation-table-chances = De som har valt, efter chansen att få förstahandsvalet
simulation-table-wishes = Vilket önskemål som blir uppfyllt, personer i genomsnitt
simulation-table-provider = De som har valt, efter vem de helst vill ha
simulation-table-silent = De som inte har valt, personer i genomsnitt
simulation-table-area = Efter område, personer i genomsnitt
simulation-table-language = Efter språk, personer i genomsnitt
simulation-table-providers = Utförarna, i genomsnitt
simulation-table-queues = Personer i kö, i genomsnitt
simulation-table-silent-rules = Regler för den som inte väljer, personer i genomsnitt
simulation-table-silent-wrong = Regler som inte går att pröva här

simulation-column-what = Utfall
simulation-column-decided = I dag
simulation-column-changed = Prövas
simulation-column-difference = Skillnad
simulation-column-ground = Vad dagens regel vilar på
simulation-column-rule = Regel
simulation-column-why = Varför
simulation-column-area = Område
simulation-column-language = Språk
simulation-column-provider = Helst vill ha
simulation-column-provider_that = Utförare
simulation-column-chose = Har valt
simulation-column-better = Hellre än i dag
simulation-column-worse = Sämre än i dag
simulation-column-first_decided = Förstahandsval i dag
simulation-column-first_changed = Förstahandsval, prövas
simulation-column-moves_decided = Byter utan att ha valt, i dag
simulation-column-moves_changed = Byter utan att ha valt, prövas
simulation-column-persons_decided = Personer i dag
simulation-column-persons_changed = Personer, prövas
simulation-column-hours_decided = Timmar i dag
simulation-column-hours_changed = Timmar, prövas

simulation-fate-first_wish = Förstahandsvalet
simulation-fate-later_wish = Ett senare önskemål
simulation-fate-keeps_unmet = Behåller sin, önskemålet var fullt
simulation-fate-to_call = Rings upp, inget fick plats
simulation-fate-silent_stays = Behåller sin utförare
simulation-fate-silent_moves = Byter utförare
simulation-fate-silent_new = Ny, får en utförare
simulation-fate-waits = En handläggare ser efter

simulation-chance-certain = Säker
simulation-chance-from_75 = 75–99 %
simulation-chance-from_50 = 50–74 %
simulation-chance-from_25 = 25–49 %
simulation-chance-some = Under 25 %
simulation-chance-none = Ingen
simulation-wish = { $number ->
    [0] Inget önskemål
   *[other] Önskemål { $number }
 }

simulation-silent-keep_current = Behåll utföraren
simulation-silent-municipal = Kommunens egen
simulation-silent-rotation = Turordning
simulation-silent-draw = Lottning
simulation-silent-nearest = Närmaste
simulation-silent-share_of_cap = Mest ledigt, i andel
simulation-silent-amount = Mest ledigt, i mängd

simulation-rests-round = Omgången { $round }, med listorna som de var { $facts_on }.
simulation-rests-people = { $people } personer som har hemtjänst att välja, av vilka { $chose } har valt.
simulation-rests-draws = { $draws } lottningar, samma för båda reglerna, så att skillnaden är reglernas och inte lottens. Lotterna är gjorda för simuleringen och avgör ingens plats.
simulation-rests-silent = Reglerna för den som inte väljer är jämförda över { $draws } lottningar.
simulation-rests-rejected = { $rows } rader i listorna gick inte att ta och är inte med.
simulation-rests-settings = Prövat: { $settings }. Är två gruppers andelar tillsammans 100 %, får den andra det som blir över.

simulation-cannot-choices = Valen gjordes under dagens regler. Med en annan regel hade en del kanske valt annorlunda, eller valt alls.
simulation-cannot-silent = Vad de som inte har valt helst vill ha vet ingen. För dem syns bara vem som får byta.
simulation-cannot-care = Här syns vem som utför hemtjänsten, inte hur bra den är.
simulation-cannot-later = Bara den dag placeringarna börjar är räknad; nya beslut, dödsfall och flyttar efter den är inte med.
simulation-cannot-law = Sidan prövar vad en regel gör, inte om den är laglig eller klok. Det avgör den som beslutar.
