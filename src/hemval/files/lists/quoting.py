"""What may be quoted of a row that could not be taken: never a person's name, number or address.

A cell may hold what belongs in the one beside it, so the column alone does not tell. Nothing of the
lists of people is quoted, and elsewhere only what is written as ids and dates are.
"""

from collections.abc import Set
from dataclasses import replace
from typing import TypeVar

from hemval.core.facts.rejected import RowFinding
from hemval.core.people.protection import Shield
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.values import LONGEST_ID, looks_like_personal_number, word_key

AnyRowFinding = TypeVar("AnyRowFinding", bound=RowFinding)
_PERSONAL = frozenset(
    (list_id, column.name)
    for list_id, columns in EVERY_LIST.items()
    for column in columns
    if column.personal
)
_THINGS = frozenset(
    {
        *(("services", name) for name in ("service", "performer")),
        *(("providers", name) for name in ("areas", "bundles")),
        *(("caps", name) for name in ("provider", "bundle", "area")),
        *(("choices", name) for name in ("bundle", "wishes")),
        ("distances", "provider"),
        *(("rotation", name) for name in ("provider", "bundle", "area")),
        ("provider_facts", "provider"),
        *(("placements", name) for name in ("provider", "bundle")),
        *(("events", name) for name in ("provider", "leaving", "bundle")),
    }
)
"""Columns that name services, areas, bundles and providers: what was written there is shown."""
_LISTS_OF_PEOPLE = frozenset({"clients", "representatives"})
_PEOPLE = frozenset({"client", "chosen_by", "registered_by"})
_LONGEST_QUOTED = 40
_MOST_DIGITS_QUOTED = 6
_DIGITS_OF_A_NUMBER = 10
_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-.:*| ")


class Sharing:
    """Makes findings fit to be read by those who mend the lists."""

    def __init__(self, shield: Shield, clients: Set[str]) -> None:
        """Take those who must not be told of, and the ids that the list of clients has."""
        self._shield = shield
        self._clients = clients
        self._alike = {word_key(id_) for id_ in shield.ids}

    def fit(self, found: AnyRowFinding) -> AnyRowFinding:
        """What was found, without what others must not read.

        Of a protected person nothing is left but the row, the column and what is wrong. A client
        whom no list has may be one whose own row could not be read, or be written otherwise there.
        """
        if self.is_shielded(found):
            return replace(found, client="", value="")
        client = shareable_id(found.client) if found.client else ""
        value = quotable(found.list, found.column, found.value) if found.value else ""
        if not self._shield.words.isdisjoint(value.casefold().split()):
            value = ""
        if client == found.client and value == found.value:
            return found
        return replace(found, client=client, value=value)

    def is_shielded(self, found: RowFinding) -> bool:
        """Is it about one who must not be told of?"""
        if not found.client:
            return False
        if found.client in self._shield.ids:
            return True
        if found.client in self._clients:
            return False
        return not self._shield.all_named or word_key(found.client) in self._alike


def quotable(list_id: str, column: str, text: str) -> str:
    """The cell's text when it may be quoted, else an empty text."""
    if list_id in _LISTS_OF_PEOPLE or column in _PEOPLE or (list_id, column) in _PERSONAL:
        return ""
    is_plain = (list_id, column) in _THINGS or _SIGNS.issuperset(text)
    if not column or len(text) > _LONGEST_QUOTED or not is_plain:
        return ""
    return "" if _longest_number(text) > _MOST_DIGITS_QUOTED else text


def shareable_id(text: str) -> str:
    """An id when it may be written where others read it, else an empty text.

    An id has a digit and no space, so that it is nobody's name, and fewer digits together than a
    personal number, so that it is not one, not even one that was typed wrong.
    """
    if not 0 < len(text) <= LONGEST_ID or "|" in text or " " in text:
        return ""
    if not 0 < _longest_number(text) < _DIGITS_OF_A_NUMBER or looks_like_personal_number(text):
        return ""
    return text


def _longest_number(text: str) -> int:
    """How many digits stand together, whatever parts them."""
    longest = digits = 0
    for sign in text:
        if sign.isdigit():
            digits += 1
            longest = max(longest, digits)
        elif sign.isalpha():
            digits = 0
    return longest


def quotable_heading(text: str) -> str:
    """A heading as it may be quoted: without what may be a person's number, and not too long."""
    return "…" if _longest_number(text) > _MOST_DIGITS_QUOTED else text[:_LONGEST_QUOTED]
