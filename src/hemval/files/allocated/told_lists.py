"""The lists of an allocated round, read back: what papers tell is what the lists tell, and no more.

Only what Hemval wrote is read. The headings tell in which language; a list whose headings are in
none is not one of ours, or has been changed. Of orders by hand neither messages nor addresses are
read: no paper holds them.
"""

import csv
import hashlib
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from hemval.core.facts.clients import Address
from hemval.core.placement.calling import CallReason
from hemval.core.placement.provider_lists import Move
from hemval.files.allocated.allocation_files import BY_HAND, CALL_LIST, QUEUE
from hemval.files.allocated.cells import heading
from hemval.files.allocated.provider_files import BY_HAND as BY_HAND_COLUMNS
from hemval.files.allocated.provider_files import LINE, PROVIDERS
from hemval.files.allocated.staff_lists import CALLS
from hemval.files.allocated.staff_lists import QUEUE as QUEUE_COLUMNS
from hemval.files.csv_out import as_it_was
from hemval.files.folder_manifest import PROTECTED
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import Words, words

_Cells = Mapping[str, str]
RowT = TypeVar("RowT")


class ListUnread(Exception):
    """A list of a round that is not as Hemval wrote it; `name` is its path within the folder."""

    def __init__(self, name: str) -> None:
        """Keep which."""
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldList(Generic[RowT]):
    """A list that was read: its path within the round's folder, its SHA-256, and its language."""

    name: str
    sha256: str
    language: str
    rows: tuple[RowT, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRow:
    """One row of a provider's list. The neutral one has no client, and says all in its note."""

    move: Move
    day: date | None = None
    client: str = ""
    name: str = ""
    address: Address = Address()
    phone: str = ""
    language: str = ""
    interpreter: str = ""
    bundle: str = ""
    services: str = ""
    minutes: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One row of the call list, in the words that it has.

    `is_joint`: she is placed together with somebody, and what she says holds for both.
    """

    rank: int
    reason: CallReason
    why: str
    client: str
    bundle: str
    name: str
    phone: str
    acting: str
    language: str
    interpreter: str
    wished: str
    room: str
    today: str
    performer: str
    is_joint: bool
    waits: bool
    wanted: date | None
    bundle_name: str
    area: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One place in a queue: who waits for which provider, and where in the queue, from 1."""

    client: str
    bundle: str
    provider: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandRow:
    """One order that named staff give by hand: to which provider, from which day, about whom."""

    provider: str
    provider_name: str
    provider_phone: str
    move: Move
    day: date
    client: str
    bundle: str


def provider_files(folder: Path) -> tuple[Path, ...]:
    """The list of each provider in a round's folder, in the order of their names."""
    return tuple(sorted((folder / PROVIDERS).glob("*.csv")))


def read_provider_list(folder: Path, path: Path) -> ToldList[ProviderRow]:
    """What one provider is told. Raises ListUnread, and OSError."""
    return _read(folder, path, LINE, _provider_row)


def read_calls(folder: Path, *, protected: bool = False) -> ToldList[CallRow]:
    """Whom to call; of protected people when `protected`. Raises ListUnread, and OSError."""
    inner = folder / PROTECTED if protected else folder
    return _read(folder, inner / CALL_LIST, CALLS, _call_row)


def read_queue(folder: Path, *, protected: bool = False) -> ToldList[QueueRow]:
    """Who waits; of protected people when `protected`. Raises ListUnread, and OSError."""
    inner = folder / PROTECTED if protected else folder
    return _read(folder, inner / QUEUE, QUEUE_COLUMNS, _queue_row)


def read_by_hand(folder: Path) -> ToldList[HandRow]:
    """What named staff tell providers by hand. Raises ListUnread, and OSError."""
    return _read(folder, folder / PROTECTED / BY_HAND, BY_HAND_COLUMNS, _hand_row)


def _read(
    folder: Path,
    path: Path,
    columns: Sequence[str],
    of_cells: Callable[[_Cells, Words], RowT],
) -> ToldList[RowT]:
    name = path.relative_to(folder).as_posix()
    read = path.read_bytes()
    try:
        lines = csv.reader(io.StringIO(read.decode("utf-8-sig"), newline=""), delimiter=";")
        told = _language(next(lines, []), columns)
        rows = tuple(of_cells(cells, told) for cells in _cells(lines, columns))
    except (ValueError, KeyError, csv.Error):
        raise ListUnread(name) from None
    digest = hashlib.sha256(read).hexdigest()
    return ToldList(name=name, sha256=digest, language=told.language, rows=rows)


def _language(headings: Sequence[str], columns: Sequence[str]) -> Words:
    for language in STAFF_LANGUAGES:
        told = words(language)
        if headings == [heading(column, told) for column in columns]:
            return told
    raise KeyError(STAFF_LANGUAGES)


def _cells(lines: Iterator[list[str]], columns: Sequence[str]) -> Iterator[_Cells]:
    for line in lines:
        yield dict(zip(columns, map(as_it_was, line), strict=True))


def _provider_row(cells: _Cells, told: Words) -> ProviderRow:
    return ProviderRow(
        move=_move(cells, told),
        day=_day(cells["day"]),
        client=cells["client"],
        name=_name(cells),
        address=Address(
            care_of=cells["care_of"],
            street=cells["street"],
            apartment=cells["apartment"],
            postal_code=cells["postal_code"],
            town=cells["town"],
            country=cells["country"],
        ),
        phone=cells["phone"],
        language=cells["language"],
        interpreter=cells["interpreter"],
        bundle=cells["bundle_name"],
        services=cells["services"],
        minutes=int(cells["minutes_per_month"]) if cells["minutes_per_month"] else None,
        note=cells["note"],
    )


def _call_row(cells: _Cells, told: Words) -> CallRow:
    return CallRow(
        rank=int(cells["rank"]),
        reason=CallReason(cells["reason_code"]),
        why=cells["call"],
        client=cells["client"],
        bundle=cells["bundle"],
        name=_name(cells),
        phone=cells["phone"],
        acting=cells["acting"],
        language=cells["language"],
        interpreter=cells["interpreter"],
        wished=cells["wished"],
        room=cells["room"],
        today=cells["today_name"],
        performer=cells["performer_name"],
        is_joint=told.say("allocated-call-joint") in cells["call"],
        waits=cells["waits"] == told.say("column-value-yes").partition("|")[0],
        wanted=_day(cells["wanted_date"]),
        bundle_name=cells["bundle_name"],
        area=cells["area_name"],
    )


def _queue_row(cells: _Cells, _told: Words) -> QueueRow:
    return QueueRow(
        client=cells["client"],
        bundle=cells["bundle"],
        provider=cells["provider_name"],
        place=int(cells["place"]),
    )


def _hand_row(cells: _Cells, told: Words) -> HandRow:
    return HandRow(
        provider=cells["provider"],
        provider_name=cells["provider_name"],
        provider_phone=cells["provider_phone"],
        move=_move(cells, told),
        day=date.fromisoformat(cells["day"]),
        client=cells["client"],
        bundle=cells["bundle"],
    )


def _move(cells: _Cells, told: Words) -> Move:
    said = {told.say(f"allocated-move-{move}"): move for move in Move}
    return said[cells["move"]]


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _name(cells: _Cells) -> str:
    return f"{cells['given_name']} {cells['family_name']}".strip()
