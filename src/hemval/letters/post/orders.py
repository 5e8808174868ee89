"""Every letter of a round as orders, kind by kind and person by person; nothing is decided here.

The core says for each kind who gets it and what keeps it (`core/correspondence`); a later list then
holds what it contradicts. Each kind goes through everybody, so that each is person of once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.announcing import announcement, leaving
from hemval.core.correspondence.calls import agreed_start, calls_made
from hemval.core.correspondence.changing import Performs, changes, performer_now
from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.happened import performer_on
from hemval.core.correspondence.hers import bundles_had, why_not_hers
from hemval.core.correspondence.holding import looked_again
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.noticing import notice
from hemval.core.correspondence.offering import offer
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.place_free import place_free
from hemval.core.correspondence.reminding import reminder
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.told_before import (
    NOTHING_TOLD,
    Told,
    told_of,
    unless_told_otherwise,
    with_answers,
)
from hemval.core.facts.events import Event, EventKind
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.correspondence.seen_since import PersonNow, SeenSince, people_now

OF_EVENTS = frozenset({LetterKind.CHANGE, LetterKind.PLACE_FREE})
"""Kinds of which there is one letter for each thing that has happened."""
OF_OUTCOMES = OF_EVENTS | {LetterKind.NOTICE}
"""Kinds that rest on what the round came to."""
_NOBODY_CALLED: Mapping[str, Called] = MappingProxyType({})


@dataclass(kw_only=True)
class Occasion:
    """What letters are ordered of: a round, its letters' key, and what has happened since.

    `days`: the day that each kind is posted and dated. `seen`: what lists of today tell. `hidden`:
    who is protected by anything that was ever told, and `told` what else of them has been.
    """

    round: LetterRound
    key: bytes = field(repr=False)
    days: Mapping[LetterKind, date]
    events: tuple[Event, ...] = ()
    seen: SeenSince | None = None
    hidden: frozenset[str] = frozenset()
    told: Told = field(default_factory=dict)

    @cached_property
    def events_of(self) -> Mapping[str, tuple[Event, ...]]:
        """What has happened, by client."""
        found: dict[str, tuple[Event, ...]] = {}
        for one in self.events:
            found[one.client] = (*found.get(one.client, ()), one)
        return found


def orders(occasion: Occasion, *, client: str | None = None) -> Iterator[Letters]:
    """Every letter of every kind that has a day, or why there is none.

    `client`: those to her alone. Raises NoLetters.
    """
    for kind in sorted(occasion.days):
        of_one = _ORDERS[kind](occasion, occasion.days[kind])
        explained = kind in OF_OUTCOMES
        for person in people_now(occasion.round, occasion.seen, explained=explained):
            if person.to.client in occasion.hidden:
                person = replace(person, to=hidden_addressee(person.to))
            if client is None or person.to.client == client:
                yield from _of_person(occasion, person, of_one)


def _of_person(occasion: Occasion, person: PersonNow, of_one: "_OfOne") -> Iterable[Letters]:
    """Her letters, by what lists tell of her now and what they ever told."""
    before = occasion.told.get(person.to.client, NOTHING_TOLD)
    if before is NOTHING_TOLD:
        return _looked_again(occasion, person, of_one(person))
    now = told_of(person.to, person.to, person.changes)
    person = replace(person, to=with_answers(person.to, before))
    letters = _looked_again(occasion, person, of_one(person))
    return (unless_told_otherwise(one, before, now) for one in letters)


def _looked_again(
    occasion: Occasion, person: PersonNow, letters: Iterable[Letters]
) -> Iterable[Letters]:
    if occasion.seen is None:
        return letters
    now = person.to if person.is_listed else None
    return tuple(looked_again(one, person.changes, now) for one in letters)


_OfOne = Callable[[PersonNow], Iterable[Letters]]
"""From a person to her letters of one kind."""


def _announcements(occasion: Occasion, on: date) -> _OfOne:
    return lambda person: (announcement(person.to, occasion.round.terms, on),)


def _leaving(occasion: Occasion, on: date) -> _OfOne:
    return lambda person: (leaving(person.to, occasion.round.terms, on),)


def _offers(occasion: Occasion, on: date) -> _OfOne:
    return lambda person: (offer(person.to, occasion.round.terms, occasion.key, on),)


def _reminders(occasion: Occasion, on: date) -> _OfOne:
    return lambda person: (reminder(person.to, occasion.round.terms, occasion.key, on),)


def _notices(occasion: Occasion, on: date) -> _OfOne:
    calls = calls_made(occasion.events, on)
    terms = occasion.round.terms

    def of_one(person: PersonNow) -> Iterable[Letters]:
        hers = occasion.events_of.get(person.to.client, ())
        return (notice(person.to, person.kept, person.explanations, terms, on, calls, hers),)

    return of_one


def _changes(occasion: Occasion, on: date) -> _OfOne:
    calls = calls_made(occasion.events, on)
    terms = occasion.round.terms

    def of_one(person: PersonNow) -> Iterable[Letters]:
        events = _of_kind(occasion, person, EventKind.CHANGE_AGREED)
        if not events:
            return (_not_concerned(LetterKind.CHANGE, person),)
        performs = _by_round(person, calls, terms)
        has = bundles_had(person.to, person.kept, person.changes)
        letters = changes(person.to, events, terms, on, performs=performs, has=has)
        return sorted(letters, key=_occurrence)

    return of_one


def _places_free(occasion: Occasion, on: date) -> _OfOne:
    calls = calls_made(occasion.events, on)
    terms = occasion.round.terms

    def of_one(person: PersonNow) -> Iterable[Letters]:
        events = _of_kind(occasion, person, EventKind.PLACE_FREE)
        if not events:
            return (_not_concerned(LetterKind.PLACE_FREE, person),)
        happened = occasion.events_of[person.to.client]
        performs = _by_round(person, calls, terms)
        has = bundles_had(person.to, person.kept, person.changes)
        letters = []
        for event in events:
            why = person.explanations.get(event.bundle)
            today = performer_now(person.to, event.bundle, happened, terms, on, performs)
            letters.append(
                place_free(person.to, event, why, happened, on, terms, today=today, has=has)
            )
        return sorted(letters, key=_occurrence)

    return of_one


_ORDERS: Mapping[LetterKind, Callable[[Occasion, date], _OfOne]] = MappingProxyType(
    {
        LetterKind.ANNOUNCEMENT: _announcements,
        LetterKind.LEAVING: _leaving,
        LetterKind.OFFER: _offers,
        LetterKind.REMINDER: _reminders,
        LetterKind.NOTICE: _notices,
        LetterKind.CHANGE: _changes,
        LetterKind.PLACE_FREE: _places_free,
    }
)


def _by_round(
    person: PersonNow, calls: Mapping[str, Mapping[str, Called]], terms: LetterTerms
) -> Performs:
    """Who performs for her by the round, and by what she agreed to when she was called."""
    hers = calls.get(person.to.client, _NOBODY_CALLED)

    def performs(bundle: str, day: date) -> str:
        why, called = person.explanations.get(bundle), hers.get(bundle)
        if why is None:
            return ""
        starts = agreed_start(called, bundle, terms) if called and called.agreed else None
        if called and starts and why_not_hers(called.agreed, bundle, person.to, terms, starts):
            starts = None
        return performer_on(day, why, called=called, agreed_from=starts)

    return performs


def _of_kind(occasion: Occasion, person: PersonNow, kind: EventKind) -> list[Event]:
    return [one for one in occasion.events_of.get(person.to.client, ()) if one.kind is kind]


def _not_concerned(kind: LetterKind, person: PersonNow) -> Unsent:
    return Unsent(kind=kind, client=person.to.client, why=UnsentCode.NOT_CONCERNED)


def _occurrence(letters: Letters) -> str:
    return letters.occurrence if isinstance(letters, Unsent) else letters[0].occurrence
