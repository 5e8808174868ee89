# Uppgifter: vad som väntar på någon.

tasks-title = Uppgifter
tasks-what = Att göra
tasks-about = Gäller
tasks-round = Valomgång
tasks-made = Lades upp
tasks-due = senast { $day }
tasks-due-day = Senast
tasks-owner = Vem
tasks-anybody = Vem som helst
tasks-not-seen = inte sedd än
tasks-none = Inget väntar på dig.
tasks-overdue = { $tasks ->
    [one] En uppgift är försenad
   *[other] { $tasks } uppgifter är försenade
}
tasks-unseen = { $tasks ->
    [one] En uppgift som ingen har sett
   *[other] { $tasks } uppgifter som ingen har sett
}
tasks-own = Dina uppgifter
tasks-all = Visa alla { $tasks } uppgifter
tasks-cut = Här står { $shown } av { $tasks } uppgifter. De andra kommer fram när några av dessa är klara.
tasks-done = Klar
tasks-done-at = Klar { $at }
tasks-done-lately = Det du nyss har gjort klart
tasks-take = Ta uppgiften
tasks-see = Jag har sett den
tasks-finish = Klar
tasks-how = Hur blev det?
tasks-how-help = Kort, så att en kollega förstår.
tasks-hand-on = Lämna över
tasks-handed-on = Uppgiften är överlämnad.
tasks-is-done = Uppgiften är klar.
tasks-write = Ny uppgift
tasks-write-do = Spara uppgift
tasks-written = Uppgiften är sparad.
tasks-text = Vad ska göras?
tasks-to-choice = Avgör valet
tasks-to-given = Till fördelningen
tasks-to-change = Byt utförare
tasks-to-order = Till beställningen
tasks-to-call = Till samtalet
tasks-refused-already_done = Uppgiften är redan klar.
tasks-refused-already_done_by = { $by } har redan gjort klart uppgiften.
tasks-refused-already_taken = { $by } har redan tagit uppgiften.
tasks-to-letter = Till brevet
tasks-refused-not_for_her = Den kollegan kan inte få uppgiften. Välj någon som får göra det som behövs och läsa om personen.
tasks-refused-ends_elsewhere = Uppgiften blir klar av sig själv när det den gäller är klart. Gör det där.
tasks-kind-choice_held = Avgör ett val
tasks-kind-decide = Bestäm utförare
tasks-kind-died = Brukare har avlidit
tasks-kind-moved = Brukare har flyttat
tasks-kind-decision_ended = Beslut har upphört eller ändrats
tasks-kind-newly_protected = Nya skyddade personuppgifter
tasks-kind-order_unseen = Beställning som ingen har sett
tasks-kind-order_refused = Utföraren kan inte börja
tasks-kind-order_by_hand = Lämna beställning för hand
tasks-kind-letter_returned = Brev kom tillbaka
tasks-kind-letter_by_hand = Lämna brev för hand
tasks-kind-tell_her = Meddela personen själv
tasks-kind-call_back = Ring upp
tasks-kind-list_contradicts = En lista motsäger det som gäller
tasks-kind-log_sample = Granska ett stickprov ur loggen
tasks-kind-own = Egen uppgift
tasks-what-choice_held = Det är oklart vilket val som gäller, eller om den som valde fick göra det.
tasks-what-decide = Reglerna räcker inte för att ge en utförare. En person ska bestämma vem som hjälper. Fördelningens sida säger varför, och vem som hjälper så länge.
tasks-what-decide-decided = Reglerna räckte inte för att ge en utförare, och fördelningen är beslutad. Bestäm genom att byta utförare, eller låt den som hjälper i dag fortsätta. Säg sedan hur det blev.
tasks-what-decide-after-call = Personen ville något som inte kunde ordnas i samtalet. Bestäm vad som ska gälla.
tasks-what-died = Enligt listan är personen avliden. Se efter att inget mer skickas och att utföraren vet.
tasks-what-moved = Enligt listan har personen flyttat från kommunen. Se efter att hjälpen avslutas rätt.
tasks-what-decision_ended = Enligt listan gäller beslutet inte längre som förut. Se efter vad det betyder för valet.
tasks-what-newly_protected = Uppgifterna är skyddade sedan nyss. Se efter vad som redan har skickats och vem som har fått det.
tasks-what-order_unseen = Tiden har gått ut utan att utföraren har öppnat beställningen. Ring utföraren i dag.
tasks-what-order_refused = Utföraren har svarat att den inte kan börja. Personen måste få hjälp av någon annan.
tasks-what-order_by_hand = Beställningen gäller skyddade personuppgifter. Lämna den i två delar och få kvittens.
tasks-what-letter_returned = Se efter adressen, rätta i källan och skicka igen, eller ring.
tasks-what-letter_by_hand = Brevet får inte gå med vanlig post. Lämna det på det sätt som är bestämt.
tasks-what-tell_her = Personen byter utförare eller erbjuds en plats, men inget brev berättar om det. Meddela personen själv och skriv hur.
tasks-what-call_back = Personen väntar på att bli uppringd.
tasks-what-list_contradicts = Det som står i en ny lista stämmer inte med det som redan är bestämt.
tasks-what-log_sample = Gå igenom ett urval av vem som har läst om vem.
tasks-what-own = Skriven av en kollega.
