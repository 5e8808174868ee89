"""The lists that people work by when places are given, as facts: providers, calls and queues.

What is read in a list or on a paper is put into words from here, so that the two cannot tell
different things, and nothing has to be read back from words. Protected people stand apart from the
others: what named staff do for them by hand is the same facts without who and where they are.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from hemval.core.facts.clients import Address, Ground, Representative
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.calling import Call, CallReason, WishNotHad
from hemval.core.placement.granted import NOTHING_GRANTED, GrantedBundle
from hemval.core.placement.placements import Placement
from hemval.core.placement.provider_lists import COMES_ANEW, STARTS, Move, ProviderLine
from hemval.core.placement.solved import FreeRoom
from hemval.core.system.capacity import Unit

_ORDER: Mapping[Move, int] = MappingProxyType({move: n for n, move in enumerate(Move)})
_NEUTRAL_AFTER = _ORDER[Move.COMES_UNTIL]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToProvider:
    """One row of what a provider is told of somebody; the neutral row has no client.

    `day` is the first day where she comes and the last where she leaves; `last` the day that one
    who comes leaves again. Where she lives, her phone and her languages are told where something
    starts, and her help where it does not end. `services` are ids with minutes a month, None where
    they are not counted in hours.
    """

    provider: str
    move: Move
    day: date | None = None
    last: date | None = None
    client: str = ""
    bundle: str = ""
    given_name: str = ""
    family_name: str = ""
    address: Address = Address()
    phone: str = ""
    language: str = ""
    interpreter: str = ""
    services: tuple[tuple[str, int | None], ...] = ()
    minutes: int | None = None

    @property
    def name(self) -> str:
        """What she is called."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeaksFor:
    """Somebody who may speak for her, by name or else by id."""

    name: str
    ground: Ground
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCall:
    """One call to make: to whom, why, what she wished for and what she may be offered.

    `rank` is the place in the list, from 1. `is_joint`: she is placed together with somebody, and
    what she says holds for both. `is_only_wish`: she stated one wish. `unit` is what the room is
    counted in. `waits`: she asked to wait if it is full, which is no place in a queue.
    """

    rank: int
    reason: CallReason
    client: str
    bundle: str
    area: str = ""
    given_name: str = ""
    family_name: str = ""
    phone: str = ""
    acting: tuple[SpeaksFor, ...] = ()
    language: str = ""
    interpreter: str = ""
    not_had: tuple[WishNotHad, ...] = ()
    is_only_wish: bool = False
    room: tuple[FreeRoom, ...] = ()
    unit: Unit = Unit.NONE
    today: str = ""
    performer: str = ""
    is_joint: bool = False
    waits: bool = False
    wanted: date | None = None

    @property
    def name(self) -> str:
        """What she is called."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class InQueue:
    """One place in a queue: who waits for which provider, and where in the queue, from 1.

    `moment` is when her choice arrived where the hour counts, else `day` alone. `performer` helps
    her meanwhile.
    """

    provider: str
    place: int
    client: str
    bundle: str
    area: str = ""
    moment: datetime | None = None
    day: date | None = None
    performer: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsOf:
    """The lists of some people: what providers are told, whom to call, who waits."""

    to_providers: tuple[ToProvider, ...] = ()
    calls: tuple[ToCall, ...] = ()
    queue: tuple[InQueue, ...] = ()

    @property
    def nameless(self) -> "ListsOf":
        """The same without who they are, where they live and what they are granted."""
        return ListsOf(
            to_providers=tuple(
                ToProvider(
                    provider=one.provider,
                    move=one.move,
                    day=one.day,
                    last=one.last,
                    client=one.client,
                    bundle=one.bundle,
                )
                for one in self.to_providers
            ),
            calls=tuple(
                replace(one, given_name="", family_name="", phone="", acting=(), area="")
                for one in self.calls
            ),
            queue=tuple(replace(one, area="", minutes=0) for one in self.queue),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingLists:
    """All lists of a round. `providers` have a list each, though nobody stands in it.

    `named` is of those who may stand in lists, and `by_hand` of those whom named staff alone may
    read of. `effect`: the day of effect, which is all that the neutral row tells.
    """

    effect: date
    providers: tuple[str, ...]
    named: ListsOf
    by_hand: ListsOf

    def by_provider(self) -> Mapping[str, tuple[ToProvider, ...]]:
        """The rows of each provider's list, in their order.

        There is one neutral row for each protected person who comes, after the others who come: of
        one who stays or leaves there is none, for who she is would then be told to everybody who
        knows that the provider has one. Its place tells nothing of whom it is about.
        """
        found: dict[str, list[ToProvider]] = {one: [] for one in self.providers}
        for row in self.named.to_providers:
            found[row.provider].append(row)
        coming = {
            (row.provider, row.client)
            for row in self.by_hand.to_providers
            if row.move in COMES_ANEW
        }
        unnamed = [provider for provider, _ in coming]
        return {
            provider: tuple(self._with_neutral(rows, unnamed.count(provider), provider))
            for provider, rows in found.items()
        }

    def _with_neutral(
        self, rows: Iterable[ToProvider], unnamed: int, provider: str
    ) -> Iterator[ToProvider]:
        ordered = sorted(rows, key=_in_order)
        before = [row for row in ordered if _ORDER[row.move] <= _NEUTRAL_AFTER]
        yield from before
        for _ in range(unnamed):
            yield ToProvider(provider=provider, move=Move.COMES, day=self.effect)
        yield from ordered[len(before) :]


def lists_of(
    lines: Iterable[ProviderLine],
    calls: Iterable[Call],
    placements: Iterable[Placement],
    *,
    people: Mapping[str, Invitation],
    granted: Mapping[tuple[str, str], GrantedBundle],
    units: Mapping[str, Unit],
) -> ListsOf:
    """The lists of those whom the lines, calls and placements are of, each in its order.

    `people` are by client as the latest list tells of them, `granted` by client and bundle, and
    `units` what room is counted in, by bundle.
    """
    rows = (_to_provider(one, people[one.placement.client]) for one in lines)
    return ListsOf(
        to_providers=tuple(sorted(rows, key=_in_order)),
        calls=tuple(_to_call(one, units.get(one.placement.bundle, Unit.NONE)) for one in calls),
        queue=tuple(_queue(placements, granted)),
    )


def working_lists(
    named: ListsOf, hidden: ListsOf, providers: Iterable[str], *, effect: date
) -> WorkingLists:
    """All lists of a round: of those who may stand in lists, and of those who are `hidden`.

    `providers` are those in the round; one that somebody is placed with, or leaves, is among them
    though it is gone from their list.
    """
    told = {row.provider for of in (named, hidden) for row in of.to_providers}
    return WorkingLists(
        effect=effect,
        providers=tuple(sorted(told.union(providers))),
        named=named,
        by_hand=replace(hidden, to_providers=orders_by_hand(hidden.to_providers)),
    )


def orders_by_hand(rows: Iterable[ToProvider]) -> tuple[ToProvider, ...]:
    """What named staff tell providers of protected people; of those who stay there is nothing."""
    return tuple(row for row in rows if row.move is not Move.STAYS and row.day is not None)


def _in_order(row: ToProvider) -> tuple[int, str, str, str, str]:
    day = row.day.isoformat() if row.day else ""
    return _ORDER[row.move], row.provider, day, row.client, row.bundle


def _to_provider(line: ProviderLine, invitation: Invitation) -> ToProvider:
    client, starts = invitation.client, line.move in STARTS
    goes_on = line.move is not Move.LEAVES
    return ToProvider(
        provider=line.provider,
        move=line.move,
        day=line.day,
        last=line.last,
        client=client.id,
        bundle=line.placement.bundle,
        given_name=client.given_name,
        family_name=client.family_name,
        address=client.address if starts else Address(),
        phone=client.phone if starts else "",
        language=invitation.language if starts else "",
        interpreter=client.interpreter if starts else "",
        services=tuple(sorted(line.granted.by_service.items())) if goes_on else (),
        minutes=line.granted.minutes if goes_on else None,
    )


def _to_call(call: Call, unit: Unit) -> ToCall:
    one, client = call.placement, call.client
    counts = one.basis.choice.counts if one.basis.choice else None
    return ToCall(
        rank=call.rank,
        reason=call.reason,
        client=client.id,
        bundle=one.bundle,
        area=one.basis.area,
        given_name=client.given_name,
        family_name=client.family_name,
        phone=client.phone,
        acting=tuple(map(_speaks_for, call.acting)),
        language=call.invitation.language,
        interpreter=client.interpreter,
        not_had=call.not_had,
        is_only_wish=len(one.basis.stated) == 1,
        room=call.room,
        unit=unit,
        today=one.basis.today,
        performer=one.performer,
        is_joint=len(one.basis.clients) > 1,
        waits=one.basis.waits_if_full,
        wanted=counts.wanted_date if counts else None,
    )


def _speaks_for(one: Representative) -> SpeaksFor:
    return SpeaksFor(name=one.name or one.id, ground=one.ground, phone=one.phone)


def _queue(
    placements: Iterable[Placement], granted: Mapping[tuple[str, str], GrantedBundle]
) -> Iterator[InQueue]:
    """Who waits, by provider, area where its room is counted by area, and place."""
    queued = ((place, one) for one in placements for place in one.queue)
    for place, one in sorted(
        queued,
        key=lambda each: (
            each[0].provider,
            each[1].bundle,
            each[0].area,
            each[0].place,
            each[1].client,
        ),
    ):
        counts = one.basis.choice.counts if one.basis.choice else None
        knows_hour = counts is not None and not one.basis.is_day_tied
        yield InQueue(
            provider=place.provider,
            place=place.place,
            client=one.client,
            bundle=one.bundle,
            area=one.basis.area,
            moment=counts.arrived.moment if counts is not None and knows_hour else None,
            day=counts.arrived.day if counts else None,
            performer=one.performer,
            minutes=granted.get((one.client, one.bundle), NOTHING_GRANTED).minutes,
        )
