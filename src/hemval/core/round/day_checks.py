"""Do the days of a round follow each other, and the system's rules for them?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hemval.core.dates.notice import Uncountable, may_start_on
from hemval.core.dates.order import DayOrder
from hemval.core.dates.workdays import OutsideCalendar, closed_because
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.reason import Fact
from hemval.core.round.days import RoundDay, RoundDays
from hemval.core.round.findings import Finding, FindingCode, error, warning
from hemval.core.round.timeline import Stage
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System

_RULE = "rule"


@dataclass(frozen=True, slots=True)
class _DayCheck:
    """One order of days, and what it is called when it is broken; `key` is where it is mended.

    Where one of the two is called `rule`, it is the latest of some days (`of_rule`) that the
    system's rule for the choice names.
    """

    order: DayOrder
    code: FindingCode
    stage: Stage
    key: str
    of_rule: tuple[str, ...] = ()


_CHECKS = (
    _DayCheck(DayOrder("announced", "opens"), FindingCode.ANNOUNCED_AFTER_OPENS,
              Stage.ANNOUNCED, "announced"),
    _DayCheck(DayOrder("opens", "closes"), FindingCode.CLOSES_BEFORE_OPENS,
              Stage.CLOSES, "closes"),
    _DayCheck(DayOrder("share_base_on", "effect"), FindingCode.SHARE_BASE_AFTER_EFFECT,
              Stage.FROZEN, "share_base_on"),
    _DayCheck(DayOrder("closes", "notify_by"), FindingCode.NOTIFY_BEFORE_CLOSES,
              Stage.NOTIFIED, "notify_by"),
    _DayCheck(DayOrder("notify_by", "effect"), FindingCode.NOTIFY_AFTER_EFFECT,
              Stage.NOTIFIED, "notify_by"),
    _DayCheck(DayOrder("closes", "effect", strictly=True), FindingCode.EFFECT_BEFORE_CLOSES,
              Stage.EFFECT, "effect"),
    _DayCheck(DayOrder(_RULE, "opens"), FindingCode.OPENS_OUTSIDE_RULE,
              Stage.OPENS, "opens", ("opens",)),
    _DayCheck(DayOrder("closes", _RULE), FindingCode.CLOSES_OUTSIDE_RULE,
              Stage.CLOSES, "closes", ("closes",)),
    _DayCheck(DayOrder("notify_by", _RULE), FindingCode.NOTIFY_AFTER_RULE,
              Stage.NOTIFIED, "notify_by", ("notify_by",)),
    _DayCheck(DayOrder(_RULE, "effect"), FindingCode.EFFECT_TOO_EARLY,
              Stage.EFFECT, "effect", ("earliest_effect", "first_effect")),
)  # fmt: skip


def day_findings(system: System, plan: RoundPlan, days: RoundDays) -> Iterator[Finding]:
    """Days of a choice that are missing, stand the wrong way, or leave too little time."""
    yield from _missing(days)
    yield from _in_the_wrong_order(plan, days)
    yield from _closed_for_changes(system, days.effect)
    if days.notify_by is not None and days.notify_by.day <= days.effect:
        yield from _told_too_late(system, days.notify_by.day, days.effect)


def _missing(days: RoundDays) -> Iterator[Finding]:
    opens = days.overall.opens
    if days.announced is None:
        yield warning(FindingCode.NO_ANNOUNCED, Stage.ANNOUNCED, "announced")
    if opens is None or not opens.is_of_this_round:
        yield warning(FindingCode.NO_OPENS, Stage.OPENS, "opens")
    if any(_lacks_last_day(days, bundle) for bundle in days.by_bundle):
        yield warning(FindingCode.NO_CLOSES, Stage.CLOSES, "closes")
    if days.notify_by is None:
        yield warning(FindingCode.NO_NOTIFY_BY, Stage.NOTIFIED, "notify_by")


def _lacks_last_day(days: RoundDays, bundle: str) -> bool:
    window = days.windows.get(bundle)
    needs_one = window is None or window.mode is ChoiceMode.WINDOW
    return needs_one and days.of_bundle(bundle).closes is None


def _in_the_wrong_order(plan: RoundPlan, days: RoundDays) -> Iterator[Finding]:
    named = _named(plan, days)
    for check in _CHECKS:
        if check.of_rule:
            for window in dict.fromkeys(days.windows.values()):
                yield from _against_rule(check, named, window)
        else:
            yield from _against_each_other(check, named)


def _named(plan: RoundPlan, days: RoundDays) -> dict[str, RoundDay | None]:
    """The days by their names in the plan, of which those that the system gave are not mended."""
    opens = days.overall.opens
    return {
        "announced": days.announced,
        "opens": opens if opens is not None and opens.is_of_this_round else None,
        "closes": days.overall.closes,
        "share_base_on": RoundDay(day=plan.share_base_on) if plan.share_base_on else None,
        "notify_by": days.notify_by,
        "effect": RoundDay(day=days.effect),
    }


def _against_each_other(check: _DayCheck, named: dict[str, RoundDay | None]) -> Iterator[Finding]:
    """Two days of the round; two of the system's own are checked when the system is read."""
    order = check.order
    first, then = named[order.earlier], named[order.later]
    if first is None or then is None or (first.rule is not None and then.rule is not None):
        return
    if order.is_broken_by(first.day, then.day):
        facts = {order.earlier: first.day, order.later: then.day}
        yield error(check.code, check.stage, check.key, facts)


def _against_rule(
    check: _DayCheck, named: dict[str, RoundDay | None], window: ChoiceWindow
) -> Iterator[Finding]:
    planned = named[check.key]
    bounds = [day for name in check.of_rule if (day := getattr(window, name)) is not None]
    if planned is None or planned.rule is not None or not bounds:
        return
    days = {check.key: planned.day, _RULE: max(bounds)}
    if check.order.is_broken_by(days[check.order.earlier], days[check.order.later]):
        yield error(check.code, check.stage, check.key, days, decision=window.decision)


def _closed_for_changes(system: System, effect: date) -> Iterator[Finding]:
    for notice in _change_notices(system, effect):
        try:
            may_start = may_start_on(notice.count, effect)
        except OutsideCalendar as outside:
            code = FindingCode.EFFECT_OUTSIDE_CALENDAR
            yield error(code, Stage.EFFECT, "effect", {"year": str(outside.year)})
            return
        closed = None if may_start else closed_because(effect)
        if closed is not None:
            code = FindingCode.EFFECT_ON_CLOSED_DAY
            facts: dict[str, Fact] = {"effect": effect, "closed": closed}
            yield error(code, Stage.EFFECT, "effect", facts, decision=notice.decision)
            return


def _told_too_late(system: System, notify_by: date, effect: date) -> Iterator[Finding]:
    for notice in _change_notices(system, effect):
        if notice.bound is Bound.LATEST:
            continue
        try:
            earliest = notice.count.count_from(notify_by).day
        except (OutsideCalendar, Uncountable):
            continue
        if earliest > effect:
            finding = error if notice.kind is Kind.DECIDED else warning
            yield finding(
                FindingCode.NOTICE_TOO_SHORT,
                Stage.NOTIFIED,
                "notify_by",
                {"notify_by": notify_by, "earliest": earliest, "effect": effect},
                decision=notice.decision,
            )


def _change_notices(system: System, on: date) -> tuple[NoticeRule, ...]:
    notices = in_force(system.notices, on)
    return tuple(notice for notice in notices if notice.of is NoticeOf.CHANGE_OF_PROVIDER)
