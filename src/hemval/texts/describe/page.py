"""A page about a system, ready to be printed on a terminal, on paper or on the web."""

from dataclasses import dataclass, field
from enum import StrEnum

from hemval.core.system.provisions import Part
from hemval.core.system.rule import Kind


class State(StrEnum):
    """Whether a rule holds on the day the page is seen from; what it stands under on the page."""

    HOLDS = "holds"
    COMING = "coming"
    PAST = "past"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What a rule rests on, in words: decision or practice, days, sources, note.

    `standing` is None for what needs no decision (a source, a decision itself).
    """

    standing: str | None = None
    period: str | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """The parts that there are, in the order they are read."""
        own = (self.standing, self.period, self.note)
        return (*(part for part in own if part), *self.sources)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One rule in words; `part` is the part of the system that it stands in.

    `sentences`: the rule in one plain sentence, then what it says besides. `mark`: a warning before
    the sentence (UNKNOWN, PROPOSAL). `risks`: what the law may have against it.
    """

    part: Part
    sentences: tuple[str, ...]
    kind: Kind = Kind.DECIDED
    state: State = State.HOLDS
    mark: str | None = None
    provenance: Provenance = field(default_factory=Provenance)
    risks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentences as one paragraph."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One rule as it was and as it is; `differences` tells what it rests on now and before."""

    before: Statement
    after: Statement
    differences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Statements that stand together, under a heading of their own where there is one."""

    statements: tuple[Statement, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    heading: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One question a reader has, and the rules that answer it."""

    id: str
    heading: str
    intro: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A title, what to know first, and the chapters."""

    title: str
    lead: tuple[str, ...]
    chapters: tuple[Chapter, ...]
