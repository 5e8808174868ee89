# Brevet där man väljer, jämförelsen och blanketten.

offer-title = Nu kan du välja vem som hjälper dig
offer-lead = Välj senast { $weekday } den { $closes }. Då ska ditt val ha kommit fram till oss.
offer-lead-open = Du kan välja när du vill.
offer-what = Valet gäller { $bundles }. Du väljer bara för den hjälp som du själv har.
offer-today = I dag hjälper { $provider } dig.
offer-today-of = I dag hjälper { $provider } dig med { $bundle }.
offer-effect = Det du väljer börjar gälla tidigast den { $effect }. Fram till dess får du hjälp precis som i dag.
offer-nights = Har du hjälp på natten? Den ger kommunen, vem du än väljer.
offer-need-not = Du behöver inte välja. { $then }

### Hur man väljer

offer-how = Välj på ett av de här sätten
offer-by-web = På webben: Gå till { $address } och skriv din kod.
offer-by-camera = Du kan också rikta mobilens kamera mot bilden bredvid koden.
offer-by-phone = Per telefon: Ring { $phone } och säg din kod.
offer-by-phone-unknown = Per telefon: Ring kommunen och säg din kod.
offer-by-paper = På papper: Fyll i blanketten som ligger sist i brevet och skicka den till oss.
offer-by-paper-sent = På papper: Skicka blanketten som du fick förut. Har du inte kvar den? Hör av dig, så får du en ny.
offer-by-visit = Vid ett besök: Säg till när du träffar din handläggare på kommunen.
offer-by-email = Med e-post: Skriv till { $email }.
offer-how-ask = Hör av dig till oss, så berättar vi hur du gör.
offer-code = Din kod
offer-code-alt = Bild att rikta mobilens kamera mot. Den öppnar sidan där du väljer, med din kod ifylld.
offer-neutral = Du får gärna ta hjälp av någon som du litar på. Visa bara koden för den som hjälper dig. Kommunen får inte råda dig att välja en viss utförare.
offer-together = Bor du med någon som också får välja? Ni väljer var för sig. Vill ni ha samma utförare måste ni båda säga det.

### Om det är fullt

offer-full = Om det är fullt
offer-full-may-be = Det kan bli fullt hos den du väljer.
offer-full-contact = Då hör någon på kommunen av sig, så att du kan välja någon annan.
offer-full-keeps-or-contact = Har du en utförare i dag behåller du den. Annars hör någon på kommunen av sig, så att du kan välja någon annan.
offer-full-wait = Du kan också vänta på en plats. Säg till om du vill det när du väljer.

### Jämförelsen

offer-compare = De här kan du välja mellan
offer-area = Du kan välja mellan dem som arbetar i { $area }, där du bor.
offer-compare-order = Utförarna står i en ordning som är lottad för just dig. Den säger inget om vem som är bäst. Kommunen kan visa att lottningen gick rätt till.
offer-compare-same = Vi visar samma uppgifter om alla. Där det står ”{ $missing }” har vi inte fått något svar.
offer-compare-many = Olika hjälp kan ha olika utförare. Raden ”{ $row }” visar vad var och en kan hjälpa dig med.
offer-compare-caption = Jämför utförarna
offer-compare-part = Jämför utförarna, del { $part } av { $parts }
offer-compare-column = Uppgift
offer-compare-sources = Källor: { $sources }
offer-own-words = { $text }
offer-year = ({ $year })
offer-old = Gammal uppgift, { $year }.

### Blanketten

offer-form = Blankett: mitt val
offer-form-due = Blanketten ska ha kommit fram senast den { $closes }.
offer-form-send = Skicka den till
offer-form-ask = Fråga oss vart du ska skicka den.
offer-form-for = Blanketten gäller
offer-form-code = Kod
offer-form-one = Jag väljer. Sätt ett kryss.
offer-form-one-of = Jag väljer för { $bundle }. Sätt ett kryss.
offer-form-ranks = Jag väljer. Skriv 1 vid den du helst vill ha och 2 vid den du vill ha näst mest. Du kan välja högst { $wishes }.
offer-form-ranks-of = Jag väljer för { $bundle }. Skriv 1 vid den du helst vill ha och 2 vid den du vill ha näst mest. Du kan välja högst { $wishes }.
offer-form-keep = Jag vill ha kvar { $provider }, som hjälper mig i dag.
offer-form-keep-others = Jag vill ha kvar den som hjälper mig i dag, där jag inte har kryssat för någon annan.
offer-form-today = { $provider } (hjälper mig i dag)
offer-form-more = Kryssa i det som stämmer.
offer-form-no-choice = Jag vill inte välja.
offer-form-no-choice-of = Jag vill inte välja för { $bundle }.
offer-form-wait = Om det är fullt: Jag vill vänta på en plats hos den jag har valt.
offer-form-together = Jag vill ha samma utförare som den jag bor med. Ni måste båda kryssa i det, var och en på sin blankett.
offer-form-consent = Om jag byter: Den utförare jag har i dag får berätta för den nya om min hjälp. Jag kan säga nej och jag kan ändra mig.
offer-form-wishes = Särskilda önskemål, till exempel tider. Vi kan inte lova att alla går att uppfylla.
offer-form-language = Tolk eller annat språk
offer-form-start = Jag vill helst börja den
offer-form-sign = Namnteckning
offer-form-date = Datum
offer-form-name = Namn med tydliga bokstäver
offer-form-phone = Telefon till den vi kan ringa
offer-form-acting = Namn, om du skriver under för någon annan
offer-form-ground = Det som ger dig rätt, till exempel god man eller fullmakt
offer-form-no-address = Skriv inte din adress på blanketten.
