"""The ledger: every letter that was printed, one line each, never changed and never forgotten.

`hemval-letter-ledger/1`, the owner's secret file. The first line tells of which round it is and of
which key the ids are; then each line is a letter or a print batch, in the order that they were
printed. Each is sealed (`sealing.py`), so that no line that somebody has changed is believed. A
last line that a kill or a full disk cut off is taken away when the file is opened.

What the file holds is read when it is asked for. In memory there are only ids and places, so that a
hundred thousand letters are no heavier than their names.
"""

import hmac
import json
import os
from array import array
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, Self

from hemval.core.correspondence.kinds import LetterKind
from hemval.letters.post.entry import (
    BatchEntry,
    Entry,
    batch_line,
    entry_line,
    json_line,
    read_batch,
    read_entry,
)
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.sealing import Seals

FORMAT = "hemval-letter-ledger/1"
_OWNER_ONLY = 0o600
_RESERVED = -1


class Ledger:
    """A ledger that is open, to read or to add to."""

    def __init__(self, path: Path, *, round_id: str, key: bytes, writes: bool) -> None:
        """Read what is there; `writes` cuts a torn last line and begins a ledger that is not there.

        Raises PostRefused for a ledger of another round or key, or with a line that is not as it
        was written.
        """
        self._key = key
        self._heading = {"format": FORMAT, "round": round_id, "key": _sign_of(key)}
        self._path = path
        self._open(writes=writes)

    def _open(self, *, writes: bool) -> None:
        self._ids: dict[str, int] = {}
        self._places: dict[bytes, tuple[int, ...]] = {}
        self._starts = array("Q")
        self._replaced = bytearray()
        self._batches: dict[str, BatchEntry] = {}
        self._seals = Seals(self._key)
        flags = os.O_RDWR | os.O_CREAT if writes else os.O_RDONLY
        self._file = os.open(self._path, flags | os.O_CLOEXEC, _OWNER_ONLY)
        try:
            self._end = self._read(writes=writes)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        """Give it to whoever works with it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        self.close()

    def __len__(self) -> int:
        """How many letters have been printed."""
        return len(self._starts)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def latest(self, kind: LetterKind, client: str, occurrence: str) -> tuple[int, ...]:
        """The numbers of the last letter to each who gets this one: hers, and the copies."""
        return self._places.get(_place(kind, client, occurrence), ())

    def entry(self, number: int) -> Entry:
        """The letter with that number; the first that was printed has 0."""
        start, following = self._starts[number], number + 1
        end = self._starts[following] if following < len(self) else self._end
        # Lines of batches may stand between two letters.
        line = os.pread(self._file, end - start, start).partition(b"\n")[0]
        return read_entry(json.loads(line))

    def entries(self) -> Iterator[Entry]:
        """Every letter in the order of print."""
        return map(self.entry, range(len(self)))

    def number_of(self, letter: str) -> int | None:
        """The number of a letter by its id; None for one that is not printed."""
        number = self._ids.get(letter, _RESERVED)
        return None if number == _RESERVED else number

    def file_of(self, letter: str) -> str:
        """The file of a letter by its id; empty for one that is not printed."""
        number = self.number_of(letter)
        return "" if number is None else self.entry(number).file

    def is_replaced(self, number: int) -> bool:
        """Has a later letter taken its place?"""
        return bool(self._replaced[number])

    @property
    def batches(self) -> Mapping[str, BatchEntry]:
        """The print batches as they were last written, by name."""
        return self._batches

    def is_taken(self, letter: str) -> bool:
        """Does a letter have that id, or is one about to be given it?"""
        return letter in self._ids

    def reserve(self, letter: str) -> None:
        """Give an id to a letter about to be printed. Raises PostRefused where another has it."""
        if self.is_taken(letter):
            raise PostRefused(PostRefusal.SAME_ID, id=letter)
        self._ids[letter] = _RESERVED

    def release(self, letter: str) -> None:
        """Take the id back from a letter that could not be printed."""
        del self._ids[letter]

    def add(self, entry: Entry) -> int:
        """Write that a letter is printed, and give its number."""
        number = len(self)
        self._take_in(entry, self._append(entry_line(entry)))
        return number

    def add_batch(self, batch: BatchEntry) -> None:
        """Write that a batch is printed, printed anew, or taken back."""
        self._append(batch_line(batch))
        self._batches[batch.name] = batch

    def sync(self) -> None:
        """See to it that all that was added is on the disk."""
        os.fsync(self._file)

    def strike(self, clients: Container[str]) -> None:
        """Forget what stood in the window of letters to people who are protected now.

        The only change there ever is of what was written. The file is replaced whole.
        """
        if not any(_must_be_struck(one, clients) for one in self.entries()):
            return
        new = self._path.with_name(f".{self._path.name}.hemval-new")
        seals = Seals(self._key)
        with open(new, "wb", opener=_for_owner) as file:
            for line in self._lines():
                file.write(seals.sealed(_struck(json.loads(line), clients)))
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
        self.close()
        self._open(writes=True)

    def _append(self, told: bytes) -> int:
        start = self._end
        line = self._seals.sealed(told)
        written = 0
        while written < len(line):
            written += os.pwrite(self._file, line[written:], start + written)
        self._end = start + len(line)
        return start

    def _read(self, *, writes: bool) -> int:
        end = 0
        for number, line in enumerate(self._lines(), start=1):
            told = _told(line)
            if told is None:
                if end + len(line) == os.fstat(self._file).st_size:
                    break
                raise PostRefused(PostRefusal.LEDGER_BROKEN, line=number)
            try:
                self._take_line(told, end, is_first=number == 1)
            except (KeyError, TypeError, ValueError):
                raise PostRefused(PostRefusal.LEDGER_BROKEN, line=number) from None
            if not self._seals.holds(line):
                raise PostRefused(PostRefusal.LEDGER_BROKEN, line=number)
            end += len(line)
        if writes:
            os.ftruncate(self._file, end)
            if end == 0:
                self._end = 0
                self._append(json_line(self._heading))
                end = self._end
        return end

    def _lines(self) -> Iterator[bytes]:
        with open(os.dup(self._file), "rb") as file:
            file.seek(0)
            yield from file

    def _take_line(self, told: Mapping[str, Any], start: int, *, is_first: bool) -> None:
        if is_first:
            self._check_heading(told)
        elif "letter" in told:
            self._take_in(read_entry(told), start)
        else:
            batch = read_batch(told)
            self._batches[batch.name] = batch

    def _check_heading(self, told: Mapping[str, Any]) -> None:
        if told["format"] != FORMAT:
            raise ValueError(told["format"])
        if told["round"] != self._heading["round"]:
            raise PostRefused(PostRefusal.ANOTHER_ROUND, round=str(told["round"]))
        if told["key"] != self._heading["key"]:
            raise PostRefused(PostRefusal.ANOTHER_KEY)

    def _take_in(self, entry: Entry, start: int) -> None:
        number = len(self._starts)
        self._starts.append(start)
        self._replaced.append(0)
        self._ids[entry.id] = number
        place = _place(entry.kind, entry.client, entry.occurrence)
        before = self._places.get(place, ())
        replaced = self._ids.get(entry.replaces) if entry.replaces else None
        if replaced is not None:
            self._replaced[replaced] = 1
        self._places[place] = (*(one for one in before if one != replaced), number)


def _place(kind: LetterKind, client: str, occurrence: str) -> bytes:
    return blake2b(json.dumps([kind, client, occurrence]).encode(), digest_size=16).digest()


def _sign_of(key: bytes) -> str:
    """By which a key is known again, and that tells nothing of it."""
    return hmac.digest(key, FORMAT.encode(), "sha256")[:8].hex()


def _told(line: bytes) -> Mapping[str, Any] | None:
    """What a line tells; None when it is cut off or no document."""
    if not line.endswith(b"\n"):
        return None
    try:
        told = json.loads(line)
    except ValueError:
        return None
    return told if isinstance(told, dict) else None


def _struck(told: dict[str, Any], clients: Container[str]) -> bytes:
    """The line of what it tells, not yet sealed, without the window of one of them."""
    if "letter" in told:
        entry = read_entry(told)
        if _must_be_struck(entry, clients):
            return entry_line(replace(entry, window=()))
    del told["seal"]
    return json_line(told)


def _must_be_struck(entry: Entry, clients: Container[str]) -> bool:
    return bool(entry.window) and entry.client in clients


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CLOEXEC, _OWNER_ONLY)
