"""`hemval bench citizen`: what a day takes when a whole municipality reads and chooses."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval import clock
from hemval.cli.bench import machine
from hemval.cli.bench_citizen.load import Afternoon
from hemval.cli.bench_citizen.measuring import (
    goal_held,
    highest,
    machines,
    where_time_goes,
)
from hemval.cli.bench_citizen.reading import Told
from hemval.cli.bench_web.databases import look_over, make_empty
from hemval.cli.bench_web.place import SQLITE, Place, free_port
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say

Figures = dict[str, Any]


class Part(StrEnum):
    """What is measured."""

    MAKE = "make"
    """The municipality alone, so that the rest can begin at once another time."""
    HIGHEST = "highest"
    HOLD = "hold"
    PAGES = "pages"
    MACHINES = "machines"
    """One web machine and two; on PostgreSQL alone, since a file is on one machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """For how long, and how much, what is measured goes on."""

    rate: float
    seconds: float
    each: float


def bench_citizen(
    folder: Annotated[Path, typer.Option("--folder", help=say("bench-web-folder"))],
    clients: Annotated[int, typer.Option("--clients", min=200, help=say("bench-clients"))] = 15_000,
    providers: Annotated[
        int, typer.Option("--providers", min=10, help=say("bench-web-providers"))
    ] = 60,
    database: Annotated[str, typer.Option("--database", help=say("bench-web-database"))] = SQLITE,
    rate: Annotated[float, typer.Option("--rate", min=0.0, help=say("bench-citizen-rate"))] = 0.0,
    seconds: Annotated[
        float, typer.Option("--seconds", min=1, help=say("bench-citizen-seconds"))
    ] = 90.0,
    each: Annotated[float, typer.Option("--each", min=1, help=say("bench-citizen-each"))] = 8.0,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
    only: Annotated[Part | None, typer.Option("--only", help=say("bench-citizen-only"))] = None,
    out: Annotated[Path | None, typer.Option("--out", help=say("bench-web-out"))] = None,
) -> None:
    """Make a municipality where people may choose, let all of it read and choose, and tell."""
    place = Place(
        folder=folder,
        server=database,
        clients=clients,
        providers=providers,
        seed=seed,
        copy="citizen",
    )
    try:
        told = _measured(place, only, _Asked(rate=rate, seconds=seconds, each=each))
    except subprocess.CalledProcessError as error:
        typer.echo(say("bench-web-failed", command=error.cmd[2]), err=True)
        raise typer.Exit(BAD_INPUT) from None
    written = json.dumps({"machine": machine(), **told}, ensure_ascii=False, indent=2)
    if out is None:
        typer.echo(written)
    else:
        out.write_text(written + "\n", encoding="utf-8")


def _measured(place: Place, only: Part | None, asked: _Asked) -> Figures:
    made = _made(place)
    found: Figures = {
        "database": "sqlite" if place.is_sqlite else "postgresql",
        "seed": place.seed,
        "clients": place.clients,
        "providers": place.providers,
        "town": dict(made),
    }
    parts: dict[Part, Callable[[Told], Figures]] = {
        Part.HIGHEST: lambda told: _counted(
            place, told, lambda one: highest(place, one, asked.each)
        ),
        Part.HOLD: lambda told: _counted(
            place, told, lambda one: goal_held(place, one, asked.rate, asked.seconds)
        ),
        Part.PAGES: lambda told: where_time_goes(place, told, told["people"], place.seed),
        Part.MACHINES: lambda told: machines(place, told, place.seed, asked.each),
    }
    for part, measured in parts.items():
        is_asked = only is part or (only is None and part is not Part.MACHINES)
        if is_asked and not (part is Part.MACHINES and place.is_sqlite):
            typer.echo(say(f"bench-citizen-part-{part}"), err=True)
            found[part.value] = measured(json.loads(_asked_of(place, "who_may")))
    return found


def _counted(place: Place, told: Told, measured: Callable[[Afternoon], Figures]) -> Figures:
    """Measure, and see that every choice is there, once."""
    afternoon = Afternoon(ports=[free_port()], told=told, seed=place.seed)
    found = measured(afternoon)
    walks = json.dumps([one.told() for one in afternoon.walks]).encode()
    counted = json.loads(_asked_of(place, "counted", str(told["last_choice"]), sent=walks))
    astray = sorted({one.astray for one in afternoon.walks if one.astray})
    steps = round(afternoon.steps, 1)
    return {**found, "steps_of_a_choice": steps, "astray": astray, "counted": counted}


def _made(place: Place) -> Mapping[str, Any]:
    """Make the municipality, unless it is made and people may choose in it yet."""
    made = place.made
    if made is not None and clock.today() < date.fromisoformat(made["closes"]):
        return made
    typer.echo(say("bench-citizen-making", clients=place.clients), err=True)
    make_empty(place)
    told: Mapping[str, Any] = json.loads(_asked_of(place, "town"))
    look_over(place)
    place.keep_made(told)
    return told


def _asked_of(place: Place, module: str, *words: str, sent: bytes = b"") -> bytes:
    """What a process of its own tells, so that the one that asks for pages stays small."""
    command = [sys.executable, "-m", f"hemval.cli.bench_citizen.{module}", *place.words(), *words]
    with (place.office / f"{module}.log").open("wb") as log:
        return subprocess.run(  # noqa: S603 - our own
            command,
            env=place.environment,
            input=sent,
            stdout=subprocess.PIPE,
            stderr=log,
            check=True,
        ).stdout
