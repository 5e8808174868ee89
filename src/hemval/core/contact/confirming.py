"""The code by which somebody shows that an address is hers, and how often it may be wrong."""

from datetime import timedelta

CODE_HOLDS = timedelta(minutes=30)
"""So long is a code taken; e-mail may lie with a server for some minutes."""
MOST_WRONG = 5
"""So many wrong in a row close a code. One in a million is right, so one in 200 000 gets in."""
MOST_CODES = 5
"""So many codes may one person ask for in a day, wherever they go."""
MOST_CODES_TO_ONE_PLACE = 5
"""So many go to one address in a day, whoever asks, and then the first of each who asks."""
COUNTED_FOR = timedelta(days=1)
DIGITS = 6


def goes_there(*, to_her: int, to_anybody: int) -> bool:
    """Does a code go to an address, after so many that day: asked for by her, and by anybody?

    Her first goes whatever others have asked for: nobody uses up what is hers.

    >>> goes_there(to_her=0, to_anybody=99), goes_there(to_her=1, to_anybody=5)
    (True, False)
    """
    return not to_her or to_anybody < MOST_CODES_TO_ONE_PLACE


def code_of(digest: str) -> str:
    """Six digits that follow from a keyed digest, and that nobody without the key can tell.

    >>> code_of("ff" * 32)
    '639935'
    """
    return str(int(digest, 16) % 10**DIGITS).zfill(DIGITS)


def typed_code(typed: str) -> str:
    """A code as it was typed, without what people put between its digits."""
    return "".join(one for one in typed if one.isascii() and one.isdecimal())[: DIGITS + 1]
