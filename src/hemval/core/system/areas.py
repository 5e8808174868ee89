"""Where: areas of choice, and price zones apart from them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from hemval.core.system.rule import Rule
from hemval.core.system.values import LocalText


class Side(StrEnum):
    """Which side of a street: its odd numbers, its even numbers, or both."""

    BOTH = "both"
    ODD = "odd"
    EVEN = "even"


@dataclass(frozen=True, slots=True, kw_only=True)
class StreetRange:
    """Street numbers from `first` to `last`, both included; all numbers when neither is given."""

    street: str
    first: int | None = None
    last: int | None = None
    side: Side = Side.BOTH

    def holds(self, street: str, number: int | None) -> bool:
        """Does the range hold an address? A missing number is held only by a whole street."""
        if street.strip().casefold() != self.street.casefold():
            return False
        if number is None:
            return self.first is None and self.last is None and self.side is Side.BOTH
        within = (self.first or 0) <= number and (self.last is None or number <= self.last)
        return within and self._is_on_side(number)

    def _is_on_side(self, number: int) -> bool:
        if self.side is Side.BOTH:
            return True
        return (number % 2 == 1) is (self.side is Side.ODD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Rule):
    """A part of the municipality, told by key codes, postal codes, streets, or as all of it.

    A key code or postal code may be a range: `101-199`, `60210-60299`.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    name: LocalText
    whole_municipality: bool = False
    key_codes: tuple[str, ...] = ()
    postal_codes: tuple[str, ...] = ()
    streets: tuple[StreetRange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Place):
    """Where a provider can be chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceZone(Place):
    """Where a price holds; never decides who can be chosen."""
