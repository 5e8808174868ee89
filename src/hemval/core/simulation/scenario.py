"""A round under some rules: what would follow if the same people had made the same choices."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from hemval.core.claims.problems import RoundProblems, round_problems
from hemval.core.facts.choices import Choice
from hemval.core.facts.losses import Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.lists.choices import most_wishes
from hemval.core.round.days import round_days
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.simulation.lots import PURPOSE
from hemval.core.system.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A round as it is prepared under some rules."""

    outcome: RoundOutcome
    problems: RoundProblems


class MoreWishes(Exception):
    """More wishes than people were asked for: nobody knows what they would have been."""

    def __init__(self, *, asked: int, wanted: int) -> None:
        """Keep both numbers."""
        super().__init__(f"{wanted} of {asked}")
        self.asked = asked
        self.wanted = wanted


def scenario(system: System, facts: RoundFacts, losses: Losses) -> Scenario:
    """Prepare a round under the rules of a system."""
    outcome = prepare(system, facts, losses)
    return Scenario(outcome=outcome, problems=problems_of(outcome))


def problems_of(outcome: RoundOutcome) -> RoundProblems:
    """The problems of a round, each claim by the same name whatever the rules."""
    key = sha256(f"{PURPOSE}\0{outcome.facts.plan.id}".encode()).digest()
    return round_problems(outcome, key)


def with_rules(decided: Scenario, system: System, facts: RoundFacts) -> Scenario:
    """The same round under other rules; `facts` may have other caps of the providers' own.

    Where fewer wishes may be stated, the first of those that were stated are taken, as if people
    had left out the last. Raises MoreWishes.
    """
    asked_on = round_days(decided.outcome.system, facts.plan).asked_on
    asked = most_wishes(decided.outcome.system, asked_on)
    allowed = most_wishes(system, asked_on)
    for bundle, most in allowed.items():
        if bundle in asked and most > asked[bundle]:
            raise MoreWishes(asked=asked[bundle], wanted=most)
    if allowed != asked:
        choices = tuple(_shortened(one, asked, allowed) for one in facts.choices)
        facts = replace(facts, choices=choices)
    return scenario(system, facts, decided.outcome.losses)


def _shortened(choice: Choice, asked: Mapping[str, int], allowed: Mapping[str, int]) -> Choice:
    """A choice with as many wishes as may be stated; one with too many stays in doubt."""
    most = allowed.get(choice.bundle)
    was = asked.get(choice.bundle)
    if most is None or (was is not None and len(choice.wishes) > was):
        return choice
    return replace(choice, wishes=choice.wishes[:most])
