"""A single rule as a statement: its sentences, how firmly it stands, and what it rests on."""

from datetime import date

from hemval.core.system.items import Item, Part
from hemval.core.system.legal_risk import legal_risks
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

    def state(self, item: Item) -> State:
        """Does it hold on the day, not yet, no longer, or is it only proposed?"""
        return state_on(item, self.on)

    def statement(self, item: Item, silent: str | None = None) -> Statement:
        """The item in words; `silent` widens a non-choice rule to `all`."""
        kind = item.kind
        state = self.state(item)
        return Statement(
            part=item.part,
            sentences=sentences(item, self.phrases, silent),
            kind=kind,
            state=state,
            mark=self.phrases.say(f"show-mark-{kind}") if kind in _MARKED else None,
            provenance=self.ledger.provenance(item, state),
            risks=self._risks_of(item),
        )

    def statements(self, group: list[Item]) -> tuple[Statement, ...]:
        """Items in words; one statement where the silent of both sorts get the same."""
        existing = [one.thing for one in group if one.part is Part.NON_CHOICE_EXISTING]
        new = [one.thing for one in group if one.part is Part.NON_CHOICE_NEW]
        told = []
        for item in group:
            if item.part is Part.NON_CHOICE_NEW and item.thing in existing:
                continue
            both = item.part is Part.NON_CHOICE_EXISTING and item.thing in new
            told.append(self.statement(item, "all" if both else None))
        return tuple(told)

    def _risks_of(self, item: Item) -> tuple[str, ...]:
        kinds = [risk.kind for risk in self._risks if risk.rule is item.thing]
        told = [self.phrases.say(f"show-risk-{kind}") for kind in kinds]
        return tuple(self.phrases.say("show-risk", risk=risk) for risk in told)
