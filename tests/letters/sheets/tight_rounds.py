"""A made-up round with little room and some protected people, from lists to folders."""

import csv
from pathlib import Path

from tests.cli.running import made_up, run
from tests.scenarios.dirty_rounds import as_line, read

from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.lists.columns import LISTS

NAMES = [column.name for column in LISTS["clients"]]
HIDDEN_EVERY = 9
"""One of so many who have chosen is protected, so that some of them come, leave and are called."""


def tight_round(folder: Path, system: str = "botkyrka", *, clients: int = 120) -> Path:
    """An allocated round with caps so low that many wishes are not met; gives its OUT."""
    made_up(folder, system, clients=clients, seed=5)
    caps = folder / "caps.csv"
    if caps.is_file():
        heading, *rows = caps.read_text("utf-8-sig").splitlines()
        lines = (f"{id};25;{rest}" for id, _, rest in (row.split(";", 2) for row in rows))
        caps.write_text("\r\n".join((heading, *lines)) + "\r\n", encoding="utf-8")
    _contest(folder)
    _protect(folder)
    out = folder.with_name(f"{folder.name}-out")
    said = run("run", folder, "--out", out, "--lang", "sv")
    assert said.exit_code == 0, said.output
    return out


def _contest(folder: Path) -> None:
    """Every other one who chose wants the same provider, wherever she lives; half of them wait."""
    headings, *rows = read(folder / "choices.csv")
    for number, row in enumerate(rows):
        if number % 2 == 0:
            row[5:8] = ["P01", "", "ja" if number % 4 == 0 else ""]
    lines = map(as_line, [headings, *rows])
    (folder / "choices.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")


def _protect(folder: Path) -> None:
    headings, *choices = read(folder / "choices.csv")
    chose = [row[1] for row in choices][::HIDDEN_EVERY]
    headings, *rows = read(folder / "clients.csv")
    for row in rows:
        if row[0] in chose:
            number = row[0][-3:]
            changes = {
                "given_name": f"Xhemlig{number}",
                "family_name": f"Xgömd{number}",
                "street": f"Xdold{number} 1",
                "town": f"Xort{number}",
                "phone": f"070-99900{number[-2:]}",
                "confidentiality_marked_from": "2010-01-01",
            }
            for name, text in changes.items():
                row[NAMES.index(name)] = text
    lines = map(as_line, [headings, *rows])
    (folder / "clients.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")


def hidden_ids(out: Path) -> frozenset[str]:
    """The protected people of a round."""
    return frozenset(one.client for one in LetterRound(out).addressees() if one.is_protected)


def table(path: Path) -> list[dict[str, str]]:
    """A list as a reader of it has it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))
