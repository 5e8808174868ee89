"""How people show who they are on the web, beside electronic identification."""

from dataclasses import dataclass
from enum import StrEnum

from hemval.core.system.rule import Rule


class SecondFact(StrEnum):
    """What somebody must know besides the code of her letter."""

    LAST_FOUR = "last_four"
    """The four last characters of her personal number."""
    BIRTH_DATE = "birth_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterCodeSignIn(Rule):
    """That people may sign in with the code of their letter and a second fact (brevkod).

    Where no such rule governs, a code lets nobody in: it is asked for on the phone alone.
    """

    second_fact: SecondFact
