"""Which module composes which kind of letter."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.kinds import (
    announcement,
    change,
    leaving,
    notice,
    offer,
    place_free,
    receipt,
    reminder,
)
from hemval.letters.paper import Paper
from hemval.texts.words import Words

Compose = Callable[[LetterOrder, LetterTerms, Words, Stamp], Paper]
"""What makes a paper of a letter order."""

COMPOSERS: Mapping[LetterKind, Compose] = MappingProxyType(
    {
        LetterKind.ANNOUNCEMENT: announcement.compose,
        LetterKind.LEAVING: leaving.compose,
        LetterKind.OFFER: offer.compose,
        LetterKind.REMINDER: reminder.compose,
        LetterKind.RECEIPT: receipt.compose,
        LetterKind.NOTICE: notice.compose,
        LetterKind.CHANGE: change.compose,
        LetterKind.PLACE_FREE: place_free.compose,
    }
)
"""What makes the paper of each kind."""


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The paper that tells what an order holds."""
    return COMPOSERS[order.kind](order, terms, words, stamp)
