# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-empty-page = Den här sidan är tom.
letter-exercise = ÖVNING
letter-replaces = Det här brevet ersätter brev { $id }, som du kan kasta.
letter-also-in = Vill du ha brevet på svenska? Ring { $phone }.
letter-large-print = Vill du ha brevet i stor stil? Ring { $phone }.

### När brevet går till någon annan än den som det gäller

letter-copy = Det här är en kopia av ett brev till { $name }. Du får den { $acting }. Där det står ”du” menas { $name }.
letter-instead = Brevet gäller { $name }. Du får det { $acting }. Där det står ”du” menas { $name }.
letter-of-child = Brevet gäller ditt barn { $name }. Där det står ”du” menas barnet.
letter-acting-guardian = som god man
letter-acting-administrator = som förvaltare
letter-acting-lasting_power = för att du har en framtidsfullmakt
letter-acting-power_of_attorney = för att du har en fullmakt
letter-acting-parent = som vårdnadshavare
letter-acting-next_of_kin = som närstående
letter-acting-unclear = för att du företräder personen
letter-may-choose-guardian = Välj tillsammans med personen om det går. Du får välja själv bara om ditt uppdrag är att sörja för person. Det räcker med ett svar.
letter-may-choose-administrator = Välj tillsammans med personen om det går. Du får välja själv bara om ditt uppdrag är att sörja för person. Det räcker med ett svar.
letter-may-choose-lasting_power = Välj tillsammans med personen om det går. Du får välja själv bara om fullmakten gäller personliga frågor. Det räcker med ett svar.
letter-may-choose-power_of_attorney = Välj tillsammans med personen om det går. Du får välja själv bara om fullmakten gäller det här valet. Det räcker med ett svar.
letter-may-choose-parent = Har barnet två vårdnadshavare ska båda vara överens om valet. Det räcker med ett svar.

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
letter-in-language = Svenska
