# The headings of the lists and the words that may stand in their cells.
# Several ways of writing the same thing are parted by |. The first is what Hemval itself writes.

### The names of the lists

column-list-clients = Clients
column-list-representatives = Representatives
column-list-services = Services
column-list-providers = Providers
column-list-caps = Caps
column-list-choices = Choices
column-list-distances = Distances
column-list-rotation = Rotation
column-list-provider_facts = Facts of providers
column-list-events = What has happened since
column-list-placements = Who gives the help today

### Headings in several lists

column-client = Client id|Client
column-provider = Provider id|Provider
column-bundle = Bundle
column-area = Area
column-from = From|From and including
column-to = To|To and including
column-phone = Phone|Telephone
column-email = E-mail
column-care_of = Care of|C/o
column-street = Street
column-apartment = Apartment
column-postal_code = Postal code|Postcode
column-town = Town
column-country = Country

### Clients

column-personal_number = Personal number
column-century = Century
column-birth_date = Date of birth|Birth date
column-given_name = Given name|First name
column-family_name = Family name|Last name|Surname
column-key_code = Key code
column-housing = Housing
column-household = Household
column-together = Wants to be placed together|Together
column-language = Language
column-interpreter = Interpreter
column-large_print = Large print
column-needs_attention = Needs attention
column-confidentiality_marked_from = Confidentiality marked from
column-protected_registration_from = Protected registration from
column-died = Died
column-moved_out = Moved out

### Representatives

column-representative = Representative id|Representative
column-ground = Ground
column-representatives-personal_number = Representative's personal number
column-representatives-name = Representative's name|Name
column-providers-name = Provider's name|Name
column-scope = Scope
column-document_checked_by = Document checked by
column-document_checked_on = Document checked on

### Services

column-service = Service
column-minutes_per_month = Minutes per month|Minutes
column-decision = Decision|Care decision
column-decided = Decided on|Decision date|Date of decision
column-booking = Without assessment|Booking
column-performer = Performer today|Performer

### Providers

column-group = Group
column-organisation_number = Organisation number
column-legal_form = Legal form
column-areas = Areas
column-bundles = Bundles
column-licence = Licence
column-licence_date = Licence from|Licence date
column-contract_from = Contract from
column-contract_to = Contract to
column-status = Status
column-status_from = Status from
column-languages = Languages

### Caps

column-amount = Cap|Amount

### Distances and the rotation list

column-metres = Metres|Distance|Distance in metres
column-place = Place|Place in turn
column-next = Next|Next in turn

### Facts of providers

column-fact = Fact
column-provider_facts-value = Value|Answer
column-answers = Answers|Number of answers
column-as_of = As of|Date
column-source = Source

### Choices

column-choice = Choice id|Choice
column-wishes = Wishes
column-wish = Wish { $number }
column-declines = Does not wish to choose|Declines
column-wait_if_full = Wait if full
column-wanted_date = Wanted start date|Wanted date
column-special_wishes = Special wishes
column-channel = Channel
column-arrived = Arrived
column-registered = Registered
column-registered_by = Registered by
column-chosen_by = Chosen by

### What has happened since

column-event = Event id
column-what = What has happened|Event
column-day = Day|Date|When
column-leaving = Provider that is left|Leaves provider
column-starts = Agreed first day|First day
column-answer_by = Answer by|Answer at the latest

### Words in the cells

column-value-yes = yes|y|x|1|true
column-value-no = no|n|0|false
column-value-not-in-hours = not in hours
column-value-self = self|client
column-value-language-sv-easy = easy-read Swedish|easy Swedish
column-value-language-swl = Swedish sign language|sign language
column-value-language-other = other|another|another language
column-value-ground-guardian = guardian
column-value-ground-administrator = administrator
column-value-ground-lasting_power = lasting power of attorney|lasting power
column-value-ground-power_of_attorney = power of attorney|proxy
column-value-ground-parent = parent
column-value-ground-next_of_kin = next of kin
column-value-ground-unclear = unclear|unknown
column-value-group-municipal = municipal
column-value-group-private = private
column-value-group-nonprofit = nonprofit|non-profit
column-value-status-open = open
column-value-status-full = full
column-value-status-warned = warned
column-value-status-leaving = leaving
column-value-channel-web = web
column-value-channel-letter_code = letter code
column-value-channel-paper = paper|post
column-value-channel-phone = phone
column-value-channel-visit = visit
column-value-channel-email = e-mail
column-value-fact-hours = hours|hours of help
column-value-fact-phone_hours = phone hours
column-value-fact-meals = meals|food and meals
column-value-fact-competence = competence|special competence|profile
column-value-fact-fixed_contact = fixed care contact
column-value-fact-care_education = staff with care education|care education
column-value-fact-staff_met = staff met in 14 days|staff continuity
column-value-fact-clients = number of clients
column-value-fact-satisfaction = satisfaction|satisfied
column-value-fact-follow_up = follow-up
column-value-fact-complaints = complaints
column-value-fact-extra_services = extra services
column-value-event-reached = reached|called and reached
column-value-event-not_reached = not reached|called in vain
column-value-event-change_agreed = change agreed|change
column-value-event-place_free = place free|free place
column-value-event-queued = queued|in queue
column-value-event-left_queue = left the queue|left queue

### The headings of the list of what could not be taken

column-list = List
column-row = Row
column-column = Column
column-problem = What is wrong and what to do
column-value = The cell says
column-code = Code
