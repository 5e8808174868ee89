# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-empty-page = Den här sidan är tom.
letter-exercise = ÖVNING
letter-replaces = Du har fått ett brev förut. Det har nummer { $id }. Du kan kasta det. Det här brevet gäller nu.
letter-also-in = Vill du ha brevet på lätt svenska? Ring { $phone }.
letter-large-print = Vill du ha brevet med stora bokstäver? Ring { $phone }.

### När brevet går till någon annan än den som det gäller

letter-copy = Det här är en kopia. Brevet går till { $name }. Du får en kopia { $acting }. ”Du” i brevet är { $name }.
letter-instead = Brevet handlar om { $name }. Du får det { $acting }. ”Du” i brevet är { $name }.
letter-of-child = Brevet handlar om ditt barn { $name }. ”Du” i brevet är barnet.
letter-acting-guardian = för att du är god man
letter-acting-administrator = för att du är förvaltare
letter-acting-lasting_power = för att du har en framtidsfullmakt
letter-acting-power_of_attorney = för att du har en fullmakt
letter-acting-parent = för att du är vårdnadshavare
letter-acting-next_of_kin = för att du är en nära person
letter-acting-unclear = för att du hjälper personen
letter-may-choose-guardian = Välj tillsammans om det går. Du får bara välja själv om du ska sörja för person. Ett svar räcker.
letter-may-choose-administrator = Välj tillsammans om det går. Du får bara välja själv om du ska sörja för person. Ett svar räcker.
letter-may-choose-lasting_power = Välj tillsammans om det går. Läs din fullmakt. Står det inte där får du inte välja själv. Ett svar räcker.
letter-may-choose-power_of_attorney = Välj tillsammans om det går. Läs din fullmakt. Står det inte där får du inte välja själv. Ett svar räcker.
letter-may-choose-parent = Har barnet två vårdnadshavare? Då ska båda vilja samma sak. Ett svar räcker.

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
letter-in-language = Lätt svenska
