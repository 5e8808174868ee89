"""The QR code of an address, as SVG; made quickly where only the code at its end is another.

A QR code is linear: of two contents of one length, the modules that differ follow from the bits
that differ, one by one, for error correction is so too (ISO/IEC 18004, Reed-Solomon over GF(2⁸))
and the mask is the same. So of letters that hold the same address, each with its own code, the
first is made whole, and each other from it by a few differences that are kept.
"""

import re
from functools import lru_cache

import segno

_QUIET_ZONE = 4
"""White modules around a QR code, as ISO/IEC 18004 asks for."""
_MASK = 3
"""Which of the eight masks a QR code has. Readers take any; to weigh them all takes six times as
long."""
_OWN_FOLLOWS = "#"
"""What stands before each letter's own. It can be written only byte by byte, so that no code has
other rules for its bits than the next."""
_BITS_OF_A_CHARACTER = 7
_KEPT = 8
_DARK = re.compile("1+")


def qr_svg(content: str) -> str:
    """The QR code as SVG; error level M stands a fold and a coffee stain."""
    shared, follows, own = content.rpartition(_OWN_FOLLOWS)
    if not follows or not own.isascii():
        return _svg(*_modules(content))
    return _Alike.of(shared + follows, len(own)).svg(own)


class _Alike:
    """QR codes of one address, each with its own code of one length."""

    def __init__(self, shared: str) -> None:
        self._shared = shared
        self._first = ""
        self._modules = 0
        self._size = 0
        self._changed: dict[tuple[int, int], int] = {}

    @staticmethod
    @lru_cache(maxsize=_KEPT)
    def of(shared: str, _length: int) -> "_Alike":
        """Those of one address and length, kept for the next."""
        return _Alike(shared)

    def svg(self, own: str) -> str:
        """The one that ends so."""
        if not self._first:
            self._first = own
            self._modules, self._size = _modules(self._shared + own)
        modules = self._modules
        for place, (first, other) in enumerate(zip(self._first, own, strict=True)):
            differs = ord(first) ^ ord(other)
            for bit in range(_BITS_OF_A_CHARACTER):
                if differs >> bit & 1:
                    modules ^= self._by(place, bit)
        return _svg(modules, self._size)

    def _by(self, place: int, bit: int) -> int:
        """The modules that are otherwise when one bit of one character is."""
        if (place, bit) not in self._changed:
            first = self._first
            other = chr(ord(first[place]) ^ 1 << bit)
            content = f"{self._shared}{first[:place]}{other}{first[place + 1 :]}"
            self._changed[place, bit] = _modules(content)[0] ^ self._modules
        return self._changed[place, bit]


def _modules(content: str) -> tuple[int, int]:
    """Every module as one bit, row after row from the top left, and how many there are in a row."""
    rows = segno.make_qr(content, error="m", mask=_MASK).matrix
    bits = "".join("1" if module else "0" for row in rows for module in row)
    return int(bits, 2), len(rows)


def _svg(modules: int, size: int) -> str:
    """One stroke for each run of dark modules, from the end of the one before."""
    bits = f"{modules:0{size * size}b}"
    strokes = []
    x, y = 0, 0
    for row in range(size):
        for run in _DARK.finditer(bits[row * size : (row + 1) * size]):
            start, end = run.span()
            strokes.append(f"m{start - x} {row - y}h{end - start}")
            x, y = end, row
    # The first module is always dark: it is a corner of the finder pattern.
    path = "".join(strokes).replace("m0 0", f"M{_QUIET_ZONE} {_QUIET_ZONE}.5", 1)
    side = size + 2 * _QUIET_ZONE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" class="segno">'
        f'<path class="qrline" stroke="#000" d="{path}"/></svg>\n'
    )
