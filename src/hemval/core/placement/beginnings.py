"""Who begins for somebody when a round is decided, and for whom nobody is to begin any more.

A decision is carried out part by part while lists go on coming. So whoever begins is looked at once
more: nobody begins for one who is dead, has moved, or has not the bundle any longer.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.facts.grants import Grant
from hemval.core.placement.placements import HelpedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Somebody begins for a client on a day; `is_until_place`: only until her place does."""

    provider: str
    first: date
    is_until_place: bool = False


def beginnings(
    helped_by: Iterable[HelpedBy], provider: str, starts: date | None
) -> Iterator[Beginning]:
    """Who begins for one client and bundle, in order: helpers until her place, and then the place.

    `provider` is empty while she has no place, and `starts` None where nothing changes. Who helps
    her today begins nowhere, and a helper who would begin no earlier than the place does not help.
    """
    for helper in helped_by:
        if helper.first is not None and (starts is None or helper.first < starts):
            yield Beginning(provider=helper.provider, first=helper.first, is_until_place=True)
    if provider and starts is not None:
        yield Beginning(provider=provider, first=starts)


def begins_by_hand(provider: str, today: str, starts: date) -> date | None:
    """The day that a place given by hand begins; None for one who stays where she is today."""
    return None if provider == today else starts


class Gone(StrEnum):
    """Why nobody is to begin for somebody any more."""

    DIED = "died"
    MOVED_OUT = "moved_out"
    NO_LONGER_GRANTED = "no_longer_granted"


@dataclass(frozen=True, slots=True, kw_only=True)
class AsListed:
    """What lists tell of a client by now; `grants` is None where they do not list her.

    One who is in no list any more is not known to have lost her help: a list may be short.
    """

    died: date | None
    moved_out: date | None
    grants: Collection[Grant] | None


def gone_since(
    now: AsListed, services: Collection[str], *, first: date, effect: date
) -> Gone | None:
    """Why nobody is to begin for somebody on a day, by what lists tell now; None where all is well.

    `services` are those of the bundle. What she is granted is asked of the day of effect, as when
    places were given; one who has moved out by the first day is not helped from it.
    """
    if now.died is not None:
        return Gone.DIED
    if now.moved_out is not None and now.moved_out <= max(first, effect):
        return Gone.MOVED_OUT
    if now.grants is not None and not any(
        one.service in services and one.period.holds(effect) for one in now.grants
    ):
        return Gone.NO_LONGER_GRANTED
    return None
