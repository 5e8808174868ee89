"""Every single thing a system file says, with what it is about."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hemval.core.dates.period import Period
from hemval.core.system.areas import Area, PriceZone
from hemval.core.system.capacity import Cap, Capacity, Share
from hemval.core.system.choice import (
    ChoiceWindow,
    CurrentPlaceRule,
    JointPlacementRule,
    OrderRule,
    WishRule,
)
from hemval.core.system.clauses import Clause
from hemval.core.system.decision import Decision, Source
from hemval.core.system.non_choice import (
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    Rotation,
)
from hemval.core.system.notices import NoticeRule
from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    HousingExclusion,
)
from hemval.core.system.presentation import Appearance, Contact, Envelope, LanguageRule
from hemval.core.system.procurement import ApplicationRule, GeographicRule, Procurement
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.services import AlarmRule, Bundle, Service
from hemval.core.system.system import Identity, System


class Part(StrEnum):
    """Which part of a system a thing belongs to, in the order a file is read."""

    IDENTITY = "identity"
    PROCUREMENT = "procurement"
    BUNDLES = "bundles"
    SERVICES = "services"
    EXCLUSIONS = "exclusions"
    CHOICE = "choice"
    WISHES = "wishes"
    CAPACITY = "capacity"
    SHARES = "shares"
    CAPS = "caps"
    ORDER = "order"
    CURRENT_PLACE = "current_place"
    NON_CHOICE_EXISTING = "non_choice_existing"
    NON_CHOICE_NEW = "non_choice_new"
    JOINT_PLACEMENT = "joint_placement"
    NOTICES = "notices"
    ALARM = "alarm"
    AREAS = "areas"
    PRICE_ZONES = "price_zones"
    APPLICATION = "application"
    GEOGRAPHY = "geography"
    LANGUAGES = "languages"
    CONTACT = "contact"
    ENVELOPE = "envelope"
    APPEARANCE = "appearance"
    CLAUSES = "clauses"
    DECISIONS = "decisions"
    SOURCES = "sources"


Thing = Identity | Source | Decision | Rule
"""What an item holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing, the part it belongs to, and the capacity it is part of (shares and caps)."""

    part: Part
    thing: Thing
    capacity: Capacity | None = None

    @property
    def kind(self) -> Kind:
        """How firmly it stands; a share or cap of a proposed capacity is proposed too."""
        if self.capacity is not None and self.capacity.kind is Kind.PROPOSED:
            return Kind.PROPOSED
        return self.thing.kind if isinstance(self.thing, Rule) else Kind.DECIDED

    @property
    def period(self) -> Period:
        """The days it holds; a share or cap holds no longer than the capacity it is part of."""
        if not isinstance(self.thing, Rule):
            return Period()
        own = self.thing.period
        return own if self.capacity is None else _common(own, self.capacity.period)


def items(system: System) -> tuple[Item, ...]:
    """Everything the system says, part by part; a share or a cap is an item of its own.

    A capacity is given without its shares and caps, so that each thing stands in one place only.
    """
    return tuple(_items(system))


def _items(system: System) -> Iterator[Item]:
    for part, things in _parts(system):
        for thing in things:
            yield Item(part=part, thing=thing)
    for capacity in system.capacity:
        yield Item(part=Part.CAPACITY, thing=replace(capacity, shares=(), caps=()))
        for share in capacity.shares:
            yield Item(part=Part.SHARES, thing=share, capacity=capacity)
        for cap in capacity.caps:
            yield Item(part=Part.CAPS, thing=cap, capacity=capacity)


def _parts(system: System) -> tuple[tuple[Part, tuple[Thing, ...]], ...]:
    return (
        (Part.IDENTITY, (system.identity,)),
        (Part.PROCUREMENT, system.procurement),
        (Part.BUNDLES, system.bundles),
        (Part.SERVICES, system.services),
        (Part.EXCLUSIONS, system.exclusions),
        (Part.CHOICE, system.choice),
        (Part.WISHES, system.wishes),
        (Part.ORDER, system.order),
        (Part.CURRENT_PLACE, system.current_place),
        (Part.NON_CHOICE_EXISTING, system.non_choice.existing),
        (Part.NON_CHOICE_NEW, system.non_choice.new),
        (Part.JOINT_PLACEMENT, system.joint_placement),
        (Part.NOTICES, system.notices),
        (Part.ALARM, system.alarm),
        (Part.AREAS, system.areas),
        (Part.PRICE_ZONES, system.price_zones),
        (Part.APPLICATION, system.application),
        (Part.GEOGRAPHY, system.geography),
        (Part.LANGUAGES, system.languages),
        (Part.CONTACT, system.contact),
        (Part.ENVELOPE, system.envelope),
        (Part.APPEARANCE, system.appearance),
        (Part.CLAUSES, system.clauses),
        (Part.DECISIONS, system.decisions),
        (Part.SOURCES, system.sources),
    )


_BY_ID = ("id",)
_BY_HOLDER = ("provider", "group", "area")
_ABOUT: dict[type, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Identity: ((), ()),
    Source: (_BY_ID, ()),
    Decision: (_BY_ID, ()),
    Procurement: ((), ()),
    ApplicationRule: ((), ()),
    GeographicRule: ((), ()),
    Service: (_BY_ID, ()),
    Bundle: (_BY_ID, ()),
    AlarmRule: ((), ()),
    Area: (_BY_ID, ()),
    PriceZone: (_BY_ID, ()),
    HousingExclusion: (("who",), ("round_kinds",)),
    AlarmOnlyExclusion: (("who",), ("round_kinds",)),
    BookingOnlyExclusion: (("who",), ("round_kinds",)),
    AgeExclusion: (("who",), ("round_kinds",)),
    ChoiceWindow: ((), ("bundles",)),
    WishRule: ((), ("bundles",)),
    OrderRule: ((), ("bundles",)),
    CurrentPlaceRule: ((), ("bundles", "round_kinds")),
    JointPlacementRule: ((), ()),
    Capacity: ((), ("bundles",)),
    Share: (_BY_HOLDER, ("target",)),
    Cap: (_BY_HOLDER, ()),
    KeepCurrent: ((), ("bundles",)),
    Municipal: ((), ("bundles",)),
    Rotation: ((), ("bundles",)),
    Draw: ((), ("bundles",)),
    Nearest: ((), ("bundles",)),
    LargestFreeCapacity: ((), ("bundles",)),
    NoticeRule: (("of",), ("bundles",)),
    LanguageRule: ((), ()),
    Contact: ((), ()),
    Envelope: ((), ()),
    Appearance: ((), ()),
    Clause: (_BY_ID, ()),
}
"""For each class: what names its subject, and what narrows it down."""

Subject = tuple[object, ...]
"""What a thing is about: two things of the same subject follow each other in time."""


def subject(item: Item) -> Subject:
    """What the item is about, as widely as can be said: a clause's id, what a notice is of."""
    naming, _ = _ABOUT[type(item.thing)]
    return (item.part, *(getattr(item.thing, name) for name in naming))


def narrow_subject(item: Item) -> Subject:
    """What the item is about and for whom: the bundles, the kinds of round, the capacity's own."""
    _, narrowing = _ABOUT[type(item.thing)]
    bundles = sorted(item.capacity.bundles) if item.capacity else ()
    narrowed = (_unordered(getattr(item.thing, name)) for name in narrowing)
    return (*subject(item), *narrowed, *bundles)


def _unordered(value: object) -> object:
    return tuple(sorted(value, key=str)) if isinstance(value, tuple) else value


def _common(one: Period, other: Period) -> Period:
    """The days that both hold."""
    first = max(one.first or date.min, other.first or date.min)
    last = min(one.last or date.max, other.last or date.max)
    return Period(
        None if first == date.min else first,
        None if last == date.max else last,
    )
