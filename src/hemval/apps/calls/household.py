"""Those at home with somebody who is called: what each wished for, what each gets, who has room.

It is for whoever makes the call, who is asked what the other gets and whether both may have the
same. What one of them has chosen is not for the other to hear.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.models import Given, Room
from hemval.apps.calls.models import Call
from hemval.apps.calls.room import Places, free_for, room_of, room_without
from hemval.apps.calls.stands import Stands
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import in_areas, readable
from hemval.apps.providers.models import Provider
from hemval.core.placement.placements import Placement
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import ToCall
from hemval.core.system.capacity import Unit
from hemval.files.values.told import read_as
from hemval.texts.allocated import AllocatedSentences
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Housemate(Stands):
    """Another of the home in the same round, for the same bundle.

    `wished` are the providers of her choice by id, in order; `room` those that have room for her
    besides the one she gets.
    """

    wished: tuple[str, ...]
    room: tuple[FreeRoom, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MateNow:
    """Another of the home in words; `room` is empty where nobody has any for her."""

    stands: Stands
    wished: str
    room: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeNow:
    """The others of a home in words, and who has room for all."""

    others: tuple[MateNow, ...]
    for_all: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The others of a home; `for_all` are the providers that have room for every one of them.

    `unit` is what room is counted in.
    """

    others: tuple[Housemate, ...]
    for_all: tuple[FreeRoom, ...]
    unit: Unit


def home_of(call: Call, client: Client, actor: Actor, *, on: date) -> Home | None:
    """The others whom the reader may see, None where there are none. Needs the call's `given`."""
    if client.household_id is None:
        return None
    given = call.given
    here = readable(Client.objects.filter(in_areas(actor, Act.CALL)), actor)
    rows = Given.objects.filter(
        round=given.round_id,
        bundle=given.bundle_id,
        client__in=here.filter(household=client.household_id),
    )
    home = list(rows.select_related("client", "provider", "area", "round").order_by("client"))
    others = [one for one in home if one.client_id != given.client_id]
    if not others:
        return None
    calls = {
        one.given_id: one for one in Call.objects.filter(given__in=home).select_related("agreed")
    }
    unit = read_as(ToCall, call.told["call"]).unit
    return _Home(room_of(given), calls, max(on, given.round.effect), on).of(home, others, unit)


def home_now(home: Home, words: Words) -> HomeNow:
    """A home in words."""
    names = dict(Provider.objects.values_list("key", "name"))
    sentences = AllocatedSentences(words, names)

    def room(free: tuple[FreeRoom, ...]) -> str:
        return sentences.room(free, home.unit) if free else ""

    return HomeNow(
        others=tuple(
            MateNow(
                stands=one,
                wished=", ".join(sentences.provider(key) for key in one.wished),
                room=room(one.room),
            )
            for one in home.others
        ),
        for_all=room(home.for_all),
    )


class _Home:
    """Looks up the room of one home."""

    def __init__(self, room: Room, calls: Mapping[int, Call], starts: date, on: date) -> None:
        self._room, self._calls = room, calls
        self._starts, self._on = starts, on

    def of(self, home: list[Given], others: list[Given], unit: Unit) -> Home:
        explained = Explained(self._room.round)
        return Home(
            others=tuple(self._mate(one, explained) for one in others),
            for_all=self._for_all(home),
            unit=unit,
        )

    def _mate(self, given: Given, explained: Explained) -> Housemate:
        kept = explained.of(given).kept
        places, call = self._places(given), self._calls.get(given.pk)
        has = (call.agreed if call else None) or given.provider
        besides = {k: v for k, v in places.leaves.items() if has is None or k != has.key}
        return Housemate(
            row=given,
            call=call,
            wished=kept.basis.stated if isinstance(kept, Placement) else (),
            room=self._free(Places(leaves=besides, size=places.size), [given]),
        )

    def _for_all(self, home: list[Given]) -> tuple[FreeRoom, ...]:
        """Those that each of them may have, at the same leaf, with room for all at once."""
        each = [self._places(one) for one in home]
        shared = {
            provider: leaf
            for provider, leaf in each[0].leaves.items()
            if all(one.leaves.get(provider) == leaf for one in each)
        }
        return self._free(Places(leaves=shared, size=sum(one.size for one in each)), home)

    def _places(self, given: Given) -> Places:
        """Where one may be placed: what may be offered in her call, and where she is placed."""
        area = given.area.key if given.area else ""
        leaves: Mapping[str, str] = self._room.leaves.get(area, {})
        call = self._calls.get(given.pk)
        if call is not None:
            hers = {k: v for k, v in leaves.items() if v == given.leaf}
            leaves = {k: v for k, v in leaves.items() if k in call.leaves or k in hers}
        return Places(leaves=leaves, size=given.size)

    def _free(self, places: Places, for_whom: list[Given]) -> tuple[FreeRoom, ...]:
        now = room_without(self._room, [one.client_id for one in for_whom], on=self._on)
        return tuple(free_for(places, now, starts=self._starts))
