"""Whether the code of a letter, with a second fact, lets somebody in on the web.

The code shows which letter somebody holds; the second fact, that it is not only somebody who has
found it. Both are told apart from guessing by how often they may be wrong.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hemval.core.identity import PersonalNumber
from hemval.core.round.phases import Phase
from hemval.core.system.rule import in_force
from hemval.core.system.sign_in import LetterCodeSignIn, SecondFact
from hemval.core.system.system import System

MOST_WRONG = 5
"""So many wrong tries of one code in a row close it."""
MOST_WRONG_FROM_ONE_PLACE = 30
"""So many from one address in an hour of the clock close it for the rest of that hour.

A library or a housing block may share it.
"""
MOST_WRONG_IN_A_MINUTE = 120
"""So many from everywhere in a minute of the clock, and whoever has been wrong before waits."""
CODE_IS_CLOSED_FOR = timedelta(hours=24)
PLACE_IS_CLOSED_FOR = timedelta(hours=1)
"""At the most: its tries are counted anew each hour."""
SLOWED_FOR = timedelta(minutes=1)
_LAST = 4
_DIGITS_OF_A_DAY = (8, 6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How often something was tried in a row, and when last."""

    count: int
    latest: datetime


def letter_code_rule(system: System, on: date) -> LetterCodeSignIn | None:
    """The rule by which codes of letters let people in on a day; None where they do not."""
    return next(iter(in_force(system.letter_code_sign_in, on)), None)


def may_use_code(phase: Phase) -> bool:
    """Does a code let anybody in, in that phase of its round?

    From the day that it opens until it closes, since nobody needs it before or after: whoever has
    no other way then phones.
    """
    return phase is Phase.OPEN


def tries_now(before: Tries, *, now: datetime, closed_for: timedelta) -> int:
    """How many tries count by now: none of those before a pause as long as a closing."""
    return 0 if before.latest <= now - closed_for else before.count


def is_second_fact(
    fact: SecondFact, typed: str, *, number: PersonalNumber | None, born: date | None
) -> bool:
    """Is that her second fact, however she writes it?

    A day of birth may be written with six digits or eight, with what people put between them. What
    nobody knows of her is nothing that she can have typed.

    >>> is_second_fact(SecondFact.BIRTH_DATE, "1934-05-12", number=None, born=date(1934, 5, 12))
    True
    >>> is_second_fact(SecondFact.LAST_FOUR, "", number=None, born=None)
    False
    """
    plain = "".join(sign for sign in typed.upper() if sign.isalnum())
    if fact is SecondFact.LAST_FOUR:
        return number is not None and plain[-_LAST:] == number.text[-_LAST:] and _fits(plain)
    day = f"{born:%Y%m%d}" if born else ""
    return bool(day) and plain in {day[-length:] for length in _DIGITS_OF_A_DAY}


def _fits(plain: str) -> bool:
    """The last four alone, or the whole number with them at its end: some write it all."""
    return len(plain) in {4, 10, 12}
