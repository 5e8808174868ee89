# Problemfilen: kommandot hemval allocate, och vad som är fel i en sådan fil.

problem-command = Lös en problemfil: vem som får vilken plats.
problem-help-file = Problemfilen (hemval-problem/1), eller - för att läsa det som skickas in.
problem-help-out = Skriv svaret (hemval-allocation/1) i den här filen. Utan den skrivs svaret ut.
problem-help-json = Skriv fel som JSON, så att ett program kan läsa dem.
problem-done = { $placed } har fått plats och { $unplaced } är utan. Metod: { $method }. Svaret finns i { $file }.
problem-method-proposing = förslag för förslag
problem-method-ordered = i en gemensam ordning

### Var svaret skrivs

problem-out-not_a_file = { $file } är en mapp, en länk eller en enhet. Ange en vanlig fil. Ingenting är ändrat.
problem-out-not_ours = { $file } finns redan och är inget svar från Hemval. Ange en annan fil. Ingenting är ändrat.
problem-out-unwritable = Det går inte att skriva { $file } ({ $said }). Kontrollera att mappen finns, att du får skriva där och att det finns plats. Ingenting är ändrat.

### Id

problem-bad-id = Ett id ska vara en text med minst ett tecken, och bara tecken som syns.
problem-id-twice = Samma id står redan i { $first }. Varje id får stå en gång.

### Platser och tak

problem-unknown-parent = Det finns inget tak med id ”{ $parent }”. Lägg till det bland nodes, eller skriv null när inget tak ligger över.
problem-ring = Taken ligger över varandra i en ring: { $nodes }. Skriv null som parent för det som är överst.
problem-negative = Här står { $value }. Det får inte vara mindre än 0.
problem-too-large = Talet är för stort. Det får vara högst { $largest }.
problem-overrun-not-soft = overrun gäller bara med regeln soft. Skriv null, eller byt regel.

### Anspråk

problem-order-twice = Samma order står redan i { $first }. Två anspråk får inte ha samma plats i ordningen: låt lotten skilja dem åt.
problem-unit-size = Med regeln unit är size 0 eller 1. Ska storlekar räknas, välj closing, soft eller skipping.
problem-unknown-leaf = Det finns ingen plats med id ”{ $leaf }”. Lägg till den bland nodes, eller ta bort den här.
problem-not-a-leaf = ”{ $leaf }” är ett tak över flera platser. Bara det som inget ligger under går att önska eller få.
problem-leaf-twice = ”{ $leaf }” står redan tidigare i listan. Ta bort den ena.
problem-silent-with-wishes = Den som inte väljer (chooser är false) har inga önskemål. Ta bort önskemålen, eller skriv chooser som true.
problem-unknown-group = Det finns ingen regel för den gruppen. Regler finns för: { $groups }.
problem-no-distance = Gruppen får den närmaste platsen, men avståndet till ”{ $leaf }” saknas. Lägg till det, i hela meter.
problem-classes-differ = Här är klassen för ”{ $leaf }” en annan än för andra. När filen löses i en gemensam ordning (skipping, eller storlekar med ett tak över flera platser) ska alla klasser vara lika. Ta bort classes, eller ta bort taket.

### De som inte väljer

problem-no-leaves = Listan är tom. Skriv minst en plats.
problem-next-outside = Här står { $value }, men det finns ingen så långt ned i listan. Räkna från 0; den sista är { $last }.
problem-bad-seed = Fröet ska vara 64 tecken, 0–9 och a–f. Dra lotten först.

### Svaret

problem-unplaced-differs = Listan unplaced och assignment säger inte samma sak.
