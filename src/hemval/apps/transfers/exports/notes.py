"""What an export told of whom: so that the next one has all that is new, and nothing twice.

A moment would not do: what is being written when a list goes out is neither in it nor later than
it. So each line is known by a digest, and what is new is whatever the last list did not say.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from hemval.apps import store
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.apps.transfers.models import Export

_SIZE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """The lines of a list as things were, and the row numbers of the clients in its file."""

    lines: frozenset[bytes] = frozenset()
    clients: tuple[int, ...] = ()


def line_digest(cells: Sequence[str]) -> bytes:
    """What a line is known by."""
    return blake2b("\x1f".join(cells).encode(), digest_size=_SIZE).digest()


def note(made: Export, lines: Collection[bytes], clients: Collection[int]) -> str:
    """Put what an export told in the store, sealed; give where."""
    told = {"clients": sorted(clients), "lines": b"".join(sorted(lines)).hex()}
    return store.put(sealed_paper(json.dumps(told).encode(), note_name(made)))


def noted(made: Export) -> Noted:
    """What an export told."""
    told = json.loads(opened_paper(store.read(made.noted), note_name(made)))
    lines = bytes.fromhex(told["lines"])
    return Noted(
        lines=frozenset(lines[at : at + _SIZE] for at in range(0, len(lines), _SIZE)),
        clients=tuple(told["clients"]),
    )


def note_name(made: Export) -> str:
    """What the note of an export is sealed under."""
    return f"export {made.pk} note"
