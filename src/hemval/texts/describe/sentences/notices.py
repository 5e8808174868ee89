"""How long before something takes effect."""

from collections.abc import Iterator

from hemval.core.dates.notice import (
    CalendarDays,
    Count,
    DayOfMonth,
    Months,
    NextWorkingDay,
    Weeks,
    WithinHours,
    WorkingDays,
    closed_day_rule,
)
from hemval.core.system.notices import NoticeRule
from hemval.texts.describe.phrases import Phrases

_DAY_ONE = {True: "included", False: "after", None: "unsaid"}


def notice(rule: NoticeRule, phrases: Phrases) -> Iterator[str]:
    """What is counted, and whether the counted day is the earliest, the latest or the very day."""
    start = phrases.say(f"show-notice-start-{rule.starts or rule.of}")
    when = phrases.say(
        f"show-count-{rule.count.by}-{rule.bound}", start=start, **_length(rule.count, phrases)
    )
    yield phrases.say(f"show-notice-{rule.of}", when=when)
    yield from _finer(rule.count, phrases)
    if rule.switch_hours is not None:
        yield phrases.say("show-switch-hours", hours=phrases.hours(rule.switch_hours))


def _length(count: Count, phrases: Phrases) -> dict[str, int | str]:
    match count:
        case WorkingDays() | CalendarDays():
            return {"days": count.days}
        case DayOfMonth():
            return {
                "day": str(count.day),
                "month": phrases.say("show-month-after", months=count.months_after),
            }
        case NextWorkingDay():
            return {}
        case WithinHours():
            return {"hours": count.hours}
        case Weeks():
            return {"weeks": count.weeks}
        case Months():
            return {"months": count.months}


def _finer(count: Count, phrases: Phrases) -> Iterator[str]:
    if isinstance(count, WorkingDays):
        yield phrases.say(f"show-day-one-{_DAY_ONE[count.day_one_included]}")
    if isinstance(count, WorkingDays | CalendarDays | Weeks | Months):
        unsaid = "" if count.on_closed_day else "unsaid-"
        yield phrases.say(f"show-closed-day-{unsaid}{closed_day_rule(count)}")
    if isinstance(count, WithinHours) and count.received is not None:
        yield phrases.say("show-received-hours", hours=phrases.hours(count.received))
