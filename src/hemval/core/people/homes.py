"""From what is known of where somebody lives to an area of the system.

What tells most closely decides: the area that the list states, then the key code, the street, the
postal code, and last an area that is the whole municipality. Two that contradict each other are
never settled by guess; only a street may be an exception from its postal code, which is what
streets are listed for. A code that stands in several areas is narrowed down by the next witness.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.facts.clients import Client
from hemval.core.system.areas import Place, StreetRange

_STREET_AND_NUMBER = re.compile(r"^(?P<name>.*?[^\W\d].*?)\s+(?P<number>\d+)")
_POSTAL_CODE = re.compile(r"(?<!\d)\d{3} ?\d{2}(?!\d)")
_RANGE = re.compile(r"^(\d+)\s*[-–]\s*(\d+)$")  # noqa: RUF001
_COUNTRY = re.compile(r"^SE?-?(?=\d{5}$)")


class Located(StrEnum):
    """How sure the area is."""

    FOUND = "found"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """The area of somebody's home; `area` is empty unless it was found."""

    found: Located
    area: str = ""


UNKNOWN = Location(found=Located.UNKNOWN)
AMBIGUOUS = Location(found=Located.AMBIGUOUS)
_NOWHERE: frozenset[str] = frozenset()


class Map:
    """The places in force on one day, indexed so that a hundred thousand homes are found fast."""

    def __init__(self, places: Iterable[Place]) -> None:
        """Take the places to tell apart: areas, or price zones, never both."""
        self._places = {place.id: place for place in places}
        self._whole = frozenset(
            place.id for place in self._places.values() if place.whole_municipality
        )
        self._names = _by_name(self._places.values())
        self._key_codes = _Codes({id: place.key_codes for id, place in self._places.items()})
        self._postal_codes = _Codes({id: place.postal_codes for id, place in self._places.items()})
        self._streets = _by_street(self._places.values())
        self._found: dict[tuple[str, str, str, str], Location] = {}

    def locate(self, client: Client) -> Location:
        """Where a client lives."""
        address = client.address
        street = address.street if self._streets else ""
        key = (client.area, client.key_code, street, address.postal_code)
        location = self._found.get(key)
        if location is None:
            location = self._found[key] = self._locate(*key)
        return location

    def find(self, asked: str) -> Location:
        """Where somebody asks for: told by a postal code, a street, an address or an area."""
        code = _POSTAL_CODE.search(asked)
        before = asked[: code.start()] if code else asked
        street = before.partition(",")[0]
        if code is None and asked.strip().casefold() in self._names:
            return self._locate(asked, "", "", "")
        return self._locate("", "", street, code[0] if code else "")

    def _locate(self, stated: str, key_code: str, street: str, postal_code: str) -> Location:
        witnesses = []
        if stated.strip():
            named = self._names.get(stated.strip().casefold(), _NOWHERE)
            if not named:
                return UNKNOWN
            witnesses.append(named)
        witnesses.append(self._key_codes.places(key_code))
        by_street = self._on_street(street)
        by_postal_code = self._postal_codes.places(postal_code)
        if not (by_street and by_postal_code and by_street.isdisjoint(by_postal_code)):
            witnesses.append(by_postal_code)
        witnesses.append(by_street)
        return _agreed(witnesses, self._whole)

    def _on_street(self, street: str) -> frozenset[str]:
        if not self._streets or not street.strip():
            return _NOWHERE
        name, number = street_and_number(street)
        whole_name = " ".join(street.split())
        readings = {(name, number), (whole_name, None)}
        return frozenset(
            place
            for name, number in readings
            for place, span in self._streets.get(_fold(name), ())
            if span.holds(name, number)
        )


def street_and_number(street: str) -> tuple[str, int | None]:
    """Part a street address into its street and its number; None when it has none.

    >>> street_and_number("Norra  Storgatan 12 B lgh 1101")
    ('Norra Storgatan', 12)
    """
    written = " ".join(street.split())
    found = _STREET_AND_NUMBER.match(written)
    if found is None:
        return written, None
    return found["name"], int(found["number"])


class _Codes:
    """Which places name a code, alone or within a range."""

    def __init__(self, by_place: Mapping[str, Iterable[str]]) -> None:
        self._single: dict[str, frozenset[str]] = {}
        self._ranges: list[tuple[int, int, str]] = []
        for place, codes in by_place.items():
            for code in map(_plain, codes):
                span = _RANGE.match(code)
                if span:
                    self._ranges.append((int(span[1]), int(span[2]), place))
                else:
                    self._single[code] = self._single.get(code, _NOWHERE) | {place}

    def places(self, code: str) -> frozenset[str]:
        plain = _plain(code)
        if not plain:
            return _NOWHERE
        single = self._single.get(plain, _NOWHERE)
        if not self._ranges or not plain.isdecimal():
            return single
        number = int(plain)
        return single | {place for first, last, place in self._ranges if first <= number <= last}


def _agreed(witnesses: Iterable[frozenset[str]], whole: frozenset[str]) -> Location:
    agreed = _NOWHERE
    for places in witnesses:
        if not places:
            continue
        if agreed and agreed.isdisjoint(places):
            return AMBIGUOUS
        agreed = agreed & places if agreed else places
    agreed = agreed or whole
    if not agreed:
        return UNKNOWN
    if len(agreed) > 1:
        return AMBIGUOUS
    return Location(found=Located.FOUND, area=next(iter(agreed)))


def _by_name(places: Iterable[Place]) -> dict[str, frozenset[str]]:
    by_name: dict[str, frozenset[str]] = {}
    for place in places:
        for name in {place.id, *(text for _, text in place.name.by_language)}:
            key = name.strip().casefold()
            by_name[key] = by_name.get(key, _NOWHERE) | {place.id}
    return by_name


def _by_street(places: Iterable[Place]) -> dict[str, list[tuple[str, StreetRange]]]:
    by_street: dict[str, list[tuple[str, StreetRange]]] = {}
    for place in places:
        for span in place.streets:
            by_street.setdefault(_fold(span.street), []).append((place.id, span))
    return by_street


def _plain(code: str) -> str:
    return _COUNTRY.sub("", "".join(code.split()).upper())


def _fold(street: str) -> str:
    return " ".join(street.split()).casefold()
