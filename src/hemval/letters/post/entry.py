"""One printed letter as the ledger has it: what it is, for whom, and what its file must hold."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hemval.core.correspondence.kinds import LetterKind, Role

BY_HAND = "by_hand"
LETTERS = "letters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A letter that was printed.

    `facts` is the id that follows from what it tells, and is another than `id` only where the facts
    have become again what an earlier letter told. `window` is what stands in the window of the
    envelope; a letter by hand has nothing there, and neither has one to somebody who has become
    protected since.
    """

    id: str
    facts: str
    kind: LetterKind
    client: str
    occurrence: str = ""
    recipient: str = ""
    role: Role = Role.CLIENT
    is_by_hand: bool = False
    language: str
    large_print: bool = False
    dated: date
    pages: int
    sha256: str
    replaces: str = ""
    window: tuple[str, ...] = ()

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What of there is one letter in force."""
        return self.kind, self.client, self.occurrence, self.recipient

    @property
    def file(self) -> str:
        """Its file within the folder of letters; no name tells of anybody."""
        return letter_file(self.kind, self.id, is_by_hand=self.is_by_hand)

    @property
    def sheets(self) -> int:
        """How many sheets it takes, printed on both sides."""
        return -(-self.pages // 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchEntry:
    """A print batch: the letters that it has, in order, and what its file must hold.

    Without `sha256` it has been taken back, since somebody in it has become protected.
    """

    name: str
    letters: tuple[str, ...]
    sha256: str = ""


def letter_file(kind: LetterKind, letter: str, *, is_by_hand: bool) -> str:
    """The file of a letter within the folder of letters; no name tells of anybody."""
    return f"{BY_HAND if is_by_hand else LETTERS}/{kind}/{letter}.pdf"


def entry_line(entry: Entry) -> bytes:
    """The entry as its line of the ledger. What has its ordinary value is left out."""
    told: dict[str, Any] = {
        "letter": entry.id,
        "facts": entry.facts if entry.facts != entry.id else "",
        "kind": entry.kind.value,
        "client": entry.client,
        "occurrence": entry.occurrence,
        "recipient": entry.recipient,
        "role": entry.role.value if entry.role is not Role.CLIENT else "",
        "by_hand": entry.is_by_hand,
        "language": entry.language,
        "large_print": entry.large_print,
        "dated": entry.dated.isoformat(),
        "pages": entry.pages,
        "sha256": entry.sha256,
        "replaces": entry.replaces,
        "window": list(entry.window),
    }
    return json_line({name: value for name, value in told.items() if value})


def read_entry(told: Mapping[str, Any]) -> Entry:
    """The entry of a line. Raises KeyError, TypeError or ValueError for what is none."""
    return Entry(
        id=told["letter"],
        facts=told.get("facts", told["letter"]),
        kind=LetterKind(told["kind"]),
        client=told["client"],
        occurrence=told.get("occurrence", ""),
        recipient=told.get("recipient", ""),
        role=Role(told.get("role", Role.CLIENT)),
        is_by_hand=told.get("by_hand", False),
        language=told["language"],
        large_print=told.get("large_print", False),
        dated=date.fromisoformat(told["dated"]),
        pages=told["pages"],
        sha256=told["sha256"],
        replaces=told.get("replaces", ""),
        window=tuple(told.get("window", ())),
    )


def batch_line(batch: BatchEntry) -> bytes:
    """The batch as its line of the ledger."""
    told = {"batch": batch.name, "letters": list(batch.letters), "sha256": batch.sha256}
    return json_line({name: value for name, value in told.items() if value})


def read_batch(told: Mapping[str, Any]) -> BatchEntry:
    """The batch of a line. Raises KeyError or TypeError for what is none."""
    letters = tuple(told.get("letters", ()))
    return BatchEntry(name=told["batch"], letters=letters, sha256=told.get("sha256", ""))


def json_line(told: Mapping[str, Any]) -> bytes:
    """A document on one line: its keys as they were given, nothing escaped that need not be."""
    return f"{json.dumps(told, ensure_ascii=False, separators=(',', ':'))}\n".encode()
