cli-app = Hemval sköter en kommuns val av hemtjänst från början till slut.
cli-version = Visa version och sluta.
cli-language = Språk för det som skrivs ut: sv eller en.
cli-bad-day = ”{ $text }” är ingen dag. Skriv år, månad och dag, till exempel 2021-01-04.
cli-bad-language = ”{ $text }” är inget språk som finns här. Skriv { $languages }.
cli-system = Det kommunen har beslutat: läs, kontrollera, visa och jämför systemfiler.
cli-round = En valomgång, skede för skede: kontrollera listorna, bjud in, lås, dra.
cli-bench = Mät hur fort det går på den här maskinen.
cli-arguments = Argument
cli-options = Flaggor
cli-commands = Kommandon
cli-error = Fel
cli-aborted = Avbrutet.
cli-required = [krävs]
cli-default = [annars: { $value }]
cli-try-help = Skriv { $command } för hjälp.
cli-help = Visa den här hjälpen och sluta.
cli-unknown-language = HEMVAL_LANG är satt till ”{ $asked }”, som inte finns. Skriv något av: { $languages }. Nu talas svenska.
cli-cannot = Datorn säger nej: { $said }. Det som skulle skrivas ut är inte utskrivet.
cli-wrong = Fel: { $said }
cli-usage = Så här skrivs det: { $usage }
cli-no-command = Det finns inget kommando som heter ”{ $typed }”.{ $close ->
        [none] {""}
       *[other] {" "}Menar du { $close }?
    }
cli-missing-command = Skriv vilket kommando du vill köra.
cli-too-much = Det står mer än kommandot tar: { $typed }.
cli-missing = { $what } saknas.
cli-missing-choice = { $what } saknas. Skriv något av: { $choices }.
cli-not-one-of = { $what } kan inte vara ”{ $typed }”. Skriv något av: { $choices }.
cli-not-integer = { $what } ska vara ett heltal.
cli-not-number = { $what } ska vara ett tal.
cli-bad-value = { $what }: { $said }
cli-no-option = Det finns ingen flagga som heter { $typed }.{ $close ->
        [none] {""}
       *[other] {" "}Menar du { $close }?
    }
cli-needs-value = Efter { $what } ska det stå ett värde.
