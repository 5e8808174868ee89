"""Is every part of the municipality in one area, and only in one?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.areas import Place, Side, StreetRange
from hemval.core.system.system import System
from hemval.core.system.walk import applying

_CODE = re.compile(r"^([0-9A-Za-z]+)(?:\s*-\s*([0-9A-Za-z]+))?$")
_POSTAL = re.compile(r"^(\d{3} ?\d{2})(?:\s*-\s*(\d{3} ?\d{2}))?$")
_PATTERNS = MappingProxyType({"key_codes": _CODE, "postal_codes": _POSTAL})
_HIGHEST_NUMBER = 10**6


@dataclass(frozen=True, slots=True)
class _Codes:
    """A code, or a range of codes of the same length, of one of the fields that hold codes."""

    field: str
    first: str
    last: str

    @property
    def is_one(self) -> bool:
        return self.first == self.last

    def overlaps(self, other: "_Codes") -> bool:
        if self.field != other.field or len(self.first) != len(other.first):
            return False
        return self.first <= other.last and other.first <= self.last


def check_places(system: System) -> Iterator[Fault]:
    """Areas must cover something and not each other; so must price zones."""
    if not system.areas:
        yield Fault(code="fault-no-areas", path=("areas",))
    for field in ("areas", "price_zones"):
        places: tuple[Place, ...] = getattr(system, field)
        for index, place in enumerate(places):
            yield from _one(place, (field, index))
        yield from _between(applying(places, field))


def _one(place: Place, path: Path) -> Iterator[Fault]:
    parts = (place.key_codes, place.postal_codes, place.streets)
    if not place.whole_municipality and not any(parts):
        facts, remark = {"id": place.id}, Severity.WARNING
        code = "fault-area-covers-nothing"
        yield Fault(code=code, path=path, facts=facts, severity=remark)
    if place.whole_municipality and any(parts):
        yield Fault(code="fault-area-whole-and-parts", path=(*path, "whole_municipality"))
    for index, code in enumerate(place.key_codes):
        if _range(code, "key_codes", _CODE) is None:
            facts = {"code": code}
            yield Fault(code="fault-bad-key-code", path=(*path, "key_codes", index), facts=facts)
    for index, code in enumerate(place.postal_codes):
        if _range(code, "postal_codes", _POSTAL) is None:
            where = (*path, "postal_codes", index)
            yield Fault(code="fault-bad-postal-code", path=where, facts={"code": code})
    for index, street in enumerate(place.streets):
        if street.first is not None and street.last is not None and street.last < street.first:
            facts = {"first": str(street.first), "last": str(street.last)}
            where = (*path, "streets", index, "last")
            yield Fault(code="fault-street-reversed", path=where, facts=facts)


def _between(places: list[tuple[Path, Place]]) -> Iterator[Fault]:
    grounds = [_Ground.of(place) for _, place in places]
    for index, (path, place) in enumerate(places):
        for other_index, (other_path, other) in enumerate(places[:index]):
            if place.id == other.id or not place.period.overlaps(other.period):
                continue
            facts = {"id": place.id, "other_id": other.id}
            if place.whole_municipality or other.whole_municipality:
                code = "fault-area-beside-whole"
                yield Fault(code=code, path=path, facts=facts, other=other_path)
                continue
            for step in grounds[index].shared_with(grounds[other_index]):
                code = "fault-area-in-two"
                yield Fault(code=code, path=(*path, *step), facts=facts, other=other_path)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a place covers, laid so that two places with thousands of streets compare fast."""

    codes: tuple[tuple[Path, _Codes], ...]
    alone: frozenset[_Codes]
    ranges: tuple[_Codes, ...]
    streets: dict[str, list[tuple[Path, StreetRange]]]

    @classmethod
    def of(cls, place: Place) -> "_Ground":
        codes: list[tuple[Path, _Codes]] = []
        for field, pattern in _PATTERNS.items():
            for index, written in enumerate(getattr(place, field)):
                if (code := _range(written, field, pattern)) is not None:
                    codes.append(((field, index), code))
        streets: dict[str, list[tuple[Path, StreetRange]]] = {}
        for index, street in enumerate(place.streets):
            name = street.street.strip().casefold()
            streets.setdefault(name, []).append((("streets", index), street))
        alone = frozenset(code for _, code in codes if code.is_one)
        ranges = tuple(code for _, code in codes if not code.is_one)
        return cls(tuple(codes), alone, ranges, streets)

    def shared_with(self, other: "_Ground") -> Iterator[Path]:
        """The way to each code and street that the other place covers too."""
        for path, code in self.codes:
            others = other.ranges if code.is_one else (*other.ranges, *other.alone)
            if code in other.alone or any(code.overlaps(one) for one in others):
                yield path
        for name, streets in self.streets.items():
            for path, street in streets:
                if any(_meet(street, one) for _, one in other.streets.get(name, ())):
                    yield path


def _range(code: str, field: str, pattern: re.Pattern[str]) -> _Codes | None:
    found = pattern.match(code.strip())
    if found is None:
        return None
    first = found[1].replace(" ", "")
    last = (found[2] or found[1]).replace(" ", "")
    if len(first) != len(last) or last < first:
        return None
    return _Codes(field, first, last)


def _meet(street: StreetRange, other: StreetRange) -> bool:
    if {street.side, other.side} == {Side.ODD, Side.EVEN}:
        return False
    highest = _HIGHEST_NUMBER
    return (street.first or 0) <= (other.last if other.last is not None else highest) and (
        other.first or 0
    ) <= (street.last if street.last is not None else highest)
