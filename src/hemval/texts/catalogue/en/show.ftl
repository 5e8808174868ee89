# The page about a system (`hemval system show`): each rule as a sentence.

## The page

show-title = { $name } in { $municipality }
show-nothing-to-choose = There is no provider to choose here. Nobody in { $municipality } is invited to choose, and those who have home care get it from the municipality.
show-as-seen = The page shows what holds on { $day }. What does not hold yet, no longer holds or is only proposed stands apart in each chapter.
show-only-in-force = The page shows only what holds on { $day }, and what is proposed then. { $hidden ->
    [0] Nothing is left out.
    [one] One rule that does not hold then is left out.
   *[other] { $hidden } rules that do not hold then are left out.
  }
show-tally = { $rules ->
    [one] Of the only rule, { $parts }.
   *[other] Of the { $rules } rules, { $parts }.
  }
show-tally-decided = { $count ->
    [one] { $count } is decided
   *[other] { $count } are decided
  }
show-tally-by-official = { $count ->
    [one] { $count } decided by an official
   *[other] { $count } decided by officials
  }
show-tally-practice = { $count ->
    [one] { $count } is practice
   *[other] { $count } are practice
  }
show-tally-proposed = { $count ->
    [one] { $count } is only a proposal
   *[other] { $count } are only proposals
  }
show-tally-unknown = { $count ->
    [one] { $count } is unknown (it rests on an assumption)
   *[other] { $count } are unknown (they rest on assumptions)
  }
show-youngest-source = The youngest dated source is from { $when }. Whether the rules have changed since then is not known.
show-shared = { $count ->
    [2] Common to both.
   *[other] Common to all { $count }.
  }
show-empty = The system file says nothing about this.
show-empty-on-day = No rule about this holds on that day.

## Chapters

show-chapter-what = What can be chosen
show-chapter-who = Who is invited
show-chapter-when = When people choose
show-chapter-how = How people choose
show-chapter-capacity = How much room providers have
show-chapter-order = Who comes first
show-chapter-today = The provider one has today
show-chapter-silence = Those who do not choose
show-chapter-together = Those who live together
show-chapter-deciding = How an allocation is decided
show-chapter-notice = How long things take
show-chapter-alarm = The safety alarm
show-chapter-areas = Areas
show-chapter-providers = How to become a provider
show-chapter-outward = Languages, contact and letters
show-chapter-other = Other rules
show-chapter-decisions = The decisions
show-chapter-sources = Sources
show-chapter-system = About the system

show-invited-all = Everybody who has a service that is open to choice is invited. The file mentions no exceptions.
show-invited-but = Everybody who has a service that is open to choice is invited, except those named here.
show-chosen-apart = Each person chooses a provider separately for { $bundles }.
show-chosen-once = Each person makes a single choice, for { $bundle }.

show-state-coming = Not yet in force
show-state-past = No longer in force
show-state-proposed = Proposed – not decided

## What a rule rests on

show-mark-unknown = UNKNOWN
show-mark-proposed = PROPOSAL
show-kind-decided = Decision: { $decision }
show-kind-decided-untold = Decided; the system file does not say by whom
show-kind-practice = Practice, no decision known
show-kind-practice-decision = Practice, on the ground of { $decision }
show-kind-proposed = Proposed – not decided
show-kind-proposed-decision = Proposed – not decided (see { $decision })
show-kind-unknown = UNKNOWN – assumption: { $assumption }
show-kind-unknown-untold = UNKNOWN – an assumption
show-note = Note: { $note }
show-sources = { $count ->
    [one] Source: { $sources }
   *[other] Sources: { $sources }
  }
show-period-from = In force from { $first }
show-period-until = In force until { $last }
show-period-between = In force from { $first } to { $last }
show-period-coming-from = Comes into force on { $first }
show-period-coming-between = In force from { $first } to { $last }
show-period-past-until = Was in force until { $last }
show-period-past-between = Was in force from { $first } to { $last }
show-risk = Legal risk: { $risk }
show-risk-group-share-under-lov = Every provider that meets the requirements is to be approved and compete for those who choose. A share held for some of them takes the choice from the individual (LOV chapter 1 section 1 and chapter 8).
show-risk-information-duty = The individual is to be told of every provider that the municipality has a contract with. One that is full is shown as “full at present” and not taken off the list (LOV chapter 9, section 1).
show-risk-selection-among-private = When the municipality itself selects among private providers for those who do not choose, this can be a procurement under LOU (Swedish Competition Authority, position 2019:2).

## Small words

show-only-for = This is for { $bundles } only.
show-only-in-rounds = This holds only { $rounds }.
show-round-kind-introduction = when choice is introduced
show-round-kind-re_choice = at re-choice
show-round-kind-provider_exit = when a provider leaves
show-provider-group-municipal = the municipality’s own unit
show-provider-group-private = private providers
show-provider-group-nonprofit = non-profit providers
show-hours = { $start }–{ $end }
show-hours-whole-day = around the clock
show-clock = { $hour }:{ $minute }
show-and-also = { $first } as well as { $last }
show-span = { $first }–{ $last }
show-on-day = on { $when }
show-in-month = in { $when }
show-in-year = in { $when }

## The ground, and the providers

show-basis-LOV = The choice rests on the Act on systems of choice (LOV): every provider that meets the requirements is approved.
show-basis-LOU = The choice rests on the Public Procurement Act (LOU): the municipality has procured a limited number of providers.
show-basis-in_house = The municipality provides home care in-house and has no other providers.
show-basis-mixed = Different services rest on different laws; the note says which.
show-nonprofit-only = Only non-profit organisations may become providers.
show-max-providers = { $count ->
    [one] There is only one provider, the municipality’s own unit included.
   *[other] There are at most { $count } providers, the municipality’s own unit included.
  }
show-with-municipal-unit = The municipality’s own unit is one of the providers.
show-without-municipal-unit = The municipality has no unit of its own among the providers.
show-offering-only = A provider can only apply for { $bundles }.
show-offering = A provider applies for one of these: { $combinations }.
show-application-mode-continuous = A provider may apply at any time.
show-application-mode-windows = A provider may apply during set periods.
show-application-mode-once = Providers are accepted on one single occasion; after that it is not possible to apply.
show-application-mode-none = It is not possible to apply to become a provider.
show-yearly-window = Those who apply by { $apply_by } can start on { $start }{ $years ->
    [0] { "" }
    [one] { " " }the year after
   *[other] { " " }{ $years } years later
  }.
show-yearly-window-with-answer = Those who apply by { $apply_by } are answered by { $answer_by } and can start on { $start }{ $years ->
    [0] { "" }
    [one] { " " }the year after
   *[other] { " " }{ $years } years later
  }.
show-dated-window-open = applications are open from { $first } to { $last }
show-dated-window-opens = applications are open from { $opens }
show-dated-window-closes = the last day to apply is { $closes }
show-dated-window-answer = answers are given by { $answer_by }
show-dated-window-start = contracts start on { $start }
show-answer-within-months = { $months ->
    [one] An application is answered within one month.
   *[other] An application is answered within { $months } months.
  }
show-answer-within-weeks = { $weeks ->
    [one] An application is answered within one week.
   *[other] An application is answered within { $weeks } weeks.
  }
show-geographic-reach-whole_municipality = A provider must take clients in the whole municipality.
show-geographic-reach-provider_picks_areas = A provider picks the areas where it takes clients.
show-geographic-reach-lots = The procurement is divided into areas, and a provider has a contract for one or more of them.

## Services, choices and the alarm

show-performs = { $category ->
    [meals] cooks and delivers
    [alarm] answers
   *[other] performs
  }
show-service-open = People choose who { show-performs } { $name }.
show-service-open-hours = People choose who { show-performs } { $name } ({ $hours }).
show-service-closed = { $name } is always provided by { $performer }; nobody else can be chosen.
show-service-closed-hours = { $name } is always provided by { $performer } ({ $hours }); nobody else can be chosen.
show-of-category = It counts as { $category }.
show-category-personal_care = personal care
show-category-domestic_service = domestic service
show-category-delegated_health_care = delegated health care
show-category-night = night care
show-category-alarm = safety alarm
show-category-meals = meals
show-category-escort = escort
show-category-respite = respite
show-category-activity = activities
show-bundle-itself = A provider for { $name } is chosen separately.
show-bundle-one = The choice of a provider for { $name } covers { $services }.
show-bundle-many = Those who choose a provider for { $name } choose one and the same for { $services }.
show-performer-municipal = the municipality
show-performer-chosen_provider = the chosen provider
show-performer-care_provider = the provider of care
show-performer-service_provider = the provider of domestic service
show-performer-alarm_group = the municipality’s alarm group
show-performer-alarm_centre = the alarm centre
show-alarm-installs = { $who } installs the safety alarm.
show-alarm-answers = An alarm is answered { $answers }.
show-alarm-answer = { $hours } by { $who }
show-alarm-differ = Those who have different providers for care and domestic service are helped by { $who } when they raise the alarm.
show-alarm-on-site = { $minutes ->
    [one] Somebody is to be there within one minute.
   *[other] Somebody is to be there within { $minutes } minutes.
  }

## Areas

show-area-whole = The whole municipality is one single area, called “{ $name }”.
show-area-of = { $name } covers { $parts }.
show-area-untold = Which addresses belong to { $name } is not said.
show-zone-whole = The whole municipality is one single price zone, called “{ $name }”.
show-zone-of = { $name } is a price zone and covers { $parts }.
show-zone-untold = { $name } is a price zone; which addresses belong to it is not said.
show-zone-only-price = The zone decides the price, never who can be chosen.
show-key-codes = { $many ->
    [no] key code { $codes }
   *[yes] key codes { $codes }
  }
show-postal-codes = { $many ->
    [no] postal code { $codes }
   *[yes] postal codes { $codes }
  }
show-key-codes-counted = { $count } key codes, from { $first } to { $last }
show-postal-codes-counted = { $count } postal codes, from { $first } to { $last }
show-streets-counted = { $count } streets, from { $first } to { $last }
show-street-between = { $street } { $first }–{ $last }
show-street-from = { $street } from number { $first }
show-street-to = { $street } up to number { $last }
show-street-side = { $street } ({ $side })
show-side-odd = odd numbers
show-side-even = even numbers
show-side-both = both sides

## Who

show-left-out-housing = Those who live in { $housing } are not invited.
show-left-out-alarm-only = Those who have a safety alarm only are not invited.
show-left-out-booking-only = Those who have only services without needs assessment are not invited.
show-left-out-age = Those who are { $ages } are not invited.
show-younger-than = younger than { $age }
show-older-than = older than { $age }
show-left-out-reason = The reason: { $reason }

## When and how

show-choice-mode-window = People choose during a set time, which is not told here.
show-choice-between-window = People choose from { $first } to { $last }.
show-choice-from-window = People choose from { $opens }; no last day is stated.
show-choice-until-window = People choose by { $closes }.
show-choice-mode-any_time = People choose at any time.
show-choice-between-any_time = People choose at any time from { $first } to { $last }.
show-choice-from-any_time = People choose at any time from { $opens }.
show-choice-until-any_time = People choose at any time until { $closes }.
show-choice-mode-never = There is no occasion to choose.
show-choice-inform-by = The letter that choice is coming has arrived by { $day }.
show-choice-notify-from = The outcome is sent out from { $day }.
show-choice-notify-by = Everybody has been told the outcome by { $day }.
show-choice-notify = The outcome is sent out from { $first }, and everybody has been told by { $last }.
show-choice-earliest-effect = A choice takes effect on { $day } at the earliest.
show-choice-first-effect = Those who change get their new provider on { $day }.
show-wishes = { $count ->
    [one] People name one provider.
   *[other] People name up to { $count } providers, the one they want most first.
  }
show-channels = A choice can be made { $channels }.
show-channel-web = on the web
show-channel-letter_code = with a code in the letter
show-channel-paper = on paper
show-channel-phone = by phone
show-channel-visit = in person
show-channel-email = by e-mail
show-may-wait = If the provider is full, one may wait in a queue for it.
show-may-not-wait = If the provider is full, there is no queue to wait in.
show-may-want-date = One may say which day one would like to begin.
show-may-not-want-date = One may not say which day one would like to begin.
show-reason-required = A reason for the choice must be given.
show-reason-not-required = No reason need be given.

## Room

show-unit-clients = Room is counted in clients.
show-unit-hours_per_month = Room is counted in granted hours per month.
show-unit-none = There is no cap: a provider takes everybody who chooses it.
show-amount-clients = { $amount ->
    [one] one client
   *[other] { $amount } clients
  }
show-amount-hours_per_month = { $amount ->
    [one] 1 hour per month
   *[other] { $amount } hours per month
  }
show-amount-none = { $amount }
show-admission-rule-unit = Each client takes one place, and when the places are gone the provider is full.
show-admission-rule-closing = If the next in turn does not fit, the provider closes: nobody passes, even if somebody else would fit.
show-admission-rule-soft = As long as any room is left the next in turn is let in, even if the cap is then exceeded.
show-admission-rule-skipping = If the next in turn does not fit, the place goes to the next one who does.
show-overrun = The cap may be exceeded by at most { $amount }.
show-share-base = Shares are counted on { $base }.
show-share-base-granted_hours_open_to_choice = the granted hours that are open to choice
show-share-base-all_granted_hours = all granted hours
show-share-base-clients = the number of clients
show-share-base-untold = the room
show-recomputed-monthly = They are counted anew every month.
show-provider-states-cap = A provider states its own cap when it applies; one that states none has no cap.
show-must-accept = A provider may not decline anybody while it has room.
show-full-is-unlisted = A provider that is full is taken off the list of those that can be chosen.
show-max-changes = { $count ->
    [one] A provider may change its cap once a year.
   *[other] A provider may change its cap at most { $count } times a year.
  }
show-share-ceiling = At most { $percent } per cent of { $base } may go to { $holder }.
show-share-floor = At least { $percent } per cent of { $base } is to go to { $holder }.
show-share-fixed = Exactly { $percent } per cent of { $base } is to go to { $holder }.
show-share-unsaid = { $percent } per cent of { $base } is set aside for { $holder }. (The file does not say whether this is at most, at least or exactly so much; Hemval counts it as at most.)
show-share-target-ceiling = In time at most { $percent } per cent of { $base } may go to { $holder }. This is a goal for later years and does not govern the allocation now.
show-share-target-floor = In time at least { $percent } per cent of { $base } is to go to { $holder }. This is a goal for later years and does not govern the allocation now.
show-share-target-fixed = In time exactly { $percent } per cent of { $base } is to go to { $holder }. This is a goal for later years and does not govern the allocation now.
show-share-target-unsaid = In time { $percent } per cent of { $base } is meant for { $holder }. This is a goal for later years and does not govern the allocation now.
show-cap = At most { $amount } may go to { $holder }.
show-holder-provider = the provider { $provider }
show-holder-everybody = all providers together
show-holder-area = the providers in { $area }
show-holder-in-area = { $who } in { $area }

## Order, and today’s place

show-order-by-received = When a provider cannot take everybody, those whose choice came in first come first. (Hemval breaks ties by lot.)
show-order-by-decision_date = When a provider cannot take everybody, those with the oldest care decision come first. (Hemval breaks ties by lot.)
show-order-by-lottery = When a provider cannot take everybody, who comes first is drawn by lot.
show-place-everybody-protected = Nobody loses the provider they have today, whether they choose or not.
show-place-everybody-priority = Those who already have a provider come before others there, whether they choose or not, but only as far as the places go.
show-place-everybody-ignored = Those who already have a provider do not come before anybody else there, whether they choose or not.
show-place-chooser-protected = Those who choose can always stay with the provider they have today.
show-place-chooser-priority = Those who choose to stay with their provider come before others there, but only as far as the places go.
show-place-chooser-ignored = Those who choose to stay with their provider do not come before anybody else there.
show-place-silent-protected = Those who do not choose never lose the provider they have today.
show-place-silent-priority = Those who do not choose come before others with their provider, but only as far as the places go.
show-place-silent-ignored = Those who do not choose have no priority to the provider they have today.
show-letter-code-last_four = On the web one may also sign in with the code in one's letter and the last four characters of one's personal number.
show-letter-code-birth_date = On the web one may also sign in with the code in one's letter and one's date of birth.
show-four-eyes-two = One person reviews the allocation and another decides it.
show-four-eyes-one = Who has reviewed the allocation may decide it.
show-together-if_both_ask = Those who live together get the same provider if both ask for it.
show-together-never = Those who live together get their providers separately.

## Those who do not choose

show-silent-existing = Those who already have home care and do not choose
show-silent-new = Those who are new and do not choose
show-silent-all = Those who do not choose
show-keep-current = { $who } keep the provider they have.
show-municipal = { $who } get the municipality’s own unit.
show-any-in-area = { $who } get one of the providers at their address; which one is not said.
show-nearest = { $who } get the provider that is nearest to their home.
show-largest-free-amount = { $who } get the provider with the most room left, in hours or in number.
show-largest-free-unsaid = { $who } get the provider with the most room left; how room is compared the file does not say.
show-largest-free-share_of_cap = { $who } get the provider with the largest part of its room left.
show-rotation = { $who } get the next provider on a rotation list; one that is full is passed over and comes back when it has room.
show-rotation-per-area = Each area has a list of its own.
show-rotation-one-list = The whole municipality has one list.
show-rotation-start-alphabetical = The list is first laid in alphabetical order.
show-rotation-start-approval_date = The list is first laid by the day when the providers were approved.
show-rotation-start-lottery = The list is first laid by lot.
show-rotation-groups = On the list stand { $groups }.
show-rotation-joins-later = A new provider joins the month after its approval.
show-rotation-joins-at-once = A new provider joins as soon as it is approved.
show-draw = { $who } get a provider drawn by lot among those at their address.
show-draw-groups = The draw is among { $groups }.
show-draw-without-warned = Providers under a warning are not in the draw.
show-draw-with-warned = Providers under a warning are in the draw too.

## Times

show-notice-change_of_provider = A change of provider takes effect { $when }.
show-notice-start_of_service = Help starts { $when }.
show-notice-end_of_service = Help ends { $when }.
show-notice-order_confirmation = The provider confirms an order { $when }.
show-notice-cap_change = A change of a provider’s cap takes effect { $when }.
show-notice-cap_reached = A provider that has reached its cap stops getting new clients { $when }.
show-notice-area_added = A provider can take clients in a new area { $when }.
show-notice-provider_exit = A provider that gives notice leaves { $when }.
show-notice-care_decision_appeal = A care decision may be appealed { $when }.
show-notice-start-told = the day they say so
show-notice-start-provider_told = the day the provider has been told
show-notice-start-both_told = the day both the person and the provider that is left have been told
show-notice-start-change_of_provider = the report
show-notice-start-start_of_service = the order
show-notice-start-end_of_service = the report
show-notice-start-order_confirmation = the order
show-notice-start-cap_change = the report
show-notice-start-cap_reached = the report
show-notice-start-area_added = the report
show-notice-start-provider_exit = the notice
show-notice-start-care_decision_appeal = the day the decision was received

show-count-working_days-earliest = { $days ->
    [one] at the earliest on the day after one working day has passed, counted from { $start }
   *[other] at the earliest on the day after { $days } working days have passed, counted from { $start }
  }
show-count-working_days-latest = { $days ->
    [one] at the latest on the day after one working day has passed, counted from { $start }
   *[other] at the latest on the day after { $days } working days have passed, counted from { $start }
  }
show-count-working_days-exact = { $days ->
    [one] on the day after one working day has passed, counted from { $start }
   *[other] on the day after { $days } working days have passed, counted from { $start }
  }
show-count-calendar_days-earliest = { $days ->
    [one] at the earliest one day after { $start }
   *[other] at the earliest { $days } days after { $start }
  }
show-count-calendar_days-latest = { $days ->
    [one] at the latest one day after { $start }
   *[other] at the latest { $days } days after { $start }
  }
show-count-calendar_days-exact = { $days ->
    [one] one day after { $start }
   *[other] { $days } days after { $start }
  }
show-count-day_of_month-earliest = at the earliest on the first of { $month } after { $start }, and a month later for those who are in touch after day { $day } of the month
show-count-day_of_month-latest = at the latest on the first of { $month } after { $start }, and a month later for those who are in touch after day { $day } of the month
show-count-day_of_month-exact = on the first of { $month } after { $start }, and a month later for those who are in touch after day { $day } of the month
show-month-after = { $months ->
    [one] the month
    [2] the second month
    [3] the third month
    [4] the fourth month
   *[other] the month that comes { $months } months
  }
show-count-next_working_day-earliest = at the earliest on the first working day after { $start }
show-count-next_working_day-latest = at the latest on the first working day after { $start }
show-count-next_working_day-exact = on the first working day after { $start }
show-count-within_hours-earliest = at the earliest { $hours ->
    [one] one hour
   *[other] { $hours } hours
  } after { $start }
show-count-within_hours-latest = within { $hours ->
    [one] one hour
   *[other] { $hours } hours
  } of { $start }
show-count-within_hours-exact = { $hours ->
    [one] one hour
   *[other] { $hours } hours
  } after { $start }
show-count-weeks-earliest = at the earliest { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
  } after { $start }
show-count-weeks-latest = within { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
  } of { $start }
show-count-weeks-exact = { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
  } after { $start }
show-count-months-earliest = at the earliest { $months ->
    [one] one month
   *[other] { $months } months
  } after { $start }
show-count-months-latest = within { $months ->
    [one] one month
   *[other] { $months } months
  } of { $start }
show-count-months-exact = { $months ->
    [one] one month
   *[other] { $months } months
  } after { $start }
show-day-one-included = That day counts as day one.
show-day-one-after = The day after counts as day one.
show-day-one-unsaid = (The file does not say which day is day one; Hemval counts from the day after.)
show-closed-day-next_working_day = If the counted day is a Saturday, Sunday or public holiday, the next working day holds instead.
show-closed-day-that_day = The counted day holds even if it is a Saturday, Sunday or public holiday.
show-closed-day-unsaid-next_working_day = (The file does not say what holds if the counted day is a Saturday, Sunday or public holiday; Hemval takes the next working day.)
show-closed-day-unsaid-that_day = (The file does not say what holds if the counted day is a Saturday, Sunday or public holiday; Hemval keeps to that day.)
show-received-hours = What comes in { $hours } on a working day counts at once, the rest from when somebody next receives it.
show-switch-hours = The handover itself takes place { $hours }.

## Languages, contact and letters

show-languages = Letters and pages exist in { $languages }.
show-language-sv = Swedish
show-language-sv-easy = easy-read Swedish
show-language-en = English
show-language-fi = Finnish
show-language-ar = Arabic
show-administrative-area = The municipality is an administrative area for { $languages }: people have the right to use that language with it.
show-minority-finnish = Finnish
show-minority-meankieli = Meänkieli
show-minority-sami = Sami
show-contact = { $name } answers questions.
show-phone = the phone number is { $at }
show-email = the e-mail address is { $at }
show-web = the website is { $at }
show-choose-at = one chooses at { $at }
show-postal-address = The postal address is { $address }.
show-phone-open = The phone is open { $hours }.
show-phone-hours = { $days } { $hours }
show-comparison-fewest = When providers are compared, a result is shown only where at least { $answers } people have answered.
show-comparison-old = A fact older than { $months } months is marked as old.
show-comparison-no-room = The pages do not tell where there is room right now, but for what the list of providers says.
show-envelope = The window of the envelope is { $width } × { $height } millimetres and lies { $left } millimetres from the left edge and { $top } millimetres from the top.
show-millimetres = { $amount } millimetres
show-folds = The sheet is folded { $folds } from the top.
show-colour-main = The main colour of letters and pages is { $colour }.
show-colour-support = The supporting colour is { $colour }.
show-colour-neutral = The neutral colour is { $colour }.
show-logo = The logo is taken from the file { $logo }.
show-signature = Letters are signed “{ $signature }”.
show-letter-text = On { $topic } the municipality writes in its letters: “{ $text }”
show-letter-topic-handover = the handover
show-letter-topic-keys = keys
show-letter-topic-alarm = the safety alarm
show-letter-topic-first_visit = the first visit
show-letter-topic-contact_person = the fixed care contact
show-letter-topic-fee = the fee
show-letter-topic-queue = the queue
show-letter-topic-place_free = a free place
show-letter-topic-change = change of provider
show-letter-topic-appeal = appeal
show-letter-to-client = Where { $ground } acts for her the letter goes to herself.
show-letter-to-representative = Where { $ground } acts for her the letter goes to the one who acts for her.
show-letter-copy-client = The one who acts for her gets a copy.
show-letter-no-copy-client = The one who acts for her gets no copy.
show-letter-copy-representative = She gets a copy herself.
show-letter-no-copy-representative = She gets no letter herself.
show-acting-guardian = a god man (legal guardian)
show-acting-administrator = a förvaltare (administrator)
show-acting-lasting_power = somebody with a lasting power of attorney
show-acting-power_of_attorney = somebody with a power of attorney
show-acting-parent = a parent

## Other rules, decisions and sources

show-topic-information = Information
show-topic-neutrality = Neutrality
show-topic-capacity = Room
show-topic-handover = Handover
show-topic-start = When help starts
show-topic-absence = Absence
show-topic-alarm = Alarm
show-topic-content_of_care = What the care contains
show-topic-compensation = Compensation to the provider
show-topic-fee = Fee
show-topic-contract = Contract
show-topic-requirements = Requirements on the provider
show-topic-follow_up = Follow-up
show-topic-protection = Protected identity
show-topic-retention = Keeping and disposal
show-topic-development = Development
show-by-politicians = Political decisions
show-by-officials = Decisions and routines by officials
show-decision = { $decided }: { $about }
show-decision-by-official = { $decided }, decided by an official: { $about }
show-day-unknown = { $name } (the day is not known)
show-with-diary-number = { $name }, diary number { $number }
show-supported-by = Behind it stood { $parties }.
show-reservations = Reservations were made by { $parties }.
show-source = “{ $title }”, { $published }
show-identity = The system is called { $name }, is for { $municipality } (municipality code { $code }) and goes by the name { $id } in files and commands.
show-typical-clients = { $clients ->
    [one] Made-up rounds have one client.
   *[other] Made-up rounds have { $clients } clients.
  }
show-typical-providers = { $providers ->
    [one] They have one private provider.
   *[other] They have { $providers } private providers.
  }

## The command

show-help = Show a system in words: rule, decision and date, for those who decide or review.
show-help-name = The name of a system that comes with Hemval, or a system file.
show-help-on = Show only what holds on that day (YYYY-MM-DD).
show-help-json = Print the page as JSON, for programs.
