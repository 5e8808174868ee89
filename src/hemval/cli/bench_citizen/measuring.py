"""What a choice day comes to: the highest rate that holds, the goal held, where the time goes."""

import asyncio
import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from statistics import mean
from typing import Any

from hemval.cli.bench_citizen.asking import Asker, Timed
from hemval.cli.bench_citizen.choosing import Walk
from hemval.cli.bench_citizen.connections import Connections
from hemval.cli.bench_citizen.load import STEPS_SHARE, Afternoon
from hemval.cli.bench_citizen.reading import ANEW, WEIGHTS, Reader, Told
from hemval.cli.bench_web.load import percentile
from hemval.cli.bench_web.place import Place, free_port
from hemval.cli.bench_web.serving import core_seconds, sampled, web

MOST_MILLISECONDS = 500
GOAL_REQUESTS, GOAL_CHOICES = 150.0, 3.0
"""A second: so many requests, of which so many are the last step of a choice."""
_RAISED = tuple(round(60 * 1.2**nth) for nth in range(12))
"""The rates that are tried, in requests a second."""
_NEARLY = 0.9
_CAME = 0.8
"""So much of a rate comes at least where it holds: moments are drawn, and those who choose come in
throngs, so that some seconds have a sixth fewer than on the whole."""
_WARM_RATE, _WARM_SECONDS = 60.0, 10.0
_WALKS_ALONE, _TIMES_ALONE = 25, 15
_APPLICATION = "hemval.cli.bench_citizen.sampled:application"
_MILLI = 1000
Figures = dict[str, Any]


def highest(place: Place, afternoon: Afternoon, seconds: float) -> Figures:
    """Raise the rate until it holds no longer."""
    with _served(place, afternoon) as process:
        steps = [*_raised(afternoon, _RAISED, seconds, process)]
    held = [one for one in steps if one["holds"]]
    return {"seconds_each": seconds, "rates": steps, "highest": held[-1] if held else None}


def goal_held(place: Place, afternoon: Afternoon, rate: float, seconds: float) -> Figures:
    """Keep a rate for a while; nought is the one by which so many choices come as are wanted."""
    with _served(place, afternoon) as process:
        afternoon.ask_at([_WARM_RATE], _WARM_SECONDS)
        wanted = rate or max(GOAL_REQUESTS, GOAL_CHOICES * afternoon.steps / STEPS_SHARE)
        used = _Used(process, afternoon)
        (timed,) = afternoon.ask_at([wanted], seconds)
        told = _of_rate(wanted, seconds, timed, used.since())
    pages = [{"page": name, **figures(each)} for name, each in _by_page(timed)]
    is_goal = (
        told["holds"]
        and told["requests_a_second"] >= GOAL_REQUESTS
        and told["choices_a_second"] >= GOAL_CHOICES * _NEARLY
    )
    return {"seconds": seconds, **told, "is_goal": is_goal, "pages": pages}


def where_time_goes(place: Place, told: Told, people: Sequence[Any], seed: int) -> Figures:
    """Each page one by one with nothing beside it, and what its time went to."""
    port = free_port()
    afternoon = Afternoon(ports=[port], told={**told, "people": list(people)}, seed=seed)
    with sampled(place, port, _APPLICATION):
        timed = asyncio.run(_alone(afternoon))
    return {
        "pages": [
            {"page": name, **figures(each), "spent": _spent(each)} for name, each in _by_page(timed)
        ]
    }


def machines(place: Place, told: Told, seed: int, seconds: float) -> Figures:
    """What a second web machine gives: one on a core of its own, then one more on the other."""
    cores = sorted(os.sched_getaffinity(0))
    people, found = list(told["people"]), {}
    for number in (1, 2):
        ports = [free_port() for _ in range(number)]
        part = people[(number - 1) * len(people) // 2 :]
        afternoon = Afternoon(ports=ports, told={**told, "people": part}, seed=seed)
        with ExitStack() as running:
            for nth, port in enumerate(ports):
                with _on_cores([cores[nth % len(cores)]]):
                    one = web(place, port, "--processes", "1", name=f"web-{nth}")
                    running.enter_context(one)
            running.enter_context(_on_cores(cores[-1:]))
            afternoon.ask_at([_WARM_RATE], _WARM_SECONDS)
            steps = [*_raised(afternoon, _RAISED, seconds)]
        held = [one for one in steps if one["holds"]]
        found[f"machines_{number}"] = {"rates": steps, "highest": held[-1] if held else None}
    return found


def figures(timed: Sequence[Timed]) -> Figures:
    """How long requests took, in milliseconds, and how many were not answered rightly."""
    seconds = [one.seconds for one in timed]
    return {
        "requests": len(timed),
        "errors": sum(not one.is_answered for one in timed),
        "median": round(percentile(seconds, 0.5) * _MILLI, 1),
        "p95": round(percentile(seconds, 0.95) * _MILLI, 1),
    }


class _Used:
    """What the server (where it is one), those who ask and the machine have taken of the cores."""

    def __init__(self, process: int | None, afternoon: Afternoon) -> None:
        self._process, self._afternoon = process, afternoon
        self._before = self._now()

    def since(self) -> Mapping[str, float]:
        passed, *each = (
            now - before for now, before in zip(self._now(), self._before, strict=True)
        )
        used = zip(("server", "asking", "machine"), each, strict=True)
        told = {name: round(taken / passed, 2) for name, taken in used}
        if self._process is None:
            del told["server"]
        return told

    def _now(self) -> tuple[float, float, float, float]:
        server = core_seconds(self._process) if self._process is not None else 0.0
        return time.perf_counter(), server, self._afternoon.core_seconds, _busy_seconds()


def _busy_seconds() -> float:
    """The core time of everything on the machine so far (Linux)."""
    told = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:]
    user, nice, system, _, _, *interrupts = (int(one) for one in told[:8])
    return (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _served(place: Place, afternoon: Afternoon) -> Iterator[int]:
    (port,) = afternoon.ports
    with web(place, port) as process:
        yield process


def _raised(
    afternoon: Afternoon, rates: Sequence[float], seconds: float, process: int | None = None
) -> Iterator[Figures]:
    """One rate after another, to the first that does not hold.

    Each goes on twice as long, and its first half is not judged: nobody is yet midway in choosing.
    """
    for rate in rates:
        used = _Used(process, afternoon)
        _, timed = afternoon.ask_at([rate, rate], seconds)
        told = _of_rate(rate, seconds, timed, used.since())
        yield told
        if not told["holds"]:
            return


def _of_rate(
    rate: float, seconds: float, timed: Sequence[Timed], cores: Mapping[str, float]
) -> Figures:
    """What came of a rate; both kinds must be in time, or slow steps would hide behind readers."""
    steps, pages = ([one for one in timed if one.is_step is is_step] for is_step in (True, False))
    done = sum(one.page == "receipt" for one in timed)
    both = {"all": figures(timed), "steps": figures(steps), "public": figures(pages)}
    in_time = all(one["p95"] <= MOST_MILLISECONDS for one in both.values())
    came = len(timed) / seconds
    return {
        "rate": round(rate, 1),
        "requests_a_second": round(came, 1),
        "share_of_steps": round(len(steps) / max(1, len(timed)), 3),
        "choices_a_second": round(done / seconds, 2),
        **both,
        "bytes_a_page": round(mean([one.bytes for one in pages] or [0])),
        "cores": cores,
        "holds": in_time and not both["all"]["errors"] and came >= rate * _CAME,
    }


async def _alone(afternoon: Afternoon) -> list[Timed]:
    """Every public page made and then kept ready, and whole choices, one request at a time."""
    connections = Connections([*afternoon.ports])
    draws = random.Random(afternoon.seed)  # noqa: S311 - to ask the same again
    asker = Asker(connections=connections, draws=draws)
    reader = Reader(asker=asker, told=afternoon.told)
    for page in WEIGHTS:
        for _ in range(_TIMES_ALONE):
            path = reader.path(page)
            for how, more in (("made", f"{'&' if '?' in path else '?'}{ANEW}"), ("kept", "")):
                due = time.perf_counter()
                answer = await asker.window().get(f"{path}{more}")
                asker.note(f"{page}_{how}", answer, is_step=False, due=due)
    for person in afternoon.told["people"][:_WALKS_ALONE]:
        walk = Walk(asker=asker, person=tuple(person), rest=0.0)
        afternoon.walks.append(walk)
        await walk.walk(time.perf_counter())
    connections.close()
    return asker.timed


def _by_page(timed: Sequence[Timed]) -> Iterator[tuple[str, list[Timed]]]:
    name = attrgetter("page")
    for page, each in groupby(sorted(timed, key=name), key=name):
        yield page, list(each)


def _spent(timed: Sequence[Timed]) -> Mapping[str, float]:
    """Milliseconds of a request on the whole by what they went to, the most first."""
    parts = {part for one in timed for part in one.spent}
    spent = {part: mean(one.spent.get(part, 0.0) for one in timed) for part in parts}
    return {
        part: round(spent[part], 2) for part in sorted(spent, key=spent.__getitem__, reverse=True)
    }


@contextmanager
def _on_cores(cores: Sequence[int]) -> Iterator[None]:
    """What is begun meanwhile runs on those cores alone, and so does this process."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
