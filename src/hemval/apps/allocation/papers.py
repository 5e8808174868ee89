"""What a round has put on record, to the byte: written once, read as it was written.

The names are those that the same files have in the folder of a round. What must not be published
is encrypted, and what is large is packed.
"""

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from io import BytesIO
from typing import Any

from django.db import transaction

from hemval.apps.allocation.models import Paper
from hemval.apps.large_bytes import get_bytes, put_bytes
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import PaperSeal, opened_paper

_LITTLE = 1
_PIECE = 1 << 16
"""So many bytes of a paper are unpacked at once."""


class PaperName(StrEnum):
    """What each paper is called."""

    COMMITMENT = "commitment.json"
    """The promise that is published before the draw."""
    DRAW = "draw.json"
    CERTIFICATE = "certificate.json"
    """The auditor's: every claim, and nobody's name."""
    PUBLIC = "public.json"
    TERMS = "terms.json"
    """What holds for everybody in the round: the head of its claims."""
    BY_HAND = "by_hand.json"
    """The places that people gave instead of a rule, beside the certificate."""
    DECISION = "decision.json"
    """What was decided: it names the certificate and the places by hand."""
    SECRETS = "secret/secret.json"
    LISTS = "secret/lists.json"
    """The lists and choices as they were frozen."""
    LATER = "secret/later.json"
    """Clients and what they are granted, as they were when places were given."""
    SUMMARY = "secret/summary.json"
    """The round in numbers, as its report is told from them."""
    ALLOCATED = "secret/allocated.json"
    """What has changed since the freezing, and who is hidden."""
    ROWS = "secret/rows.json"
    """What finds each claim's row of the certificate, and proves it; the rows are in stretches."""


SEALED = frozenset(
    {
        PaperName.CERTIFICATE,
        PaperName.BY_HAND,
        PaperName.SECRETS,
        PaperName.LISTS,
        PaperName.LATER,
        PaperName.SUMMARY,
        PaperName.ALLOCATED,
        PaperName.ROWS,
    }
)
"""Those that are not published."""
STRETCHES = "secret/rows/"
"""How the name of each stretch of rows begins; none of them is published either."""


class PaperMissing(LookupError):
    """A round has not come so far that it has this paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyPaper:
    """A paper that is ready to be put on record: packed and sealed where it is not published."""

    name: str
    contents: bytes
    sha256: str


def is_sealed(name: str) -> bool:
    """Is a paper of that name encrypted, since it is not published?"""
    return name in SEALED or name.startswith(STRETCHES)


def stretch_name(number: int) -> str:
    """What a stretch of rows is called."""
    return f"{STRETCHES}{number}.json"


def ready_paper(row: Round, name: str, contents: bytes) -> ReadyPaper:
    """Make a paper ready, before anybody has to wait for its being put on record."""
    return ready_in_pieces(row, name, (contents,))


def ready_in_pieces(row: Round, name: str, pieces: Iterable[bytes]) -> ReadyPaper:
    """Make a paper ready as it is written, so that a large one never stands whole in memory."""
    digest, kept = sha256(), BytesIO()
    seal = PaperSeal(paper_name(row, name)) if is_sealed(name) else None
    pack = zlib.compressobj(_LITTLE)
    if seal:
        kept.write(seal.begin)
    for piece in pieces:
        digest.update(piece)
        kept.write(seal.go_on(pack.compress(piece)) if seal else piece)
    if seal:
        kept.write(seal.go_on(pack.flush()) + seal.end())
    return ReadyPaper(name=name, contents=kept.getvalue(), sha256=digest.hexdigest())


def keep_ready(row: Round, one: ReadyPaper, *, now: datetime) -> None:
    """Put a paper on record, instead of the one of that name if there is one."""
    told = {"sha256": one.sha256, "is_secret": is_sealed(one.name), "made_at": now}
    with transaction.atomic():
        kept, _ = Paper.objects.defer("contents").update_or_create(
            round=row, name=str(one.name), defaults=told
        )
        put_bytes(kept, "contents", one.contents)


def keep(row: Round, name: PaperName, contents: bytes, *, now: datetime) -> None:
    """Make a paper ready and put it on record."""
    keep_ready(row, ready_paper(row, name, contents), now=now)


def paper(row: Round, name: PaperName) -> bytes:
    """A paper as it was put on record. Raises PaperMissing."""
    found = _found(row, name)
    contents = get_bytes(found, "contents")
    if not found.is_secret:
        return contents
    return zlib.decompress(opened_paper(contents, paper_name(row, name)))


def paper_lines(row: Round, name: str) -> Iterator[bytes]:
    """The lines of a paper that is not published, unpacked as they are read.

    Raises PaperMissing.
    """
    contents = get_bytes(_found(row, name), "contents")
    return _lines(opened_paper(contents, paper_name(row, name)))


def _lines(packed: bytes) -> Iterator[bytes]:
    unpack, begun = zlib.decompressobj(), b""
    for at in range(0, len(packed), _PIECE):
        *whole, begun = (begun + unpack.decompress(packed[at : at + _PIECE])).split(b"\n")
        yield from whole
    if begun:
        yield begun


def _found(row: Round, name: str) -> Paper:
    """The row of a paper; its contents are got when they are asked for. Raises PaperMissing."""
    found = Paper.objects.defer("contents").filter(round=row, name=str(name)).first()
    if found is None:
        raise PaperMissing(str(name))
    return found


def is_disposed_of(row: Round) -> bool:
    """Have the lists that a round was frozen with stood their time, and been destroyed?"""
    kept = Paper.objects.filter(round=row, name=PaperName.LISTS.value)
    return row.frozen_at is not None and not kept.exists()


def digests(row: Round, names: Iterable[PaperName]) -> dict[str, str]:
    """The SHA-256 of each of some papers that are there, in the order given."""
    wanted = [name.value for name in names]
    there = dict(Paper.objects.filter(round=row, name__in=wanted).values_list("name", "sha256"))
    return {name: there[name] for name in wanted if name in there}


def document(row: Round, name: PaperName) -> Any:
    """A paper as the JSON that it is. Raises PaperMissing."""
    return json.loads(paper(row, name))


def as_paper(told: object) -> bytes:
    """JSON as a paper that people may look at."""
    return (json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8")


def paper_name(row: Round, name: str) -> str:
    """What a paper that is not published is sealed under."""
    return f"{row.key} {name}"
