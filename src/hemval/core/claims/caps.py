"""The caps of a bundle in whole persons or minutes: what providers state, and what is decided.

A share is counted of everybody's granted hours (or of all clients) on the day that the plan names,
people outside the round included, and rounded down. `all_granted_hours` counts also what nobody may
choose the performer of, such as nights; `granted_hours_open_to_choice` leaves it out.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hemval.core.claims.claims import Room
from hemval.core.facts.clients import Client
from hemval.core.facts.providers import ProviderCap
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.reason import RuleRef
from hemval.core.system.capacity import (
    AdmissionRule,
    Capacity,
    Holder,
    Share,
    ShareBase,
    ShareIs,
    Unit,
)
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.system import System

MINUTES_OF_AN_HOUR = 60
EVERY = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedBase:
    """What shares were counted of, in one bundle.

    `amount`: minutes a month, or persons. `not_open` is the part of it that nobody may choose the
    performer of (nights). `shares`: the caps that were counted of it; one that gives way to a
    smaller cap over the same providers has no node.
    """

    bundle: str
    base: ShareBase
    on: date
    amount: int
    not_open: int = 0
    shares: tuple[Room, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleCapacity:
    """How room is counted in one bundle, and every cap that holds on the day of effect.

    `rule` is the capacity's own rule, None where the system has none. `floors` are guaranteed
    shares, which no cap can enforce. `unread`: the providers whose own caps cannot be read, for the
    system counts no room. `in_each`: those whose cap is for all bundles, and so counted in each.
    """

    unit: Unit
    admits: AdmissionRule | None
    overrun: int | None = None
    rule: Capacity | None = None
    caps: tuple[Room, ...] = ()
    base: CountedBase | None = None
    lacks_base: bool = False
    floors: tuple[Share, ...] = ()
    unread: tuple[str, ...] = ()
    in_each: tuple[str, ...] = ()

    def size(self, minutes: int, persons: int = 1) -> int:
        """How much room somebody takes."""
        return minutes if self.unit is Unit.HOURS_PER_MONTH else persons


class Capacities:
    """Counts the room of each bundle of a round."""

    def __init__(self, system: System, facts: RoundFacts) -> None:
        """Take what is decided, what is granted and what providers state."""
        self._system = system
        self._facts = facts
        self._effect = facts.plan.effect

    def of_bundle(self, bundle: str, services: Iterable[str], *, is_only: bool) -> BundleCapacity:
        """The room of a bundle; `services` are those of it that are open to choice.

        `is_only`: there is no other bundle in the round.
        """
        return capacity_on(
            self._system,
            bundle,
            self._effect,
            stated=self._facts.caps,
            base_of=lambda rule: self._base(bundle, rule, frozenset(services)),
            is_only=is_only,
        )

    def _base(self, bundle: str, rule: Capacity, services: frozenset[str]) -> CountedBase | None:
        on = self._facts.plan.share_base_on
        if on is None or rule.share_base is None:
            return None
        here = {one.id for one in self._facts.clients if _is_here(one, on)}
        open_on_effect = {
            service.id
            for service in in_force(self._system.services, self._effect)
            if service.is_open_to_choice
        }
        granted = [g for g in self._facts.grants if g.client in here and g.period.holds(on)]
        if rule.share_base is ShareBase.CLIENTS:
            persons = len({grant.client for grant in granted if grant.service in services})
            return CountedBase(bundle=bundle, base=rule.share_base, on=on, amount=persons)
        minutes = sum(g.minutes_per_month or 0 for g in granted if g.service in services)
        closed = 0
        if rule.share_base is ShareBase.ALL_GRANTED_HOURS:
            closed = sum(
                g.minutes_per_month or 0 for g in granted if g.service not in open_on_effect
            )
        return CountedBase(
            bundle=bundle, base=rule.share_base, on=on, amount=minutes + closed, not_open=closed
        )


def capacity_on(
    system: System,
    bundle: str,
    on: date,
    *,
    stated: Iterable[ProviderCap],
    base_of: Callable[[Capacity], CountedBase | None],
    is_only: bool = True,
) -> BundleCapacity:
    """The room of a bundle on a day.

    `stated` are the caps that providers state for themselves. `base_of` counts what shares are of,
    and is asked where there is such a share; None where it cannot be told.
    """
    rule = next(iter(in_force_for(system.capacity, bundle, on)), None)
    own = [cap for cap in stated if cap.bundle in (EVERY, bundle) and cap.period.holds(on)]
    if rule is None or rule.unit is Unit.NONE:
        unread = tuple(sorted({cap.provider for cap in own}))
        return BundleCapacity(unit=Unit.NONE, admits=None, rule=rule, unread=unread)
    shares = [one for one in in_force(rule.shares, on) if not one.target]
    floors = tuple(one for one in shares if one.share_is is ShareIs.FLOOR)
    ceilings = [one for one in shares if one.share_is is not ShareIs.FLOOR]
    base = base_of(rule) if ceilings else None
    in_each = {cap.provider for cap in own if cap.bundle == EVERY}
    return BundleCapacity(
        unit=rule.unit,
        admits=rule.rule,
        overrun=None if rule.overrun is None else _whole(rule.overrun, rule.unit),
        rule=rule,
        caps=(
            *(_own_cap(cap, rule.unit) for cap in own),
            *_decided(rule, on),
            *(_share(one, rule, base) for one in ceilings if base is not None),
        ),
        base=base,
        lacks_base=bool(ceilings) and base is None,
        floors=floors,
        in_each=() if is_only else tuple(sorted(in_each)),
    )


def _decided(rule: Capacity, on: date) -> Iterator[Room]:
    for cap in in_force(rule.caps, on):
        yield Room(
            holder=cap.holder,
            amount=_whole(cap.amount, rule.unit),
            rule=RuleRef.to(Part.CAPS, cap, within=rule),
        )


def _share(share: Share, rule: Capacity, base: CountedBase) -> Room:
    return Room(
        holder=share.holder,
        amount=int(share.share.of(base.amount)),
        rule=RuleRef.to(Part.SHARES, share, within=rule),
        share=share.share,
        base=base.amount,
    )


def _own_cap(cap: ProviderCap, unit: Unit) -> Room:
    area = None if cap.area == EVERY else cap.area
    return Room(holder=Holder(provider=cap.provider, area=area), amount=_whole(cap.amount, unit))


def _whole(amount: Decimal, unit: Unit) -> int:
    """Whole persons, or whole minutes of hours; rounded down."""
    return int(amount * MINUTES_OF_AN_HOUR if unit is Unit.HOURS_PER_MONTH else amount)


def _is_here(client: Client, on: date) -> bool:
    has_died = client.died is not None and client.died <= on
    has_moved = client.moved_out is not None and client.moved_out <= on
    return not (has_died or has_moved)
