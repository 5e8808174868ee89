"""`hemval demo`: the main job on the municipalities that come with Hemval."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.demo_page import DemoPage
from hemval.cli.demo_rounds import ROUND, shown_dirty_round, shown_round, shown_without_choice
from hemval.cli.demo_simulated import SIMULATED, shown_simulation
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.in_short import in_short
from hemval.cli.letters_book import fill_book
from hemval.cli.speech import say, speech
from hemval.clock import today
from hemval.core.placement.placements import PlacementCode
from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem, load_system, shipped_systems
from hemval.files.whole_folder import FolderRefused, write_whole
from hemval.letters.book.writing import BookFile
from hemval.synthetic.recipe import NothingToChoose, Recipe, made_up_plan
from hemval.texts.describe.describe import describe
from hemval.texts.describe.lines import lines
from hemval.texts.describe.markdown import markdown
from hemval.texts.languages import LANGUAGES

SYSTEM_PAGE = "system.md"
DIRTY = "soderhamn"
WITH_LATER_LISTS = "botkyrka"
ASKED = "botkyrka"
NOTICES_TO_EVERYBODY = "soderhamn"
"""The smallest of them."""
WITH_PAPERS = "botkyrka"
BOOK = "book"
WHAT_IF = ("capacity.share[private]=30 %", "caps[P01]=none")
"""What if the private had more, and the best known of them no cap of its own?"""
DIRTY_FOLDER = "dirty"
KIND = "demo"


def demo(
    out: Annotated[Path, typer.Option("--out", help=say("demo-help-out"))] = Path("demo"),
    clients: Annotated[
        int | None, typer.Option("--clients", min=1, help=say("demo-help-clients"))
    ] = None,
) -> None:
    """Show what Hemval does, and leave the files to look at."""
    page = DemoPage(out)
    page.title()
    try:
        write_whole(
            out,
            lambda folder: _show(folder, clients, page),
            kind=KIND,
            is_replaceable=True,
            for_owner=False,
        )
    except FolderRefused:
        typer.echo(say("demo-folder-refused", folder=str(out)), err=True)
        raise typer.Exit(BAD_INPUT) from None
    page.summary()


def _show(folder: Path, clients: int | None, page: DemoPage) -> None:
    told: set[PlacementCode] = set()
    for name in shipped_systems():
        read = load_system(name)
        system, own = read.system, folder / name
        own.mkdir()
        _write_page(system, own / SYSTEM_PAGE)
        page.system(read, in_short(system, _seen_from(system)))
        has_round = _effect_of_the_round(system) is not None
        shown = None
        if has_round:
            shown = shown_round(
                system,
                clients,
                own,
                later=name == WITH_LATER_LISTS,
                told=told,
                to_everybody=name == NOTICES_TO_EVERYBODY,
                papers=name == WITH_PAPERS,
            )
            if shown.allocation is not None and shown.allocation.person is not None:
                told.add(shown.allocation.person.code)
        else:
            shown_without_choice(system, clients, own)
        page.round(system, shown)
        if name == ASKED:
            page.simulation(shown_simulation(own / ROUND, own / SIMULATED, WHAT_IF))
            page.book(_book(read, own / BOOK))
    soiled = load_system(DIRTY).system
    page.dirty(soiled, shown_dirty_round(soiled, clients, folder / DIRTY_FOLDER))


def _book(read: ReadSystem, folder: Path) -> Sequence[BookFile]:
    """The specimen book in every language that Hemval speaks, offered or not."""
    folder.mkdir()
    with without_collecting():
        return fill_book(folder, read, None, LANGUAGES)


def _seen_from(system: System) -> date:
    """The day the made-up round takes effect, or today where there is no round."""
    return _effect_of_the_round(system) or today()


def _effect_of_the_round(system: System) -> date | None:
    try:
        return made_up_plan(Recipe(system=system)).effect
    except NothingToChoose:
        return None


def _write_page(system: System, path: Path) -> None:
    """The page about the system, as `hemval system show` has it."""
    words = speech()
    page = lines(describe(system, today(), words), words)
    path.write_text(markdown(page), encoding="utf-8")
