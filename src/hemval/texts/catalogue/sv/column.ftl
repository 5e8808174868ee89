# Listornas rubriker och de ord som får stå i cellerna.
# Flera sätt att skriva samma sak skiljs åt med |. Det första är det som Hemval självt skriver.

### Listornas namn

column-list-clients = Brukare
column-list-representatives = Företrädare
column-list-services = Insatser
column-list-providers = Utförare
column-list-caps = Kapacitetstak
column-list-choices = Val
column-list-distances = Avstånd
column-list-rotation = Turlista
column-list-provider_facts = Uppgifter om utförare
column-list-events = Det som har hänt sedan
column-list-placements = Vem som ger hjälpen i dag

### Rubriker i flera listor

column-client = Brukar-id|Brukare|Kund-id|Omsorgstagare
column-provider = Utförar-id|Utförare
column-bundle = Valpaket|Paket
column-area = Område|Områdes-id
column-from = Från och med|Från|Fr.o.m.|Startdatum
column-to = Till och med|Till|T.o.m.|Slutdatum
column-phone = Telefon|Telefonnummer
column-email = E-post|E-postadress|Mejl
column-care_of = C/o|Care of
column-street = Gatuadress|Adress
column-apartment = Lägenhetsnummer|Lägenhet|Lgh
column-postal_code = Postnummer|Postnr
column-town = Postort|Ort
column-country = Land

### Brukare

column-personal_number = Personnummer|Person-id|Personnr
column-century = Sekel|Århundrade
column-birth_date = Födelsedatum|Född
column-given_name = Förnamn|Tilltalsnamn
column-family_name = Efternamn
column-key_code = Nyckelkod|Nyckelkodsområde
column-housing = Boendeform|Boende
column-household = Hushåll|Hushålls-id
column-together = Vill placeras tillsammans|Tillsammans
column-language = Språk
column-interpreter = Tolk|Tolkspråk
column-large_print = Stor stil
column-needs_attention = Behöver uppmärksamhet|Särskild uppmärksamhet
column-confidentiality_marked_from = Sekretessmarkering från|Sekretessmarkering
column-protected_registration_from = Skyddad folkbokföring från|Skyddad folkbokföring
column-died = Avliden|Död|Dödsdatum
column-moved_out = Utflyttad|Flyttat från kommunen

### Företrädare

column-representative = Företrädar-id|Företrädare|Ombud
column-ground = Behörighet|Grund
column-representatives-personal_number = Företrädarens personnummer
column-representatives-name = Företrädarens namn|Namn
column-providers-name = Utförarens namn|Namn
column-scope = Omfattning
column-document_checked_by = Handling kontrollerad av
column-document_checked_on = Handling kontrollerad den

### Insatser

column-service = Insats|Insats-id
column-minutes_per_month = Minuter per månad|Minuter
column-decision = Beslut|Besluts-id|Biståndsbeslut
column-decided = Beslutsdatum|Beslutad den|Datum för beslut
column-booking = Utan behovsprövning|Bokning
column-performer = Utförare i dag|Nuvarande utförare

### Utförare

column-group = Grupp|Driftsform
column-organisation_number = Organisationsnummer|Orgnr
column-legal_form = Juridisk form|Företagsform
column-areas = Områden
column-bundles = Valpaket som utförs
column-licence = Tillstånd|Ivo-tillstånd
column-licence_date = Tillstånd från|Tillståndsdatum
column-contract_from = Avtal från
column-contract_to = Avtal till
column-status = Status|Läge
column-status_from = Status från
column-languages = Språk som talas

### Kapacitetstak

column-amount = Tak|Antal

### Avstånd och turlista

column-metres = Meter|Avstånd|Avstånd i meter
column-place = Plats|Plats i turordningen
column-next = Står på tur|Nästa på tur

### Uppgifter om utförare

column-fact = Uppgift
column-provider_facts-value = Värde|Svar
column-answers = Antal svar|Svarande
column-as_of = Gäller den|Datum|Per den
column-source = Källa

### Val

column-choice = Val-id|Val
column-wishes = Önskemål|Önskade utförare
column-wish = Önskemål { $number }
column-declines = Vill inte välja|Avstår
column-wait_if_full = Vänta om fullt|Stå i kö
column-wanted_date = Önskat startdatum|Önskat datum
column-special_wishes = Särskilda önskemål
column-channel = Kanal|Inkom genom
column-arrived = Inkom|Inkommen
column-registered = Registrerad|Registrerat
column-registered_by = Registrerad av
column-chosen_by = Vem som valde|Valde

### Det som har hänt sedan

column-event = Händelse-id
column-what = Vad som har hänt|Händelse
column-day = Dag|Datum|När
column-leaving = Utförare som lämnas|Lämnar utförare
column-starts = Överenskommen första dag|Första dag
column-answer_by = Svar senast|Svara senast

### Ord i cellerna

column-value-yes = ja|j|x|1|sant
column-value-no = nej|n|0|falskt
column-value-not-in-hours = ej i timmar|ej timmar|inte i timmar
column-value-self = själv|brukaren|egen
column-value-language-sv-easy = lättläst svenska|lätt svenska|svenska lättläst
column-value-language-swl = svenskt teckenspråk|teckenspråk
column-value-language-other = annat|annat språk|övrigt
column-value-ground-guardian = god man
column-value-ground-administrator = förvaltare
column-value-ground-lasting_power = framtidsfullmakt
column-value-ground-power_of_attorney = fullmakt|ombud
column-value-ground-parent = vårdnadshavare
column-value-ground-next_of_kin = anhörigbehörighet|anhörig
column-value-ground-unclear = oklart|oklar|okänt
column-value-group-municipal = kommunal|kommunen|egen regi
column-value-group-private = privat|enskild
column-value-group-nonprofit = idéburen|ideell
column-value-status-open = öppen|tar emot
column-value-status-full = full|fullt
column-value-status-warned = varnad|varning
column-value-status-leaving = avvecklas|avslutas|upphör
column-value-channel-web = webb|e-tjänst
column-value-channel-letter_code = brevkod|kod i brev
column-value-channel-paper = blankett|papper|post
column-value-channel-phone = telefon
column-value-channel-visit = besök
column-value-channel-email = e-post|mejl
column-value-fact-hours = tider för hjälp|tider
column-value-fact-phone_hours = telefontider
column-value-fact-meals = mat och måltider|mat|måltider
column-value-fact-competence = särskild kompetens|kompetens|profil
column-value-fact-fixed_contact = fast omsorgskontakt|omsorgskontakt
column-value-fact-care_education = vårdutbildad personal|andel vårdutbildade
column-value-fact-staff_met = personalkontinuitet|möter på 14 dagar
column-value-fact-clients = antal brukare
column-value-fact-satisfaction = nöjdhet|nöjda
column-value-fact-follow_up = uppföljning
column-value-fact-complaints = klagomål|synpunkter
column-value-fact-extra_services = tilläggstjänster|extra tjänster
column-value-event-reached = nådd|ringd och nådd
column-value-event-not_reached = inte nådd|ringd utan svar
column-value-event-change_agreed = byte bestämt|byte
column-value-event-place_free = plats ledig|ledig plats
column-value-event-queued = ställd i kö|i kö
column-value-event-left_queue = lämnat kön|ur kön

### Rubriker i listan över det som inte kunde tas

column-list = Lista
column-row = Rad
column-column = Kolumn
column-problem = Vad som är fel och vad man gör
column-value = I cellen står
column-code = Felkod
