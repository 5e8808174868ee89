"""Plays the draws of a simulation, on as many cores as there are."""

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from hemval.core.simulation.comparing import Compared, compare
from hemval.core.simulation.playing import Series, Tally, play, play_one, together
from hemval.core.simulation.scenario import Scenario
from hemval.core.simulation.silent_rules import SilentVariant, silent_variants
from hemval.core.simulation.simulated import DRAWS_OF_A_RULE, Simulated
from hemval.core.simulation.trial import simulate, simulated

_WORTH_SHARING = 1_000_000
"""Claims times draws from which another core is worth the time it takes to start."""


def play_draws(decided: Scenario, changed: Scenario, draws: int, cores: int = 0) -> Simulated:
    """Play the draws; `cores` 0 is as many as the machine has, where it is worth it."""
    claims = sum(len(one.bases) for one in decided.problems.bundles)
    wanted = cores or (os.cpu_count() or 1)
    if wanted == 1 or (not cores and claims * draws < _WORTH_SHARING):
        return simulate(decided, changed, draws, reached=lambda *_: None)
    compared = tuple(compare(decided, changed))
    variants = silent_variants(changed, compared)
    few = range(min(draws, DRAWS_OF_A_RULE))
    return simulated(compared, *_shared(compared, variants, draws, few, wanted))


def _alone(variant: SilentVariant, compared: Sequence[Compared], few: range) -> list[Series]:
    pairs = zip(variant.rules, compared, strict=False)
    return [play_one(rule, one.players, few) for rule, one in pairs]


def _shared(
    compared: Sequence[Compared],
    variants: Iterable[SilentVariant],
    draws: int,
    few: range,
    cores: int,
) -> tuple[list[Tally], list[tuple[SilentVariant, list[Series]]]]:
    """The same, each core playing a part of the draws; the parts are put together in order.

    The variants are worked out while the others play.
    """
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        parts = [
            [pool.submit(play, one.rules, one.players, part) for part in _parted(draws, cores)]
            for one in compared
        ]
        alone: list[tuple[SilentVariant, Future[list[Series]]]] = [
            (variant, pool.submit(_alone, variant, compared, few)) for variant in variants
        ]
        tallies = [together([part.result() for part in its]) for its in parts]
        return tallies, [(variant, one.result()) for variant, one in alone]


def _parted(draws: int, parts: int) -> list[range]:
    bounds = [draws * part // parts for part in range(parts + 1)]
    return [
        range(first, last)
        for first, last in zip(bounds[:-1], bounds[1:], strict=True)
        if first < last
    ]
