"""Two methods done by hand, slowly: proposals one at a time, and the scan that starts again."""

from collections.abc import Iterator
from random import Random

from tests.core.allocation.reading import Key, Reading

from hemval.core.allocation.problem import Problem
from hemval.core.system.capacity import AdmissionRule


def proposals_one_by_one(problem: Problem, seed: int) -> dict[str, str | None]:
    """Let claims propose one at a time, whoever chance picks, until nobody has more to ask for."""
    random = Random(seed)  # noqa: S311
    reading = Reading(problem)
    left = {claim: list(options) for claim, options in reading.options.items() if options}
    held: dict[str, str] = {}
    cutoff: dict[str, Key] = {}
    while waiting := sorted(claim for claim in left if claim not in held and left[claim]):
        claim = random.choice(waiting)
        held[claim] = left[claim][0]
        for refused in _refused(reading, held, cutoff, reading.path[held[claim]][-1]):
            left[refused].remove(held.pop(refused))
    return {claim: held.get(claim) for claim in left}


def _refused(reading: Reading, held: dict[str, str], cutoff: dict[str, Key], top: str) -> list[str]:
    """Walk those who hold or ask for a place below a top node, and tell who must go."""
    below = [claim for claim in held if reading.path[held[claim]][-1] == top]
    used = dict.fromkeys(reading.nodes, 0)
    refused = []
    for claim in sorted(below, key=lambda one: reading.key(one, held[one])):
        leaf, size = held[claim], reading.claims[claim].size
        key = reading.key(claim, leaf)
        if size == 0:
            continue
        is_in = reading.is_protected_at(claim, leaf) or (
            (leaf not in cutoff or key < cutoff[leaf])
            and all(reading.has_room(node, used[node], size) for node in reading.path[leaf])
        )
        if is_in:
            for node in reading.path[leaf]:
                used[node] += size
        else:
            cutoff[leaf] = min(key, cutoff.get(leaf, key))
            refused.append(claim)
    return refused


def scanning_again(problem: Problem) -> dict[str, str | None]:
    """The ordered method to the letter: the first who can move does, and the scan starts again."""
    reading = Reading(problem)
    held = held_from_the_start(reading)
    for claim, leaf, _ in moves(reading):
        held[claim] = leaf
    return held


def held_from_the_start(reading: Reading) -> dict[str, str | None]:
    """Who has a place to keep, and who has something to ask for."""
    return {
        claim: reading.claims[claim].current
        for claim, options in reading.options.items()
        if options
    }


def moves(reading: Reading) -> Iterator[tuple[str, str, dict[str, str | None]]]:
    """Each move in turn: who, where, and what everybody held just before."""
    held = held_from_the_start(reading)
    while (move := _first_move(reading, held)) is not None:
        yield *move, dict(held)
        claim, leaf = move
        held[claim] = leaf


def _first_move(reading: Reading, held: dict[str, str | None]) -> tuple[str, str] | None:
    """Who moves in one scan, and where; None when nobody does."""
    refused_someone: set[str] = set()
    for claim in sorted(held, key=lambda one: reading.claims[one].order):
        size = reading.claims[claim].size
        others = {other: leaf for other, leaf in held.items() if other != claim}
        for leaf in reading.preferred(claim, held[claim]):
            if size == 0:
                return claim, leaf
            if leaf in refused_someone:
                continue
            if all(
                reading.has_room(node, reading.used(others, node), size)
                for node in reading.path[leaf]
            ):
                return claim, leaf
            if reading.rule is not AdmissionRule.SKIPPING:
                refused_someone.add(leaf)
    return None
