"""From which day, and through which, each kind of letter may be posted."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event, EventKind
from hemval.core.system.values import RoundKind

REMINDER_DAYS = timedelta(days=7)
"""A reminder goes a week before the last day, as Botkyrka's did (23 September 2020)."""
_NOTICE_DAYS = timedelta(days=14)
"""Notices of an exercise are dated so long before all must have theirs."""
_OF_EVENTS: Mapping[LetterKind, EventKind] = MappingProxyType(
    {
        LetterKind.CHANGE: EventKind.CHANGE_AGREED,
        LetterKind.PLACE_FREE: EventKind.PLACE_FREE,
    }
)
_INVITING = frozenset({LetterKind.ANNOUNCEMENT, LetterKind.LEAVING})


def first_day(kind: LetterKind, terms: LetterTerms) -> date | None:
    """The first day that such a letter may be posted; None where no day holds it back."""
    if kind in _INVITING:
        return terms.announced or terms.opens
    if kind is LetterKind.OFFER:
        return terms.opens
    if kind is LetterKind.REMINDER and terms.closes is not None:
        return max(terms.closes - REMINDER_DAYS, terms.opens or date.min)
    return None


def last_day(kind: LetterKind, terms: LetterTerms) -> date | None:
    """The last day that such a letter is of any use; None where it always is."""
    is_of_the_choice = kind in {*_INVITING, LetterKind.OFFER, LetterKind.REMINDER}
    return terms.closes if is_of_the_choice else None


def usual_day(kind: LetterKind, terms: LetterTerms, events: Iterable[Event] = ()) -> date:
    """The day that such a letter is dated in an exercise, where no day is a real one.

    A letter of what has happened since is dated when the last such thing had.
    """
    happened = [one.happened.day for one in events if _OF_EVENTS.get(kind) is one.kind]
    if happened:
        return max(happened)
    if kind is LetterKind.NOTICE and terms.notify_by is not None:
        return max(terms.notify_by - _NOTICE_DAYS, terms.facts_on)
    return first_day(kind, terms) or terms.facts_on


def kinds_of_round(terms: LetterTerms, *, has_events: bool) -> tuple[LetterKind, ...]:
    """The kinds of letters that a round has, in order of name.

    Where a provider leaves, the letter about that says that a choice is coming. `has_events`:
    something has happened since, so that there are changes and free places to tell of.
    """
    is_exit = terms.kind is RoundKind.PROVIDER_EXIT
    other = LetterKind.ANNOUNCEMENT if is_exit else LetterKind.LEAVING
    without = {other} if has_events else {other, LetterKind.CHANGE, LetterKind.PLACE_FREE}
    return tuple(sorted(kind for kind in LetterKind if kind not in without))


def day_of(kind: LetterKind, terms: LetterTerms, today: date, events: Iterable[Event] = ()) -> date:
    """The day that such a letter is posted and dated, where nobody says another."""
    return usual_day(kind, terms, events) if terms.is_exercise else today
