"""`hemval bench`: how long the work takes, and how much memory, on this machine."""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval import __version__
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say

app = typer.Typer(help=say("cli-bench"), no_args_is_help=True)

SHARES_OF_THE_SIZE = (0.1, 0.2, 0.4, 1.0)
"""The sizes that are measured, to see whether time grows as the lists do."""
_CPU_FILE = Path("/proc/cpuinfo")
_CPU_LINE = "model name"
_RSS_UNITS_OF_A_MEBIBYTE = 1024 * 1024 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one child process took: by the clock on the wall, of a core's time, and of memory."""

    seconds: float
    core_seconds: float
    mebibytes: float
    output: str


class ChildFailed(Exception):
    """A measured command did not do its work; what it said is kept."""


@app.command("lists", help=say("bench-lists"))
def bench_lists(
    clients: Annotated[int, typer.Option("--clients", min=10, help=say("bench-clients"))] = 250_000,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
    system: Annotated[str, typer.Option("--system", help=say("bench-system"))] = "botkyrka",
    as_json: Annotated[bool, typer.Option("--json", help=say("bench-json"))] = False,
) -> None:
    """Make up rounds of several sizes, check them, invite, and tell what it took."""
    try:
        sizes = [*every_size(system, clients, seed)]
    except ChildFailed as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    result = {"machine": machine(), "system": system, "seed": seed, "sizes": sizes}
    if as_json:
        typer.echo(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print_figures(result)


def machine() -> dict[str, str | int | None]:
    """What the figures were measured on."""
    return {
        "hemval": __version__,
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "processor": _processor(),
        "operating_system": platform.system(),
    }


def measure(arguments: Sequence[str], *, module: str = "hemval") -> Measured:
    """Run `hemval`, or another module, with these arguments in a process of its own.

    Raises ChildFailed.
    """
    command = [sys.executable, "-m", module, *arguments]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=output, stderr=errors)  # noqa: S603 - our own
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if child.returncode:
            raise ChildFailed(errors.read().decode() or output.read().decode())
        return Measured(
            seconds=seconds,
            core_seconds=usage.ru_utime + usage.ru_stime,
            mebibytes=usage.ru_maxrss / _RSS_UNITS_OF_A_MEBIBYTE,
            output=output.read().decode(),
        )


def every_size(
    system: str, clients: int, seed: int, run: Callable[[Sequence[str]], Measured] = measure
) -> Iterator[dict[str, Any]]:
    """The figures of each size in turn; `run` gives a command and measures it.

    Raises ChildFailed.
    """
    for share in SHARES_OF_THE_SIZE:
        count = max(1, int(clients * share))
        typer.echo(say("bench-measuring", clients=count), err=True)
        yield one_size(system, count, seed, run)


def one_size(
    system: str, clients: int, seed: int, run: Callable[[Sequence[str]], Measured] = measure
) -> dict[str, Any]:
    """The figures of one made-up round: made up, checked, and invited. Raises ChildFailed."""
    with tempfile.TemporaryDirectory(prefix="hemval-bench-") as place:
        folder, out = str(Path(place) / "round"), str(Path(place) / "invited")
        asked = ("--clients", str(clients), "--seed", str(seed), "--out", folder, "--json")
        generated = run(("generate", system, *asked))
        checked = run(("round", "check", folder))
        invited = run(("round", "invite", folder, "--out", out))
    rows = json.loads(generated.output)["rows"]
    return {
        "clients": clients,
        "rows": {**rows, "all": sum(rows.values())},
        "generate": figures_of([generated], clients),
        "check": figures_of([checked], clients),
        "invite": figures_of([invited], clients),
        "check_and_invite": figures_of([checked, invited], clients),
    }


def figures_of(steps: Sequence[Measured], clients: int) -> dict[str, float]:
    """Steps that come one after another: their time together, and the highest memory of any."""
    seconds = sum(step.seconds for step in steps)
    return {
        "seconds": round(seconds, 2),
        "core_seconds": round(sum(step.core_seconds for step in steps), 2),
        "seconds_per_1000_clients": round(seconds / clients * 1000, 4),
        "peak_mebibytes": round(max(step.mebibytes for step in steps), 1),
    }


def _processor() -> str:
    if _CPU_FILE.exists():
        for line in _CPU_FILE.read_text(encoding="utf-8").splitlines():
            if line.startswith(_CPU_LINE):
                return line.partition(":")[2].strip()
    return platform.processor()


def print_figures(result: dict[str, Any]) -> None:
    """Print what was measured, for a person."""
    on = result["machine"]
    typer.echo(
        say("bench-machine", cores=on["cores"], processor=on["processor"], python=on["python"])
    )
    for size in result["sizes"]:
        typer.echo(say("bench-size", clients=size["clients"], rows=size["rows"]["all"]))
        for step in ("generate", "check", "invite", "check_and_invite"):
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
