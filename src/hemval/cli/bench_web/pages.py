"""What pages cost: one by one beside the yardstick, and all of them under load."""

import json
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from statistics import median
from typing import Any

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.cli.bench_web.asking import Asking, Timed, signed_in
from hemval.cli.bench_web.browser import Browser
from hemval.cli.bench_web.load import percentile, under_load
from hemval.cli.bench_web.mix import PAGES, Targets
from hemval.cli.bench_web.place import Place, free_port
from hemval.cli.bench_web.serving import Memory, bare, core_seconds, web
from hemval.cli.bench_web.staff import Colleague

MOST_MILLISECONDS = {"median": 150, "p95": 400}
MOST_MEBIBYTES = 1024
_WARM, _TIMES = 3, 15
"""So often each page is asked for by itself, uncounted and counted, each time after a yardstick."""
_MILLI = 1000
Figures = dict[str, Any]


def measured_pages(place: Place, *, rate: float, seconds: float) -> Figures:
    """Ask for every page by itself, and then for all of them as people do."""
    targets = _targets(place)
    ports = free_port(), free_port()
    with (
        web(place, ports[0]) as process,
        bare(place, ports[1]),
        Memory(process) as memory,
    ):
        asking = _asking(targets, ports[0])
        alone = [*_alone(asking, Browser(port=ports[1]), place.seed)]
        begun, taken = time.perf_counter(), core_seconds(process)
        timed = under_load(asking, rate=rate, seconds=seconds, seed=place.seed)
        taken, passed = core_seconds(process) - taken, time.perf_counter() - begun
    load = _figures(timed)
    return {
        "rate": rate,
        "seconds": seconds,
        "alone": alone,
        "under_load": {
            **load,
            "requests_a_second": round(len(timed) / passed, 1),
            "cores_used": round(taken / passed, 2),
            "pages": [{"page": name, **_figures(each)} for name, each in _by_page(timed)],
        },
        "mebibytes": round(memory.peak),
        "bars": _bars(load, memory.peak),
    }


def _targets(place: Place) -> Targets:
    """What may be asked of; a process of its own looks, so that the one that asks stays small."""
    looked = subprocess.run(  # noqa: S603 - our own
        place.command("targets"), env=place.environment, stdout=subprocess.PIPE, check=True
    )
    targets: Targets = json.loads(looked.stdout)
    return targets


def _asking(targets: Targets, port: int) -> Asking:
    staff = [
        Colleague(username=name, role=Role(role), provider=provider)
        for name, role, provider in targets["staff"]
    ]
    return Asking(browsers=signed_in(staff, port, clock.now()), targets=targets)


def _alone(asking: Asking, yardstick: Browser, seed: int) -> Iterator[Figures]:
    """Each page beside the yardstick, in turn, so that both meet the same minute of the machine."""
    draws = random.Random(seed)  # noqa: S311 - to ask the same again, not to be secret
    for page in PAGES:
        timed, bare_seconds = [], []
        for at in range(_WARM + _TIMES):
            one = _yardstick(yardstick, draws.choice(asking.targets["clients"]))
            each = list(asking.ask(page, draws.getrandbits(64)))
            if at >= _WARM:
                bare_seconds.append(one)
                timed.extend(each)
        for name, own in _by_page(timed):
            yield {
                "page": name,
                **_figures(own),
                "ratio": round(median(one.seconds for one in own) / median(bare_seconds), 1),
            }


def _yardstick(browser: Browser, client: int) -> float:
    begun = time.perf_counter()
    browser.get(f"/{client}/")
    return time.perf_counter() - begun


def _by_page(timed: Sequence[Timed]) -> Iterator[tuple[str, list[Timed]]]:
    name = attrgetter("page")
    for page, each in groupby(sorted(timed, key=name), key=name):
        yield page, list(each)


def _figures(timed: Sequence[Timed]) -> Figures:
    seconds = [one.seconds for one in timed]
    return {
        "requests": len(timed),
        "errors": sum(not one.is_answered for one in timed),
        "median": round(percentile(seconds, 0.5) * _MILLI, 1),
        "p95": round(percentile(seconds, 0.95) * _MILLI, 1),
    }


def _bars(load: Figures, mebibytes: float) -> Figures:
    """What is promised, what was measured, and whether it holds."""
    told = {
        name: {"measured": load[name], "bar": bar, "holds": load[name] <= bar}
        for name, bar in MOST_MILLISECONDS.items()
    }
    return {
        **told,
        "errors": {"measured": load["errors"], "bar": 0, "holds": load["errors"] == 0},
        "mebibytes": {
            "measured": round(mebibytes),
            "bar": MOST_MEBIBYTES,
            "holds": mebibytes <= MOST_MEBIBYTES,
        },
    }
