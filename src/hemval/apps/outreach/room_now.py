"""Where each provider has room for one more by now, and how many wait: as the office counts it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from hemval.apps.allocation.models import Room
from hemval.apps.calls.room import room_without
from hemval.apps.choice_system.facts import system_of
from hemval.apps.outreach.queue_now import waiting_now
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.in_earnest import in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import CountedRoom, Where
from hemval.core.dates.zone import today
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force_for

_AN_HOUR = 60


def room_now(now: datetime) -> Mapping[str, CountedRoom]:
    """The room of each provider, by its id; nothing of one whose room no round has counted.

    It is what the latest round left, and all that has happened since. Until its day of effect it is
    that of its first day. With those who wait, where the municipality lets people wait. Empty where
    it has decided not to tell.
    """
    if not comparison_on(today(now)).counts_room:
        return {}
    found: dict[str, tuple[list[Where], list[Where]]] = defaultdict(lambda: ([], []))
    days: dict[str, date] = {}
    waiting: Counter[str] = Counter()
    for row in _latest_decided():
        on = max(today_in(row, now), row.effect)
        near = Room.objects.filter(round=row).select_related("round__version__system", "bundle")
        rooms = list(near)
        for room in rooms:
            for provider, area, has_room in _each(room, on):
                found[provider][0 if has_room else 1].append((room.bundle.key, area))
                days[provider] = on
        waiting.update(waiting_now(row, rooms, on))
    return {
        one: CountedRoom(
            has_room=tuple(sorted(open_in)),
            full=tuple(sorted(full_in)),
            on=days[one],
            queue=Queue.of(waiting[one]) if one in waiting else None,
        )
        for one, (open_in, full_in) in found.items()
    }


def _latest_decided() -> list[Round]:
    """The latest decided round of each choice system; an exercise only in a demo."""
    decided = Round.objects.filter(in_earnest(), decided_at__isnull=False)
    rows = decided.select_related("version__system")
    latest = {row.version.system_id: row for row in rows.order_by("decided_at")}
    return [latest[one] for one in sorted(latest)]


def _each(room: Room, on: date) -> Iterator[tuple[str, str, bool]]:
    """Every provider and area of a bundle, and whether it has room for one more who begins then."""
    system = system_of(room.round.version)
    rules = in_force_for(system.capacity, room.bundle.key, room.round.effect)
    in_time = any(one.unit is Unit.HOURS_PER_MONTH for one in rules)
    since = room_without(room, (), on=on)
    for area, leaves in room.leaves.items():
        for provider, leaf in leaves.items():
            yield provider, area, since.admits(leaf, _AN_HOUR if in_time else 1, starts=on)
