"""The code by which somebody shows that an address is hers, and how often it may be wrong."""

from datetime import timedelta

CODE_HOLDS = timedelta(minutes=30)
"""So long is a code taken; e-mail may lie with a server for some minutes."""
MOST_WRONG = 5
"""So many wrong in a row close a code. One in a million is right, so one in 200 000 gets in."""
MOST_CODES = 5
"""So many codes may one person ask for in a day, wherever they go."""
MOST_CODES_TO_ONE_PLACE = 5
"""So many go to one address in a day, whoever asks: nobody is pestered by means of us."""
COUNTED_FOR = timedelta(days=1)
DIGITS = 6


def code_of(digest: str) -> str:
    """Six digits that follow from a keyed digest, and that nobody without the key can tell.

    >>> code_of("ff" * 32)
    '639935'
    """
    return str(int(digest, 16) % 10**DIGITS).zfill(DIGITS)


def typed_code(typed: str) -> str:
    """A code as it was typed, without what people put between its digits."""
    return "".join(one for one in typed if one.isascii() and one.isdecimal())[: DIGITS + 1]
