"""Small systems and rules, made by hand or walked out of the types."""

import dataclasses
import pkgutil
import sys
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import hemval.core.system
from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.system.areas import Area
from hemval.core.system.capacity import Capacity, ShareBase, Unit
from hemval.core.system.decision import Decision, Source
from hemval.core.system.non_choice import NonChoiceRule
from hemval.core.system.procurement import Basis, DatedWindow, Procurement
from hemval.core.system.provisions import Part, Provision
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.services import Bundle, Category, Service
from hemval.core.system.system import Identity, System
from hemval.core.system.values import Colour, LocalText, LooseDate, Percent
from hemval.texts.describe.statements import Teller
from hemval.texts.words import words

TODAY = date(2026, 11, 21)


def text(swedish: str, english: str | None = None) -> LocalText:
    """Words in both languages, the same when one is given."""
    return LocalText((("sv", swedish), ("en", english or swedish)))


def system(**parts: Any) -> System:
    """A small system: two bundles, an area, a decision, a source; any part may be replaced."""
    given: dict[str, Any] = {
        "identity": Identity(
            id="alvkarr",
            name=text("Valet", "The choice"),
            municipality="Alvkärr",
            municipality_code="9999",
            about=text("Om valet.", "About the choice."),
        ),
        "sources": (
            Source(id="record", title="Protokoll", publisher="Kommunen"),
            Source(id="letter", title="Brev", publisher="Kommunen"),
        ),
        "decisions": (
            Decision(
                id="kf",
                body=text("kommunfullmäktige"),
                about=text("Val införs."),
                date=LooseDate("2019-05-23"),
                diary_number="KS/2019:1",
            ),
            Decision(
                id="board", body=text("nämnden"), about=text("Regler."), date=LooseDate("2020")
            ),
        ),
        "procurement": (Procurement(basis=Basis.LOV, decision="kf"),),
        "services": (
            Service(id="care", name=text("Omvårdnad", "Care"), category=Category.PERSONAL_CARE),
            Service(id="wash", name=text("Tvätt", "Laundry"), category=Category.DOMESTIC_SERVICE),
        ),
        "bundles": (
            Bundle(id="care", name=text("Omvårdnad", "Care"), services=("care",)),
            Bundle(id="wash", name=text("Tvätt", "Laundry"), services=("wash",)),
        ),
        "areas": (Area(id="north", name=text("Norra byn"), whole_municipality=True),),
    }
    return System(**(given | parts))


CAPACITY = Capacity(unit=Unit.HOURS_PER_MONTH, share_base=ShareBase.ALL_GRANTED_HOURS)


def rule_classes() -> tuple[type[Rule], ...]:
    """Every class of rules in the core that nothing else is built on."""
    for module in pkgutil.walk_packages(hemval.core.system.__path__, "hemval.core.system."):
        import_module(module.name)
    return tuple(sorted(_leaves(Rule), key=lambda one: one.__qualname__))


def _leaves(kind: type[Rule]) -> Iterator[type[Rule]]:
    # A class with slots replaces the one it was made from, which lingers among the subclasses.
    below = [one for one in kind.__subclasses__() if _is_at_home(one)]
    if not below:
        yield kind
    for one in below:
        yield from _leaves(one)


def provision_of(thing: Any, part: Part = Part.CLAUSES) -> Provision:
    """A thing in its part, with a capacity around shares and caps."""
    if isinstance(thing, NonChoiceRule):
        part = Part.NON_CHOICE_EXISTING
    around = CAPACITY if {"provider", "group", "area"} <= _names(type(thing)) else None
    return Provision(part=part, thing=thing, capacity=around)


def said(thing: Any, language: str = "sv", part: Part = Part.CLAUSES) -> str:
    """Everything that is said of a thing: sentences, warning, and what it rests on."""
    statement = Teller(system(), TODAY, words(language)).statement(provision_of(thing, part))
    return " ".join([statement.mark or "", statement.text, *statement.provenance.lines()])


def _is_at_home(kind: type) -> bool:
    at_home = getattr(sys.modules[kind.__module__], kind.__name__, None)
    return kind.__module__.startswith("hemval.") and at_home is kind


# What a field of each type can hold; the first is used when another field is varied.
_SAMPLES: dict[Any, tuple[Any, ...]] = {
    str: ("a", "b"),
    int: (3, 4),
    Decimal: (Decimal("3"), Decimal("4.5")),
    bool: (False, True),
    date: (date(2021, 1, 4), date(2022, 2, 5)),
    LocalText: (text("Alfa"), text("Beta")),
    Percent: (Percent(Decimal(20)), Percent(Decimal("12.5"))),
    LooseDate: (LooseDate("2016"), LooseDate("2016-01"), LooseDate("2016-01-25")),
    Colour: (Colour("#0053a0"), Colour("#ffffff")),
    ClockHours: (ClockHours(time(7), time(23)), ClockHours(time(0), time(0))),
    DayOfYear: (DayOfYear(2, 1), DayOfYear(9, 1)),
    DatedWindow: (
        DatedWindow(opens=date(2020, 3, 9)),
        DatedWindow(closes=date(2020, 3, 9)),
        DatedWindow(opens=date(2020, 3, 9), closes=date(2020, 4, 9)),
        DatedWindow(answer_by=date(2020, 3, 9)),
        DatedWindow(start=date(2020, 3, 9)),
    ),
}
_FIELDS: dict[str, tuple[Any, ...]] = {
    "decision": (None, "kf", "board"),
    "source": ((), ("record",), ("letter",), ("record", "letter")),
    "combinations": ((("care",),), (("care", "wash"),), (("care",), ("care", "wash"))),
    "bundles": ((), ("care",), ("wash",)),
    "services": (("care",), ("wash",), ("care", "wash")),
    "area": (None, "north", "south"),
    "offered": (("sv",), ("sv", "sv-easy"), ("en",), ("fi",)),
    "weekdays": ((1,), (1, 2, 3), (1, 3)),
    "municipality_code": ("0127", "0128"),
    "address": (None, "https://a.example"),
}


def samples(kind: Any, field: str = "") -> tuple[Any, ...]:
    """Values that a field of this type can hold; all of them, for an alternative."""
    if field in _FIELDS:
        return _FIELDS[field]
    if kind in _SAMPLES:
        return _SAMPLES[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return tuple(kind)
    if get_origin(kind) is tuple:
        inner = samples(get_args(kind)[0])
        return ((), *((one,) for one in inner), inner[:2])
    if get_origin(kind) in (Union, UnionType):
        members = [one for one in get_args(kind) if one is not NoneType]
        values = tuple(value for one in members for value in samples(one))
        # Where a list may be left out, an empty one is refused.
        said = tuple(value for value in values if value != ())
        return (None, *said) if NoneType in get_args(kind) else values
    return tuple(variants(kind))


def variants(kind: type) -> Iterator[Any]:
    """One thing of a class, and then one for each other value of each field."""
    first = base(kind)
    yield first
    for field in _varied(kind):
        for value in _values(kind, field)[1:]:
            yield dataclasses.replace(first, **{field: value})


def base(kind: type) -> Any:
    """A thing of a class, each field holding its first sample."""
    return kind(**{field: _values(kind, field)[0] for field in _required_or_varied(kind)})


def _required_or_varied(kind: type) -> list[str]:
    # Without a default it must be given; the rest begins from the sample, so that False is varied.
    hints = get_type_hints(kind)
    return [one.name for one in dataclasses.fields(kind) if get_origin(hints[one.name]) != Literal]


def _varied(kind: type) -> list[str]:
    apart = {"id", "kind", "assumption", "topic", "shares", "caps", "whole_municipality"}
    return [name for name in _required_or_varied(kind) if name not in apart]


def field_values(kind: type) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Each field that must show in what is said of the class, with the values it can hold."""
    for field in _varied(kind):
        yield field, _values(kind, field)


def _values(kind: type, field: str) -> tuple[Any, ...]:
    if field == "kind":
        return tuple(Kind)
    return samples(get_type_hints(kind)[field], field)


def _names(kind: type) -> set[str]:
    return {field.name for field in dataclasses.fields(kind)}
