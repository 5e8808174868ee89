# Backups of an installation.

backup-help = Säkerhetskopiera allt som kontoret minns, medan alla arbetar vidare.
backup-to = Mappen som kopian skrivs i. Den får inte finnas.
backup-restore-help = Ta tillbaka en säkerhetskopia till en tom databas.
backup-of = Mappen med säkerhetskopian.
backup-made = Säkerhetskopian finns i { $folder }: { $rows } rader och { $files } filer. Den är läst och kontrollerad.
backup-keys = Nycklarna är inte med. Utan HEMVAL_NUMBER_KEYS, HEMVAL_SEARCH_KEY och HEMVAL_LOG_KEYS går personnumren i kopian inte att läsa och loggen inte att pröva, så spara nycklarna på ett annat säkert ställe.
backup-damaged = { $files ->
        [one] En fil var skadad redan innan den kopierades
       *[other] { $files } filer var skadade redan innan de kopierades
    } och finns kanske hel i en äldre kopia: { $names }
backup-missing = { $files ->
        [one] En fil som databasen pekar på fanns inte när den skulle kopieras
       *[other] { $files } filer som databasen pekar på fanns inte när de skulle kopieras
    } och finns kanske i en äldre kopia: { $names }
backup-afterwards = Alla är utloggade. Gå igenom Medarbetare innan kontoret öppnas: den som har slutat sedan kopian gjordes har sina roller igen, och reservkoder som har använts sedan dess gäller igen.
backup-other_keys = Säkerhetskopian är gjord med andra nycklar än de som är inställda: { $told }. Med dem går den inte att läsa. Ställ in nycklarna från den tiden och kör igen. Inget är ändrat.
backup-taken-back = Säkerhetskopian från { $at } är tillbaka: { $rows } rader och { $files } filer. Antalen stämmer med kopians.
backup-older = Kopian är gjord av Hemval { $version }. Kör nu: hemval migrate
backup-log-not-whole = Loggen i kopian är inte hel: något är ändrat eller borta. Resten är tillbaka. Ta reda på vad som har hänt innan någon arbetar vidare.
backup-no_program = Programmet { $told } finns inte på den här maskinen. Installera PostgreSQL:s klientprogram, i minst samma version som databasen.
backup-program_said_no = PostgreSQL:s program kunde inte göra det ({ $told }). Se efter att databasen är igång, att användaren har rätt till den och att programmen är av minst samma version. Inget är ändrat.
backup-not_a_backup = { $told } är ingen säkerhetskopia från Hemval.
backup-changed = { $told } i säkerhetskopian är inte som den skrevs. Ta en annan kopia. Inget är ändrat.
backup-another_database = Säkerhetskopian är från { $told }, men HEMVAL_DATABASE pekar ut en databas av ett annat slag. Peka ut en tom databas av samma slag.
backup-not_empty = Databasen är inte tom. En säkerhetskopia skrivs aldrig över något. Låt HEMVAL_DATABASE peka ut en ny, tom databas och kör igen.
backup-not_whole = Det som kom ur säkerhetskopian stämmer inte med det som lades i den ({ $told }). Använd inte databasen. Ta en annan kopia.
