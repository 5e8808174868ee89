"""What is told of providers so that people can compare them: the same facts of all of them."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from hemval.core.comparison.fields import FORMS, Compared, Form
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
    """What a list of facts may tell: of what is compared, that which somebody states."""

    HOURS = Compared.HOURS.value
    """When it helps."""
    PHONE_HOURS = Compared.PHONE_HOURS.value
    """When it answers the phone."""
    MEALS = Compared.MEALS.value
    """How food and meals are arranged."""
    COMPETENCE = Compared.COMPETENCE.value
    """What it is specially good at, such as dementia."""
    FIXED_CONTACT = Compared.FIXED_CONTACT.value
    """How the fixed care contact works (socialtjänstlagen; offered to all since 2022-07-01)."""
    CARE_EDUCATION = Compared.CARE_EDUCATION.value
    """The share of its staff who have an education in care, in per cent."""
    STAFF_MET = Compared.STAFF_MET.value
    """How many of the staff one who has at least two visits a day meets in 14 days."""
    CLIENTS = Compared.CLIENTS.value
    """How many people it helps."""
    SATISFACTION = Compared.SATISFACTION.value
    """The share of those asked who are satisfied, in per cent."""
    FOLLOW_UP = Compared.FOLLOW_UP.value
    """What the municipality's own follow-up came to."""
    COMPLAINTS = Compared.COMPLAINTS.value
    """Where to turn with a complaint."""
    EXTRA_SERVICES = Compared.EXTRA_SERVICES.value
    """What can be bought besides; never part of what is granted."""

    @property
    def compared(self) -> Compared:
        """The same fact, as providers are compared by it: there stands how it is told."""
        return Compared(self.value)


_WRITTEN = MappingProxyType(
    {
        Form.WORDS: FactForm.TEXT,
        Form.YES_OR_NO: FactForm.TEXT,
        Form.HOURS: FactForm.HOURS,
        Form.NUMBER: FactForm.NUMBER,
        Form.BAND: FactForm.NUMBER,
        Form.SHARE: FactForm.PERCENT,
    }
)
"""How a list writes what is told so: a band by its number, and yes or no in words of its own."""
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
    """How the value of such a fact is written in a list."""
    return _WRITTEN[FORMS[kind.compared]]


def fact_value(kind: FactKind, text: str) -> str | None:
    """A value in the one way that it is kept; None when it is not one of that kind.

    >>> fact_value(FactKind.CARE_EDUCATION, "87,50 %"), fact_value(FactKind.STAFF_MET, "many")
    ('87.5', None)
    """
    return value_in_form(FORMS[kind.compared], text)


def value_in_form(form: Form, text: str) -> str | None:
    """A value of a form in the one way that it is kept; None when it is not one.

    >>> value_in_form(Form.BAND, "12,50"), value_in_form(Form.SHARE, "101 %")
    ('12.5', None)
    """
    text = " ".join(text.split())
    match _WRITTEN[form]:
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
