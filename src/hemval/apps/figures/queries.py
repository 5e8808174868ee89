"""How a round goes, in numbers: choices by day and channel, who has chosen, wishes met.

Those whom named staff alone may read of are in none of them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, IntegerField, QuerySet, Value

from hemval.apps.allocation.models import Given
from hemval.apps.choices.models import CHOSEN, Choice
from hemval.apps.clients.queries import count_but_apart, is_kept_apart
from hemval.apps.rounds.models import Invitation, Round
from hemval.core.dates.zone import STOCKHOLM, today
from hemval.core.invitation.outcome import Outcome
from hemval.core.lottery.small_numbers import without_small_parts
from hemval.core.placement.placements import WISHED_IN_VAIN
from hemval.core.system.choice import Channel

_APART = is_kept_apart("client")
_MOST_BARS = 62
_WEEK = 7
_NONE_MET = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """What arrived in one day, or in one week from a day on, by channel."""

    first: date
    last: date
    by_channel: tuple[int, ...]

    @property
    def total(self) -> int:
        """All channels together."""
        return sum(self.by_channel)

    @property
    def is_week(self) -> bool:
        """Is it more than a day?"""
        return self.first != self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalsByDay:
    """What arrived from the first day to the last; `channels` are those that anything came by."""

    channels: tuple[Channel, ...]
    each: tuple[Arrivals, ...]

    @property
    def total(self) -> int:
        """Everything that arrived."""
        return sum(one.total for one in self.each)

    @property
    def by_channel(self) -> tuple[int, ...]:
        """Everything that arrived, by channel."""
        return tuple(map(sum, zip(*(one.by_channel for one in self.each), strict=True)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenShare:
    """For how many bundles people are invited to choose, and for how many a choice has come."""

    invited: int
    chosen: int

    @property
    def percent(self) -> int | None:
        """The share that has chosen, in whole percent; None where nobody is invited."""
        return round(100 * self.chosen / self.invited) if self.invited else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WishesMet:
    """How many got which wish: `number` 1 is the first, 0 stands for those who got none of theirs.

    `persons` is None where so few stand behind a number that it is not told.
    """

    number: int
    persons: int | None


def arrivals(row: Round) -> ArrivalsByDay | None:
    """What arrived, by day and channel; by week where there are many days. None where nothing did.

    Each stretch of days is counted on its own, so that an index does it.
    """
    choices = Choice.objects.filter(round=row)
    ends = choices.order_by("arrived_at").values_list("arrived_at", flat=True)
    first, last = ends.first(), ends.last()
    if first is None or last is None:
        return None
    stretches = _stretches(today(first), today(last))
    counted: Counter[tuple[int, str]] = Counter()
    for at, channel, many in _counted(choices, stretches):
        counted[at, channel] += many
    for moment, channel in choices.filter(_APART).values_list("arrived_at", "channel"):
        counted[_place(today(moment), stretches), channel] -= 1
    channels = tuple(
        one for one in Channel if any(counted[at, one] for at in range(len(stretches)))
    )
    return ArrivalsByDay(
        channels=channels,
        each=tuple(
            Arrivals(
                first=stretch[0],
                last=stretch[1],
                by_channel=tuple(counted[at, one] for one in channels),
            )
            for at, stretch in enumerate(stretches)
        ),
    )


def _stretches(first: date, last: date) -> list[tuple[date, date]]:
    """Every day, or every week from a Monday where there would be too many days."""
    days = (last - first).days + 1
    if days <= _MOST_BARS:
        return [(first + timedelta(n), first + timedelta(n)) for n in range(days)]
    monday = first - timedelta(first.weekday())
    weeks = ((last - monday).days // _WEEK) + 1
    starts = (monday + timedelta(n * _WEEK) for n in range(weeks))
    return [(start, start + timedelta(_WEEK - 1)) for start in starts][-_MOST_BARS:]


def _place(day: date, stretches: Sequence[tuple[date, date]]) -> int:
    """Which stretch a day is in; -1 for one before them all."""
    first, last = stretches[0]
    return (day - first).days // ((last - first).days + 1) if day >= first else -1


def _counted(
    choices: QuerySet[Choice], stretches: Sequence[tuple[date, date]]
) -> QuerySet[Choice, tuple[int, str, int]]:
    each = [
        choices.filter(arrived_at__gte=_midnight(first), arrived_at__lt=_midnight(last, after=1))
        .order_by()
        .values("channel")
        .annotate(many=Count("pk"), at=Value(number, output_field=IntegerField()))
        .values_list("at", "channel", "many")
        for number, (first, last) in enumerate(stretches)
    ]
    return each[0].union(*each[1:], all=True)


def _midnight(day: date, *, after: int = 0) -> datetime:
    return datetime.combine(day + timedelta(after), time(0), tzinfo=STOCKHOLM)


def chosen_share(row: Round) -> ChosenShare:
    """How many have chosen a provider; one whose choice waits for a case manager has."""
    asked = Invitation.objects.filter(
        round=row,
        bundle__isnull=False,
        outcome__in=(Outcome.INVITED.value, Outcome.LOOK_FIRST.value),
    )
    chosen = Choice.objects.filter(CHOSEN, round=row).order_by().values("client", "bundle")
    return ChosenShare(invited=count_but_apart(asked), chosen=count_but_apart(chosen.distinct()))


def wishes_met(row: Round) -> tuple[WishesMet, ...]:
    """Of those who had wished, how many got which wish; nothing before places are given.

    The report of a round counts everybody. So that nobody can tell from both what those who are
    kept apart got, no number under five is told of a round in which there are any.
    """
    given = Given.objects.filter(round=row)
    # Each few by the index that finds them: together they would be asked for row by row.
    apart = _by_wish(given.filter(_APART)) + _by_wish(given.filter(is_hidden=True).exclude(_APART))
    counted = _by_wish(given)
    counted.subtract(apart)
    told: Mapping[int, int | None] = dict(counted)
    if any(apart.values()):
        told = without_small_parts(counted)
    ordered = sorted(told, key=lambda wish: (wish == _NONE_MET, wish))
    return tuple(WishesMet(number=wish, persons=told[wish]) for wish in ordered if told[wish] != 0)


def _by_wish(given: QuerySet[Given]) -> Counter[int]:
    met: Counter[int] = Counter()
    counts = given.order_by().values_list("wish", "outcome").annotate(many=Count("pk"))
    for wish, outcome, many in counts:
        if wish:
            met[wish] += many
        elif wish is None and outcome in WISHED_IN_VAIN:
            met[_NONE_MET] += many
    return met
