"""Swedish working days (arbetsdagar, helgfria vardagar).

A day is closed when it is a Saturday, a Sunday, a public holiday (lagen 1989:253 om allmänna
helgdagar) or one of the three eves that the law treats as Sundays: Midsummer Eve, Christmas Eve
and New Year's Eve (semesterlagen 1977:480 7 §; lagen 1930:173 2 § adds Saturdays). Half days such
as Maundy Thursday are working days. The days come from the library `holidays`, the names from here.
"""

from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType

import holidays

FIRST_YEAR = 2005
"""That year the National Day became a holiday, and Whit Monday no longer was (lagen 2004:1320)."""
LAST_YEAR = 2100
"""The last year that the library knows."""

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


class OutsideCalendar(ValueError):
    """Working days are not known in that year; `year` says which."""

    def __init__(self, year: int) -> None:
        """Keep the year."""
        super().__init__(f"no working days are known in the year {year}")
        self.year = year


class Closed(StrEnum):
    """Why a day is no working day; the words are in the catalogue (`closed-day-…`)."""

    WEEKEND = "weekend"
    NEW_YEARS_DAY = "new_years_day"
    EPIPHANY = "epiphany"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    MAY_DAY = "may_day"
    ASCENSION_DAY = "ascension_day"
    NATIONAL_DAY = "national_day"
    WHIT_SUNDAY = "whit_sunday"
    MIDSUMMER_EVE = "midsummer_eve"
    MIDSUMMER_DAY = "midsummer_day"
    ALL_SAINTS_DAY = "all_saints_day"
    CHRISTMAS_EVE = "christmas_eve"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"
    NEW_YEARS_EVE = "new_years_eve"
    HOLIDAY = "holiday"
    """A holiday that has come after this was written."""


_SAME_DATE_EVERY_YEAR = MappingProxyType(
    {
        (1, 1): Closed.NEW_YEARS_DAY,
        (1, 6): Closed.EPIPHANY,
        (5, 1): Closed.MAY_DAY,
        (6, 6): Closed.NATIONAL_DAY,
        (12, 24): Closed.CHRISTMAS_EVE,
        (12, 25): Closed.CHRISTMAS_DAY,
        (12, 26): Closed.BOXING_DAY,
        (12, 31): Closed.NEW_YEARS_EVE,
    }
)
_SAME_WEEKDAY_EVERY_YEAR = MappingProxyType(
    {
        (3, 4): Closed.GOOD_FRIDAY,
        (4, 4): Closed.GOOD_FRIDAY,
        (3, 6): Closed.EASTER_SUNDAY,
        (4, 6): Closed.EASTER_SUNDAY,
        (3, 0): Closed.EASTER_MONDAY,
        (4, 0): Closed.EASTER_MONDAY,
        (4, 3): Closed.ASCENSION_DAY,
        (5, 3): Closed.ASCENSION_DAY,
        (6, 3): Closed.ASCENSION_DAY,
        (5, 6): Closed.WHIT_SUNDAY,
        (6, 6): Closed.WHIT_SUNDAY,
        (6, 4): Closed.MIDSUMMER_EVE,
        (6, 5): Closed.MIDSUMMER_DAY,
        (10, 5): Closed.ALL_SAINTS_DAY,
        (11, 5): Closed.ALL_SAINTS_DAY,
    }
)
"""Month and day of the week (Monday is 0) of the holidays that move; no two share both."""


def closed_because(day: date) -> Closed | None:
    """Why nobody works that day, or None on a working day; a holiday is named before a weekend.

    Raises OutsideCalendar for a year before 2005 or after 2100.

    >>> closed_because(date(2026, 6, 19))
    <Closed.MIDSUMMER_EVE: 'midsummer_eve'>
    """
    if holiday := _holidays_of(day.year).get(day):
        return holiday
    return Closed.WEEKEND if day.weekday() >= _SATURDAY else None


def is_working_day(day: date) -> bool:
    """Is it a working day? Raises OutsideCalendar."""
    return closed_because(day) is None


def first_working_day_from(day: date) -> date:
    """The day itself when it is a working day, else the first one after it.

    >>> first_working_day_from(date(2021, 4, 17))
    datetime.date(2021, 4, 19)
    """
    while not is_working_day(day):
        day += _ONE_DAY
    return day


def next_working_day(day: date) -> date:
    """The first working day after the day."""
    return first_working_day_from(day + _ONE_DAY)


def working_day_number(number: int, day: date, *, day_one_included: bool) -> date:
    """The first, second, … working day, counted from a day.

    Day one is the day itself when `day_one_included` and it is a working day; otherwise it is the
    next working day. Raises ValueError when the number is less than 1.

    >>> working_day_number(5, date(2021, 4, 12), day_one_included=True)
    datetime.date(2021, 4, 16)
    """
    if number < 1:
        raise ValueError(f"there is no working day number {number}")
    counted = first_working_day_from(day) if day_one_included else next_working_day(day)
    for _ in range(number - 1):
        counted = next_working_day(counted)
    return counted


@cache
def _holidays_of(year: int) -> dict[date, Closed]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutsideCalendar(year)
    known = holidays.country_holidays(
        "SE", years=year, expand=False, categories=("public", "de_facto"), include_sundays=False
    )
    return {day: _name(day) for day in known}


def _name(day: date) -> Closed:
    by_date = _SAME_DATE_EVERY_YEAR.get((day.month, day.day))
    return by_date or _SAME_WEEKDAY_EVERY_YEAR.get((day.month, day.weekday()), Closed.HOLIDAY)
