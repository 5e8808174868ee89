"""The rules of each kind of message, a row each: what writing, sending and pages read.

A kind that has no row is no kind: a test holds that each has one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from hemval.core.contact.kinds import MessageKind


class Otherwise(StrEnum):
    """Who tells her what no message tells."""

    NOBODY = "nobody"
    """A letter tells it, or her own page; or it is of no use to anybody else."""
    A_PERSON_IF_LOST = "a_person_if_lost"
    """A person, where a message was on its way and reaches nobody: she waits for it."""
    A_PERSON = "a_person"
    """A person, also where she has no address: no letter tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRules:
    """What holds for one kind of message, whoever it is to.

    `otherwise`: who tells her where no message does. `keeps_to_its_address`: it is about the
    address that it goes to, and is of no use at another. `is_code`: somebody waits for it at a
    screen, so it goes before all others; it says nothing but the code, is of no use when its
    address has been let go, and is no news afterwards.
    """

    otherwise: Otherwise = Otherwise.NOBODY
    keeps_to_its_address: bool = False
    is_code: bool = False


_RECEIPT = MessageRules(otherwise=Otherwise.A_PERSON_IF_LOST)
_NO_LETTER_TELLS_IT = MessageRules(otherwise=Otherwise.A_PERSON)
_A_LETTER_TELLS_IT = MessageRules(otherwise=Otherwise.NOBODY)

MESSAGE_RULES: Mapping[MessageKind, MessageRules] = MappingProxyType(
    {
        MessageKind.CONFIRM: MessageRules(keeps_to_its_address=True, is_code=True),
        MessageKind.MOVED: MessageRules(keeps_to_its_address=True),
        MessageKind.RECEIVED: _RECEIPT,
        MessageKind.WAITS: _RECEIPT,
        MessageKind.CHOSEN_FOR: _RECEIPT,
        MessageKind.SETTLED: _NO_LETTER_TELLS_IT,
        MessageKind.ASKED_TO_ACT: _NO_LETTER_TELLS_IT,
        MessageKind.MAY_ACT: _NO_LETTER_TELLS_IT,
        MessageKind.DECIDED: _A_LETTER_TELLS_IT,
        MessageKind.NEW_LETTER: _A_LETTER_TELLS_IT,
    }
)

CODES = frozenset(kind for kind, rules in MESSAGE_RULES.items() if rules.is_code)
"""The kinds that are codes."""
