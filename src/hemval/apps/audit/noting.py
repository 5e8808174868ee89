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
from hemval.core.dates.zone import today

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
    """What was noted beside the store; `damaged` are the numbers of lines that nobody sealed."""

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
    """Note where the log ends, once a day."""
    file = _file()
    noted = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    is_of_today = f'"at": "{today(now).isoformat()}'
    end = log_end()
    if end.number and not any(is_of_today in line for line in noted[-2:]):
        _note(end, now, Why.DAY)


def note_taken_back(end: Noted, *, now: datetime) -> None:
    """Note that a backup was taken back, and where its log ends."""
    _note(end, now, Why.TAKEN_BACK)


def notes() -> Notes:
    """Everything that was noted and is still to be found in the log."""
    file = _file()
    if not file.is_file():
        return Notes()
    noted: dict[int, Noted] = {}
    damaged = []
    for place, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        line = _read(text)
        if line is None:
            damaged.append(place)
            continue
        if line.why == Why.TAKEN_BACK:
            noted = {number: one for number, one in noted.items() if number <= line.number}
        noted[line.number] = Noted(number=line.number, digest=line.digest)
    return Notes(noted=tuple(noted.values()), damaged=tuple(damaged))


def _note(end: Noted, now: datetime, why: Why) -> None:
    key_id, key = keys.newest()
    at = now.isoformat(timespec="seconds")
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
