"""How many wait for each provider by now: whom a round put in its queue, and who wait still."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from hemval.apps.allocation.models import Given, Room
from hemval.apps.calls.queries import call_events
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.correspondence.later_events import later_events
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.place_free import waits_for
from hemval.core.explanation.explanation import Explanation
from hemval.core.facts.events import Event
from hemval.core.system.rule import in_force_for
from hemval.files.values.told import read_as


def waiting_now(row: Round, rooms: Iterable[Room], on: date) -> Mapping[str, int]:
    """How many wait on a day for each provider that one may wait for, by its id.

    `rooms` are those of the round, which is decided. People wait as their own pages and letters
    say. Protected people are in no such number, nor who has died or moved. Empty where the
    municipality lets nobody wait. Needs the `version` of the round, and the bundles of its rooms.
    """
    waiting: dict[str, set[str]] = {
        provider: set()
        for room in rooms
        if _may_wait(row, room.bundle.key)
        for leaves in room.leaves.values()
        for provider in leaves
    }
    for provider, client in _waits(row, on) if waiting else ():
        waiting.setdefault(provider, set()).add(client)
    return {provider: len(clients) for provider, clients in waiting.items()}


def _may_wait(row: Round, bundle: str) -> bool:
    rules = in_force_for(system_of(row.version).wishes, bundle, row.effect)
    return any(one.wait_if_full for one in rules)


def _waits(row: Round, on: date) -> Iterator[tuple[str, str]]:
    """Each provider that somebody waits for, and who does."""
    queued = _queued(row)
    happened = _happened(row, {one.client.key for one in queued})
    for one in queued:
        why = read_as(Explanation, one.explanation["why"])
        hers = happened[one.client.key]
        for provider in waits_for(one.client.key, one.bundle.key, why, hers, on) - _given(one):
            yield provider, one.client.key


def _queued(row: Round) -> list[Given]:
    rows = Given.objects.filter(
        round=row,
        in_queue=True,
        is_hidden=False,
        client__died__isnull=True,
        client__moved_out__isnull=True,
    )
    each = rows.exclude(is_kept_apart("client")).select_related("client", "bundle", "provider")
    return list(each.order_by())


def _happened(row: Round, clients: set[str]) -> Mapping[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for event in (*call_events(row, clients), *later_events(row, clients)):
        found[event.client].append(event)
    return found


def _given(one: Given) -> frozenset[str]:
    """The provider that people gave her, whom she waits for no longer."""
    if one.decided_by_id is None or one.provider is None:
        return frozenset()
    return frozenset({one.provider.key})
