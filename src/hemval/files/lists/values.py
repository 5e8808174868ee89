"""What stands in a cell, read strictly: a value is understood or refused, never guessed.

Each reader takes a clean text that is not empty and raises BadCell when it cannot be read.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from hemval.core.dates.moments import Arrival, UnreadableTime, read_arrival, read_day
from hemval.core.identity import CENTURIES, NotANumber, PersonalNumber
from hemval.files.lists.columns import SEPARATOR
from hemval.files.tables.cells import BadCell
from hemval.texts.language_names import common_languages, language_code

Read = Callable[[str], Any]
T = TypeVar("T")

LONGEST_ID = 64
MOST_MINUTES = 31 * 24 * 60 * 4
"""Four people day and night for a month: more than anybody is granted."""
_DATE_LENGTH = len("2021-01-04")
_COMPACT_LENGTH = len("20210104")
_MIDNIGHT = (" 00:00", " 00:00:00", "T00:00:00")
_LONGEST_WHOLE = len("1000000")
_SHORTEST_NUMBER = len("6401010000")
_PERSONAL_DIGITS = (10, 12)
_DIGITS = re.compile(r"\d(?:[\W_]*\d){9,}")
_RESERVE = re.compile(r"(?<!\d)((?:\d[\W_]*){8})[A-Za-z][\W_]*\d{3}(?!\d)")
_SWEDISH_CODE = re.compile(r"^(?:SE|S)-?(?=\d{5}$)", re.IGNORECASE)
_NO_SERIAL = "0000"
_MONTHS, _DAYS, _COORDINATION_DAY = 12, 31, 60
_THOUSANDS = 3
ALWAYS = date.min
"""Since when a protection flag holds whose day is not known."""


def remembered(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same reader, with what it once could read kept for the next row."""
    known: dict[str, T] = {}

    def look_up(text: str) -> T:
        try:
            return known[text]
        except KeyError:
            value = known[text] = read(text)
            return value

    return look_up


def as_it_stands(text: str) -> str:
    """The text itself."""
    return text


def read_date(text: str) -> date:
    """A day as 2021-01-04 or 20210104; the time 00:00 after it, as databases write, is dropped."""
    written = text
    if len(text) > _DATE_LENGTH and text.endswith(_MIDNIGHT):
        written = text[:_DATE_LENGTH]
    try:
        return read_day(written)
    except UnreadableTime as error:
        is_number = text.replace(",", "").isdigit() and len(text) != _COMPACT_LENGTH
        why = "is_a_number" if is_number else error.why.value
        raise BadCell(f"row-day-{why}") from None


def read_when(text: str) -> Arrival:
    """A moment by the Swedish clock, or a whole day."""
    try:
        return read_arrival(text)
    except UnreadableTime as error:
        is_number = text.replace(",", "").isdigit() and len(text) != _COMPACT_LENGTH
        why = "is_a_number" if is_number else error.why.value
        raise BadCell(f"row-moment-{why}") from None


def read_minutes(text: str) -> int:
    """Whole minutes; a space may part the thousands."""
    digits = text.replace(" ", "")
    if digits.isascii() and digits.isdigit():
        minutes = int(digits[:12])
        if minutes > MOST_MINUTES:
            raise BadCell("row-minutes-too-many", most=MOST_MINUTES)
        return minutes
    raise BadCell("row-minutes-negative" if digits.startswith(("-", "−")) else "row-minutes-form")


def read_whole(text: str) -> int:
    """A whole number from 0 up; a space may part the thousands."""
    digits = text.replace(" ", "")
    if digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_WHOLE:
        return int(digits)
    raise BadCell("row-not-whole")


def read_amount(text: str) -> Decimal:
    """An amount with decimal comma or point.

    Three digits after it are refused, for a point or comma is then as likely to part thousands.
    """
    whole, comma, part = text.replace(" ", "").replace(",", ".").partition(".")
    is_number = (whole + part).isascii() and (whole + part).isdigit() and whole != ""
    if whole.startswith(("-", "−")):
        raise BadCell("row-amount-negative")
    if not is_number or (comma and not part) or len(whole + part) > LONGEST_ID // 4:
        raise BadCell("row-amount-form")
    if len(part) == _THOUSANDS:
        raise BadCell("row-amount-ambiguous")
    return Decimal(f"{whole}.{part}" if part else whole)


def read_id(text: str) -> str:
    """An id: no personal number, not too long, without the sign that parts several ids."""
    if len(text) > LONGEST_ID:
        raise BadCell("row-id-too-long", n=LONGEST_ID)
    if SEPARATOR in text:
        raise BadCell("row-several-ids")
    if len(text) >= _SHORTEST_NUMBER and looks_like_personal_number(text):
        raise BadCell("row-id-is-personal-number")
    return text


def read_decision_id(text: str) -> str:
    """The id of a care decision; it stays in the list, and may be numbered by day."""
    if len(text) > LONGEST_ID:
        raise BadCell("row-id-too-long", n=LONGEST_ID)
    return text


def looks_like_personal_number(text: str) -> bool:
    """Could this be somebody's number, also one typed wrong? Then it must not be an id.

    Ten or twelve digits that begin as a date are, whatever parts them, whatever letters stand
    before or after, in whatever digits they are written, and whether the check digit holds or not.
    """
    written = text if text.isascii() else unicodedata.normalize("NFKC", text)
    for found in _DIGITS.finditer(written):
        digits = _digits_of(found[0])
        if len(digits) in _PERSONAL_DIGITS and _begins_as_a_date(digits):
            return True
    reserve = _RESERVE.search(written)
    return reserve is not None and _begins_as_a_date(_digits_of(reserve[1]) + _NO_SERIAL)


def _digits_of(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())


def _begins_as_a_date(digits: str) -> bool:
    """Does it begin with a date of birth, or that of a coordination number?"""
    if len(digits) == _PERSONAL_DIGITS[1]:
        if digits[:2] not in CENTURIES:
            return False
        digits = digits[2:]
    month, day = int(digits[2:4]), int(digits[4:6])
    if day >= _COORDINATION_DAY:
        return month <= _MONTHS and day <= _COORDINATION_DAY + _DAYS
    return 1 <= month <= _MONTHS and 1 <= day <= _DAYS


def read_personal_number(text: str, century: str) -> PersonalNumber:
    """A personal, coordination or made-up number; ten digits need a century beside them."""
    if "E+" in text.upper():
        raise BadCell("row-number-cut-by-excel", column="personal_number")
    try:
        return PersonalNumber.parse(text, century)
    except NotANumber as error:
        code = f"row-personal-number-{error.code}"
        raise BadCell(code, column="personal_number") from None


def read_century(text: str) -> str:
    """18, 19 or 20."""
    if text not in ("18", "19", "20"):
        raise BadCell("row-century")
    return text


def read_postal_code(text: str) -> str:
    """A postal code without spaces and without Sweden's letters before it.

    The country beside it decides what form it must have.
    """
    return _SWEDISH_CODE.sub("", text.replace(" ", ""))


def read_several(read: Read) -> Callable[[str], tuple[Any, ...]]:
    """A reader of several values parted by `|`; one that comes twice is kept once."""

    def read_all(text: str) -> tuple[Any, ...]:
        if SEPARATOR not in text:
            return (read(text),)
        parts = (part.strip() for part in text.split(SEPARATOR))
        return tuple(dict.fromkeys(read(part) for part in parts if part))

    return read_all


def read_in_order(read: Read) -> Callable[[str], tuple[Any, ...]]:
    """A reader of several values parted by `|`, best first; one that comes twice is kept twice."""

    def read_all(text: str) -> tuple[Any, ...]:
        if SEPARATOR not in text:
            return (read(text),)
        return tuple(read(part) for piece in text.split(SEPARATOR) if (part := piece.strip()))

    return read_all


def read_language(text: str) -> str:
    """The code of a language, from its code or its name."""
    code = language_code(text)
    if code is None:
        raise unknown_language()
    return code


def unknown_language() -> BadCell:
    """What is raised for a language that nobody knows; it tells of some that are known."""
    return BadCell("row-unknown-language", known=common_languages())


def read_one_of(meanings: dict[str, T], allowed: str) -> Callable[[str], T]:
    """A reader of fixed words; `allowed` is the list of them that a person is shown."""

    def read(text: str) -> T:
        try:
            return meanings[word_key(text)]
        except KeyError:
            raise BadCell("row-not-a-choice", allowed=allowed) from None

    return remembered(read)


def word_key(text: str) -> str:
    """A word without what people write in different ways: case, spaces, underscores, hyphens."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
