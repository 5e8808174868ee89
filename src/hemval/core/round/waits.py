"""What a round waits for from outside before it goes on, and the last stage that is done.

What a round has come to is told by what is there (a commitment, a draw, an allocation), never by a
mark that says so. Nothing is frozen while anybody may still choose, nor before somebody answers for
that the post of the last day is registered, nor without a public value that nobody knows yet: else
whoever freezes could choose among outcomes. Nobody waits in an exercise, where nothing is at stake.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from hemval.core.dates.zone import in_sweden
from hemval.core.facts.round_plan import NamedValue, RoundPlan, ValueSource
from hemval.core.reason import Fact
from hemval.core.round.days import RoundDays, post_is_registered_from
from hemval.core.round.lacking import Lack, Lacking, WaitsFor

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Reached(StrEnum):
    """The last stage that is done, in order."""

    NOTHING = "nothing"
    INVITED = "invited"
    FROZEN = "frozen"
    DRAWN = "drawn"
    ALLOCATED = "allocated"


IN_ORDER = tuple(Reached)


def has_reached(now: Reached, wanted: Reached) -> bool:
    """Is a stage done, when another is the last that is?"""
    return IN_ORDER.index(now) >= IN_ORDER.index(wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A chain of drand: when its first round came, and the seconds between rounds."""

    genesis: int
    period: int


QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
"""The chain of drand that answers every third second, by the hash that it is known by."""

CHAINS: Mapping[str, Chain] = MappingProxyType(
    {
        "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce": Chain(
            genesis=1595431050, period=30
        ),
        QUICKNET: Chain(genesis=1692803367, period=3),
    }
)
"""The chains of the League of Entropy, by hash: `default`, and `quicknet` without links between
rounds (drand's own documentation, docs.drand.love)."""


def comes_at(value: NamedValue) -> datetime | None:
    """When a named value can first be known; None where its name does not tell.

    Round r of a chain comes (r - 1) periods after its genesis.
    """
    chain = CHAINS.get(value.chain)
    if value.source is not ValueSource.DRAND or chain is None or value.round is None:
        return None
    seconds = chain.genesis + (value.round - 1) * chain.period
    try:
        return in_sweden(_EPOCH + timedelta(seconds=seconds))
    except OverflowError:
        return None


def first_from(chain: str, moment: datetime) -> int:
    """The first round of a known chain that comes at a moment or after it.

    Raises KeyError for a chain that Hemval does not know.
    """
    known = CHAINS[chain]
    seconds = (moment - _EPOCH) // timedelta(seconds=1) + (moment.microsecond > 0)
    return max(1, 1 - (known.genesis - seconds) // known.period)


def waits_before_freezing(
    days: RoundDays, plan: RoundPlan, *, on: date, now: datetime
) -> tuple[Lacking, ...]:
    """What a round waits for before its lists and choices may be frozen, the first thing first.

    `on` is the day that it is seen from: an earlier one than that of this moment, never a later,
    for nothing that is frozen can be let loose again. A value that is known `now` is known,
    whatever the day.
    """
    if plan.is_exercise:
        return ()
    day = min(on, in_sweden(now).date())
    return (*_waits_for_choices(days, plan, day), *_waits_for_value(plan.draw, on, now))


def waits_for_value(draw: NamedValue) -> Lacking:
    """A frozen round waits for the value that it has named, and for nothing else."""
    if draw.source is ValueSource.RFC3797:
        return Lacking(what=WaitsFor.NUMBERS, facts={"names": ", ".join(draw.names)})
    number = str(draw.round)
    comes = comes_at(draw)
    if comes is None:
        return Lacking(what=WaitsFor.BEACON, facts={"round": number})
    facts: Mapping[str, Fact] = {"round": number, "day": comes.date(), "clock": f"{comes:%H.%M}"}
    return Lacking(what=WaitsFor.BEACON_AT, facts=facts)


def _waits_for_choices(days: RoundDays, plan: RoundPlan, on: date) -> Iterator[Lacking]:
    closes = days.overall.closes
    if closes is None:
        yield Lacking(what=Lack.CLOSING_DAY)
        return
    if on <= closes.day:
        yield Lacking(what=Lack.CHOICES, facts={"closes": closes.day})
    registered = post_is_registered_from(closes.day)
    if plan.signed_off is None:
        yield Lacking(what=WaitsFor.SIGNATURE, facts={"earliest": registered})
        return
    facts: Mapping[str, Fact] = {"signed": plan.signed_off.on, "earliest": registered}
    if plan.signed_off.on < registered:
        yield Lacking(what=WaitsFor.SIGNED_EARLY, facts=facts)
    elif plan.signed_off.on > on:
        yield Lacking(what=WaitsFor.SIGNED_LATER, facts=facts)


def _waits_for_value(draw: NamedValue | None, on: date, now: datetime) -> Iterator[Lacking]:
    if draw is None:
        yield Lacking(what=WaitsFor.PUBLIC_VALUE)
        return
    comes = comes_at(draw)
    if comes is not None and (comes <= now or comes.date() <= on):
        facts: Mapping[str, Fact] = {"round": str(draw.round), "day": comes.date()}
        yield Lacking(what=WaitsFor.KNOWN_VALUE, facts=facts)
