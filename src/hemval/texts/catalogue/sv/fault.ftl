# Vad som är fel i en fil, varför, och vad man skriver i stället.

### Filen som helhet

fault-no-such-file = Det finns ingen sådan fil. Ange en fil som finns eller ett av de system som följer med: { $systems }.
fault-unreadable = Filen går inte att öppna. Kontrollera att det är en fil och att du får läsa den.
fault-not-utf8 = Filen har tecken som inte är UTF-8 på den här raden. Spara filen om med teckenkodningen UTF-8.
fault-missing-format = Filen säger inte vilket format den har. Skriv allra först: format = "{ $formats }".
fault-unknown-format = Formatet ”{ $value }” går inte att läsa. Det här programmet läser: { $formats }.
fault-unknown-format-near = Formatet ”{ $value }” går inte att läsa. Menade du ”{ $nearest }”? Det här programmet läser: { $formats }.

### Sådant som inte är rätt skriven TOML

fault-syntax = Raden går inte att läsa som TOML ({ $said }). Jämför med raderna omkring.
fault-syntax-equals = Här väntas ett likhetstecken mellan nyckel och värde. Skriv så här: nyckel = "värde".
fault-syntax-twice = Samma nyckel eller rubrik står två gånger. Ta bort den ena. Ska det vara flera av samma sort, skriv rubriken med dubbla hakparenteser: [[rubrik]].
fault-syntax-list = En lista är inte avslutad, eller så saknas ett kommatecken i den. Skriv så här: ["ett", "två"].
fault-syntax-inline = En tabell på en rad är inte avslutad, eller så saknas ett kommatecken i den. Skriv så här: { "{" } sv = "ja", en = "yes" { "}" }.
fault-syntax-quote = Ett citattecken saknas eller står på fel plats. En text börjar och slutar med ". En text över flera rader börjar och slutar med tre: """.
fault-syntax-heading = Rubriken är inte avslutad. Skriv [rubrik], eller [[rubrik]] när det får finnas flera.
fault-syntax-key = En nyckel får bara ha bokstäver a–z, siffror, understreck och bindestreck. Skriv en nyckel, ett likhetstecken och ett värde.
fault-syntax-date = Det finns ingen sådan dag. Skriv år, månad och dag, till exempel 2021-01-04, utan citattecken.
fault-syntax-after = Det står något efter värdet som inte hör dit. Skriv en nyckel per rad. En text ska ha citattecken före och efter.
fault-syntax-value = Värdet går inte att läsa. En text ska ha citattecken före och efter; ja och nej skrivs true och false; en dag skrivs 2021-01-04.
fault-syntax-too-deep = Listor eller tabeller ligger i varandra på alldeles för många nivåer.

### Nycklar

fault-unknown-key = Nyckeln ”{ $key }” finns inte här. Ta bort raden eller skriv någon av: { $keys }.
fault-unknown-key-near = Nyckeln ”{ $key }” finns inte här. Menade du ”{ $nearest }”?
fault-missing-key = Nyckeln ”{ $key }” saknas och måste finnas. Lägg till en rad som börjar med: { $key } =
fault-missing-tag = Nyckeln ”{ $key }” saknas. Den säger vilken regel som menas. Skriv { $key } = och någon av: { $alternatives }.

### Värden

fault-expected = { $expected ->
    [text] en text med citattecken, till exempel "Södra"
    [words] en text, till exempel "Hemtjänst", eller en text per språk: { "{" } sv = "Hemtjänst", en = "Home care" { "}" }
    [whole_number] ett heltal utan citattecken, till exempel 5
    [number] ett tal, till exempel 200 eller 12.5
    [yes_no] true (ja) eller false (nej), utan citattecken
    [date] en dag utan citattecken och utan klockslag, till exempel 2021-01-04
    [loose_date] en dag, en månad eller ett år, till exempel 2016-01-25, "2016-01" eller "2016"
    [day_of_year] månad och dag med citattecken, till exempel "02-01" för den 1 februari
    [percent] en andel med procenttecken och citattecken, till exempel "20 %"
    [hours] tider med citattecken, till exempel "07:00-22:00"
    [colour] en färg med sex tecken efter #, till exempel "#0053a0"
    [alternative] ett av de fasta orden, med citattecken
    [table] en tabell med egna nycklar
    [tables] en eller flera tabeller
   *[list] en lista med hakparenteser, till exempel ["en", "två"]
}
fault-found = { $found ->
    [text] texten "{ $value }"
    [whole_number] heltalet { $value }
    [number] talet { $value }
    [yes_no] { $value }
    [date] dagen { $value }
    [moment] en dag med klockslag ({ $value })
    [time] klockslaget { $value }
    [table] en tabell
   *[list] en lista
}
fault-wrong-type = Här ska stå { fault-expected }. Nu står det { fault-found }.
fault-empty-text = Texten är tom. Skriv något mellan citattecknen, eller ta bort raden.
fault-words-without-swedish = Texten saknas på svenska. Lägg till sv = "…"; övriga språk är frivilliga.
fault-unknown-language = Språket finns inte här. Skriv något av: { $languages }.
fault-unknown-alternative = ”{ $value }” är inget av orden som kan stå här. Skriv något av: { $alternatives }.
fault-unknown-alternative-near = ”{ $value }” är inget av orden som kan stå här. Menade du ”{ $nearest }”? Ord som går: { $alternatives }.
fault-bad-percent = ”{ $value }” är ingen andel. Skriv ett tal från 0 till 100 och ett procenttecken, till exempel "20 %".
fault-bad-hours = ”{ $value }” är inga tider på dygnet. Skriv från och till, till exempel "07:00-22:00".
fault-bad-day_of_year = ”{ $value }” är ingen dag på året. Skriv månad och dag, till exempel "02-01" för den 1 februari.
fault-bad-colour = ”{ $value }” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel "#0053a0".
fault-bad-loose_date = ”{ $value }” är ingen dag, månad eller år. Skriv till exempel 2016-01-25, "2016-01" eller "2016".
