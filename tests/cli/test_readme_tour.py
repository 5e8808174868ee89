"""The tour in the README is what is really printed."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.cli.main import app

README = Path(__file__).parents[2] / "README.md"
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
ANYTHING = "…"


def steps() -> Iterator[tuple[str, list[str]]]:
    """Each command of the tour, and the lines that the README says it prints."""
    for block in CONSOLE.findall(README.read_text(encoding="utf-8")):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *lines = step.rstrip().splitlines()
            yield command, lines


def printed(command: str) -> list[str]:
    """What a command prints, without spaces at the ends of lines."""
    program, *words = shlex.split(command)
    if program == "head":
        count, path = int(words[1]), Path(words[2])
        text = "\n".join(path.read_text(encoding="utf-8-sig").splitlines()[:count])
    else:
        text = CliRunner().invoke(app, words).output
    return [line.rstrip() for line in text.splitlines()]


def is_told_by(shown: list[str], lines: list[str]) -> bool:
    """Do the lines tell all that was shown, `…` standing for any lines that are left out?"""
    if not lines:
        return not shown
    first, *rest = lines
    if first == ANYTHING:
        return any(is_told_by(shown[start:], rest) for start in range(len(shown) + 1))
    return bool(shown) and shown[0] == first and is_told_by(shown[1:], rest)


def test_the_tour_prints_what_the_readme_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEMVAL_LANG", "en")
    tour = list(steps())
    assert len(tour) == 14
    for command, lines in tour:
        shown = printed(command)
        assert is_told_by(shown, lines), (command, shown)


@pytest.mark.parametrize(
    ("lines", "is_told"),
    [
        (["a", "b", "c"], True),
        (["a", "…"], True),
        (["…", "c"], True),
        (["…", "b", "…"], True),
        (["a", "b"], False),
        (["a", "…", "d"], False),
        (["b", "…"], False),
    ],
)
def test_a_line_that_was_not_printed_is_found(lines, is_told):
    assert is_told_by(["a", "b", "c"], lines) is is_told
