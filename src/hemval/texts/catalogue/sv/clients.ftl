# Brukare: att hitta en, och allt om henne på en sida.

clients-search-title = Sök brukare
clients-search-words = Namn, personnummer eller koden i brevet
clients-search-help = Början av ett namn räcker. Personnummer med eller utan sekel.
clients-search-reason = Skäl för att söka även bland skyddade personuppgifter
clients-search-reason-help = Fyll bara i om ärendet kräver det. Skälet skrivs i loggen.
clients-search-do = Sök
clients-search-nobody = Ingen brukare stämmer med det du skrev. Prova med färre bokstäver, eller med personnumret.
clients-search-too-little = Det räcker inte att söka på. Skriv minst två bokstäver av ett namn, eller ett helt personnummer.
clients-found = { $clients ->
    [one] { $clients } brukare
   *[other] { $clients } brukare
}
clients-found-more = De { $clients } första. Skriv mer för att hitta rätt.
clients-name = Namn
clients-born = Född
clients-address = Adress
clients-area = Område
clients-number = Personnummer
clients-years = { $years } år
clients-phone = Telefon
clients-language = Språk
clients-interpreter = Tolk
clients-key = Id i listorna
clients-protected = Skyddade personuppgifter
clients-protected-care = Skyddade personuppgifter. Säg aldrig adress eller område till någon, och skriv dem inte i anteckningar.
clients-hidden = Personuppgifter visas inte här
clients-reason-title = Varför öppnar du?
clients-reason-why = Uppgifterna är skyddade. Skriv varför du behöver läsa dem. Skälet gäller i en halvtimme och skrivs i loggen tillsammans med det du läser.
clients-reason = Skäl
clients-reason-help = Till exempel: ringer om sitt val.
clients-reason-do = Öppna
clients-one-title = Brukare
clients-died = Avliden { $day }.
clients-moved = Flyttade från kommunen { $day }.
clients-gone = Har inte funnits i listan över brukare sedan { $day }.
clients-needs-attention = Behöver extra omtanke
clients-large-print = Stor stil
clients-round = Valomgång
clients-exercise = Övning
clients-round-days = Väljer { $opens } till { $closes }. Gäller från { $effect }.
clients-register = Registrera val
clients-no-choice = Inget val har kommit in.
clients-choice-waits = Ett val väntar på att en handläggare avgör vad som gäller.
clients-given = Får { $provider }.
clients-given-from = Får { $provider } från { $day }.
clients-given-nobody = Har inte fått någon utförare i omgången. En person avgör.
clients-why = Varför? Läs upp svaret
clients-acting = Företrädare
clients-acting-nobody = Ingen företräder henne eller honom.
clients-checked-by = Handlingen är sedd av { $by }.
clients-unclear = Oklart
clients-care = Hjälp i dag
clients-no-care = Ingen beviljad hjälp i dag.
clients-performs = { $bundle }: { $provider } sedan { $day }.
clients-will-perform = Från { $day }: { $provider } ({ $bundle }).
clients-performer = Utförare: { $provider }
clients-time-a-month = { $minutes ->
    [one] { $minutes } minut i månaden
   *[other] { $minutes } minuter i månaden
}
clients-until = Till och med { $day }
clients-letters = Brev
clients-no-letters = Inga brev har skrivits ut.
clients-letter-kind = Brev
clients-letter-number = Nummer
clients-letter-dated = Daterat
clients-letter-state = Läge
clients-letter-returned = Kom tillbaka { $at }
clients-letter-held = Stoppat, ska inte skickas
clients-letter-sent = Skickat { $at }
clients-letter-printed = Utskrivet, inte skickat
clients-notes = Anteckningar
clients-note-text = Ny anteckning
clients-note-help = Skriv bara det som behövs för valet. En anteckning kan inte ändras.
clients-note-do = Spara anteckning
clients-note-written = Anteckningen är sparad.
clients-tasks = Uppgifter
clients-no-tasks = Inget väntar.
clients-task-new = Ny uppgift
