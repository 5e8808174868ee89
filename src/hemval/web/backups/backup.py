"""Making a backup while everybody works on, and taking one back into an empty installation.

A backup has the database at one moment and every file of the store. What a row refers to is stored
before the row is, so a store that is read after the database has all that its rows refer to. The
keys of the personal numbers are not in it.
"""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType

from django.conf import settings
from django.db import connection

from hemval import __version__
from hemval.apps import store
from hemval.files.folder_manifest import digest, read_manifest
from hemval.files.whole_folder import write_whole
from hemval.web.backups import postgresql, sqlite
from hemval.web.backups.refused import BackupFault, BackupRefused

KIND = "backup"
FORMAT = "hemval-backup/1"
FACTS = "backup.json"
FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a backup has: rows by table, and how many files.

    `damaged`: files of the store that are not what was put there, by their names.
    """

    at: str
    version: str
    database: str
    rows: Mapping[str, int]
    files: int
    damaged: tuple[str, ...] = ()


def back_up(to: Path, *, now: datetime) -> Kept:
    """Write everything into a folder that is not there yet, and read it again to check it.

    Raises BackupRefused, FolderRefused and OSError; there is then no folder.
    """
    kept: list[Kept] = []

    def fill(folder: Path) -> None:
        rows = _database().write(folder)
        files = _copied(settings.MEDIA_ROOT / FILES, folder / FILES)
        damaged = tuple(path.name for path in files if digest(path) != path.name)
        one = Kept(
            at=now.isoformat(),
            version=__version__,
            database=connection.vendor,
            rows=rows,
            files=len(files),
            damaged=damaged,
        )
        (folder / FACTS).write_text(json.dumps(_told(one), indent=2), encoding="utf-8")
        kept.append(one)

    write_whole(to, fill, kind=KIND, apart_from=[settings.MEDIA_ROOT])
    return kept[0]


def take_back(folder: Path) -> Kept:
    """Take a backup back into an empty database and into the store; check that all of it came.

    Files that the store has stay. Raises BackupRefused; when that is NOT_WHOLE the database has
    something in it that is not to be used.
    """
    kept = read(folder)
    if kept.database != connection.vendor:
        raise BackupRefused(BackupFault.ANOTHER_DATABASE, kept.database)
    if connection.introspection.table_names():
        raise BackupRefused(BackupFault.NOT_EMPTY)
    for path in _files(folder / FILES):
        if path.name not in kept.damaged:
            store.put(path.read_bytes())
    rows = _database().take_back(folder)
    if rows != kept.rows:
        raise BackupRefused(BackupFault.NOT_WHOLE, _differing(rows, kept.rows))
    return kept


def read(folder: Path) -> Kept:
    """What a backup has, when every file of it is as it was written. Raises BackupRefused."""
    manifest = read_manifest(folder)
    if manifest is None or manifest.kind != KIND:
        raise BackupRefused(BackupFault.NOT_A_BACKUP, str(folder))
    for name, written in manifest.files.items():
        if not (folder / name).is_file() or digest(folder / name) != written:
            raise BackupRefused(BackupFault.CHANGED, name)
    told = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    if told.pop("format") != FORMAT:
        raise BackupRefused(BackupFault.NOT_A_BACKUP, str(folder))
    return Kept(**{**told, "damaged": tuple(told["damaged"])})


def _database() -> ModuleType:
    return sqlite if connection.vendor == "sqlite" else postgresql


def _copied(store_folder: Path, to: Path) -> list[Path]:
    files = []
    for path in _files(store_folder):
        copy = to / path.relative_to(store_folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        files.append(copy)
    return files


def _files(folder: Path) -> list[Path]:
    """Files of the store; what is being written there has a name that begins with a dot."""
    found = (one for one in folder.rglob("*") if one.is_file() and one.name[0] != ".")
    return sorted(found)


def _told(kept: Kept) -> dict[str, object]:
    return {
        "format": FORMAT,
        "at": kept.at,
        "version": kept.version,
        "database": kept.database,
        "rows": dict(kept.rows),
        "files": kept.files,
        "damaged": list(kept.damaged),
    }


def _differing(one: Mapping[str, int], other: Mapping[str, int]) -> str:
    return ", ".join(sorted(name for name in {*one, *other} if one.get(name) != other.get(name)))
