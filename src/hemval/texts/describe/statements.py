"""A single rule as a statement: its sentences, how firmly it stands, and what it rests on."""

from datetime import date

from hemval.core.system.legal_risk import legal_risks
from hemval.core.system.provisions import Part, Provision
from hemval.core.system.rule import Kind
from hemval.core.system.system import System
from hemval.texts.describe.page import State, Statement
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.standing import Ledger, state_on
from hemval.texts.describe.telling import sentences
from hemval.texts.words import Words

_MARKED = frozenset({Kind.UNKNOWN, Kind.PROPOSED})


class Teller:
    """Tells of one system's rules, seen from one day."""

    def __init__(self, system: System, on: date, words: Words) -> None:
        """Take the system, the day it is seen from, and the reader's language."""
        self.system = system
        self.on = on
        self.phrases = Phrases(system, words)
        self.ledger = Ledger(self.phrases)
        self._risks = legal_risks(system)

    def state(self, provision: Provision) -> State:
        """Does it hold on the day, not yet, no longer, or is it only proposed?"""
        return state_on(provision, self.on)

    def statement(self, provision: Provision, silent: str | None = None) -> Statement:
        """The provision in words; `silent` widens a non-choice rule to `all`."""
        kind = provision.kind
        state = self.state(provision)
        return Statement(
            part=provision.part,
            sentences=sentences(provision, self.phrases, silent),
            kind=kind,
            state=state,
            mark=self.phrases.say(f"show-mark-{kind}") if kind in _MARKED else None,
            provenance=self.ledger.provenance(provision, state),
            risks=self._risks_of(provision),
        )

    def statements(self, group: list[Provision]) -> tuple[Statement, ...]:
        """Items in words; one statement where the silent of both sorts get the same."""
        existing = [one.thing for one in group if one.part is Part.NON_CHOICE_EXISTING]
        new = [one.thing for one in group if one.part is Part.NON_CHOICE_NEW]
        told = []
        for provision in group:
            if provision.part is Part.NON_CHOICE_NEW and provision.thing in existing:
                continue
            both = provision.part is Part.NON_CHOICE_EXISTING and provision.thing in new
            told.append(self.statement(provision, "all" if both else None))
        return tuple(told)

    def _risks_of(self, provision: Provision) -> tuple[str, ...]:
        kinds = [risk.kind for risk in self._risks if risk.rule is provision.thing]
        told = [self.phrases.say(f"show-risk-{kind}") for kind in kinds]
        return tuple(self.phrases.say("show-risk", risk=risk) for risk in told)
