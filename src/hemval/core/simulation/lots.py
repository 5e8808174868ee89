"""The lots of a simulation: as many draws as are wanted, each the same whoever makes it.

No secret stands behind them, for nobody gets a place by them. The lot of a claim in a draw is

1. a = the first 8 bytes, as a whole number, of SHA-256("hemval-simulation-1" | 0x00 | round id |
   0x00 | claim id);
2. b = a + (draw + 1) · 0x9E3779B97F4A7C15, counted modulo 2^64, draws numbered from 0;
3. b mixed as SplitMix64 mixes (Steele, Lea & Flood 2014): b ^= b >> 30; b *= 0xBF58476D1CE4E5B9;
   b ^= b >> 27; b *= 0x94D049BB133111EB; b ^= b >> 31.

The lowest goes first. A claim has the same lot under every rule, so that a difference between two
rules in a draw is what the rules make, and never luck.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

PURPOSE = "hemval-simulation-1"
_ALL_BITS = 64
_MASK = (1 << _ALL_BITS) - 1
_STEP = 0x9E3779B97F4A7C15
_FIRST_FACTOR = 0xBF58476D1CE4E5B9
_SECOND_FACTOR = 0x94D049BB133111EB


def claim_keys(round_id: str, claims: Iterable[str]) -> NDArray[np.uint64]:
    """What the lots of each claim are mixed from."""
    prefix = f"{PURPOSE}\0{round_id}\0"
    digests = (sha256(f"{prefix}{claim}".encode()).digest() for claim in claims)
    return np.array([int.from_bytes(one[:8]) for one in digests], dtype=np.uint64)


def lots_in_draw(keys: NDArray[np.uint64], draw: int) -> NDArray[np.uint64]:
    """Everybody's lot in one draw, numbered from 0; among equals the lowest goes first."""
    mixed = keys + np.uint64((draw + 1) * _STEP & _MASK)
    mixed ^= mixed >> np.uint64(30)
    mixed *= np.uint64(_FIRST_FACTOR)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(_SECOND_FACTOR)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def before_lots(comes_first: Sequence[tuple[bool, int]]) -> NDArray[np.uint64]:
    """What comes before the lot, as whole numbers from 0: (silent after choosers, precedence)."""
    number = {pair: place for place, pair in enumerate(sorted(set(comes_first)))}
    return np.array([number[pair] for pair in comes_first], dtype=np.uint64)


def orders_in_draw(
    keys: NDArray[np.uint64], before: NDArray[np.uint64], draw: int
) -> NDArray[np.int64]:
    """The order of each claim in one draw, from 0: by `before`, then by lot.

    The last bits of a lot give way to `before`; the chance that two claims then have the same lot
    is less than one in a thousand million, and the earlier in the problem then goes first.
    """
    lots = lots_in_draw(keys, draw)
    bits = int(before.max()).bit_length() if len(before) else 0
    if bits:
        lots = (lots >> np.uint64(bits)) | (before << np.uint64(_ALL_BITS - bits))
    order = np.empty(len(keys), dtype=np.int64)
    order[np.argsort(lots, kind="stable")] = np.arange(len(keys), dtype=np.int64)
    return order


def seed_in_draw(round_id: str, draw: int, bundle: str, group: str) -> str:
    """The seed of a rule that draws for the silent, as 64 digits."""
    named = "\0".join((PURPOSE, round_id, str(draw), bundle, group))
    return sha256(named.encode()).hexdigest()
