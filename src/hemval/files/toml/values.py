"""How single values are read: strictly, so that nothing is guessed."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.system.values import Colour, LocalText, LooseDate, Percent
from hemval.files.toml.unfit import Unfit, nearest, shown, steering_character, wrong_type
from hemval.texts.languages import LANGUAGES

AnyEnum = TypeVar("AnyEnum", bound=StrEnum)
Hook = Callable[[Any, Any], Any]

_FIRST_YEAR, _LAST_YEAR = 1900, 2200
"""No choice system is older, and a year beyond is a slip of the finger."""

_WRITTEN_AS_TEXT: dict[type, str] = {
    Percent: "percent",
    ClockHours: "hours",
    DayOfYear: "day_of_year",
    Colour: "colour",
}
"""Values that are written as a text of a certain form, and the form's name in the catalogue."""

TYPE_NAMES: dict[type, str] = {
    str: "text",
    int: "whole_number",
    bool: "yes_no",
    Decimal: "number",
    date: "date",
    LooseDate: "loose_date",
    LocalText: "words",
    **_WRITTEN_AS_TEXT,
}
"""Every type of a single value, and what the catalogue calls it."""


def hooks() -> dict[type, Hook]:
    """How each type of single value is read; a hook raises Unfit."""
    plain: dict[type, Hook] = {
        str: _text,
        int: _whole_number,
        bool: _yes_no,
        Decimal: _number,
        date: _date,
        LooseDate: _loose_date,
        LocalText: _words,
    }
    return plain | {kind: _parsed_as(kind) for kind in _WRITTEN_AS_TEXT}


def alternative(value: object, kind: type[AnyEnum]) -> AnyEnum:
    """Read one of an enumeration's alternatives by its value."""
    names = [member.value for member in kind]
    if not isinstance(value, str):
        raise wrong_type("alternative", value)
    if value in names:
        return kind(value)
    raise unknown_alternative(value, names)


def unknown_alternative(value: str, names: list[str]) -> Unfit:
    """The value is none of the alternatives; says which there are, and which is nearest."""
    said, alternatives = shown(value), ", ".join(names)
    if near := nearest(value, names):
        code = "fault-unknown-alternative-near"
        return Unfit(code, value=said, alternatives=alternatives, nearest=near)
    return Unfit("fault-unknown-alternative", value=said, alternatives=alternatives)


def _text(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise wrong_type("text", value)
    if not value.strip():
        raise Unfit("fault-empty-text")
    if steering := steering_character(value):
        raise Unfit("fault-control-character", character=steering)
    return value


def _whole_number(value: object, _: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type("whole_number", value)
    return value


def _yes_no(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise wrong_type("yes_no", value)
    return value


def _number(value: object, _: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise wrong_type("number", value)
    number = Decimal(value)
    if not number.is_finite():
        raise wrong_type("number", value)
    return number


def _date(value: object, _: object) -> date:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise wrong_type("date", value)
    _check_year(value.year)
    return value


def _check_year(year: int) -> None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unfit("fault-year-outside", first=str(_FIRST_YEAR), last=str(_LAST_YEAR))


def _loose_date(value: object, _: object) -> LooseDate:
    if isinstance(value, date) and not isinstance(value, datetime):
        _check_year(value.year)
        return LooseDate(value.isoformat())
    if not isinstance(value, str):
        raise wrong_type("loose_date", value)
    try:
        loose = LooseDate.parse(value)
        if loose.is_whole_day:
            date.fromisoformat(value)
    except ValueError:
        raise Unfit("fault-bad-loose_date", value=shown(value)) from None
    _check_year(int(value[:4]))
    return loose


def _words(value: object, _: object) -> LocalText:
    if isinstance(value, str):
        return LocalText.swedish(_text(value, str))
    if not isinstance(value, dict):
        raise wrong_type("words", value)
    if "sv" not in value:
        raise Unfit("fault-words-without-swedish")
    for language, words in value.items():
        if language not in LANGUAGES:
            languages = ", ".join(LANGUAGES)
            raise Unfit("fault-unknown-language", at=(language,), languages=languages)
        try:
            _text(words, str)
        except Unfit as unfit:
            raise unfit.inside(language) from None
    return LocalText(tuple(value.items()))


def _parsed_as(kind: Any) -> Hook:
    name = _WRITTEN_AS_TEXT[kind]

    def hook(value: object, _: object) -> object:
        if not isinstance(value, str):
            raise wrong_type(name, value)
        try:
            return kind.parse(value)
        except ValueError:
            raise Unfit(f"fault-bad-{name}", value=shown(value)) from None

    return hook
