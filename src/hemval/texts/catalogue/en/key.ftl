# What each key of the system file means. The name is key-of-<table>-<key>.

## The parts of the file

key-of-system-system = What the system is called and whose it is.
key-of-system-source = A source: minutes, a routine, a web page, a press notice.
key-of-system-decision = A political decision, or one that somebody has made by delegation.
key-of-system-procurement = What the choice rests on: the law, and who may take part.
key-of-system-application = When providers can apply, and how long they wait for an answer.
key-of-system-geography = How much of the municipality a provider must serve.
key-of-system-offering = Which bundles a provider can apply for together.
key-of-system-service = A service that can be granted.
key-of-system-bundle = Services that are chosen together and have the same provider.
key-of-system-alarm = The safety alarm: who installs it and who answers.
key-of-system-area = An area where providers can be chosen.
key-of-system-price_zone = A zone where a price holds. It never decides who can be chosen.
key-of-system-exclusion = Some who are not invited.
key-of-system-choice = When one can choose, and when the choice takes effect.
key-of-system-wishes = How many providers one may wish for, and how a choice is handed in.
key-of-system-letter_code_sign_in = That one may sign in on the web with the code in one's letter.
key-of-system-order = Who comes first when a provider cannot take everybody.
key-of-system-current_place = What a place with today's provider is worth in a round.
key-of-system-four_eyes = Whether two people are needed to decide an allocation.
key-of-system-joint_placement = Whether those who live together can have the same provider.
key-of-system-capacity = How room is counted and shared among providers.
key-of-system-non_choice = What happens to one who does not choose (the non-choice alternative).
key-of-system-notice = How long before something takes effect.
key-of-system-languages = The languages of letters and pages.
key-of-system-contact = Whom to ask.
key-of-system-comparison = When a fact of a provider is held back, and when it is old.
key-of-system-envelope = Where the window of the envelope is, so that the address shows.
key-of-system-appearance = Colours and sender of letters and pages.
key-of-system-letter_text = What the municipality itself writes in its letters, topic by topic. Where nothing stands here the letters promise nothing and say whom to ask.
key-of-system-letter_recipient = Who gets the letter where somebody acts for the client, and who gets a copy. Without a rule the letter goes to the client and a copy to the one who acts for her; a child's letter goes to the one who acts for the child.
key-of-system-clause = A rule in the municipality's own words, quoted but not computed.

## The system

key-of-identity-id = A short name without spaces, used in file names.
key-of-identity-name = What the system is called.
key-of-identity-municipality = The municipality's name.
key-of-identity-municipality_code = The municipality's code, four digits.
key-of-identity-about = A paragraph for one who knows nothing of the system.
key-of-identity-typical_clients = About how many have home care. Used for made-up rounds only.
key-of-identity-typical_private_providers = About how many private providers there are. Used for made-up rounds only.

## Sources and decisions

key-of-source-id = A short name that rules refer to.
key-of-source-title = The source's title.
key-of-source-publisher = Who published it.
key-of-source-date = When it is dated: a day, a month or a year.
key-of-source-address = Where it is, mostly a web address.
key-of-decision-id = A short name that rules refer to.
key-of-decision-body = Who decided: the council, a committee, or somebody by delegation.
key-of-decision-by_official = true when an official has decided, such as a head of unit about a routine. It is shown apart from the political decisions. Without the key the decision is political.
key-of-decision-about = What the decision says.
key-of-decision-date = When it was made: a day, a month or a year.
key-of-decision-diary_number = The diary number.
key-of-decision-supported_by = Parties that stood behind the decision. Never persons.
key-of-decision-reservations = Parties that made reservations. Never persons.
key-of-decision-source = Sources that tell of the decision, by their ids.

## What every rule can have

key-of-rule-kind = How firmly the rule stands: decided, proposed (shown, never applied), practice (it is done so, no decision is known) or unknown (nobody has told; what is written is an assumption). Seldom needs to be written: with decision the rule is decided, else with assumption unknown, else with source practice. A proposal must say that it is one.
key-of-rule-decision = The decision that the rule rests on, by its id. Must be there when the rule is decided.
key-of-rule-source = Sources that tell of the rule, by their ids. Must be there for practice and for proposals without a decision. A rule with a decision and no sources of its own has those of the decision.
key-of-rule-assumption = What is assumed, and why. Must be there when the rule is unknown, and only then.
key-of-rule-note = A note for the reader.
key-of-rule-from = The first day the rule holds. Without it the rule has no beginning.
key-of-rule-to = The last day the rule holds. Without it the rule holds until further notice.
key-of-bundle_rule-bundles = The bundles the rule is meant for, by their ids. Empty means all.

## Basis and applications

key-of-procurement-basis = The law that the choice rests on: LOV, LOU or in_house. Where bundles rest on different laws, write one [[procurement]] with bundles for each. Where bundles cannot be told apart, write mixed and a note that says what holds for what.
key-of-procurement-reserved_for_nonprofit = Only non-profit organisations may take part (LOV chapter 1, section 2 a).
key-of-procurement-max_providers = The highest number of providers, the municipal one included. Cannot be there under LOV. Nor under mixed.
key-of-procurement-municipal_unit = Whether the municipality’s own unit is one of the providers. Without the key it is not said.
key-of-application_rule-mode = When one can apply: continuous (always), windows, once or none.
key-of-application_rule-yearly = Windows to apply in that come back every year.
key-of-application_rule-dated = Windows to apply in that come once.
key-of-application_rule-answer_within_months = How many months the answer may take.
key-of-application_rule-answer_within_weeks = How many weeks the answer may take.
key-of-yearly_window-apply_by = The last day to apply, month and day.
key-of-yearly_window-start = The day the contract begins, month and day.
key-of-yearly_window-answer_by = The last day to answer, month and day.
key-of-yearly_window-years_after = 1 when the start is in the year after the application, else 0.
key-of-dated_window-opens = The first day to apply.
key-of-dated_window-closes = The last day to apply.
key-of-dated_window-answer_by = The last day to answer.
key-of-dated_window-start = The day the contract begins.
key-of-offering_rule-combinations = The bundles that a provider may apply for together, one alternative a list.
key-of-geographic_rule-reach = whole_municipality, provider_picks_areas or lots (procured parts).

## Services, bundles and alarms

key-of-service-id = A short name that bundles and lists refer to.
key-of-service-name = What the service is called.
key-of-service-category = What kind of service it is.
key-of-service-hours = The hours of the day when the service is given.
key-of-service-performed_by = Who always performs the service. With this key, nobody may choose.
key-of-bundle-id = A short name that rules and lists refer to.
key-of-bundle-name = What the bundle is called.
key-of-bundle-services = The services of the bundle, by their ids.
key-of-alarm_rule-installs = Who installs the alarm.
key-of-alarm_rule-answers = Who answers in which hours. Together the hours must cover the day.
key-of-alarm_rule-when_providers_differ = Who answers when one provider has the care and another the service.
key-of-alarm_rule-on_site_within_minutes = Within how many minutes somebody must be on site.
key-of-alarm_answer-hours = Hours of the day.
key-of-alarm_answer-by = Who answers then.

## Areas

key-of-place-id = A short name that rules and lists refer to.
key-of-place-name = What the area is called.
key-of-place-whole_municipality = The area is all of the municipality.
key-of-place-key_codes = Key codes, one by one or as ranges.
key-of-place-postal_codes = Postal codes, one by one or as ranges.
key-of-place-streets = Streets, whole or some of their numbers.
key-of-street_range-street = The street's name.
key-of-street_range-first = The first number. Without it the street begins at its beginning.
key-of-street_range-last = The last number. Without it all the rest of the street is meant.
key-of-street_range-side = Which side: both, odd (odd numbers) or even (even numbers).

## Those who are not invited

key-of-exclusion-reason = What one who asks is told.
key-of-exclusion-round_kinds = In which kinds of round it holds: introduction (the first choice), re_choice, provider_exit (a provider leaves). Empty means all.
key-of-housing_exclusion-who = Those who live in some kinds of housing.
key-of-housing_exclusion-housing = The kinds of housing, as they stand in the list of clients.
key-of-alarm_only_exclusion-who = Those who have a safety alarm only.
key-of-booking_only_exclusion-who = Those who have only services without needs assessment.
key-of-age_exclusion-who = Those younger or older than some age.
key-of-age_exclusion-under = Those younger than so many years are left out.
key-of-age_exclusion-over = Those older than so many years are left out.

## The choice

key-of-choice_window-mode = When one can choose: window (in a fixed time), any_time or never.
key-of-choice_window-opens = The first day one can choose.
key-of-choice_window-closes = The last day one can choose.
key-of-choice_window-earliest_effect = No choice takes effect before this day.
key-of-choice_window-first_effect = The day the round's outcome takes effect.
key-of-choice_window-inform_by = The last day for the letter that one may choose.
key-of-choice_window-notify_from = The first day for the letter with the outcome.
key-of-choice_window-notify_by = The last day for the letter with the outcome.
key-of-wish_rule-max_wishes = How many providers one may wish for.
key-of-wish_rule-wait_if_full = One may wait for a provider that is full. Without the key it is not said.
key-of-wish_rule-channels = How a choice is handed in. Without the key it is not said.
key-of-wish_rule-wanted_date = One may say which day one would like to begin. Without the key it is not said, and nobody is asked.
key-of-wish_rule-reason_required = A reason must be given. Without the key it is not said.
key-of-order_rule-by = What decides the order: received (when the choice arrived), decision_date (the day of the care decision) or lottery. Ties are broken by lottery.
key-of-current_place_rule-chooser = What the place is worth to one who chooses: protected (cannot be lost), priority (comes first, but the cap decides) or ignored.
key-of-current_place_rule-silent = What the place is worth to one who does not choose: protected, priority or ignored.
key-of-current_place_rule-round_kinds = In which kinds of round it holds. Empty means all.
key-of-four_eyes_rule-decided_by = two (one reviews, another decides) or one (who reviews may decide). A place that people give instead of a rule always needs two.
key-of-letter_code_sign_in-second_fact = last_four (the last four characters of the personal number) or birth_date: what one must know besides the code. Without such a rule the code lets nobody in.
key-of-joint_placement_rule-together = if_both_ask or never.

## Room

key-of-capacity-unit = What room is counted in: clients, hours_per_month or none (there is no cap).
key-of-capacity-rule = What happens as a cap fills up: unit (one person is one place), closing (closed when the next one does not fit), soft (the last one may exceed the cap) or skipping (one who needs less may fit behind).
key-of-capacity-overrun = How far over the cap the last one may go, in the same unit. Only with rule = "soft".
key-of-capacity-share_base = What shares are shares of: granted_hours_open_to_choice, all_granted_hours or clients.
key-of-capacity-recomputed_monthly = Shares are counted anew each month.
key-of-capacity-provider_states_cap = A provider states a cap of its own when it applies.
key-of-capacity-must_accept_while_room = A provider may not decline while it has room.
key-of-capacity-full_is_unlisted = A provider that is full is not in the list to choose from.
key-of-capacity-max_changes_per_year = How many times a year a provider may change its own cap.
key-of-capacity-share = A share of the hours or the clients. It rests on the same decision as [capacity] when it says nothing of its own.
key-of-capacity-cap = A cap as a number. It rests on the same decision as [capacity] when it says nothing of its own.
key-of-share-share = The share, with a percent sign.
key-of-share-provider = The provider whose share it is, by its id.
key-of-share-group = The group whose share it is: municipal, private or nonprofit.
key-of-share-area = The area that the share is for, by its id.
key-of-share-share_is = What the share is: ceiling (at most so much), floor (at least so much, guaranteed) or fixed (exactly so much). Without the key it is not said, and Hemval counts it as at most.
key-of-share-target = A goal for later years. It is shown, not applied.
key-of-cap-amount = The cap, in the unit of the capacity.
key-of-cap-provider = The provider whose cap it is, by its id.
key-of-cap-group = The group whose cap it is: municipal, private or nonprofit.
key-of-cap-area = The area that the cap is for, by its id.

## One who does not choose

key-of-non_choice-existing = The rule for one who has a provider already.
key-of-non_choice-new = The rule for one who is new.
key-of-silence-round_kinds = In which kinds of round it holds. Empty means all.
key-of-any_in_area-rule = One gets one of the providers at one’s address; which one is not said. It is shown, but a round cannot follow it. A legal risk under LOV among private providers: needs a named decision.
key-of-keep_current-rule = One keeps the provider one has.
key-of-municipal-rule = One gets the municipality's own provider.
key-of-rotation-rule = One gets the next provider on a rotation list; one that is full is passed over and comes back when it has room. A legal risk under LOV among private providers: needs a named decision.
key-of-rotation-start = How the list is laid at first: alphabetical, approval_date or lottery. Without the key it is not said.
key-of-rotation-per_area = One list for each area. Without the key it is not said.
key-of-rotation-joins_month_after_approval = A new provider joins the list the month after it was approved. Without the key it is not said.
key-of-rotation-groups = The groups of providers that take part. Empty means all.
key-of-draw-rule = One gets a provider by lot. A legal risk under LOV among private providers: needs a named decision.
key-of-draw-groups = The groups of providers that take part. Empty means all.
key-of-draw-leave_out_warned = A provider under warning does not take part. Without the key it is not said.
key-of-nearest-rule = One gets the provider that is nearest to the home. A legal risk under LOV among private providers: needs a named decision.
key-of-largest_free_capacity-rule = One gets the provider with the most room left. A legal risk under LOV among private providers: needs a named decision.
key-of-largest_free_capacity-measure = How room is compared: share_of_cap, or amount (in hours or clients). Without the key it is not said.

## How long it takes

key-of-notice_rule-of = What the time is for.
key-of-notice_rule-bound = What the counted day is: earliest (not before it), latest (not after it, sooner where possible) or exact.
key-of-notice_rule-count = How the time is counted.
key-of-notice_rule-starts = From which day it is counted: told (when people say so, or the report comes in), provider_told (when the provider has been told) or both_told (when both the person and the provider that is left have been told). Without the key it is not said, and Hemval counts from the day people say so.
key-of-notice_rule-switch_hours = The hours of the day when one provider hands over to another.
key-of-working_days-by = So many working days.
key-of-working_days-days = How many days.
key-of-working_days-day_one_included = Day one is the day of the message, not the day after. Without the key it is not said, and Hemval counts from the day after.
key-of-working_days-on_closed_day = When the count ends on a day when nobody may start: next_working_day or that_day. Without the key it is not said, and Hemval takes the next working day.
key-of-calendar_days-by = So many days of any kind, from the day after the message.
key-of-calendar_days-days = How many days.
key-of-calendar_days-on_closed_day = When the count ends on a day when nobody may start: next_working_day or that_day. Without the key it is not said, and Hemval keeps to that day.
key-of-day_of_month-by = Told by a day of the month, it takes effect on the first of a later month.
key-of-day_of_month-day = The last day of the month to tell, 1 to 28.
key-of-day_of_month-months_after = How many months later: 1 is the next month, 2 the one after.
key-of-next_working_day-by = The first working day after the message.
key-of-within_hours-by = Within so many hours after the message counts as received.
key-of-within_hours-hours = How many hours.
key-of-within_hours-received = The hours of working days when messages are received.
key-of-weeks-by = So many whole weeks from the message.
key-of-weeks-weeks = How many weeks.
key-of-weeks-on_closed_day = When the count ends on a day when nobody may start: next_working_day or that_day.
key-of-months-by = So many whole months from the message.
key-of-months-months = How many months.
key-of-months-on_closed_day = When the count ends on a day when nobody may start: next_working_day or that_day. Without the key it is not said, and Hemval keeps to that day.

## Languages, contact and appearance

key-of-language_rule-offered = The languages: sv, sv-easy (easy-read Swedish), en, fi, ar. Swedish must be there.
key-of-language_rule-administrative_area_for = The minority languages that the municipality is an administrative area for, so that one has the right to use them: finnish, meankieli, sami.
key-of-contact-name = What the contact is called.
key-of-contact-phone = Telephone number.
key-of-contact-email = E-mail address.
key-of-contact-web = Web address.
key-of-contact-choose_at = The address where one chooses on the web with the code of one's letter. Letters show it, and a QR code to it, only where it stands here.
key-of-contact-postal_address = The postal address, line by line.
key-of-contact-phone_hours = When somebody answers.
key-of-comparison_rule-fewest_answers = So many must have answered for a result to be shown when providers are compared.
key-of-comparison_rule-old_after_months = After so many months a fact of a provider is marked as old.
key-of-comparison_rule-counts_room = That the pages count where there is room right now, from the caps and the places that are taken. Else they say only what the list of providers says.
key-of-phone_hours-weekdays = Days of the week, 1 is Monday and 7 is Sunday.
key-of-phone_hours-hours = Hours of the day.
key-of-envelope-window_left = The window's distance from the left edge of the sheet, in millimetres.
key-of-envelope-window_top = The window's distance from the top of the sheet, in millimetres.
key-of-envelope-window_width = The window's width, in millimetres.
key-of-envelope-window_height = The window's height, in millimetres.
key-of-envelope-folds = Where the sheet is folded, in millimetres from the top.
key-of-appearance-main = The main colour.
key-of-appearance-support = The supporting colour.
key-of-appearance-neutral = The neutral colour.
key-of-appearance-logo = The file name of the logotype.
key-of-appearance-signature = Whom letters are from.
key-of-letter_text-topic = What the words are about. Letters print them where the topic comes up; of appeal nothing is written unless it stands here.
key-of-letter_text-text = The words, said to the one who gets the letter. In easy Swedish (sv-easy) with short sentences of its own.
key-of-letter_recipient-ground = On what ground she is acted for.
key-of-letter_recipient-original = Whom the letter itself goes to.
key-of-letter_recipient-copy = Whether the other of the two gets a copy.

## Rules in words

key-of-clause-id = A short name.
key-of-clause-topic = What the rule is about.
key-of-clause-text = The rule in the municipality's own words.
