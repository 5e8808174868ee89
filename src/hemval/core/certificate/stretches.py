"""The rows of a certificate in stretches, so that one person's row is found and proved at once.

A certificate of a large municipality takes seconds to read. A stretch is a whole subtree of the
Merkle tree, so that the proof of a row is its proof within the stretch, and then that of the
stretch among all of them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hemval.core.certificate.certificate import ROW_FORMAT, Certificate
from hemval.core.certificate.merkle import MerkleTree
from hemval.core.lottery.canonical import Document, canonical_json

STRETCH = 4096
"""So many rows: a power of two, for else a stretch would be no subtree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some rows that follow each other, each canonical JSON.

    `found_by`: bundle and claim of the first of them, and the digest that binds them all.
    """

    found_by: Document
    rows: tuple[bytes, ...]


def stretches(certificate: Certificate, size: int = STRETCH) -> Iterator[Stretch]:
    """Every row of a certificate, stretch by stretch."""
    part: list[dict[str, Any]] = []
    for row in certificate.rows:
        part.append(row)
        if len(part) == size:
            yield _stretch(part)
            part = []
    if part:
        yield _stretch(part)


def _stretch(part: Sequence[dict[str, Any]]) -> Stretch:
    written = tuple(map(canonical_json, part))
    first = [part[0]["bundle"], part[0]["claim"]["id"]]
    return Stretch(found_by={"first": first, "root": MerkleTree(written).root}, rows=written)


def head_of(certificate: Certificate, each: Iterable[Document]) -> Document:
    """What finds a row, and proves its stretch; `each` is what stretches are found by, in order."""
    return {
        "round": certificate.certified.round_id,
        "is_exercise": certificate.certified.is_exercise,
        "rows": certificate.row_count,
        "merkle_root": certificate.merkle_root,
        "stretches": [*each],
    }


def stretch_with(head: Mapping[str, Any], bundle: str, claim: str) -> int | None:
    """In which stretch the row of a claim is, if there is one; from 0."""
    firsts = [tuple(one["first"]) for one in head["stretches"]]
    number = bisect_right(firsts, (bundle, claim)) - 1
    return number if number >= 0 else None


def row_in(
    head: Mapping[str, Any],
    number: int,
    rows: Sequence[dict[str, Any]],
    bundle: str,
    claim: str,
    size: int = STRETCH,
) -> Document:
    """A claim's row with its proof (`hemval-row/1`), out of the rows of its stretch.

    Raises KeyError where it is not there.
    """
    places = {(row["bundle"], row["claim"]["id"]): place for place, row in enumerate(rows)}
    place = places[bundle, claim]
    above = MerkleTree.over(bytes.fromhex(one["root"]) for one in head["stretches"])
    return {
        "format": ROW_FORMAT,
        "round": head["round"],
        "is_exercise": head["is_exercise"],
        "row": rows[place],
        "index": number * size + place,
        "rows": head["rows"],
        "proof": [*MerkleTree(map(canonical_json, rows)).proof(place), *above.proof(number)],
        "merkle_root": head["merkle_root"],
    }
