"""Words of pages and forms, in the language of whoever reads them."""

from typing import cast

from django.utils.functional import lazystr
from django.utils.translation import get_language

from hemval.apps.refused import Refused
from hemval.texts.words import Value, Words, words


def said(message: str, **facts: Value) -> str:
    """A sentence of the catalogue, put into words first when it is drawn.

    So a form can be written where its fields are: `label=said("audit-filter-since")`.
    """
    return cast(str, lazystr(_Sentence(message, facts)))


def reader_words() -> Words:
    """The words of a page, in the language of whoever reads it."""
    return words(get_language() or "sv")


def said_why(refused: Refused) -> str:
    """Why something was not done, to whoever asked for it."""
    return reader_words().say(refused.message, **refused.facts)


class _Sentence:
    """A sentence that is not yet said."""

    def __init__(self, message: str, facts: dict[str, Value]) -> None:
        self._message = message
        self._facts = facts

    def __str__(self) -> str:
        return reader_words().say(self._message, **self._facts)
