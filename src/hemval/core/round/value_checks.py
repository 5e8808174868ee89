"""Can the public value that a plan names come, be looked up, and come in time?"""

from collections.abc import Iterator

from hemval.core.facts.round_plan import RoundPlan, ValueSource
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding, FindingCode, error, warning
from hemval.core.round.timeline import Stage
from hemval.core.round.waits import CHAINS, comes_at

_SHOWN_OF_CHAIN = 16


def value_findings(plan: RoundPlan) -> Iterator[Finding]:
    """What is wrong with a named round of drand; which numbers come when, only people know."""
    named = plan.draw
    if plan.is_exercise or named is None or named.source is not ValueSource.DRAND:
        return
    if named.chain not in CHAINS:
        chain = {"chain": named.chain[:_SHOWN_OF_CHAIN]}
        yield warning(FindingCode.CHAIN_UNKNOWN, Stage.FROZEN, "draw", chain)
        return
    comes, number = comes_at(named), str(named.round)
    latest = plan.notify_by or plan.effect
    if comes is None:
        yield error(FindingCode.VALUE_NEVER_COMES, Stage.FROZEN, "draw", {"round": number})
    elif comes.date() > latest:
        facts: dict[str, Fact] = {"round": number, "day": comes.date(), "latest": latest}
        yield warning(FindingCode.VALUE_AFTER_NOTIFY, Stage.FROZEN, "draw", facts)
