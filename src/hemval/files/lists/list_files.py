"""Which file of a round folder holds which list, and which cell of it holds what."""

from collections.abc import Iterator
from pathlib import Path

from hemval.core.facts.rejected import RowWarning
from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.lists.columns import EVERY_LIST, MANDATORY_LISTS
from hemval.files.lists.headings import (
    MatchedHeadings,
    both_names,
    list_name,
    match_headings,
)
from hemval.files.lists.protection_headings import protection_faults
from hemval.files.lists.quoting import quotable_heading
from hemval.files.lists.settings import ListSettings
from hemval.files.tables.encoding import ENCODINGS
from hemval.files.tables.open_table import CSV, XLSX, open_table
from hemval.files.tables.refusal import refusal
from hemval.files.tables.table import Table
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

MOST_COLUMNS = 500
"""More than any list has; a file with more is something else."""
_MOST_TOLD = 25
"""So many unknown headings are named, in a sentence that can still be read."""


def list_file(folder: Path, list_id: str, settings: ListSettings) -> Path | None:
    """The file that holds a list; None when an optional list is not there. Raises FaultyFile."""
    if stated := settings.file_of(list_id):
        if Path(stated).name != stated:
            raise refusal("list-outside-folder", stated)
        return folder / stated
    found = [path for kind in (CSV, XLSX) if _is_there(path := folder / f"{list_id}{kind}")]
    if len(found) > 1:
        raise refusal("list-two-files", found[0].name, other=found[1].name)
    if found:
        return found[0]
    if list_id in MANDATORY_LISTS:
        raise refusal("list-missing", f"{list_id}{CSV}")
    return None


def _is_there(path: Path) -> bool:
    """Is there anything by that name, be it a link to nothing?"""
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        raise refusal("list-no-permission", path.name) from None


def open_list(
    path: Path, list_id: str, settings: ListSettings
) -> tuple[Table, MatchedHeadings, tuple[RowWarning, ...]]:
    """Open a list and find its columns. Raises FaultyFile when one is missing or stands twice."""
    table = open_table(
        path,
        sheet_names=(list_id, *(list_name(list_id, words(code)) for code in STAFF_LANGUAGES)),
        delimiter=settings.delimiter,
        encoding=ENCODINGS.get(settings.encoding, ""),
    )
    if len(table.headings) > MOST_COLUMNS:
        raise refusal("list-too-many-columns", path.name, 1, n=len(table.headings))
    headings = match_headings(list_id, table.headings, settings.aliases)
    faults = [
        LocatedFault(fault=fault, file=path.name, line=1)
        for fault in protection_faults(list_id, headings, settings)
    ]
    faults += [
        LocatedFault(
            fault=Fault(code=code, facts={"column": both_names(list_id, name)}),
            file=path.name,
            line=1,
        )
        for code, names in (
            ("list-column-missing", headings.missing),
            ("list-column-twice", headings.repeated),
        )
        for name in names
    ]
    if faults:
        raise FaultyFile(tuple(faults))
    return table, headings, tuple(_warnings(list_id, table, headings))


def check_settings(settings: ListSettings) -> list[Fault]:
    """What is wrong with `[lists]`: aliases of columns that no list has, unknown encodings."""
    columns = {column.name for list_columns in EVERY_LIST.values() for column in list_columns}
    faults = [
        Fault(code="list-alias-of-nothing", path=("lists", "aliases", text), facts={"column": name})
        for text, name in settings.aliases.items()
        if name not in columns
    ]
    if settings.encoding and settings.encoding not in ENCODINGS:
        facts = {"allowed": ", ".join(ENCODINGS)}
        faults.append(Fault(code="list-unknown-encoding", path=("lists", "encoding"), facts=facts))
    if len(settings.delimiter) > 1 or settings.delimiter in ('"', "\r", "\n"):
        faults.append(Fault(code="list-delimiter", path=("lists", "delimiter")))
    return faults


def _warnings(list_id: str, table: Table, headings: MatchedHeadings) -> Iterator[RowWarning]:
    for code in table.warnings:
        yield RowWarning(list=list_id, row=0, code=code)
    unknown = headings.unknown
    if unknown:
        told = [
            f"{quotable_heading(one.text)} → {both_names(list_id, one.nearest)}"
            if one.nearest
            else quotable_heading(one.text)
            for one in unknown[:_MOST_TOLD]
        ]
        facts: dict[str, str | int] = {
            "headings": ", ".join(told),
            "n": len(unknown),
            "more": len(unknown) - len(told),
            "near": sum(bool(one.nearest) for one in unknown[:_MOST_TOLD]),
        }
        yield RowWarning(list=list_id, row=1, code="list-unknown-headings", facts=facts)
