"""Do days follow each other as they must?"""

from collections.abc import Iterator
from datetime import date

from hemval.core.dates.order import DayOrder
from hemval.core.fault import Fault, Path
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.procurement import (
    ApplicationMode,
    ApplicationRule,
    DatedWindow,
    YearlyWindow,
)
from hemval.core.system.system import System

_OF_CHOICE = (
    DayOrder("opens", "closes"),
    DayOrder("closes", "first_effect", strictly=True),
    DayOrder("opens", "first_effect", strictly=True),
    DayOrder("opens", "earliest_effect"),
    DayOrder("earliest_effect", "first_effect"),
    DayOrder("inform_by", "closes"),
    DayOrder("closes", "notify_by"),
    DayOrder("notify_from", "notify_by"),
    DayOrder("notify_by", "first_effect"),
)
_OF_APPLICATION = (
    DayOrder("opens", "closes"),
    DayOrder("closes", "answer_by"),
    DayOrder("answer_by", "start"),
    DayOrder("closes", "start"),
)


def check_windows(system: System) -> Iterator[Fault]:
    """The days of windows, for those who choose and for providers that apply."""
    for index, window in enumerate(system.choice):
        path: Path = ("choice", index)
        yield from _in_order(window, path, _OF_CHOICE)
        yield from _choice_mode(window, path)
    for index, rule in enumerate(system.application):
        path = ("application", index)
        for place, dated in enumerate(rule.dated):
            yield from _in_order(dated, (*path, "dated", place), _OF_APPLICATION)
        for place, yearly in enumerate(rule.yearly):
            yield from _yearly(yearly, (*path, "yearly", place))
        yield from _application_mode(rule, path)


def _in_order(
    window: ChoiceWindow | DatedWindow, path: Path, orders: tuple[DayOrder, ...]
) -> Iterator[Fault]:
    faulty: set[str] = set()
    for order in orders:
        first: date | None = getattr(window, order.earlier)
        then: date | None = getattr(window, order.later)
        if first is None or then is None or order.later in faulty:
            continue
        if order.is_broken_by(first, then):
            faulty.add(order.later)
            facts = {
                "key": order.later,
                "other_key": order.earlier,
                "day": str(then),
                "other_day": str(first),
            }
            where, other = (*path, order.later), (*path, order.earlier)
            yield Fault(code="fault-days-in-wrong-order", path=where, facts=facts, other=other)


def _choice_mode(window: ChoiceWindow, path: Path) -> Iterator[Fault]:
    if window.mode is ChoiceMode.WINDOW and window.opens is None and window.closes is None:
        yield Fault(code="fault-window-without-days", path=path)
    if window.mode is ChoiceMode.ANY_TIME and window.closes is not None:
        yield Fault(code="fault-any-time-closes", path=(*path, "closes"))
    if window.mode is ChoiceMode.NEVER:
        for field in ("opens", "closes", "earliest_effect", "first_effect"):
            if getattr(window, field) is not None:
                facts = {"key": field}
                yield Fault(code="fault-never-but-days", path=(*path, field), facts=facts)


def _yearly(window: YearlyWindow, path: Path) -> Iterator[Fault]:
    if window.years_after == 0 and window.start <= window.apply_by:
        facts = {"apply_by": str(window.apply_by), "start": str(window.start)}
        yield Fault(code="fault-start-before-apply", path=(*path, "start"), facts=facts)


def _application_mode(rule: ApplicationRule, path: Path) -> Iterator[Fault]:
    has_windows = bool(rule.yearly or rule.dated)
    if rule.mode is ApplicationMode.WINDOWS and not has_windows:
        yield Fault(code="fault-windows-without-days", path=(*path, "mode"))
    if rule.mode in (ApplicationMode.CONTINUOUS, ApplicationMode.NONE) and has_windows:
        field = "yearly" if rule.yearly else "dated"
        facts = {"mode": rule.mode.value}
        yield Fault(code="fault-days-without-windows", path=(*path, field), facts=facts)
    if rule.answer_within_months is not None and rule.answer_within_weeks is not None:
        where = (*path, "answer_within_weeks")
        other = (*path, "answer_within_months")
        yield Fault(code="fault-months-and-weeks", path=where, other=other)
