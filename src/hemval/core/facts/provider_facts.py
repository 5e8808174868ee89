"""What is told of providers so that people can compare them: the same facts of all of them."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from hemval.core.dates.hours import ClockHours

LONGEST = 200
"""A fact in words is no longer than this, or it would be read for its length."""


class FactForm(StrEnum):
    """How the value of a fact is written."""

    TEXT = "text"
    HOURS = "hours"
    """Hours of the day, 07:00-22:00."""
    NUMBER = "number"
    PERCENT = "percent"


class FactKind(StrEnum):
    """What is told, in the order that it is shown of every provider."""

    HOURS = "hours"
    """When it helps."""
    PHONE_HOURS = "phone_hours"
    """When it answers the phone."""
    MEALS = "meals"
    """How food and meals are arranged."""
    COMPETENCE = "competence"
    """What it is specially good at, such as dementia."""
    FIXED_CONTACT = "fixed_contact"
    """How the fixed care contact works (socialtjänstlagen; offered to all since 2022-07-01)."""
    CARE_EDUCATION = "care_education"
    """The share of its staff who have an education in care, in per cent."""
    STAFF_MET = "staff_met"
    """How many of the staff one who has at least two visits a day meets in 14 days."""
    CLIENTS = "clients"
    """How many people it helps."""
    SATISFACTION = "satisfaction"
    """The share of those asked who are satisfied, in per cent."""
    FOLLOW_UP = "follow_up"
    """What the municipality's own follow-up came to."""
    COMPLAINTS = "complaints"
    """Where to turn with a complaint."""
    EXTRA_SERVICES = "extra_services"
    """What can be bought besides; never part of what is granted."""


FORM_OF = MappingProxyType(
    {
        FactKind.HOURS: FactForm.HOURS,
        FactKind.CARE_EDUCATION: FactForm.PERCENT,
        FactKind.STAFF_MET: FactForm.NUMBER,
        FactKind.CLIENTS: FactForm.NUMBER,
        FactKind.SATISFACTION: FactForm.PERCENT,
    }
)
"""How each kind is written; all others are texts."""
ASKED_OF_PEOPLE = frozenset({FactKind.SATISFACTION})
"""What is known by asking: how many answered must be told with it."""
_NUMBER = re.compile(r"[0-9]{1,5}(?:[.,][0-9]{1,2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFact:
    """One fact of one provider: as of when, and who says so.

    `value` is written as `fact_value` gives it. `answers`: how many stand behind a result.
    """

    provider: str
    kind: FactKind
    value: str
    answers: int | None = None
    as_of: date
    source: str


def form_of(kind: FactKind) -> FactForm:
    """How the value of such a fact is written."""
    return FORM_OF.get(kind, FactForm.TEXT)


def fact_value(kind: FactKind, text: str) -> str | None:
    """A value in the one way that it is kept; None when it is not one of that kind.

    >>> fact_value(FactKind.CARE_EDUCATION, "87,50 %"), fact_value(FactKind.STAFF_MET, "many")
    ('87.5', None)
    """
    text = " ".join(text.split())
    match form_of(kind):
        case FactForm.HOURS:
            return _hours(text)
        case FactForm.PERCENT:
            share = _number(text.removesuffix("%").rstrip())
            return share if share is not None and Decimal(share) <= 100 else None
        case FactForm.NUMBER:
            return _number(text)
    return text if 0 < len(text) <= LONGEST else None


def _hours(text: str) -> str | None:
    try:
        return str(ClockHours.parse(text))
    except ValueError:
        return None


def _number(text: str) -> str | None:
    if not _NUMBER.fullmatch(text):
        return None
    whole = Decimal(text.replace(",", "."))
    return f"{whole.normalize():f}" if whole else "0"
