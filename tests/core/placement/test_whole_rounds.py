"""From made-up rounds of every system to problems that can be drawn and solved."""

import pytest

from hemval.core.allocation.checks import problem_faults
from hemval.core.placement.problems import round_problems
from hemval.core.round.outcome import prepare
from hemval.core.system.values import RoundKind
from hemval.files.system_file import load_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping")
KEY = bytes(range(32))


def outcome_of(name: str, kind: RoundKind | None = None, clients: int = 150, seed: int = 1):
    system = load_system(name).system
    recipe = Recipe(system=system, clients=clients, seed=seed, kind=kind)
    return prepare(system, MadeUpRound(recipe).facts())


@pytest.mark.parametrize("kind", [None, *RoundKind])
@pytest.mark.parametrize("name", SYSTEMS)
def test_every_system_gives_problems_without_faults(name, kind):
    problems = round_problems(outcome_of(name, kind), KEY)
    assert problems.wrong == ()
    assert problems.bundles
    for one in problems.bundles:
        assert problem_faults(one.problem, is_drawn=False) == ()
        assert len(one.precedence) == len(one.problem.claims) == len(one.bases)
        assert set(one.providers) == {
            node.id for node in one.problem.nodes
        } - {node.parent for node in one.problem.nodes}  # fmt: skip
