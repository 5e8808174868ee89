# Varför en mapp inte skrevs.

folder-unwritable = Det går inte att skriva till { $folder } ({ $said }). Kontrollera att du får skriva där och att det finns plats.
folder-not_a_folder = { $folder } är en fil. Ange en mapp.
folder-not_ours = { $folder } har annat än det Hemval har skrivit{ $names }. Ange en annan mapp. Ingenting är ändrat.
folder-different = { $folder } har redan ett annat resultat{ $names }. Ange en annan mapp, eller --replace för att ersätta det. Ingenting är ändrat.
folder-changed = Någon har ändrat i { $folder }{ $names }. Det ersätts aldrig: flytta undan mappen, eller ange en annan. Ingenting är ändrat.
folder-another_kind = { $folder } har något annat som Hemval har skrivit, inte ett resultat av det här slaget. Ange en annan mapp. Ingenting är ändrat.
folder-not_apart = Resultatet får inte skrivas i omgångens egen mapp, och inte i en mapp som den ligger i ({ $folder }). Ange en annan mapp. Ingenting är ändrat.
folder-leftover = Bredvid { $folder } ligger något som Hemval inte har lämnat{ $names }. Ta bort det, eller ange en annan mapp. Ingenting är ändrat.
