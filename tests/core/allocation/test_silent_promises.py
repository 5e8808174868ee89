"""The silent: after all who chose, in order, on what is left, each by the rule of its group."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from tests.core.allocation.made_up_problems import CLOSING, SMALL, SOFT, UNIT, random_problems
from tests.core.allocation.reading import Reading
from tests.core.allocation.solved import how_many

from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
)
from hemval.core.allocation.solve import solve
from hemval.core.system.non_choice import FreeCapacityMeasure

QUIET = replace(SMALL, silent=0.7, claims=7, protected=0.2)
HOW_MANY = how_many(4_000, 100_000)


def is_placed_by_rule(claim: Claim) -> bool:
    return not claim.chooser and claim.current is None


@HOW_MANY
def test_the_silent_change_nothing_for_those_who_chose(count):
    seen = 0
    for problem in random_problems("nobody displaced", count, QUIET):
        chose = tuple(claim for claim in problem.claims if not is_placed_by_rule(claim))
        seen += len(problem.claims) - len(chose)
        alone = solve(replace(problem, claims=chose)).assignment
        together = solve(problem).assignment
        assert {claim.id: together[claim.id] for claim in chose} == alone, problem
    assert seen > count


@HOW_MANY
def test_one_who_is_silent_is_placed_just_when_her_rule_has_a_leaf_with_room(count):
    placed, unplaced = 0, 0
    for problem in random_problems("room for the silent", count, QUIET):
        for claim, leaf, open_, _ in silent_in_order(problem):
            candidates = [one for one in open_ if one in named_by_her_rule(problem, claim)]
            placed += leaf is not None
            unplaced += leaf is None
            assert leaf in candidates or (leaf is None and not candidates), problem
    assert placed > count / 2
    assert unplaced > count / 2


def silent_in_order(
    problem: Problem,
) -> Iterator[tuple[Claim, str | None, list[str], dict[str, str | None]]]:
    """Each silent claim in order: what it got, what had room for it, and what was taken then."""
    reading, assignment = Reading(problem), solve(problem).assignment
    shut = shut_to_the_silent(reading, assignment)
    placed = {
        claim.id: assignment[claim.id] for claim in problem.claims if not is_placed_by_rule(claim)
    }
    for claim in sorted(filter(is_placed_by_rule, problem.claims), key=lambda one: one.order):
        open_ = [
            leaf
            for leaf in claim.eligible
            if claim.size == 0
            or leaf not in shut
            and all(
                reading.has_room(node, reading.used(placed, node), claim.size)
                for node in reading.path[leaf]
            )
        ]
        yield claim, assignment[claim.id], open_, dict(placed)
        placed[claim.id] = assignment[claim.id]


def shut_to_the_silent(reading: Reading, assignment: dict[str, str | None]) -> set[str]:
    """Under `closing` and `soft`: every leaf that somebody who takes room was refused."""
    if reading.rule not in (CLOSING, SOFT):
        return set()
    return {
        leaf
        for claim in reading.claims.values()
        if claim.size > 0 and reading.options[claim.id]
        for leaf in reading.preferred(claim.id, assignment[claim.id])
    }


def named_by_her_rule(problem: Problem, claim: Claim) -> tuple[str, ...]:
    """The leaves that the rule of her group can come to at all."""
    match problem.non_choice.get(claim.group):
        case None | KeepCurrentPlace():
            return ()
        case MunicipalUnits(leaves=leaves) | RotationList(leaves=leaves):
            return leaves
        case DrawnByLot(left_out=left_out):
            return tuple(leaf for leaf in claim.eligible if leaf not in left_out)
    return claim.eligible


@HOW_MANY
def test_the_rule_of_her_group_is_followed(count):
    followed: Counter[str] = Counter()
    for problem in random_problems("her rule", count, QUIET):
        turns = {
            group: rule.turn
            for group, rule in problem.non_choice.items()
            if isinstance(rule, RotationList)
        }
        for claim, leaf, open_, placed in silent_in_order(problem):
            if leaf is None:
                continue
            rule = problem.non_choice[claim.group]
            followed[claim.group] += 1
            match rule:
                case MunicipalUnits():
                    assert leaf == next(one for one in rule.leaves if one in open_), problem
                case RotationList():
                    assert leaf == _in_turn(rule, turns, claim.group, open_), problem
                case NearestLeaf():
                    nearest = min(claim.distance[one] for one in open_)
                    assert claim.distance[leaf] == nearest, problem
                case LargestFreeRoom():
                    assert leaf in _freest(Reading(problem), rule, open_, placed), problem
        assert solve(problem).turns == turns, problem
    assert {"municipal", "rotation", "draw", "nearest", "share", "amount"} == followed.keys()
    assert min(followed.values()) > count / 20


def _in_turn(rule: RotationList, turns: dict[str, int], group: str, open_: list[str]) -> str:
    """The next on the list that has room; the turn goes to the one after it."""
    while rule.leaves[turns[group]] not in open_:
        turns[group] = (turns[group] + 1) % len(rule.leaves)
    leaf = rule.leaves[turns[group]]
    turns[group] = (turns[group] + 1) % len(rule.leaves)
    return leaf


def _freest(
    reading: Reading, rule: LargestFreeRoom, open_: list[str], placed: dict[str, str | None]
) -> list[str]:
    """Those with most room left; where a cap above has to be read instead, any is let be."""
    capped = [leaf for leaf in open_ if reading.nodes[leaf].capacity is not None]
    if len(capped) < len(open_) and reading.has_caps_above_leaves:
        return open_
    if not capped:
        return open_
    left = {}
    for leaf in capped:
        capacity = reading.nodes[leaf].capacity or 0
        free = Fraction(max(0, capacity - reading.used(placed, leaf)))
        is_share = rule.measure is FreeCapacityMeasure.SHARE_OF_CAP
        left[leaf] = free / (capacity or 1) if is_share else free
    return [leaf for leaf in capped if left[leaf] == max(left.values())]


def test_a_draw_gives_each_leaf_with_room_about_its_share_and_never_one_that_is_left_out():
    # 3 leaves, 1 left out: 400 draws give each of the other two about 200; 5 standard deviations
    # of a fair coin thrown 400 times are 50.
    drawn: Counter[str | None] = Counter()
    for number in range(400):
        problem = Problem(
            rule=UNIT,
            nodes=tuple(Node(id=leaf, capacity=1) for leaf in "ABC"),
            claims=(Claim(id="c", order=1, chooser=False, group="new", eligible=("A", "B", "C")),),
            non_choice={"new": DrawnByLot(seed=f"{number:064x}", left_out=("B",))},
        )
        drawn[solve(problem).assignment["c"]] += 1
    assert drawn.keys() == {"A", "C"}
    assert 150 <= drawn["A"] <= 250


def test_all_who_are_silent_stand_in_one_line_whatever_their_group():
    # One place left. The one of the group `new` has the lower order, and goes first.
    problem = Problem(
        rule=UNIT,
        nodes=(Node(id="A", capacity=1),),
        claims=(
            Claim(id="old", order=2, chooser=False, group="existing", eligible=("A",)),
            Claim(id="young", order=1, chooser=False, group="new", eligible=("A",)),
        ),
        non_choice={"existing": MunicipalUnits(leaves=("A",)), "new": NearestLeaf()},
    )
    near = tuple(replace(claim, distance={"A": 5}) for claim in problem.claims)
    assert solve(replace(problem, claims=near)).assignment == {"old": None, "young": "A"}
