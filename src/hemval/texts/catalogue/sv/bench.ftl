# Mätningar: kommandot hemval bench.

bench-lists = Hitta på valomgångar av flera storlekar, kontrollera dem och bjud in; mät tid och minne.
bench-clients = Hur många brukare den största omgången har.
bench-seed = Frö för de påhittade omgångarna.
bench-system = Systemets namn, eller sökväg till en systemfil.
bench-json = Skriv mätvärdena som JSON.
bench-measuring = Mäter { $clients } brukare …
bench-machine = { $cores ->
        [one] { $cores } kärna
       *[other] { $cores } kärnor
    }, { $processor }, Python { $python }
bench-size = { $clients } brukare, { $rows } rader
bench-step-generate = {"  "}hitta på            { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-check = {"  "}kontrollera         { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-invite = {"  "}bjud in             { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-check_and_invite = {"  "}de två tillsammans  { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB

bench-round = Hitta på valomgångar av flera storlekar, kör dem från listor till listor och pröva bevisen; mät tid och minne.
bench-round-only = Mät bara den största storleken.
bench-step-run = {"  "}kör omgången        { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB
bench-step-verify = {"  "}pröva beviset       { $seconds } s ({ $core } s av en kärna), { $each } s per 1 000 brukare, högst { $memory } MiB

bench-allocate = Lös påhittade fördelningsproblem av flera slag direkt i minnet; mät tid och minne.
bench-allocate-share = Hur stor del av de fulla storlekarna (1 000 000 anspråk och färre) som mäts.
bench-allocate-seed = Frö för de påhittade problemen.
bench-allocate-peers = Ställ andra lösare bredvid, de som är installerade: matching, algmatch och OR-Tools.
bench-allocate-measuring = Mäter { $claims } anspråk …
bench-allocate-case = { $rule } ({ $method }), tak på { $levels ->
        [one] { $levels } nivå
       *[other] { $levels } nivåer
    }, { $silent } % tysta: { $claims } anspråk × { $leaves } utförare × { $wishes } önskemål: { $seconds } s, { $bytes } byte per anspråk, { $unplaced } utan plats
bench-allocate-draws = { $rule } ({ $method }): { $draws } lottningar av { $claims } anspråk × { $leaves } utförare: { $seconds } s
bench-allocate-peer-solved = { $name }, { $claims } anspråk × { $leaves } utförare: { $build } s att bygga, { $solve } s att lösa, { $unplaced } utan plats, { $same ->
        [yes] samma svar
       *[no] annat svar
    }
bench-allocate-peer-stopped = { $name }, { $claims } anspråk × { $leaves } utförare: avbruten efter { $seconds } s
bench-allocate-peer-failed = { $name }, { $claims } anspråk × { $leaves } utförare: misslyckades och sade: { $said }
bench-allocate-peer-absent = { $name }: finns inte installerad här

bench-simulate = Simulera en ändrad regel i påhittade omgångar, från listor till sida; mät tid och minne, och skriv dem som JSON.

bench-letters = Hitta på en valomgång, skriv ut dess besked som en omgång gör det, och jämför med Typst ensamt på samma brev; mät tid och minne, och skriv dem som JSON.
bench-letters-count = Hur många brev som skrivs ut i den största storleken.

bench-web = Bygg ett stort kontor med påhittade brukare, en gång, och fråga efter dess sidor som människor gör; mät hur länge svaren dröjer, vad de kostar mot en tom sida, minne och de långa arbetena, och skriv det som JSON.
bench-web-folder = Mappen som kontoret byggs i och ligger kvar i till nästa gång.
bench-web-providers = Hur många utförare det finns.
bench-web-database = sqlite, eller adressen till en PostgreSQL där databaser får skapas (postgresql://namn@värd:port/databas).
bench-web-rate = Hur många sidor som begärs i sekunden, oavsett hur länge svaren dröjer.
bench-web-seconds = Hur många sekunder sidor begärs.
bench-web-only = make bygger bara kontoret, pages mäter bara sidorna, work bara de långa arbetena, import bara en lista med nya brukare.
bench-web-new = Hur många nya brukare listan har som läses in i ett tomt kontor.
bench-web-out = Filen som siffrorna skrivs till i stället för på skärmen.
bench-web-making = Bygger ett kontor med { $clients } brukare …
bench-web-part-pages = Mäter sidor …
bench-web-part-import = Mäter inläsning av nya brukare …
bench-web-part-work = Mäter långa arbeten …
bench-web-failed = { $command } gick inte igenom. Det som stod på skärmen, eller i make.log i mappen, säger varför.

bench-citizen = Bygg en påhittad kommun där alla får välja, en gång, och låt den läsa och välja på webben med kod ur brevet; hitta den högsta takt som håller, håll målet, räkna att inget val är borta eller dubbelt, och skriv det som JSON.
bench-citizen-rate = Vilken takt som hålls, i begäranden i sekunden; 0 är den där tre val i sekunden blir klara.
bench-citizen-seconds = Hur många sekunder takten hålls.
bench-citizen-each = Hur många sekunder varje takt prövas medan den höjs.
bench-citizen-only = make bygger bara kommunen, highest söker den högsta takt som håller, hold håller målet, pages mäter sidorna en i taget, machines jämför en webbmaskin med två (PostgreSQL).
bench-citizen-making = Bygger en kommun med { $clients } brukare som får välja …
bench-citizen-part-highest = Söker den högsta takt som håller …
bench-citizen-part-hold = Håller målet …
bench-citizen-part-pages = Mäter sidorna en i taget …
bench-citizen-part-machines = Jämför en webbmaskin med två …
