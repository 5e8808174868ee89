"""XLSX as Excel and LibreOffice write it, its cells turned to the text a person would type."""

import posixpath
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from hemval.files.tables.refusal import refusal
from hemval.files.tables.table import Table
from hemval.files.tables.xlsx_guard import Workbook

_MOST_DIGITS_A_NUMBER_KEEPS = 10**15
_SHOWN = "visible"


def open_xlsx(path: Path, *, sheet_names: tuple[str, ...] = ()) -> Table:
    """Open the sheet that has one of the names, else the first that is shown.

    The sheet is kept in memory; its rows become Python values one at a time. Raises FaultyFile for
    a workbook that swells, is locked or broken, and for formulas and error values in the sheet: a
    formula's answer can be old, so it must be pasted as a value first.
    """
    guard = Workbook(path)
    name, part, warnings = _choose_sheet(guard, sheet_names)
    _check_cells(guard, part)
    try:
        sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name)
    except PasswordError:
        raise refusal("list-old-or-locked", path.name) from None
    except (CalamineError, ValueError, OSError):
        raise refusal("list-broken-xlsx", path.name) from None
    rows = _rows(sheet)
    first = next(rows, None)
    if first is None:
        raise refusal("list-empty", path.name)
    return Table(
        file=path.name,
        headings=tuple(first[1]),
        rows=rows,
        expected_rows=max(sheet.total_height - 1, 0),
        warnings=warnings,
    )


def _choose_sheet(guard: Workbook, wanted: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    """The name of the sheet to read, the part that holds it, and what should be said of it."""
    shown = list(_shown_sheets(guard))
    if not shown:
        raise refusal("list-empty", guard.name)
    names = {name.strip().casefold() for name in wanted}
    for name, part in shown:
        if name.strip().casefold() in names:
            return name, part, ()
    return *shown[0], ("list-several-sheets",) if len(shown) > 1 else ()


def _check_cells(guard: Workbook, part: str) -> None:
    survey = guard.survey(part)
    if survey.formulas:
        raise refusal(
            "list-formula", guard.name, cell=survey.first_formula or "?", n=survey.formulas
        )
    if survey.errors:
        raise refusal("list-error-value", guard.name, cell=survey.first_error, n=survey.errors)


def _shown_sheets(guard: Workbook) -> Iterator[tuple[str, str]]:
    """The worksheets that are not hidden, each with the part of the zip that holds it."""
    targets: dict[str, str] = {}
    sheets: list[tuple[str, str]] = []

    def relation(tag: str, values: dict[str, str]) -> None:
        if tag.endswith("Relationship") and values.get("Type", "").endswith("/worksheet"):
            targets[values.get("Id", "")] = values.get("Target", "")

    def listed(tag: str, values: dict[str, str]) -> None:
        if (tag == "sheet" or tag.endswith(":sheet")) and values.get("state", _SHOWN) == _SHOWN:
            ids = [value for key, value in values.items() if key.endswith(":id")]
            sheets.append((values.get("name", ""), ids[0] if ids else ""))

    _walk(guard, "xl/_rels/workbook.xml.rels", relation)
    _walk(guard, "xl/workbook.xml", listed)
    for name, id_ in sheets:
        if id_ not in targets:
            continue
        target = targets[id_]
        part = posixpath.normpath(target.lstrip("/") if target[:1] == "/" else f"xl/{target}")
        if part not in guard.parts:
            raise refusal("list-broken-xlsx", guard.name)
        yield name, part


def _walk(guard: Workbook, part: str, see: Callable[[str, dict[str, str]], None]) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = see
    try:
        parser.Parse(guard.whole(part), True)
    except (expat.ExpatError, LookupError, ValueError):
        raise refusal("list-broken-xlsx", guard.name) from None


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [cell if type(cell) is str else _as_text(cell) for cell in cells]
        if number == 1 or any(texts):
            yield number, texts


def _as_text(cell: Any) -> str:
    """A cell as a Swedish hand would write it: whole numbers without decimals, ISO dates."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, (int, float)):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell)


def _number(value: float) -> str:
    with suppress(OverflowError, ValueError):
        if value == int(value) and abs(value) < _MOST_DIGITS_A_NUMBER_KEEPS:
            return str(int(value))
    return repr(value).replace(".", ",")
