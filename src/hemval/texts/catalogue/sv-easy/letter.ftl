# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-exercise = ÖVNING
letter-replaces = Du har fått ett brev förut. Det har nummer { $id }. Du kan kasta det. Det här brevet gäller nu.
letter-also-in = Vill du ha brevet på lätt svenska? Ring { $phone }.
letter-large-print = Vill du ha brevet med stora bokstäver? Ring { $phone }.

### När brevet går till någon annan än den som det gäller

letter-copy = Det här är en kopia. Brevet går till { $name }. Du får en kopia för att du hjälper { $name }. ”Du” i brevet är { $name }.
letter-instead = Brevet handlar om { $name }. Du får det för att du hjälper { $name }. ”Du” i brevet är { $name }.

### Vem man frågar

letter-ask = Vill du fråga något?
letter-ask-phone = Ring { $phone }.
letter-ask-hours = Vi svarar { $hours }.
letter-ask-email = Du kan också skriva till { $email }.
letter-ask-name = { $name } svarar på frågor.
letter-ask-municipality = Fråga den du brukar prata med på kommunen.
letter-hours = { $days } klockan { $start } till { $end }
letter-clock = { $hour }.{ $minute }
letter-days = { $first } till { $last }

### Vad som händer den som inte väljer

letter-silent = Om du inte väljer
letter-silent-keeps = Om du inte väljer får du ha kvar den som hjälper dig nu.
letter-silent-municipal = Om du inte väljer får du hjälp av kommunen.
letter-silent-rotation = Om du inte väljer får du den som står på tur.
letter-silent-draw = Om du inte väljer lottar vi vem du får.
letter-silent-nearest = Om du inte väljer får du den som finns närmast ditt hem.
letter-silent-largest_free_capacity = Om du inte väljer får du den utförare som har mest plats.
letter-silent-person = Om du inte väljer tar en person på kommunen reda på vem som kan hjälpa dig.
letter-silent-may-change = Det kan bli en ny utförare.
letter-silent-keep-today = Vill du ha kvar den du har? Då måste du välja den.
letter-silent-chooser-first = Då är chansen störst.
letter-silent-existing = Får du hjälp i dag? { $then }
letter-silent-new = Har du ingen som hjälper dig än? { $then }
letter-silent-unless-leaves = Men inte om de slutar här.
letter-silent-of = { $bundle }:

### Vad valet inte ändrar

letter-same-help = Du har rätt till samma hjälp som förut. Du betalar lika mycket.
