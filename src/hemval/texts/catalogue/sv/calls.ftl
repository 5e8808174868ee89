# Ringlistan i kontoret: vem som ska ringas, vad som sägs, och vad det blev.

calls-title = Ringlista
calls-what-it-is = De här personerna ska ringas innan något brev går. Ta ett samtal, ring, och skriv vad det blev. Den som tar ett samtal har det ensam.
calls-left = { $round }: { $left ->
    [0] alla samtal är klara.
   *[other] { $left } av { $all } samtal är kvar.
}
calls-days = { $days ->
    [0] Sista dagen är i dag
    [one] En dag kvar tills alla ska veta
   *[other] { $days } dagar kvar tills alla ska veta
}
calls-days-over = Sista dagen har passerat
calls-caption = Samtal att ringa, i den ordning som de ska ringas
calls-rank = Nr
calls-who = Person
calls-why = Varför
calls-tries = Försök
calls-stands = Läge
calls-reason-wish_not_met = Det var fullt
calls-reason-wish_gone = Önskemålet gick inte
calls-reason-apart = Fick inte samma utförare som någon hemma
calls-mine = Du har samtalet
calls-taken = { $by } har samtalet
calls-back-now = Ring nu
calls-back = Ring igen
calls-free = Ledigt
calls-none = Det finns inget samtal att ringa.
calls-hand = Samtal för hand
calls-hand-what = Personer med skyddade personuppgifter. Bara utsedd personal ser dem.
calls-hand-one = Samtal { $number }
calls-one = Samtal
calls-back-to-list = Till ringlistan
calls-to-client = Öppna personens sida
calls-mine-what = Du har samtalet. Ingen annan ringer under tiden.
calls-taken-what = { $by } tog samtalet
calls-take = Ta samtalet
calls-leave = Lämna tillbaka samtalet
calls-phone = Telefon
calls-acting = Företrädare
calls-language = Språk
calls-interpreter = tolk: { $language }
calls-bundle = Hjälp
calls-wished = Önskemål
calls-today = Har i dag
calls-performer = Får hjälp av
calls-wanted = Önskad dag
calls-room = Plats just nu (läs inte upp)
calls-say = Säg så här
calls-say-acting = Säg så här till den som företräder
calls-note = Skriv vad det blev
calls-answer = Vad blev det?
calls-answer-keeps = Behåller det som är
calls-answer-other = Något annat
calls-answer-call_back = Ring igen senare
calls-answer-not_reached = Nåddes inte
calls-starts = Första dag, om ni har kommit överens om en
calls-starts-help = Lämna tomt, så räknas dagen ut efter kommunens regler.
calls-back-at = Ring igen
calls-back-at-help = Dag och klockslag, om personen vill tänka efter eller inte kunde prata.
calls-remark = Anteckning
calls-remark-help = Behövs när det blev något annat. Skriv vad personen sade.
calls-read-back = Läs upp innan ni lägger på:
calls-save = Spara
calls-fault-back_at = Skriv när du ska ringa igen.
calls-fault-back_at-past = Den tiden har redan varit. Skriv en tid som kommer.
calls-fault-remark = Skriv vad personen sade.
calls-attempts = Hittills
calls-outcome-not_reached = nåddes inte
calls-outcome-call_back = ring igen senare
calls-outcome-agreed = kom överens om en utförare
calls-outcome-keeps = behåller det som är
calls-outcome-other = sade något annat, som en handläggare avgör
calls-closed-agreed = Klart. { $provider } börjar den
calls-closed-keeps = Klart. Personen behåller det som är.
calls-noted-agreed = Sparat. Platsen är personens, från den { $day }. Utföraren får en beställning.
calls-noted-keeps = Sparat. Personen behåller det som är.
calls-noted-other = Sparat. En handläggare har fått en uppgift.
calls-noted-call_back = Sparat. Du har fått en uppgift att ringa igen.
calls-noted-not_reached = Sparat. Samtalet är ledigt igen.
calls-refused-taken = { $by } har redan tagit samtalet.
calls-refused-not_taken = Inget sparades: ta samtalet först.
calls-refused-closed = Inget ändrades: samtalet är redan klart.
calls-refused-full = Inget sparades: någon annan hann ta den platsen. Läs upp dem som har plats nu.
calls-refused-not_open = Inget sparades: den utföraren kan inte väljas där personen bor.
calls-refused-no_day = Inget sparades: kommunens regler ger ingen dag, eller tillåter inte den som står. Kom överens om en första dag och skriv den.
calls-waits-for-case-manager = Handläggare avgör
calls-for-case-manager = Personen sade något som samtalet inte kunde lösa. En handläggare avgör, och brevet väntar så länge. Den som har kommit överens med personen tar samtalet och skriver det här.
calls-answer-as_given = Det som omgången gav gäller ändå
calls-outcome-as_given = det som omgången gav gäller ändå
calls-noted-as_given = Sparat. Det som omgången gav gäller, och brevet kan gå.
calls-closed-as-given = Klart. Det som omgången gav gäller.
calls-closed-for-died = Samtalet är stängt: personen har avlidit. Ring inte.
calls-closed-for-moved = Samtalet är stängt: personen har flyttat från kommunen.
calls-closed-for-ended = Samtalet är stängt: personen har inte hjälpen längre.
calls-refused-gone = Inget sparades: personen har avlidit, flyttat eller har inte hjälpen längre. Se personens sida.
calls-refused-undecided = Inget sparades: omgången gav ingen utförare som kan gälla. Kom överens om en.
