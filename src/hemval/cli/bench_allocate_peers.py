"""Other solvers beside Hemval's, on the same made-up problems: deferred acceptance and flow.

None of them is needed: each is measured if it is installed. `matching` and `algmatch` solve the
same question and must give the same answer. OR-Tools' flow solves another, how as few as possible
go without a place, and says what fairness costs. Each runs in a process of its own, for some of
them need minutes where others need a hundredth of a second.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np
import typer
from numpy.typing import NDArray

from hemval.cli.speech import say
from hemval.core.allocation.fast.arrays import NOWHERE, ProblemArrays
from hemval.core.allocation.fast.solve import ranks, solve_arrays
from hemval.synthetic.array_problems import ArrayShape, made_up_arrays

LIMIT = 120
"""Seconds after which a peer is stopped; larger problems are then not tried."""
DEEP = 1_000_000
LARGE_STACK = 512 * 1024 * 1024
"""`matching` copies players that are linked to each other, one call within another."""
SIZES = ((1_000, 50, 5), (4_000, 5, 3), (4_000, 50, 5), (20_000, 60, 6), (250_000, 800, 10))


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One problem with caps on leaves alone, as lists; leaves are numbers."""

    wishes: list[list[int]]
    capacity: list[int]
    before: list[list[int]]
    """At each leaf, the claims that wish for it, who comes first before others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A package that solves such problems.

    `build` makes its own problem of an instance, `solve` gives the leaf of each claim.
    """

    package: str
    build: Callable[[Any, Instance], Any]
    solve: Callable[[Any, int], list[int]]


def beside_the_peers(share: float, seed: int) -> Iterator[dict[str, Any]]:
    """Each peer on each size, Hemval's own solver first; growing until it is stopped."""
    for name in ("hemval", *PEERS):
        for claims, leaves, wishes in SIZES:
            size = max(10, round(claims * share)), leaves, wishes
            typer.echo(say("bench-allocate-measuring", claims=size[0]), err=True)
            outcome = _in_a_process(name, (*size, seed))
            yield {"name": name, "claims": size[0], "leaves": leaves, **outcome}
            if outcome["outcome"] in {"absent", "stopped"}:
                break


def _in_a_process(name: str, numbers: tuple[int, ...]) -> dict[str, Any]:
    if name in PEERS and find_spec(PEERS[name].package.partition(".")[0]) is None:
        return {"outcome": "absent"}
    command = [sys.executable, "-m", __spec__.name, name, *map(str, numbers)]
    try:
        done = subprocess.run(command, check=True, capture_output=True, timeout=LIMIT)  # noqa: S603 - our own
    except subprocess.TimeoutExpired:
        return {"outcome": "stopped", "limit_seconds": LIMIT}
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return {"outcome": "failed", "said": said}
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def solved_by(name: str, claims: int, leaves: int, wishes: int, seed: int) -> dict[str, Any]:
    """What one solver took for one size, and whether its answer is Hemval's."""
    shape = ArrayShape(claims=claims, leaves=leaves, wishes=wishes)
    arrays, orders = made_up_arrays(shape, seed)
    start = time.perf_counter()
    ours = solve_arrays(arrays, orders).leaf.tolist()
    took = 0.0, time.perf_counter() - start
    theirs = ours
    if name in PEERS:
        peer = PEERS[name]
        package = import_module(peer.package)
        instance = instance_of(arrays, orders)
        start = time.perf_counter()
        problem = peer.build(package, instance)
        built = time.perf_counter()
        theirs = peer.solve(problem, claims)
        took = built - start, time.perf_counter() - built
    return {
        "outcome": "solved",
        "build_seconds": round(took[0], 4),
        "solve_seconds": round(took[1], 4),
        "unplaced": theirs.count(NOWHERE),
        "is_the_same": theirs == ours,
    }


def instance_of(arrays: ProblemArrays, orders: NDArray[np.int64]) -> Instance:
    """The same problem as lists; at each leaf its claims stand in order of key."""
    wisher, rank = arrays.wisher, ranks(orders)
    in_line = np.lexsort((rank[wisher], arrays.level, arrays.wish))
    ends = np.searchsorted(arrays.wish[in_line], np.arange(1, arrays.tree.leaves))
    return Instance(
        wishes=[one.tolist() for one in np.split(arrays.wish, arrays.start[1:-1])],
        capacity=[cap or 0 for cap in arrays.tree.capacity],
        before=[one.tolist() for one in np.split(wisher[in_line], ends)],
    )


def _build_matching(package: Any, instance: Instance) -> Any:
    return package.HospitalResident.create_from_dictionaries(
        {f"c{n}": [f"l{leaf}" for leaf in wishes] for n, wishes in enumerate(instance.wishes)},
        {f"l{leaf}": [f"c{n}" for n in claims] for leaf, claims in enumerate(instance.before)},
        {f"l{leaf}": cap for leaf, cap in enumerate(instance.capacity)},
    )


def _solve_matching(game: Any, claims: int) -> list[int]:
    found = [NOWHERE] * claims
    for leaf, residents in game.solve(optimal="resident").items():
        for resident in residents:
            found[int(str(resident.name)[1:])] = int(str(leaf.name)[1:])
    return found


def _build_algmatch(package: Any, instance: Instance) -> Any:
    leaves = enumerate(zip(instance.capacity, instance.before, strict=True), start=1)
    residents = {
        n: [leaf + 1 for leaf in wishes] for n, wishes in enumerate(instance.wishes, start=1)
    }
    hospitals = {
        leaf: {"capacity": cap, "preferences": [n + 1 for n in claims]}
        for leaf, (cap, claims) in leaves
    }
    return package.HospitalResidentsProblem(
        dictionary={"residents": residents, "hospitals": hospitals}, optimised_side="residents"
    )


def _solve_algmatch(problem: Any, claims: int) -> list[int]:
    places = problem.get_stable_matching()["resident_sided"]
    leaves = (places[f"r{n}"] for n in range(1, claims + 1))
    return [int(leaf[1:]) - 1 if leaf else NOWHERE for leaf in leaves]


def _build_flow(package: Any, instance: Instance) -> Any:
    """Each claim to each of its leaves at the price of the wish; to nowhere at more than any."""
    claims, leaves = len(instance.wishes), len(instance.capacity)
    nowhere, end = claims + leaves, claims + leaves + 1
    price_of_nowhere = 10 * claims
    arcs = [
        (n, claims + leaf, 1, price)
        for n, wishes in enumerate(instance.wishes)
        for price, leaf in enumerate(wishes)
    ]
    arcs += [(n, nowhere, 1, price_of_nowhere) for n in range(claims)]
    arcs += [(claims + leaf, end, cap, 0) for leaf, cap in enumerate(instance.capacity)]
    arcs.append((nowhere, end, claims, 0))
    flow = package.SimpleMinCostFlow()
    columns = np.array(arcs, dtype=np.int64).T
    flow.add_arcs_with_capacity_and_unit_cost(*columns)
    flow.set_nodes_supplies(np.arange(claims), np.ones(claims, dtype=np.int64))
    flow.set_node_supply(end, -claims)
    return flow, columns


def _solve_flow(problem: Any, claims: int) -> list[int]:
    flow, (tail, head, _, _) = problem
    flow.solve()
    taken = np.flatnonzero(flow.flows(np.arange(len(tail))) * (tail < claims))
    found = [NOWHERE] * claims
    nowhere = int(head.max()) - 1
    for claim, leaf in zip(tail[taken].tolist(), head[taken].tolist(), strict=True):
        if leaf != nowhere:
            found[claim] = leaf - claims
    return found


PEERS = {
    "matching": Peer(package="matching.games", build=_build_matching, solve=_solve_matching),
    "algmatch": Peer(package="algmatch", build=_build_algmatch, solve=_solve_algmatch),
    "ortools": Peer(
        package="ortools.graph.python.min_cost_flow", build=_build_flow, solve=_solve_flow
    ),
}
"""The packages that are set beside Hemval's own solver."""


def main() -> None:
    """Measure what the command line names, with room for calls deep within each other."""
    name, *numbers = sys.argv[1:]
    claims, leaves, wishes, seed = map(int, numbers)
    sys.setrecursionlimit(DEEP)
    threading.stack_size(LARGE_STACK)
    told: list[dict[str, Any]] = []
    work = threading.Thread(
        target=lambda: told.append(solved_by(name, claims, leaves, wishes, seed))
    )
    work.start()
    work.join()
    if not told:
        raise SystemExit(1)
    typer.echo(json.dumps(told[0]))


if __name__ == "__main__":
    main()
