"""The auditor's certificate: everything that decided a round, and what came of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from itertools import chain
from types import MappingProxyType
from typing import Any

from hemval.core.allocation.answer import Allocation
from hemval.core.allocation.answer_document import allocation_document
from hemval.core.allocation.problem import Problem
from hemval.core.certificate.merkle import MerkleTree
from hemval.core.certificate.promises import NO_ACCOUNTS, Accounts, final_assignment
from hemval.core.lottery.canonical import Document, InParts, canonical_json, canonical_pieces
from hemval.core.lottery.problem_document import claim_documents, problem_in_parts

CERTIFICATE_FORMAT = "hemval-certificate/1"
ROW_FORMAT = "hemval-row/1"
NOBODY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedBundle:
    """One bundle of a round that has been allocated.

    `problem` is the one that was frozen, with the orders and seeds of the draw; `precedence` is in
    the order of its claims. `withdrawn` gives a code for each claim that went out after the
    freezing (she has died, moved, or no longer has the decision); the `allocation` is of the
    others. `promised`: in a correction, the leaf that a claim was told of before, and `accounts`
    what became of the places that were given besides.
    """

    bundle: str
    problem: Problem
    precedence: Sequence[int]
    allocation: Allocation
    withdrawn: Mapping[str, str] = field(default_factory=lambda: NOBODY)
    promised: Mapping[str, str] = field(default_factory=lambda: NOBODY)
    accounts: Accounts = NO_ACCOUNTS

    @property
    def final(self) -> Mapping[str, str | None]:
        """Where each claim finally is; one that is withdrawn is not in it."""
        if not self.promised:
            return self.allocation.assignment
        return final_assignment(
            self.problem, self.allocation.assignment, self.promised, self.accounts.lists
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedRound:
    """A round that has been allocated, ready to be certified.

    `system` is the id and the SHA-256 of the system file, `draw` what `draw.json` says. `corrects`
    is the digest of the certificate that this one corrects; empty where there is none.
    """

    round_id: str
    is_exercise: bool
    system: Document
    draw: Document
    bundles: tuple[CertifiedBundle, ...]
    corrects: str = ""


class Certificate:
    """The certificate of a round, its rows, and the tree over them.

    It is written claim by claim as often as it is asked for: what a large municipality has of
    claims would else stand in memory several times over.
    """

    def __init__(self, certified: CertifiedRound) -> None:
        """Sort the bundles by what they are called."""
        self.certified = certified
        self.bundles = tuple(sorted(certified.bundles, key=lambda one: one.bundle))

    @property
    def rows(self) -> Iterator[dict[str, Any]]:
        """A row for each claim, by bundle and claim."""
        return chain.from_iterable(map(_rows, self.bundles))

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return sum(len(one.problem.claims) for one in self.bundles)

    @property
    def merkle_root(self) -> str:
        """The digest that binds every row."""
        return self._tree.root

    @property
    def pieces(self) -> Iterator[bytes]:
        """The certificate as it is written to its file, piece by piece: canonical JSON."""
        return canonical_pieces(
            {
                "format": CERTIFICATE_FORMAT,
                "round": self.certified.round_id,
                "is_exercise": self.certified.is_exercise,
                "system": self.certified.system,
                "corrects": self.certified.corrects or None,
                "lottery": self.certified.draw,
                "bundles": [_bundle(one) for one in self.bundles],
                "merkle_root": self.merkle_root,
            }
        )

    @property
    def as_bytes(self) -> bytes:
        """The whole of it."""
        return b"".join(self.pieces)

    @cached_property
    def digest(self) -> str:
        """What the certificate is known by: SHA-256 of its file."""
        digest = sha256()
        for piece in self.pieces:
            digest.update(piece)
        return digest.hexdigest()

    def row_with_proof(self, bundle: str, claim: str, secret: bytes | None = None) -> Document:
        """What one person gets of the certificate (`hemval-row/1`); raises KeyError for no such.

        `secret` is the secret of her receipt, with which she can see that the row is her own.
        """
        place = self._places[bundle, claim]
        row: Document = {
            "format": ROW_FORMAT,
            "round": self.certified.round_id,
            "is_exercise": self.certified.is_exercise,
            "row": self._rows[place],
            "index": place,
            "rows": len(self._rows),
            "proof": [*self._tree.proof(place)],
            "merkle_root": self.merkle_root,
        }
        return row if secret is None else {**row, "receipt": secret.hex()}

    @cached_property
    def _tree(self) -> MerkleTree:
        return MerkleTree(map(canonical_json, self.rows))

    @cached_property
    def _rows(self) -> list[dict[str, Any]]:
        return [*self.rows]

    @cached_property
    def _places(self) -> dict[tuple[str, str], int]:
        return {(row["bundle"], row["claim"]["id"]): place for place, row in enumerate(self._rows)}


def _bundle(one: CertifiedBundle) -> InParts:
    before = zip(one.problem.claims, one.precedence, strict=True)
    return {
        "bundle": one.bundle,
        "problem": problem_in_parts(one.problem),
        "precedence": {claim.id: number for claim, number in before},
        "withdrawn": dict(one.withdrawn),
        "promised": dict(one.promised),
        **dict(one.accounts.told()),
        "result": allocation_document(one.allocation),
    }


def _rows(one: CertifiedBundle) -> Iterator[dict[str, Any]]:
    """A row for every claim that was frozen, those that are withdrawn too."""
    before = {
        claim.id: number for claim, number in zip(one.problem.claims, one.precedence, strict=True)
    }
    final = one.final
    for claim in claim_documents(one.problem):
        id_ = str(claim["id"])
        row: dict[str, Any] = {
            "bundle": one.bundle,
            "claim": claim,
            "precedence": before[id_],
            "leaf": final.get(id_),
        }
        if id_ in one.withdrawn:
            row["withdrawn"] = one.withdrawn[id_]
        if id_ in one.promised:
            row["promised"] = one.promised[id_]
        yield row
