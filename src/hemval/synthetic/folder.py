"""Writes a made-up round as a round folder, one household at a time."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from pathlib import Path

from hemval.core.facts.round_plan import RoundPlan
from hemval.files.lists.columns import LISTS
from hemval.files.tables.xlsx_out import RowOut, xlsx_out
from hemval.files.whole_folder import write_whole
from hemval.synthetic.cells import CellWriter
from hemval.synthetic.dirt import COMMA_LIST, WINDOWS_LIST
from hemval.synthetic.list_out import UTF_8, WINDOWS, csv_out
from hemval.synthetic.lists import LATER_LISTS, MADE_UP_LISTS, NEVER_SOILED
from hemval.synthetic.made_up_round import Chapter, MadeUpRound
from hemval.synthetic.map import made_up_map
from hemval.synthetic.soiling import Soiler, Stain
from hemval.synthetic.soils import Row
from hemval.texts.words import words

FOLDER_KIND = "made_up_round"
PLAN_FILE = "round.toml"
PLAN_FORMAT = "hemval-round/1"
MAP_FILE = "areas.geojson"
DIRT_FILE = "dirt.csv"
LATER_FOLDER = "later"
_A_TELLING = 1000
_STAIN_HEADINGS = ("list", "row", "dirt", "column", "outcome")

Progress = Callable[[int], None]
"""Told how many clients there are so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What came of it: the rows of each list, headings not counted, and those that were soiled."""

    rows: dict[str, int]
    soiled: int


def write_made_up(
    made_up: MadeUpRound,
    out: Path,
    *,
    language: str,
    as_xlsx: bool = False,
    own_system: Path | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write the round folder, wholly or not at all; `own_system` is copied into it.

    Raises FolderRefused, and list_out.TooManyRows when a list does not fit in a workbook.
    """
    written: list[Written] = []

    def fill(folder: Path) -> None:
        written.append(
            write_round_folder(
                made_up, folder, language=language, as_xlsx=as_xlsx, progress=progress
            )
        )
        if own_system is not None:
            (folder / made_up.recipe.system_name).write_bytes(own_system.read_bytes())

    write_whole(out, fill, kind=FOLDER_KIND, for_owner=False)
    return written[0]


def write_round_folder(
    made_up: MadeUpRound,
    folder: Path,
    *,
    language: str = "sv",
    as_xlsx: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Write every file of the round into a folder that is there and empty.

    `language`: of headings and fixed words, `sv` or `en`. The same recipe, language and form give
    the same bytes. Raises list_out.TooManyRows when a list does not fit in a workbook.
    """
    with ExitStack() as open_files:
        lists = {
            list_id: _List(made_up, list_id, folder, language, as_xlsx, open_files)
            for list_id in (*MADE_UP_LISTS, *NEVER_SOILED, *made_up.lists_asked_for)
        }
        later = _later_lists(made_up, folder, language, as_xlsx, open_files)
        _write_lists(made_up, lists, later, language, progress)
    stains = [stain for one in lists.values() for stain in one.stains()]
    if made_up.recipe.dirty:
        _write_stains(folder / DIRT_FILE, stains)
    _write_text(folder / PLAN_FILE, _plan_as_toml(made_up.plan, language))
    _write_text(folder / MAP_FILE, made_up_map(made_up.areas, made_up.recipe.seed, language))
    say = words(language).say
    _write_text(folder / say("generate-readme-file"), say("generate-readme"))
    return Written(rows={name: one.rows for name, one in lists.items()}, soiled=len(stains))


class _List:
    """One list being written."""

    def __init__(
        self,
        made_up: MadeUpRound,
        list_id: str,
        folder: Path,
        language: str,
        as_xlsx: bool,
        open_files: ExitStack,
        *,
        stays_clean: bool = False,
    ) -> None:
        recipe = made_up.recipe
        self.rows = 0
        is_dirty = recipe.dirty > 0 and not stays_clean
        self._out: RowOut = open_files.enter_context(_file(folder, list_id, as_xlsx, is_dirty))
        self._out(CellWriter(recipe.seed, words(language)).headings(list_id))
        places = {column.name: place for place, column in enumerate(LISTS[list_id])}
        self._soiler = (
            Soiler(recipe.seed, list_id, places, recipe.dirty, in_csv=not as_xlsx)
            if is_dirty
            else None
        )

    def add(self, row: Row) -> None:
        """Write a row, soiled when its turn has come."""
        if self._soiler is None:
            self.rows += 1
            self._out(row)
            return
        for soiled in self._soiler.pass_on(row):
            self.rows += 1
            self._out(soiled)

    def stains(self) -> Iterable[Stain]:
        """The soiled rows so far."""
        return self._soiler.stains if self._soiler else ()


def _file(
    folder: Path, list_id: str, as_xlsx: bool, is_dirty: bool
) -> AbstractContextManager[RowOut]:
    if as_xlsx:
        return xlsx_out(folder / f"{list_id}.xlsx", list_id)
    return csv_out(
        folder / f"{list_id}.csv",
        encoding=WINDOWS if is_dirty and list_id == WINDOWS_LIST else UTF_8,
        delimiter="," if is_dirty and list_id == COMMA_LIST else ";",
    )


def _later_lists(
    made_up: MadeUpRound, folder: Path, language: str, as_xlsx: bool, open_files: ExitStack
) -> dict[str, _List]:
    if not made_up.recipe.later:
        return {}
    later = folder / LATER_FOLDER
    later.mkdir()
    return {
        list_id: _List(made_up, list_id, later, language, as_xlsx, open_files, stays_clean=True)
        for list_id in LATER_LISTS
    }


def _write_lists(
    made_up: MadeUpRound,
    lists: dict[str, _List],
    later: dict[str, _List],
    language: str,
    progress: Progress | None,
) -> None:
    cells = CellWriter(made_up.recipe.seed, words(language))
    later_cells = CellWriter(made_up.recipe.seed, words(language))
    for provider in made_up.providers:
        lists["providers"].add(cells.provider(provider))
    for cap in made_up.caps:
        lists["caps"].add(cells.cap(cap))
    for fact in made_up.provider_facts:
        lists["provider_facts"].add(cells.provider_fact(fact))
    for place in made_up.rotation:
        lists["rotation"].add(cells.rotation(place))
    made = 0
    for chapter in made_up.chapters():
        for list_id, row in _rows(chapter, cells):
            lists[list_id].add(row)
        for list_id, row in _later_rows(chapter, later_cells):
            later[list_id].add(row)
        before, made = made, made + len(chapter.clients)
        if progress is not None and made // _A_TELLING > before // _A_TELLING:
            progress(made // _A_TELLING * _A_TELLING)
    if progress is not None:
        progress(made)


def _rows(chapter: Chapter, cells: CellWriter) -> Iterator[tuple[str, Row]]:
    for client in chapter.clients:
        yield "clients", cells.client(client)
    for person in chapter.representatives:
        yield "representatives", cells.representative(person)
    for grant in chapter.grants:
        yield "services", cells.grant(grant)
    for choice in chapter.choices:
        yield "choices", cells.choice(choice)
    for distance in chapter.distances:
        yield "distances", cells.distance(distance)


def _later_rows(chapter: Chapter, cells: CellWriter) -> Iterator[tuple[str, Row]]:
    for client, grants in chapter.later:
        yield "clients", cells.client(client)
        for grant in grants:
            yield "services", cells.grant(grant)


def _write_stains(path: Path, stains: Iterable[Stain]) -> None:
    with csv_out(path) as out:
        out(_STAIN_HEADINGS)
        for stain in stains:
            out((stain.list_id, str(stain.row), stain.dirt, stain.column, stain.outcome))


def _plan_as_toml(plan: RoundPlan, language: str) -> str:
    lines = [f'format = "{PLAN_FORMAT}"', "", f"# {words(language).say('generate-plan-comment')}"]
    for part in fields(plan):
        value = getattr(plan, part.name)
        if value is not None and value != "":
            lines.append(f"{part.name} = {_as_toml(value)}")
    return "\n".join(lines) + "\n"


def _as_toml(value: str | date | bool | StrEnum) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case _:
            return json.dumps(str(value), ensure_ascii=False)


def _write_text(path: Path, text: str) -> None:
    path.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8", newline="\n")
