"""Which module composes which kind of letter: the one that has its name."""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.framing import Stamp
from hemval.letters.paper import Paper
from hemval.texts.words import Words

Compose = Callable[[LetterOrder, LetterTerms, Words, Stamp], Paper]
"""What makes a paper of a letter order."""


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The paper that tells what an order holds."""
    return composer(order.kind)(order, terms, words, stamp)


@cache
def composer(kind: LetterKind) -> Compose:
    """What composes a kind: `compose` of the module of its name beside this one."""
    module = import_module(f"hemval.letters.kinds.{kind.value}")
    found: Compose = module.compose
    return found
