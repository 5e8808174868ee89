"""The rows of a certificate and the Merkle tree over them, computed again."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from hemval.core.verification.lots import canonical

_LEAF, _INNER = b"\0", b"\1"


def final_leaf(
    claim: Any, right: str | None, promised: str | None, wishes: Any = None
) -> str | None:
    """The better of what is right and what was promised, as the page of formats tells it.

    `wishes` is her own list, where the correction has one beside that of the problem.
    """
    if right is None:
        return promised
    if promised is None or promised == right:
        return right
    if not claim.get("chooser", True):
        return promised
    liked = [*(claim["wishes"] if wishes is None else wishes), claim.get("current")]
    if right not in liked:
        return promised
    is_better = promised not in liked or liked.index(right) < liked.index(promised)
    return right if is_better else promised


def finally_given(bundle: Any) -> dict[str, str | None]:
    """The leaf that finally holds for each claim, by claim."""
    assignment, promised = bundle["result"]["assignment"], bundle["promised"]
    lists = bundle.get("lists", {})
    return {
        id_: final_leaf(claim, assignment.get(id_), promised.get(id_), lists.get(id_))
        for claim in bundle["problem"]["claims"]
        for id_ in (claim["id"],)
    }


def rows_of(bundle: Any) -> Iterator[Any]:
    """The rows of one bundle, by claim."""
    promised, final = bundle["promised"], finally_given(bundle)
    for claim in bundle["problem"]["claims"]:
        id_ = claim["id"]
        promise = promised.get(id_)
        row = {
            "bundle": bundle["bundle"],
            "claim": claim,
            "leaf": final[id_],
            "precedence": bundle["precedence"].get(id_),
        }
        if promise is not None:
            row["promised"] = promise
        if id_ in bundle["withdrawn"]:
            row["withdrawn"] = bundle["withdrawn"][id_]
        yield row


def root_of(rows: Iterable[Any]) -> str:
    """The Merkle root of rows: whole subtrees are joined as soon as two of a size stand beside."""
    subtrees: list[tuple[int, bytes]] = []
    for row in rows:
        size, digest = 1, row_digest(row)
        while subtrees and subtrees[-1][0] == size:
            _, left = subtrees.pop()
            size, digest = 2 * size, _joined(left, digest)
        subtrees.append((size, digest))
    if not subtrees:
        return sha256(b"").hexdigest()
    _, digest = subtrees.pop()
    while subtrees:
        digest = _joined(subtrees.pop()[1], digest)
    return digest.hex()


def row_digest(row: Any) -> bytes:
    """The digest of one row as a leaf of the tree."""
    return sha256(_LEAF + canonical(row)).digest()


def root_by_proof(row: Any, index: int, rows: int, proof: list[str]) -> str | None:
    """The root that a row's proof leads to (RFC 9162, 2.1.3.2); None where its length is wrong."""
    digest, place, last = row_digest(row), index, rows - 1
    for step in proof:
        if last == 0:
            return None
        beside = bytes.fromhex(step)
        if place % 2 == 1 or place == last:
            digest = _joined(beside, digest)
            while place % 2 == 0 and place != 0:
                place, last = place // 2, last // 2
        else:
            digest = _joined(digest, beside)
        place, last = place // 2, last // 2
    return digest.hex() if last == 0 else None


def _joined(left: bytes, right: bytes) -> bytes:
    return sha256(_INNER + left + right).digest()
