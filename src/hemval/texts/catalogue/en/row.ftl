# What is wrong with a row, why, and what to do. Nothing here may repeat a person's details.

### The row as a whole

row-broken-quotes = The quotation marks of the row do not match, so its cells cannot be told apart. A quotation mark inside a cell is written twice.
row-too-few-cells = The row has { $n } cells but there are { $expected } headings. It may have been cut off. Check it at the source.
row-too-many-cells = The row has { $n } cells but there are { $expected } headings. Often a delimiter stands in a text without quotation marks around it.

### The characters of the cell

row-cell-too-long = The cell has more than { $n } characters. Shorten the text.
row-formula = The cell begins with an equals sign, as a formula does. Paste the value instead of the formula.
row-lost-letter = A letter of the cell was lost when the file was saved earlier. Fetch the text again from the source.
row-encoded-twice = The letter å, ä or ö has been encoded twice (Ã¥ stands for å, for example). Fetch the text again from the source.
row-hidden-character = The cell has an invisible character ({ $sign }) that can change what it says. Write the cell again by hand.
row-empty = The cell is empty but must be filled in.

### Days and times

row-day-form = The day cannot be read in one way only. Write year, month and day: 2021-01-04.
row-day-no_such_day = There is no such day in the calendar. Check month and day.
row-day-year = The year is before 1800 or after 2200. A digit is probably missing or wrong.
row-day-has_time = A day without a time belongs here. Write only the day: 2021-01-04.
row-day-is_a_number = There is a number instead of a day, as Excel keeps days. Format the column as dates and save the list again.
row-moment-form = The moment cannot be read in one way only. Write 2021-01-04 10:15, or only the day if the time is not known.
row-moment-no_such_day = There is no such day or no such time. Check both.
row-moment-year = The year is before 1800 or after 2200. A digit is probably missing or wrong.
row-moment-has_time = The moment cannot be read in one way only. Write 2021-01-04 10:15.
row-moment-twice = That time came twice that night, when summer time ended. Say which is meant: +02:00 after the time for the first, +01:00 for the second.
row-moment-never = That time did not exist that night, when summer time began. Check it at the source.
row-moment-is_a_number = There is a number instead of a moment, as Excel keeps times. Format the column as date and time and save the list again.
row-day-in-future = The day is later than the day the lists tell of. Check it.
row-period-reversed = The last day is before the first. Check both.

### Numbers and words

row-minutes-form = Minutes must be a whole number, for example 1200. Write “not in hours” or leave it empty if the service is not counted in time.
row-minutes-negative = The minutes are less than zero. Write 0 if no time is granted.
row-minutes-too-many = The minutes are more than { $most } a month, which nobody can have. Check whether they are seconds, or minutes a year.
row-amount-form = The number cannot be read. Write for example 1200 or 1200,5.
row-amount-negative = The cap is less than zero. Write 0 if the provider takes nobody.
row-amount-ambiguous = The number has three digits after a comma or point, and may have decimals or thousands. Write thousands without a separator.
row-not-a-choice = The word is not one of those used here. Write one of: { $allowed }.
row-unknown-language = The language cannot be recognised. Write its name in Swedish, in English or in the language itself, or its code. Some of them: { $known }. If it has no name, write other.
row-postal-code = A Swedish postal code has five digits. Write the country in its column if the address is abroad.
row-organisation-number = The organisation number cannot be read, or its last digit is not right. Write ten digits: 402000-0008.
row-organisation-number-date = The third digit is lower than 2. Only the number of a sole trader begins so, and it is the owner’s personal number; here the first six digits are no date of birth. Check the number.

### Ids

row-id-too-long = The id has more than { $n } characters. Use a shorter one.
row-several-ids = One id belongs here, but the sign | parts the text into several.
row-id-is-personal-number = This looks like a personal number. An id must tell nothing of the person. Use the id of the care system.
row-id-twice = The same id stands on row { $other } too. Neither row is taken, since nobody can tell which one holds.
row-twice = The same representative for the same client stands on row { $other } too. Give each ground a representative id of its own, or remove one of the rows.

### Personal numbers

row-personal-number-form = The personal number cannot be read. Write twelve digits: YYYYMMDDNNNN.
row-personal-number-century = The personal number has ten digits, so the century cannot be known. Write twelve digits, or the century (18, 19 or 20) in its column.
row-personal-number-date = The personal number has a date of birth that does not exist. Check it at the source.
row-personal-number-checksum = The last digit of the personal number does not agree with the others. Check the number at the source.
row-century = The century must be 18, 19 or 20.
row-number-cut-by-excel = Excel has made the number a shortened one, and digits are lost. Format the column as text and fetch the numbers again.
row-number-shared = The same personal number stands for another client id on row { $other }. Neither row is taken, since nobody can tell whose it is.
row-made-up-number = The personal number is made up, but the round is not an exercise. Remove the row, or write is_exercise = true in round.toml.
row-test-number = The personal number is one of Skatteverket's test numbers, which nobody has, but the round is not an exercise. Remove the row, or write is_exercise = true in round.toml.
row-birth-date-differs = The date of birth is not the one in the personal number. The personal number counts. Check both.

### Clients

row-born-later = The person was born after the day the lists tell of, by the personal number or the date of birth. Check them.
row-before-birth = The day is before the date of birth. Check both.
row-together-alone = The client wants to be placed together with somebody, but nobody else in the list has the same household.

### Rows that belong to other rows

row-unknown-client = The client is not in the list of clients. Check the id, or add the client.
row-client-rejected = The client's own row ({ $other } in the list of clients) could not be taken. Mend it first, and this row comes along.
row-unknown-provider = The provider is not in the list of providers. Check the id, or add the provider. There are: { $known ->
    [none] none.
   *[other] { $known }.
}
row-provider-rejected = The provider's own row ({ $other } in the list of providers) could not be taken. Mend it first.
row-rejected-provider-named = The provider could not be taken but is named in { $services ->
    [one] one service
   *[other] { $services } services
} and { $choices ->
    [one] one choice
   *[other] { $choices } choices
}. Those rows are kept as they are. Mend the provider's row.
row-unknown-area = The area is not in the system file. There are: { $known ->
    [none] none.
   *[other] { $known }.
}
row-unknown-area-of-client = The area is not in the system file. Check the id of the area.
row-comma-between = Several values in a cell are parted by |, not by a comma. Write for example a|b. There are: { $known ->
    [none] none.
   *[other] { $known }.
}
row-unknown-bundle = The bundle is not in the system file. { $known ->
    [none] The system has no bundles, so there is nothing to choose.
   *[other] There are: { $known }.
}
row-unknown-service = The service is not in the system file. There are: { $known }.

### Services

row-service-twice = The same service with the same decision and the same days stands on row { $other } too. Neither row is taken, so that the hours are not counted twice. Remove one.
row-booking-with-decision = The service is said to be without assessment but has a care decision. It cannot be both. Remove one.
row-decided-later = The decision was made after the day the lists tell of. The service is kept. Check the date of the decision.

### Providers

row-no-licence = The provider is not municipal and lacks a licence from the Health and Social Care Inspectorate (IVO). Without it it may not perform home care. Fill in the number of the licence.
row-licence-too-late = The licence begins after the day the round takes effect. Check the day.
row-no-contract = The provider is not municipal and has no day when its contract begins. Fill it in.
row-caps-overlap = Another cap for the same provider, bundle and area holds on the same days (row { $other }). Neither row is taken. Change the days.

### Choices

row-no-answer = The choice has no wishes and does not say that the client declines to choose. It is kept, and a person must decide what it means. Read the form again.
row-wishes-and-declines = The choice has wishes but also says that the client declines to choose. It is kept, and a person must decide what it means. Read the form again.
row-wish-twice = The same provider stands twice among the wishes. It counts once, where it stands first.
row-too-many-wishes = The choice has more wishes than the { $most } that may be stated. It is kept as it is, and a person should look at it.
row-choice-early = The choice arrived before it was possible to choose. It is kept, and a person should look at it.
row-choice-late = The choice arrived after the last day. It is kept and counts as late.
row-no-day-to-begin = The wished day is before the choice takes effect, or more than a year after. The choice is kept; ask which day is meant.
row-registered-before = The choice is registered before it arrived. Check the times.
row-unknown-representative = The one who chose is not among the client's representatives. The choice is kept but the ground is unclear, so a person should look at it.
row-ground-for-self = The client is said to have chosen herself, but a ground is stated too. The choice is kept. Check who chose.

### Distances and the rotation list

row-not-whole = It must be a whole number, 0 or more, of at most seven digits.
row-distance-twice = The same client has another distance to the same provider on row { $other }. Neither row is taken. Remove one.
row-place-twice = Another provider has the same place on the same rotation list (row { $other }). Neither row is taken. Give each its own place.
row-in-turn-twice = The same provider stands on row { $other } of the same rotation list too. Neither row is taken. Remove one.
row-next-twice = Another provider on the same rotation list is also said to be next (row { $other }). Neither row is taken. Let one of them be next.
row-chosen-by-unlisted = Whoever chose is not among those who act for the client, so the choice is not taken. Take in the list of representatives first, or register the choice with the client.
row-choice-differs = The round has a choice of that id already, and it says something else. A choice is not changed. If it is a new choice, give it an id of its own.
row-performer-twice = The same client has the same bundle on row { $other } too. Neither row is taken. Remove one of them.
row-decided-otherwise = Something else has been decided in Hemval, by a round or a case manager, so the row is not taken. If the list is right, change the placement of the client. If Hemval is right, mend the list.

### Facts of providers

row-fact-twice = The same fact of the same provider also stands on row { $other }. Neither row is taken. Remove one of them.
row-fact-without-answers = The number of answers is missing. It must be there, or nobody can know what the result is worth.
row-fact-withheld = So few stand behind the number that it is shown to nobody. The comparison says that it is not shown.
row-fact-text = The answer is empty or longer than { $most } characters. Write shortly, so that it can be compared.
row-fact-hours = The hours cannot be read. Write the first and the last time of the day: 07:00-22:00.
row-fact-number = Here should be a number with at most two decimals, such as 12 or 12.5.
row-fact-percent = Here should be a share in per cent, from 0 to 100, such as 87 or 87.5 %.

### What has happened since

row-event-lacks = The cell is empty but is needed for this event. Fill it in.
row-not-for-event = The cell does not belong to this event. Empty it, or write the event that is meant.
row-change-to-same = She changes to the provider that she leaves. Check both.
row-starts-before-told = The first day is not later than the day of the event. The new provider can begin the day after at the earliest.
row-answer-before-told = The last day to answer is not later than the day of the event. Check both.
row-far-after-event = The day is more than a year after the event. Check the year.
row-provider-not_in_area = The provider does not work where she lives. Check the provider and the area.
row-provider-not_for_bundle = The provider does not perform that bundle. Check the provider and the bundle.
row-provider-no_contract = The provider has no contract that day. Check the provider and the day.
row-provider-no_licence = The provider does not have the licence that is needed that day. Check the provider and the day.
row-provider-leaving = The provider is leaving, and cannot take anybody over. Check the provider.
row-order-unsure = An event on the same day for the same client (row { $other }) says something else, and nobody can tell which came last. Neither row is taken. Write the time of day, or remove the one that does not hold.
