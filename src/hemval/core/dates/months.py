"""Months, which are not equally long."""

from calendar import monthrange
from datetime import date


def first_of_month(day: date) -> date:
    """The first day of the month."""
    return day.replace(day=1)


def same_day_in(month: date, day: int) -> date:
    """That day of the month, or its last day when the month has not so many.

    >>> same_day_in(date(2021, 2, 1), 31)
    datetime.date(2021, 2, 28)
    """
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month when it has not so many.

    >>> months_later(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    years, month = divmod(day.month - 1 + months, 12)
    return same_day_in(date(day.year + years, month + 1, 1), day.day)
