"""The rule behind a reason, in words: what it says, who decided it, and how firmly it stands."""

from datetime import date

from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason
from hemval.core.reason import RuleRef
from hemval.core.system.provisions import provisions
from hemval.core.system.rule import Rule
from hemval.core.system.system import System
from hemval.texts.describe.statements import Teller
from hemval.texts.words import Words

_BY_THE_ROUND = frozenset({LeftOutCode.NOT_IN_ROUND, LeftOutCode.STAYS_WITH_PROVIDER})
"""What follows from what kind of round it is; the others without a rule follow from the lists."""


class RulesBehind:
    """Says what the rules of one system are, each put into words once."""

    def __init__(self, system: System, on: date, words: Words) -> None:
        """Take the system, the day it is seen from, and the reader's language."""
        self._teller = Teller(system, on, words)
        self._words = words
        self._provisions = {
            RuleRef.to(one.part, one.thing, within=one.capacity): one
            for one in provisions(system)
            if isinstance(one.thing, Rule)
        }
        self._rules: dict[RuleRef, str] = {}

    def rule(self, ref: RuleRef | None) -> str:
        """What the rule says; its name where the system no longer has it, nothing without one."""
        if ref is None:
            return ""
        if ref not in self._rules:
            provision = self._provisions.get(ref)
            told = self._teller.statement(provision).sentences if provision else (str(ref),)
            self._rules[ref] = told[0]
        return self._rules[ref]

    def rests_on(self, reason: LeftOutReason) -> str:
        """A decision, practice, an assumption; or the lists, or the kind of round, alone."""
        if reason.rule is not None:
            return self._words.say(f"round-rests-on-{reason.rule.kind}")
        by_round = reason.code in _BY_THE_ROUND
        return self._words.say("round-rests-on-the-round" if by_round else "round-rests-on-lists")

    def decision(self, name: str) -> str:
        """Who decided, when, and under which number; empty where no decision is named."""
        return self._teller.ledger.decision(name) if name else ""
