"""Every way that TOML can write a key has its line."""

import pytest

from hemval.core.fault import Path
from hemval.files.toml.positions import positions

TEXT = """\
format = "x"
dotted.inside = 1

[table]
key = "y"
"quoted key".z = 1
list = [
  1,  # the first
  # a comment
  { a = 1, b = [2,
    3] },
]  # a comment after it

[[many]]
id = "first"
[[many.inner]]
id = "a"
[[many]]
id = "second"
[[many.inner]]
id = "b"
[[many.inner]]
id = "c"
[many.inner.deepest]
x = 1
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        pytest.param(("format",), 1, id="a key at the top"),
        pytest.param(("dotted",), 2, id="the first part of a dotted key"),
        pytest.param(("dotted", "inside"), 2, id="a dotted key"),
        pytest.param(("table",), 4, id="a table's heading"),
        pytest.param(("table", "key"), 5, id="a key in a table"),
        pytest.param(("table", "quoted key", "z"), 6, id="a quoted key"),
        pytest.param(("table", "list"), 7, id="a list over several lines"),
        pytest.param(("table", "list", 0), 8, id="an element of a list"),
        pytest.param(("table", "list", 1), 10, id="an element after a comment"),
        pytest.param(("table", "list", 1, "b", 1), 11, id="a list in a table on one line"),
        pytest.param(("many",), 14, id="a list of tables"),
        pytest.param(("many", 0, "id"), 15, id="a key in the first of several tables"),
        pytest.param(("many", 0, "inner", 0, "id"), 17, id="a table in the first table"),
        pytest.param(("many", 1), 18, id="the second table's heading"),
        pytest.param(("many", 1, "inner", 1, "id"), 23, id="the second table in the second"),
        pytest.param(("many", 1, "inner", 1, "deepest", "x"), 25, id="a table under the last one"),
        pytest.param(("table", "missing"), 4, id="a key that is missed, at its table"),
        pytest.param(("many", 1, "missing"), 18, id="a key missed in one of several tables"),
        pytest.param(("nowhere",), 1, id="a table that is missed, at the top"),
    ],
)
def test_every_key_has_its_line(path: Path, line: int) -> None:
    assert positions(TEXT).of(path).line == line


def test_lines_are_counted_alike_with_windows_line_ends() -> None:
    assert positions(TEXT.replace("\n", "\r\n")).of(("many", 1, "id")).line == 19
