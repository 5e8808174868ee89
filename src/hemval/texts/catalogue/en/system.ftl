system-files = FILE|NAME
system-help-files = A system file, or the name of a system that comes with Hemval.
system-help-list = List the systems that come with Hemval.
system-help-check = Check system files: says everything that is wrong, where it stands and what to write instead.
system-help-schema = Print the format as a JSON Schema, which an editor can read.
system-help-markdown = Print a page that describes every key instead.
system-help-json = Write for a program to read (JSON).

system-column-id = Name
system-column-municipality = Municipality
system-column-basis = Basis
system-column-offers = To choose
system-offers-nothing = nothing to choose
system-basis-LOV = LOV
system-basis-LOU = LOU
system-basis-in_house = in-house
system-basis-mixed = mixed

system-check-faulty = { $file }: { $faults ->
    [one] one fault
   *[other] { $faults } faults
}. The file cannot be used until this is mended.
system-check-fine = { $file }: fine{ $warnings ->
    [0] {""}
    [one] , with one remark
   *[other] , with { $warnings } remarks
}. { $municipality }: { $decisions ->
    [one] one decision
   *[other] { $decisions } decisions
}, { $sources ->
    [one] one source
   *[other] { $sources } sources
}, { $services ->
    [one] one service
   *[other] { $services } services
}, { $bundles ->
    [0] nothing to choose
    [one] one bundle to choose
   *[other] { $bundles } bundles to choose
}, { $areas ->
    [one] one area
   *[other] { $areas } areas
}.
