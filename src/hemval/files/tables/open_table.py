"""Opens a list by what it is, not by what it calls itself."""

import stat
from pathlib import Path

from hemval.files.tables.csv_in import open_csv
from hemval.files.tables.refusal import refusal
from hemval.files.tables.table import Table
from hemval.files.tables.xlsx_in import open_xlsx

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF"
CSV, XLSX = ".csv", ".xlsx"


def open_table(
    path: Path, *, sheet_names: tuple[str, ...] = (), delimiter: str = "", encoding: str = ""
) -> Table:
    """Open a `.csv` or `.xlsx` file; `sheet_names` are the sheets looked for first.

    Raises FaultyFile for whatever is neither: a folder, a file nobody may read, an old `.xls`, a
    workbook with a password, one kind of file under the other's name.
    """
    start = _start(path)
    kind = path.suffix.lower()
    if kind not in (CSV, XLSX):
        raise refusal("list-wrong-kind", path.name, kind=kind or path.name)
    if start.startswith(_OLD_OR_LOCKED):
        raise refusal("list-old-or-locked", path.name)
    is_zip = start.startswith((_ZIP, _EMPTY_ZIP))
    if kind == CSV and (is_zip or start.startswith(_PDF)):
        raise refusal("list-not-csv", path.name)
    if kind == CSV:
        return open_csv(path, delimiter=delimiter, encoding=encoding)
    if not is_zip:
        raise refusal("list-empty" if not start else "list-not-xlsx", path.name)
    return open_xlsx(path, sheet_names=sheet_names)


def _start(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise refusal("list-is-folder", path.name)
        if not stat.S_ISREG(mode):
            raise refusal("list-not-a-file", path.name)
        with path.open("rb") as file:
            return file.read(8)
    except PermissionError:
        raise refusal("list-no-permission", path.name) from None
    except FileNotFoundError:
        raise refusal("list-missing", path.name) from None
    except OSError:
        raise refusal("list-not-a-file", path.name) from None
