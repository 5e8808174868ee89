"""What has happened since, in the order that it did, and who performs by it."""

from collections.abc import Iterable
from datetime import date, datetime

from hemval.core.correspondence.facts import Called
from hemval.core.explanation.explanation import Explanation
from hemval.core.facts.events import Event


def in_time(events: Iterable[Event], on: date) -> tuple[Event, ...]:
    """What has happened through a day, the earliest first.

    What is known by its day alone comes after that day's moments. Where that could change what
    counts, the list gives the rows back (`hemval.core.lists.events`).
    """
    return tuple(sorted((one for one in events if one.happened.day <= on), key=_when))


def performer_on(
    day: date,
    explanation: Explanation,
    *,
    called: Called | None = None,
    agreed_from: date | None = None,
) -> str:
    """Who performs a bundle for her on a day, by the round and what was agreed when she was called.

    `agreed_from`: the first day of the provider she agreed to, if there is one. Empty where nobody
    performs before her place begins.
    """
    if called is not None and called.agreed and agreed_from is not None and agreed_from <= day:
        return called.agreed
    if explanation.provider and (explanation.starts is None or explanation.starts <= day):
        return explanation.provider
    for one in explanation.helped_by:
        if (one.first is None or one.first <= day) and (one.last is None or day <= one.last):
            return one.provider
    return explanation.today


def moment_or_day(event: Event) -> datetime | date:
    """When it happened, as exactly as it is known."""
    return event.happened.moment or event.happened.day


def _when(event: Event) -> tuple[date, bool, float, str]:
    moment = event.happened.moment
    return event.happened.day, moment is None, moment.timestamp() if moment else 0.0, event.id
