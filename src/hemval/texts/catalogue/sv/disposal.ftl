# Gallring: det som har stått sin tid förstörs.

disposal-command = Visa hur många personers uppgifter som har stått sin tid, och gallra dem.
disposal-do = Gallra. Utan den visas bara hur många det gäller. Det som är gallrat går inte att få tillbaka.
disposal-rule-command = Bestäm hur länge uppgifter om en person ska stå efter den sista anteckningen.
disposal-years = Så många år efter den sista anteckningen.
disposal-decision = Beslutet som regeln vilar på, till exempel ”Socialnämnden 2026-03-12 § 41”.
disposal-keep = Bevara dem som är födda de här dagarna i månaden, till exempel 5,15,25. Utan den bevaras ingen.
disposal-keep-wrong = --keep-born-on ska vara dagar i månaden med komma emellan, till exempel 5,15,25.
disposal-hold-command = Undanta en person från gallring, med skäl.
disposal-release-command = Ta bort ett undantag från gallring.
disposal-client = Brukar-id.
disposal-because = Varför uppgifterna ska stå kvar. Skriv inga namn eller personnummer.

disposal-rule = Regel: { $years ->
    [one] ett år
   *[other] { $years } år
} efter den sista anteckningen ({ $decision }).
disposal-would = { $people ->
    [0] Ingen har uppgifter att gallra: alla har en anteckning från { $before } eller senare.
    [one] En person har ingen anteckning från { $before } eller senare, och hennes uppgifter kan gallras.
   *[other] { $people } personer har ingen anteckning från { $before } eller senare, och deras uppgifter kan gallras.
}
disposal-stands-has_help = { $people } står kvar: någon utförare har dem fortfarande.
disposal-stands-held = { $people } står kvar: någon har undantagit dem, med skäl.
disposal-stands-sample = { $people } står kvar: de hör till arkivurvalet.
disposal-stands-birth_unknown = { $people } står kvar: födelsedagen är okänd, så det går inte att veta om de hör till arkivurvalet.
disposal-how = Ta en säkerhetskopia först, och kör sedan igen med --do.
disposal-goes-on = En gallring avbröts. Den fortsätter med den regel och den dag som den började med.
disposal-done = { $people ->
    [0] Ingens uppgifter behövde gallras. Alla har en anteckning från { $before } eller senare.
    [one] En person är gallrad. Hon hade ingen anteckning från { $before } eller senare.
   *[other] { $people } personer är gallrade. De hade ingen anteckning från { $before } eller senare.
}
disposal-digest = Kontrollsumma över deras id: { $digest }
disposal-held = Personen är undantagen från gallring.
disposal-released = Personen är inte längre undantagen från gallring.

disposal-files-command = Visa hur många lagrade filer som inte hör till något, och ta bort dem. Det behövs ingen regel.
disposal-files-would = { $files ->
    [0] Alla lagrade filer hör till något, eller är nyare än ett dygn.
    [one] En lagrad fil hör inte till något sedan mer än ett dygn, och kan tas bort.
   *[other] { $files } lagrade filer hör inte till något sedan mer än ett dygn, och kan tas bort.
}
disposal-files-done = { $files ->
    [0] Inga lagrade filer behövde tas bort.
    [one] En lagrad fil som inte hörde till något är borttagen.
   *[other] { $files } lagrade filer som inte hörde till något är borttagna.
}

disposal-rows-clients = Brukare: { $rows }
disposal-rows-invitations = Erbjudanden: { $rows }
disposal-rows-choices = Val: { $rows }
disposal-rows-scans = Inskannade blanketter: { $rows }
disposal-rows-given = Utfall i omgångar: { $rows }
disposal-rows-by_hand = Placeringar för hand: { $rows }
disposal-rows-calls = Samtal: { $rows }
disposal-rows-attempts = Samtalsförsök: { $rows }
disposal-rows-placements = Placeringar: { $rows }
disposal-rows-free_places = Lediga platser: { $rows }
disposal-rows-orders = Beställningar: { $rows }
disposal-rows-letters = Brev: { $rows }
disposal-rows-mandates = Begäran om att få välja åt någon: { $rows }
disposal-rows-drafts = Påbörjade val: { $rows }
disposal-rows-visits = Besök på webben: { $rows }
disposal-rows-messages = Meddelanden: { $rows }
disposal-rows-contact_address = Adresser för besked: { $rows }
disposal-rows-receipts_by_letter = Önskemål om kvitto med brev: { $rows }
disposal-rows-unprinted = Brev som inte skrevs ut: { $rows }
disposal-rows-returns = Brev som kom tillbaka: { $rows }
disposal-rows-tasks = Uppgifter: { $rows }
disposal-rows-notes = Anteckningar: { $rows }
disposal-rows-papers = Förseglade underlag för omgångar: { $rows }
disposal-rows-told_facts = Visade uppgifter om utförare: { $rows }
disposal-rows-told_lists = Vad listorna sa om utförare: { $rows }
disposal-rows-news = Nyheter: { $rows }
disposal-rows-phone_days = Dagar med andra telefontider: { $rows }
disposal-rows-order_keys = Nycklar till dagars ordning: { $rows }

disposal-refused-no_rule = Kommunen har inte sagt hur länge uppgifter ska stå. Bestäm det först: hemval dispose rule --years 5 --decision "…"
disposal-refused-no_decision = Skriv vilket beslut regeln vilar på: --decision "Socialnämnden 2026-03-12 § 41". Regeln är inte ändrad.
disposal-refused-no_reason = Skriv varför uppgifterna ska stå kvar: --because "…". Ingen är undantagen.
disposal-refused-unknown_client = Det finns ingen brukare med det id:t.
disposal-refused-held_already = Personen är redan undantagen från gallring.
disposal-refused-not_held = Personen är inte undantagen från gallring.
