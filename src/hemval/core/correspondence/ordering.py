"""Every letter of one kind to one person as orders, or why there is none.

The one way to them, whoever keeps the round, in a folder or in a database: the rules of each kind
say who gets it and what keeps it; then a later list holds what it contradicts; then what was told
before, and is told otherwise now, holds it until somebody has looked.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.announcing import announcement, leaving
from hemval.core.correspondence.calls import agreed_start, calls_made
from hemval.core.correspondence.changing import Performs, changes, performer_now
from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.happened import performer_on
from hemval.core.correspondence.hers import bundles_had, why_not_hers
from hemval.core.correspondence.holding import looked_again
from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.noticing import Calls, notice
from hemval.core.correspondence.offering import offer
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.place_free import place_free
from hemval.core.correspondence.receiving import receipt
from hemval.core.correspondence.reminding import reminder
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.told_before import (
    NOTHING_TOLD,
    Told,
    told_of,
    unless_told_otherwise,
    with_answers,
)
from hemval.core.facts.events import Event

_NOBODY_CALLED: Mapping[str, Called] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What all letters of one kind in a round are ordered by; see `matter_of`.

    `on` is the day that they are posted and dated. `events` is what has happened since, by client,
    and `calls` what counts as called through that day. `hidden` is who is protected by anything
    that was ever told, and `told` what else of them has been.
    """

    kind: LetterKind
    terms: LetterTerms
    key: bytes = field(repr=False)
    on: date
    events: Mapping[str, tuple[Event, ...]]
    calls: Calls
    hidden: frozenset[str]
    told: Told


def matter_of(
    kind: LetterKind,
    terms: LetterTerms,
    key: bytes,
    on: date,
    *,
    events: Iterable[Event] = (),
    hidden: frozenset[str] = frozenset(),
    told: Told = MappingProxyType({}),
) -> Matter:
    """What the letters of a kind are ordered by; `key` is the secret of the round's letters."""
    everything = tuple(events)
    by_client: dict[str, list[Event]] = {}
    for one in everything:
        by_client.setdefault(one.client, []).append(one)
    return Matter(
        kind=kind,
        terms=terms,
        key=key,
        on=on,
        events={client: tuple(hers) for client, hers in by_client.items()},
        calls=calls_made(everything, on),
        hidden=hidden,
        told=told,
    )


def letters_to(person: PersonNow, matter: Matter) -> tuple[Letters, ...]:
    """Her letters of one kind, or why there is none; at least one, in order of occurrence.

    By what lists tell of her now, and what they ever told.
    """
    if person.to.client in matter.hidden:
        person = replace(person, to=hidden_addressee(person.to))
    before = matter.told.get(person.to.client, NOTHING_TOLD)
    if before is NOTHING_TOLD:
        return _looked_again(person, matter)
    now = told_of(person.to, person.to, person.changes)
    person = replace(person, to=with_answers(person.to, before))
    letters = _looked_again(person, matter)
    return tuple(unless_told_otherwise(one, before, now) for one in letters)


def _looked_again(person: PersonNow, matter: Matter) -> tuple[Letters, ...]:
    now = person.to if person.is_listed else None
    found = ORDERS[matter.kind](person, matter)
    return tuple(looked_again(one, person.changes, now) for one in found)


def _announcement(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    return (announcement(person.to, matter.terms, matter.on),)


def _leaving(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    return (leaving(person.to, matter.terms, matter.on),)


def _offer(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    return (offer(person.to, matter.terms, matter.key, matter.on),)


def _reminder(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    return (reminder(person.to, matter.terms, matter.key, matter.on),)


def _receipt(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    return (receipt(person.to, person.receipt, matter.terms, matter.on),)


def _notice(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    to, terms, hers = person.to, matter.terms, matter.events.get(person.to.client, ())
    return (notice(to, person.kept, person.explanations, terms, matter.on, matter.calls, hers),)


def _changes(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    to, terms = person.to, matter.terms
    events = _of_the_kind(person, matter)
    if not events:
        return (_not_concerned(person, matter),)
    performs = _by_round(person, matter)
    has = bundles_had(to, person.kept, person.changes)
    letters = changes(to, events, terms, matter.on, performs=performs, has=has)
    return sorted(letters, key=_occurrence)


def _places_free(person: PersonNow, matter: Matter) -> Iterable[Letters]:
    to, terms, on = person.to, matter.terms, matter.on
    events = _of_the_kind(person, matter)
    if not events:
        return (_not_concerned(person, matter),)
    happened = matter.events[to.client]
    performs = _by_round(person, matter)
    has = bundles_had(to, person.kept, person.changes)
    letters = []
    for event in events:
        why = person.explanations.get(event.bundle)
        today = performer_now(to, event.bundle, happened, terms, on, performs)
        letters.append(place_free(to, event, why, happened, on, terms, today=today, has=has))
    return sorted(letters, key=_occurrence)


ORDERS: Mapping[LetterKind, Callable[[PersonNow, Matter], Iterable[Letters]]] = MappingProxyType(
    {
        LetterKind.ANNOUNCEMENT: _announcement,
        LetterKind.LEAVING: _leaving,
        LetterKind.OFFER: _offer,
        LetterKind.REMINDER: _reminder,
        LetterKind.RECEIPT: _receipt,
        LetterKind.NOTICE: _notice,
        LetterKind.CHANGE: _changes,
        LetterKind.PLACE_FREE: _places_free,
    }
)
"""What finds the letters of each kind to one person."""


def _by_round(person: PersonNow, matter: Matter) -> Performs:
    """Who performs for her by the round, and by what she agreed to when she was called."""
    to, terms = person.to, matter.terms
    hers = matter.calls.get(to.client, _NOBODY_CALLED)

    def performs(bundle: str, day: date) -> str:
        why, called = person.explanations.get(bundle), hers.get(bundle)
        if why is None:
            return ""
        starts = agreed_start(called, bundle, terms) if called and called.agreed else None
        if called and starts and why_not_hers(called.agreed, bundle, to, terms, starts):
            starts = None
        return performer_on(day, why, called=called, agreed_from=starts)

    return performs


def _of_the_kind(person: PersonNow, matter: Matter) -> list[Event]:
    """What has happened to her that each is a letter of this kind."""
    kind = KIND_RULES[matter.kind].event
    return [one for one in matter.events.get(person.to.client, ()) if one.kind is kind]


def _not_concerned(person: PersonNow, matter: Matter) -> Unsent:
    return Unsent(kind=matter.kind, client=person.to.client, why=UnsentCode.NOT_CONCERNED)


def _occurrence(letters: Letters) -> str:
    return letters.occurrence if isinstance(letters, Unsent) else letters[0].occurrence
