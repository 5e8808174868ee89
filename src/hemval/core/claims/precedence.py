"""What comes before the lottery: the time a choice was received, or the date of the care decision.

Each claim gets a rank that says only who comes before whom, never when. The lottery breaks ties.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from hemval.core.choosing import CountedChoice
from hemval.core.dates.moments import Arrival

Moment = tuple[date, float]
"""A day, and the moment of it where that decides."""


def by_decision(dates: Sequence[date | None]) -> tuple[int, ...]:
    """The older decision first; those without a dated one last."""
    return _ranks([(one or date.max, 0.0) for one in dates])


def by_arrival(arrivals: Sequence[Arrival]) -> tuple[int, ...]:
    """What came first goes first.

    A day of which even one choice lacks its hour is a tie among all that came that day: nobody
    knows whether that one came first.
    """
    inexact = {one.day for one in arrivals if one.moment is None}
    moments: list[Moment] = [
        (one.day, 0.0 if one.moment is None or one.day in inexact else one.moment.timestamp())
        for one in arrivals
    ]
    return _ranks(moments)


def tied_days(arrivals: Sequence[Arrival]) -> Mapping[date, int]:
    """How many came on each day that is a tie among several, since the hour of one is not known."""
    came = Counter(one.day for one in arrivals)
    inexact = {one.day for one in arrivals if one.moment is None}
    return {day: came[day] for day in sorted(inexact) if came[day] > 1}


def arrival_of(choices: Sequence[CountedChoice]) -> Arrival | None:
    """When the choice of a claim was there: for two who asked to be together, the later."""
    arrivals = [one.counts.arrived for one in choices if one.counts is not None]
    if len(arrivals) < len(choices):
        return None
    last = max((one.day for one in arrivals), default=None)
    that_day = [one for one in arrivals if one.day == last]
    if not that_day:
        return None
    return max(that_day, key=_hour_or_last)


def _hour_or_last(arrival: Arrival) -> tuple[bool, float]:
    moment = arrival.moment
    return moment is None, moment.timestamp() if moment else 0.0


def _ranks(keys: Sequence[Moment]) -> tuple[int, ...]:
    place = {key: rank for rank, key in enumerate(sorted(set(keys)))}
    return tuple([place[key] for key in keys])
