"""The headings of the lists: written in a reader's language, read in any of them.

A heading is known by its name in English (`postal_code`), by any of the words of `column.ftl`, and
by the municipality's own words when `round.toml` says what they mean. Case, spaces, hyphens and
underscores make no difference.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.values import word_key
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import Words, words

WISHES = "wishes"
MOST_WISH_COLUMNS = 9
_BETWEEN_WORDS = "|"


def alternatives(message: str, in_words: Words, **facts: str | int) -> tuple[str, ...]:
    """The ways of writing one thing; the first is what Hemval itself writes."""
    return tuple(in_words.say(message, **facts).split(_BETWEEN_WORDS))


def heading(list_id: str, column: str, in_words: Words) -> str:
    """What a column is called at the top of a list."""
    return _headings(list_id, column, in_words)[0]


def heading_of_wish(number: int, in_words: Words) -> str:
    """What the column of one wish is called, where each has its own."""
    return alternatives("column-wish", in_words, number=number)[0]


def list_name(name: str, in_words: Words) -> str:
    """What a list is called."""
    return in_words.say(f"column-list-{name}")


def both_names(list_id: str, column: str) -> str:
    """A column as a person may write it: the Swedish heading and the English name."""
    return f"{heading(list_id, column, words('sv'))} ({column})"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownHeading:
    """A heading that means nothing here; its column is not read."""

    text: str
    nearest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedHeadings:
    """Which cell holds which column. `wishes`: the cells of wish 1, wish 2 and so on, in order."""

    places: Mapping[str, int]
    wishes: tuple[int, ...] = ()
    unknown: tuple[UnknownHeading, ...] = ()
    repeated: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def column_at(self, index: int) -> str:
        """The name of the column in a cell, or empty when it is not one that is read."""
        for column, place in self.places.items():
            if place == index:
                return column
        return WISHES if index in self.wishes else ""


def match_headings(
    list_id: str, headings: Sequence[str], aliases: Mapping[str, str]
) -> MatchedHeadings:
    """Find the columns of a list among its headings. `aliases`: a municipality's words -> column.

    A column that stands twice, and wishes both in one cell and in several, are `repeated`.
    """
    known = _known(list_id, aliases)
    wish_keys = _wish_keys() if list_id == "choices" else {}
    places: dict[str, int] = {}
    wishes: dict[int, int] = {}
    repeated: dict[str, None] = {}
    unknown: list[UnknownHeading] = []
    for index, text in enumerate(headings):
        key = word_key(text)
        if column := known.get(key):
            if column in places:
                repeated[column] = None
            places.setdefault(column, index)
        elif number := wish_keys.get(key):
            if number in wishes:
                repeated[WISHES] = None
            wishes[number] = index
        elif text.strip():
            unknown.append(UnknownHeading(text=text, nearest=_nearest(key, known)))
    if wishes and WISHES in places:
        repeated[WISHES] = None
    required = (column.name for column in EVERY_LIST[list_id] if column.required)
    return MatchedHeadings(
        places=places,
        wishes=tuple(wishes[number] for number in sorted(wishes)),
        unknown=tuple(unknown),
        repeated=tuple(repeated),
        missing=tuple(name for name in required if name not in places),
    )


def _known(list_id: str, aliases: Mapping[str, str]) -> dict[str, str]:
    known: dict[str, str] = {}
    columns = [column.name for column in EVERY_LIST[list_id]]
    for language in STAFF_LANGUAGES:
        for name in columns:
            for text in _headings(list_id, name, words(language)):
                known.setdefault(word_key(text), name)
    known |= {word_key(name): name for name in columns}
    return known | {word_key(text): name for text, name in aliases.items() if name in columns}


def _headings(list_id: str, column: str, in_words: Words) -> tuple[str, ...]:
    """The words of a column; a list may have its own for one that other lists have too."""
    own = f"column-{list_id}-{column}"
    return alternatives(own if in_words.has(own) else f"column-{column}", in_words)


def _wish_keys() -> dict[str, int]:
    keys: dict[str, int] = {}
    for number in range(1, MOST_WISH_COLUMNS + 1):
        keys[f"wish{number}"] = number
        for language in STAFF_LANGUAGES:
            for text in alternatives("column-wish", words(language), number=number):
                keys[word_key(text)] = number
    return keys


def _nearest(key: str, known: Mapping[str, str]) -> str:
    near = get_close_matches(key, known, n=1, cutoff=0.8)
    return known[near[0]] if near else ""
