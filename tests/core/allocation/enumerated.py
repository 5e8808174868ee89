"""The answer by trying every assignment there is; only for the very small."""

from collections.abc import Iterator
from itertools import product

from tests.core.allocation.reading import Assignment, Reading

from hemval.core.allocation.problem import Problem
from hemval.core.system.capacity import AdmissionRule


def everything(reading: Reading) -> Iterator[dict[str, str | None]]:
    """Every way to give each claim one of its options, or nothing if it has no place to keep."""
    claims = [claim for claim in reading.options if reading.options[claim]]
    choices: list[tuple[str | None, ...]] = [
        options if reading.claims[claim].current is not None else (*options, None)
        for claim in claims
        for options in (reading.options[claim],)
    ]
    for leaves in product(*choices):
        yield dict(zip(claims, leaves, strict=True))


def is_within_caps(reading: Reading, assignment: Assignment) -> bool:
    """Was each one let in, given what better keys use? The protected always are."""
    for claim, leaf in assignment.items():
        size = reading.claims[claim].size
        if leaf is None or size == 0 or reading.is_protected_at(claim, leaf):
            continue
        key = reading.key(claim, leaf)
        for node in reading.path[leaf]:
            better = sum(
                reading.claims[other].size
                for other, place in assignment.items()
                if place is not None
                and other != claim
                and node in reading.path[place]
                and reading.key(other, place) < key
            )
            if not reading.has_room(node, better, size):
                return False
    return True


def blocking_pairs(reading: Reading, assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Who would be let in at a leaf she wants more, given what better keys use on its path."""
    for claim, leaf in assignment.items():
        size = reading.claims[claim].size
        for wanted in reading.preferred(claim, leaf):
            key = reading.key(claim, wanted)
            if size == 0 or all(
                reading.has_room(node, reading.used_by_better(assignment, node, key, claim), size)
                for node in reading.path[wanted]
            ):
                yield claim, wanted


def envious_pairs(reading: Reading, assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Who sees a worse key than her own at a leaf she wants more; size 0 always gets her best."""
    for claim, leaf in assignment.items():
        size = reading.claims[claim].size
        for wanted in reading.preferred(claim, leaf):
            key = reading.key(claim, wanted)
            if size == 0 or any(
                place == wanted
                and reading.claims[other].size > 0
                and reading.key(other, place) > key
                for other, place in assignment.items()
            ):
                yield claim, wanted


def is_stable(reading: Reading, assignment: Assignment) -> bool:
    """Within caps, and nobody would be let in where she would rather be."""
    return is_within_caps(reading, assignment) and not any(blocking_pairs(reading, assignment))


def is_fair(reading: Reading, assignment: Assignment) -> bool:
    """Within caps, and nobody sees a worse key where she would rather be."""
    return is_within_caps(reading, assignment) and not any(envious_pairs(reading, assignment))


def all_good(problem: Problem) -> list[dict[str, str | None]]:
    """Every stable assignment (`unit`), or every fair one (`closing`, `soft`)."""
    reading = Reading(problem)
    is_good = is_stable if reading.rule is AdmissionRule.UNIT else is_fair
    return [assignment for assignment in everything(reading) if is_good(reading, assignment)]


def best_for_everybody(problem: Problem) -> dict[str, str | None]:
    """The good assignment in which each claim has the best that any good one gives it.

    Raises `LookupError` where there is none: then there is no answer that all would agree on.
    """
    reading = Reading(problem)
    good = all_good(problem)
    if not good:
        raise LookupError("no assignment is good")
    best = min(good, key=lambda one: sum(reading.rank(claim, one[claim]) for claim in one))
    for claim in best:
        if any(reading.rank(claim, one[claim]) < reading.rank(claim, best[claim]) for one in good):
            raise LookupError(f"{claim} would be better off in another")
    return best
