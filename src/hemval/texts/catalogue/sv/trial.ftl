# An office to try.

trial-help = Prova kontoret: en påhittad kommun, personal, en omgång som gäller och en som stänger i dag.
trial-out = Mappen som kontoret har sin databas i. Ta bort den för att börja om.
trial-system = Kommunens systemfil, eller en av dem som följer med.
trial-clients = Antal påhittade brukare, annars så många som kommunen brukar ha.
trial-stop = Stoppa kontoret som körs ur mappen.
trial-making = Hittar på en kommun, och en omgång som den redan har gått igenom. Det tar en halv minut, en gång …
trial-made = { $clients } påhittade brukare, och { $choices } val som har kommit in.
trial-answers = Kontoret svarar på { $address }/kontor/. Öppna adressen och välj vem du vill vara.
    Vad alla i kommunen kan läsa står på { $address }/. Välj där själv, som någon i berättelserna: { $address }/jag/prova/
    Alla som finns där är påhittade. Stoppa med Ctrl+C, eller med hemval demo-office --stop (make stop).
trial-runs = Kontoret körs redan på { $address }/kontor/.
trial-not-running = Kontoret körs inte.
trial-stopped = Kontoret är stoppat. Det du har gjort finns kvar.
trial-ended = Kontoret stannade av sig självt. Varför står i { $log }.
trial-no-port = Alla portar från { $first } till { $last } är upptagna. Stoppa något som använder dem.
trial-name-administrator = Ada Systemsson
trial-name-round_manager = Rut Omgångsdotter
trial-name-case_manager = Bo Handläggare
trial-name-helpline = Hilda Svarare
trial-name-controller = Kim Räknare
trial-name-auditor = Sten Granskare
trial-detach = Låt kontoret gå kvar i bakgrunden.
trial-said-by_hand = Hon och hennes dotter har fått frågan och sagt ja.
trial-said-handed_over = Handläggaren lämnade brevet vid hembesök.
trial-said-returned = Adressaten okänd.
trial-said-cannot_start = Vi saknar personal på kvällarna till och med nästa månad.
trial-said-dealt_with = Ringde verksamhetschefen. De börjar som beställt.
trial-said-stays = Hon stannar hos kommunens hemtjänst, och vet om det.
trial-said-taken_back = Priserna stämmer inte längre.
trial-said-daughter = Anna, som säger att hon är dotter

### Berättelserna

trial-public-what = Det här är en provkommun. Alla människor i den är påhittade.
trial-public-do = Prova som någon av dem
trial-stories-title = Prova som någon i berättelserna
trial-stories-lead = Alla här är påhittade, och deras personnummer kan ingen ha. Välj vem du vill vara. Logga ut när du vill vara någon annan.
trial-story-astrid = 86 år. Hon har fått ett brev med en kod, och väljer själv i sin telefon.
trial-story-daughter = Astrids dotter. Hon har inte hemtjänst. Be om att få välja åt Astrid med fullmakt. Bo Handläggare godkänner det på kontoret. Logga sedan in här igen.
trial-story-guardian = God man för tre personer. Kommunen har sett hans papper. Han väljer åt en i taget.
trial-story-husband = Bor ihop med Gunvor. Han kan be om att de ska få samma utförare. Det gäller först när hon har sagt ja.
trial-story-wife = Bor ihop med Bertil. Hon ser inte vad han har valt, och han ser inte vad hon har valt.
trial-story-protected = Har skyddade personuppgifter. Hon väljer som alla andra. Bara några få namngivna på kontoret ser vem hon är.
trial-story-changes = Han ändrar sig. Alla hans val sparas, och det sista som kommer i tid gäller.
trial-story-calls = Han ringer. Hilda Svarare på kontoret registrerar valet åt honom.
trial-story-key = Sök på { $key } på kontoret, så hittar du honom.
trial-story-number = Astrids personnummer är { $number }.
trial-story-fact = De fyra sista tecknen i personnumret, eller födelsedatum
trial-story-be = Logga in som { $name }
trial-story-by-letter = Logga in med koden som { $name }
trial-story-answer = Svara i telefonen
trial-stories-office = De som arbetar i kommunen finns på kontoret.
trial-stories-to-office = Gå till kontoret

### Det som står för alla i provkommunen

trial-told-round = I dag är sista dagen att välja. Ditt val ska ha kommit fram före midnatt.
trial-told-contact = Du får en kontakt redan första veckan. Du kan byta om ni inte trivs ihop.
trial-told-own = Utföraren själv
trial-told-survey = Brukarundersökning (påhittad)
trial-told-manager = Kim Exempelsson, enhetschef
