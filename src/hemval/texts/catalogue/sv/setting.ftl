# How an installation is set up, by variables of its environment.

setting-refused = Hemval kan inte starta så som det är inställt. Rätta det här i miljön och försök igen:
setting-fault-missing = { $name } saknas.
setting-fault-too_short = { $name } är för kort.
setting-fault-not_a_key = { $name } är ingen nyckel som Hemval kan använda.
setting-fault-unknown = { $name } har ett värde som inte finns.
setting-fault-not_a_database = { $name } pekar inte ut en databas.
setting-fault-not_a_day = { $name } är ingen dag. Skriv den som 2026-11-22.
setting-what-HEMVAL_MODE = Vad installationen är till för: production, demo eller test. Utan värde är det production.
setting-what-HEMVAL_HSTS = Vilka namn webbläsare alltid ska nå med https: host (bara kontorets), subdomains eller preload. Utan värde är det host.
setting-what-HEMVAL_ACCESSIBILITY_REVIEWED = Dagen då någon senast gick igenom invånarnas sidor och fann att de uppfyller lagen om tillgänglighet. Kan utelämnas.
setting-what-HEMVAL_SECRET_KEY = Minst 50 tecken som ingen kan gissa. Gör alla nycklar på en gång: hemval keys FIL
setting-what-HEMVAL_DATABASE = Var databasen är. Till exempel sqlite:////srv/hemval/hemval.sqlite3 eller postgresql://namn:losenord@databas.example/hemval
setting-what-HEMVAL_NUMBER_KEYS = Nycklarna till personnumren, den nyaste först: id:64 hexadecimala tecken, med komma emellan. Gör alla nycklar på en gång: hemval keys FIL
setting-what-HEMVAL_SEARCH_KEY = Nyckeln att söka personnummer med: 64 hexadecimala tecken. Gör alla nycklar på en gång: hemval keys FIL
setting-what-HEMVAL_LOG_KEYS = Nycklarna som loggen är förseglad med, den nyaste först: id:64 hexadecimala tecken, med komma emellan. Gör alla nycklar på en gång: hemval keys FIL
setting-what-HEMVAL_STORE = Mappen för brev, inskannade blanketter och listor, till exempel /srv/hemval/filer
setting-what-HEMVAL_HOSTS = Namnen som kontoret svarar på, med komma emellan. Till exempel hemval.kommun.example
setting-what-HEMVAL_CITIZEN_OIDC_CLIENT_ID = Vad Hemval heter hos medborgarnas legitimeringstjänst. Krävs när HEMVAL_CITIZEN_OIDC_ISSUER är satt.
setting-what-HEMVAL_CITIZEN_OIDC_CLIENT_SECRET = Hemvals lösenord hos medborgarnas legitimeringstjänst. Krävs när HEMVAL_CITIZEN_OIDC_ISSUER är satt.
setting-what-HEMVAL_CITIZEN_OIDC_ISSUER = Adressen till den tjänst som medborgare legitimerar sig hos.
setting-what-HEMVAL_OIDC_CLIENT_ID = Vad Hemval heter hos kommunens inloggningstjänst. Krävs när HEMVAL_OIDC_ISSUER är satt.
setting-what-HEMVAL_OIDC_CLIENT_SECRET = Hemvals lösenord hos kommunens inloggningstjänst. Krävs när HEMVAL_OIDC_ISSUER är satt.
setting-what-HEMVAL_OIDC_ISSUER = Adressen till kommunens inloggningstjänst.
