# What is wrong in a file, why, and what to write instead.

fault-remark = { $place } (remark)

### The file as a whole

fault-no-such-file = There is no such file. Name a file that exists, or one of the systems that come with Hemval: { $systems }.
fault-no-such-file-near = There is no such file. Did you mean the system { $nearest }?
fault-too-large = The file is too large to be a TOML file that somebody has written. It may have at most { $megabytes } million characters.
fault-unreadable = The file cannot be opened. Check that it is a file and that you may read it.
fault-not-utf8 = The file has characters on this line that are not UTF-8. Save the file again with the encoding UTF-8.
fault-missing-format = The file does not say which format it has. Write first of all: format = "{ $formats }".
fault-unknown-format = The format “{ $value }” cannot be read. This program reads: { $formats }.
fault-unknown-format-near = The format “{ $value }” cannot be read. Did you mean “{ $nearest }”? This program reads: { $formats }.

### What is not right TOML

fault-syntax = The line cannot be read as TOML ({ $said }). Compare it with the lines around it.
fault-syntax-equals = An equals sign is expected between key and value. Write it like this: key = "value".
fault-syntax-twice = The same key or heading stands twice. Remove one of them. If there are to be several of a kind, write the heading in double brackets: [[heading]].
fault-syntax-list = A list is not closed, or a comma is missing in it. Write it like this: ["one", "two"].
fault-syntax-inline = A table on one line is not closed, or a comma is missing in it. Write it like this: { "{" } sv = "ja", en = "yes" { "}" }.
fault-syntax-quote = A quotation mark is missing or stands in the wrong place. A text begins and ends with ". A text over several lines begins and ends with three: """.
fault-syntax-heading = The heading is not closed. Write [heading], or [[heading]] where there may be several.
fault-syntax-key = A key has only letters a–z, digits, underscores and hyphens. Write a key, an equals sign and a value.
fault-syntax-date = There is no such day. Write year, month and day, such as 2021-01-04, without quotation marks.
fault-syntax-after = Something stands after the value that does not belong there. Write one key on each line. A text has quotation marks before and after.
fault-syntax-value = The value cannot be read. A text has quotation marks before and after; yes and no are written true and false; a day is written 2021-01-04.
fault-syntax-too-deep = Lists or tables lie inside each other at far too many levels.

### Keys

fault-unknown-key = There is no key “{ $key }” here. Remove the line, or write one of: { $keys }.
fault-unknown-key-near = There is no key “{ $key }” here. Did you mean “{ $nearest }”?
fault-more-unknown-keys = There are { $more } more unknown keys here. Mend the first ones, and check the file again.
fault-missing-section = The part { $heading } is missing and must be there. Add a line with the heading { $heading } and the part's keys below it.
fault-missing-key = The key “{ $key }” is missing and must be there. Add a line that begins with: { $key } =
fault-missing-tag = The key “{ $key }” is missing. It says which rule is meant. Write { $key } = and one of: { $alternatives }.

### Values

fault-expected = { $expected ->
    [text] a text in quotation marks, such as "South"
    [words] a text, such as "Hemtjänst", or a text for each language: { "{" } sv = "Hemtjänst", en = "Home care" { "}" }
    [whole_number] a whole number without quotation marks, such as 5
    [number] a number, such as 200 or 12.5
    [yes_no] true (yes) or false (no), without quotation marks
    [date] a day without quotation marks and without time of day, such as 2021-01-04
    [loose_date] a day, a month or a year, such as 2016-01-25, "2016-01" or "2016"
    [day_of_year] month and day in quotation marks, such as "02-01" for 1 February
    [percent] a share with a percent sign and quotation marks, such as "20 %"
    [hours] hours in quotation marks, such as "07:00-22:00"
    [colour] a colour with six characters after #, such as "#0053a0"
    [alternative] one of the fixed words, in quotation marks
    [table] a table with keys of its own
    [tables] one or more tables
   *[list] a list in brackets, such as ["one", "two"]
}
fault-found = { $found ->
    [text] the text "{ $value }"
    [whole_number] the whole number { $value }
    [number] the number { $value }
    [yes_no] { $value }
    [date] the day { $value }
    [moment] a day with a time ({ $value })
    [time] the time { $value }
    [table] a table
   *[list] a list
}
fault-wrong-type = There should be { fault-expected }. There is { fault-found }.
fault-control-character = The text has a control character ({ $character }) that cannot be seen. Write the text without it.
fault-control-in-key = A key on this line has a control character ({ $character }) that cannot be seen. Write the key without it.
fault-year-outside = The year cannot be right. Write a year from { $first } to { $last }.
fault-empty-text = The text is empty. Write something between the quotation marks, or remove the line.
fault-words-without-swedish = The text is missing in Swedish. Add sv = "…"; other languages are optional.
fault-unknown-language = There is no such language here. Write one of: { $languages }.
fault-unknown-alternative = “{ $value }” is none of the words that can stand here. Write one of: { $alternatives }.
fault-unknown-alternative-near = “{ $value }” is none of the words that can stand here. Did you mean “{ $nearest }”? Words that can stand here: { $alternatives }.
fault-bad-percent = “{ $value }” is no share. Write a number from 0 to 100 and a percent sign, such as "20 %".
fault-bad-hours = “{ $value }” is no stretch of the day. Write from and to, such as "07:00-22:00".
fault-bad-day_of_year = “{ $value }” is no day of the year. Write month and day, such as "02-01" for 1 February.
fault-bad-colour = “{ $value }” is no colour. Write # and six digits or letters a–f, such as "#0053a0".
fault-bad-loose_date = “{ $value }” is no day, month or year. Write, for example, 2016-01-25, "2016-01" or "2016".

### What a rule rests on

fault-decided-without-decision = The rule does not say what it rests on. Add decision = "…". If nobody has decided it, write source = ["…"] (it is done so), assumption = "…" (nobody has told) or kind = "proposed" with source (a proposal).
fault-practice-without-source = The rule is practice, but does not say how that is known. Add source = ["…"].
fault-proposed-without-source = The rule is a proposal, but does not say where it stands. Add source = ["…"] or decision = "…".
fault-unknown-without-assumption = The rule is unknown, and so needs an assumption that holds until somebody answers. Add assumption = "…" with what is assumed and why.
fault-assumption-but-known = An assumption belongs only to what is unknown, but the rule has kind = "{ $kind }". Remove assumption, move its text to note, or write kind = "unknown".
fault-period-reversed = The rule ends { $last }, before it begins { $first }. Mend from or to.
fault-before-decision = The rule holds from { $first }, before the decision of { $decided }. Check that it is so.

### What is named and must exist

fault-no-such-decision = There is no decision “{ $name }” in the file. Add [[decision]] with id = "{ $name }", or write one of: { $known }.
fault-no-such-decision-near = There is no decision “{ $name }” in the file. Did you mean “{ $nearest }”?
fault-no-such-source = There is no source “{ $name }” in the file. Add [[source]] with id = "{ $name }", or write one of: { $known }.
fault-no-such-source-near = There is no source “{ $name }” in the file. Did you mean “{ $nearest }”?
fault-no-such-bundle = There is no bundle “{ $name }” in the file. Add [[bundle]] with id = "{ $name }", or write one of: { $known }.
fault-no-such-bundle-near = There is no bundle “{ $name }” in the file. Did you mean “{ $nearest }”?
fault-no-such-service = There is no service “{ $name }” in the file. Add [[service]] with id = "{ $name }", or write one of: { $known }.
fault-no-such-service-near = There is no service “{ $name }” in the file. Did you mean “{ $nearest }”?
fault-no-such-area = There is no area “{ $name }” in the file. Add [[area]] with id = "{ $name }", or write one of: { $known }.
fault-no-such-area-near = There is no area “{ $name }” in the file. Did you mean “{ $nearest }”?
fault-none-of-them = There is no { $what } “{ $name }”; the file has none at all. Add [[{ $what }]] with id = "{ $name }".
fault-no-such-language = There is no language “{ $value }”. Write one of: { $languages }.
fault-bad-id = “{ $id }” cannot be an id. Use small letters a–z, digits, hyphens and underscores, such as "kf-2019-05-23".
fault-same-id = The id “{ $id }” already stands on line { $other_line }. Give one of them another id.
fault-same-id-and-days = The id “{ $id }” already stands on line { $other_line } and holds the same days. Give one of them another id, or let one end (to) before the other begins (from).
fault-listed-twice = “{ $value }” stands twice in the list. Remove one of them.

### Two rules for the same thing

fault-overlap = { $day ->
    [always] This rule and the one on line { $other_line } are about the same thing and hold at the same time.
   *[other] This rule and the one on line { $other_line } are about the same thing and hold at the same time from { $day }.
} Let one end (to) before the other begins (from), or remove one.

### Numbers

fault-number-too-low = The number { $value } is too small. It should be { $lowest } or more.
fault-number-outside = The number { $value } cannot stand here. It should be from { $lowest } to { $highest }.

### The basis

fault-no-procurement = The file does not say what the choice rests on. Add [procurement] with basis = "LOV", "LOU", "in_house" or "mixed".
fault-max-providers-under-lov = Under LOV all providers that meet the requirements are to be approved (LOV chapter 8), so there can be no highest number. Remove max_providers.
fault-max-providers-under-mixed = Where the basis is mixed, nobody can see which bundles the number is for. Write one [[procurement]] with bundles for each basis, with max_providers in the one it is for.
fault-in-house-without-unit = In-house the municipality's own unit is the only one. Remove municipal_unit or change basis.
fault-closed-under-lov = Under LOV (line { $other_line }) the system is announced and applications are taken all the time (LOV chapter 3), so mode = "{ $mode }" cannot be. Write mode = "continuous", or let the rules hold on different days.
fault-windows-under-lov = Under LOV (line { $other_line }) the system is announced and applications are taken all the time (LOV chapter 3). Make sure that one who applies between the windows may still do so, and that the windows only decide when contracts begin.
fault-lots-under-lov = Under LOV (line { $other_line }) no parts of the municipality are procured: whoever meets the requirements is approved. Write reach = "whole_municipality" or "provider_picks_areas".
fault-no-municipal-unit = The municipality has no unit of its own (municipal_unit = false, line { $other_line }), so the rule leads nowhere. Write another rule or group, or change municipal_unit.
fault-max-providers-in-house = In-house there is only the municipality's own provider. Remove max_providers or write 1.
fault-mixed-without-note = The basis is mixed, and so it must be said what holds for what. Add note = "…".
fault-reserved-in-house = In-house there is nothing to reserve for non-profit organisations. Remove reserved_for_nonprofit.
fault-reserved-before-law = A choice system can be reserved for non-profit organisations only from 2023-01-01 (LOV chapter 1, section 2 a). Add from = 2023-01-01 or a later day.
fault-in-house-bundles = The home care is in-house (line { $other_line }), and so there is nothing to choose. Remove the bundle, change basis, or let the rules hold on different days.
fault-in-house-choice = The home care is in-house (line { $other_line }), and so nobody can choose. Write mode = "never", remove the rule or change basis.
fault-in-house-application = The home care is in-house (line { $other_line }), and so no providers can apply. Write mode = "none", remove the rule or change basis.

### Services, bundles and alarms

fault-empty-combination = The alternative is empty. Write at least one bundle in each list, such as combinations = [["service"], ["service", "care"]].
fault-no-services = The file has no service. Add at least one [[service]].
fault-empty-bundle = The bundle has no services. Write at least one in services.
fault-bundle-of-closed-service = Nobody may choose the service “{ $id }”, because it has performed_by (line { $other_line }). Take it out of the bundle, or remove performed_by.
fault-service-in-no-bundle = The service “{ $id }” is open to choice but is in no bundle. Add it to services in a [[bundle]], or write performed_by for the one who always performs it.
fault-service-outside-bundles = { $day ->
    [always] The service “{ $id }” is open to choice before any bundle with it begins.
   *[other] The service “{ $id }” is open to choice on { $day }, but no bundle with it holds then.
} Give the service the same days as the bundle (from and to), or write performed_by for the time when nobody chooses.
fault-service-in-two-bundles = The service “{ $id }” is in the bundle on line { $other_line } too. Whoever chose differently in the two would have two providers for the same service. Let it stand in one of them.
fault-alarm-overlap = Two answer the alarm at the same time: { $hours } and { $other_hours } (line { $other_line }). Change the hours so that they meet but do not overlap.
fault-alarm-gap = Nobody answers the alarm { $hours }. Add who does, so that the whole day is covered.
fault-chosen-without-choice = There is no chosen provider, because the home care is in-house. Write, for example, "municipal".

### Areas

fault-no-areas = The file has no area. Add at least one [[area]]; if it is all of the municipality, write whole_municipality = true.
fault-area-covers-nothing = The area “{ $id }” does not say what it covers, so no address can lead there. Add key_codes, postal_codes or streets. Otherwise the list of clients must name the area of each one.
fault-area-whole-and-parts = The area is all of the municipality and still lists parts of it. Remove whole_municipality or the parts.
fault-area-beside-whole = “{ $id }” and “{ $other_id }” (line { $other_line }) hold at the same time, and one of them is all of the municipality. Then the same address belongs to both. Remove one or give them different days.
fault-area-in-two = This also belongs to “{ $other_id }” (line { $other_line }), on the same days. Let it stand in one place.
fault-bad-key-code = “{ $code }” is no key code. Write a code, such as "101", or a range with equally many characters, such as "101-199".
fault-bad-postal-code = “{ $code }” is no postal code. Write five digits, such as "60210", or a range, such as "60210-60299".
fault-street-reversed = The street ends at number { $last }, before number { $first } where it begins. Let them change places.

### Days and windows

fault-days-in-wrong-order = { $key } is { $day }, but { $other_key } is { $other_day } (line { $other_line }). They are in the wrong order. Mend one of the days.
fault-window-without-days = The choice has a fixed time (mode = "window") but no days. Add opens and closes, or write mode = "any_time".
fault-any-time-closes = People may choose at any time (mode = "any_time"), and still there is a last day. Remove closes or write mode = "window".
fault-never-but-days = Nobody can choose (mode = "never"), so { $key } means nothing. Remove the line or change mode.
fault-start-before-apply = The start { $start } does not come after the last day to apply, { $apply_by }. If the start is the year after, write years_after = 1.
fault-windows-without-days = Providers apply in windows (mode = "windows"), but there are no windows. Add yearly or dated, or write mode = "continuous".
fault-days-without-windows = With mode = "{ $mode }" there are no windows to apply in. Remove them or write mode = "windows".
fault-months-and-weeks = The time to answer stands both in months (line { $other_line }) and in weeks. Remove one of them.

### The one who chooses and the one who does not

fault-no-channel = There is no way to hand in a choice. Write at least one, such as channels = ["paper", "phone"].
fault-no-housing = No kind of housing is named, so the rule leaves nobody out. Write, for example, housing = ["servicehus"].
fault-no-age = The rule does not say which age is left out. Add under or over.
fault-everybody-left-out = With these ages everybody is left out. Mend under or over.
fault-nothing-to-keep = One who is new has no provider to keep. Write another rule under [non_choice.new], such as rule = "municipal".

fault-kept-at-exit = One whose provider leaves has no provider to keep. Remove "provider_exit" here, and write another rule with round_kinds = ["provider_exit"].
fault-maybe-kept-at-exit = The rule is for every kind of round, but one whose provider leaves has no provider to keep. Write round_kinds = ["introduction", "re_choice"] here, and another rule for "provider_exit".

### Room

fault-no-cap-but = There is no cap (unit = "none"), so { $key } means nothing. Remove it or change unit.
fault-caps-without-rule = There are caps, but no rule for what happens when they fill up. Add rule = "closing", "soft", "skipping" or, when the cap counts persons, "unit".
fault-unit-rule-with-hours = The rule "unit" counts persons, but the cap is counted in hours. Write rule = "closing", "soft" or "skipping".
fault-overrun-without-soft = overrun belongs only to rule = "soft", where the last one may exceed the cap. Remove overrun or change rule.
fault-couples-one-by-one = With rule = "unit" places are allocated one person at a time, but [joint_placement] on line { $other_line } lets two of a household be placed as one. A round where some ask for it is refused. Write rule = "closing", or together = "never".
fault-changes-without-own-cap = The provider states no cap of its own, so max_changes_per_year means nothing. Add provider_states_cap = true or remove the line.
fault-shares-without-base = There are shares, but nothing that they are shares of. Add share_base = "granted_hours_open_to_choice", "all_granted_hours" or "clients".
fault-recomputed-without-shares = Only shares can be counted anew each month, but there are none. Remove recomputed_monthly or add shares.
fault-base-of-another-unit = The cap is counted in { $unit } (line { $other_line }), but the shares in { $base }. Count both in persons or both in hours.
fault-part-of-a-client = The cap is counted in persons, so { $amount } cannot be. Write a whole number.
fault-share-of-nobody = It is not said whose the share or cap is. Add provider, group or area.
fault-provider-and-group = The share or cap is either one provider's or a group's. Remove provider or group.
fault-share-over-all = { $share } is more than everything. Write at most "100 %".
fault-shares-over-all = { $day ->
    [always] The shares are { $sum } % together, more than everything.
   *[other] The shares are { $sum } % together from { $day }, more than everything.
} Lower one of them, or let an earlier one end (to) when this one begins; compare with line { $other_line }. If it is a goal for later years, write target = true.

### Contact, languages and municipality code

fault-bad-municipality-code = “{ $code }” is no municipality code. Write the four digits, such as "0127".
fault-contact-without-way = There is no way to reach the contact. Add phone, email, web or postal_address.
fault-nowhere-to-send = People may choose on paper, but no postal address is told. Letters therefore have no form. Add postal_address under [contact].
fault-phone-without-hours = People may choose by phone, but it is not told when somebody answers. Letters therefore cannot say it. Add phone_hours.
fault-hours-without-phone = The phone hours have no phone number. Add phone.
fault-bad-email = “{ $value }” is no e-mail address.
fault-bad-choose-at = One cannot choose at “{ $value }”. The address must begin with https:// and have no # in it, for that is where the letter's code stands. Write, for example, "https://choose.example.se".
fault-bad-web = “{ $value }” is no web address. Write, for example, "https://www.example.se/homecare".
fault-no-weekdays = The phone hours have no weekdays. Write, for example, weekdays = [1, 2, 3, 4, 5] for Monday to Friday.
fault-phone-hours-overlap = The phone hours overlap those on line { $other_line }. Put them together or mend one of them.
fault-swedish-not-offered = Swedish must always be there. Add "sv".
fault-finnish-not-offered = In a Finnish administrative area Finnish must be there. Add "fi" or remove "finnish".

### What a round will ask for

fault-not-said-joint_placement = The file does not say whether those who live together can have the same provider. Add [joint_placement]; if it is not known, write an assumption.
fault-not-said-procurement = The file does not say which law the choice of “{ $bundle }” rests on. Add a [[procurement]] with bundles = ["{ $bundle }"].
fault-not-said-notice = The file does not say how long a change of provider takes in “{ $bundle }”. Add [[notice]] with of = "change_of_provider"; if it is not known, write an assumption.
fault-not-said-choice = The file does not say when one can choose “{ $bundle }”. Add [[choice]]; if it is not known, write kind = "unknown" and an assumption.
fault-not-said-wishes = The file does not say how many wishes one may have for “{ $bundle }”. Add [[wishes]]; if it is not known, write kind = "unknown" and an assumption.
fault-not-said-order = The file does not say who comes first when “{ $bundle }” is not enough for all. Add [[order]]; if it is not known, write kind = "unknown" and an assumption.
fault-not-said-current_place = The file does not say whether one who has a place in “{ $bundle }” may keep it. Add [[current_place]]; if it is not known, write kind = "unknown" and an assumption.
fault-not-said-capacity = The file does not say how room is counted in “{ $bundle }”. Add [[capacity]]; if there is no cap, write unit = "none".
fault-not-said-non_choice-existing = The file does not say what happens to one who has a provider and does not choose in “{ $bundle }” (LOV chapter 9, section 2). Add [[non_choice.existing]]; if it is not known, write kind = "unknown" and an assumption.
fault-not-said-non_choice-new = The file does not say what happens to one who is new and does not choose in “{ $bundle }” (LOV chapter 9, section 2). Add [[non_choice.new]]; if it is not known, write kind = "unknown" and an assumption.

### Legal risks

fault-needs-a-named-decision = The rule must rest on a named decision: decision = "…", one with a day or a diary number, taken no later than the day the rule begins (from).
fault-risk-information-duty = Legal risk ({ $source }): the individual is to be told of every provider that the municipality has a contract with, but one that is full is taken off the list. Show “full at present” instead. The rule rests on the decision “{ $decision }”; make sure that the risk was known when it was made.
fault-risk-information-duty-proposed = Legal risk in a proposal ({ $source }): the individual is to be told of every provider that the municipality has a contract with, but one that is full would be taken off the list. Show “full at present” instead.
fault-risk-information-duty-undecided = Legal risk ({ $source }): the individual is to be told of every provider that the municipality has a contract with, but one that is full is taken off the list. Show “full at present” instead, and remove full_is_unlisted. { fault-needs-a-named-decision }
fault-risk-group-share-under-lov = Legal risk ({ $source }): under LOV all who meet the requirements are approved, and the individual chooses among them. Room held for some of the providers may be against that. The rule rests on the decision “{ $decision }”; make sure that the risk was known when it was made.
fault-risk-group-share-under-lov-proposed = Legal risk in a proposal ({ $source }): under LOV all who meet the requirements are approved, and the individual chooses among them. Room held for some of the providers may be against that.
fault-risk-group-share-under-lov-undecided = Legal risk ({ $source }): under LOV all who meet the requirements are approved, and the individual chooses among them. Room held for some of the providers may be against that. { fault-needs-a-named-decision }
fault-risk-selection-among-private = Legal risk ({ $source }): when the municipality itself selects among private providers for one who has not chosen, it may be a procurement under LOU. The rule rests on the decision “{ $decision }”; make sure that the risk was known when it was made.
fault-risk-selection-among-private-proposed = Legal risk in a proposal ({ $source }): when the municipality itself selects among private providers for one who has not chosen, it may be a procurement under LOU.
fault-risk-selection-among-private-undecided = Legal risk ({ $source }): when the municipality itself selects among private providers for one who has not chosen, it may be a procurement under LOU. { fault-needs-a-named-decision } Or write another rule, such as rule = "municipal" or "keep_current".
