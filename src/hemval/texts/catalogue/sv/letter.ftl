# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-exercise = ÖVNING
letter-replaces = Det här brevet ersätter brev { $id }, som du kan kasta.
letter-also-in = Vill du ha brevet på svenska? Ring { $phone }.
letter-large-print = Vill du ha brevet i stor stil? Ring { $phone }.

### När brevet går till någon annan än den som det gäller

letter-copy = Det här är en kopia av ett brev till { $name }. Du får den för att du företräder personen. Där det står ”du” menas { $name }.
letter-instead = Brevet gäller { $name }. Du får det för att du företräder personen. Där det står ”du” menas { $name }.

### Vem man frågar

letter-ask = Har du frågor?
letter-ask-phone = Ring { $phone }.
letter-ask-hours = Vi svarar { $hours }.
letter-ask-email = Det går också att skriva till { $email }.
letter-ask-name = { $name } svarar på frågor.
letter-ask-municipality = Fråga den på kommunen som du brukar ha kontakt med.
letter-hours = { $days } klockan { $start }–{ $end }
letter-clock = { $hour }.{ $minute }
letter-days = { $first }–{ $last }

### Vad som händer den som inte väljer

letter-silent = Om du inte väljer
letter-silent-keeps = Om du inte väljer behåller du den utförare som du har.
letter-silent-municipal = Om du inte väljer får du hjälp av kommunens egen hemtjänst.
letter-silent-rotation = Om du inte väljer får du den utförare som står på tur.
letter-silent-draw = Om du inte väljer lottar vi vilken utförare du får.
letter-silent-nearest = Om du inte väljer får du den utförare som finns närmast ditt hem.
letter-silent-largest_free_capacity = Om du inte väljer får du den utförare som har mest ledig plats.
letter-silent-person = Om du inte väljer bestämmer en person på kommunen vem som ska hjälpa dig.
letter-silent-may-change = Det kan bli en annan än den du har i dag.
letter-silent-keep-today = Vill du ha kvar den du har i dag? Välj den.
letter-silent-chooser-first = Då är chansen störst.
letter-silent-existing = Har du en utförare i dag? { $then }
letter-silent-new = Har du ingen utförare än? { $then }
letter-silent-unless-leaves = Det gäller inte om din utförare slutar.
letter-silent-of = { $bundle }:

### Vad valet inte ändrar

letter-same-help = Du har rätt till samma hjälp som förut, vem du än väljer. Avgiften är också densamma.
