"""The dirt of real lists, each kind by its name: what people and programs do to a row.

A kind says which lists it can be found in and what a reader must do with such a row: take it as if
it were clean, reject it with a reason, or either. No kind makes a number that could be somebody's,
and none makes the file as a whole unreadable (a null byte, two encodings in one file).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hemval.synthetic.lists import MADE_UP_LISTS
from hemval.synthetic.names import dirt_texts
from hemval.synthetic.soils import (
    Row,
    Soil,
    always,
    american,
    change,
    change_row,
    compact,
    in_words,
    no_break_space,
    put,
    serial,
    spaced,
    swap,
    thirtieth_of_february,
    two_digit_year,
    upper,
)

EVERY = MADE_UP_LISTS
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
    """One kind of dirt. `column` is where it is found, or empty for the row as a whole.

    `in_csv_alone`: a workbook has no such thing.
    """

    name: str
    lists: tuple[str, ...]
    outcome: Outcome
    soil: Soil
    column: str = ""
    in_csv_alone: bool = False


_LONG = 2000
_TEST_NUMBER = "19610118-2803"
"""One of Skatteverket's published test numbers, to make others wrong by."""


_DATES = (
    ("representatives", "from"),
    ("services", "from"),
    ("choices", "arrived"),
    ("providers", "contract_from"),
    ("caps", "from"),
)


def _in_dates(name: str, outcome: Outcome, turn: Callable[[str], str]) -> list[Dirt]:
    return [
        Dirt(
            name=name,
            lists=(list_id,),
            outcome=outcome,
            soil=change(column, turn),
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
            soil=put(column, f"SAKNAS-{column}"),
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
            soil=put(column, ""),
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
        soil=put(column, *texts, where=where),
        column=column,
    )


def _harmless(name: str, list_id: str, column: str, turn: Callable[[str], str]) -> Dirt:
    return Dirt(
        name=name,
        lists=(list_id,),
        outcome=Outcome.TAKEN,
        soil=change(column, turn),
        column=column,
    )


def _row(
    name: str,
    outcome: Outcome,
    turn: Callable[[Row], Sequence[Row]],
    lists: tuple[str, ...] = EVERY,
    *,
    in_csv_alone: bool = False,
) -> Dirt:
    return Dirt(
        name=name,
        lists=lists,
        outcome=outcome,
        soil=change_row(turn),
        in_csv_alone=in_csv_alone,
    )


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
    _wrong("unknown_word", "clients", "large_print", *dirt_texts("not_yes_or_no"), where=always),
    _wrong("unknown_word", "services", "booking", *dirt_texts("not_yes_or_no"), where=always),
    _harmless("upper_case", "representatives", "ground", upper),
    _harmless("upper_case", "choices", "channel", upper),
    _harmless("upper_case", "providers", "group", upper),
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
    *_in_dates("american_date", Outcome.REJECTED, american),
    *_in_dates("date_in_words", Outcome.REJECTED, in_words),
    *_in_dates("no_such_day", Outcome.REJECTED, thirtieth_of_february),
    *_in_dates("two_digit_year", Outcome.REJECTED, two_digit_year),
    *_in_dates("excel_serial_date", Outcome.REJECTED, serial),
    _harmless("compact_date", "services", "from", compact),
    _wrong("no_such_time", "choices", "arrived", "2020-09-14 25:61"),
    _wrong("reversed_period", "services", "to", "1999-12-31", where=always),
    _wrong("reversed_period", "representatives", "to", "1999-12-31", where=always),
)
_ROWS = (
    _row("extra_delimiters", Outcome.TAKEN, lambda row: [[*row, "", "", ""]], in_csv_alone=True),
    _row("empty_row_before", Outcome.TAKEN, lambda row: [[""] * len(row), row]),
    _row("spaces_around", Outcome.TAKEN, lambda row: [[spaced(c) if c else c for c in row]]),
    _row("no_break_spaces", Outcome.TAKEN, lambda row: [[no_break_space(row[0]), *row[1:]]]),
    _row(
        "byte_order_mark_inside",
        Outcome.TAKEN,
        lambda row: [[f"\ufeff{row[0]}", *row[1:]]],
        IN_UNICODE,
    ),
    _row("cells_missing", Outcome.REJECTED, lambda row: [row[:2]], in_csv_alone=True),
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
        soil=put(column, text, where=always),
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
        soil=swap("personal_number", "family_name"),
    ),
    Dirt(
        name="swapped_columns",
        lists=("services",),
        outcome=Outcome.REJECTED,
        soil=swap("client", "service"),
    ),
    Dirt(
        name="swapped_columns",
        lists=("choices",),
        outcome=Outcome.REJECTED,
        soil=swap("client", "bundle"),
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
