"""Draws are the same everywhere and as common as they are said to be."""

import pytest

from hemval.synthetic.draws import Draws, Quantiles, Weighted


def test_the_same_seed_and_stream_give_the_same_draws_on_every_python() -> None:
    # SHA-256 of "7/people" seeds a Mersenne Twister; the same on CPython 3.11, 3.12 and 3.13.
    draws = Draws(7, "people")
    assert [draws.below(1000) for _ in range(6)] == [400, 332, 448, 842, 404, 682]
    assert draws.in_any_order("abcdef") == list("decfab")


def test_streams_and_seeds_do_not_follow_each_other() -> None:
    def first(seed: int, stream: str) -> list[int]:
        draws = Draws(seed, stream)
        return [draws.below(10**6) for _ in range(5)]

    assert len({tuple(first(s, n)) for s in (1, 2, 3) for n in ("people", "needs")}) == 6


def test_an_order_of_chance_keeps_everything() -> None:
    assert sorted(Draws(1, "order").in_any_order(range(100))) == list(range(100))


def test_weights_decide_how_often_a_thing_is_drawn() -> None:
    draws, weighted = Draws(1, "weights"), Weighted({"rare": 1, "never": 0, "often": 9})
    drawn = [weighted.draw(draws) for _ in range(20_000)]
    assert drawn.count("never") == 0
    assert drawn.count("rare") / len(drawn) == pytest.approx(0.1, abs=0.01)


def test_the_mean_of_quantiles_is_the_mean_of_what_is_drawn() -> None:
    # Half have evenly 0 to 10 (mean 5), half 10 to 50 (mean 30): together 17.5.
    draws, amounts = Draws(1, "amounts"), Quantiles([(0.0, 0.0), (0.5, 10.0), (1.0, 50.0)])
    drawn = [amounts.draw(draws) for _ in range(40_000)]
    assert amounts.mean() == 17.5
    assert sum(drawn) / len(drawn) == pytest.approx(17.5, rel=0.02)
    assert min(drawn) >= 0
    assert max(drawn) <= 50
