"""Why something came to be as it did: a code, the facts behind it, and the rule it rests on.

A reason is kept for as long as the outcome can be appealed. So it names the rule by what the rule
is about, never by where the rule stands in a file that somebody may add to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, Self, TypeVar

from hemval.core.system.capacity import Capacity
from hemval.core.system.provisions import Part, Provision, narrow_subject
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.values import LocalText

Fact = str | int | date | LocalText
"""What a sentence may need: a name, a number, a day, or the municipality's own words."""

NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRef:
    """A rule of the municipality, told by what it is about, for whom, and from when.

    `about` is names and values, those that say nothing left out. Two rules that govern on the same
    day never have the same. `decision` is empty where none is named. `kind` says how firmly the
    rule stood when the reason was given: what was an assumption then is told as one.
    """

    part: Part
    about: tuple[tuple[str, str], ...] = ()
    since: date | None = None
    decision: str = ""
    kind: Kind = Kind.DECIDED

    @classmethod
    def to(cls, part: Part, rule: Rule, *, within: Capacity | None = None) -> Self:
        """The rule of one part; for a share or a cap, `within` is the capacity it is part of."""
        provision = Provision(part=part, thing=rule, capacity=within)
        named = ((name, _written(value)) for name, value in narrow_subject(provision)[1:])
        return cls(
            part=part,
            about=tuple((name, value) for name, value in named if value),
            since=provision.period.first,
            decision=rule.decision or "",
            kind=provision.kind,
        )

    def __str__(self) -> str:
        """The rule as lists name it, without the decision, which has a column of its own.

        >>> about = (("who", "housing"), ("housing", "servicehus"))
        >>> str(RuleRef(part=Part.EXCLUSIONS, about=about, since=date(2012, 9, 1)))
        'exclusions who=housing housing=servicehus from=2012-09-01'
        """
        since = (("from", self.since.isoformat()),) if self.since else ()
        return " ".join((self.part, *(f"{name}={value}" for name, value in (*self.about, *since))))


Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Generic[Code]):
    """One reason, of the codes that the one who decides has; the words are in `hemval.texts`.

    `rule` is None where no rule of the municipality is behind it (she has died).
    """

    code: Code
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
    rule: RuleRef | None = None

    @property
    def decision(self) -> str:
        """The decision behind the rule; empty where there is none."""
        return self.rule.decision if self.rule else ""


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "+".join(map(str, value))
    if isinstance(value, LocalText):
        return value.in_language("sv")
    if value is None or value is False:
        return ""
    return "yes" if value is True else str(value)
