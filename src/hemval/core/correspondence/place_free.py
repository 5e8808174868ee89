"""A place is free with the provider she waits for: a letter to one who waits, and to no other.

She waits for those that the round put her in the queue for, and those she has asked to wait for
since, until she says that she does not wait any more, has agreed to come there or has come. Where
the same place is told of once more while she may answer, the later counts: she has one last day to
answer. What follows if she does not answer is the municipality's to say (`[[letter_text]]`);
nothing is decided here.
"""

from collections.abc import Collection, Iterable
from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.calls import calls_that_count
from hemval.core.correspondence.changing import stopped_later
from hemval.core.correspondence.facts import PlaceFreeFacts
from hemval.core.correspondence.happened import in_time
from hemval.core.correspondence.hers import why_not_hers
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.explanation import Explanation
from hemval.core.facts.events import Event, EventKind


def waits_for(
    client: str,
    bundle: str,
    explanation: Explanation | None,
    events: Iterable[Event],
    on: date,
) -> frozenset[str]:
    """Whom she waits for in a bundle on a day; `explanation` is what the round came to for her."""
    waits = {one.provider for one in explanation.queue} if explanation else set[str]()
    hers = [one for one in in_time(events, on) if (one.client, one.bundle) == (client, bundle)]
    call = calls_that_count(hers, on).get(client, {}).get(bundle)
    for one in hers:
        if one.kind is EventKind.QUEUED:
            waits.add(one.provider)
        elif one.kind in {EventKind.LEFT_QUEUE, EventKind.CHANGE_AGREED} or one is call:
            waits.discard(one.provider)
    return frozenset(waits)


def place_free(
    to: Addressee,
    event: Event,
    explanation: Explanation | None,
    events: Iterable[Event],
    on: date,
    terms: LetterTerms,
    *,
    today: str = "",
    has: Collection[str] | None = None,
) -> Letters:
    """The letter that tells of one free place, or why there is none.

    `explanation` and `events` tell whom she waits for. `today`: who performs for her now, empty
    where nobody does or it is not known. `has`: the bundles that she has, None where it is not
    known; one who does not have it, or cannot come there, is told nothing before somebody has
    looked. When she has answered, or the last day to answer has
    passed, there is no letter any more.
    """
    free_on = event.happened.day
    if free_on > on:
        return _unsent(event, UnsentCode.NOT_YET, until=free_on)
    if stopped := stopped_later(to, LetterKind.PLACE_FREE, event.id):
        return stopped
    if _is_overtaken(event, events, on):
        return _unsent(event, UnsentCode.OVERTAKEN)
    then, now = (
        waits_for(event.client, event.bundle, explanation, events, day) for day in (free_on, on)
    )
    if event.provider not in now:
        has_answered = event.provider in then
        why = UnsentCode.NOT_CONCERNED if has_answered else UnsentCode.NOT_IN_QUEUE
        return _unsent(event, why)
    if event.answer_by is None:
        return _unsent(event, UnsentCode.DECIDE_FIRST)
    if on > event.answer_by:
        return _unsent(event, UnsentCode.TOO_LATE, until=event.answer_by)
    if has is not None and event.bundle not in has:
        return _unsent(event, UnsentCode.NO_SUCH_HELP)
    if why_not_hers(event.provider, event.bundle, to, terms, event.answer_by) is not None:
        return _unsent(event, UnsentCode.NOT_HERS)
    facts = PlaceFreeFacts(
        bundle=event.bundle, provider=event.provider, today=today, answer_by=event.answer_by
    )
    return orders_to(to, LetterKind.PLACE_FREE, facts, occurrence=event.id)


def _is_overtaken(event: Event, events: Iterable[Event], on: date) -> bool:
    """Has the same been told once more, while she might still answer?"""
    last = event.answer_by or on
    same = [
        one
        for one in in_time(events, min(on, last))
        if one.kind is EventKind.PLACE_FREE and _what(one) == _what(event)
    ]
    return event in same[:-1]


def _what(event: Event) -> tuple[str, str, str]:
    return event.client, event.bundle, event.provider


def _unsent(event: Event, why: UnsentCode, *, until: date | None = None) -> Unsent:
    return Unsent(
        kind=LetterKind.PLACE_FREE, client=event.client, occurrence=event.id, why=why, until=until
    )
