"""By when a provider has answered an order.

The municipality's rule says it (`NoticeOf.ORDER_CONFIRMATION`); Botkyrka: within 24 hours on
working days (rutin för start och avslut, 2023-07-07). Where no rule says it, the same is assumed
and told as assumed: an order that nobody has seen must show before the help is to begin, and people
have waited two weeks for an alarm because nobody looked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from hemval.core.dates.hours import ClockHours
from hemval.core.dates.notice import Count, Uncountable, WithinHours
from hemval.core.dates.zone import at
from hemval.core.system.notices import NoticeOf, NoticeRule
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System

ASSUMED = WithinHours(hours=24, received=ClockHours(time(8), time(17)))
"""What is counted with where the municipality has said nothing."""
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerBy:
    """The moment by which an order is answered, and the rule that says so; None: it is assumed."""

    moment: datetime
    rule: NoticeRule | None


def answer_by(system: System, bundle: str, made: datetime) -> AnswerBy:
    """By when an order of a bundle that is made at a moment is answered.

    The strictest rule in force that day counts; one that counts days gives the whole last day.
    """
    rules = in_force_for(system.notices, bundle, made.date())
    told = [one for one in rules if one.of is NoticeOf.ORDER_CONFIRMATION]
    moments = list(_moments(told, made))
    if moments:
        return min(moments, key=lambda one: one.moment)
    return AnswerBy(moment=_counted(ASSUMED, made), rule=None)


def _moments(rules: list[NoticeRule], made: datetime) -> Iterator[AnswerBy]:
    for rule in rules:
        try:
            yield AnswerBy(moment=_counted(rule.count, made), rule=rule)
        except Uncountable:
            continue


def _counted(count: Count, made: datetime) -> datetime:
    days = count.count_from(made)
    return days.due_at or at(days.day + _ONE_DAY, time.min)
