# Kartan över områden: sidan där den läses in, och vad som kan vara fel i filen.

map-title = Karta över områden
map-what = Kartan visas för alla på sidan där man väljer område. Hemval hämtar inga kartor utifrån: den fil som ni läser in är det som visas.
map-none = Ingen karta är inläst. På webben visas områdena i en lista.
map-since = Inläst { $at }{ $by ->
        [none] .
       *[other] {" "}av { $by }.
    }
map-made-up = Filen säger själv att kartan är påhittad. Det står under kartan på webben.
map-missing = De här områdena finns inte på kartan, bara i listan:
map-get-file = Hämta filen
map-load = Läs in en karta
map-load-what = Välj en GeoJSON-fil med ett objekt för varje område. Den karta som är inläst nu ersätts på webben, men finns kvar här.
map-file = Kartfil
map-file-help = En fil som slutar på .geojson eller .json. Varje områdes id ska vara det som står i regelfilen: { $areas }.
map-file-missing = Välj en kartfil.
map-load-do = Läs in kartan
map-loaded = Kartan är inläst och visas nu på webben.
map-already = Det är samma karta som redan visas. Inget är ändrat.
map-faulty = { $n ->
        [one] Filen { $name } har ett fel och är inte inläst. Rätta det och välj filen igen.
       *[other] Filen { $name } har { $n } fel och är inte inläst. Rätta dem och välj filen igen.
    }
map-fault = { $path }: { $fault }
map-earlier = Tidigare kartor

### Vad som är fel i filen, varför, och vad man gör i stället

map-too-large = Filen är för stor. Den får ha högst { $megabytes } miljoner tecken. Förenkla gränserna i kartprogrammet och spara om.
map-too-many-points = Gränserna har { $points } punkter, och de får ha högst { $most }. Förenkla dem i kartprogrammet och spara om.
map-not-collection = Det här är inte en karta. Spara om som GeoJSON, av slaget FeatureCollection.
map-empty = Det finns inga områden i filen. Lägg in ett objekt (Feature) för varje område.
map-other-crs = Filen säger att den har ett annat koordinatsystem än WGS 84. Exportera den i WGS 84 (EPSG:4326).
map-no-id = Området saknar id. Skriv det id som området har i regelfilen, under properties.
map-unknown-area = Inget område har det id som står här. Skriv något av: { $areas }.
map-area-twice = Området finns redan längre upp i filen. Har det flera delar, gör ett objekt av dem, av slaget MultiPolygon.
map-no-polygon = Området har ingen yta. Det ska vara av slaget Polygon eller MultiPolygon.
map-no-rings = Ytan saknar gräns. Här ska stå en lista med gränslinjer.
map-short-ring = En gränslinje har minst { $points } punkter: tre hörn, och den första igen sist.
map-open-ring = Gränslinjen är inte sluten. Den sista punkten ska vara samma som den första.
map-no-point = Här ska stå en punkt: längdgrad och breddgrad som tal, till exempel [16.5, 59.25].
map-turned-round = Talen står i fel ordning. Skriv längdgraden först och breddgraden sedan, till exempel [16.5, 59.25].
map-in-metres = Talen är meter i SWEREF 99 TM. Exportera kartan i WGS 84 (EPSG:4326), i grader.
map-outside-sweden = Punkten ligger inte i Sverige. Kontrollera att kartan är i WGS 84 (EPSG:4326), med längdgraden först.
