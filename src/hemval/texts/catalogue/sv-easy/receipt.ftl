# Kvittot, på lätt svenska.

receipt-title = Ditt val har kommit in
receipt-lead = Vi har fått ditt val. Här ser du vad du valde.
receipt-of = { $bundle }
receipt-chosen = Ditt val
receipt-declines = Du vill inte välja
receipt-wish = { $place ->
        [1] Helst
       *[other] Val { $place }
    }
receipt-by = Den som valde åt dig
receipt-came = Kom in den
receipt-how = Så kom det
receipt-by-web = på webben
receipt-by-letter_code = med koden i brevet
receipt-by-paper = på papper
receipt-by-phone = på telefon
receipt-by-visit = när vi träffades
receipt-by-email = med e-post
receipt-number = Valets nummer
receipt-waits-if-full = Är det fullt vill du vänta.
receipt-late = Valet kom för sent.
receipt-looked-at = Vi måste titta på ditt val först. Sedan får du veta hur det går.
receipt-change-until = Du kan ändra ditt val till den { $closes }. Det sista valet gäller.
receipt-change-any-time = Du kan ändra ditt val när du vill.
receipt-closed = Du kunde ändra valet till den { $closes }. Nu är det stängt.
receipt-no-decision = Det här är ett kvitto. Vem som ska hjälpa dig står i ett annat brev.
receipt-keep = Spara brevet. Ringer du om ditt val? Säg då numret.
