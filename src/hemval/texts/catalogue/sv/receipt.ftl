# Kvittot: att ett val har kommit in.

receipt-title = Ditt val har kommit in
receipt-lead = Vi har tagit emot ditt val. Här står vad du valde.
receipt-of = { $bundle }
receipt-chosen = Ditt val
receipt-declines = Du vill inte välja
receipt-wish = { $place ->
        [1] Helst
       *[other] Val { $place }
    }
receipt-by = Den som valde åt dig
receipt-came = Kom in den
receipt-how = Så kom det in
receipt-by-web = på webben
receipt-by-letter_code = med koden i brevet
receipt-by-paper = på papper
receipt-by-phone = på telefon
receipt-by-visit = vid ett besök
receipt-by-email = med e-post
receipt-number = Valets nummer
receipt-waits-if-full = Om det är fullt vill du vänta på en plats.
receipt-late = Valet kom in efter sista dagen.
receipt-looked-at = Vi behöver titta på valet innan det gäller. Du får veta hur det går.
receipt-change-until = Du kan ändra ditt val till och med den { $closes }. Det val som kommer in sist gäller.
receipt-change-any-time = Du kan ändra ditt val när du vill.
receipt-closed = Sista dagen att ändra valet var den { $closes }.
receipt-no-decision = Det här är bara ett kvitto. Vem som ska hjälpa dig får du veta i ett annat brev.
receipt-keep = Spara brevet. Säg valets nummer om du ringer om ditt val.
