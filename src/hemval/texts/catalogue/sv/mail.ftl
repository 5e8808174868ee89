# Kontorets brev: utskrift, tryckbuntar, det som kommer tillbaka och det som ordnas för hand.

mail-printed = Klart. { $letters ->
        [0] Inget nytt brev
        [one] 1 nytt brev
       *[other] { $letters } nya brev
    } och { $batches ->
        [0] ingen ny tryckbunt
        [one] 1 ny tryckbunt
       *[other] { $batches } nya tryckbuntar
    }.

## När det inte går

mail-refused-nothing_to_choose = I den här omgången finns inget att välja, så ingen får brev.
mail-refused-not_invited = Bjud in till omgången först. Då vet Hemval vem som ska ha brev.
mail-refused-already_sent = Tryckbunten är redan noterad som skickad.
mail-refused-nothing_to_send = Inget brev i tryckbunten gäller längre. Posta inget av den.
mail-refused-has_changed = Ett eller flera brev i tryckbunten gäller inte längre. Skriv ut brev igen, så görs tryckbunten om utan dem. Posta den nya.
mail-refused-not_sent = Brevet är inte noterat som skickat, så det kan inte ha kommit tillbaka.
mail-refused-already_returned = Någon har redan noterat att brevet kom tillbaka.
mail-refused-not_returned = Brevet är inte noterat som returnerat, eller så har någon redan åtgärdat det.
mail-refused-held = Brevet gäller inte längre. Det som står i det har ändrats, så det ska inte postas.
mail-refused-already_handed_over = Någon har redan noterat hur brevet ordnades.
