# Vad som är fel i en JSON-fil, varför, och vad man skriver i stället.

json-no-such-file = Det finns ingen sådan fil. Kontrollera namnet.
json-unreadable = Filen går inte att öppna. Kontrollera att det är en fil och att du får läsa den.
json-too-large = Filen är för stor. Den får ha högst { $megabytes } miljoner tecken.
json-not-utf8 = Filen har tecken som inte är UTF-8 på den här raden. Spara filen om med teckenkodningen UTF-8.
json-syntax = Det här är inte JSON: läsningen stannar vid tecken { $column } på raden. Se efter om ett kommatecken, ett citattecken eller en parentes saknas där eller strax före.
json-too-deep = Listor eller objekt ligger i varandra på alldeles för många nivåer.
json-key-twice = Nyckeln ”{ $key }” står flera gånger i samma objekt, och det går inte att veta vilken som menas. Ta bort alla utom en.
json-bad-key = En nyckel här har tecken som inte går att se. Skriv om den med synliga tecken.
json-unknown-key = Nyckeln ”{ $key }” finns inte här. Ta bort den eller skriv någon av: { $keys }.
json-missing-key = Nyckeln ”{ $key }” saknas och måste finnas.
json-wrong-type = Här ska stå { $expected ->
        [whole] ett heltal, till exempel 5
        [text] en text inom citattecken
        [yes_no] true eller false, utan citattecken
        [list] en lista inom hakparenteser
       *[object] ett objekt inom klammerparenteser
    }, men här står { $found ->
        [number] ett tal
        [text] en text
        [yes_no] true eller false
        [list] en lista
        [object] ett objekt
       *[null] null
    }.
json-not-whole = Här ska stå ett heltal, till exempel 5, men här står { $value }. Skriv det med siffror, utan decimaler och utan exponent.
json-not-one-of = Här står ”{ $value }”. Skriv någon av: { $words }.
