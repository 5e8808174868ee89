"""Asking at a rate that does not wait for answers, as people do not wait for one another.

Requests come at moments drawn beforehand. Each is timed from the moment that it was to come, so
that a server which falls behind is not asked less and judged mildly.
"""

import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from hemval.cli.bench_web.asking import Asking, Timed
from hemval.cli.bench_web.mix import PAGES, Page

_AT_ONCE = 64


def moments(rate: float, seconds: float, draws: random.Random) -> list[float]:
    """When requests come, in seconds from the beginning: independently of one another."""
    at, found = 0.0, []
    while (at := at + draws.expovariate(rate)) < seconds:
        found.append(at)
    return found


def under_load(asking: Asking, *, rate: float, seconds: float, seed: int) -> list[Timed]:
    """Ask for the mix of pages at a rate for so long; the same seed asks for the same."""
    draws = random.Random(seed)  # noqa: S311 - to ask the same again, not to be secret
    due = moments(rate, seconds, draws)
    pages = draws.choices(PAGES, [page.weight for page in PAGES], k=len(due))
    seeds = [draws.getrandbits(64) for _ in due]
    begun = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        asked = []
        for page, at, own in zip(pages, due, seeds, strict=True):
            time.sleep(max(0.0, begun + at - time.perf_counter()))
            asked.append(threads.submit(_all, asking, page, own, begun + at))
        return [timed for one in asked for timed in one.result()]


def _all(asking: Asking, page: Page, seed: int, since: float) -> list[Timed]:
    return list(asking.ask(page, seed, since))


def percentile(seconds: Sequence[float], share: float) -> float:
    """The time that so large a share of requests did not take longer than."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
