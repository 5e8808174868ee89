"""Letters that are printed: what is kept of each, what it is worth now, and its envelope.

Whoever keeps them, in a file or in a database, keeps them as these values; what is decided of them
is decided by these alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from hemval.core.correspondence.kinds import FACTS_STAND, LetterKind, Role, UnsentCode


class LetterState(StrEnum):
    """What a printed letter is worth now."""

    IN_FORCE = "in_force"
    """It holds, and is to be posted."""
    REPLACED = "replaced"
    """A later letter has taken its place."""
    HELD = "held"
    """Its facts no longer hold: it is not to be posted if it still lies here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprintable:
    """A letter that cannot be printed as it stands; `facts` are what the sentence of `why` tells.

    They say what and where, and nothing that stands there.
    """

    why: str
    facts: Mapping[str, str | int]


class PrintedLetter(Protocol):
    """A letter that was printed, as far as anything is decided by it.

    `facts` is the id that follows from what it tells, and is another than `id` only where the facts
    have become again what an earlier letter told. `window` is what stands in the window of the
    envelope; a letter by hand has nothing there.
    """

    @property
    def id(self) -> str:
        """By which it is known."""

    @property
    def facts(self) -> str:
        """The id of what it tells."""

    @property
    def kind(self) -> LetterKind:
        """What it is for."""

    @property
    def client(self) -> str:
        """Whom it is about."""

    @property
    def recipient(self) -> str:
        """The one who acts for her and gets it; empty for herself."""

    @property
    def role(self) -> Role:
        """In what capacity that one gets it."""

    @property
    def is_by_hand(self) -> bool:
        """Do named staff see to it?"""

    @property
    def dated(self) -> date:
        """Its day."""

    @property
    def replaces(self) -> str:
        """The id of the letter that it replaced, if any."""

    @property
    def window(self) -> tuple[str, ...]:
        """The lines of name and address."""


Letter = TypeVar("Letter", bound=PrintedLetter, covariant=True)


class Printed(Protocol[Letter]):
    """All letters of a round that are printed, each by its number, from 0 in the order of print."""

    def latest(self, kind: LetterKind, client: str, occurrence: str) -> tuple[int, ...]:
        """The numbers of the last letter to each who gets this one: hers, and the copies."""

    def entry(self, number: int) -> Letter:
        """The letter with that number."""

    def is_replaced(self, number: int) -> bool:
        """Has a later letter taken its place?"""

    def is_taken(self, letter: str) -> bool:
        """Does a letter have that id, or is one about to be given it?"""

    def reserve(self, letter: str) -> None:
        """Give an id to a letter about to be printed."""


def still_holds(why: UnsentCode) -> bool:
    """Does a printed letter hold although none would be printed today?

    It does when nothing but time has passed: the last day, the stage of the round, an answer of
    hers that came. It does not when its facts are no longer so (she has died or moved, a later list
    contradicts it): then it is held, and is not posted if it still lies here.
    """
    return why in FACTS_STAND


def envelope(letter: PrintedLetter) -> tuple[bool, str, date, tuple[str, ...]]:
    """What letters that go in one envelope have in common: recipient, day, and lines in the window.

    Two people never share one, though they have the same name and address.
    """
    is_hers = letter.role is Role.CLIENT
    return is_hers, letter.client if is_hers else letter.recipient, letter.dated, letter.window
