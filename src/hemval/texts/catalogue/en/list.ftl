# What is wrong with a whole list, or with the settings for the lists.

### The file

list-missing = The file is not there. Put the list in the folder of the round as .csv or .xlsx, or write the name of the file under [lists] in round.toml.
list-no-plan = The folder has no round.toml that can be read. It says which system, which round and which days.
list-plan-id-too-long = It has more than { $n } characters. Write a shorter one.
list-plan-id-is-number = It looks like a personal number. An id must not tell who somebody is. Write another.
list-plan-draw-needs-names = Write the sources in from, at least one and each once, in the order they count: from = ["Lotto Saturday 2027-03-06"].
list-plan-draw-needs-round = A round of drand needs chain, the chain's hash with 64 characters 0–9 and a–f, and round, the number of the round.
list-plan-draw-other-source = What stands here belongs to two different sources. Drand has chain and round, RFC 3797 has from.
list-changed-while-read = The file was changed while it was read, so nobody can know what it held. Wait until it is complete and run again.
list-two-files = The list is there as { $other } too. Nobody can tell which one holds. Remove one.
list-outside-folder = The list must be in the round's folder. Write only the name of the file, without folders.
list-empty = The file is empty. It must have headings on its first row.
list-is-folder = This is a folder, not a file.
list-not-there = The file is not there. See what it is called.
list-not-a-file = This is no ordinary file that can be read. A link may point to nothing.
list-no-permission = You may not read the file. Check its permissions.
list-wrong-kind = Files of the kind { $kind } cannot be read. Save the list as .csv or .xlsx.
list-not-csv = The file is called .csv but is something else. Open it in the program that wrote it and save it as CSV.
list-not-xlsx = The file is called .xlsx but is no Excel file. If it is text it must be called .csv.
list-old-or-locked = The file is in the old format .xls or locked with a password. Save it as .xlsx without a password.

### Encoding and CSV

list-utf-16 = The file is in UTF-16. Save it as “CSV UTF-8”.
list-not-utf-8 = The settings say UTF-8, but the line has characters that are not. Save the file again, or remove the setting.
list-neither-encoding = The line has characters that are neither UTF-8 nor Windows-1252. Save the file again as “CSV UTF-8”.
list-mixed-encodings = The line has a character that is not UTF-8, though å, ä and ö are in UTF-8 elsewhere in the file. Names would go wrong. Save the file again as “CSV UTF-8” from the source.
list-quote-not-closed = A quotation mark is opened on this line or just before and never closed, so the rest of the file cannot be read. Mend the quotation mark.
list-broken-headings = The row of headings cannot be read, since its quotation marks do not match.

### Excel

list-broken-xlsx = The Excel file is damaged or no ordinary workbook. Open it in Excel or LibreOffice and save it again as .xlsx.
list-not-a-workbook = The file is a zip archive but no Excel workbook. Save the list as .xlsx or .csv.
list-xlsx-too-big = The Excel file unpacks to an unreasonable size and is not opened. Save the list as .csv.
list-sheet-too-wide = The sheet reaches unreasonably far out or down. Remove what stands far outside the list, or save it as .csv.
list-formula = The sheet has { $n ->
    [one] one formula
   *[other] { $n } formulas
} (the first in cell { $cell }). An old answer can remain in a formula. Select all, copy and paste as values.
list-error-value = The sheet has { $n ->
    [one] one error value
   *[other] { $n } error values
}, such as #N/A (the first in cell { $cell }). Mend the cells.
list-several-sheets = The workbook has several sheets. The first was read. Give the sheet the name of the list if another is meant.

### Headings

list-column-missing = The column { $column } is missing. Add it, or say under [lists] aliases in round.toml what you call it.
list-column-twice = The column { $column } stands twice. Remove one.
list-unknown-headings = { $n ->
    [one] The heading is unknown, and the column is not read
   *[other] { $n } headings are unknown, and the columns are not read
}: { $headings }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}{ $near ->
    [0] {""}
   *[other] {" "}An arrow shows what may be meant.
}
list-too-many-columns = The heading row has { $n } columns, which no list has. Check that it is the right file.
list-protection-missing = The column { $column } is missing. Without it, protected people would be treated like everybody else. Add it; the cells may be empty. If you have no such data, write no_protection_columns = true under [lists] in round.toml.
list-protection-misspelt = The heading “{ $heading }” resembles a column about protection but is unknown. If it were not read, protected people would be treated like everybody else. Write { $nearest }, or say under [lists] aliases in round.toml which column it is. If it is about something else, remove it from the list.
list-protection-elsewhere = The heading “{ $heading }” seems to be about protection, which is read in the list of clients only. Move it there, or remove the column.

### Settings

list-alias-of-nothing = No list has the column “{ $column }”. Write the English name of the column to the right.
list-unknown-encoding = The encoding cannot be read. Write one of: { $allowed }.
list-delimiter = The delimiter must be a single character, for example ";".
