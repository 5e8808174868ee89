"""`hemval bench simulate`: how long a simulation takes, from a round's files to the page."""

import json
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.cli.bench import ChildFailed, machine, measure
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say

METHODS = (
    ("botkyrka", ("capacity.share[private]=10 %",)),
    ("norrkoping", ("capacity.unit=hours_per_month", "capacity.rule=closing", "caps[P01]=500")),
)
"""A round of each method, and a change to try: one case at a time, and by proposals."""


def bench_simulate(
    clients: Annotated[int, typer.Option("--clients", min=10, help=say("bench-clients"))] = 4000,
    draws: Annotated[int, typer.Option("--draws", min=1, help=say("simulation-help-draws"))] = 1000,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
) -> None:
    """Make up a round of each method, simulate a change, and print what it took as JSON."""
    try:
        cases = [_case(system, settings, clients, draws, seed) for system, settings in METHODS]
    except ChildFailed as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    result = {"machine": machine(), "clients": clients, "draws": draws, "seed": seed}
    typer.echo(json.dumps({**result, "cases": cases}, ensure_ascii=False, indent=2))


def _case(
    system: str, settings: tuple[str, ...], clients: int, draws: int, seed: int
) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="hemval-bench-") as place:
        folder, out = str(Path(place) / "round"), str(Path(place) / "simulated")
        asked = ("--clients", str(clients), "--seed", str(seed), "--out", folder)
        measure(("generate", system, *asked))
        tried = [word for text in settings for word in ("--set", text)]
        took = measure(("simulate", folder, *tried, "--draws", str(draws), "--out", out))
    return {
        "system": system,
        "settings": list(settings),
        "seconds": round(took.seconds, 2),
        "core_seconds": round(took.core_seconds, 2),
        "peak_mebibytes": round(took.mebibytes, 1),
    }
