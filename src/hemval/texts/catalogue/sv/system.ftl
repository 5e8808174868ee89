system-files = FIL|NAMN
system-help-files = En systemfil, eller namnet på ett system som följer med.
system-help-list = Lista de system som följer med.
system-help-check = Kontrollera systemfiler: säger allt som är fel, var det står och vad man skriver i stället.
system-help-schema = Skriv ut formatet som JSON Schema, som en editor kan läsa.
system-help-markdown = Skriv i stället en sida som beskriver varje nyckel.
system-help-json = Skriv för ett program att läsa (JSON).

system-column-id = Namn
system-column-municipality = Kommun
system-column-basis = Grund
system-column-offers = Att välja
system-offers-nothing = inget att välja
system-basis-LOV = LOV
system-basis-LOU = LOU
system-basis-in_house = egen regi
system-basis-mixed = blandat

system-check-faulty = { $file }: { $faults ->
    [one] ett fel
   *[other] { $faults } fel
}. Filen kan inte användas förrän det är rättat.
system-check-fine = { $file }: rätt{ $warnings ->
    [0] {""}
    [one] , med en anmärkning
   *[other] , med { $warnings } anmärkningar
}. { $municipality }: { $decisions ->
    [one] ett beslut
   *[other] { $decisions } beslut
}, { $sources ->
    [one] en källa
   *[other] { $sources } källor
}, { $services ->
    [one] en insats
   *[other] { $services } insatser
}, { $bundles ->
    [0] inget att välja
    [one] ett valbart paket
   *[other] { $bundles } valbara paket
}, { $areas ->
    [one] ett område
   *[other] { $areas } områden
}.
