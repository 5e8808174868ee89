# Papper för dem som arbetar med en omgång: utförare, de som ringer, och namngiven personal.

### Vem som får läsa, och vad papperet är gjort av

sheet-readers-provider = Bara för den utförare som står här, och för dem där som behöver det i sitt arbete.
sheet-readers-caller = Bara för dig som ringer. Lås in papperet när du går, och förstör det när samtalen är klara.
sheet-readers-named = Bara för den personal som är utsedd. Får inte kopieras, fotograferas eller skickas.
sheet-foot = Omgång { $round }. Gjort den { $made }.
sheet-round = Omgång
sheet-made = Gjort
sheet-made-from = Gjort av listan
sheet-known-by = Listans SHA-256
sheet-ask = Frågor
sheet-marked = Där det står { $mark } finns ett tecken som inte går att skriva ut. Hela ordet står i listan.
sheet-count = { $number }

### Utförarnas papper

sheet-title-coming = Kommer till { $provider }
sheet-title-staying = Är kvar hos { $provider }
sheet-title-leaving = Slutar hos { $provider }
sheet-nobody-comes = Ingen ny person kommer till er i den här omgången. Ni behöver inte göra något.
sheet-lead-coming = { $people ->
    [one] En person kommer till er, från den { $day }.
   *[other] { $people } personer kommer till er. De första börjar den { $day }.
} { $rows ->
    [one] Det är en rad i listan.
   *[other] Det är { $rows } rader i listan.
}
sheet-lead-staying = { $people ->
    [one] En person är kvar hos er. För den personen ändras ingenting.
   *[other] { $people } personer är kvar hos er. För dem ändras ingenting.
} { $rows ->
    [one] Det är en rad i listan.
   *[other] Det är { $rows } rader i listan.
}
sheet-lead-leaving = { $people ->
    [one] En person slutar hos er. Sista dagen är den { $day }.
   *[other] { $people } personer slutar hos er. Den första sista dagen är den { $day }.
} { $rows ->
    [one] Det är en rad i listan.
   *[other] Det är { $rows } rader i listan.
}
sheet-left-out = { $rows ->
    [one] En rad i listan står inte här: personen har avlidit, flyttat från kommunen eller har inte längre insatsen.
   *[other] { $rows } rader i listan står inte här: de personerna har avlidit, flyttat från kommunen eller har inte längre insatsen.
}
sheet-part = Del { $part } av { $parts }: rad { $first } till { $last }.
sheet-provider = Utförare
sheet-rows = Rader i er lista
sheet-in-all = { $coming } kommer, { $staying } är kvar, { $leaving } slutar
sheet-unnamed = Skyddade personuppgifter
sheet-sums = Summor
sheet-sum = Summa
sheet-no-time = ingen tid anges
sheet-time = { $hours } tim { $minutes } min
sheet-interpreter = Tolk: { $interpreter }
sheet-to-do = Gör så här
sheet-to-do-coming = Läs igenom listan. Den hjälp som står är den som redan är beviljad. Timmar och avgift är som förut.
sheet-to-do-staying = Läs igenom listan. Ni fortsätter med den hjälp som står.
sheet-to-do-leaving = Läs igenom listan. Ni ger hjälpen till och med den sista dagen. Vem som tar över står inte i listan.
sheet-to-do-wrong = Stämmer något inte? Hör av er: { $ask }.
sheet-to-do-receipt = Skriv under kvittot på sista sidan och skicka det till kommunen.
sheet-to-do-secret = Uppgifterna är skyddade av sekretess. Ge dem bara till den som behöver dem för att ge hjälpen. Lämna inte papperet framme.
sheet-table-comes = Kommer
sheet-table-comes_for_now = Kommer tills vidare
sheet-table-comes_until = Kommer en tid
sheet-table-stays_with_more = Är kvar, med mer hjälp
sheet-table-leaves = Slutar
sheet-table-stays = Är kvar
sheet-table-of = { $move }: { $bundle }
sheet-column-name = Namn
sheet-column-client = Brukar-id
sheet-column-first_day = Första dag
sheet-column-last_day = Sista dag
sheet-column-address = Adress
sheet-column-phone = Telefon
sheet-column-language = Språk
sheet-column-bundle = Valpaket
sheet-column-services = Hjälp i månaden
sheet-column-minutes = Tid i månaden
sheet-column-note = Att veta
sheet-column-rows = Rader
sheet-column-people = Personer
sheet-column-time = Tid i månaden

sheet-promised = Det här har kommunen skrivit till dem det gäller
sheet-topic-handover = Överlämningen
sheet-topic-keys = Nycklar
sheet-topic-alarm = Trygghetslarm
sheet-topic-first_visit = Första besöket
sheet-topic-contact_person = Fast omsorgskontakt

### Kvittot

sheet-receipt-coming = Kvitto: de som kommer
sheet-receipt-staying = Kvitto: de som är kvar
sheet-receipt-leaving = Kvitto: de som slutar
sheet-receipt-to = Skickas till
sheet-receipt-when = Skickas tillbaka
sheet-receipt-said = { $rule } Räkna från när ni fick papperet.
sheet-receipt-tick = Kryssa i det som stämmer
sheet-receipt-coming-yes = { $rows ->
    [one] Vi har tagit emot listan och bekräftar beställningen.
   *[other] Vi har tagit emot listan och bekräftar alla { $rows } beställningar.
}
sheet-receipt-coming-no = Vi har tagit emot listan men kan inte börja hos alla. Vi skriver här nedanför hos vilka, och varför.
sheet-receipt-coming-why = Brukar-id, och varför ni inte kan börja. Skriv inga namn.
sheet-receipt-staying-yes = { $rows ->
    [one] Vi har läst listan, och den stämmer.
   *[other] Vi har läst listans { $rows } rader, och de stämmer.
}
sheet-receipt-staying-no = Något stämmer inte. Vi skriver här nedanför vad det är.
sheet-receipt-staying-why = Brukar-id, och vad som inte stämmer. Skriv inga namn.
sheet-receipt-leaving-yes = { $rows ->
    [one] Vi har tagit emot listan och ger hjälpen till och med den sista dagen.
   *[other] Vi har tagit emot listan och ger hjälpen till och med den sista dagen på alla { $rows } rader.
}
sheet-receipt-leaving-no = Något stämmer inte. Vi skriver här nedanför vad det är.
sheet-receipt-leaving-why = Brukar-id, och vad som inte stämmer. Skriv inga namn.
sheet-receipt-unnamed = Skriv ingenting här om den som har skyddade personuppgifter. Det talar ni bara om med den personal på kommunen som hör av sig.
sheet-receipt-name = Namn och befattning
sheet-receipt-day = Dag
sheet-receipt-signed = Underskrift

### Ringlistan: före samtalen

sheet-calls-title = Ringlista
sheet-calls-lead = { $calls ->
    [one] Det är ett samtal att ringa, innan något brev går.
   *[other] Det är { $calls } samtal att ringa, innan några brev går. Ring i den ordning som står.
}
sheet-calls-why = Varför vi ringer
sheet-column-why = Varför
sheet-column-calls = Samtal
sheet-call-wish_not_met = Det personen önskade var fullt. Ingen plats än
sheet-call-wish_gone = Inget av det personen önskade gick att ta upp. Ingen plats än
sheet-call-apart = Personen har bett att få samma utförare som någon hemma, och det gick inte
sheet-calls-ids = Id i listan över det som har hänt
sheet-column-called = Heter
sheet-column-id = Id
sheet-calls-before = Innan du ringer
sheet-before-read = Läs hela sidan om personen först. Behövs tolk? Boka den innan du ringer.
sheet-before-right_person = Tala bara med personen själv, eller med den som står som företrädare. Ta reda på att det är rätt person, så som ni brukar.
sheet-before-never_ask = Du frågar aldrig efter BankID, kort eller någon kod. Undrar personen om det verkligen är kommunen? Säg: ”Lägg på och ring oss.”
sheet-before-voicemail = Svarar någon annan, eller en telefonsvarare? Säg bara ditt namn och ditt nummer. Nämn inte hemtjänsten eller valet.
sheet-before-neutral = Du ger inga råd om vem personen ska välja. Läs upp utförarna i den ordning som rutorna har. Den är lottad, och densamma som i personens brev. Frågar någon vem som är bäst? Säg: ”Det kan jag inte svara på. Men jag läser gärna upp det som står om dem, och det är samma slags uppgifter om alla.”
sheet-before-no_promise = Lova ingenting: ingen plats, ingen dag och ingen viss medarbetare. Inget är klart förrän brevet har kommit.
sheet-before-room_changes = Platserna räknades när listan gjordes. Varje samtal kan ta en plats. Se efter vad som är kvar innan du läser upp.
sheet-before-register = Skriv medan ni talar. För in svaret i listan över det som har hänt samma dag. Där skrivs brukar-id, valpaketets id och utförarens id. Den som vill tänka efter förs in först när svaret har kommit.

### Ringlistan: en person

sheet-call-who = { $rank }. { $name }
sheet-call-say = Säg så här
sheet-call-say-acting = Säg så här till den som företräder
sheet-call-no-phone = Inget nummer finns. Skriv till personen eller åk dit. Välj aldrig åt någon.
sheet-call-answer = Kryssa i svaret. De som står först har plats, enligt listan
sheet-call-read-back = Läs upp innan ni lägger på
sheet-column-acting = Företrädare
sheet-column-interpreter = Tolk
sheet-column-wished = Önskemål
sheet-column-today = Har i dag
sheet-column-performer = Får hjälp av
sheet-column-performer-later = Från { $effect }
sheet-column-room = Plats enligt listan (läs inte upp)
sheet-column-wanted = Önskad dag
sheet-answer-keeps = Behåller det som är
sheet-answer-queue = Väntar kvar i kön till { $provider }
sheet-answer-may-wait = Vill vänta i kö till { $provider }
sheet-answer-other = Något annat (skriv vad):
sheet-answer-thinks = Vill tänka efter
sheet-note-title = Anteckningar om { $client }
sheet-note-when = Dag och klockslag
sheet-note-who = Vem som ringde
sheet-note-how = Hur det gick
sheet-note-end = Så slutade det
sheet-note-agreed = Kom fram till ett svar
sheet-note-call_back = Vi ringer igen (dag och klockslag):
sheet-note-not_reached = Nåddes inte

### Det som sägs i samtalet, ord för ord

sheet-say-hello = Hej! Jag heter … och ringer från kommunen. Talar jag med { $name }?
sheet-say-proof = Vill du vara säker på att det är kommunen? Lägg på och ring { $phone }.
sheet-say-time = Har du tid en stund? Annars ringer jag när det passar bättre.
sheet-say-wish_not_met = Du har sagt vem du vill få hjälp av. Det gällde ”{ $bundle }”. Tyvärr var det fullt där du ville. Därför ringer jag, så att du får säga hur du vill ha det.
sheet-say-wish_gone = Du har sagt vem du vill få hjälp av. Det gällde ”{ $bundle }”. Tyvärr gick inget av det du önskade. Därför ringer jag, så att du får säga hur du vill ha det.
sheet-say-apart = Du har bett att få samma utförare som någon du bor med. Det gällde ”{ $bundle }”. Tyvärr gick det inte. Vad är viktigast för dig: att få samma utförare, eller vem utföraren är?
sheet-say-joint = Ni har bett att få samma utförare, så det du svarar gäller er tillsammans. Har ni hunnit prata om det?
sheet-say-now = Du blir inte utan hjälp. Tills det här är klart är det { $provider } som hjälper dig.
sheet-say-now-apart = { $provider } hjälper dig i dag, och det blir så också framöver, som det ser ut nu.
sheet-say-later-apart = I dag hjälper { $today } dig. Från den { $effect } blir det { $provider }, som det ser ut nu.
sheet-say-unchanged = Det du har rätt till är detsamma, vem du än väljer. Timmarna och avgiften ändras inte heller.
sheet-say-queue = Du har bett att få vänta på { $provider }, och du är nummer { $place } i kön. Jag kan inte säga när det blir din tur. Vill du stå kvar?
sheet-say-room = Nu läser jag upp dem som har plats för dig just nu. Säg till om jag ska läsa långsammare eller en gång till. (Läs upp rutorna här nedanför, uppifrån och ner.) Vem vill du ha?
sheet-say-no-room = Just nu har ingen av de utförare du kan få plats för dig. Jag skriver upp hur du vill ha det och lämnar det till den som får bestämma.
sheet-say-may-wait = Du kan också vänta i kö till { $provider }. Då skriver jag upp det.
sheet-say-think = Vill du tänka efter, eller tala med någon först? Det går bra. När får jag ringa igen?
sheet-say-no-promise = Jag kan inte lova något i dag, för någon annan kan hinna före. Det är brevet som gäller, när det kommer.
sheet-say-read-back = ”Då har jag skrivit att du vill ha … . Har jag förstått dig rätt?” Vänta på svaret. ”Tack för att du tog dig tid. Hej då!”
sheet-say-read-back-no-room = ”Då har jag skrivit att … . Har jag förstått dig rätt?” Vänta på svaret. ”Tack för att du tog dig tid. Hej då!”

### Det som sägs till den som företräder

sheet-say-acting-hello = Hej! Jag heter … och ringer från kommunen. Det gäller { $name }, som du företräder.
sheet-say-acting-wish_not_met = Vi har fått veta vem { $name } vill få hjälp av. Det gällde ”{ $bundle }”. Tyvärr var det fullt där. Därför ringer jag, så att du får säga hur det ska bli.
sheet-say-acting-wish_gone = Vi har fått veta vem { $name } vill få hjälp av. Det gällde ”{ $bundle }”. Tyvärr gick inget av önskemålen. Därför ringer jag, så att du får säga hur det ska bli.
sheet-say-acting-apart = { $name } har bett att få samma utförare som någon i hemmet. Det gällde ”{ $bundle }”. Tyvärr gick det inte. Vad är viktigast för { $name }: att få samma utförare, eller vem utföraren är?
sheet-say-acting-joint = De har bett att få samma utförare, så svaret gäller dem tillsammans. Har ni hunnit prata om det?
sheet-say-acting-now = { $name } blir inte utan hjälp. Tills det här är klart är det { $provider } som hjälper till.
sheet-say-acting-now-apart = { $provider } hjälper { $name } i dag, och det blir så också framöver, som det ser ut nu.
sheet-say-acting-later-apart = I dag är det { $today } som hjälper { $name }. Från den { $effect } blir det { $provider }, som det ser ut nu.
sheet-say-acting-unchanged = Det { $name } har rätt till är detsamma, vem det än blir. Timmarna och avgiften ändras inte heller.
sheet-say-acting-queue = { $name } väntar på { $provider } och är nummer { $place } i kön. Jag kan inte säga när det blir plats. Ska { $name } stå kvar?
sheet-say-acting-room = Nu läser jag upp dem som har plats för { $name } just nu. Säg till om jag ska läsa långsammare eller en gång till. (Läs upp rutorna här nedanför, uppifrån och ner.) Vem ska det bli?
sheet-say-acting-no-room = Just nu har ingen utförare plats för { $name }. Jag skriver upp hur du vill att det ska bli och lämnar det till den som får bestämma.
sheet-say-acting-may-wait = { $name } kan också vänta i kö till { $provider }. Då skriver jag upp det.
sheet-say-acting-think = Vill du tala med { $name } först? Det går bra. När får jag ringa igen?

### När någon ringer till oss

sheet-incoming-title = När någon ringer till oss
sheet-incoming-first = Ta först reda på vem du talar med. Säg inte ens om någon finns i listorna förrän du vet det. Frågar någon om en annan person svarar du alltid likadant, vem det än gäller.
sheet-incoming-kept_unmet = Står kvar, fast önskemålet var fullt
sheet-incoming-kept_unmet-say = ”Det du önskade var fullt den här gången. Du har kvar den utförare du har, och hjälpen fortsätter som förut. Har du bett att få vänta i kö så hör vi av oss om det blir din tur.”
sheet-incoming-kept_gone = Står kvar, fast önskemålet inte gick att ta upp
sheet-incoming-kept_gone-say = ”Det gick inte att välja som du ville den här gången. Du har kvar den utförare du har, och hjälpen fortsätter som förut. Varför det inte gick står i ditt brev. Vill du att jag läser upp det?”
sheet-incoming-queue = Väntar i kö
sheet-incoming-queue-say = ”Din plats i kön står i ditt brev. Jag kan inte säga när det blir din tur. Vi hör av oss om det blir en plats, och du får då tacka ja eller nej.”
sheet-incoming-by_rule = Har inte valt, och har fått en utförare
sheet-incoming-by_rule-say = ”Vi har inte fått något val från dig. Då finns det en regel för vem man får, och den står i ditt brev. Vill du ha någon annan? Då skriver jag upp det.”
sheet-incoming-waits = Har inte fått något besked
sheet-incoming-waits-say = ”Jag ser efter hur det är med ditt brev och ringer tillbaka. Den som hjälper dig i dag fortsätter så länge.” Fråga sedan den som ansvarar för omgången: { $ask }.
sheet-incoming-somebody_else = Frågar om någon annan
sheet-incoming-somebody_else-say = ”Jag får inte säga något om andra, inte ens om de är med. Be personen själv att ringa oss.”

### För hand: personer med skyddade personuppgifter

sheet-hand-title = För hand: skyddade personuppgifter
sheet-hand-lead = { $people ->
    [one] Det gäller en person. Här står varken namn eller adress: personen känns igen på sitt brukar-id.
   *[other] Det gäller { $people } personer. Här står varken namn eller adress: de känns igen på sitt brukar-id.
}
sheet-hand-routine = Så går det till
sheet-routine-named = Bara den personal som är utsedd läser det här och gör det som står. Papperet ligger inlåst när ingen arbetar med det.
sheet-routine-no_names = Skriv aldrig namn eller adress på papperet, i kalendern eller i ett meddelande till kollegor. Slå upp brukar-id i det register som bara ni kommer åt.
sheet-routine-letters = Breven har inget namn och ingen adress. Skriv ut ett i taget. Lägg det i kuvert, och skicka det på den väg som är bestämd för just den personen. Inga kopior går till någon.
sheet-routine-two_messages = Utföraren får veta namnet och adressen i två skilda meddelanden. I meddelande 1 står namnet, och att adressen är hemlig. I meddelande 2 står adressen, och inget namn. De skickas aldrig tillsammans, och det ena nämner aldrig det andra.
sheet-routine-order = Först går en förvarning: utföraren får bara veta att någon kommer, och ringer er. Sedan går meddelande 1, med namnet. När utföraren har bekräftat det går meddelande 2, med adressen. Orden för förvarningen och meddelande 1 finns i listan protected/providers.csv, och adressen i protected/addresses.csv. Står personen inte där skriver ni dem själva, på samma sätt.
sheet-routine-receipt = Utföraren bekräftar varje meddelande för sig. Skriv dag, klockslag och vem som tog emot. Har ni inte fått svar ringer ni; ni skickar inte en gång till.
sheet-routine-planning = I utförarens planering och telefoner står bara att någon har skyddade uppgifter, och som adress enhetens egen lokal. Den riktiga adressen finns på papper, inlåst hos utföraren.
sheet-routine-field = Den som åker ut lär sig adressen innan. Inget skrivet följer med, och inget skrivet blir kvar ute.
sheet-routine-travel = Restiden räknas ut för hand, för planeringen känner inte den riktiga adressen.
sheet-routine-second = När allt är gjort går en annan av er igenom papperet och skriver under. Först då är det klart.
sheet-hand-case = Brukar-id { $client }
sheet-hand-number = Person { $number } av { $cases }
sheet-hand-call = Ring personen innan något besked lämnas
sheet-hand-nameless = …
sheet-hand-letters = Breven
sheet-hand-letter = { $kind }, brev { $id }
sheet-hand-order = Till { $provider }
sheet-hand-steps = Gör i den här ordningen. Vänta med nästa tills det förra är bekräftat.
sheet-hand-step = { $number }. { $step }
sheet-hand-second = En andra person går igenom
sheet-hand-second-what = Jag har gått igenom allt på det här papperet. Det är gjort i rätt ordning, och varje meddelande är bekräftat.
sheet-hand-second-sign = Dag, namn och underskrift
sheet-mark-addressed = Adresserat för hand: dag, signatur
sheet-mark-handed_over = Skickat eller lämnat: dag, signatur
sheet-column-what = Vad som händer
sheet-column-day = Första eller sista dag
sheet-mark-done = Gjort: dag, klockslag, signatur
sheet-mark-confirmed = Bekräftat: dag, klockslag, av vem
sheet-step-warn_comes = Förvarning: säg att någon kommer, och be utföraren ringa. Inget namn.
sheet-step-warn_more = Förvarning: säg att någon får mer hjälp, och be utföraren ringa. Inget namn.
sheet-step-warn_leaves = Förvarning: säg att någon slutar, och be utföraren ringa. Inget namn.
sheet-step-name_known = Meddelande 1: namnet, och vad som är nytt. Ingen adress.
sheet-step-name = Meddelande 1: namnet. Där står: ”adressen är hemlig”.
sheet-step-name_and_day = Meddelande 1: namnet och sista dagen. Ingen adress.
sheet-step-address = Meddelande 2: adressen. Inget namn. Skickas för sig, när meddelande 1 är bekräftat.
sheet-step-planning = Utföraren har lagt in enhetens egen adress i planering och telefoner.
sheet-step-travel = Utföraren har räknat restiden för hand.
sheet-step-keys = Nycklar: de har bytt händer på det sätt som ni har kommit överens om med personen. Ingen märkning med namn eller adress.
sheet-step-alarm = Larm eller hjälp på natten? Larmcentralen och nattpatrullen har fått veta det på samma sätt: förvarning, meddelande 1, meddelande 2.
sheet-step-cleared = Utföraren har tagit bort adressen och det som fanns på papper.
sheet-letter-announcement = Brev om att man får välja
sheet-letter-leaving = Brev om att utföraren slutar
sheet-letter-offer = Erbjudande om val
sheet-letter-reminder = Påminnelse
sheet-letter-receipt = Kvitto på valet
sheet-letter-notice = Besked
sheet-letter-change = Bekräftat byte
sheet-letter-place_free = Brev om ledig plats
