"""A release that is kept: by which migrations its database was made, and every row of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.office.kept.rows import Table

FOLDER = Path(__file__).parent / "releases"
SOURCE = Path(__file__).parents[3] / "src"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A kept release. `migrations` are ours, by app and name, each with the SHA-256 of its file."""

    name: str
    migrations: Mapping[str, str]
    tables: Sequence[Table]


def read(file: Path) -> Release:
    """A release from the file that it is kept in."""
    held = json.loads(file.read_text(encoding="utf-8"))
    tables = [Table(**one) for one in held["tables"]]
    return Release(name=held["release"], migrations=held["migrations"], tables=tables)


def write(release: Release, file: Path) -> None:
    """Keep a release: a row of it on each line."""
    head = json.dumps({"release": release.name, "migrations": release.migrations}, indent=1)
    tables = ",\n".join(map(_table, release.tables))
    file.write_text(f'{head[:-2]},\n "tables": [\n{tables}\n]}}\n', encoding="utf-8")


def _table(table: Table) -> str:
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in table.rows)
    head = f'{{"model": {json.dumps(table.model)}, "columns": {json.dumps(table.columns)}'
    return f'{head}, "rows": [\n{rows}\n]}}'


def our_migrations() -> dict[str, str]:
    """Every migration that there is of ours, with the SHA-256 of its file."""
    files = sorted(SOURCE.glob("hemval/apps/*/migrations/[0-9]*.py"))
    return {
        f"{file.parents[1].name}.{file.stem}": sha256(file.read_bytes()).hexdigest()
        for file in files
    }


def kept() -> list[Path]:
    """The files of the releases that are kept, the oldest first."""
    return sorted(FOLDER.glob("*.json"), key=lambda one: _number(one.stem))


def _number(name: str) -> list[int]:
    return [int(part) for part in name.split(".")]
