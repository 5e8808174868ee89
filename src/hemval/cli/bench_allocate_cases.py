"""What `hemval bench allocate` solves, and how that is measured."""

import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import typer
from numpy.typing import NDArray

from hemval.cli.speech import say
from hemval.core.allocation.fast.arrays import NOWHERE, ProblemArrays
from hemval.core.allocation.fast.solve import solve_arrays
from hemval.core.system.capacity import AdmissionRule
from hemval.synthetic.array_problems import ArrayShape, made_up_arrays

UNIT, CLOSING, SOFT, SKIPPING = (
    AdmissionRule.UNIT,
    AdmissionRule.CLOSING,
    AdmissionRule.SOFT,
    AdmissionRule.SKIPPING,
)
TIMES = 3
"""Each case is solved so many times; the quickest counts, since other work only makes it slower."""
DRAWS = 1_000
SIX_HOURS = 6 * 60

MILLION = ArrayShape(claims=1_000_000, leaves=1_000, wishes=10)
LARGEST_MUNICIPALITY = ArrayShape(claims=250_000, leaves=800, wishes=10)
SIZES_IN_ORDER = ArrayShape(
    claims=20_000, leaves=60, wishes=6, rule=SOFT, overrun=SIX_HOURS, levels=3, protected=0.3
)
SMALL = ArrayShape(claims=4_000, leaves=5, wishes=3)
MOST_ARE_SILENT = replace(SMALL, rule=SOFT, overrun=SIX_HOURS, levels=2, silent=0.9, protected=0.1)

CASES = (
    MILLION,
    replace(MILLION, rule=SOFT),
    replace(MILLION, levels=3),
    LARGEST_MUNICIPALITY,
    replace(LARGEST_MUNICIPALITY, silent=0.9),
    SIZES_IN_ORDER,
    replace(SIZES_IN_ORDER, rule=CLOSING, overrun=None),
    replace(SIZES_IN_ORDER, rule=SKIPPING, overrun=None),
    SMALL,
    MOST_ARE_SILENT,
)
DRAWN = (SMALL, replace(MOST_ARE_SILENT, silent=0.0), MOST_ARE_SILENT)


def scaled(shape: ArrayShape, share: float) -> ArrayShape:
    """The same problem with that share of its claims."""
    return replace(shape, claims=max(1, round(shape.claims * share)))


def every_case(share: float, seed: int) -> Iterator[dict[str, Any]]:
    """The figures of each case in turn."""
    for case in CASES:
        shape = scaled(case, share)
        typer.echo(say("bench-allocate-measuring", claims=shape.claims), err=True)
        yield case_figures(shape, seed)


def case_figures(shape: ArrayShape, seed: int) -> dict[str, Any]:
    """How long one problem takes, and how much memory, what is to be solved included."""
    arrays, orders = made_up_arrays(shape, seed)
    took = [_seconds(arrays, orders) for _ in range(TIMES)]
    tracemalloc.start()
    answer = solve_arrays(arrays, orders)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    held = (arrays.size, arrays.start, arrays.wish, arrays.level, orders)
    return {
        **_told(shape, arrays),
        "wishes": shape.wishes,
        "seconds": round(min(wall for wall, _ in took), 4),
        "core_seconds": round(min(core for _, core in took), 4),
        "bytes_per_claim": round((peak + sum(array.nbytes for array in held)) / shape.claims),
        "unplaced": int(np.count_nonzero(answer.leaf == NOWHERE)),
    }


def draws_figures(share: float, seed: int) -> Iterator[dict[str, Any]]:
    """How long it takes to solve one problem under many orders."""
    for case in DRAWN:
        shape = scaled(case, share)
        draws = max(1, round(DRAWS * share))
        typer.echo(say("bench-allocate-measuring", claims=shape.claims), err=True)
        arrays, _ = made_up_arrays(shape, seed)
        chance = np.random.default_rng(seed)
        drawn = [chance.permutation(shape.claims) for _ in range(draws)]
        took = [_seconds(arrays, orders) for orders in drawn]
        yield {
            **_told(shape, arrays),
            "draws": draws,
            "seconds": round(sum(wall for wall, _ in took), 3),
            "core_seconds": round(sum(core for _, core in took), 3),
        }


def _seconds(arrays: ProblemArrays, orders: NDArray[np.int64]) -> tuple[float, float]:
    """What solving once takes: by the clock on the wall, and of a core's time."""
    wall, core = time.perf_counter(), time.process_time()
    solve_arrays(arrays, orders)
    return time.perf_counter() - wall, time.process_time() - core


def _told(shape: ArrayShape, arrays: ProblemArrays) -> dict[str, Any]:
    return {
        "rule": shape.rule.value,
        "method": arrays.method.value,
        "levels": shape.levels,
        "claims": shape.claims,
        "leaves": shape.leaves,
        "silent": shape.silent,
        "protected": shape.protected,
    }
