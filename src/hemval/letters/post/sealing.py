"""The seal of each line of the ledger: what was written is known again, and nothing else is.

A line ends with a keyed digest of itself and of the seal before it. Whoever changes, removes or
moves a line without the letters' key breaks every seal from there. That the last lines are gone is
not seen by seals: a letter without a line is (`withdrawing.py`).
"""

import hmac
from typing import Final

_BEGINS: Final = b',"seal":"'
_ENDS: Final = b'"}\n'
_HEX: Final = 32
_SUFFIX: Final = len(_BEGINS) + _HEX + len(_ENDS)
_PURPOSE: Final = b"hemval-letter-ledger-seal/1"


class Seals:
    """Seals lines one after another, or holds those that were sealed against it."""

    def __init__(self, key: bytes) -> None:
        """Begin before the first line; `key` is that of the letters."""
        self._key = hmac.digest(key, _PURPOSE, "sha256")
        self._last = b""

    def sealed(self, line: bytes) -> bytes:
        """The next line, a document that ends its line, with its seal."""
        told = line.removesuffix(b"}\n")
        self._last = self._seal_of(told)
        return b"".join((told, _BEGINS, self._last, _ENDS))

    def holds(self, line: bytes) -> bool:
        """Is it the line that was sealed next, as it was written?"""
        told, suffix = line[:-_SUFFIX], line[-_SUFFIX:]
        seal = self._seal_of(told)
        if not hmac.compare_digest(suffix, b"".join((_BEGINS, seal, _ENDS))):
            return False
        self._last = seal
        return True

    def _seal_of(self, told: bytes) -> bytes:
        return hmac.digest(self._key, self._last + told, "sha256").hex()[:_HEX].encode()
