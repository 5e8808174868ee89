# What is wrong in a file, why, and what to write instead.

### The file as a whole

fault-no-such-file = There is no such file. Name a file that exists, or one of the systems that come with Hemval: { $systems }.
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
