# Låsa, dra, fördela, granska och besluta: en valomgångs sista steg i kontoret.

draws-frozen = Listor och val är låsta. Löftet kan publiceras.
draws-frozen-already = Listor och val var redan låsta.
draws-not-free = Omgången kan inte låsas som den står nu. Sidan om lottning och fördelning säger vad som saknas.
draws-choices-come = Det kommer in val hela tiden, så listorna hann ändras medan de lästes. Låt ingen registrera val just nu och begär låsningen igen.
draws-allocated = { $placed ->
        [one] En plats är fördelad. Granska fördelningen.
       *[other] { $placed } platser är fördelade. Granska fördelningen.
    }
draws-decided-already = Fördelningen är redan beslutad, så den görs inte om.
draws-approved = { $begun ->
        [0] Fördelningen är beslutad. Ingen byter utförare.
        [one] Fördelningen är beslutad. En person får en ny utförare.
       *[other] Fördelningen är beslutad. { $begun } platser börjar hos en ny utförare.
    }
draws-approved-clashes = Fördelningen är beslutad. { $begun } platser börjar hos en ny utförare. För { $clashes ->
        [one] en person börjar någon annan samma dag. En uppgift säger vem.
       *[other] { $clashes } personer börjar någon annan samma dag. Uppgifterna säger vilka.
    }
draws-approved-exercise = Övningen är beslutad. Ingen utförare börjar på riktigt, och inga beställningar skickas.
draws-lists-changed = { $people ->
        [one] För en person har listorna ändrats sedan fördelningen, så att utfallet inte längre stämmer.
       *[other] För { $people } personer har listorna ändrats sedan fördelningen, så att utfallet inte längre stämmer.
    } Inget är beslutat. Fördela om, granska och besluta igen.
draws-refused-another_round = Det som står här hör till en annan omgång.
draws-refused-lists_changed = De låsta listorna säger inte längre samma sak som när de låstes. Inget är ändrat. Säg till driften.
draws-refused-program_changed = Hemval räknar inte längre ut samma sak av de låsta listorna som när de låstes. Kör den version av Hemval som låste omgången. Inget är ändrat.
draws-refused-value_renamed = Omgångens plan namnger ett annat offentligt värde än det som publicerades. Inget är ändrat.
draws-refused-not_frozen = Listor och val är inte låsta än.
draws-refused-already_drawn = Ordningen är redan dragen, och den dras en gång.
draws-refused-not_drawn = Ordningen är inte dragen än.
draws-refused-allocated_otherwise = Det finns redan en annan fördelning.
draws-refused-corrected = Det som står här är en rättelse.
draws-refused-unreadable = Det som är sparat om omgången går inte att läsa. Säg till driften.
draws-refused-later_rejected = Rader i en senare lista kunde inte tas emot.
draws-refused-later_missing = En senare lista saknas.
draws-review-refused-not_allocated = Platserna är inte fördelade, eller fördelas om just nu.
draws-review-refused-by_hand_waits = Någon har föreslagit en plats för hand som ingen har svarat på. Svara på den först.
draws-review-refused-not_reviewed = Fördelningen är inte granskad som den står nu.
draws-review-refused-same_person = Du har själv granskat fördelningen. En annan person beslutar.
draws-review-refused-decided = Fördelningen är redan beslutad.
