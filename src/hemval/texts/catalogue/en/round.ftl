# A round of choice: check the lists and invite. Read by the one who runs the round.

### Help

round-help-check = Check a round's folder: what is missing, what does not fit, and what comes next and when.
round-help-invite = Invite: who may choose, who may not and why, and whom somebody must look at first.
round-help-folder = The folder with round.toml and the lists.
round-help-on = The day to count as today, for example 2020-09-01. By default: today.
round-help-check-out = The folder where what is to be mended and decided is written. By default no files are written.
round-help-invite-out = The folder where the result is written. It shall not exist, or be empty, or be written by Hemval.
round-help-accept-rejected = Go on without the rows that could not be taken. They count in the totals and stand in the list of what could not be taken.
round-help-replace = Replace an earlier result that differs.
round-help-lang = Language of the lists: sv or en. By default the same as what is printed.
round-help-json = Write the result as JSON.

### While it goes on

round-doing-read = Reading { $list }
round-doing-decide = Seeing who is invited
round-doing-write = Writing the lists

### Headings of the summary

round-title = The round { $round }: { $system }, { $municipality }
round-exercise = Exercise: nobody in the lists is real.
round-days = The lists tell how it was on { $facts_on }. The choices take effect on { $effect }.
round-heading-lists = The lists
round-heading-timeline = The round on { $on }
round-heading-missing = This is missing
round-heading-wrong = This does not fit
round-heading-look = Worth a look
round-heading-if-invited = If you invite now
round-heading-outcome = So it came out
round-heading-choices = The choices that have arrived
round-heading-why = Why
round-heading-files = The files
round-heading-warnings = Remarks on rows that were taken
round-nothing-missing = Nothing is missing.
round-nothing-wrong = Nothing in the plan or the lists contradicts what is decided.

### The lists, row by row

round-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
round-rows-rejected = { $rows ->
    [0] all were taken
    [one] { $rows } could not be taken
   *[other] { $rows } could not be taken
}
round-rejected-why = { $rows ->
    [one] { $list }, row { $row }: { $problem }
   *[other] { $list }, { $rows } rows, the first is row { $row }: { $problem }
}

round-more-kinds = … and { $kinds ->
    [one] { $kinds } kind more, see { $file }
   *[other] { $kinds } kinds more, see { $file }
}.
round-more-kinds-unwritten = … and { $kinds ->
    [one] { $kinds } kind more
   *[other] { $kinds } kinds more
}. With --out all are written to { $file }.
round-remarks = { $rows ->
    [one] { $rows } remark on a row that was taken, see remarks.csv.
   *[other] { $rows } remarks on rows that were taken, see remarks.csv.
}

### What comes next

round-heading-next = Next
round-next-mend = Mend it in the source, fetch the lists again and run the same command again.
round-next-mend-plan = Correct the days in round.toml, or the system file if there is a new decision, and run the same command again.
round-next-write = Run once more with --out to get rows that could not be taken and choices to decide as lists.
round-next-invite = Invite with hemval round invite. All lists are then written.
round-next-look = { $clients ->
    [one] Look at { $clients } client in look_at.csv.
   *[other] Look at { $clients } clients in look_at.csv.
} { $waiting ->
    [0] No letter waits for it.
    [one] { $waiting } letter waits for it: mend it in the source and run again.
   *[other] { $waiting } letters wait for it: mend it in the source and run again.
}
round-next-decide = { $choices ->
    [one] Decide { $choices } choice in to_decide.csv together with the one who chose.
   *[other] Decide { $choices } choices in to_decide.csv together with those who chose.
}
round-next-protected = Let somebody who may see protected identities go through the folder protected.
round-next-letters = Write letters to those in invited.csv, and copies to those in copies.csv.

### The stages of a round

round-stage-informed = Everybody knows that the choice is coming
round-stage-announced = The round is announced
round-stage-opens = The choice opens
round-stage-closes = Last day to choose
round-stage-post_registered = The post is registered and somebody has signed
round-stage-frozen = Lists and choices are frozen
round-stage-drawn = The order is drawn
round-stage-allocated = The places are allocated
round-stage-notified = Everybody has been told
round-stage-effect = The choices take effect
round-bound-exact = { $day }
round-bound-latest = by { $day }
round-bound-earliest = from { $day }
round-no-day = no day set
round-from-system = by the system
round-tense-passed = its day has been
round-tense-now = now
round-tense-next = next
round-tense-later = later
round-tense-undated = not known

### What is missing or does not fit

round-finding-nothing_to_choose = The system has nothing to choose: the municipality performs all home care itself. Nobody is invited.
round-finding-no_clients = The list of clients is missing or empty. Put it in as clients.csv or clients.xlsx.
round-finding-no_services = The list of services is missing or empty. Without it nobody can be invited. Put it in as services.csv or services.xlsx.
round-finding-no_providers = The list of providers is missing or empty. Without it there is nobody to choose. Put it in as providers.csv or providers.xlsx.
round-finding-no_clients_taken = No row of the list of clients could be taken. What is wrong stands above.
round-finding-no_services_taken = No row of the list of services could be taken. Without it nobody can be invited. What is wrong stands above.
round-finding-no_providers_taken = No row of the list of providers could be taken. Without it there is nobody to choose. What is wrong stands above.
round-finding-nobody_in_area = No provider can be chosen for { $bundle } in { $area } on the day the choice takes effect. Look over the providers' areas, contracts and status.
round-finding-one_in_area = Only one provider can be chosen for { $bundle } in { $area }. Is that right?
round-finding-no_contact = The system does not say whom to ask. The letters need a phone number. Fill in [contact] in the system file.
round-finding-facts_after_effect = The lists are of { $facts_on }, but the choice takes effect already on { $effect }. Correct facts_on or effect.
round-finding-no_announced = It is not set when the round is announced. Fill in announced.
round-finding-announced_after_opens = The round is announced on { $announced }, after the choice opens on { $opens }. Announce it by the day the choice opens.
round-finding-no_opens = It is not set when the choice opens. Fill in opens.
round-finding-no_closes = It is not set when the choice closes. The letters must say the last day. Fill in closes.
round-finding-closes_before_opens = The choice closes on { $closes }, before it opens on { $opens }. Correct opens or closes.
round-finding-opens_outside_rule = The choice opens on { $opens }, but by the system on { $rule } at the earliest. Correct opens, or change the rule in the system file if there is a new decision.
round-finding-closes_outside_rule = The choice closes on { $closes }, but by the system on { $rule } at the latest. Correct closes, or change the rule in the system file if there is a new decision.
round-finding-effect_before_closes = The choice takes effect on { $effect }, but closes only on { $closes }. Correct effect or closes.
round-finding-effect_too_early = The choice takes effect on { $effect }, but by the system on { $rule } at the earliest. Correct effect.
round-finding-effect_on_closed_day = The choice takes effect on { $effect }. That is { $closed }, and by the rules nobody may change provider then. Choose a working day.
round-finding-effect_outside_calendar = The holidays of the year { $year } are not known. Check the year in effect.
round-finding-no_leaving = The round is held because a provider leaves, but it does not say which. Fill in leaving with the provider's id.
round-finding-leaving_unknown = The provider { $leaving } that is to leave is not in the list of providers. Correct leaving or the list.
round-finding-room_of_unlisted = The system has a cap or a share for the provider { $provider }, which is not in the list of providers. If the id is misspelt, the cap holds nobody. Correct the system file or the list.
round-finding-leaving_not_asked = It says that { $leaving } leaves, but the round is not of that kind. Remove leaving, or write kind = "provider_exit".
round-finding-no_share_base = Room is counted in shares, but it is not set of which day's hours. Fill in share_base_on before anything is frozen.
round-finding-share_base_after_effect = The shares are counted of the hours on { $share_base_on }, after the choice has taken effect on { $effect }. Choose an earlier day.
round-finding-order_differs = The order in the plan is { $written ->
    [received] time received
    [decision_date] date of decision
   *[lottery] lottery
}, but the one decided is { $rule ->
    [received] time received
    [decision_date] date of decision
   *[lottery] lottery
}. Remove order_source or change it.
round-finding-order_assumed = What order has been decided is not known. The system assumes { $by ->
    [received] time received
    [decision_date] date of decision
   *[lottery] lottery
}. Ask those who decide, and fill in order_source.
round-finding-no_order = The system does not say who goes first when a provider is full. Fill in order_source, or [order] in the system file.
round-finding-no_non_choice = The system does not say what happens to the one who does not choose. The law wants it settled (LOV 9 kap. 2 §). Fill in [non_choice] in the system file.
round-finding-no_decision_dates = The order goes by the date of the care decision, but { $rows ->
    [one] { $rows } service lacks
   *[other] { $rows } services lack
} it. Fill in the column for the decision's date in the list of services before places are allocated.
round-finding-no_distances = Those who do not choose are to get the nearest provider, but no list says how far it is. The distances are needed before places are allocated.
round-finding-distances_unknown = { $bundle }: of those who do not choose and are to get the nearest provider, the list lacks { $distances ->
    [one] one distance
   *[other] { $distances } distances
}. A provider without a distance is not counted with. Fill in what is missing.
round-finding-days_tied = { $bundle }: on { $days ->
    [one] one day
   *[other] { $days } days
} at least one choice lacks its hour. Nobody then knows who came first, so the lottery decides among all choices of that day: { $choices } choices. Fill in the hours before the lists are frozen, if they are known.
round-finding-undated_stand_last = { $bundle }: the order goes by the date of the care decision, but { $claims ->
    [one] one person lacks
   *[other] { $claims } persons lack
} it and so stand last. They are in look_at.csv when places have been allocated. Fill in the dates before the lists are frozen, if they are known.
round-finding-no_distance_of_some = Those who do not choose are to get the nearest provider, but the list of distances lacks { $persons ->
    [one] one person
   *[other] { $persons } people
} who are to get theirs so. Fill in the distances, or a person has to decide. Who they are stands in look_at.csv when places are allocated.
round-finding-no_rotation_list = Those who do not choose are to get the next provider on a rotation list, but no list says whose turn it is. The rotation list is needed before places are allocated.
round-finding-no_rule_in_area = Those who do not choose are to get one of the providers where they live, but nothing says which. A rule that can be worked out is needed before places are allocated.
round-finding-no_municipal_unit = { $bundle }: { $persons } who do not choose are to get the municipality's own unit, but the list of providers has none that performs the bundle where they live. Correct the list, or the rule in [non_choice].
round-finding-measure_assumed = { $bundle }: those who do not choose are to get the provider with the most free room, but it is not said how room is compared. The most free hours or places is assumed. Fill in measure in the system file.
round-finding-caps_cross = { $bundle }: the caps for { $one } and { $other } hold some of the same providers, and neither is within the other. There is then no fair order between them. Take one away, or rewrite it so that it lies wholly within the other.
round-holder-group-municipal = the municipality’s own units
round-holder-group-private = the private providers
round-holder-group-nonprofit = the non-profit providers
round-holder-in-area = { $who } in { $area }
round-holder-area = the providers in { $area }
round-holder-all = all providers
round-finding-no_admission_rule = { $bundle }: there are caps, but the system does not say who gets in as a cap fills up. Fill in rule under [capacity] in the system file.
round-finding-share_counted = { $bundle }: the share of { $share } for { $whose } is { $cap } { $unit ->
    [hours_per_month] hours a month
   *[clients] persons
}, rounded down. It is counted of { $base } { $unit ->
    [hours_per_month] hours
   *[clients] persons
} on { $on }{ $not_open ->
    [0] {"."}
   *[other] {", "}of which { $not_open } are nights and other help that nobody may choose the performer of.
}
round-finding-floor_not_applied = { $bundle }: the share { $share } for { $whose } is guaranteed, that is, at least so much. No cap can see to that, so it is not applied. Follow it up after the allocation.
round-finding-cap_not_applied = { $bundle }: { $provider } has stated a cap, but the system counts no room. The cap is not applied. Fill in [capacity] in the system file if it is to hold.
round-finding-cap_in_each_bundle = { $provider } has a cap for all bundles. It is counted in each bundle apart, here in { $bundle }. Write a cap for each bundle if it is to be divided.
round-finding-protected_do_not_fit = { $bundle }: the places that are protected with { $whose } take { $used } { $unit ->
    [hours_per_month] hours
   *[clients] places
}, but the cap is { $cap }. They cannot all be protected. Raise the cap, or change [current_place] in the system file if there is a new decision.
round-finding-room_overrun = { $bundle }: those who keep their place with { $whose } take { $used } { $unit ->
    [hours_per_month] hours
   *[clients] places
}, more than the cap of { $cap }. Nobody loses her place for it, but nobody new gets in until there is room.
round-finding-no_licence = { $provider } has no licence from IVO in the list of providers. Nobody can be placed there. Fill in the licence, or take the provider away.
round-finding-wish_unknown = { $bundle }: { $wishes ->
    [one] one wish is
   *[other] { $wishes } wishes are
} for the provider { $provider }, which is not in the list of providers. Correct the list or the wishes.
round-finding-joint_in_unit = { $bundle }: { $households ->
    [one] one household is to be placed as one
   *[other] { $households } households are each to be placed as one
}, but places are let out one person at a time (the rule unit). Change to the rule closing, or let [joint_placement] be never.
round-finding-no_current_place = { $bundle }: the system does not say what today's place is worth. It is assumed to be protected, so that nobody loses her provider. Fill in [current_place] in the system file.
round-finding-priority_not_applied = { $bundle }: those who choose the provider they have are to have priority, but the caps are such that all must be taken in one common order. The priority is not applied.
round-finding-no_temporary = { $bundle }: { $persons ->
    [one] one person
   *[other] { $persons } persons
} { $area ->
    [none] whose area is not known
   *[other] in { $area }
} may be without a provider until they have a place, and nobody is named to perform meanwhile. Fill in temporary_performer in round.toml.
round-finding-performer_ends_early = { $bundle }: { $provider } performs until { $last }, before the day the choice takes effect. { $persons ->
    [one] One person has
   *[other] { $persons } persons have
} another provider on the days between. They stand in temporary.csv.
round-finding-temporary_unknown = The provider { $provider }, who is to perform until everybody has a place, is not in the list of providers or performs no home care on the day the choice takes effect. Correct temporary_performer.
round-finding-no_notify_by = It is not set when everybody shall have been told. Fill in notify_by.
round-finding-notify_after_effect = Everybody is to be told by { $notify_by }, after the choice takes effect on { $effect }. Correct notify_by.
round-finding-chain_unknown = The chain { $chain }… is none that Hemval knows. See that it is drand's, and that others than you give it out: a chain of your own proves nothing.
round-finding-value_never_comes = Round { $round } of drand never comes: there are no days so far ahead. Correct round in [draw]. What is frozen could else never be drawn.
round-finding-value_after_notify = Round { $round } of drand comes on { $day }, after { $latest } when everybody shall have been told. Name an earlier one in [draw], before anything is frozen.
round-finding-notify_before_closes = Everybody is to be told by { $notify_by }, but the choice closes only on { $closes }. Correct notify_by.
round-finding-notify_after_rule = Everybody is to be told by { $notify_by }, but by the system by { $rule }. Correct notify_by.
round-finding-notice_too_short = One who is told on { $notify_by } can change on { $earliest } at the earliest by the rules for change. But the choice takes effect on { $effect } already. Send the letters earlier.
round-finding-decision = Decision: { $decision }

### Where a client stands

round-outcome-invited = Invited
round-outcome-look_first = Somebody must look first, the letter waits
round-outcome-left_out = Left out
round-outcome-protected = Protected identity, own way
round-outcome-rejected = The row could not be taken
round-all-clients = All rows of the list of clients
round-looked-at = { $clients ->
    [one] { $clients } client needs a person to look, of whom { $waiting } wait for the letter.
   *[other] { $clients } clients need a person to look, of whom { $waiting } wait for their letters.
}

### What a person is to look at

round-concern-needs_attention = The list says that she needs attention. Get in touch before she is placed; she may not be placed by a rule.
round-concern-services_rejected = A row of her services could not be taken. Mend it in the source: it is otherwise unclear what she may choose.
round-concern-protection_uncertain = A row of the list of clients could not be read and may be about a protected person who lives with her or acts for her. Mend the row, and it will be clear.
round-concern-unknown_service = The service “{ $service }” is not in the system. Correct the list or the system file.
round-concern-decision_may_be_prolonged = What she has ends on { $day }, before the choice takes effect. If it is prolonged she shall be invited.
round-concern-birth_date_missing = The date of birth is missing, and a rule asks for her age. Fill in the personal number.
round-concern-area_unknown = It cannot be seen in which area she lives. Fill in area, key code or address.
round-concern-area_ambiguous = What is known of where she lives points at several areas. Correct area, key code or address.
round-concern-no_provider = No provider can be chosen for { $bundle } where she lives.
round-concern-address_missing = The address is not enough for a letter. Fill in street or care-of, and postal code or town.
round-concern-language_not_offered = She reads { $language }, and there is no letter in that language. The letter goes in Swedish; arrange an interpreter.
round-concern-minor_without_parent = She is under 18, and no parent or god man with a clear right is in the list. Fill in who shall have the letter.
round-concern-representatives_rejected = A row of the one who acts for her could not be taken. Mend it in the source before anybody gets a copy.
round-concern-representative_unclear = It is unclear what right { $representative } has to act for her. The copy waits.
round-concern-representative_next_of_kin = { $representative } is next of kin. Anhörigbehörighet does not reach this choice (our reading of föräldrabalken 17 kap.). The copy waits for a power of attorney.
round-concern-representative_unchecked = Nobody has noted that the right of { $representative } was checked. The copy waits.
round-concern-representative_expired = The right of { $representative } does not hold on the day the lists tell of. The copy waits.
round-concern-representative_of_adult = { $representative } stands as parent, but she is of age. The copy waits.
round-concern-representative_for_property = The right of { $representative } is for her property only. It does not reach this choice (our reading of föräldrabalken 11 kap. 4 §). The copy waits.
round-concern-together_alone = She wants to be placed with somebody of her household, but nobody else who is invited here has asked for it.
round-waits-letter = The letter waits
round-waits-copy = The copy waits
round-waits-nothing = Nothing waits

### Choices that a person must decide

round-choices-none = No choices have arrived.
round-choices-none-taken = 0 of { $rows } choices could be read. What is wrong stands above.
round-choices-counting = Count
round-choices-replaced = Replaced by a later choice, or said once more
round-choices-to_decide = Must be decided by a person
round-choices-late = Came after the last day
round-choices-changes = Came after the last day and are ordinary changes, for here one may change at any time
round-choices-arrived = All choices that have arrived
round-choices-protected = Choices for those with a protected identity are not counted here. They stand in the folder protected.
round-undecided-too_many_wishes = The choice has more wishes than may be stated.
round-undecided-other_parent = Only one of two vårdnadshavare has chosen. They decide together (föräldrabalken 6 kap. 13 §).
round-undecided-same_moment = Two different choices arrived at the same moment.
round-undecided-same_day = Two different choices arrived on the same day, and the hour is missing.
round-undecided-another_person = Two persons have chosen differently for her.
round-undecided-early = The choice arrived before anybody could choose.
round-undecided-contradicts_itself = The choice both wishes for a provider and declines.
round-undecided-says_nothing = The choice neither wishes for a provider nor declines.
round-undecided-row_rejected = Another choice for her could not be taken. Mend that row: it may be the choice that counts.
round-undecided-unknown_representative = The one who chose is not among those who act for her.
round-undecided-ground_differs = The choice names another ground than the list of representatives.
round-undecided-unclear_ground = It is unclear what right the one who chose had to choose for her.
round-undecided-next_of_kin = A next of kin chose. Anhörigbehörighet does not reach this choice (our reading of föräldrabalken 17 kap.).
round-undecided-expired = The right to act for her did not hold on the day the choice arrived.
round-undecided-of_adult = A parent chose for one who is of age.
round-undecided-property_only = The right of the one who chose is for her property only. It does not reach this choice.
round-undecided-unchecked = Nobody has noted that the right to act for her was checked.

### Headings of the files

round-column-outcome = Outcome
round-column-area_name = Name of the area
round-column-bundle_names = Bundles in words
round-column-provider_names = Providers in words
round-column-also = Also
round-column-wish_names = Wishes in words
round-chosen-by-self = the client herself
round-column-rests_on = Rests on
round-column-letter_language = Language of the letter
round-column-bundles_to_choose = Bundles to choose for
round-column-providers_to_choose = Providers to choose among
round-column-representatives = Representatives who get a copy
round-column-letter_to = The letter goes to
round-column-reason = Why
round-column-reason_code = Code
round-column-rule = Rule
round-column-rule_decision = Decision behind the rule
round-column-concern = To look at
round-column-waits = What waits
round-column-counted_by = Counted by
round-column-counted = Value
round-column-name = Name
round-column-clients = Number
round-letter-to-client = the client
round-letter-to-representatives = the representatives
round-counted-outcome = outcome
round-counted-area = area
round-counted-language = language
round-counted-reason = reason
round-value-unknown = unknown

### What a rule rests on

round-rests-on-decided = Decided
round-rests-on-practice = Practice
round-rests-on-unknown = UNKNOWN – an assumption
round-rests-on-proposed = A proposal
round-rests-on-lists = What stands in the lists
round-rests-on-the-round = The kind of round
round-on-assumption = { $clients ->
    [one] { $clients } client is left out on an assumption that nobody has decided. See left_out.csv, the column Rests on.
   *[other] { $clients } clients are left out on an assumption that nobody has decided. See left_out.csv, the column Rests on.
}

### How it went

round-done-new = Written to { $folder }.
round-done-unchanged = Nothing has changed: { $folder } has this very result already.
round-done-replaced = Written to { $folder }, in place of what was there.
round-refused-rejected = { $rows ->
    [one] Nobody is invited: { $rows } row could not be taken.
   *[other] Nobody is invited: { $rows } rows could not be taken.
} Mend in the source what stands in rejected.csv in { $folder }, fetch the lists again and run again. Or go on without them with --accept-rejected.
round-refused-wrong = Nobody is invited: the plan or the lists contradict what is decided. Correct what stands above and run again.
round-file-invited = those who get a letter
round-file-copies = copies to representatives
round-file-left_out = those who are left out, and why
round-file-look_at = what a person is to look at
round-file-to_decide = choices that a person must decide
round-file-late = choices that came after the last day
round-file-changes = choices after the last day that are ordinary changes
round-file-remarks = remarks on rows that were taken
round-file-rejected = rows that could not be taken
round-file-totals = totals that add up to every client
round-file-summary = everything in short, for programs
round-file-protected = protected identities, for named staff only

### Reasons in short, for the totals

round-short-died = has died
round-short-moved_out = no longer lives in the municipality
round-short-nothing_to_choose = the municipality performs everything itself
round-short-no_service = has no home care
round-short-decision_ended = the home care has ended
round-short-decision_ends_before = the home care ends before the choice takes effect
round-short-begins_later = the home care begins after the choice takes effect
round-short-housing = the kind of housing is not included
round-short-age = the age is not included
round-short-alarm_only = has a safety alarm only
round-short-booking_only = has booked help only
round-short-never_open = the help is never open to choice
round-short-not_in_round = the help is not part of this round
round-short-stays_with_provider = keeps her provider
round-short-concern-services_rejected = waits: a row of services could not be taken
round-short-concern-protection_uncertain = waits: a row that could not be read may be about somebody protected close to her
round-short-concern-unknown_service = waits: unknown service
round-short-concern-birth_date_missing = waits: no date of birth
round-short-concern-area_unknown = waits: the area is unknown
round-short-concern-area_ambiguous = waits: what is known points at several areas
round-short-concern-no_provider = waits: no provider where she lives
round-short-concern-address_missing = waits: the address is not enough
round-short-concern-minor_without_parent = waits: a child without a clear parent
