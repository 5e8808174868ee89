"""`hemval bench letters`: letters as a round prints them, against Typst alone on the same data."""

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.cli.bench import ChildFailed, Measured, machine, measure
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say
from hemval.letters.post.batches import IN_A_BATCH

PARTS = "hemval.cli.bench_letters_parts"
WORKERS = 2
SHARES = (0.1, 0.5, 1.0)
"""The sizes that are measured, to see that memory does not grow as the letters do."""
LEAST_RATIO = 0.8
MOST_SECONDS = 90
MOST_MEBIBYTES = 500
MOST_MEBIBYTES_OF_A_BATCH = 1536
_OF_TEN_THOUSAND = 10_000
_BARE = 500
"""How many letters Typst alone is measured on: it takes as long for each, however many."""
_CLIENTS_FOR_A_LETTER = 1.2
"""Some get none: she has died, or somebody must decide first."""

Figures = dict[str, Any]
Run = Callable[..., Measured]
"""Runs `hemval`, or a module, and measures it."""


def bench_letters(
    letters: Annotated[
        int, typer.Option("--letters", min=20, help=say("bench-letters-count"))
    ] = _OF_TEN_THOUSAND,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
    system: Annotated[str, typer.Option("--system", help=say("bench-system"))] = "botkyrka",
) -> None:
    """Make up a round, print its notices in each way, and print what it took as JSON."""
    try:
        figures = measured_letters(system, letters, seed)
    except ChildFailed as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    result = {"machine": machine(), "system": system, "seed": seed, **figures}
    typer.echo(json.dumps(result, ensure_ascii=False, indent=2))


def measured_letters(system: str, letters: int, seed: int, run: Run = measure) -> Figures:
    """What so many letters of a made-up round took, in each way; `run` measures a process.

    Raises ChildFailed.
    """
    with tempfile.TemporaryDirectory(prefix="hemval-bench-") as place:
        folder, out = Path(place) / "round", Path(place) / "out"
        clients = str(int(letters * _CLIENTS_FOR_A_LETTER))
        asked = ("--clients", clients, "--seed", str(seed), "--out", str(folder))
        run(("generate", system, *asked))
        run(("run", str(folder), "--out", str(out)))
        parts = _Parts(out, run)
        words = parts.told("set", min(letters, _BARE))
        counts = [int(letters * share) for share in SHARES]
        bare = [_bare(parts, min(letters, _BARE))]
        printed = []
        for count in counts:
            printed.append(_desk(parts, count))
            bare.append(_bare(parts, min(letters, _BARE)))
        alone = _alone(bare)
        sizes = [_held_against(one, alone) for one in printed]
        batch = parts.told("batch", min(letters, IN_A_BATCH))
    return {
        "words": _rounded({**words, "milliseconds_each": _each(words) * 1000}),
        "typst_alone": alone,
        "sizes": sizes,
        "batch": _rounded(batch),
        "bars": _bars(sizes, batch),
    }


class _Parts:
    """Runs the parts on one round, each in a process of its own."""

    def __init__(self, out: Path, run: Run) -> None:
        self.out = out
        self._run = run

    def told(self, name: str, letters: int) -> Figures:
        """What a part tells of so many letters."""
        done = self._run((name, str(self.out), str(letters)), module=PARTS)
        figures: Figures = json.loads(done.output)
        return figures


def _bare(parts: _Parts, letters: int) -> list[Figures]:
    """Typst alone in as many processes at once as the desk has, so that cores are as busy."""
    with ThreadPoolExecutor(WORKERS) as threads:
        return list(threads.map(lambda _: parts.told("bare", letters), range(WORKERS)))


def _alone(bare: Sequence[Sequence[Figures]]) -> Figures:
    """What Typst alone took, before, between and after the sizes: others may be at work too."""
    each = [one for both in bare for one in both]
    letters = sum(one["letters"] for one in each)
    return _rounded(
        {
            "letters": letters,
            "letters_a_second_per_core": letters / sum(one["seconds"] for one in each),
            "slowest": min(1 / _each(one) for one in each),
            "quickest": max(1 / _each(one) for one in each),
            "core_milliseconds_each": sum(one["core_seconds"] for one in each) / letters * 1000,
            "mebibytes": max(one["mebibytes"] for one in each),
        }
    )


def _desk(parts: _Parts, letters: int) -> Figures:
    shutil.rmtree(parts.out.with_name("letters"), ignore_errors=True)
    return parts.told("desk", letters)


def _held_against(done: Figures, alone: Figures) -> Figures:
    """What the desk took, core by core beside Typst alone."""
    per_core = done["letters"] / done["seconds"] / WORKERS
    core_each = done["core_seconds"] / done["letters"] * 1000
    return _rounded(
        {
            **done,
            "letters_a_second": done["letters"] / done["seconds"],
            "letters_a_second_per_core": per_core,
            "ratio": per_core / alone["letters_a_second_per_core"],
            "core_milliseconds_each": core_each,
            "ratio_of_core_time": alone["core_milliseconds_each"] / core_each,
            "cores_used": done["core_seconds"] / done["seconds"],
            "mebibytes": done["parent_mebibytes"] + WORKERS * done["worker_mebibytes"],
        }
    )


def _bars(sizes: Sequence[Figures], batch: Figures) -> Figures:
    """What is promised, what was measured, and whether it holds; time for ten thousand letters."""
    largest = sizes[-1]
    seconds = largest["seconds"] * _OF_TEN_THOUSAND / largest["letters"]
    told = {
        "ratio": (largest["ratio"], LEAST_RATIO, largest["ratio"] >= LEAST_RATIO),
        "seconds_of_10_000": (seconds, MOST_SECONDS, seconds <= MOST_SECONDS),
        "mebibytes": (
            largest["mebibytes"],
            MOST_MEBIBYTES,
            largest["mebibytes"] <= MOST_MEBIBYTES,
        ),
        "mebibytes_of_a_batch": (
            batch["mebibytes"],
            MOST_MEBIBYTES_OF_A_BATCH,
            batch["mebibytes"] <= MOST_MEBIBYTES_OF_A_BATCH,
        ),
    }
    return {
        name: _rounded({"measured": measured, "bar": bar, "holds": holds})
        for name, (measured, bar, holds) in told.items()
    }


def _each(done: Figures) -> float:
    return float(done["seconds"] / done["letters"])


def _rounded(told: Figures) -> Figures:
    return {name: round(one, 3) if isinstance(one, float) else one for name, one in told.items()}
