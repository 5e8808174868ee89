# Kontorets brev: utskrift, tryckbuntar, det som kommer tillbaka och det som ordnas för hand.

mail-printed = Klart. { $letters ->
        [0] Inget nytt brev
        [one] 1 nytt brev
       *[other] { $letters } nya brev
    } och { $batches ->
        [0] ingen ny tryckbunt
        [one] 1 ny tryckbunt
       *[other] { $batches } nya tryckbuntar
    }.

## När det inte går

mail-refused-nothing_to_choose = I den här omgången finns inget att välja, så ingen får brev.
mail-refused-not_invited = Bjud in till omgången först. Då vet Hemval vem som ska ha brev.
mail-refused-already_sent = Tryckbunten är redan noterad som skickad.
mail-refused-nothing_to_send = Inget brev i tryckbunten gäller längre. Posta inget av den.
mail-refused-has_changed = Ett eller flera brev i tryckbunten gäller inte längre. Skriv ut brev igen, så görs tryckbunten om utan dem. Posta den nya.
mail-refused-not_sent = Brevet är inte noterat som skickat, så det kan inte ha kommit tillbaka.
mail-refused-already_returned = Någon har redan noterat att brevet kom tillbaka.
mail-refused-not_returned = Brevet är inte noterat som returnerat, eller så har någon redan åtgärdat det.
mail-refused-held = Brevet gäller inte längre. Det som står i det har ändrats, så det ska inte postas.
mail-refused-already_handed_over = Någon har redan noterat hur brevet ordnades.

## Sidorna

mail-title = Brev
mail-caption = Valomgångar med brev
mail-none = Ingen omgång har bjudit in till val än. Då finns inga brev att skriva ut.
mail-round = Valomgång
mail-printed-letters = Gäller
mail-sent-letters = Skickade
mail-back-letters = Tillbaka, inte åtgärdade
mail-counted = Genomgånget
mail-never = Inte än
mail-find = Hitta ett brev
mail-find-number = Brevets nummer
mail-find-missing = Skriv numret som står på brevet.
mail-find-nothing = Inget brev har det numret. Kontrollera tecknen: numret har inga vokaler, ingen nolla och ingen etta.
mail-find-do = Visa brevet
mail-of-round = Brev i { $round }
mail-exercise = Det här är en övning. Breven är märkta och ska inte postas.
mail-at-work = Brev tas fram just nu.
mail-back-now = { $letters ->
        [one] 1 brev har kommit tillbaka. Någon behöver göra något åt det.
       *[other] { $letters } brev har kommit tillbaka. Någon behöver göra något åt dem.
    }
mail-receipts-now = { $people ->
        [one] 1 person väntar på sitt kvitto med brev. Skriv ut kvitton varje dag.
       *[other] { $people } personer väntar på kvitto med brev. Skriv ut kvitton varje dag.
    }
mail-receipts-to-print = { $people ->
        [one] 1 kvitto att skriva ut
       *[other] Kvitton till { $people } att skriva ut
    }
mail-asked = Arbetet är begärt. Sidan visar hur långt det har kommit.

## Så står det till

mail-control = Så står det till
mail-control-at = Alla gicks igenom
mail-control-caption = Vad som blev av varje slags brev. Varje rad går ihop: alla brukare är med en gång.
mail-not-counted = Ingen har gått igenom breven än.
mail-not-counted-do = Skriv ut ett slags brev, eller gå igenom alla utan att skriva ut.
mail-count-do = Gå igenom alla
mail-count-again = Gå igenom alla igen
mail-kind = Slags brev
mail-done = Utskrivna
mail-by-hand = För hand
mail-waits = Väntar
mail-not-sent = Ska inte ha
mail-everybody = Alla brukare
mail-held = Utskrivna som inte längre gäller
mail-in-the-way = Det här väntar breven på
mail-nothing-waits = Inget brev av det slaget väntar.
mail-why-caption = Varför brev inte är utskrivna
mail-why = Varför
mail-people = Antal
mail-to-see-to = Någon behöver göra något
mail-waits-caption = Personer vilkas brev väntar på att någon gör något
mail-person = Person
mail-area = Område
mail-copy = Kopian till den som företräder:

## Skriva ut och titta

mail-print = Skriv ut brev
mail-print-what = Brev som redan är utskrivna skrivs inte ut igen, om det som står i dem stämmer än.
mail-post-on = Postas den
mail-post-on-help = Dagen står i breven.
mail-post-on-missing = Ange dagen då breven postas.
mail-print-do = Skriv ut
mail-specimens = Så blir breven
mail-specimens-short = Läs varje slags brev med omgångens egna dagar och texter. Breven är till en påhittad person, och inget skrivs ut.
mail-specimens-what = Varje slags brev i varje läge, med omgångens egna dagar, utförare och texter. Den som breven är till finns inte. Läs dem innan ni bjuder in, och innan beskeden går.
mail-specimens-none = Det går inte att visa breven än: inga utförare eller valpaket är kända för omgången.
mail-specimens-caption = Brev som omgången kan skicka, i den ordning de går
mail-specimens-go = Läs breven
mail-situation = I vilket läge
mail-to-round = Till omgången { $round }
mail-language = Språk
mail-language-sv = Svenska
mail-language-sv-easy = Lätt svenska
mail-language-en = Engelska
mail-language-fi = Finska
mail-language-ar = Arabiska

## Tryckbuntar

mail-batches = Tryckbuntar
mail-batches-what = Hämta filen, låt trycka den, och notera här när breven har lämnats till posten.
mail-batches-caption = Tryckbuntar, den nyaste först
mail-no-batches = Ingen tryckbunt finns än.
mail-batch = Tryckbunt
mail-dated = Daterad
mail-letters = Brev
mail-sheets = Ark
mail-files = Filer
mail-state = Läge
mail-fetch-pdf = Tryckfil { $number }
mail-fetch-list = Adresslista { $number }
mail-sent-on = Skickad { $day } av { $by }
mail-not-sent-yet = Inte skickad
mail-batch-empty = Inget kvar att posta
mail-batch-stale = { $letters ->
        [one] 1 brev gäller inte längre. Gå igenom alla igen.
       *[other] { $letters } brev gäller inte längre. Gå igenom alla igen.
    }
mail-made-anew = Gjord om { $day } utan brev som inte längre gäller. Posta inte en äldre utskrift.
mail-note-sent = Notera { $number } som skickad
mail-batch-noted = Tryckbunt { $number } är noterad som skickad.
mail-batch-not-kept = Filen finns inte kvar. Den tas bort när någon i bunten har fått skyddade uppgifter.

## Ett brev

mail-letter = Brev { $number }
mail-letter-number = Brev
mail-about = Gäller
mail-to = Till
mail-role-client = Personen själv
mail-role-instead = Den som företräder personen
mail-role-copy = Kopia till den som företräder personen
mail-printed-at = Utskrivet
mail-sent-at = Skickat
mail-not-yet = Inte än
mail-way = Väg
mail-way-by-hand = För hand, av utsedd personal
mail-handed-at = Ordnat
mail-replaces = Ersätter
mail-replaced-by = Brevet är ersatt och ska inte postas. Det nya är
mail-held-since = Brevet gäller inte sedan { $day } och ska inte postas.
mail-held-changed = Det som står i det har ändrats.
mail-held-died = Personen har dött.
mail-held-moved = Personen har flyttat från kommunen.
mail-held-protected = Personen har fått skyddade personuppgifter.
mail-withdrawn = Filen är borttagen, eftersom personen har fått skyddade uppgifter.
mail-read = { $pages ->
        [one] Läs brevet (PDF, 1 sida)
       *[other] Läs brevet (PDF, { $pages } sidor)
    }
mail-letter-not-kept = Brevets fil finns inte kvar, och går inte att göra om likadant. En säkerhetskopia har den.

## Tillbaka

mail-returns = Har kommit tillbaka
mail-came-back = Skickat { $sent }, noterat som tillbaka { $day } av { $by }.
mail-dealt-with = Åtgärdat { $day }:
mail-return = Har brevet kommit tillbaka?
mail-return-remark = Vad står på kuvertet?
mail-return-remark-help = Till exempel ”adressaten okänd”. Skriv inget om hälsa eller hjälp.
mail-return-do = Notera som tillbaka
mail-return-noted = Brevet är noterat som tillbaka. Det har blivit en uppgift.
mail-settle = Åtgärda
mail-settle-what = Har personen en ny adress ska den rättas i listan. Då blir det ett nytt brev nästa gång brev skrivs ut.
mail-settle-how = Vad är gjort?
mail-settle-how-help = Till exempel ”ringde, har fel dörr på kuvertet”.
mail-settle-how-missing = Skriv vad som är gjort.
mail-settle-again = Ska samma brev skickas igen?
mail-settle-not = Nej
mail-settle-again-yes = Ja, i en egen tryckbunt
mail-settle-do = Klar med returen
mail-return-settled = Returen är åtgärdad.
mail-return-settled-again = Returen är åtgärdad. Brevet ligger i en egen tryckbunt, klart att skicka igen.
mail-back-title = Brev som har kommit tillbaka
mail-back-none = Inget brev är tillbaka utan att någon har gjort något åt det.
mail-back-caption = Brev som är tillbaka, det äldsta först
mail-back-at = Noterat

## För hand

mail-by-hand-title = Brev för hand
mail-by-hand-what = Brev till personer med skyddade uppgifter. De har varken namn eller adress. Öppna ett brev för att se vem det gäller: du behöver ange varför, och det skrivs i loggen.
mail-by-hand-none = Inget brev ska ordnas för hand.
mail-by-hand-caption = Brev för hand, de som inte är ordnade först
mail-hand = Ordna brevet
mail-hand-what = Lägg brevet i ett kuvert och se till att personen får det den väg som är bestämd för just den personen.
mail-hand-how = Hur fick personen brevet?
mail-hand-how-help = Skriv ingen adress.
mail-hand-how-missing = Skriv hur personen fick brevet.
mail-hand-do = Notera som ordnat
mail-handed-over = Brevet är noterat som ordnat.
