# Vem som hjälper dig, och varför, på lätt svenska. Egna korta meningar, en tanke i varje.

### Vem det blev

outcome-exercise = ÖVNING: ingen här finns på riktigt.

outcome-about = Det här gäller { $bundle }.
outcome-about-by-its-name = Det här gäller det som heter ”{ $bundle }”.
outcome-new = Du får { $provider }. De börjar den { $starts }.
outcome-new-already = { $provider } hjälper dig från den { $first }. De blir din utförare den { $starts }.
outcome-leaves = { $provider } slutar här. Sista dagen är den { $last }.
outcome-till-then = Fram till dess hjälper { $provider } dig som förut.
outcome-till-day = { $provider } hjälper dig till och med den { $last }.
outcome-from-then = Fram till dess hjälper { $provider } dig, från den { $first }.
outcome-keeps = Du har kvar { $provider }.
outcome-keeps-for-now = Du har kvar { $provider } så länge.
outcome-nobody-yet = Det är inte klart än vem du får.

outcome-got-first = { $provider } var den du helst ville ha.
outcome-got-only = { $provider } var den du valde.
outcome-got-later = { $provider } var nummer { $number } på din lista.
outcome-was-full = Det var tyvärr fullt hos { $provider }.
outcome-cannot-get = Du kan tyvärr inte få { $provider }.
outcome-cannot-get-any = Du kan tyvärr inte få någon av dem du ville ha.
outcome-contact = Någon från kommunen tar kontakt med dig. Då kan du välja någon annan.
outcome-joint = Ni ville ha samma utförare. Därför räknas ni tillsammans.
outcome-promised = { $provider } är den som vi har skrivit till dig om förut.

### Varför ett önskemål inte gick att uppfylla

outcome-wish-first = Du ville helst ha { $provider }.
outcome-wish-next = Sedan ville du ha { $provider }.

outcome-gone-unknown_provider = Ingen här heter så.
outcome-gone-not_in_area = De arbetar inte där du bor.
outcome-gone-not_for_bundle = De ger inte den hjälpen.
outcome-gone-no_contract = De har inget avtal med kommunen då.
outcome-gone-no_licence = De har inte rätt tillstånd.
outcome-gone-leaving = De ska sluta här.
outcome-gone-takes_nobody_new = De tar inte emot fler nu.
outcome-gone-too_large = De har för få timmar för den hjälp du har.
outcome-gone-too_large-together = { $people ->
    [2] Ni är två. De har inte plats för er båda.
   *[other] Ni är { $people }. De har inte plats för er alla.
  }

outcome-full = Där var det fullt.
outcome-full-of = { $capacity ->
    [one] Där kan en person få hjälp. Det var fullt.
   *[other] Där kan { $capacity } personer få hjälp. Det var fullt.
  }
outcome-full-of-area = { $capacity ->
    [one] I { $area } kan en person få hjälp av dem. Det var fullt.
   *[other] I { $area } kan { $capacity } personer få hjälp av dem. Det var fullt.
  }
outcome-full-hours = De hade { $left } kvar i månaden. Du behöver { $needed }.
outcome-full-no-hours = De hade ingen tid kvar.
outcome-full-short = De hade för få lediga timmar.
outcome-full-short-both = De hade inte plats för er tillsammans.
outcome-full_together = De hade plats. Men det finns också en gräns för { $holder }. Den gränsen är gemensam. Där var det fullt.
outcome-full_together-short = De hade plats. Men det finns också en gräns för { $holder }. Den gränsen är gemensam. Där räckte platsen inte till dig.
outcome-full_together-short-both = De hade plats. Men det finns också en gräns för { $holder }. Den gränsen är gemensam. Där räckte platsen inte till er.
outcome-full_together-hours = Du behöver { $needed } i månaden. Under gränsen fanns { $left } kvar.
outcome-closed = De hade lite plats kvar. Någon före dig fick inte plats. Då får ingen efter heller plats.
outcome-held_back = De hade plats för dig. Men det finns också en gräns för { $holder }. Den gränsen är gemensam. Där var det fullt. Någon före dig ville också dit. Den personen fick inte plats. Då kan ingen gå förbi.

outcome-holder-group-municipal = kommunens hemtjänst
outcome-holder-group-private = de privata företagen
outcome-holder-group-nonprofit = föreningar och stiftelser
outcome-holder-provider = all hjälp från { $provider }
outcome-holder-area = alla i { $area }
outcome-holder-in-area = { $who } i { $area }
outcome-holder-all = alla

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

outcome-own-number = Alla fick ett nummer. Du hade nummer { $number }.
outcome-last-number = Den sista som fick plats hade nummer { $number }.
outcome-last-kept = De som fick plats var där redan. De får vara kvar.
outcome-last-had = De som var där redan gick före. Sedan var det fullt.
outcome-that-number = Med det numret hade du fått plats.
outcome-other-number = Med nummer { $number } hade du fått plats.
outcome-no-number = Inte ens nummer 1 hade räckt.
outcome-overtaken = Någon efter dig kan ha fått plats. Det kan hända om den behöver mindre plats.
outcome-withheld = Vi säger inga nummer. Det gäller så få personer.

outcome-order-received = Den som valde först fick lägst nummer.
outcome-order-decision_date = Den som har haft sitt beslut om hemtjänst längst fick lägst nummer.
outcome-order-lottery = Lotten bestämde numren.
outcome-tie-received = Ibland kom två samtidigt. Då fick lotten bestämma.
outcome-tie-of-the-day = Vi vet inte vilken tid alla valde den dag du valde. Därför fick lotten bestämma mellan alla den dagen.
outcome-tie-decision_date = Ibland var två lika gamla. Då fick lotten bestämma.

### Kön

outcome-queue = Du väntar på { $provider }. Du är nummer { $place } i kön. Vi hör av oss när det är din tur.

### Den som inte har valt

outcome-because-silent = Vi har inte fått något svar från dig.
outcome-because-declined = Du har svarat att du inte vill välja.
outcome-because-late = Ditt val kom den { $came }. Sista dagen var den { $closed }. Därför är ditt val inte med nu.
outcome-late-is-change = Vi förstår av ditt val att du vill byta.
outcome-because-outside = Du är inte med i valet den här gången.

outcome-stays_silent = Då har du kvar samma som förut.
outcome-silent_municipal = Då får du kommunens hemtjänst.
outcome-silent_rotation = Då följer vi en lista. Av dem med plats stod { $provider } på tur.
outcome-silent_draw = Då drar vi lott mellan dem som har plats. Det blev { $provider }.
outcome-drawn-among = Vi drog lott mellan { $among } utförare.
outcome-silent_nearest = Då får du den som ligger närmast och har plats. Det är { $provider }.
outcome-kilometres = De finns { $kilometres } kilometer från dig.
outcome-metres = De finns { $metres } meter från dig.
outcome-nearer-full = En annan ligger närmare. Där var det fullt.
outcome-silent_largest_free = Då får du den som har mest plats kvar. Det var { $provider }.
outcome-shut = Vissa utförare hade inte plats för alla som valde dem. De kan inte ta emot den som inte har valt.
outcome-no_room = Ingen av dem som du kunde få kan ta emot dig.
outcome-no_distance = Då får du den som ligger närmast. Men vi vet inte hur långt det är till dig.
outcome-no_rule = Du har ingen utförare i dag. Det finns ingen regel för vem du ska få.
outcome-a-person-sees-to-it = En handläggare ordnar det. Hen hör av sig till dig.

### Den som väntar, och den som inte är med

outcome-waits_for_decision = Vi måste först förstå hur du vill ha det. En handläggare frågar dig.
outcome-waits_for_look = Vi vill veta vad som är bra för dig. En handläggare hör av sig till dig.
outcome-not_asked = Du har inte fått något brev om att välja. En handläggare ser först till att vi vet rätt om dig. Sedan får du välja.
outcome-outside = Du är inte med i valet den här gången. Inget ändras för dig.
outcome-withdrawn-died = Vi har fått veta att personen har dött. Därför har vi inte valt ut någon utförare.
outcome-withdrawn-moved_out = Du bor inte kvar i kommunen. Det har vi fått veta. Därför får du ingen utförare av oss.
outcome-withdrawn-no_longer_granted = Du har inte kvar den här hjälpen. Det har vi fått veta. Därför får du ingen utförare för den.
outcome-rows_lost = Vi har inte kunnat läsa allt om den hjälp du har. Därför vet vi inte än vem som ska hjälpa dig. Den som hjälper dig nu fortsätter. En handläggare tar reda på mer. Sedan hör handläggaren av sig till dig.

outcome-meanwhile-same = Så länge hjälper { $provider } dig som förut.
outcome-meanwhile-from = Från den { $first } hjälper { $provider } dig. Det gäller tills du har fått en utförare.

### Regeln bakom

outcome-rule-decided = Det har { $body } bestämt.
outcome-rule-decided-on = Det har { $body } bestämt. Det var den { $day }.
outcome-rule-practice = Så är kommunens regel.
outcome-rule-unknown = Så har vi räknat. Vi vet inte om någon har bestämt det.

### Till sist

outcome-changes-nothing-else = Det här är ett besked om vem som hjälper dig. Det ändrar inte vilken hjälp du har rätt till. Det ändrar inte hur många timmar det är. Det ändrar inte vad du betalar.
outcome-change = Du kan byta utförare när du vill.
outcome-ask = Har du frågor? Ring { $phone }.

### Rättelser

outcome-put_right-restored = Vi gjorde fel förut. Vi skrev { $before }. Det var fel. Det här gäller nu.
outcome-put_right-got_place = Vi gjorde fel förut. Du fick ingen plats då. Det här gäller nu.
outcome-put_right-kept_promise = Vi gjorde fel förut, och har rättat det. Vi har skrivit till dig om { $before }. Det gäller fortfarande.
outcome-put_right-gave_way = Vi gjorde fel förut. Vi skrev { $before }. Det går inte.
outcome-put_right-newly_in = Vi gjorde fel förut. Du var inte med då. Nu är du med.
outcome-put_right-not = Vi gjorde ett fel förut. Nu har vi rättat det. Du får samma som förut.
outcome-gave_way-unknown_provider = De finns inte här.
outcome-gave_way-kept_another = Du ska ha kvar den du har. Vi hade skrivit upp fel namn.
outcome-gave_way-outside = Valet gäller inte dig nu. Vi hade skrivit upp fel namn.
outcome-fault-hers = Vi hade skrivit upp något fel om dig.
outcome-fault-room = Vi hade skrivit upp något fel om utförarna eller deras platser.
outcome-fault-round = Vi har gjort om allt från början, så att det blir rätt.
outcome-fault-said = Kommunen skriver så här: ”{ $fault }”
