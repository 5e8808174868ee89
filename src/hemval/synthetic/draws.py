"""Draws that come out the same on every Python, every machine and every day.

Only `random.Random.random` is used, which Python promises not to change, and no logarithm or
exponential, which differ in the last digit between machines. Nothing depends on hashes or sets.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

Drawn = TypeVar("Drawn")


class Draws:
    """One stream of draws; streams with different names do not disturb each other."""

    def __init__(self, seed: int, stream: str) -> None:
        """Begin the stream of that name for that seed."""
        digest = sha256(f"{seed}/{stream}".encode()).digest()
        self.number = Random(int.from_bytes(digest, "big")).random

    def chance(self, share: float) -> bool:
        """Does it happen, when it happens in that share of cases?"""
        return self.number() < share

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit` - 1, all as likely."""
        return int(self.number() * limit)

    def between(self, first: int, last: int) -> int:
        """A whole number from `first` to `last`, both included, all as likely."""
        return first + int(self.number() * (last - first + 1))

    def one_of(self, things: Sequence[Drawn]) -> Drawn:
        """One of the things, all as likely."""
        return things[int(self.number() * len(things))]

    def in_any_order(self, things: Sequence[Drawn]) -> list[Drawn]:
        """The same things in an order of chance."""
        left = list(things)
        for last in range(len(left) - 1, 0, -1):
            other = self.below(last + 1)
            left[last], left[other] = left[other], left[last]
        return left


class Weighted(Generic[Drawn]):
    """Things that are drawn as often as their weights say."""

    def __init__(self, weights: Mapping[Drawn, float]) -> None:
        """Keep the things in the order given; a weight of 0 is never drawn."""
        self.things = tuple(weights)
        self._bounds = tuple(accumulate(weights.values()))

    def draw(self, draws: Draws) -> Drawn:
        """One of the things."""
        return self.things[bisect_right(self._bounds, draws.number() * self._bounds[-1])]


class Quantiles:
    """A skewed amount, told by how much the least, the middle, … and the most have.

    Between two points it is evenly spread, so that the mean is known exactly.
    """

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        """Take (share of people, amount that so many have at most) from 0.0 to 1.0, rising."""
        self._shares = tuple(share for share, _ in points)
        self._amounts = tuple(amount for _, amount in points)

    def draw(self, draws: Draws) -> float:
        """An amount."""
        at = draws.number()
        step = bisect_right(self._shares, at)
        low, high = self._shares[step - 1], self._shares[step]
        least, most = self._amounts[step - 1], self._amounts[step]
        return least + (most - least) * (at - low) / (high - low)

    def mean(self) -> float:
        """What the amounts come to on average."""
        pieces = zip(self._shares, self._shares[1:], self._amounts, self._amounts[1:], strict=False)
        return sum((high - low) * (least + most) / 2 for low, high, least, most in pieces)
