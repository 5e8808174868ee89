"""Which facts providers are compared by, in the order that every page has them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Compared(StrEnum):
    """One fact that is shown of every provider, municipal and private alike.

    What a municipality's list of facts may tell of them is `FactKind`.
    """

    OWNER = "owner"
    """Who stands behind it, and in which legal form."""
    SERVICES = "services"
    AREAS = "areas"
    HOURS = "hours"
    LANGUAGES = "languages"
    COMPETENCE = "competence"
    MEALS = "meals"
    CLIENTS = "clients"
    """How many it helps, told as a band: the very number says nothing to one who chooses."""
    CARE_EDUCATION = "care_education"
    STAFF_MET = "staff_met"
    """How many different people come in 14 days to one who has at least two visits a day."""
    FIXED_CONTACT = "fixed_contact"
    ROOM = "room"
    """Whether it takes new clients."""
    SATISFACTION = "satisfaction"
    """What those asked have answered: with how many they were, and the year."""
    FOLLOW_UP = "follow_up"
    COMPLAINTS = "complaints"
    EXTRA_SERVICES = "extra_services"
    MANAGER = "manager"
    PHONE = "phone"
    PHONE_HOURS = "phone_hours"
    LICENCE = "licence"
    CONTRACT = "contract"
    """The last day of its contract."""


class Form(StrEnum):
    """How the value of a fact is told."""

    WORDS = "words"
    """Words, in as many languages as somebody has given."""
    HOURS = "hours"
    """Hours of the day."""
    NUMBER = "number"
    SHARE = "share"
    """Per cent."""
    BAND = "band"
    """Between which numbers it lies."""
    YES_OR_NO = "yes_or_no"
    """Yes or no, and words that explain it; or the words alone."""


FORMS: Mapping[Compared, Form] = MappingProxyType(
    {
        Compared.HOURS: Form.HOURS,
        Compared.COMPETENCE: Form.WORDS,
        Compared.MEALS: Form.WORDS,
        Compared.CLIENTS: Form.BAND,
        Compared.CARE_EDUCATION: Form.SHARE,
        Compared.STAFF_MET: Form.NUMBER,
        Compared.FIXED_CONTACT: Form.YES_OR_NO,
        Compared.SATISFACTION: Form.SHARE,
        Compared.FOLLOW_UP: Form.WORDS,
        Compared.COMPLAINTS: Form.WORDS,
        Compared.EXTRA_SERVICES: Form.WORDS,
        Compared.MANAGER: Form.WORDS,
        Compared.PHONE_HOURS: Form.WORDS,
    }
)
"""The facts that somebody states, and how. Every other follows from contract and lists, which the
municipality keeps itself, so that nobody states it a second time."""
ASKED_OF_PEOPLE = frozenset({Compared.SATISFACTION})
"""What is known by asking: it is told with how many answered, and not at all where they are few."""
