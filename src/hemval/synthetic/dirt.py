"""The dirt of real lists, each kind by its name: what people and programs do to a row.

A kind says which lists it can be found in and what a reader must do with such a row: take it as if
it were clean, reject it with a reason, or either. No kind makes a number that could be somebody's,
and none makes the file as a whole unreadable (a null byte, two encodings in one file).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hemval.files.lists.columns import LISTS
from hemval.synthetic.draws import Draws
from hemval.synthetic.names import dirt_texts

Row = list[str]
Places = dict[str, int]
Soil = Callable[[Row, Places, Draws], "list[Row] | None"]
"""Gives the rows that stand instead of a clean one; None when that row has nothing to soil."""

EVERY = tuple(LISTS)
WINDOWS_LIST = "providers"
"""The list that a dirty folder has in Windows-1252; the names of people do not fit there."""
COMMA_LIST = "caps"
"""The list that a dirty folder has with commas."""
IN_UNICODE = tuple(list_id for list_id in EVERY if list_id != WINDOWS_LIST)


class Outcome(StrEnum):
    """What must become of a soiled row."""

    TAKEN = "taken"
    REJECTED = "rejected"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dirt:
    """One kind of dirt. `column` is where it is found, or empty for the row as a whole."""

    name: str
    lists: tuple[str, ...]
    outcome: Outcome
    soil: Soil
    column: str = ""


_LONG = 2000
_TEST_NUMBER = "19610118-2803"
"""One of Skatteverket's published test numbers, to make others wrong by."""


def _put(column: str, *texts: str, where: Callable[[str], bool] = bool) -> Soil:
    """Write one of the texts in a cell, where the clean cell fits."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        place = places[column]
        if not where(row[place]):
            return None
        return [_with(row, place, draws.one_of(texts))]

    return soil


def _change(column: str, change: Callable[[str], str]) -> Soil:
    """Change what stands in a cell that is not empty."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        place = places[column]
        changed = change(row[place])
        return [_with(row, place, changed)] if row[place] and changed != row[place] else None

    return soil


def _swap(one: str, other: str) -> Soil:
    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        first, second = places[one], places[other]
        if not row[first] or not row[second]:
            return None
        return [_with(_with(row, first, row[second]), second, row[first])]

    return soil


def _whole(change: Callable[[Row], Sequence[Row]]) -> Soil:
    """Change the row as a whole."""

    def soil(row: Row, places: Places, draws: Draws) -> list[Row] | None:
        return list(change(row))

    return soil


def _with(row: Row, place: int, text: str) -> Row:
    return [*row[:place], text, *row[place + 1 :]]


def _always(_: str) -> bool:
    return True


def _american(day: str) -> str:
    """10/13/2020: the thirteenth of October, as an American program writes it."""
    return f"{day[5:7]}/13/{day[:4]}" + day[10:]


def _in_words(day: str) -> str:
    return f"{day[8:10]} sept {day[:4]}"


def _thirtieth_of_february(day: str) -> str:
    return f"{day[:4]}-02-30{day[10:]}"


def _two_digit_year(day: str) -> str:
    return day[2:]


def _serial(day: str) -> str:
    """The number that Excel keeps instead of a day."""
    return str(36526 + int(day[2:4]) * 365 + int(day[5:7]) * 30)


def _compact(day: str) -> str:
    return day[:10].replace("-", "")


def _upper(text: str) -> str:
    return text.upper()


def _spaced(text: str) -> str:
    return f"  {text} "


def _no_break_space(text: str) -> str:
    return f"\u00a0{text}\u00a0"


_DATES = (
    ("representatives", "from"),
    ("services", "from"),
    ("choices", "arrived"),
    ("providers", "contract_from"),
    ("caps", "from"),
)


def _in_dates(name: str, outcome: Outcome, change: Callable[[str], str]) -> list[Dirt]:
    return [
        Dirt(
            name=name,
            lists=(list_id,),
            outcome=outcome,
            soil=_change(column, change),
            column=column,
        )
        for list_id, column in _DATES
    ]


def _in_ids(list_id: str, *columns: str) -> list[Dirt]:
    return [
        Dirt(
            name="unknown_id",
            lists=(list_id,),
            outcome=Outcome.REJECTED,
            soil=_put(column, f"SAKNAS-{column}"),
            column=column,
        )
        for column in columns
    ]


def _empty(list_id: str, *columns: str) -> list[Dirt]:
    return [
        Dirt(
            name="empty_required",
            lists=(list_id,),
            outcome=Outcome.REJECTED,
            soil=_put(column, ""),
            column=column,
        )
        for column in columns
    ]


def _wrong(
    name: str, list_id: str, column: str, *texts: str, where: Callable[[str], bool] = bool
) -> Dirt:
    return Dirt(
        name=name,
        lists=(list_id,),
        outcome=Outcome.REJECTED,
        soil=_put(column, *texts, where=where),
        column=column,
    )


def _harmless(name: str, list_id: str, column: str, change: Callable[[str], str]) -> Dirt:
    return Dirt(
        name=name,
        lists=(list_id,),
        outcome=Outcome.TAKEN,
        soil=_change(column, change),
        column=column,
    )


def _row(
    name: str,
    outcome: Outcome,
    change: Callable[[Row], Sequence[Row]],
    lists: tuple[str, ...] = EVERY,
) -> Dirt:
    return Dirt(name=name, lists=lists, outcome=outcome, soil=_whole(change))


_NUMBERS = (
    _wrong("wrong_checksum", "clients", "personal_number", f"{_TEST_NUMBER[:-1]}4"),
    _wrong("impossible_birth_date", "clients", "personal_number", "19431332-2396"),
    _wrong("ten_digits_without_century", "clients", "personal_number", _TEST_NUMBER[2:]),
    _wrong("number_too_short", "clients", "personal_number", _TEST_NUMBER[:-2]),
    _wrong("number_cut_by_excel", "clients", "personal_number", "1,96101E+11"),
    _wrong("text_in_number", "clients", "personal_number", *dirt_texts("no_number")),
    _wrong("wrong_organisation_checksum", "providers", "organisation_number", "402000-0009"),
)
_WORDS = (
    _wrong("unknown_word", "representatives", "ground", *dirt_texts("wrong_ground")),
    _wrong("unknown_word", "providers", "group", *dirt_texts("wrong_group")),
    _wrong("unknown_word", "choices", "channel", *dirt_texts("wrong_channel")),
    _wrong("unknown_word", "clients", "large_print", *dirt_texts("not_yes_or_no"), where=_always),
    _wrong("unknown_word", "services", "booking", *dirt_texts("not_yes_or_no"), where=_always),
    _harmless("upper_case", "representatives", "ground", _upper),
    _harmless("upper_case", "choices", "channel", _upper),
    _harmless("upper_case", "providers", "group", _upper),
)
_AMOUNTS = (
    _wrong("negative_amount", "services", "minutes_per_month", "-60"),
    _wrong("text_in_amount", "services", "minutes_per_month", *dirt_texts("minutes_in_words")),
    _wrong("too_large_amount", "services", "minutes_per_month", "99999999"),
    _wrong("decimal_minutes", "services", "minutes_per_month", "90,5"),
    _wrong("negative_amount", "caps", "amount", "-1"),
    _wrong("text_in_amount", "caps", "amount", *dirt_texts("amount_in_words")),
    _wrong("ambiguous_thousands", "caps", "amount", "1.200"),
)
_DAYS = (
    *_in_dates("american_date", Outcome.REJECTED, _american),
    *_in_dates("date_in_words", Outcome.REJECTED, _in_words),
    *_in_dates("no_such_day", Outcome.REJECTED, _thirtieth_of_february),
    *_in_dates("two_digit_year", Outcome.REJECTED, _two_digit_year),
    *_in_dates("excel_serial_date", Outcome.REJECTED, _serial),
    _harmless("compact_date", "services", "from", _compact),
    _wrong("no_such_time", "choices", "arrived", "2020-09-14 25:61"),
    _wrong("reversed_period", "services", "to", "1999-12-31", where=_always),
    _wrong("reversed_period", "representatives", "to", "1999-12-31", where=_always),
)
_ROWS = (
    _row("extra_delimiters", Outcome.TAKEN, lambda row: [[*row, "", "", ""]]),
    _row("empty_row_before", Outcome.TAKEN, lambda row: [[""] * len(row), row]),
    _row("spaces_around", Outcome.TAKEN, lambda row: [[_spaced(c) if c else c for c in row]]),
    _row("no_break_spaces", Outcome.TAKEN, lambda row: [[_no_break_space(row[0]), *row[1:]]]),
    _row(
        "byte_order_mark_inside",
        Outcome.TAKEN,
        lambda row: [[f"\ufeff{row[0]}", *row[1:]]],
        IN_UNICODE,
    ),
    _row("cells_missing", Outcome.REJECTED, lambda row: [row[:2]]),
    _row(
        "one_cell_too_many", Outcome.REJECTED, lambda row: [[*row, *dirt_texts("note_at_the_end")]]
    ),
    _row("cells_moved", Outcome.REJECTED, lambda row: [["", *row[:-1]]]),
    _row("repeated_row", Outcome.REJECTED, lambda row: [row, row]),
)
_TEXT_CELLS = (
    ("clients", "given_name"),
    ("representatives", "name"),
    ("choices", "special_wishes"),
)
_ODD_TEXTS = (
    ("formula", Outcome.REJECTED, "=1+1"),
    ("at_sign_first", Outcome.EITHER, "@SUM(1;1)"),
    ("control_character", Outcome.REJECTED, "a\x07b"),
    ("very_long", Outcome.REJECTED, dirt_texts("long")[0] * _LONG),
    ("line_break", Outcome.TAKEN, dirt_texts("line_break")[0]),
    ("quotes", Outcome.TAKEN, dirt_texts("quotes")[0]),
    ("markup", Outcome.TAKEN, dirt_texts("markup")[0]),
)
_TEXTS = tuple(
    Dirt(
        name=name,
        lists=(list_id,),
        outcome=outcome,
        soil=_put(column, text, where=_always),
        column=column,
    )
    for list_id, column in _TEXT_CELLS
    for name, outcome, text in _ODD_TEXTS
)
_SWAPPED = (
    Dirt(
        name="swapped_columns",
        lists=("clients",),
        outcome=Outcome.REJECTED,
        soil=_swap("personal_number", "family_name"),
    ),
    Dirt(
        name="swapped_columns",
        lists=("services",),
        outcome=Outcome.REJECTED,
        soil=_swap("client", "service"),
    ),
    Dirt(
        name="swapped_columns",
        lists=("choices",),
        outcome=Outcome.REJECTED,
        soil=_swap("client", "bundle"),
    ),
)

DIRT: tuple[Dirt, ...] = (
    *_NUMBERS,
    *_WORDS,
    *_AMOUNTS,
    *_DAYS,
    *_ROWS,
    *_TEXTS,
    *_SWAPPED,
    *_in_ids("representatives", "client"),
    *_in_ids("services", "client", "service", "performer"),
    *_in_ids("choices", "client", "bundle", "wishes"),
    *_in_ids("caps", "provider"),
    *_empty("clients", "client"),
    *_empty("representatives", "client", "representative", "ground"),
    *_empty("services", "client", "service"),
    *_empty("providers", "provider", "name", "group"),
    *_empty("caps", "provider", "amount"),
    *_empty("choices", "choice", "client", "bundle", "channel", "arrived"),
    _wrong("licence_missing", "providers", "licence", ""),
)
"""Every kind of dirt."""
