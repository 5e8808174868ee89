# Vad kommunen har bestämt: regelverk och deras versioner.

systems-title = Regler
systems-what = Här står vad kommunen har bestämt, i ord. Varje ändring är en ny version. En version ändras aldrig, och en omgång behåller den version som den gäller efter.
systems-none = Inga regler har lästs in än.
systems-versions = Versioner, den senaste först
systems-version = Version
systems-number = Version { $number }
systems-added-at = Inläst
systems-added-by = Av
systems-remark = Anmärkning
systems-remark-help = Frivilligt. Till exempel vilket beslut som gör att reglerna ändras.
systems-rounds = Omgångar
systems-back = Till reglerna
systems-to-changes = Visa vad som är ändrat sedan version { $number }
systems-to-version = Till version { $number }
systems-changes = Vad version { $number } ändrar
systems-get-file = Hämta regelfilen
systems-warnings = Det här bör någon titta på:
systems-add = Läs in nya regler
systems-add-what = Välj en regelfil. Du får se vad den ändrar innan den läggs till.
systems-file = Regelfil
systems-file-help = En fil som slutar på .toml och är skriven som en regelfil för Hemval.
systems-file-missing = Välj en regelfil.
systems-file-too-large = Filen är för stor för att vara en regelfil. Kontrollera att det är rätt fil.
systems-look = Visa vad som ändras
systems-faulty = { $n ->
        [one] Filen { $name } har ett fel och kan inte läggas till. Rätta det och välj filen igen.
       *[other] Filen { $name } har { $n } fel och kan inte läggas till. Rätta dem och välj filen igen.
    }
systems-fault = { $line ->
        [0] { $path }: { $fault }
       *[other] Rad { $line } ({ $path }): { $fault }
    }
systems-preview = Nya regler: { $name }
systems-known = De här reglerna finns redan, ord för ord. Det finns inget att lägga till.
systems-first = Det är första gången som det här regelverket läses in.
systems-changes-since = Det här ändras sedan version { $number }
systems-add-do = Lägg till reglerna
systems-added = Version { $number } finns nu.
