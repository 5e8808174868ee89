"""`hemval generate`: a round folder that looks like a real one, with nobody in it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language
from hemval.cli.speech import language, say
from hemval.core.system.values import Percent, RoundKind
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import load_system, shipped_systems
from hemval.files.tables.xlsx_out import MOST_ROWS_OF_A_SHEET, TooManyRows
from hemval.synthetic.folder import Progress as Told
from hemval.synthetic.folder import Written, write_made_up
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import NothingToChoose, Recipe

OWN_SYSTEM_FILE = "system.toml"
"""What a system file that is not shipped is called in the folder, where it is copied."""
MOST_CLIENTS = 5_000_000
"""Half of Sweden's people: far more than have home care anywhere, and still done in an hour."""
_ALL = 100


def generate(
    system: Annotated[str, typer.Argument(help=say("generate-system"))],
    out: Annotated[Path, typer.Option("--out", help=say("generate-out"))],
    clients: Annotated[int | None, typer.Option("--clients", help=say("generate-clients"))] = None,
    seed: Annotated[int, typer.Option("--seed", help=say("generate-seed"))] = 1,
    dirty: Annotated[str, typer.Option("--dirty", help=say("generate-dirty"))] = "0%",
    lang: Annotated[str | None, in_language(say("generate-lang"))] = None,
    xlsx: Annotated[bool, typer.Option("--xlsx", help=say("generate-xlsx"))] = False,
    kind: Annotated[RoundKind | None, typer.Option("--kind", help=say("generate-kind"))] = None,
    later: Annotated[bool, typer.Option("--later", help=say("generate-later"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=say("generate-json"))] = False,
) -> None:
    """Make up a round and write it."""
    recipe = replace(_recipe(system, clients, seed, dirty, kind), later=later)
    list_language = lang or language()
    try:
        made_up = MadeUpRound(recipe)
    except NothingToChoose:
        raise _refused(
            "generate-nothing-to-choose", system=recipe.system.identity.municipality
        ) from None
    written = _write(made_up, out, system, list_language, as_xlsx=xlsx)
    _print(out, recipe, written, as_json=as_json)


def _write(
    made_up: MadeUpRound, out: Path, system: str, list_language: str, *, as_xlsx: bool
) -> Written:
    own_system = Path(system) if made_up.recipe.system_name else None
    try:
        with telling_why_not(out), _progress(made_up.recipe.size) as told:
            return write_made_up(
                made_up,
                out,
                language=list_language,
                as_xlsx=as_xlsx,
                own_system=own_system,
                progress=told,
            )
    except TooManyRows as error:
        raise _refused(
            "generate-too-many-rows", list=str(error), most=MOST_ROWS_OF_A_SHEET
        ) from None


def _recipe(
    system: str, clients: int | None, seed: int, dirty: str, kind: RoundKind | None
) -> Recipe:
    if clients is not None and clients < 1:
        raise _refused("generate-clients-too-few")
    if clients is not None and clients > MOST_CLIENTS:
        raise _refused("generate-clients-too-many", most=MOST_CLIENTS)
    try:
        read = load_system(system)
    except FaultyFile as error:
        print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None
    return Recipe(
        system=read.system,
        clients=clients,
        seed=seed,
        dirty=_share(dirty),
        kind=kind,
        system_name="" if system in shipped_systems() else OWN_SYSTEM_FILE,
    )


def _share(text: str) -> float:
    try:
        percent = Percent.parse(text if "%" in text else f"{text}%").value
    except ValueError:
        raise _refused("generate-dirty-not-a-share", text=text) from None
    if percent > _ALL:
        raise _refused("generate-dirty-not-a-share", text=text)
    return float(percent / _ALL)


def _refused(message: str, **facts: str | int) -> typer.Exit:
    typer.echo(say(message, **facts), err=True)
    return typer.Exit(BAD_INPUT)


@contextmanager
def _progress(clients: int) -> Iterator[Told | None]:
    """A bar on a terminal, nothing elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task(say("generate-progress"), total=clients)
        yield lambda made: bar.update(task, completed=made)


def _print(out: Path, recipe: Recipe, written: Written, *, as_json: bool) -> None:
    if as_json:
        told = {
            "folder": str(out),
            "system": recipe.system.identity.id,
            "clients": recipe.size,
            "seed": recipe.seed,
            "rows": written.rows,
            "soiled": written.soiled,
        }
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    name = recipe.system.identity.municipality
    typer.echo(
        say(
            "generate-done",
            folder=str(out),
            clients=recipe.size,
            system=name,
            seed=str(recipe.seed),
        )
    )
    for list_id, rows in written.rows.items():
        typer.echo(f"  {list_id:<16}{say('generate-list-rows', rows=rows):>18}")
    if recipe.dirty:
        typer.echo(say("generate-soiled", rows=written.soiled))
