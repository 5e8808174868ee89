# Beställningar till utförare: kommunens uppföljning, utförarens egen sida, och det som lämnas för hand.

orders-title = Beställningar
orders-what-it-is = Varje gång någon får en ny utförare, eller slutar hos en, går en beställning. Här står hur utförarna har svarat.
orders-assumed = Kommunen har inte sagt hur snabbt en utförare ska svara. Tills det är sagt räknas 24 timmar, helgfria vardagar klockan 8–17.
orders-urgent = Att ta tag i
orders-urgent-caption = Beställningar som är sena eller som utföraren inte kan utföra
orders-urgent-none = Ingen beställning är sen, och ingen utförare har sagt nej.
orders-by-provider = Alla utförare
orders-by-provider-caption = Hur beställningarna står hos varje utförare
orders-provider = Utförare
orders-all = Alla
orders-waiting = Väntar på svar
orders-of-them-unseen = Inte öppnade
orders-late = Sena
orders-refused-number = Kan inte
orders-done-number = Klara
orders-none = Det finns inga beställningar.
orders-back = Till alla beställningar
orders-at = Beställningar till { $provider }
orders-at-caption = Utförarens beställningar, de som börjar sist överst
orders-who = Person
orders-what = Vad
orders-day = Dag
orders-first-day = Första dag
orders-last-day = Sista dag
orders-bundle = Valpaket
orders-of-care = Hjälp
orders-state = Läge
orders-kind-start = Börjar
orders-kind-more = Fortsätter, med mer hjälp
orders-kind-end = Slutar
orders-state-late_unseen = Sen, inte öppnad
orders-state-late = Sen, inget svar
orders-state-refused = Kan inte utföras
orders-state-unseen = Inte öppnad
orders-state-seen = Öppnad, inget svar än
orders-state-confirmed = Bekräftad
orders-state-dealt_with = Omhändertagen
orders-state-withdrawn = Återkallad
orders-one = Beställning
orders-one-of = Beställning: { $name }
orders-made = Skickad
orders-answer-by = Svar senast
orders-seen = Öppnad
orders-seen-not = Nej
orders-confirmed-at = Bekräftad
orders-refused-at = Utföraren sade nej
orders-refused-because = Därför går det inte
orders-dealt-with-at = Omhändertagen
orders-dealt-with-how = Så löstes det
orders-deal = Ta hand om beställningen
orders-deal-what = Ring utföraren. Skriv sedan vad ni kom fram till. Då räknas beställningen som klar, och den som går igenom omgången ser vad du skrev.
orders-deal-how = Så löstes det
orders-deal-how-help = Till exempel: Pratade med Eva på enheten, de börjar som planerat.
orders-deal-do = Spara
orders-dealt-with = Sparat. Beställningen är omhändertagen.
orders-fault-why = Skriv några ord här.

### Utförarens egen sida

orders-own = Våra beställningar
orders-own-back = Till våra beställningar
orders-new = { $orders ->
    [one] En ny beställning
   *[other] { $orders } nya beställningar
}
orders-new-what = Öppna dem, så vet kommunen att ni har sett dem.
orders-new-by = Svara senast
orders-open = Öppna
orders-opened = { $orders ->
    [0] Det finns inga nya beställningar.
    [one] Beställningen är öppnad. Den står här nedanför.
   *[other] { $orders } beställningar är öppnade. De står här nedanför.
}
orders-unnamed = Någon med skyddade personuppgifter börjar hos er:
orders-unnamed-how = Kommunen ringer er. Skriv ingenting om personen här.
orders-to-answer = Att svara på
orders-to-answer-what = Kryssa i dem som ni tar hand om. Kan ni inte? Öppna personen och säg varför.
orders-to-answer-caption = Beställningar som ni har öppnat och inte svarat på
orders-to-answer-none = Ni har svarat på allt som ni har öppnat.
orders-tick = Bekräfta { $name }
orders-confirm-ticked = Bekräfta de ikryssade
orders-confirm-page = { $orders ->
    [one] Bekräfta den som står här
   *[other] Bekräfta alla { $orders } på sidan
}
orders-none-ticked = Kryssa i minst en beställning först.
orders-confirmed = { $orders ->
    [0] Inget ändrades: de beställningarna var redan besvarade.
    [one] En beställning är bekräftad.
   *[other] { $orders } beställningar är bekräftade.
}
orders-withdrawn = Återkallade
orders-withdrawn-what = De här beställningarna gäller inte längre. Ni behöver inte göra något.
orders-withdrawn-caption = Beställningar som ni har sett och som kommunen har återkallat de senaste 30 dagarna
orders-answered = Besvarade
orders-answered-caption = De senaste beställningarna som ni har svarat på
orders-address = Adress
orders-phone = Telefon
orders-language = Språk
orders-interpreter = Tolk
orders-services = Hjälp i månaden
orders-time = { $minutes ->
    [0] { $hours } tim
   *[other] { $hours } tim { $minutes } min
}
orders-start-what = Hjälpen är redan beviljad. Timmar och avgift är som förut.
orders-end-what = Ni ger hjälpen till och med den sista dagen.
orders-confirm = Bekräfta beställningen
orders-cannot = Vi kan inte
orders-cannot-what = Säg varför. En handläggare hör av sig till er. Personen står aldrig utan hjälp.
orders-cannot-why = Därför kan vi inte
orders-cannot-why-help = Skriv det som handläggaren behöver veta för att lösa det.
orders-cannot-do = Skicka till handläggaren
orders-refused = Skickat. En handläggare hör av sig.
orders-order-refused-answered = Inget ändrades: beställningen var redan besvarad.
orders-order-refused-withdrawn = Inget ändrades: beställningen är återkallad.
orders-order-refused-not_seen = Öppna beställningen innan du svarar.
orders-order-refused-one_message_first = Inget ändrades: gör stegen i tur och ordning.

### För hand

orders-hand-title = Beställningar för hand
orders-hand-elsewhere = Beställningar för personer med skyddade personuppgifter lämnas för hand av utsedd personal. De står inte här.
orders-hand-go = Till dem
orders-hand-what = Bara utsedd personal ser den här sidan. Utföraren får två meddelanden, skilda från varandra: först namnet, och när det är bekräftat adressen.
orders-hand-caption = Beställningar som ska lämnas för hand, den som börjar först överst
orders-hand-none = Det finns inget att lämna för hand.
orders-hand-id = Beställning
orders-hand-number = Beställning { $number }
orders-hand-back = Till allt som lämnas för hand
orders-hand-steps = Gör i den här ordningen
orders-hand-step-first = Ring utföraren och förvarna: det gäller någon med skyddade uppgifter. Säg inget namn. Lämna sedan meddelande 1, med namnet.
orders-hand-step-second = När meddelande 1 är bekräftat: lämna meddelande 2, med adressen och inget namn.
orders-hand-step-receipt = Utföraren bekräftar att allt har kommit. I planering och telefoner står bara enhetens egen adress.
orders-hand-do-first = Meddelande 1 är lämnat
orders-hand-do-second = Meddelande 2 är lämnat
orders-hand-do-receipt = Utföraren har bekräftat
orders-hand-noted-then-second = Sparat. Vänta på att utföraren bekräftar, och lämna sedan meddelande 2.
orders-hand-noted-then-receipt = Sparat. Vänta på att utföraren bekräftar.
orders-hand-noted-receipt = Sparat. Beställningen är bekräftad.
orders-hand-first = Meddelande 1
orders-hand-second = Meddelande 2
orders-hand-messages = Det som står i meddelandena
orders-hand-apart = Skicka dem aldrig tillsammans. Det ena nämner aldrig det andra.
orders-hand-first-text = { $name }. Adressen är hemlig.
orders-hand-second-text = Ett hembesök ska göras på den här adressen:
orders-hand-second-none = Inget meddelande 2 behövs: utföraren har adressen redan, eller så finns ingen.
orders-hand-at-start = Inte lämnad
orders-hand-at-first = Meddelande 1 lämnat
orders-hand-at-second = Båda lämnade
orders-hand-cannot = Utföraren kan inte
orders-hand-cannot-what = Har utföraren sagt nej? Skriv varför. Beställningen står kvar här tills någon har tagit hand om den.
orders-hand-cannot-do = Spara att utföraren inte kan
orders-hand-noted-cannot = Sparat. Ta hand om beställningen, så att personen får hjälp.
orders-hand-deal-what = Skriv vad ni kom fram till, utan namn och adress. Då räknas beställningen som klar.

### Byte av utförare och lediga platser

orders-change = Byt utförare
orders-change-back = Till personen
orders-change-none = Ingen utförare hjälper personen i dag, så det finns inget att byta från.
orders-change-what = Först räknas dagarna ut efter kommunens regler. Inget ändras förrän du bekräftar. Båda utförarna får en beställning, och personen får ett brev.
orders-change-to = Ny utförare
orders-choose-provider = Välj utförare
orders-change-told = Dagen då alla har fått veta
orders-change-told-help = Både personen och den nuvarande utföraren.
orders-change-agreed = Överenskommen första dag
orders-change-agreed-help = Lämna tomt, så ger reglerna dagen.
orders-change-count = Räkna ut dagarna
orders-change-days = Så blir det
orders-change-last = Sista dag hos { $provider }
orders-change-first = Första dag hos { $provider }
orders-change-do = Bekräfta bytet
orders-change-done = Bytet är sparat. Utförarna har fått beställningar. Brevet kommer med nästa gång brev skrivs ut. Om inget brev kan berätta om bytet finns det nu en uppgift om att meddela personen.
orders-change-refused-not_told_yet = Dagen har inte kommit än. Ange en dag då alla redan har fått veta.
orders-change-refused-has_nobody = Ingen utförare hjälper personen dagen före, så det finns inget att byta från.
orders-change-refused-same = Det är den utförare som personen redan har då.
orders-change-refused-decided_later = Ett annat byte, eller att hjälpen slutar, är redan bestämt från den dagen eller senare.
orders-change-refused-not_hers = Den utföraren arbetar inte där personen bor, ger inte den hjälpen eller tar inte emot fler.
orders-change-refused-full = Utföraren har ingen plats då. Välj en annan, eller skriv under Undantag varför personen ska dit ändå.
orders-change-refused-no_room = Utföraren har ingen plats den dagen.
orders-change-refused-offered_already = Platsen är redan erbjuden, och personen har tid kvar att svara.
orders-change-refused-died = Personen har avlidit.
orders-change-refused-moved = Personen har flyttat från kommunen då.
orders-change-refused-ended = Personen har inte hjälpen då enligt listorna.
orders-change-refused-no_rule = Kommunen har ingen regel för byte av utförare. Lägg in den i reglerna först.
orders-change-refused-no_moment = Regeln räknar timmar. Ange i dag som dagen då alla har fått veta, så räknas från nu.
orders-change-refused-rules_disagree = Kommunens regler för byte går inte ihop den dagen. Ange en överenskommen första dag.
orders-change-refused-too_early = Den överenskomna dagen är tidigare än reglerna tillåter.
orders-change-refused-too_late = Den överenskomna dagen är senare än reglerna tillåter.
orders-change-refused-another_day = Reglerna ger en viss dag och ingen annan. Lämna fältet tomt.
orders-change-refused-closed_day = Ingen får börja den dagen enligt reglerna. Välj en vardag.
orders-offer = Ledig plats
orders-offer-what = Står personen i kö, och har det blivit plats? Notera det, så får personen ett brev. Vill personen ha platsen: gör bytet här ovanför.
orders-offer-new = Notera en ledig plats
orders-offer-at = Plats hos
orders-offer-by = Svar senast
orders-offer-passed = Den dagen har redan varit. Ange en dag som kommer.
orders-offer-do = Notera platsen
orders-offer-done = Platsen är noterad. Brevet kommer med nästa gång brev skrivs ut, om personen står i kö där.
orders-change-although = Undantag, om utföraren är full
orders-change-although-help = Lämna tomt om det finns plats. Annars: skriv varför personen ska dit ändå. Det sparas i loggen.
orders-offer-line = { $provider }, { $bundle }. Svar senast { $day }.
orders-offer-no = Vill inte ha platsen hos { $provider }
orders-offer-said-no = Tackade nej { $day }.
orders-offer-declined = Sparat. Personen väntar inte längre på den utföraren.
orders-start-new = { $orders ->
    [one] En ny beställning väntar på att ni öppnar den.
   *[other] { $orders } nya beställningar väntar på att ni öppnar dem.
}
orders-start-answer = { $orders ->
    [one] En beställning väntar på ert svar.
   *[other] { $orders } beställningar väntar på ert svar.
}
orders-start-none = Ingen beställning väntar på er.
orders-start-go = Till beställningarna
