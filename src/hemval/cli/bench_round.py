"""`hemval bench round`: a round from files to files, and its verification, in other processes."""

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.cli.bench import (
    SHARES_OF_THE_SIZE,
    ChildFailed,
    Measured,
    figures_of,
    machine,
    measure,
)
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say
from hemval.files.stages.lottery_files import COMMITMENT
from hemval.files.stages.round_allocated import PUBLIC
from hemval.files.stages.round_standing import CERTIFICATE

_STEPS = ("run", "verify")


def bench_round(
    clients: Annotated[int, typer.Option("--clients", min=10, help=say("bench-clients"))] = 250_000,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
    system: Annotated[str, typer.Option("--system", help=say("bench-system"))] = "botkyrka",
    only: Annotated[bool, typer.Option("--only", help=say("bench-round-only"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=say("bench-json"))] = False,
) -> None:
    """Make up rounds of several sizes, run and verify each, and tell what it took."""
    counts = [clients] if only else [max(10, int(clients * one)) for one in SHARES_OF_THE_SIZE]
    try:
        sizes = [*every_round(system, counts, seed)]
    except ChildFailed as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    result = {"machine": machine(), "system": system, "seed": seed, "sizes": sizes}
    if as_json:
        typer.echo(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print_round_figures(result)


def every_round(
    system: str,
    counts: Sequence[int],
    seed: int,
    run: Callable[[Sequence[str]], Measured] = measure,
) -> Iterator[dict[str, Any]]:
    """The figures of each size in turn; `run` gives a command and measures it.

    Raises ChildFailed.
    """
    for count in counts:
        typer.echo(say("bench-measuring", clients=count), err=True)
        yield one_round(system, count, seed, run)


def one_round(
    system: str, clients: int, seed: int, run: Callable[[Sequence[str]], Measured] = measure
) -> dict[str, Any]:
    """The figures of one made-up round: run to its end, and verified. Raises ChildFailed."""
    with tempfile.TemporaryDirectory(prefix="hemval-bench-") as place:
        folder, out = Path(place) / "round", Path(place) / "out"
        asked = ("--clients", str(clients), "--seed", str(seed), "--out", str(folder), "--json")
        generated = run(("generate", system, *asked))
        worked = run(("run", str(folder), "--out", str(out)))
        beside = ("--commitment", str(out / COMMITMENT), "--public", str(out / PUBLIC))
        verified = run(("verify", str(out / CERTIFICATE), *beside))
    rows = json.loads(generated.output)["rows"]
    return {
        "clients": clients,
        "rows": {**rows, "all": sum(rows.values())},
        "run": figures_of([worked], clients),
        "verify": figures_of([verified], clients),
    }


def print_round_figures(result: dict[str, Any]) -> None:
    """Print what was measured, for a person."""
    on = result["machine"]
    typer.echo(
        say("bench-machine", cores=on["cores"], processor=on["processor"], python=on["python"])
    )
    for size in result["sizes"]:
        typer.echo(say("bench-size", clients=size["clients"], rows=size["rows"]["all"]))
        for step in _STEPS:
            figures = size[step]
            typer.echo(
                say(
                    f"bench-step-{step}",
                    seconds=f"{figures['seconds']:.1f}",
                    core=f"{figures['core_seconds']:.1f}",
                    each=f"{figures['seconds_per_1000_clients']:.3f}",
                    memory=f"{figures['peak_mebibytes']:.0f}",
                )
            )
