"""`hemval bench web`: what the office's pages and its long work take."""

import json
import subprocess
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.cli.bench import machine
from hemval.cli.bench_web.building import built
from hemval.cli.bench_web.databases import size_of
from hemval.cli.bench_web.pages import measured_pages
from hemval.cli.bench_web.place import SQLITE, Place
from hemval.cli.bench_web.work import measured_import, measured_work
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say

Figures = dict[str, Any]


class Part(StrEnum):
    """What is measured."""

    MAKE = "make"
    """The office alone, so that the rest can begin at once another time."""
    PAGES = "pages"
    WORK = "work"
    IMPORT = "import"
    """A first list, taken by an office of its own."""


def bench_web(
    folder: Annotated[Path, typer.Option("--folder", help=say("bench-web-folder"))],
    clients: Annotated[
        int, typer.Option("--clients", min=1000, help=say("bench-clients"))
    ] = 250_000,
    providers: Annotated[
        int, typer.Option("--providers", min=10, help=say("bench-web-providers"))
    ] = 300,
    database: Annotated[str, typer.Option("--database", help=say("bench-web-database"))] = SQLITE,
    rate: Annotated[float, typer.Option("--rate", min=0.1, help=say("bench-web-rate"))] = 20.0,
    seconds: Annotated[
        float, typer.Option("--seconds", min=1, help=say("bench-web-seconds"))
    ] = 120.0,
    seed: Annotated[int, typer.Option("--seed", help=say("bench-seed"))] = 1,
    new: Annotated[int, typer.Option("--new", min=1, help=say("bench-web-new"))] = 25_000,
    only: Annotated[Part | None, typer.Option("--only", help=say("bench-web-only"))] = None,
    out: Annotated[Path | None, typer.Option("--out", help=say("bench-web-out"))] = None,
) -> None:
    """Make a large office once, ask for its pages as people do, have its long work done, tell."""
    place = Place(folder=folder, server=database, clients=clients, providers=providers, seed=seed)
    try:
        told = _measured(place, only, rate=rate, seconds=seconds, new=new)
    except subprocess.CalledProcessError as error:
        typer.echo(say("bench-web-failed", command=error.cmd[2]), err=True)
        raise typer.Exit(BAD_INPUT) from None
    written = json.dumps({"machine": machine(), **told}, ensure_ascii=False, indent=2)
    if out is None:
        typer.echo(written)
    else:
        out.write_text(written + "\n", encoding="utf-8")


def _measured(place: Place, only: Part | None, *, rate: float, seconds: float, new: int) -> Figures:
    told: Figures = {"database": "sqlite" if place.is_sqlite else "postgresql", "seed": place.seed}
    if only is not Part.IMPORT:
        made = place.made or _built(place)
        told |= {
            "clients": place.clients,
            "providers": place.providers,
            "office": {**made, "mebibytes": size_of(place) >> 20},
        }
    parts: dict[Part, Callable[[], Figures]] = {
        Part.PAGES: lambda: measured_pages(place, rate=rate, seconds=seconds),
        Part.WORK: lambda: measured_work(place),
        Part.IMPORT: lambda: measured_import(place, new),
    }
    for part, measured in parts.items():
        if only in {None, part}:
            typer.echo(say(f"bench-web-part-{part}"), err=True)
            told[part.value] = measured()
    return told


def _built(place: Place) -> Mapping[str, Any]:
    typer.echo(say("bench-web-making", clients=place.clients), err=True)
    return built(place)
