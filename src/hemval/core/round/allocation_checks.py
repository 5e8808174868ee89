"""Is everything there that is needed before places are allocated?"""

from collections.abc import Iterator

from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.round.findings import Finding, FindingCode, error, warning
from hemval.core.round.timeline import Stage
from hemval.core.system.choice import OrderBy
from hemval.core.system.non_choice import (
    AnyInArea,
    Nearest,
    NonChoiceRule,
    Rotation,
    RotationStart,
)
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System

_WORKED_OUT = frozenset({RotationStart.ALPHABETICAL, RotationStart.APPROVAL_DATE})


def allocation_findings(system: System, facts: RoundFacts) -> Iterator[Finding]:
    """What the shares, the order and the answer to silence lack."""
    yield from _of_the_shares(system, facts.plan)
    yield from _of_the_order(system, facts.plan)
    yield from _of_the_decision_dates(system, facts)
    yield from _of_the_silent(system, facts)


def _of_the_shares(system: System, plan: RoundPlan) -> Iterator[Finding]:
    shares = [
        share
        for capacity in in_force(system.capacity, plan.effect)
        for share in in_force(capacity.shares, plan.effect)
        if not share.target
    ]
    if shares and plan.share_base_on is None:
        decision = shares[0].decision
        yield warning(FindingCode.NO_SHARE_BASE, Stage.FROZEN, "share_base_on", decision=decision)


def _of_the_order(system: System, plan: RoundPlan) -> Iterator[Finding]:
    rules = in_force(system.order, plan.effect)
    if not rules and plan.order_source is None:
        yield warning(FindingCode.NO_ORDER, Stage.DRAWN, "order_source")
    for rule in rules:
        if rule.kind is Kind.UNKNOWN:
            if plan.order_source is None:
                code = FindingCode.ORDER_ASSUMED
                yield warning(code, Stage.DRAWN, "order_source", {"by": str(rule.by)})
        elif plan.order_source not in (None, rule.by):
            yield error(
                FindingCode.ORDER_DIFFERS,
                Stage.DRAWN,
                "order_source",
                {"written": str(plan.order_source), "rule": str(rule.by)},
                decision=rule.decision,
            )


def _of_the_decision_dates(system: System, facts: RoundFacts) -> Iterator[Finding]:
    """A booking rests on no care decision, and so needs no date of one."""
    plan = facts.plan
    orders = {plan.order_source or rule.by for rule in in_force(system.order, plan.effect)}
    if OrderBy.DECISION_DATE not in orders | {plan.order_source}:
        return
    lacking = sum(grant.decided_on is None and not grant.is_booking for grant in facts.grants)
    if lacking:
        yield warning(FindingCode.NO_DECISION_DATES, Stage.DRAWN, "services", {"rows": lacking})


def _of_the_silent(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    existing, new = (
        [rule for rule in in_force(rules, plan.effect) if rule.holds_in(plan.kind)]
        for rules in (system.non_choice.existing, system.non_choice.new)
    )
    if not (existing and new):
        yield warning(FindingCode.NO_NON_CHOICE, Stage.ALLOCATED, "non_choice")
    rules: tuple[NonChoiceRule, ...] = (*existing, *new)
    lacking: dict[FindingCode, list[NonChoiceRule]] = {
        FindingCode.NO_DISTANCES: [
            rule for rule in rules if isinstance(rule, Nearest) and not facts.distances
        ],
        FindingCode.NO_ROTATION_LIST: [
            rule for rule in rules if _lacks_list(rule) and not facts.rotation
        ],
        FindingCode.NO_RULE_IN_AREA: [rule for rule in rules if isinstance(rule, AnyInArea)],
    }
    for code, named in lacking.items():
        if named:
            yield warning(code, Stage.FROZEN, "non_choice", decision=named[0].decision)


def _lacks_list(rule: NonChoiceRule) -> bool:
    """Does the rule need a list to begin with? One laid by name or by approval is worked out."""
    return isinstance(rule, Rotation) and rule.start not in _WORKED_OUT
