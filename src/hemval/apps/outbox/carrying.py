"""What carries messages: asked for by its way, set up by the installation."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, cast

from django.conf import settings
from django.utils.module_loading import import_string

from hemval.core.contact.addresses import ContactWay


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message as it is carried: `key` is the same however often it is tried."""

    key: str
    to: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    language: str


class CarryingFault(StrEnum):
    """Why a message was not carried, as far as it is known."""

    LATER = "later"
    """It has surely not gone; it may later."""
    NO_SUCH_PLACE = "no_such_place"
    """Nobody is told there, today or later."""
    PERHAPS = "perhaps"
    """Nobody answered in time: it may have gone."""


class NotCarried(Exception):
    """A message was not carried, or nobody knows; never tells to whom it was."""

    def __init__(self, fault: CarryingFault) -> None:
        """Keep what is known of it."""
        super().__init__(fault.value)
        self.fault = fault


class Carrier(Protocol):
    """Carries messages of one way."""

    def carry(self, parcel: Parcel) -> None:
        """Hand it over to whoever delivers it; raises NotCarried."""


def ways_there_are() -> tuple[ContactWay, ...]:
    """The ways by which this installation can tell anybody, besides letters."""
    return tuple(
        way for way in (ContactWay.EMAIL, ContactWay.SMS) if way in settings.MESSAGE_CARRIERS
    )


def carrier_of(way: ContactWay) -> Carrier | None:
    """What carries messages of a way; None where there is none any more."""
    dotted = settings.MESSAGE_CARRIERS.get(way.value)
    return cast(Carrier, import_string(dotted)()) if dotted else None
