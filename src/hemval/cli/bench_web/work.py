"""What long work takes: a worker does it in a copy of the office, which is then thrown away."""

import json
import subprocess
from dataclasses import replace
from typing import Any

from hemval.cli.bench_web.databases import copy, drop
from hemval.cli.bench_web.place import Place
from hemval.cli.bench_web.serving import Memory, worker

MOST_MEBIBYTES = 1024
MOST_SECONDS_OF_LOCK = 2.0
_MOST_SECONDS = {"import": 180, "allocate": 240}
"""With a quarter of a million clients."""
_ALLOCATE_SMALL, _SMALL = 20, 20_000
Figures = dict[str, Any]


def measured_work(place: Place) -> Figures:
    """Have every kind of long work done in a copy of an office, and see what it took."""
    made = place.made or {}
    own = replace(place, copy="work")
    copy(place, own)
    try:
        with worker(own) as process, Memory(process) as memory:
            told = subprocess.run(  # noqa: S603 - our own
                own.command("long_work", str(made["weeks"])),
                env=own.environment,
                stdout=subprocess.PIPE,
                check=True,
            )
    finally:
        drop(own)
    work = json.loads(told.stdout)["work"]
    return {
        "work": work,
        "mebibytes": round(memory.peak),
        "bars": _bars(place.clients, work, memory.peak),
    }


def _bars(clients: int, work: list[Figures], mebibytes: float) -> Figures:
    """What is promised for so many clients or more, what was measured, and whether it holds."""
    most = dict(_MOST_SECONDS)
    if clients <= _SMALL:
        most["allocate"] = _ALLOCATE_SMALL
    told: Figures = {}
    for name, bar in most.items():
        seconds = sum(one["seconds"] for one in work if one["work"].startswith(name))
        told[name] = {"measured": round(seconds, 1), "bar": bar, "holds": seconds <= bar}
    longest = max(one["longest_write_lock"] for one in work)
    told["longest_write_lock"] = {
        "measured": longest,
        "bar": MOST_SECONDS_OF_LOCK,
        "holds": longest <= MOST_SECONDS_OF_LOCK,
    }
    told["mebibytes"] = {
        "measured": round(mebibytes),
        "bar": MOST_MEBIBYTES,
        "holds": mebibytes <= MOST_MEBIBYTES,
    }
    return told
