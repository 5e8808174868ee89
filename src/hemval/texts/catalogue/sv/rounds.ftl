# Valomgångar i kontoret: lista, plan, läge och vad som kommer härnäst.

rounds-title = Valomgångar
rounds-none = Ingen valomgång är upplagd än.
rounds-caption = Alla valomgångar, den som börjar gälla sist överst
rounds-round = Valomgång
rounds-phase = Läge
rounds-opens = Öppnar
rounds-closes = Sista dag att välja
rounds-effect = Börjar gälla
rounds-exercise = Övning
rounds-timeline = Omgångens gång
rounds-phase-planned = Planeras
rounds-phase-announced = Kungjord
rounds-phase-open = Öppen för val
rounds-phase-closed = Stängd, posten registreras
rounds-phase-signed_off = Posten är registrerad
rounds-phase-frozen = Listor och val är låsta
rounds-phase-drawn = Ordningen är dragen
rounds-phase-allocated = Platserna är fördelade
rounds-phase-reviewed = Fördelningen är granskad
rounds-phase-decided = Beslutad
rounds-phase-in_effect = Gäller
