"""Every single thing a system says, with what it is about and where in the system it stands.

What a thing is about is said by its class: `ABOUT` names its subject, and `FOR` those it is for,
where a field that is empty means everybody.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from hemval.core.dates.period import Period
from hemval.core.fault import Path
from hemval.core.system.capacity import Capacity
from hemval.core.system.decision import Decision, Source
from hemval.core.system.non_choice import NonChoice
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import Identity, System


class Part(StrEnum):
    """Which part of a system a thing belongs to, in the order a page tells of it.

    The name is that of the fields that lead to it: `non_choice_new`; for shares and caps `shares`.
    """

    IDENTITY = "identity"
    PROCUREMENT = "procurement"
    BUNDLES = "bundles"
    SERVICES = "services"
    EXCLUSIONS = "exclusions"
    CHOICE = "choice"
    WISHES = "wishes"
    LETTER_CODE_SIGN_IN = "letter_code_sign_in"
    CAPACITY = "capacity"
    SHARES = "shares"
    CAPS = "caps"
    ORDER = "order"
    CURRENT_PLACE = "current_place"
    NON_CHOICE_EXISTING = "non_choice_existing"
    NON_CHOICE_NEW = "non_choice_new"
    JOINT_PLACEMENT = "joint_placement"
    FOUR_EYES = "four_eyes"
    NOTICES = "notices"
    ALARM = "alarm"
    AREAS = "areas"
    PRICE_ZONES = "price_zones"
    APPLICATION = "application"
    GEOGRAPHY = "geography"
    OFFERING = "offering"
    LANGUAGES = "languages"
    CONTACT = "contact"
    COMPARISON = "comparison"
    ENVELOPE = "envelope"
    APPEARANCE = "appearance"
    LETTER_TEXTS = "letter_texts"
    LETTER_RECIPIENTS = "letter_recipients"
    CLAUSES = "clauses"
    DECISIONS = "decisions"
    SOURCES = "sources"


Thing = Identity | Source | Decision | Rule
"""What a provision holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One thing, the part it belongs to, and the capacity it is part of (shares and caps).

    `path` is the fields and positions that lead to it in the system that it was taken from.
    """

    part: Part
    thing: Thing
    capacity: Capacity | None = None
    path: Path = ()

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
        return own if self.capacity is None else own.common(self.capacity.period)


def provisions(system: System) -> tuple[Provision, ...]:
    """Everything the system says, field by field; a share or a cap is a provision of its own.

    A capacity is given without its shares and caps, so that each thing stands in one place only.
    """
    return tuple(_provisions(system))


def _provisions(system: System) -> Iterator[Provision]:
    for field in fields(system):
        held = getattr(system, field.name)
        if isinstance(held, NonChoice):
            for silent in fields(held):
                part = Part(f"{field.name}_{silent.name}")
                yield from _each(part, getattr(held, silent.name), (field.name, silent.name))
        elif isinstance(held, Identity):
            yield Provision(part=Part(field.name), thing=held, path=(field.name,))
        else:
            yield from _each(Part(field.name), held, (field.name,))


def _each(part: Part, things: tuple[Thing, ...], path: Path) -> Iterator[Provision]:
    for index, thing in enumerate(things):
        where = (*path, index)
        if isinstance(thing, Capacity):
            alone = replace(thing, shares=(), caps=())
            yield Provision(part=part, thing=alone, path=where)
            yield from _rooms(thing, where)
        else:
            yield Provision(part=part, thing=thing, path=where)


def _rooms(capacity: Capacity, path: Path) -> Iterator[Provision]:
    for part, rooms in ((Part.SHARES, capacity.shares), (Part.CAPS, capacity.caps)):
        for index, room in enumerate(rooms):
            where = (*path, part.value, index)
            yield Provision(part=part, thing=room, capacity=capacity, path=where)


Subject = tuple[tuple[str, object], ...]
"""What a thing is about, as names and values; two of the same subject follow each other in time."""


def subject(provision: Provision) -> Subject:
    """What it is about, as widely as can be said: a clause's id, what a notice is of."""
    return (("part", provision.part), *_values(provision.thing, provision.thing.ABOUT))


def narrow_subject(provision: Provision) -> Subject:
    """What it is about and for whom: the bundles, the kinds of round, the capacity's own."""
    around: Subject = ()
    if provision.capacity is not None:
        around = _values(provision.capacity, provision.capacity.FOR)
    return (*subject(provision), *_values(provision.thing, provision.thing.FOR), *around)


def _values(thing: Thing, names: tuple[str, ...]) -> Subject:
    return tuple((name, _unordered(getattr(thing, name))) for name in names)


def _unordered(value: object) -> object:
    return tuple(sorted(value, key=str)) if isinstance(value, tuple) else value
