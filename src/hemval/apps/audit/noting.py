"""Where the log ended on each day, noted outside the database so that a cut shows.

A log that was put back as it stood some days ago, end and all, is whole in itself. The notes are a
file beside the store and a line of the machine's own log; each is sealed by the key of the log.
"""

import hmac
import json
import logging
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from django.conf import settings

from hemval.apps.audit import keys
from hemval.apps.audit.chain import BEGINNING, note_seal
from hemval.apps.audit.models import ChainHead
from hemval.core.dates.zone import in_sweden, today

_FILE = "log-ends.jsonl"
_OWNER_ONLY = 0o600
_OWNER_ONLY_FOLDER = 0o700
log = logging.getLogger(__name__)


class Why(StrEnum):
    """Why it was noted where the log ended."""

    DAY = "day"
    """A day has begun."""
    TAKEN_BACK = "taken_back"
    """A backup was taken back: what the log told after that is lost, and known to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Where the log had come at some time, as it was noted outside the database."""

    number: int = 0
    digest: str = BEGINNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What was noted beside the store.

    `damaged` are the numbers of lines that nobody sealed, or by a key that was changed before.
    """

    noted: tuple[Noted, ...] = ()
    damaged: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    number: int
    digest: str
    at: str
    why: str
    sealed_with: str
    seal: str


def log_end() -> Noted:
    """Where the log ends now."""
    head = ChainHead.objects.filter(pk=1).first()
    return Noted(number=head.number, digest=head.digest) if head else Noted()


def note_day(*, now: datetime) -> None:
    """Note where the log ends, once a day by the Swedish clock, and at once by a new key."""
    key_id, _ = keys.newest()
    on = today(now).isoformat()
    is_noted = any(
        line is not None and line.at.startswith(on) and line.sealed_with == key_id
        for line in map(_read, _lines()[-2:])
    )
    end = log_end()
    if end.number and not is_noted:
        _note(end, now, Why.DAY)


def note_taken_back(end: Noted, *, now: datetime) -> None:
    """Note that a backup was taken back, and where its log ends."""
    _note(end, now, Why.TAKEN_BACK)


def notes() -> Notes:
    """Everything that was noted and is still to be found in the log.

    A line by an older key after one by a newer is of whoever got hold of the older: it is damaged,
    and tells nothing.
    """
    noted: dict[int, Noted] = {}
    damaged = []
    sealed_with = ""
    for place, text in enumerate(_lines(), 1):
        line = _read(text)
        if line is None or (sealed_with and keys.is_older(line.sealed_with, sealed_with)):
            damaged.append(place)
            continue
        sealed_with = line.sealed_with
        if line.why == Why.TAKEN_BACK:
            noted = {number: one for number, one in noted.items() if number <= line.number}
        noted[line.number] = Noted(number=line.number, digest=line.digest)
    return Notes(noted=tuple(noted.values()), damaged=tuple(damaged))


def _note(end: Noted, now: datetime, why: Why) -> None:
    key_id, key = keys.newest()
    at = in_sweden(now).isoformat(timespec="seconds")
    line = _Line(
        number=end.number,
        digest=end.digest,
        at=at,
        why=why.value,
        sealed_with=key_id,
        seal=note_seal(key, number=end.number, digest=end.digest, at=at, why=why.value),
    )
    file = _file()
    file.parent.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    to = os.open(file, os.O_APPEND | os.O_CREAT | os.O_WRONLY, _OWNER_ONLY)
    with os.fdopen(to, "a", encoding="utf-8") as kept:
        kept.write(json.dumps(asdict(line)) + "\n")
    log.info("log_ends", extra={"number": end.number, "digest": end.digest})


def _lines() -> list[str]:
    file = _file()
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


def _read(text: str) -> _Line | None:
    try:
        line = _Line(**json.loads(text))
        key = keys.known()[line.sealed_with]
        seal = note_seal(key, number=line.number, digest=line.digest, at=line.at, why=line.why)
        return line if hmac.compare_digest(seal, line.seal) else None
    except (ValueError, TypeError, KeyError):
        return None


def _file() -> Path:
    return Path(settings.MEDIA_ROOT) / _FILE
