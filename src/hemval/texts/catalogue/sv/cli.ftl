cli-app = Hemval sköter en kommuns val av hemtjänst från början till slut.
cli-version = Visa version och sluta.
cli-language = Språk för det som skrivs ut: sv eller en.
cli-system = Det kommunen har beslutat: läs, kontrollera, visa och jämför systemfiler.
cli-round = En valomgång: kontrollera listorna och bjud in.
cli-bench = Mät hur fort det går; skriver JSON.
