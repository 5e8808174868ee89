"""Made-up rounds worked through to the end: drawn with a fixed seed, solved and placed."""

from dataclasses import replace
from functools import cache

from hemval.core.allocation.solve import solve
from hemval.core.claims.problems import round_problems
from hemval.core.lottery.draw import drawn_problem
from hemval.core.placement.placing import place
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import prepare
from hemval.files.system_file import load_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping")
KEY = bytes(range(32))
SEED = bytes(range(32, 64))


@cache
def system_named(name):
    return load_system(name).system


def made_up_facts(name, kind=None, clients=150, seed=1):
    recipe = Recipe(system=system_named(name), clients=clients, seed=seed, kind=kind)
    return MadeUpRound(recipe).facts()


def solved_bundles(problems, seed=SEED, round_id="r1", withdrawn=frozenset()):
    return tuple(
        SolvedBundle(frozen=one, problem=problem, answer=solve(without(problem, withdrawn)))
        for one in problems.bundles
        for problem in [drawn_problem(seed, round_id, one)]
    )


def without(problem, withdrawn):
    """The problem without some claims, as it is solved when they are withdrawn."""
    return replace(problem, claims=tuple(c for c in problem.claims if c.id not in withdrawn))


def allocated(outcome):
    """The problems of a round, its solved bundles, and where everybody is placed."""
    problems = round_problems(outcome, KEY)
    solved = solved_bundles(problems)
    return problems, solved, place(outcome, problems, solved)


def made_up_outcome(name, kind=None, clients=150, seed=1):
    return prepare(system_named(name), made_up_facts(name, kind, clients, seed))
