"""Cleans a row's cells, and refuses those that hold what nobody typed on purpose.

Nearly every row is clean, so the whole row is looked at in one go; only a row with something in it
is taken cell by cell.
"""

import unicodedata

from hemval.files.tables.encoding import SWEDISH_LETTERS

_BETWEEN = "`"
_WORTH_A_LOOK = ("` ", " `", "`=", "`'")
_INVISIBLE = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060\ufeff"))
"""Soft hyphen, zero-width space, word joiner, byte order mark: left by copying, and dropped."""
_APOSTROPHE_BEFORE = ("=", "+", "-", "@", "\t", "\r")
_LOST_LETTER = "\ufffd"
_ENCODED_TWICE = tuple(letter.encode().decode("cp1252") for letter in SWEDISH_LETTERS)
_MAY_BE_ENCODED_TWICE = "Ã"
LONGEST_CELL = 10_000
_LONGEST_ROW = 10_000


class BadCell(ValueError):
    """A cell cannot be taken; `code` says why in `row.ftl`, `column` which when not its own."""

    def __init__(self, code: str, column: str = "", **facts: str | int) -> None:
        """Keep the code and its facts, and never the cell."""
        super().__init__(code)
        self.code = code
        self.column = column
        self.facts = facts

    def at_rest(self) -> "BadCell":
        """The same, free of the frames it was raised through, which would be kept with it."""
        return BadCell(self.code, self.column, **self.facts)


def are_clean(cells: list[str]) -> bool:
    """Can the row be read as it stands?"""
    line = f"{_BETWEEN}{_BETWEEN.join(cells)}{_BETWEEN}"
    if not line.isprintable() or any(sign in line for sign in _WORTH_A_LOOK):
        return False
    if len(line) > _LONGEST_ROW:
        return False
    return line.isascii() or (
        _LOST_LETTER not in line
        and _MAY_BE_ENCODED_TWICE not in line
        and unicodedata.is_normalized("NFC", line)
    )


def clean(cell: str) -> str:
    """One cell made clean: composed letters, single spaces, our own apostrophe taken away.

    Raises BadCell for a formula, a control character, a sign that turns the direction of writing,
    a letter lost on the way (U+FFFD) or encoded twice (Ã¥), and a cell longer than LONGEST_CELL.
    """
    text = unicodedata.normalize("NFC", cell.translate(_INVISIBLE))
    if len(text) > LONGEST_CELL:
        raise BadCell("row-cell-too-long", n=LONGEST_CELL)
    if text.startswith("'") and text[1:].startswith(_APOSTROPHE_BEFORE):
        text = text[1:]
    elif text.lstrip().startswith("="):
        raise BadCell("row-formula")
    text = " ".join(text.split())
    if _LOST_LETTER in text:
        raise BadCell("row-lost-letter")
    if _MAY_BE_ENCODED_TWICE in text and any(letters in text for letters in _ENCODED_TWICE):
        raise BadCell("row-encoded-twice")
    if not text.isprintable():
        sign = next(letter for letter in text if not letter.isprintable())
        raise BadCell("row-hidden-character", sign=f"U+{ord(sign):04X}")
    return text
