"""Checks of events: kept when it is sure whose they are, what happened, and in what order."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from types import MappingProxyType

from hemval.core.facts.events import Event, EventKind
from hemval.core.lists.known import Known
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated

_NEEDS: Mapping[EventKind, tuple[str, ...]] = MappingProxyType(
    {
        EventKind.REACHED: (),
        EventKind.NOT_REACHED: (),
        EventKind.CHANGE_AGREED: ("provider", "leaving"),
        EventKind.PLACE_FREE: ("provider", "answer_by"),
        EventKind.QUEUED: ("provider",),
        EventKind.LEFT_QUEUE: ("provider",),
    }
)
_MAY_HAVE: Mapping[EventKind, tuple[str, ...]] = MappingProxyType(
    {EventKind.REACHED: ("provider", "starts"), EventKind.CHANGE_AGREED: ("starts",)}
)
_FARTHEST = timedelta(days=366)
"""A day that is agreed farther ahead than a year is taken for a slip of the pen."""
_OF_AN_EVENT = ("provider", "leaving", "starts", "answer_by")
WhyNotHers = Callable[[Event], str | None]
"""Why the provider of an event surely cannot be hers, as a code; None where it may be."""
_DECIDES = frozenset({EventKind.REACHED, EventKind.CHANGE_AGREED})
_OF_A_QUEUE = frozenset({EventKind.PLACE_FREE, EventKind.QUEUED, EventKind.LEFT_QUEUE})


def event_key(event: Event) -> str:
    """What makes an event another than the next."""
    return event.id


def check_events(
    known: Known, events: NumberedRows[Event], why_not_hers: WhyNotHers
) -> RowFindings:
    """Give back events that cannot be told apart, name what is not there, or tell too little.

    So is one with a provider that surely cannot be hers, which `why_not_hers` is asked of.

    A letter goes out on them, and the person has been told already: nothing is guessed. Two that
    would say different things are both given back when nobody can tell which came last.
    """
    found = RowFindings("events")
    ordered = events.in_order(event_key)
    for row, other, event in repeated(ordered, event_key):
        found.reject(row, "row-id-twice", "event", client=event.client, other=other)
    for row, event in ordered:
        _check_names(row, event, known, found)
        _check_what_belongs(row, event, found)
        _check_days(row, event, found)
        if event.provider and row not in found.rows:
            why = why_not_hers(event)
            if why is not None:
                found.reject(
                    row,
                    f"row-provider-{why}",
                    "provider",
                    client=event.client,
                    value=event.provider,
                )
    for (first, one), (second, two) in _of_one_matter(ordered):
        if _is_order_needed(one, two) and not _is_order_sure(one, two):
            found.reject(first, "row-order-unsure", "day", client=one.client, other=second)
            found.reject(second, "row-order-unsure", "day", client=one.client, other=first)
    return found


def _check_names(row: int, event: Event, known: Known, found: RowFindings) -> None:
    found.check_client(row, event.client, known.clients)
    if event.bundle not in known.system.bundles:
        names = known.system.bundle_names
        found.reject_unknown(
            row, "row-unknown-bundle", "bundle", event.bundle, names, client=event.client
        )
    for column in ("provider", "leaving"):
        value = getattr(event, column)
        if value and value not in known.providers.kept:
            names = known.providers.names
            found.reject_unknown(
                row, "row-unknown-provider", column, value, names, client=event.client
            )


def _check_what_belongs(row: int, event: Event, found: RowFindings) -> None:
    needs = _NEEDS[event.kind]
    for column in _OF_AN_EVENT:
        value = getattr(event, column)
        if not value and column in needs:
            found.reject(row, "row-event-lacks", column, client=event.client)
        if value and column not in (*needs, *_MAY_HAVE.get(event.kind, ())):
            found.reject(row, "row-not-for-event", column, client=event.client)
    if event.provider and event.provider == event.leaving:
        found.reject(row, "row-change-to-same", "leaving", client=event.client)
    if event.kind is EventKind.REACHED and event.starts and not event.provider:
        found.reject(row, "row-event-lacks", "provider", client=event.client)


def _check_days(row: int, event: Event, found: RowFindings) -> None:
    happened = event.happened.day
    if event.starts is not None and event.starts <= happened:
        found.reject(row, "row-starts-before-told", "starts", client=event.client)
    if event.answer_by is not None and event.answer_by <= happened:
        found.reject(row, "row-answer-before-told", "answer_by", client=event.client)
    for column in ("starts", "answer_by"):
        day = getattr(event, column)
        if day is not None and day - happened > _FARTHEST:
            found.reject(row, "row-far-after-event", column, client=event.client)


def _of_one_matter(
    events: NumberedRows[Event],
) -> Iterator[tuple[tuple[int, Event], tuple[int, Event]]]:
    """The pairs of events for one client and bundle on one day."""
    matters: dict[tuple[str, str, date], list[tuple[int, Event]]] = {}
    for row, event in events:
        matters.setdefault((event.client, event.bundle, event.happened.day), []).append(
            (row, event)
        )
    for those in matters.values():
        yield from combinations(those, 2)


def _is_order_needed(one: Event, other: Event) -> bool:
    """Would it matter which of them came last?"""
    if one.kind in _DECIDES and one.kind is other.kind:
        return _says(one) != _says(other) or one.kind is EventKind.CHANGE_AGREED
    if one.kind in _OF_A_QUEUE and other.kind in _OF_A_QUEUE:
        return one.provider == other.provider
    return False


def _is_order_sure(one: Event, other: Event) -> bool:
    return one.happened.is_surely_before(other.happened) or other.happened.is_surely_before(
        one.happened
    )


def _says(event: Event) -> tuple[str, date | None]:
    return event.provider, event.starts
