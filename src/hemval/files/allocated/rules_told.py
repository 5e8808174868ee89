"""The rules that an allocated round rests on, each in words and with what stands behind it."""

from collections.abc import Iterator
from typing import Any

from hemval.core.reason import RuleRef
from hemval.core.stages.allocated import AllocatedRound
from hemval.core.system.provisions import Part, Provision, provisions
from hemval.core.system.rule import BundleRule, Rule, in_force_for
from hemval.core.system.system import System
from hemval.texts.describe.statements import Teller
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words


def rules_told(allocated: AllocatedRound) -> list[dict[str, Any]]:
    """The rules behind placements, orders and caps, by what they are about.

    `says` is the rule, `rests_on` how firmly it stands and who decided it, and `assumption` why it
    is assumed where nobody has told, all in words: so that what is an assumption is told as one
    wherever the summary is read.
    """
    system, effect = allocated.outcome.system, allocated.outcome.days.effect
    behind = {
        RuleRef.to(one.part, one.thing, within=one.capacity): one
        for one in provisions(system)
        if isinstance(one.thing, Rule)
    }
    tellers = {name: Teller(system, effect, words(name)) for name in STAFF_LANGUAGES}
    told = {str(ref): _rule(ref, behind.get(ref), system, tellers) for ref in _refs(allocated)}
    return [told[name] for name in sorted(told)]


def _refs(allocated: AllocatedRound) -> set[RuleRef]:
    """What placements and caps name, and the rules that order everybody."""
    refs = {one.rule or one.basis.rule for one in allocated.placements}
    refs |= {room.rule for one in allocated.solved for room in one.frozen.rooms}
    return {ref for ref in refs if ref is not None} | set(_of_everybody(allocated))


def _of_everybody(allocated: AllocatedRound) -> Iterator[RuleRef]:
    outcome = allocated.outcome
    system, effect, kind = outcome.system, outcome.days.effect, outcome.facts.plan.kind
    places = tuple(one for one in system.current_place if kind in (one.round_kinds or (kind,)))
    rules: tuple[tuple[Part, tuple[BundleRule, ...]], ...] = (
        (Part.CAPACITY, system.capacity),
        (Part.CURRENT_PLACE, places),
        (Part.ORDER, system.order),
        (Part.WISHES, system.wishes),
    )
    for one in allocated.solved:
        for part, history in rules:
            for rule in in_force_for(history, one.bundle, effect):
                yield RuleRef.to(part, rule)


def _rule(
    ref: RuleRef, provision: Provision | None, system: System, tellers: dict[str, Teller]
) -> dict[str, Any]:
    decision = next((one for one in system.decisions if one.id == ref.decision), None)
    told = {name: teller.statement(provision) for name, teller in tellers.items() if provision}
    return {
        "rule": str(ref),
        "kind": ref.kind.value,
        "decision": ref.decision,
        "body": decision.body.in_language("sv") if decision else "",
        "date": str(decision.date) if decision and decision.date else "",
        "diary_number": decision.diary_number or "" if decision else "",
        "says": {name: " ".join(one.sentences) for name, one in told.items()},
        "rests_on": {name: one.provenance.standing or "" for name, one in told.items()},
        "assumption": _assumption(provision),
    }


def _assumption(provision: Provision | None) -> dict[str, str]:
    """Why the values of a rule that nobody has told are assumed."""
    rule = provision.thing if provision else None
    if not isinstance(rule, Rule) or rule.assumption is None:
        return {}
    return {name: rule.assumption.in_language(name) for name in STAFF_LANGUAGES}
