# Vem som utför hjälpen efter en fördelning, och varför, sagt till den som det gäller.

### Vem det blev

outcome-exercise = ÖVNING: ingen i den här omgången finns på riktigt.

outcome-about = Det här gäller { $bundle }.
outcome-about-by-its-name = Det här gäller det som kommunen kallar ”{ $bundle }”.
outcome-new = { $provider } blir din utförare från den { $starts }.
outcome-new-already = { $provider } hjälper dig från den { $first }, och blir din utförare från den { $starts }.
outcome-leaves = { $provider } slutar som utförare här. Sista dagen är den { $last }.
outcome-till-then = Till dess fortsätter { $provider } att hjälpa dig.
outcome-till-day = { $provider } hjälper dig till och med den { $last }.
outcome-from-then = Från den { $first } och fram till dess är det { $provider } som hjälper dig.
outcome-keeps = Du behåller { $provider } som utförare.
outcome-keeps-for-now = Tills vidare behåller du { $provider } som utförare.
outcome-nobody-yet = Det är inte klart än vem som blir din utförare.

outcome-got-first = { $provider } var den du helst ville ha.
outcome-got-only = { $provider } var den du valde.
outcome-got-later = { $provider } var nummer { $number } på din lista.
outcome-was-full = Tyvärr var det fullt hos { $provider }, som du helst ville ha.
outcome-cannot-get = Du kan tyvärr inte få { $provider }, som du helst ville ha.
outcome-cannot-get-any = Du kan tyvärr inte få någon av dem som du ville ha.
outcome-contact = Någon från kommunen tar kontakt med dig, så att du kan välja någon annan.
outcome-joint = Ni har bett om att få samma utförare. Därför räknas ni tillsammans.
outcome-promised = { $provider } är den utförare som du har fått besked om förut.

### Varför ett önskemål inte gick att uppfylla

outcome-wish-first = Du ville helst ha { $provider }.
outcome-wish-next = Därefter ville du ha { $provider }.

outcome-gone-unknown_provider = Det finns ingen utförare här som heter så.
outcome-gone-not_in_area = Den utföraren arbetar inte där du bor.
outcome-gone-not_for_bundle = Den utföraren har inte den hjälp som det här gäller.
outcome-gone-no_contract = Den utföraren har inget avtal med kommunen den dag då valet börjar gälla.
outcome-gone-no_licence = Den utföraren har inte det tillstånd som krävs.
outcome-gone-leaving = Den utföraren ska sluta här.
outcome-gone-takes_nobody_new = Den utföraren tar inte emot några nya nu.
outcome-gone-too_large = Den utföraren har för få timmar för den hjälp du har.
outcome-gone-too_large-together = { $people ->
    [2] Ni är två, och den utföraren har inte plats för er båda.
   *[other] Ni är { $people }, och den utföraren har inte plats för er alla.
  }

outcome-full = Där var alla platser tagna.
outcome-full-of = { $capacity ->
    [one] Där finns plats för en enda person. Platsen var tagen.
   *[other] Där finns plats för { $capacity } personer. Alla platser var tagna.
  }
outcome-full-of-area = { $capacity ->
    [one] I { $area } har de plats för en enda person. Platsen var tagen.
   *[other] I { $area } har de plats för { $capacity } personer. Alla platser var tagna.
  }
outcome-full-hours = De hade { $left } kvar i månaden. Du behöver { $needed }.
outcome-full-no-hours = Där fanns ingen tid kvar.
outcome-full-short = De hade inte tillräckligt många lediga timmar.
outcome-full-short-both = De hade inte tillräckligt med plats för er tillsammans.
outcome-full_together = Det fanns plats just där. Men det finns ett gemensamt tak för { $holder }, och under det var det fullt.
outcome-full_together-short = Det fanns plats just där. Men det finns ett gemensamt tak för { $holder }, och under det räckte platsen inte till för dig.
outcome-full_together-short-both = Det fanns plats just där. Men det finns ett gemensamt tak för { $holder }, och under det räckte platsen inte till för er tillsammans.
outcome-full_together-hours = Du behöver { $needed } i månaden. Under taket fanns { $left } kvar.
outcome-closed = Där fanns plats kvar, men inte nog för en som stod före dig. Då går platsen inte till någon som står efter.
outcome-held_back = Där fanns plats för dig. Men det finns ett gemensamt tak för { $holder }, och det var fullt. Någon som stod före dig ville också dit och fick inte plats. Då kan ingen gå förbi.

outcome-holder-group-municipal = kommunens egen hemtjänst
outcome-holder-group-private = de privata utförarna
outcome-holder-group-nonprofit = de idéburna utförarna
outcome-holder-provider = allt som { $provider } utför
outcome-holder-area = utförarna i { $area }
outcome-holder-in-area = { $who } i { $area }
outcome-holder-all = alla utförare

outcome-hours = { $hours ->
    [one] 1 timme
   *[other] { $hours } timmar
  }
outcome-minutes = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minuter
  }
outcome-hours-and-minutes = { $hours } och { $minutes }

### Turordningen

outcome-own-number = Du hade nummer { $number } i turordningen.
outcome-last-number = Den sista som fick plats hade nummer { $number }.
outcome-last-kept = De som fick plats hade redan sin utförare, och de får behålla den.
outcome-last-had = De som redan hade sin utförare gick före, och platserna räckte bara till dem.
outcome-that-number = Med det numret hade du fått plats.
outcome-other-number = Med nummer { $number } hade du fått plats.
outcome-no-number = Inte ens med nummer 1 i turordningen hade du fått plats.
outcome-overtaken = Någon som stod efter dig kan ha fått plats, om den personen behövde mindre plats.
outcome-withheld = Vi nämner inga nummer, eftersom det gäller så få personer.

outcome-order-received = Turordningen är den ordning som valen kom in i.
outcome-order-decision_date = Den som har det äldsta beslutet om hemtjänst stod först i turordningen.
outcome-order-lottery = Turordningen har lottats fram.
outcome-tie-received = Kom två val in samtidigt fick lotten avgöra.
outcome-tie-of-the-day = Den dag då ditt val kom in vet vi inte klockslaget för alla val. Därför fick lotten avgöra mellan alla som kom in den dagen.
outcome-tie-decision_date = Var två beslut lika gamla fick lotten avgöra.

### Kön

outcome-queue = Du väntar på { $provider }. Du är nummer { $place } i kön. Vi hör av oss när det blir din tur.

### Den som inte har valt

outcome-because-silent = Vi har inte fått något val från dig.
outcome-because-declined = Du har svarat att du inte vill välja.
outcome-because-late = Ditt val kom in den { $came }. Sista dagen var den { $closed }. Därför är valet inte med den här gången.
outcome-late-is-change = Ditt val räknas i stället som att du vill byta utförare.
outcome-because-outside = Du är inte med i valet den här gången.

outcome-stays_silent = Då behåller du den utförare du har.
outcome-silent_municipal = Då får du kommunens egen hemtjänst.
outcome-silent_rotation = Då får utförarna nya personer i tur och ordning, efter en lista. Av dem som hade plats stod { $provider } på tur.
outcome-silent_draw = Då lottas det mellan de utförare som har plats. Lotten föll på { $provider }.
outcome-drawn-among = Det var { $among } utförare med i lottningen.
outcome-silent_nearest = Då får du den utförare som ligger närmast och har plats. Det var { $provider }.
outcome-kilometres = Det är { $kilometres } kilometer från dem till dig.
outcome-metres = Det är { $metres } meter från dem till dig.
outcome-nearer-full = En utförare som ligger närmare hade inte plats.
outcome-silent_largest_free = Då får du den utförare som har mest plats kvar. När det var din tur var det { $provider }.
outcome-shut = En utförare som inte hade plats för alla som valde den kan inte ta emot någon som inte har valt.
outcome-no_room = Ingen av de utförare som du då skulle ha fått kunde ta emot dig.
outcome-no_distance = Då får du den utförare som ligger närmast. Men vi vet inte hur långt det är till dig från någon av dem.
outcome-no_rule = Du har ingen utförare i dag, och det finns ingen regel för vem du då ska få.
outcome-a-person-sees-to-it = En handläggare tar hand om det och hör av sig till dig.

### Den som väntar, och den som inte är med

outcome-waits_for_decision = Vi måste reda ut något innan ditt val kan gälla. En handläggare tar reda på hur du vill ha det och hör av sig till dig.
outcome-waits_for_look = Vi vill veta mer om vad som är bra för dig innan något bestäms. En handläggare hör av sig till dig.
outcome-not_asked = Vi har inte skickat något brev om val till dig än. En handläggare ser först till att uppgifterna om dig stämmer. Sedan får du välja.
outcome-outside = Du är inte med i valet den här gången. Inget ändras för dig.
outcome-withdrawn-died = Personen har avlidit, enligt våra uppgifter. Därför har ingen utförare utsetts.
outcome-withdrawn-moved_out = Du bor inte kvar i kommunen, enligt våra uppgifter. Därför har vi inte utsett någon utförare åt dig.
outcome-withdrawn-no_longer_granted = Du har inte kvar den här hjälpen, enligt våra uppgifter. Därför har vi inte utsett någon utförare för den.
outcome-rows_lost = Vi har inte kunnat läsa alla uppgifter om den hjälp du har. Därför vet vi inte än vem som blir din utförare. Den som hjälper dig i dag fortsätter. En handläggare tar reda på hur det är och hör av sig till dig.

outcome-meanwhile-same = Till dess fortsätter { $provider } att hjälpa dig.
outcome-meanwhile-from = Från den { $first } är det { $provider } som hjälper dig, tills du har fått en utförare.

### Regeln bakom

outcome-rule-decided = Så har { $body } beslutat.
outcome-rule-decided-on = Så har { $body } beslutat den { $day }.
outcome-rule-practice = Det är kommunens regel.
outcome-rule-unknown = Så har vi räknat. Vi känner inte till något beslut om det.

### Till sist

outcome-changes-nothing-else = Det här är ett besked om vem som hjälper dig. Det ändrar inte vilken hjälp du har rätt till, hur många timmar det är eller vad du betalar.
outcome-change = Du kan byta utförare när du vill.
outcome-ask = Har du frågor? Ring { $phone }.

### Rättelser

outcome-put_right-restored = Vi har rättat ett fel. Förut fick du veta att det skulle bli { $before }. Det här gäller i stället.
outcome-put_right-got_place = Vi har rättat ett fel. Förut hade du inte fått någon plats. Det här gäller nu.
outcome-put_right-kept_promise = Vi har rättat ett fel i fördelningen. Du har fått besked om { $before }, och det beskedet står fast.
outcome-put_right-gave_way = Vi har rättat ett fel. Förut fick du veta att det skulle bli { $before }. Det går inte.
outcome-put_right-newly_in = Vi har rättat ett fel. Förut var du inte med när platserna fördelades.
outcome-put_right-not = Platserna har fördelats om, för att rätta ett fel. För dig ändrar det ingenting.
outcome-gave_way-unknown_provider = Den utföraren finns inte här.
outcome-gave_way-kept_another = Du skulle få behålla den utförare du har, och vi hade antecknat fel utförare.
outcome-gave_way-outside = Den här gången gäller valet inte dig, och vi hade antecknat fel utförare.
outcome-fault-hers = Felet fanns i det vi hade antecknat om dig.
outcome-fault-room = Felet fanns i det vi hade antecknat om utförarna, om hur mycket plats de har, eller i våra regler.
outcome-fault-round = Platserna har fördelats om när felet rättades.
outcome-fault-said = Kommunen skriver: ”{ $fault }”
