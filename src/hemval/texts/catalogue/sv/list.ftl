# Vad som är fel med en hel lista eller med inställningarna för listorna.

### Filen

list-missing = Filen finns inte. Lägg listan i omgångens mapp som .csv eller .xlsx, eller skriv filens namn under [lists] i round.toml.
list-no-plan = Mappen har ingen round.toml som går att läsa. Där ska stå vilket system, vilken omgång och vilka dagar som gäller.
list-plan-id-too-long = Det har mer än { $n } tecken. Skriv ett kortare.
list-plan-id-is-number = Det ser ut som ett personnummer. Ett id ska inte tala om vem någon är. Skriv ett annat.
list-plan-draw-needs-names = Skriv källorna i from, minst en och varje en gång, i den ordning de räknas: from = ["Lotto lördag 2027-03-06"].
list-plan-draw-needs-round = En runda i drand behöver chain, kedjans hash med 64 tecken 0–9 och a–f, och round, rundans nummer.
list-plan-draw-other-source = Här står det som hör till två olika källor. Drand har chain och round, RFC 3797 har from.
list-changed-while-read = Filen ändrades medan den lästes, så det går inte att veta vad som stod i den. Vänta tills den är färdigskriven och kör igen.
list-two-files = Listan finns också som { $other }. Det går inte att veta vilken som gäller. Ta bort den ena.
list-outside-folder = Listan ska ligga i omgångens mapp. Skriv bara filens namn, utan mappar.
list-empty = Filen är tom. Den ska ha rubriker på första raden.
list-is-folder = Det är en mapp, inte en fil.
list-not-there = Filen finns inte. Se efter hur den heter.
list-not-a-file = Det är ingen vanlig fil som går att läsa. En länk kan peka på något som inte finns.
list-no-permission = Du får inte läsa filen. Kontrollera behörigheten.
list-wrong-kind = Filer av slaget { $kind } går inte att läsa. Spara listan som .csv eller .xlsx.
list-not-csv = Filen heter .csv men är något annat. Öppna den i det program som skrev den och spara den som CSV.
list-not-xlsx = Filen heter .xlsx men är ingen Excelfil. Är den en textfil ska den heta .csv.
list-old-or-locked = Filen är i det gamla formatet .xls eller låst med lösenord. Spara den som .xlsx utan lösenord.

### Teckenkodning och CSV

list-utf-16 = Filen är i UTF-16. Spara den som ”CSV UTF-8”.
list-not-utf-8 = Inställningen säger UTF-8, men raden har tecken som inte är det. Spara om filen, eller ta bort inställningen.
list-neither-encoding = Raden har tecken som varken är UTF-8 eller Windows-1252. Spara om filen som ”CSV UTF-8”.
list-mixed-encodings = Raden har ett tecken som inte är UTF-8, men annars i filen är å, ä och ö skrivna i UTF-8. Namn skulle bli fel. Spara om filen som ”CSV UTF-8” från källan.
list-quote-not-closed = Ett citattecken öppnas på den här raden eller strax före och stängs aldrig, så resten av filen går inte att läsa. Rätta citattecknet.
list-broken-headings = Rubrikraden går inte att läsa, för citattecknen går inte ihop.

### Excel

list-broken-xlsx = Excelfilen är skadad eller inte en vanlig arbetsbok. Öppna den i Excel eller LibreOffice och spara den på nytt som .xlsx.
list-not-a-workbook = Filen är ett zip-arkiv men ingen Excelarbetsbok. Spara listan som .xlsx eller .csv.
list-xlsx-too-big = Excelfilen packas upp till orimligt mycket och öppnas därför inte. Spara listan som .csv.
list-sheet-too-wide = Bladet når orimligt långt ut eller ned. Ta bort innehåll långt utanför listan, eller spara den som .csv.
list-formula = Bladet har { $n ->
    [one] en formel
   *[other] { $n } formler
} (den första i cell { $cell }). Ett gammalt svar kan stå kvar i en formel. Markera allt, kopiera och klistra in som värden.
list-error-value = Bladet har { $n ->
    [one] ett felvärde
   *[other] { $n } felvärden
}, som #SAKNAS! (det första i cell { $cell }). Rätta cellerna.
list-several-sheets = Arbetsboken har flera blad. Det första har lästs. Ge bladet listans namn om ett annat menas.

### Rubriker

list-column-missing = Kolumnen { $column } saknas. Lägg till den, eller säg under [lists] aliases i round.toml vad den heter hos er.
list-column-twice = Kolumnen { $column } står två gånger. Ta bort den ena.
list-unknown-headings = { $n ->
    [one] Rubriken är okänd, och kolumnen läses inte
   *[other] { $n } rubriker är okända, och kolumnerna läses inte
}: { $headings }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
}{ $near ->
    [0] {""}
   *[other] {" "}En pil visar vad som kan vara menat.
}
list-too-many-columns = Rubrikraden har { $n } kolumner, vilket ingen lista har. Kontrollera att det är rätt fil.
list-protection-missing = Kolumnen { $column } saknas. Utan den skulle skyddade personer behandlas som alla andra. Lägg till den; cellerna får vara tomma. Har ni inga sådana uppgifter skriver ni no_protection_columns = true under [lists] i round.toml.
list-protection-misspelt = Rubriken ”{ $heading }” liknar en kolumn om skydd men är okänd. Lästes den inte skulle skyddade personer behandlas som alla andra. Skriv { $nearest }, eller säg under [lists] aliases i round.toml vilken kolumn det är. Handlar den om annat tar ni bort den ur listan.
list-protection-elsewhere = Rubriken ”{ $heading }” ser ut att handla om skydd, men det läses bara i listan över brukare. Flytta uppgiften dit, eller ta bort kolumnen.

### Inställningar

list-alias-of-nothing = Ingen lista har kolumnen ”{ $column }”. Skriv kolumnens engelska namn till höger.
list-unknown-encoding = Teckenkodningen går inte att läsa. Skriv någon av: { $allowed }.
list-delimiter = Skiljetecknet ska vara ett enda tecken, till exempel ";".
