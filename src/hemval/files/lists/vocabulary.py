"""The fixed words that may stand in a cell, in Swedish and English."""

from enum import StrEnum
from functools import cache
from typing import TypeVar

from hemval.core.facts.choices import SELF
from hemval.files.lists.headings import alternatives
from hemval.files.lists.values import word_key
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

E = TypeVar("E", bound=StrEnum)


@cache
def meanings(name: str, kind: type[E]) -> dict[str, E]:
    """What each word means, for the fixed words whose messages begin with `column-value-name-`."""
    found: dict[str, E] = {}
    for member in kind:
        for text in _all(f"column-value-{name}-{member.value}"):
            found[word_key(text)] = member
        found[word_key(member.value)] = member
    return found


@cache
def allowed(name: str, kind: type[E]) -> str:
    """The fixed words as a person is shown them: the Swedish one and the English identifier."""
    swedish = (
        (alternatives(f"column-value-{name}-{member.value}", words("sv"))[0], member.value)
        for member in kind
    )
    return ", ".join(word if word == value else f"{word} ({value})" for word, value in swedish)


@cache
def yes_and_no() -> dict[str, bool]:
    """What each word for yes and no means."""
    yes = dict.fromkeys(map(word_key, _all("column-value-yes")), True)
    return yes | dict.fromkeys(map(word_key, _all("column-value-no")), False)


@cache
def yes_or_no() -> str:
    """Yes and no as a person is shown them: the Swedish words and the English ones."""
    swedish, english = (
        ", ".join(
            alternatives(f"column-value-{answer}", words(language))[0] for answer in ("yes", "no")
        )
        for language in STAFF_LANGUAGES
    )
    return f"{swedish} ({english})"


@cache
def not_in_hours() -> frozenset[str]:
    """The words for a service that is not counted in hours."""
    return frozenset(map(word_key, _all("column-value-not-in-hours")))


@cache
def herself() -> frozenset[str]:
    """The words for the client herself, who chose."""
    return frozenset((SELF, *map(word_key, _all("column-value-self"))))


def _all(message: str) -> tuple[str, ...]:
    return tuple(
        text for language in STAFF_LANGUAGES for text in alternatives(message, words(language))
    )
