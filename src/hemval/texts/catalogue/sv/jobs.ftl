# Long work that goes on behind the pages.

jobs-title = Arbeten
jobs-caption = De senaste arbetena, det nyaste först
jobs-none = Inget arbete har begärts än.
jobs-what = Arbete
jobs-state = Läge
jobs-asked-at = Begärt
jobs-asked-by = Av
jobs-asked = Begärt { $at } av { $by }.
jobs-may-leave = Du kan lämna sidan. Arbetet går vidare ändå.
jobs-all = Alla arbeten
jobs-stop = Stoppa
jobs-under-way = Ett annat arbete pågår. Vänta tills det är klart och försök igen.
jobs-progress = Så långt har arbetet kommit
jobs-stopped-why = Det som hann sparas finns kvar. Begär arbetet igen för att gå vidare.
jobs-state-waits = Väntar på att börja
jobs-state-goes_on = Pågår
jobs-state-stopping = Stannar
jobs-state-stopped = Stoppat
jobs-state-done = Klart
jobs-state-failed = Gick inte att göra
jobs-kind-import_read = Läsa en lista
jobs-kind-import_take = Föra in en lista
jobs-kind-import_undo = Ångra en lista
jobs-kind-check = Kontrollera en omgång
jobs-kind-invite = Bjuda in till val
jobs-kind-freeze = Låsa valen
jobs-kind-allocate = Fördela
jobs-kind-decide = Besluta om fördelningen
jobs-kind-simulate = Pröva andra regler
jobs-kind-letters = Ta fram brev
jobs-kind-export = Exportera en lista
jobs-step-reading = { $of ->
        [0] Läser
       *[other] Läser: { $at } av { $of }
    }
jobs-step-comparing = { $of ->
        [0] Jämför med det som finns
       *[other] Jämför med det som finns: { $at } av { $of }
    }
jobs-step-preparing = { $of ->
        [0] Förbereder
       *[other] Förbereder: { $at } av { $of }
    }
jobs-step-drawing = { $of ->
        [0] Lottar
       *[other] Lottar: { $at } av { $of }
    }
jobs-step-storing = { $of ->
        [0] Sparar
       *[other] Sparar: { $at } av { $of }
    }
jobs-step-undoing = { $of ->
        [0] Tar tillbaka
       *[other] Tar tillbaka: { $at } av { $of }
    }
jobs-step-printing = { $of ->
        [0] Sätter brev
       *[other] Går igenom brev och sätter dem: { $at } av { $of }
    }
jobs-step-writing = { $of ->
        [0] Skriver filer
       *[other] Skriver filer: { $at } av { $of }
    }
jobs-failed-fault = Något gick fel i Hemval. Det som redan är sparat finns kvar. Begär arbetet igen. Händer det en gång till, säg till driften och läs upp det här: { $fault }
jobs-failed-again = Arbetet har börjat om { $tries } gånger utan att bli klart, så Hemval försöker inte mer. Det som redan är sparat finns kvar. Säg till driften.
