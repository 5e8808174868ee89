"""The lots of a simulation: the same whoever makes them, and the same under every rule."""

from hashlib import sha256

import numpy as np

from hemval.core.simulation.lots import (
    before_lots,
    claim_keys,
    lots_in_draw,
    orders_in_draw,
    seed_in_draw,
)

_BITS = (1 << 64) - 1


def lot_by_hand(claim: str, draw: int) -> int:
    """As the page on lots tells it, in whole numbers."""
    start = sha256(f"hemval-simulation-1\0r1\0{claim}".encode()).digest()[:8]
    mixed = (int.from_bytes(start) + (draw + 1) * 0x9E3779B97F4A7C15) & _BITS
    mixed ^= mixed >> 30
    mixed = mixed * 0xBF58476D1CE4E5B9 & _BITS
    mixed ^= mixed >> 27
    mixed = mixed * 0x94D049BB133111EB & _BITS
    return mixed ^ (mixed >> 31)


def test_a_lot_follows_from_the_round_the_claim_and_the_number_of_the_draw():
    keys = claim_keys("r1", ["a", "b", "c"])
    for draw in (0, 1, 999):
        expected = [lot_by_hand(claim, draw) for claim in "abc"]
        assert lots_in_draw(keys, draw).tolist() == expected


def test_a_claim_has_the_same_lot_whoever_else_is_drawn():
    alone = lots_in_draw(claim_keys("r1", ["b"]), 7)
    assert alone[0] == lots_in_draw(claim_keys("r1", ["a", "b"]), 7)[1]


def test_what_comes_before_the_lot_decides_first():
    before = before_lots([(True, 0), (False, 3), (False, 1)])
    assert orders_in_draw(claim_keys("r1", ["a", "b", "c"]), before, 0).tolist() == [2, 1, 0]


def test_every_order_is_as_likely_as_the_others():
    # Three claims have six orders; of 6 000 draws each has 1 000 of them, give or take 29 (a
    # standard deviation), and none strays by five.
    keys, before = claim_keys("r1", ["a", "b", "c"]), before_lots([(False, 0)] * 3)
    seen = np.unique([orders_in_draw(keys, before, draw) for draw in range(6000)], axis=0)
    counts: dict[tuple[int, ...], int] = {}
    for draw in range(6000):
        order = tuple(orders_in_draw(keys, before, draw).tolist())
        counts[order] = counts.get(order, 0) + 1
    assert len(seen) == 6
    assert all(855 < count < 1145 for count in counts.values())


def test_a_rule_that_draws_has_its_own_seed_in_each_draw():
    seeds = {seed_in_draw("r1", draw, "b", group) for draw in range(3) for group in ("x", "y")}
    assert len(seeds) == 6
    assert all(len(seed) == 64 for seed in seeds)
