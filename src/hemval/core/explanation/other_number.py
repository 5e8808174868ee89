"""What another number in the order would have given one claim, all else as it was.

It is not reckoned out but tried: the problem is solved again with her number put before that of
another, so what is said is true by its own making. 1. Leave out the silent without a place, who
come after and change nothing for her. 2. Try the number of the last one admitted, and the next: in
one common order that is the answer. 3. Else try the first number of all; does it not suffice, none
does, where a better number can never harm. 4. Else halve the span between a number that suffices
and one that does not, until they stand beside each other.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from hemval.core.allocation.answer import Key
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.explanation.explanation import OtherNumber
from hemval.core.system.capacity import AdmissionRule

WithNumber = Callable[[str, int], str | None]
"""The leaf that a claim, by its id, gets with a number that no other has."""
Trying = Callable[[Problem], WithNumber]
"""How other numbers are tried for the claims of a problem: by arrays, or by the normative text."""


def by_arrays(problem: Problem) -> WithNumber:
    """Try by the fast solver, the problem compiled once."""
    from hemval.core.allocation.fast.one_claim import OneClaim  # Arrays are loaded when needed.

    return OneClaim(problem).leaf_with


class Contest:
    """A problem made ready once, for other numbers to be tried for any claim of it."""

    def __init__(self, problem: Problem, trying: Trying = by_arrays) -> None:
        """Take the problem with its orders."""
        self.rule = problem.rule
        self._problem = problem
        self._trying = trying

    @cached_property
    def leaf_with(self) -> WithNumber:
        """The leaf that a claim gets with a number: twice one of the orders, or one less or more.

        So there is room for a number between any two.
        """
        competing = (one for one in self._problem.claims if _competes(one))
        spread = tuple(replace(one, order=2 * one.order) for one in competing)
        return self._trying(replace(self._problem, claims=spread))

    def numbers_before(self, claim: Claim) -> list[int]:
        """The numbers of the other choosers before a claim, in order."""
        return self._numbers[: bisect_left(self._numbers, claim.order)]

    @cached_property
    def _numbers(self) -> list[int]:
        return sorted(one.order for one in self._problem.claims if one.chooser)


class OtherNumbers:
    """Tries other numbers for one claim, each once, and never solves more than `most` times."""

    def __init__(self, contest: Contest, claim: Claim, *, most: int) -> None:
        """`claim` is one of the contest's."""
        self._contest = contest
        self._claim = claim
        self._left = most
        self._got: dict[int, int] = {}

    @cached_property
    def _numbers(self) -> list[int]:
        """The numbers of the other choosers before her, in order."""
        return self._contest.numbers_before(self._claim)

    def that_suffices(self, leaf: str, last: Key | None) -> OtherNumber | None:
        """The number that would have given her that leaf; None where it is not surely known."""
        wanted = self._claim.wishes.index(leaf)
        try:
            place = self._last_place_that_gives(wanted, last)
        except _TriedEnough:
            return None
        if place is None:
            return OtherNumber(number=None) if self._better_never_harms else None
        if self._rank(place) != wanted:
            return None
        return OtherNumber(number=self._numbers[place])

    def _last_place_that_gives(self, wanted: int, last: Key | None) -> int | None:
        """The place in `_numbers` with which she gets it or better, and with the next one not."""
        hers = len(self._numbers)
        if hers == 0:
            return None
        if last is not None:
            guess = bisect_left(self._numbers, last.order)
            if guess < hers and self._numbers[guess] == last.order and self._is_edge(guess, wanted):
                return guess
        if self._rank(0) > wanted:
            return None
        enough, too_late = 0, hers
        while too_late - enough > 1:
            middle = (enough + too_late) // 2
            if self._rank(middle) <= wanted:
                enough = middle
            else:
                too_late = middle
        return enough

    def _is_edge(self, place: int, wanted: int) -> bool:
        after = place + 1
        too_late = after == len(self._numbers) or self._rank(after) > wanted
        return too_late and self._rank(place) <= wanted

    def _rank(self, place: int) -> int:
        """Which of her wishes she gets when she comes just before the one at that place."""
        if place not in self._got:
            if self._left == 0:
                raise _TriedEnough
            self._left -= 1
            leaf = self._contest.leaf_with(self._claim.id, 2 * self._numbers[place] - 1)
            wishes = self._claim.wishes
            self._got[place] = wishes.index(leaf) if leaf in wishes else len(wishes)
        return self._got[place]

    @property
    def _better_never_harms(self) -> bool:
        """Under `unit` a better number never gives a worse place, whatever the tree and classes."""
        return self._contest.rule is AdmissionRule.UNIT


class _TriedEnough(Exception):
    """No more may be tried."""


def _competes(claim: Claim) -> bool:
    return claim.chooser or claim.current is not None
