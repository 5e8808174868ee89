"""What room is left in a round that is decided, when all that has happened since is counted.

The room that the round left is kept. Since then some change provider outside rounds, help begins
and ends, a place is offered, a provider lowers its cap. Only those are looked at of whom something
was written since, so that it costs no more in a large municipality than in a small one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet, Sum

from hemval.apps.allocation.models import Given, HandPlacement, Room
from hemval.apps.allocation.rooms import room_left
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.models import Client, Grant
from hemval.apps.placements.models import FreePlace, Placement
from hemval.apps.placements.room import granted_of, services_of
from hemval.apps.providers.facts import all_caps
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.claims.caps import BundleCapacity, capacity_on
from hemval.core.placement.room_now import Move, RoomNow, taken_by


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    """Somebody of whom something was written since.

    `left` is the leaf where the round placed her, empty where she had no place of it; `course` is
    who performs from when, the first first, and `offered` whom she has been offered a place with.
    """

    size: int
    left: str
    leaves: Mapping[str, str]
    course: tuple[tuple[date, str], ...]
    offered: frozenset[str]

    def moves(self, day: date) -> Iterator[Move]:
        """Where her places are on a day; one that is offered her is kept until she answers."""
        begun = [provider for starts, provider in self.course if starts <= day]
        has = begun[-1] if begun else ""
        yield Move(size=self.size, left=self.left, to=self.leaves.get(has, ""))
        for provider in self.offered - {has}:
            yield Move(size=self.size, to=self.leaves.get(provider, ""))


class RoomSince:
    """The room of one bundle of a round, on days from its decision on.

    `without` are clients that are counted nowhere, since it is asked for them. `taken` is what has
    been promised at leaves in a round of which nothing comes about.
    """

    def __init__(
        self,
        room: Room,
        *,
        today: date,
        without: Collection[int] = (),
        taken: Iterable[tuple[str, int]] = (),
    ) -> None:
        """Read what has been written since. Needs the room's `round` with version, and `bundle`."""
        self._room, self._today = room, today
        self._system = system_of(room.round.version)
        self._in_earnest = is_in_earnest(room.round)
        self._taken = tuple(taken)
        self._stated = tuple(all_caps())
        self._by_hand = _by_hand(room)
        clients = {*without, *(_changed(room, today) if self._in_earnest else ())}
        self._people = self._read(clients) if clients else {}
        self._without = frozenset(without)
        self._on: dict[date, RoomNow] = {}

    def admits(self, leaf: str, size: int, *, starts: date) -> bool:
        """Is there room at a leaf, on that day and on each later one when somebody begins?"""
        return all(self.on(day).admits(leaf, size) for day in self._days(starts))

    def left(self, leaf: str, *, starts: date) -> int | None:
        """The room at a leaf on the fullest of those days; None is no limit."""
        every = (self.on(day).left(leaf) for day in self._days(starts))
        return min((one for one in every if one is not None), default=None)

    def on(self, day: date) -> RoomNow:
        """The room on one day."""
        if day not in self._on:
            moves = (move for pk, one in self._people.items() for move in self._moves(pk, one, day))
            caps = self._capacity(day).caps
            self._on[day] = room_left(self._room, (*taken_by(moves), *self._taken), caps=caps)
        return self._on[day]

    def _moves(self, pk: int, one: _Person, day: date) -> Iterator[Move]:
        if pk in self._without:
            yield Move(size=one.size, left=one.left)
        else:
            yield from one.moves(day)

    def _days(self, starts: date) -> list[date]:
        later = {day for one in self._people.values() for day, _ in one.course if day > starts}
        return [starts, *sorted(later)]

    def _capacity(self, day: date) -> BundleCapacity:
        """What providers state of themselves on a day; shares stay as they were decided by."""
        key = self._room.bundle.key
        return capacity_on(self._system, key, day, stated=self._stated, base_of=lambda _: None)

    def _read(self, clients: Collection[int]) -> Mapping[int, _Person]:
        room = self._room
        courses: dict[int, list[tuple[date, str]]] = defaultdict(list)
        rows = Placement.objects.filter(client__in=clients, bundle=room.bundle, withdrawn_at=None)
        for client, starts, provider in rows.order_by("starts").values_list(
            "client", "starts", "provider__key"
        ):
            courses[client].append((starts, provider or ""))
        offered: dict[int, set[str]] = defaultdict(set)
        for client, provider in _offers(room, self._today).values_list("client", "provider__key"):
            offered[client].add(provider)
        given = Given.objects.filter(round=room.round_id, bundle=room.bundle_id)
        hers = {
            one.client_id: one for one in given.filter(client__in=clients).select_related("area")
        }
        sizes, areas = self._of_others(clients - hers.keys())
        return {
            pk: _Person(
                size=hers[pk].size if pk in hers else sizes.get(pk, 0),
                left=self._placed_at(hers[pk]) if pk in hers else "",
                leaves=room.leaves.get(_area(hers[pk]) if pk in hers else areas[pk], {}),
                course=tuple(courses[pk]),
                offered=frozenset(offered[pk]),
            )
            for pk in clients
        }

    def _placed_at(self, given: Given) -> str:
        by_hand = self._by_hand.get(given.client_id)
        leaves: Mapping[str, str] = self._room.leaves.get(_area(given), {})
        return leaves.get(by_hand, "") if by_hand is not None else given.leaf

    def _of_others(self, clients: Collection[int]) -> tuple[dict[int, int], dict[int, str]]:
        """The size and the area of those whom the round gave nothing."""
        if not clients:
            return {}, {}
        day = self._room.round.effect
        services = services_of(self._system, self._room.bundle.key, day)
        granted = Grant.objects.filter(granted_of(services, day), client__in=clients)
        minutes = granted.order_by().values_list("client").annotate(Sum("minutes_per_month"))
        by_client = dict(minutes)
        size = self._capacity(day).size
        areas = Client.objects.filter(pk__in=clients).values_list("pk", "area__key")
        return (
            {pk: size(by_client.get(pk) or 0) for pk in clients},
            {pk: area or "" for pk, area in areas},
        )


def _area(given: Given) -> str:
    return given.area.key if given.area else ""


def _by_hand(room: Room) -> Mapping[int, str]:
    """Those who were placed by hand, and with whom."""
    rows = HandPlacement.objects.filter(
        round=room.round_id, bundle=room.bundle_id, refused_at__isnull=True
    )
    return dict(rows.values_list("client", "provider__key"))


def _offers(room: Room, today: date) -> QuerySet[FreePlace]:
    """The places of a bundle that are offered to somebody who may still answer."""
    return FreePlace.objects.filter(
        bundle=room.bundle_id, declined_at=None, lapsed_at=None, answer_by__gte=today
    )


def _changed(room: Room, today: date) -> set[int]:
    """Those of whom something was written since the places were given, but for the places."""
    row = room.round
    placed = row.carried_out_at or row.allocated_at
    since = Q(made_at__gt=row.allocated_at)
    written = [
        Q(made_at__gt=placed, round=row),
        Q(withdrawn_at__gt=row.allocated_at),
        since & Q(round__isnull=True),
        *(since & Q(round=one) for one in Round.objects.exclude(pk=row.pk)),
    ]
    rows = Placement.objects.filter(bundle=room.bundle_id).order_by()
    # Each by the index that finds it: asked together, all placements would be looked at.
    first, *others = (rows.filter(one).values_list("client", flat=True) for one in written)
    return {*first.union(*others), *_offers(room, today).values_list("client", flat=True)}
