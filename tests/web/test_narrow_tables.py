"""On a phone each row of a list stands by itself, and each cell then says of which column it is."""

import re
from pathlib import Path

import hemval

TEMPLATES = tuple(Path(hemval.__file__).parent.rglob("templates/**/*.html"))
TABLE = re.compile(r'<table class="[^"]*as-blocks.*?</table>', re.DOTALL)
ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r"<td((?:[^>%]|%(?!})|%})*)>(?=(.{0,60}))", re.DOTALL)
NEEDS_NONE = ("colspan", "<input", "<a ", "ds-tag", "{% include")
"""What tells by itself what it is: a sentence over the row, a box, a link, a tag, a part."""


def unnamed(table: str) -> list[str]:
    """The cells of a body that do not say of which column they are, but for the first of a row."""
    body = table.partition("<tbody>")[2]
    found = []
    for row in ROW.findall(body):
        first = re.search(r"<t[hd]", row)
        for cell in CELL.finditer(row):
            is_first = first is not None and cell.start() == first.start()
            whole = cell.group(1) + cell.group(2)
            if (
                "data-label" not in whole
                and not is_first
                and not any(n in whole for n in NEEDS_NONE)
            ):
                found.append(cell.group(0))
    return found


def test_every_cell_of_a_row_that_stands_by_itself_says_its_column():
    tables = [
        (path.name, table)
        for path in TEMPLATES
        for table in TABLE.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(tables) > 20
    assert [(name, cell) for name, table in tables for cell in unnamed(table)] == []


def test_a_cell_without_its_column_is_found():
    row = '<tr><th>A</th><td data-label="B">1</td><td>2</td></tr>'
    assert unnamed(f"<table><tbody>{row}</tbody></table>") == ["<td>"]
