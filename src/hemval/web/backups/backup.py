"""Making a backup while everybody works on, and taking one back into an empty installation.

A backup has the database at one moment and every file of the store. What a row refers to is stored
before the row is, and taken away after the row has let go of it. So the store is copied before the
database is written, for what is taken away meanwhile, and again after it, for what has come. The
keys are not in it, but what shows whether others are put in their place is.
"""

import json
import shutil
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType

from django.conf import settings
from django.db import connection

from hemval import __version__
from hemval.apps import store
from hemval.apps.audit.noting import Noted, note_taken_back
from hemval.files.folder_manifest import digest, read_manifest
from hemval.files.whole_folder import write_whole
from hemval.web.backups import postgresql, sqlite
from hemval.web.backups.afterwards import end_what_was_under_way
from hemval.web.backups.probes import keys_that_differ, probes
from hemval.web.backups.refused import BackupFault, BackupRefused

KIND = "backup"
FORMAT = "hemval-backup/1"
FACTS = "backup.json"
FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a backup has: rows by table, how many files, where the log ends.

    `damaged`: files of the store that are not what was put there, by their names. `missing`: files
    that rows refer to, and that were not in the store. `keys`: what each key gives (`probes`).
    """

    at: str
    version: str
    database: str
    rows: Mapping[str, int]
    files: int
    end: Noted
    keys: Mapping[str, str]
    damaged: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def back_up(to: Path, *, now: datetime) -> Kept:
    """Write everything into a folder that is not there yet, and read it again to check it.

    Raises BackupRefused, FolderRefused and OSError; there is then no folder.
    """
    kept: list[Kept] = []

    def fill(folder: Path) -> None:
        store_folder, copies = settings.MEDIA_ROOT / FILES, folder / FILES
        _copy(store_folder, copies)
        moment = _database().write(folder)
        _copy(store_folder, copies)
        _leave_out_what_went(store_folder, copies, moment.files)
        files = {path.name: path for path in _files(copies)}
        one = Kept(
            at=now.isoformat(),
            version=__version__,
            database=connection.vendor,
            rows=moment.rows,
            files=len(files),
            end=moment.end,
            keys=probes(),
            damaged=tuple(name for name, path in files.items() if digest(path) != name),
            missing=tuple(sorted(moment.files - files.keys())),
        )
        (folder / FACTS).write_text(json.dumps(_told(one), indent=2), encoding="utf-8")
        kept.append(one)

    write_whole(to, fill, kind=KIND, apart_from=[settings.MEDIA_ROOT])
    return kept[0]


def take_back(folder: Path, *, now: datetime) -> Kept:
    """Take a backup back into an empty database and into the store; check that all of it came.

    Files that the store has stay. Nobody is signed in afterwards, and no code that has been typed
    counts again. Raises BackupRefused; when that is NOT_WHOLE the database has something in it
    that is not to be used.
    """
    kept = read(folder)
    if others := keys_that_differ(kept.keys):
        raise BackupRefused(BackupFault.OTHER_KEYS, ", ".join(others))
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
    end_what_was_under_way(now=now)
    note_taken_back(kept.end, now=now)
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
    lists = {name: tuple(told[name]) for name in ("damaged", "missing")}
    return Kept(**{**told, **lists, "end": Noted(**told["end"])})


def _database() -> ModuleType:
    return sqlite if connection.vendor == "sqlite" else postgresql


def _copy(store_folder: Path, to: Path) -> None:
    """Copy the files that are not copied; one that is taken away meanwhile is let go."""
    for path in _files(store_folder):
        copy = to / path.relative_to(store_folder)
        if copy.exists():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(path, copy)
        except FileNotFoundError:
            copy.unlink(missing_ok=True)


def _leave_out_what_went(store_folder: Path, copies: Path, wanted: Collection[str]) -> None:
    """Keep no copy of what was taken away meanwhile, unless a row that is written refers to it."""
    for copy in _files(copies):
        if copy.name not in wanted and not (store_folder / copy.relative_to(copies)).exists():
            copy.unlink()


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
        "end": asdict(kept.end),
        "keys": dict(kept.keys),
        "damaged": list(kept.damaged),
        "missing": list(kept.missing),
    }


def _differing(one: Mapping[str, int], other: Mapping[str, int]) -> str:
    return ", ".join(sorted(name for name in {*one, *other} if one.get(name) != other.get(name)))
