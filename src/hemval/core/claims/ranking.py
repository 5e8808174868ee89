"""Who comes before whom in a bundle, and where nobody knows: tied days, undated decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hemval.core.claims.claims import Standing
from hemval.core.claims.frame import Frame, Group
from hemval.core.claims.precedence import arrival_of, by_arrival, by_decision, tied_days
from hemval.core.claims.standing import PLACED_AS_SILENT
from hemval.core.dates.moments import Arrival
from hemval.core.system.choice import OrderBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What comes before the lottery, a rank for each claim in their order.

    `tied`: the places of claims whose choice came on a day of which some choice lacks its hour;
    there are `tied_days` such days. `undated`: the places of those whom a care decision ranks, and
    who stand last since theirs has no day.
    """

    ranks: tuple[int, ...]
    tied: frozenset[int] = frozenset()
    tied_days: int = 0
    undated: tuple[int, ...] = ()


def ranking_of(frame: Frame, groups: Sequence[Group]) -> Ranking:
    """Rank the choosers among themselves, and the silent who take turns."""
    choosers = [place for place, group in enumerate(groups) if _chose(group)]
    by_date = [
        place
        for place, group in enumerate(groups)
        if group[0].standing in PLACED_AS_SILENT
        and frame.silence_of(group[0]).is_by_date
        and not frame.silent_rules.unlisted
        and not frame.protected_for(group[0])
    ]
    ranks = [0] * len(groups)
    tied: dict[int, date] = {}
    _rank(ranks, by_date, by_decision([_decided_on(groups[place]) for place in by_date]))
    if frame.order is OrderBy.DECISION_DATE:
        _rank(ranks, choosers, by_decision([_decided_on(groups[place]) for place in choosers]))
        by_date += choosers
    elif frame.order is OrderBy.RECEIVED:
        arrivals = [_arrival(groups[place]) for place in choosers]
        _rank(ranks, choosers, by_arrival(arrivals))
        days = tied_days(arrivals)
        tied = {
            place: one.day for place, one in zip(choosers, arrivals, strict=True) if one.day in days
        }
    return Ranking(
        ranks=tuple(ranks),
        tied=frozenset(tied),
        tied_days=len({*tied.values()}),
        undated=tuple(sorted(place for place in by_date if _decided_on(groups[place]) is None)),
    )


def _rank(ranks: list[int], places: Sequence[int], found: Sequence[int]) -> None:
    for place, rank in zip(places, found, strict=True):
        ranks[place] = rank


def _chose(group: Group) -> bool:
    return group[0].standing is Standing.CHOSE


def _arrival(group: Group) -> Arrival:
    """When the choice of a claim of choosers was there; each of them has one that counts."""
    found = arrival_of([draft.choice for draft in group if draft.choice is not None])
    if found is None:
        raise ValueError("one who chose has a choice that counts")
    return found


def _decided_on(group: Group) -> date | None:
    """The day of the care decision; of two together the later, and none if one lacks it."""
    dates = [draft.held.decided_on for draft in group]
    known = [one for one in dates if one is not None]
    return max(known) if len(known) == len(dates) else None
