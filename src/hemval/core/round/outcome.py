"""A whole round from facts to outcome: the one call behind the command line, a preview and an app.

What is known of a round and what its system has decided go in; who is invited, which choices count,
what is missing, what is wrong, what waits for a person and what stops the round come out. Nothing
here knows of files: the facts may come from lists or from a database.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self

from hemval.core.choosing import ChoiceTotals, CountedChoice, choice_totals, choices_of
from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.fault import Severity
from hemval.core.invitation.inviting import invite
from hemval.core.invitation.outcome import Invitation, Invitations, Outcome
from hemval.core.invitation.totals import Totals, totals
from hemval.core.lists.choices import most_wishes
from hemval.core.round.days import RoundDays, round_days
from hemval.core.round.findings import Finding, FindingCode
from hemval.core.round.plan_checks import plan_findings
from hemval.core.round.timeline import StageOnDay, stages_on, steps
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System
from hemval.core.system.values import LocalText


class RoundState(StrEnum):
    """What was done with a round."""

    CHECKED = "checked"
    """Looked through, and nobody is invited."""
    INVITED = "invited"
    REFUSED = "refused"
    """Something stopped it, and nobody is invited."""


class Stop(StrEnum):
    """What stops a round, so that nobody is invited."""

    WRONG = "wrong"
    """The plan or the lists contradict what is decided, or cannot be."""
    REJECTED = "rejected"
    """Rows could not be taken, and nobody has said that it may go on without them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOutcome:
    """Everything that follows from what is known of a round and what its system has decided.

    `choices` is what stands for each client and bundle that somebody has chosen.
    """

    system: System
    facts: RoundFacts
    losses: Losses
    days: RoundDays
    invitations: Invitations
    totals: Totals
    choices: tuple[CountedChoice, ...]
    findings: tuple[Finding, ...]

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What contradicts the system, or cannot be."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def missing(self) -> tuple[Finding, ...]:
        """What is not there yet, and does not stop the invitation."""
        return tuple(one for one in self._warnings if one.is_missing)

    @property
    def doubtful(self) -> tuple[Finding, ...]:
        """What is there and may be meant so; a person judges."""
        return tuple(one for one in self._warnings if not one.is_missing)

    @property
    def _warnings(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.severity is Severity.WARNING)

    @property
    def looked_at(self) -> tuple[Invitation, ...]:
        """Those that a person is to look at, protected ones left out."""
        return tuple(one for one in self.invitations.each if one.concerns and not one.is_protected)

    @property
    def waiting(self) -> int:
        """How many letters wait until somebody has looked, protected ones left out."""
        return sum(one.counted_as is Outcome.LOOK_FIRST for one in self.looked_at)

    @property
    def left_out_on_assumption(self) -> int:
        """How many are left out by a rule that nobody has told of, protected ones left out."""
        left_out = (one for one in self.invitations.each if one.counted_as is Outcome.LEFT_OUT)
        rules = (one.reasons[0].rule for one in left_out)
        return sum(rule is not None and rule.kind is Kind.UNKNOWN for rule in rules)

    @property
    def is_nothing_to_choose(self) -> bool:
        """Is there nothing to allocate? Then people are told so, and the round goes no further."""
        return any(one.code is FindingCode.NOTHING_TO_CHOOSE for one in self.findings)

    @property
    def has_protected(self) -> bool:
        """Is anybody of the round handled by named staff alone?"""
        return bool(self.hidden)

    @property
    def hidden(self) -> frozenset[str]:
        """Whom named staff alone may read of, by client id."""
        return frozenset(one.client.id for one in self.invitations.each if one.is_protected)

    @property
    def phone(self) -> str:
        """Where questions are answered; empty where the number is an assumption.

        One that nobody has told may be nobody's: only in an exercise, where nobody rings, is it
        told all the same.
        """
        plan = self.facts.plan
        contacts = in_force(self.system.contact, plan.facts_on)
        told = (one for one in contacts if plan.is_exercise or one.kind is not Kind.UNKNOWN)
        return next((one.phone for one in told if one.phone), "")

    @property
    def area_names(self) -> Mapping[str, LocalText]:
        """What the areas of the round are called, by id."""
        return {one.id: one.name for one in in_force(self.system.areas, self.days.effect)}

    @property
    def choice_totals(self) -> ChoiceTotals:
        """How many choices arrived and what became of them, those for protected ones left out."""
        hidden = self.hidden
        return choice_totals([one for one in self.choices if one.client not in hidden])

    def hiding(self, clients: Collection[str]) -> Self:
        """The same round, where some clients are handled by named staff alone.

        Nothing else of them or of others is changed: it is told of whom a later list protects.
        """
        each = tuple(
            replace(one, is_protected=True) if one.client.id in clients else one
            for one in self.invitations.each
        )
        invitations = replace(self.invitations, each=each)
        return replace(self, invitations=invitations, totals=totals(invitations))

    def timeline(self, on: date) -> tuple[StageOnDay, ...]:
        """The stages of the round as they stand on a day."""
        return stages_on(steps(self.days), on)

    def stops(self, *, accept_rejected: bool) -> tuple[Stop, ...]:
        """Why nobody may be invited; nothing when they may.

        Rows that could not be taken can be accepted by somebody who answers for it. What goes
        against a decision cannot.
        """
        reasons = []
        if self.wrong:
            reasons.append(Stop.WRONG)
        if self.losses.rows and not accept_rejected:
            reasons.append(Stop.REJECTED)
        return tuple(reasons)


def prepare(system: System, facts: RoundFacts, losses: Losses = NOTHING_LOST) -> RoundOutcome:
    """Work out everything that follows; the same facts and system always give the same."""
    days = round_days(system, facts.plan)
    invitations = invite(system, facts, losses)
    return RoundOutcome(
        system=system,
        facts=facts,
        losses=losses,
        days=days,
        invitations=invitations,
        totals=totals(invitations),
        choices=choices_of(facts, days, losses, most_wishes(system, days.asked_on)),
        findings=plan_findings(system, facts, losses),
    )
