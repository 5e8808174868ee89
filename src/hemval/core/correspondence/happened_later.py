"""What is noted to have happened after the day of the letters, and so is in none of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.facts.events import Event, EventKind

_TOLD_BY = MappingProxyType(
    {
        EventKind.REACHED: LetterKind.NOTICE,
        EventKind.NOT_REACHED: LetterKind.NOTICE,
        EventKind.CHANGE_AGREED: LetterKind.CHANGE,
        EventKind.PLACE_FREE: LetterKind.PLACE_FREE,
    }
)
"""The letter that rests on what has happened; who waits for a place is told of by several."""


def happened_later(events: Iterable[Event], days: Mapping[LetterKind, date]) -> tuple[Event, ...]:
    """What is dated after the day of the letter that it would have changed, the earliest first.

    `days`: the day of each kind that is printed; what concerns no such kind is not told of.
    """
    known = tuple(events)
    found = (
        one
        for kind, letter in _TOLD_BY.items()
        for one in known
        if one.kind is kind and letter in days and one.happened.day > days[letter]
    )
    return tuple(sorted(found, key=lambda one: (one.happened.day, one.id)))
