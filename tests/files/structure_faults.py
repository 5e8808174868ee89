"""System files with a fault in their structure, and what is said of each."""

from tests.files.finding import bad
from tests.files.small_system import SMALL, added, edited

SYNTAX = [
    bad("a key without a value", SMALL + "\nkey #!", "fault-syntax-equals"),
    bad(
        "a key twice",
        edited(("max_wishes = 2", "max_wishes = 2\nmax_wishes = 3 #!")),
        "fault-syntax-twice",
    ),
    bad("a single heading twice", added("[order] #!\nby = 'lottery'"), "fault-syntax-twice"),
    bad(
        "a single heading, then several",
        added("[[order]] #!\nby = 'lottery'"),
        "fault-syntax-twice",
    ),
    bad("a key twice on one line", added("x = { a = 1, a = 2 } #!"), "fault-syntax-twice"),
    bad("a list that is not closed", added("x = [1, 2 3] #!"), "fault-syntax-list"),
    bad(
        "a table on one line that is not closed",
        added("x = { a = 1 b = 2 } #!"),
        "fault-syntax-inline",
    ),
    bad(
        "a quotation mark is missing",
        edited(('name = "Norr"', 'name = "Norr #!')),
        "fault-syntax-quote",
    ),
    bad("a heading that is not closed", added("[heading #!"), "fault-syntax-heading"),
    bad("a key with a Swedish letter", added("år = 2021 #!"), "fault-syntax-key"),
    bad("a day that does not exist", edited(("2021-09-30", "2021-09-31 #!")), "fault-syntax-date"),
    bad("two keys on one line", added('a = 1 b = "#!"'), "fault-syntax-after"),
    bad(
        "a text without quotation marks",
        edited(('by = "lottery"', "by = lottery #!")),
        "fault-syntax-value",
    ),
    bad("something else that is not TOML", added('x = "\\q" #!'), "fault-syntax"),
]
KEYS = [
    bad(
        "an unknown key",
        edited(("max_wishes = 2", "max_wishes = 2\ncolour = 3 #!")),
        "fault-unknown-key",
    ),
    bad("an unknown heading", added("[weather] #!\nis = 'fine'"), "fault-unknown-key"),
    bad(
        "a misspelt key", edited(("max_wishes = 2", "max_wihses = 2 #!")), "fault-unknown-key-near"
    ),
    bad("a misspelt heading", edited(("[wishes]", "[wihses] #!")), "fault-unknown-key-near"),
    bad(
        "a field's name where the key is another",
        edited(("[wishes]\n", "[wishes]\nvalid_from = 2022-01-01 #!\n")),
        "fault-unknown-key",
    ),
    bad(
        "a missing key, at its table",
        edited(("[wishes]\n", "[wishes] #!\n"), ("max_wishes = 2\n", "")),
        "fault-missing-key",
    ),
    bad(
        "a missing word that tells which rule",
        added('[[exclusion]] #!\ndecision = "kf"\nreason = "x"'),
        "fault-missing-tag",
    ),
    bad(
        "a key that would steer a terminal",
        edited(("max_wishes = 2\n", 'max_wishes = 2\n"\\u001b[31m" = 1 #!\n')),
        "fault-control-in-key",
    ),
]
VALUES = [
    bad("a number for a text", edited(('"9999"', "9999 #!")), "fault-wrong-type"),
    bad(
        "a text for a whole number",
        edited(("max_wishes = 2", 'max_wishes = "2" #!')),
        "fault-wrong-type",
    ),
    bad(
        "yes for a whole number",
        edited(("max_wishes = 2", "max_wishes = true #!")),
        "fault-wrong-type",
    ),
    bad(
        "a decimal for a whole number",
        edited(("max_wishes = 2", "max_wishes = 2.0 #!")),
        "fault-wrong-type",
    ),
    bad(
        "a number for yes or no",
        edited(("max_wishes = 2", "max_wishes = 2\nwait_if_full = 1 #!")),
        "fault-wrong-type",
    ),
    bad(
        "a word for a number", edited(("overrun = 200", 'overrun = "many" #!')), "fault-wrong-type"
    ),
    bad("not a number", edited(("overrun = 200", "overrun = nan #!")), "fault-wrong-type"),
    bad("endlessly many", edited(("overrun = 200", "overrun = inf #!")), "fault-wrong-type"),
    bad(
        "a day in quotation marks",
        edited(("opens = 2021-09-01", 'opens = "2021-09-01" #!')),
        "fault-wrong-type",
    ),
    bad(
        "a day with a time",
        edited(("opens = 2021-09-01", "opens = 2021-09-01T08:00:00 #!")),
        "fault-wrong-type",
    ),
    bad("a list for a text", edited(('name = "Söder"', 'name = ["Söder"] #!')), "fault-wrong-type"),
    bad(
        "a text for a list",
        edited(('services = ["care"]', 'services = "care" #!')),
        "fault-wrong-type",
    ),
    bad(
        "a text for a table",
        edited(("count = { by", "switch_hours = {} #!\ncount = { by")),
        "fault-wrong-type",
    ),
    bad(
        "a number for a table",
        edited(
            ('[wishes]\ndecision = "kf"\nmax_wishes = 2', ""),
            ("[system]", "wishes = 3 #!\n[system]"),
        ),
        "fault-wrong-type",
    ),
    bad(
        "a number in a list of texts",
        edited(('services = ["care"]', 'services = [\n"care",\n3, #!\n]')),
        "fault-wrong-type",
    ),
    bad("a number for a word", edited(('by = "lottery"', "by = 1 #!")), "fault-wrong-type"),
    bad("a number for a share", edited(('share = "20 %"', "share = 20 #!")), "fault-wrong-type"),
    bad(
        "a number for a word that tells which rule",
        edited(('rule = "municipal"', "rule = 1 #!")),
        "fault-wrong-type",
    ),
    bad(
        "a text that would steer a terminal",
        edited(('name = "Norr"', 'name = "\\u001b[31mNorr" #!')),
        "fault-control-character",
    ),
    bad(
        "a text that is turned around",
        edited(('name = "Norr"', 'name = { sv = "Norr", en = "N\\u202Eorth" } #!')),
        "fault-control-character",
    ),
    bad(
        "an id that would steer a terminal",
        edited(("[wishes]\n", '[wishes]\nsource = ["a\\u009bb"] #!\n')),
        "fault-control-character",
    ),
    bad(
        "a number in quotation marks",
        edited(("overrun = 200", 'overrun = "200" #!')),
        "fault-wrong-type",
    ),
    bad(
        "a year long gone",
        edited(("opens = 2021-09-01", "opens = 0021-09-01 #!")),
        "fault-year-outside",
    ),
    bad(
        "a year far ahead, as a year alone",
        edited(("date = 2021-03-01", 'date = "2921" #!')),
        "fault-year-outside",
    ),
    bad("an empty text", edited(('name = "Norr"', 'name = " " #!')), "fault-empty-text"),
    bad(
        "an empty text in a language",
        edited(('name = "Norr"', 'name = { sv = "" } #!')),
        "fault-empty-text",
    ),
    bad(
        "words without Swedish",
        edited(('name = "Norr"', 'name = { en = "North" } #!')),
        "fault-words-without-swedish",
    ),
    bad(
        "words in a language that is not here",
        edited(('name = "Norr"', 'name = { sv = "Norr", xx = "N" } #!')),
        "fault-unknown-language",
    ),
    bad(
        "a word that is not an alternative",
        edited(('by = "lottery"', 'by = "dice" #!')),
        "fault-unknown-alternative",
    ),
    bad(
        "a misspelt alternative",
        edited(('by = "lottery"', 'by = "lotery" #!')),
        "fault-unknown-alternative-near",
    ),
    bad(
        "a misspelt word that tells which rule",
        edited(('by = "working_days"', 'by = "workdays"'), ("count =", "#!\ncount =")),
        "fault-unknown-alternative-near",
        line_after=True,
    ),
    bad("a share without a percent sign", edited(('"20 %"', '"20" #!')), "fault-bad-percent"),
    bad(
        "hours without minutes",
        edited(('"22:00-07:00", by = "municipal" },', '"22-7", by = "municipal" }, #!')),
        "fault-bad-hours",
    ),
    bad(
        "hours that the day does not have",
        edited(('"22:00-07:00", by = "municipal" },', '"22:00-25:00", by = "municipal" }, #!')),
        "fault-bad-hours",
    ),
    bad(
        "a day of the year that does not exist",
        added(
            '[application]\ndecision = "kf"\nmode = "windows"\n'
            'yearly = [{ apply_by = "02-30", start = "05-01" }] #!'
        ),
        "fault-bad-day_of_year",
    ),
    bad(
        "a colour by name",
        added('[appearance]\ndecision = "kf"\nmain = "blue" #!'),
        "fault-bad-colour",
    ),
    bad(
        "a month that does not exist",
        edited(("date = 2021-03-01", 'date = "2021-13" #!')),
        "fault-bad-loose_date",
    ),
    bad(
        "a day as text that does not exist",
        edited(("date = 2021-03-01", 'date = "2021-02-30" #!')),
        "fault-bad-loose_date",
    ),
]
FORMAT = [
    bad(
        "no format",
        SMALL.removeprefix('format = "hemval-system/1"\n').replace("\n", "#!\n", 1),
        "fault-missing-format",
    ),
    bad("another format", edited(('"hemval-system/1"', '"something" #!')), "fault-unknown-format"),
    bad(
        "a format to come",
        edited(('"hemval-system/1"', '"hemval-system/2" #!')),
        "fault-unknown-format-near",
    ),
    bad("a number for a format", edited(('"hemval-system/1"', "1 #!")), "fault-unknown-format"),
]
CASES = [*SYNTAX, *KEYS, *VALUES, *FORMAT]
