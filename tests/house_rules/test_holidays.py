"""Next year's holidays must be known well before anybody counts working days in it."""

from datetime import date

import holidays

from hemval import clock

MUST_FALL = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}
"""Days that are holidays, or treated as such, on the same date every year."""


def missing_holidays(year: int, known: dict[date, str]) -> set[tuple[int, int]]:
    """The fixed holidays of a year that the calendar does not have."""
    return {day for day in MUST_FALL if date(year, *day) not in known}


def swedish_holidays(year: int) -> dict[date, str]:
    """The year's holidays and the eves that are treated as such."""
    calendar = holidays.country_holidays(
        "SE", years=year, categories=("public", "de_facto"), language="sv", include_sundays=False
    )
    return dict(calendar.items())


def test_this_years_and_next_years_holidays_are_known():
    this_year = clock.today().year
    for year in (this_year, this_year + 1):
        assert missing_holidays(year, swedish_holidays(year)) == set(), (
            f"the holidays of {year} are missing: run `make lock` to get a newer calendar"
        )


def test_a_calendar_without_christmas_eve_is_found():
    known = swedish_holidays(2026)
    del known[date(2026, 12, 24)]
    assert missing_holidays(2026, known) == {(12, 24)}
