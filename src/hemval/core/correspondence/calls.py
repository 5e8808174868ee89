"""What counts as called: whether she was reached, and what was agreed.

Several calls may be made. The last one that reached her counts, since it holds what she said last;
else the last one in vain.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from hemval.core.correspondence.change_days import (
    NoDays,
    all_may_start_on,
    change_days,
    change_rules,
    counts_from_provider,
    earliest_start,
)
from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.happened import in_time
from hemval.core.correspondence.kind_rules import NOTICE_DAYS
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.events import Event, EventKind
from hemval.core.handover import ChangeDates
from hemval.core.system.system import System

_CALLS = frozenset({EventKind.REACHED, EventKind.NOT_REACHED})
_ONE_DAY = timedelta(days=1)


def calls_made(events: Iterable[Event], on: date) -> Mapping[str, Mapping[str, Called]]:
    """What counts as called through a day, by client and bundle."""
    return {
        client: {bundle: _called(one) for bundle, one in hers.items()}
        for client, hers in calls_that_count(events, on).items()
    }


def calls_that_count(events: Iterable[Event], on: date) -> Mapping[str, Mapping[str, Event]]:
    """The one call through a day that counts, by client and bundle."""
    counts: dict[str, dict[str, Event]] = {}
    for one in in_time(events, on):
        if one.kind in _CALLS:
            hers = counts.setdefault(one.client, {})
            before = hers.get(one.bundle)
            if before is None or _is_reached(one) or not _is_reached(before):
                hers[one.bundle] = one
    return counts


def without_hasty_calls(
    events: Iterable[Event], notify_by: date | None, on: date
) -> tuple[Event, ...]:
    """What has happened, without calls in vain while there is time to call again.

    Until two weeks before everybody is to have her notice, the letter of one who was not reached
    waits for another attempt. From then it goes, so that she too is told in time. Where no day is
    set for that, one call in vain is enough.
    """
    if notify_by is None or on >= notify_by - NOTICE_DAYS:
        return tuple(events)
    return tuple(one for one in events if one.kind is not EventKind.NOT_REACHED)


def agreed_start(called: Called, bundle: str, terms: LetterTerms) -> date | None:
    """The day that the provider she agreed to begins (`start_after_call`)."""
    return start_after_call(called, bundle, terms.system, effect=terms.effect)


def start_after_call(called: Called, bundle: str, system: System, *, effect: date) -> date | None:
    """The day that the provider she agreed to begins; None where a person must say it.

    1. A day that was agreed, if the rules for a change allow it; where one that has come into force
    by then lets nobody start on a closed day, that holds too. 2. The round's day of effect, if
    they leave room for it after the call: it is the same for all, and may be later than the rules
    would have it. 3. The day that the rules count to from the call. Where they count from when the
    provider that is left has been told, no call tells that day, and it must be agreed.
    """
    rules = change_rules(system, bundle, called.on)
    earliest = earliest_start(rules, called.on)
    if earliest is NoDays.NO_MOMENT:
        return None
    if isinstance(earliest, NoDays):
        earliest = called.on + _ONE_DAY
    if called.starts is not None:
        by_effect = called.starts == effect
        if counts_from_provider(rules) or not rules or by_effect:
            allowed = called.starts >= earliest
            then = change_rules(system, bundle, called.starts)
            is_open = by_effect or all_may_start_on((*rules, *then), called.starts)
            return called.starts if allowed and is_open else None
        dates = change_days(rules, called.on, called.starts)
        return dates.starts if isinstance(dates, ChangeDates) else None
    if effect >= earliest:
        return effect
    if counts_from_provider(rules):
        return None
    dates = change_days(rules, called.on)
    return dates.starts if isinstance(dates, ChangeDates) else None


def _is_reached(event: Event) -> bool:
    return event.kind is EventKind.REACHED


def _called(event: Event) -> Called:
    return Called(
        on=event.happened.day,
        is_reached=_is_reached(event),
        agreed=event.provider,
        starts=event.starts,
    )
