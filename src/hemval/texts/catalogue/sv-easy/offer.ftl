# Brevet där man väljer, jämförelsen och blanketten, på lätt svenska.

offer-title = Nu får du välja vem som hjälper dig
offer-lead = Välj senast { $weekday } den { $closes }. Ditt val ska vara hos oss senast då.
offer-lead-open = Du kan välja när du vill.
offer-what = Valet gäller { $bundles }. Du väljer bara för den hjälp du har. De som hjälper dig kallas utförare.
offer-today = I dag hjälper { $provider } dig.
offer-today-of = I dag hjälper { $provider } dig med { $bundle }.
offer-effect = Valet börjar gälla tidigast den { $effect }. Till dess får du hjälp som i dag.
offer-nights = Har du hjälp på natten? Då kommer kommunen, vem du än väljer.
offer-need-not = Du behöver inte välja. { $then }

### Hur man väljer

offer-how = Så här väljer du
offer-by-web = På nätet: Gå till { $address } och skriv din kod.
offer-by-camera = Du kan också rikta din mobil mot bilden.
offer-by-phone = På telefon: Ring { $phone } och säg din kod.
offer-by-phone-unknown = På telefon: Ring till kommunen och säg din kod.
offer-by-paper = På papper: Sist i brevet ligger ett papper att fylla i. Skicka det till oss.
offer-by-paper-sent = På papper: Skicka pappret som du fick förut. Är det borta? Fråga oss, så får du ett nytt.
offer-by-visit = Vid ett besök: Säg till när du träffar någon från kommunen.
offer-by-email = Med e-post: Skriv till { $email }.
offer-how-ask = Fråga oss. Då säger vi hur du gör.
offer-code = Din kod
offer-code-alt = Bild att rikta mobilen mot. Då kommer du till sidan där du väljer.
offer-neutral = Du får gärna ta hjälp av någon. Visa bara koden för den som hjälper dig. Vi på kommunen får inte säga vem du ska välja.
offer-together = Bor du med någon som också får välja? Ni väljer var för sig. Vill ni ha samma? Då måste båda säga det.

### Om det är fullt

offer-full = Om det är fullt
offer-full-may-be = Det kan bli fullt hos den du väljer.
offer-full-contact = Då hör vi av oss till dig. Då kan du välja en annan.
offer-full-keeps-or-contact = Har du hjälp i dag? Då får du ha kvar den. Annars hör vi av oss till dig.
offer-full-wait = Du kan också vänta på en plats. Säg till när du väljer.

### Jämförelsen

offer-compare = De här kan du välja mellan
offer-area = Du bor i { $area }. De här finns där du bor.
offer-compare-order = Ordningen är lottad. Den säger inte vem som är bäst. Vi kan visa hur det gick till.
offer-compare-same = Vi visar samma saker om alla. ”{ $missing }” står där vi inte har fått svar.
offer-compare-many = Alla kan inte hjälpa till med allt. Läs på raden ”{ $row }”.
offer-compare-caption = Jämför dem
offer-compare-part = Jämför dem, del { $part } av { $parts }
offer-compare-column = Fråga
offer-compare-sources = Det som står här kommer från: { $sources }
offer-own-words = { $text }
offer-year = ({ $year })
offer-old = Gammalt svar, från { $year }.

### Blanketten

offer-form = Mitt val
offer-form-due = Pappret ska vara hos oss senast den { $closes }.
offer-form-send = Skicka det till
offer-form-ask = Fråga oss vart du ska skicka det.
offer-form-for = Pappret gäller
offer-form-code = Kod
offer-form-one = Jag väljer. Sätt ett kryss.
offer-form-one-of = Jag väljer för { $bundle }. Sätt ett kryss.
offer-form-ranks = Jag väljer. Skriv 1 vid den du helst vill ha. Skriv 2 vid nästa. Du får välja { $wishes }, inte fler.
offer-form-ranks-of = Jag väljer för { $bundle }. Skriv 1 vid den du helst vill ha. Skriv 2 vid nästa. Du får välja { $wishes }, inte fler.
offer-form-keep = Jag vill ha kvar { $provider }. De hjälper mig i dag.
offer-form-keep-others = Jag vill ha kvar dem som hjälper mig i dag. Det gäller där jag inte har kryssat för någon annan.
offer-form-today = { $provider } (hjälper mig i dag)
offer-form-more = Sätt kryss om det stämmer.
offer-form-no-choice = Jag vill inte välja.
offer-form-no-choice-of = Jag vill inte välja för { $bundle }.
offer-form-wait = Om det är fullt: Jag vill vänta på en plats.
offer-form-together = Jag vill ha samma hjälp som den jag bor med. Ni måste båda sätta ett kryss.
offer-form-consent = Om jag byter: De som hjälper mig i dag får berätta för de nya. Jag kan säga nej. Jag kan ändra mig.
offer-form-wishes = Vill du säga något mer? Vi kan inte lova att det går.
offer-form-language = Tolk eller annat språk
offer-form-start = Jag vill helst börja den
offer-form-sign = Ditt namn
offer-form-date = Dag
offer-form-name = Namn med tydliga bokstäver
offer-form-phone = Telefon till den vi kan ringa
offer-form-acting = Ditt namn, om du skriver för en annan
offer-form-ground = Är du god man? Har du fullmakt?
offer-form-no-address = Skriv inte var du bor.
