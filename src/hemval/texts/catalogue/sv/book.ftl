# Provboken: varje slags brev i varje läge, för den som godkänner breven.

book-title = Provbok: breven på { $language }
book-title-staff = Provbok: papper för personal och nämnd
book-of = { $name }, omgång { $round }.
book-how = Läs varje brev och papper som om du själv fick det. Säg vilket nummer du menar när något ska ändras. Ingen av personerna finns.
book-list = I boken
book-mark = PROV { $number }

book-column-number = Nr
book-column-letter = Brev
book-column-situation = I vilket läge
book-column-paper = Papper

book-situation-announcement = Till den som ska få välja
book-situation-announcement-copy = Kopia till en god man
book-situation-announcement-child = Till vårdnadshavaren, för ett barn
book-situation-leaving = När ens utförare slutar
book-situation-offer = Till den som ska välja, med jämförelse och blankett
book-situation-offer-large = Samma brev i stor stil
book-situation-offer-by-hand = Till den som har skyddade uppgifter: utan namn och adress
book-situation-reminder = Till den som inte har svarat
book-situation-receipt = Har valt och bett om kvitto med brev
book-situation-notice-first-wish = Fick sitt förstahandsval
book-situation-notice-later-wish = Fick ett senare önskemål
book-situation-notice-parted = Fick sitt förstahandsval, men inte samma utförare som den i samma hushåll
book-situation-notice-stays-by-wish = Valde den utförare som redan hjälper
book-situation-notice-stays-unmet = Fick inte sitt önskemål, och har kvar sin utförare
book-situation-notice-stays-gone = Önskemålet kunde inte tas upp, och utföraren är kvar
book-situation-notice-in-queue = Har kvar sin utförare och väntar i kö
book-situation-notice-not-met-agreed = Fick inte sitt önskemål, och valde en annan på telefon
book-situation-notice-not-met-reached = Fick inte sitt önskemål, och har inte bestämt sig på telefon
book-situation-notice-not-met-in-vain = Fick inte sitt önskemål, och gick inte att nå på telefon
book-situation-notice-not-met-in-queue = Fick inte sitt önskemål, och väntar i kö
book-situation-notice-silent = Svarade inte, och regeln bestämde
book-situation-notice-declined = Ville inte välja, och regeln bestämde
book-situation-notice-silent-new = Är ny och svarade inte, och regeln bestämde
book-situation-notice-several = Besked om flera slags hjälp i samma brev
book-situation-change = Byter utförare senare
book-situation-place-free = Det har blivit plats efter väntan i kö

book-help = Provboken: varje slags brev i varje läge, på varje språk, för den som godkänner texterna.
book-help-system = Ett system (namn eller fil), eller mappen med en omgång. Av ett system görs en påhittad omgång.
book-help-to = Mappen där böckerna skrivs. Utan svar: specimen-book.
book-written = { $file }: { $papers ->
        [one] ett brev eller papper
       *[other] { $papers } brev eller papper
    } på { $pages ->
        [one] en sida.
       *[other] { $pages } sidor.
    }
book-nothing = Här finns inget att välja, och därför inga brev att visa.
