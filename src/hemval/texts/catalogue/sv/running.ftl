# The office, as a machine runs it.

running-serve = Kör kontoret: sidorna som handläggare, rådgivare och utförare arbetar i.
running-bind = Adress och port att svara på.
running-processes = Hur många processer som svarar.
running-threads = Hur många som får svar samtidigt i varje process.
running-serves = Kontoret svarar på { $bind }. Stoppa med Ctrl+C.
running-worker = Gör det som tar lång tid åt kontoret: listor, fördelning, brev.
running-works = Arbetar med det som kontoret begär. Stoppa med Ctrl+C.
running-migrate = Ge databasen den form som den här versionen av Hemval behöver.
running-migrated = Databasen har den form som den här versionen behöver.
running-not-migrated = Databasen hör till en annan version av Hemval. Ta en säkerhetskopia och kör sedan: hemval migrate
running-no-database = Databasen svarar inte. Se efter att den är igång och att HEMVAL_DATABASE pekar rätt.
running-keys = Gör nycklarna till en ny installation.
running-keys-to = Filen som nycklarna skrivs i. Den får inte finnas.
running-keys-there = { $file } finns redan. Nycklar skrivs aldrig över: utan de gamla går personnumren inte att läsa. Välj ett annat namn.
running-keys-made = Nycklarna står i { $file }, som bara du kan läsa. Spara en kopia på ett annat ställe än säkerhetskopian av databasen: utan nycklarna går personnumren inte att läsa.
running-health = Fråga ett kontor som körs om allt är väl.
running-health-at = Adressen till kontoret.
running-health-no-answer = Inget kontor svarar på { $at }. Starta det: hemval serve
running-healthy = Kontoret svarar.
running-no-store = Mappen HEMVAL_STORE finns inte eller går inte att skriva i. Inget kan sparas som är en fil.
running-no-worker = Arbeten har väntat i mer än fem minuter. Starta en arbetare: hemval worker
running-no-address = Proxyn säger inte varifrån frågorna kommer (X-Forwarded-For). Då räknas inga felförsök per adress. Se om HEMVAL_PROXIES stämmer, och läs docs/drift.
running-keys-postgresql = Gör också lösenordet till en ny PostgreSQL, som finns på den här värden.
