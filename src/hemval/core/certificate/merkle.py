"""The Merkle tree over the rows: one short digest that binds every row, and proofs of single ones.

It is split as in RFC 6962, section 2.1: to the left the largest power of two that is less than the
number of rows.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Self


class MerkleTree:
    """The tree over rows as bytes; built once, proofs when they are asked for."""

    def __init__(self, rows: Iterable[bytes]) -> None:
        """Hash every row, then pair after pair.

        Where a level has an odd number the last one is carried up as it is, which gives the same
        tree as splitting from above.
        """
        self._build([sha256(b"\0" + row).digest() for row in rows])

    @classmethod
    def over(cls, roots: Iterable[bytes]) -> Self:
        """The tree over subtrees of one size, a power of two, of which the last may be smaller."""
        tree = cls(())
        tree._build([*roots])
        return tree

    def _build(self, level: list[bytes]) -> None:
        self._levels = [level]
        while len(level) > 1:
            above = [
                sha256(b"\1" + left + right).digest()
                for left, right in zip(level[::2], level[1::2], strict=False)
            ]
            if len(level) % 2:
                above.append(level[-1])
            self._levels.append(above)
            level = above

    @property
    def root(self) -> str:
        """The digest of all rows; of none it is SHA-256 of nothing."""
        top = self._levels[-1]
        return top[0].hex() if top else sha256(b"").hexdigest()

    def proof(self, index: int) -> list[str]:
        """The digests beside the way from a row to the root, the row's own neighbour first."""
        beside = []
        for level in self._levels[:-1]:
            neighbour = index ^ 1
            if neighbour < len(level):
                beside.append(level[neighbour].hex())
            index //= 2
        return beside
