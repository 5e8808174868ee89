"""Two scenarios of a round made ready to be drawn beside each other, bundle by bundle."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import numpy as np

from hemval.core.claims.openness import Openness
from hemval.core.claims.temporary import TemporaryPerformers
from hemval.core.placement.granted import NOTHING_GRANTED, granted_bundles
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.simulation.compiled import NOBODY, CompiledBundle, compile_bundle
from hemval.core.simulation.people import Person, people_of
from hemval.core.simulation.playing import Players
from hemval.core.simulation.scenario import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One bundle under two rules, ready to be drawn.

    `providers`: every provider that has or may get somebody, by id.
    """

    bundle: str
    people: tuple[Person, ...]
    providers: tuple[str, ...]
    players: Players
    rules: tuple[CompiledBundle, CompiledBundle]


def compare(
    decided: Scenario, changed: Scenario, *, hidden: Set[str] = frozenset()
) -> Iterator[Compared]:
    """Each bundle of a round that can be drawn under both rules, by its id.

    `hidden` are the ids of those who are in no number besides the protected.
    """
    outcome = decided.outcome
    round_id = outcome.facts.plan.id
    minutes = granted_bundles(outcome)
    temporary = _temporary(outcome)
    both = {one.bundle for one in changed.problems.bundles}
    for one in decided.problems.bundles:
        if one.bundle not in both:
            continue
        people = people_of(one, outcome, hidden)
        providers = tuple(sorted(_providers(decided, changed, people)))
        number = {name: place for place, name in enumerate(providers)} | {"": NOBODY}
        for_now = []
        for person in people:
            found = temporary.of(one.bundle, person.area, person.today)
            for_now.append(number[found.provider] if found else NOBODY)
        yield Compared(
            bundle=one.bundle,
            people=people,
            providers=providers,
            players=Players(
                shown=np.array([not person.is_protected for person in people], dtype=np.bool_),
                chose=np.array([person.chose for person in people], dtype=np.bool_),
                today=np.array([number[person.today] for person in people], dtype=np.int64),
                for_now=np.array(for_now, dtype=np.int64),
                minutes=np.array(
                    [minutes.get((p.client, one.bundle), NOTHING_GRANTED).minutes for p in people],
                    dtype=np.int64,
                ),
                providers=len(providers),
                most_wishes=max((len(person.stated) for person in people), default=0),
            ),
            rules=(
                compile_bundle(round_id, one, people, providers),
                compile_bundle(round_id, changed.problems.of_bundle(one.bundle), people, providers),
            ),
        )


def _temporary(outcome: RoundOutcome) -> TemporaryPerformers:
    facts = outcome.facts
    rules = RoundRules(outcome.system, facts.plan, facts.providers)
    return TemporaryPerformers(facts.plan, Openness(rules, facts.providers))


def _providers(decided: Scenario, changed: Scenario, people: Sequence[Person]) -> set[str]:
    facts = (decided.outcome.facts, changed.outcome.facts)
    listed = {one.id for one_facts in facts for one in one_facts.providers}
    return listed | {person.today for person in people if person.today}
