"""Who gets the letter itself where somebody acts for the client, and who gets a copy."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from hemval.core.system.rule import Rule, in_force


class ActingAs(StrEnum):
    """In what capacity somebody acts for a client, as far as letters tell them apart."""

    GUARDIAN = "guardian"
    ADMINISTRATOR = "administrator"
    LASTING_POWER = "lasting_power"
    POWER_OF_ATTORNEY = "power_of_attorney"
    PARENT = "parent"


class Original(StrEnum):
    """Whom the letter itself goes to."""

    CLIENT = "client"
    REPRESENTATIVE = "representative"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRecipient(Rule):
    """Whom letters go to where somebody acts for the client on a ground.

    `copy`: the other of the two gets the same letter as a copy. Where a municipality has no rule
    the letter goes to the client and a copy to the one who acts for her; a child's goes to the one
    who acts for the child alone.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ("ground",)

    ground: ActingAs
    original: Original = Original.CLIENT
    copy: bool = True


def letter_recipient(
    rules: Iterable[LetterRecipient], ground: str, on: date, *, is_child: bool = False
) -> LetterRecipient:
    """The rule that governs on a day for one ground, or what holds where there is none."""
    found = (rule for rule in in_force(rules, on) if rule.ground == ground)
    if is_child:
        usual = LetterRecipient(
            ground=ActingAs.PARENT, original=Original.REPRESENTATIVE, copy=False
        )
    else:
        usual = LetterRecipient(ground=ActingAs(ground))
    return next(found, usual)
