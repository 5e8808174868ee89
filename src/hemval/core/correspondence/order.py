"""A letter order: one letter to one recipient, as facts; and what stands where there is none."""

from dataclasses import dataclass
from datetime import date

from hemval.core.correspondence.facts import LetterFacts
from hemval.core.correspondence.kinds import WAITING, LetterKind, Role, Standing, UnsentCode
from hemval.core.facts.clients import Address, Ground
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOrder:
    """One letter to one recipient.

    `occurrence` tells letters of one kind to one person apart, where she may get several (changes);
    else it is empty. `recipient` is the id of a representative, empty for the client herself,
    and `ground` in what capacity that one acts. `is_by_hand`: it is printed without name and
    address, and named staff see to it. `about`: her name, where the recipient is somebody else. Two
    orders with the same `place` are about the same
    thing: the later one replaces the earlier if they differ.
    """

    kind: LetterKind
    client: str
    occurrence: str = ""
    recipient: str = ""
    role: Role = Role.CLIENT
    ground: Ground | None = None
    is_by_hand: bool = False
    name: str = ""
    address: Address = Address()
    about: str = ""
    language: str
    large_print: bool = False
    facts: LetterFacts

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What of there is one letter in force."""
        return self.kind, self.client, self.occurrence, self.recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """Why one kind of letter does not go to one person now, or at all.

    `until`: the day it may go, where that is known. `concerns` and `left_out` say more.
    """

    kind: LetterKind
    client: str
    occurrence: str = ""
    why: UnsentCode
    until: date | None = None
    concerns: tuple[ConcernCode, ...] = ()
    left_out: LeftOutCode | None = None

    @property
    def standing(self) -> Standing:
        """Does it wait, or is none to go?"""
        return Standing.WAITS if self.why in WAITING else Standing.NOT_SENT


Letters = tuple[LetterOrder, ...] | Unsent
"""What one kind of letter comes to for one person: hers and the copies, or why there is none."""
