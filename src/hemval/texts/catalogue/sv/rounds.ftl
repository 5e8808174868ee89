# Valomgångar i kontoret: lista, plan, läge och vad som kommer härnäst.

### Listan

rounds-title = Valomgångar
rounds-all = Alla valomgångar
rounds-none = Ingen valomgång är upplagd än.
rounds-caption = Alla valomgångar, den som börjar gälla sist överst
rounds-round = Valomgång
rounds-phase = Läge
rounds-opens = Öppnar
rounds-closes = Sista dag att välja
rounds-effect = Börjar gälla
rounds-exercise = Övning
rounds-new = Lägg upp en valomgång
rounds-unset = inte satt

### Omgångens gång

rounds-timeline = Omgångens gång
rounds-phase-planned = Planeras
rounds-phase-announced = Kungjord
rounds-phase-open = Öppen för val
rounds-phase-closed = Stängd, posten registreras
rounds-phase-signed_off = Posten är registrerad
rounds-phase-frozen = Listor och val är låsta
rounds-phase-drawn = Ordningen är dragen
rounds-phase-allocated = Platserna är fördelade
rounds-phase-reviewed = Fördelningen är granskad
rounds-phase-decided = Beslutad
rounds-phase-in_effect = Gäller

### En omgång

rounds-back = Till { $round }
rounds-about = Om omgången
rounds-parts = Omgångens sidor
rounds-parts-prepare = Förbereda
rounds-parts-follow = Följa
rounds-parts-outcome = Utfall
rounds-part-plan = Plan och dagar
rounds-part-invited = Vilka omgången gäller
rounds-part-caps = Tak och utrymme
rounds-part-draw-value = Lottningens värde
rounds-part-figures = Siffror
rounds-part-letters = Brev
rounds-days = Dagar
rounds-rules = Regler
rounds-played-today = I övningen är det { $day }.
rounds-exercise-what = Det här är en övning. Ingenting i den blir på riktigt.
rounds-exercise-carried-out = Det här är en övning där alla är påhittade. Den lottas med ett övningstal, och det som beslutas blir av: utförare börjar, beställningar går ut.
rounds-play-another = Byt dag i övningen
rounds-at-work = Arbete pågår med omgången. Ladda om sidan om en stund.

### Härnäst

rounds-next = Härnäst
rounds-nothing-next = Omgången gäller. Inget mer behöver göras.
rounds-done-by-round_manager = Det här gör inte du: det gör den som är systemansvarig.
rounds-done-by-case_manager = Det här gör inte du: det gör en biståndshandläggare eller den som är systemansvarig.
rounds-is-in-effect = Omgången gäller, men allt är inte gjort.
rounds-left = Det här är kvar att göra:
rounds-left-letters = Beskeden är inte framtagna. Ingen har fått veta vem som hjälper henne eller honom.
rounds-left-unsent = { $letters ->
    [one] Ett besked är inte skickat.
   *[other] { $letters } besked är inte skickade.
}
rounds-left-by_hand = Några besked som lämnas för hand är inte klara. Utsedd personal ser dem.
rounds-left-decide = { $persons ->
    [one] En person väntar på att någon bestämmer vem som hjälper.
   *[other] { $persons } väntar på att någon bestämmer vem som hjälper.
}
rounds-go-letters = Gå till breven
rounds-go-tasks = Gå till uppgifterna
rounds-lacks = Det här saknas först
rounds-step-invite = Bjud in till val
rounds-step-sign_off = Skriv under på att posten är registrerad
rounds-step-freeze = Lås listor och val
rounds-step-draw = Dra ordningen
rounds-step-allocate = Fördela platserna
rounds-step-review = Granska fördelningen
rounds-step-decide = Besluta
rounds-step-carry_out = Gör klart det som följer av beslutet
rounds-step-begin = Låt placeringarna börja gälla
rounds-step-why-invite = När du bjuder in bestäms vilka som får välja. Därefter kan breven tas fram.
rounds-step-why-sign_off = Val som kom i tid räknas även om de skrivs in senare. Någon måste därför svara för att all post är registrerad innan valen låses.
rounds-step-why-freeze = Efter låsningen kan inget val ändras. Låsningen publiceras innan lottningens värde är känt, så att alla kan se att inget har ändrats.
rounds-step-why-draw = När det offentliga värdet har kommit drar Hemval ordningen ur det.
rounds-step-why-allocate = Hemval ser efter en gång till i listorna och ger var och en en plats efter reglerna.
rounds-step-why-review = Någon ser igenom fördelningen, avgör det som väntar på en människa och prövar det som ser fel ut.
rounds-step-why-decide = Beslutet gör placeringarna bindande. Det görs en gång.
rounds-step-why-carry_out = Omgången är beslutad, men det som följer stannade på vägen. Det som är gjort görs inte om.
rounds-step-why-begin = Alla beställningar ska vara bekräftade eller omhändertagna av någon innan placeringarna gäller.
rounds-do-invite = Bjud in
rounds-do-sign_off = Skriv under
rounds-do-freeze = Gå till låsningen
rounds-do-draw = Gå till dragningen
rounds-do-allocate = Gå till fördelningen
rounds-do-review = Gå till granskningen
rounds-do-decide = Gå till beslutet
rounds-do-carry_out = Gå vidare
rounds-do-begin = Låt omgången gälla
rounds-lacks-check = Listorna har inte kontrollerats sedan planen ändrades.
rounds-lacks-nothing_to_choose = Reglerna har inget att välja: kommunen utför all hemtjänst själv. Ingen bjuds in, och omgången behövs inte.
rounds-lacks-wrong = { $faults ->
    [one] En sak i planen eller listorna stämmer inte.
   *[other] { $faults } saker i planen eller listorna stämmer inte.
}
rounds-lacks-opening_day = Dagen då valet öppnar är inte satt.
rounds-lacks-closing_day = Sista dagen att välja är inte satt.
rounds-lacks-caps = Ingen har bekräftat taken.
rounds-lacks-caps_anew = Taken har ändrats sedan de bekräftades.
rounds-lacks-choices = Valet är öppet till och med den { $closes }.
rounds-lacks-post = Post från sista dagen kan komma till och med den { $earliest }. Skriv under tidigast då.
rounds-lacks-decision = Det som följer av beslutet är inte klart än.
rounds-lacks-effect_day = Valet börjar gälla först den { $effect }.
rounds-lacks-orders = { $orders ->
    [one] En beställning väntar på svar från utföraren.
   *[other] { $orders } beställningar väntar på svar från utförarna.
}
rounds-lacks-refused_orders = { $orders ->
    [one] En beställning kan utföraren inte ta emot, och ingen har tagit hand om den.
   *[other] { $orders } beställningar kan utförarna inte ta emot, och ingen har tagit hand om dem.
}
rounds-lacks-orders_by_hand = Några beställningar som lämnas för hand är inte klara. Utsedd personal ser dem.
rounds-lacks-signature = Ingen har skrivit under på att posten är registrerad. Det kan göras tidigast den { $earliest }.
rounds-lacks-signed_early = Underskriften är från den { $signed }, men posten från sista dagen kan vara registrerad tidigast den { $earliest }. Ta tillbaka den och skriv under på nytt.
rounds-lacks-signed_later = Underskriften är från den { $signed }, en dag som inte har kommit. Ta tillbaka den och skriv under på nytt.
rounds-lacks-public_value = Inget offentligt värde är namngett för lottningen.
rounds-lacks-known_value = Det namngivna värdet kom den { $day } (runda { $round } i drand), så vem som helst kan känna till det. Namnge ett som inte har kommit.
rounds-lacks-beacon = Lottningen väntar på runda { $round } i drand.
rounds-lacks-beacon_at = Lottningen väntar på runda { $round } i drand. Den kommer den { $day } klockan { $clock }.
rounds-lacks-numbers = Lottningen väntar på det som publiceras av { $names }.
rounds-refused-lacks = Något saknas innan det går. Det står under Härnäst.
rounds-go-caps = Gå till taken
rounds-go-plan = Ändra planen
rounds-go-wrong = Se vad
rounds-go-value = Namnge ett värde
rounds-go-orders = Se beställningarna

### Kontrollen

rounds-checked-title = Kontroll av plan och listor
rounds-checked-at = Kontrollerat
rounds-checked = { $wrong ->
    [0] Kontrollen är klar. Ingenting i planen eller listorna motsäger det som är beslutat.
    [one] Kontrollen är klar. En sak stämmer inte.
   *[other] Kontrollen är klar. { $wrong } saker stämmer inte.
}
rounds-checking = Listorna kontrolleras. Ladda om sidan om en stund.
rounds-not-checked = Listorna är inte kontrollerade än, eller har inte kontrollerats sedan planen ändrades.
rounds-check = Kontrollera nu
rounds-check-again = Kontrollera igen
rounds-go-check = Till kontrollen
rounds-check-asked = Kontrollen har börjat.
rounds-wrong = Det här stämmer inte
rounds-nothing-wrong = Ingenting i planen eller listorna motsäger det som är beslutat.
rounds-by-decision = Beslut: { $decision }.
rounds-to-judge = { $things ->
    [one] En sak att se över
   *[other] { $things } saker att se över
}
rounds-look-at = { $clients ->
    [one] En brukare behöver ses på av en människa.
   *[other] { $clients } brukare behöver ses på av en människa.
} { $waiting ->
    [0] Inget brev väntar på det.
    [one] Ett brev väntar på det.
   *[other] { $waiting } brev väntar på det.
}

### Planen

rounds-new-what = Fyll i det ni vet. Dagar som saknas kan du fylla i senare. Hemval kontrollerar planen mot reglerna och listorna.
rounds-new-do = Lägg upp omgången
rounds-set-up = Omgången är upplagd. Listorna kontrolleras.
rounds-plan-do = Spara planen
rounds-changed = Planen är sparad. Listorna kontrolleras på nytt.
rounds-plan-invited = Brukarna är inbjudna. Det som står i deras brev kan inte ändras längre.
rounds-plan-frozen = Listor och val är låsta. Planen kan inte ändras längre.
rounds-group-what = Vad omgången gäller
rounds-group-days = Dagar
rounds-group-lists = Listor och ordning
rounds-group-exercise = Övning
rounds-nobody = Ingen
rounds-version = { $system }, version { $number }
rounds-kind-introduction = Valfrihet införs
rounds-kind-re_choice = Nytt val för alla
rounds-kind-provider_exit = En utförare slutar
rounds-order-by-rules = Som reglerna säger
rounds-order-received = Efter när valet kom in
rounds-order-decision_date = Efter biståndsbeslutets datum
rounds-order-lottery = Genom lottning
rounds-is-real = Skarp omgång
rounds-is-exercise = Övning
rounds-field-key = Namn
rounds-help-key = Till exempel host-2020. Små bokstäver a–z, siffror och bindestreck. Namnet kan inte ändras.
rounds-field-version_id = Regler
rounds-field-kind = Anledning
rounds-field-leaving_id = Utförare som slutar
rounds-help-leaving_id = Fyll bara i om en utförare slutar.
rounds-field-announced = Kungörs
rounds-help-announced = Dagen då regler, utrymme och hur ordningen dras görs kända.
rounds-field-opens = Öppnar
rounds-help-opens = Första dagen att välja. Tomt: som reglerna säger.
rounds-field-closes = Sista dag att välja
rounds-help-closes = Det som kommer in den dagen räknas. Tomt: som reglerna säger.
rounds-field-notify_by = Besked senast
rounds-help-notify_by = Sista dagen för alla att ha fått veta sin utförare.
rounds-field-effect = Börjar gälla
rounds-help-effect = Dagen då de nya placeringarna börjar.
rounds-field-facts_on = Listornas dag
rounds-help-facts_on = Dagen som listorna över brukare och insatser berättar om.
rounds-field-share_base_on = Dag för andelar
rounds-help-share_base_on = Dagen vars timmar andelarna räknas på, om reglerna har andelar.
rounds-field-order_source = Ordning
rounds-help-order_source = Vem som går först när en utförare blir full.
rounds-field-temporary_performer_id = Tillfällig utförare
rounds-help-temporary_performer_id = Utför för den som annars blir utan tills det finns en plats.
rounds-field-is_exercise = Slag
rounds-help-is_exercise = I en övning kan du gå igenom en hel omgång i förväg. Ingenting i den blir på riktigt.
rounds-field-played_on = Dag i övningen
rounds-help-played_on = Dagen som övningen låtsas att det är. Tomt: i dag.
rounds-fault-order = Dagen kommer före den { $before }, som ska vara tidigare. Rätta en av dem.
rounds-fault-key = Skriv ett namn med små bokstäver a–z, siffror och bindestreck, som inte liknar ett personnummer.
rounds-refused-key_taken = Det finns redan en omgång med det namnet. Välj ett annat.
rounds-refused-holds = Kan inte ändras längre, eftersom brukarna är inbjudna eller valen låsta. Skriv tillbaka det som stod.
rounds-refused-frozen = Listor och val är låsta, så det här kan inte ändras.

### Lottningens värde

rounds-value-what = Ordningen dras ur ett offentligt värde som ingen kan känna till i förväg. Det namnges innan valen låses. Då kan ingen välja ett utfall, och vem som helst kan räkna efter.
rounds-value-now = Namngivet värde
rounds-value-drand = Runda { NUMBER($round, useGrouping: 0) } i drand, en offentlig källa till slumptal.
rounds-value-comes = Det kommer
rounds-value-do = Namnge värdet
rounds-value-named = Värdet är namngett.
rounds-field-source = Källa
rounds-source-drand = drand, offentliga slumptal var tredje sekund
rounds-source-rfc3797 = Tal som någon annan publicerar, till exempel dragna lottorader
rounds-field-comes_at = Dag och klockslag
rounds-help-comes_at = För drand: värdet som kommer då eller närmast efter. Välj en tid efter låsningen och före beskeden.
rounds-field-names = Källor
rounds-help-names = För tal: en källa på varje rad, i den ordning de räknas.
rounds-fault-comes_at = Fyll i en dag och ett klockslag som inte har varit.
rounds-fault-names = Fyll i minst en källa.

### Övningens dag

rounds-play = Byt dag i övningen
rounds-play-what = Allt i övningen räknar med den dag du väljer. Inget annat ändras.
rounds-play-do = Byt dag
rounds-play-day-closed = { $day }, när valet har stängt
rounds-play-day-notify = { $day }, när alla ska ha fått besked
rounds-play-day-effect = { $day }, när valet börjar gälla
rounds-day-played = Dagen i övningen är bytt.
rounds-refused-no_exercise = Omgången är ingen övning. I den är det den dag det är.

### Tak

rounds-caps-what = Taken säger hur mycket utrymme varje utförare har. De kommer från reglerna och från det som utförarna har angett. Bekräfta dem innan någon bjuds in.
rounds-caps-confirmed = Taken är bekräftade
rounds-caps-unconfirmed = Ingen har bekräftat taken.
rounds-caps-changed = Taken har ändrats sedan de bekräftades. Se över dem och bekräfta på nytt.
rounds-caps-do = Bekräfta taken
rounds-caps-changed-meanwhile = Taken ändrades medan du tittade. Se över dem och bekräfta igen.
rounds-room-caption = Utrymme per utförare
rounds-room-title = Utrymme
rounds-room-who = Utförare
rounds-room-bundle = Valpaket
rounds-room-cap = Tak
rounds-room-taken = Tas i anspråk
rounds-room-left = Kvar
rounds-room-no-cap = inget tak
rounds-room-none = Inga tak gäller i omgången.
rounds-room-clients = { $amount ->
    [one] { $amount } plats
   *[other] { $amount } platser
}
rounds-room-hours_per_month = { $amount } timmar
rounds-room-what = Tas i anspråk är det utrymme som behövs om alla får sitt första önskemål och den som inte har valt har kvar en skyddad plats. Timmar räknas per månad och avrundas nedåt.
rounds-counted-at = Räknat
rounds-room-is-before_places = Så ser utrymmet ut före fördelningen.
rounds-room-is-after_places = Så ser utrymmet ut efter fördelningen, med de placeringar för hand som är föreslagna eller gjorda. Ändringar utanför omgången räknas inte.
rounds-room-is-now = Så ser utrymmet ut nu: fördelningen och allt som har ändrats sedan dess.
rounds-room-on = Räknat för den
rounds-room-given = Tas i anspråk är den plats som brukarna har, eller har erbjudits. Timmar räknas per månad och avrundas nedåt.

### Vilka omgången gäller

rounds-counted-outcome = Alla i listan över brukare
rounds-counted-reason = Varför
rounds-counted-area = Områden
rounds-counted-language = Språk
rounds-counted-what-outcome = Utfall
rounds-counted-what-reason = Skäl
rounds-counted-what-area = Område
rounds-counted-what-language = Språk
rounds-counted-number = Antal
rounds-counted-share = Andel
rounds-counted-all = Alla
rounds-percent = { $percent } %
rounds-percent-of-all = { $percent ->
    [0] under 1 %
   *[other] { $percent } %
}
rounds-protected-apart = Personer med skyddade personuppgifter hanteras av utsedd personal och räknas inte här.
rounds-invited-at = Inbjudna
rounds-invited-not = Ingen är inbjuden än.
rounds-invite-what = Det här följer av listorna som de är nu. Hemval räknar en gång till när du bjuder in.
rounds-invite-holds = När du har bjudit in kan dagarna i breven inte ändras.
rounds-on-assumption = { $clients ->
    [one] En brukare lämnas utanför av en regel som ingen har beslutat om.
   *[other] { $clients } brukare lämnas utanför av regler som ingen har beslutat om.
} Se över reglerna först.
rounds-invitation-asked = Inbjudan har börjat.
rounds-invited = { $clients ->
    [one] En brukare är inbjuden.
   *[other] { $clients } brukare är inbjudna.
}
rounds-plan-changed = Planen ändrades medan inbjudan pågick. Ingen är inbjuden. Bjud in igen.
rounds-lacks-since = Något har ändrats i listorna, så att ingen kan bjudas in. Kontrollera omgången igen.

### Posten

rounds-sign-off-what = Du svarar för att all post och alla val som kom i tid är registrerade. Därefter kan valen låsas.
rounds-registered = { $choices ->
    [0] Inga val är registrerade.
    [one] Ett val är registrerat.
   *[other] { $choices } val är registrerade.
} { $held ->
    [0] Inget väntar på en handläggare.
    [one] Ett väntar på en handläggare.
   *[other] { $held } väntar på en handläggare.
}
rounds-sign-off-sure = All post från sista dagen är registrerad
rounds-sign-off-tick = Kryssa i att all post är registrerad innan du skriver under.
rounds-signed-off = Du har skrivit under på att posten är registrerad.
rounds-signed-by = Underskrivet av { $by }
rounds-take-back = Ta tillbaka underskriften
rounds-take-back-what = Finns det post kvar kan underskriften tas tillbaka tills valen är låsta.
rounds-sign-off-taken-back = Underskriften är tillbakatagen. Registrera det som är kvar och skriv under på nytt.
rounds-refused-not_decided = Fördelningen är inte beslutad, så omgången kan inte börja gälla.
rounds-refused-nobody_invited = Ingen är inbjuden i omgången, så det finns ingen post att registrera.

### Gäller

rounds-begin-what = Varje beställning är bekräftad av utföraren eller omhändertagen av någon. När du låter omgången gälla är den avslutad.
rounds-begun = Omgången gäller.

### Siffror

rounds-figure-choices = Registrerade val
rounds-figure-held = Väntar på handläggare
rounds-figure-share = Har gjort ett aktivt val
rounds-figure-of = { $chosen } av { $invited }
rounds-by-day = Val per dag
rounds-by-day-none = Inga val har kommit in.
rounds-by-day-table = Visa som tabell
rounds-by-day-caption = Val efter den dag de kom in
rounds-by-day-when = Kom in
rounds-by-day-sum = Summa
rounds-plot = { $choices } val efter den dag de kom in. Tabellen nedanför säger samma sak.
rounds-channel-web = Webben
rounds-channel-letter_code = Brevkod
rounds-channel-paper = Papper
rounds-channel-phone = Telefon
rounds-channel-visit = Besök
rounds-channel-email = E-post
rounds-few = färre än fem
rounds-by-day-csv = Hämta tabellen som CSV
rounds-by-day-first = Från
rounds-by-day-last = Till
rounds-by-day-file = val-per-dag-{ $round }.csv
rounds-wishes = Uppfyllda önskemål
rounds-wish = Fick
rounds-wish-number = { $number ->
    [0] inget av sina önskemål
    [1] sitt första önskemål
    [2] sitt andra önskemål
    [3] sitt tredje önskemål
   *[other] önskemål nummer { $number }
}

### Det som saknas eller inte stämmer, sagt för den som har sidor och inga filer

rounds-finding-no_clients = Inga brukare är inlästa. Läs in listan över brukare.
rounds-finding-no_services = Inga insatser är inlästa. Utan dem kan ingen bjudas in. Läs in listan över insatser.
rounds-finding-no_providers = Inga utförare finns. Utan dem finns ingen att välja. Läs in listan över utförare.
rounds-finding-no_contact = Reglerna säger inte vem man frågar. Breven behöver ett telefonnummer. Läs in regler med ett sådant.
rounds-finding-facts_after_effect = Listorna är från den { $facts_on }, men valet börjar gälla redan den { $effect }. Ändra en av dagarna i planen.
rounds-finding-no_announced = Det är inte satt när omgången kungörs. Fyll i dagen i planen.
rounds-finding-no_opens = Det är inte satt när valet öppnar. Fyll i dagen i planen.
rounds-finding-no_closes = Det är inte satt när valet stänger. Breven måste säga sista dag. Fyll i den i planen.
rounds-finding-closes_before_opens = Valet stänger den { $closes }, innan det öppnar den { $opens }. Ändra en av dagarna i planen.
rounds-finding-opens_outside_rule = Valet öppnar den { $opens }, men enligt reglerna tidigast den { $rule }. Ändra dagen i planen, eller läs in nya regler om ett nytt beslut finns.
rounds-finding-closes_outside_rule = Valet stänger den { $closes }, men enligt reglerna senast den { $rule }. Ändra dagen i planen, eller läs in nya regler om ett nytt beslut finns.
rounds-finding-effect_before_closes = Valet börjar gälla den { $effect }, men stänger först den { $closes }. Ändra en av dagarna i planen.
rounds-finding-effect_too_early = Valet börjar gälla den { $effect }, men enligt reglerna tidigast den { $rule }. Ändra dagen i planen.
rounds-finding-effect_outside_calendar = Helgdagarna år { $year } är inte kända. Kontrollera året i planen.
rounds-finding-no_leaving = Omgången hålls för att en utförare slutar, men det står inte vilken. Välj utföraren i planen.
rounds-finding-leaving_unknown = Utföraren { $leaving } som ska sluta finns inte bland utförarna. Välj en annan i planen.
rounds-finding-leaving_not_asked = Det står att { $leaving } slutar, men omgången är inte av det slaget. Ändra i planen.
rounds-finding-no_share_base = Utrymmet räknas i andelar, men det är inte satt vilken dags timmar de räknas på. Fyll i dagen för andelar i planen innan något låses.
rounds-finding-order_differs = Ordningen i planen är { $written ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}, men beslutad är { $rule ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}. Ändra ordningen i planen.
rounds-finding-order_assumed = Vad ordningen beslutats till är inte känt. Reglerna antar { $by ->
    [received] inkommen tid
    [decision_date] beslutsdatum
   *[lottery] lottning
}. Fråga dem som beslutar, och välj ordning i planen.
rounds-finding-no_order = Reglerna säger inte vem som går först när en utförare blir full. Välj ordning i planen.
rounds-finding-no_non_choice = Reglerna säger inte vad som händer den som inte väljer. Lagen kräver att det är bestämt (LOV 9 kap. 2 §). Läs in regler som säger det.
rounds-finding-no_temporary = { $bundle }: { $persons ->
    [one] en person
   *[other] { $persons } personer
} { $area ->
    [none] utan känt område
   *[other] i { $area }
} kan bli utan utförare tills de har fått plats. Välj en tillfällig utförare i planen.
rounds-finding-temporary_unknown = Utföraren { $provider }, som ska utföra tills alla har fått plats, utför inte hemtjänst den dag valet börjar gälla. Välj en annan tillfällig utförare i planen.
rounds-finding-performer_ends_early = { $bundle }: { $provider } utför till och med den { $last }, före dagen då valet börjar gälla. { $persons ->
    [one] En person får
   *[other] { $persons } personer får
} en annan utförare dagarna emellan.
rounds-finding-no_notify_by = Det är inte satt när alla ska ha fått besked. Fyll i dagen i planen.
rounds-finding-notify_after_effect = Beskeden ska vara ute senast den { $notify_by }, efter att valet börjar gälla den { $effect }. Ändra en av dagarna i planen.
rounds-finding-notify_before_closes = Beskeden ska vara ute senast den { $notify_by }, men valet stänger först den { $closes }. Ändra en av dagarna i planen.
rounds-finding-notify_after_rule = Beskeden ska vara ute senast den { $notify_by }, men enligt reglerna senast den { $rule }. Ändra dagen i planen.
rounds-finding-value_never_comes = Det namngivna värdet (runda { $round } i drand) kommer aldrig: så långt fram finns inga dagar. Namnge ett annat.
rounds-finding-value_after_notify = Det namngivna värdet (runda { $round } i drand) kommer den { $day }, efter den { $latest } då beskeden ska vara ute. Namnge ett tidigare, innan något låses.
rounds-finding-undated_stand_last = { $bundle }: ordningen går efter beslutsdatum, men { $claims ->
    [one] en person saknar
   *[other] { $claims } personer saknar
} det och står därför sist. Fyll i datumen innan valen låses, om de är kända.
rounds-finding-no_distance_of_some = Den som inte väljer ska få den närmaste utföraren, men för { $persons ->
    [one] en person
   *[other] { $persons } personer
} saknas avstånden. Läs in dem, annars får en människa avgöra.

### På första sidan

rounds-now = Omgångar som pågår
rounds-now-next = Härnäst:
rounds-now-lacks = Först:
rounds-now-at-work = Hemval arbetar med det nu.
rounds-now-opens = { $days ->
    [0] Öppnar i dag.
    [one] Öppnar i morgon, { $day }.
   *[other] Öppnar { $day }, om { $days } dagar.
}
rounds-now-closes = { $days ->
    [0] I dag är sista dagen att välja.
    [one] En dag kvar att välja, till och med { $day }.
   *[other] { $days } dagar kvar att välja, till och med { $day }.
}
rounds-now-notify = { $days ->
    [0] I dag ska alla ha fått besked.
    [one] En dag kvar tills alla ska ha fått besked, { $day }.
   *[other] { $days } dagar kvar tills alla ska ha fått besked, { $day }.
}
rounds-now-effect = { $days ->
    [0] Börjar gälla i dag.
    [one] Börjar gälla i morgon, { $day }.
   *[other] Börjar gälla { $day }, om { $days } dagar.
}
rounds-now-late = Skulle ha börjat gälla { $day }.
rounds-now-by-hand = { $places ->
    [one] En plats för hand väntar på att du bekräftar den.
   *[other] { $places } platser för hand väntar på att du bekräftar dem.
}
rounds-now-go-by-hand = Se och bekräfta
