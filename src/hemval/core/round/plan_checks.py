"""What is missing in a round's plan and lists for each stage, and what contradicts the system."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hemval.core.dates.notice import Uncountable, may_start_on
from hemval.core.dates.workdays import OutsideCalendar
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.fault import Severity
from hemval.core.invitation.outcome import NO_FACTS, Fact
from hemval.core.round.rules import RoundRules
from hemval.core.round.timeline import Stage, governing_windows, is_by_window
from hemval.core.system.choice import ChoiceWindow
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind


class FindingCode(StrEnum):
    """What can be missing or wrong."""

    NOTHING_TO_CHOOSE = "nothing_to_choose"
    NO_CLIENTS = "no_clients"
    NO_SERVICES = "no_services"
    NO_PROVIDERS = "no_providers"
    NOBODY_IN_AREA = "nobody_in_area"
    ONE_IN_AREA = "one_in_area"
    NO_CONTACT = "no_contact"
    FACTS_AFTER_EFFECT = "facts_after_effect"
    NO_ANNOUNCED = "no_announced"
    ANNOUNCED_AFTER_OPENS = "announced_after_opens"
    NO_OPENS = "no_opens"
    NO_CLOSES = "no_closes"
    CLOSES_BEFORE_OPENS = "closes_before_opens"
    OPENS_OUTSIDE_RULE = "opens_outside_rule"
    CLOSES_OUTSIDE_RULE = "closes_outside_rule"
    EFFECT_BEFORE_CLOSES = "effect_before_closes"
    EFFECT_TOO_EARLY = "effect_too_early"
    EFFECT_ON_CLOSED_DAY = "effect_on_closed_day"
    EFFECT_OUTSIDE_CALENDAR = "effect_outside_calendar"
    NO_LEAVING = "no_leaving"
    LEAVING_UNKNOWN = "leaving_unknown"
    LEAVING_NOT_ASKED = "leaving_not_asked"
    NO_SHARE_BASE = "no_share_base"
    SHARE_BASE_AFTER_EFFECT = "share_base_after_effect"
    ORDER_DIFFERS = "order_differs"
    ORDER_ASSUMED = "order_assumed"
    NO_ORDER = "no_order"
    NO_NON_CHOICE = "no_non_choice"
    NO_NOTIFY_BY = "no_notify_by"
    NOTIFY_AFTER_EFFECT = "notify_after_effect"
    NOTIFY_BEFORE_CLOSES = "notify_before_closes"
    NOTIFY_AFTER_RULE = "notify_after_rule"
    NOTICE_TOO_SHORT = "notice_too_short"


MISSING = frozenset(code for code in FindingCode if code.name.startswith("NO_"))
"""What is not there yet; everything else is there and does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is missing or does not fit, and the stage that it stops or disturbs.

    `key` is the key of `round.toml`, or the list, where it is mended; `decision` is what a value
    that does not fit goes against. An error stops every stage, a warning is for a person to judge.
    """

    code: FindingCode
    stage: Stage
    key: str
    severity: Severity = Severity.WARNING
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
    decision: str = ""

    @property
    def is_missing(self) -> bool:
        """Is something not there yet, rather than wrong?"""
        return self.code in MISSING


def findings(system: System, facts: RoundFacts) -> tuple[Finding, ...]:
    """Everything that is missing or does not fit, by the stage it concerns.

    Where there is nothing to choose, nobody asks for the days of a choice.
    """
    checks = (*_CHECKS, *_CHECKS_OF_A_CHOICE) if system.offers_choice else _CHECKS
    found = [finding for check in checks for finding in check(system, facts)]
    stages = list(Stage)
    return tuple(sorted(found, key=lambda finding: stages.index(finding.stage)))


def _error(
    code: FindingCode, stage: Stage, key: str, *, decision: str | None = "", **facts: Fact
) -> Finding:
    return Finding(
        code=code,
        stage=stage,
        key=key,
        severity=Severity.ERROR,
        facts=facts,
        decision=decision or "",
    )


def _of_the_lists(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    if plan.facts_on > plan.effect:
        yield _error(
            FindingCode.FACTS_AFTER_EFFECT,
            Stage.INFORMED,
            "facts_on",
            facts_on=plan.facts_on,
            effect=plan.effect,
        )
    for rows, code, key in (
        (facts.clients, FindingCode.NO_CLIENTS, "clients"),
        (facts.grants, FindingCode.NO_SERVICES, "services"),
        (facts.providers, FindingCode.NO_PROVIDERS, "providers"),
    ):
        if not rows:
            yield Finding(code=code, stage=Stage.INFORMED, key=key)
    if not in_force(system.contact, plan.facts_on):
        yield Finding(code=FindingCode.NO_CONTACT, stage=Stage.INFORMED, key="contact")


def _of_the_areas(system: System, facts: RoundFacts) -> Iterator[Finding]:
    rules = RoundRules(system, facts.plan, facts.providers)
    if rules.nothing_to_choose is not None:
        yield Finding(
            code=FindingCode.NOTHING_TO_CHOOSE,
            stage=Stage.INFORMED,
            key="bundle",
            decision=rules.nothing_to_choose.decision,
        )
    for bundle in rules.bundles:
        for area in in_force(system.areas, facts.plan.effect):
            providers = rules.opening(bundle.id, area.id).providers
            if len(providers) < 2 and facts.providers:
                nobody = not providers
                yield Finding(
                    code=FindingCode.NOBODY_IN_AREA if nobody else FindingCode.ONE_IN_AREA,
                    stage=Stage.INFORMED,
                    key="providers",
                    facts={"bundle": bundle.name, "area": area.name},
                )


def _of_the_window(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    windows = governing_windows(system, plan)
    if plan.announced is None:
        yield Finding(code=FindingCode.NO_ANNOUNCED, stage=Stage.ANNOUNCED, key="announced")
    if plan.announced and plan.opens and plan.announced > plan.opens:
        yield _error(
            FindingCode.ANNOUNCED_AFTER_OPENS,
            Stage.ANNOUNCED,
            "announced",
            announced=plan.announced,
            opens=plan.opens,
        )
    if plan.opens is None:
        yield Finding(code=FindingCode.NO_OPENS, stage=Stage.OPENS, key="opens")
    if plan.closes is None and (is_by_window(windows) or not windows):
        yield Finding(code=FindingCode.NO_CLOSES, stage=Stage.CLOSES, key="closes")
    if plan.opens and plan.closes and plan.closes < plan.opens:
        yield _error(
            FindingCode.CLOSES_BEFORE_OPENS,
            Stage.CLOSES,
            "closes",
            opens=plan.opens,
            closes=plan.closes,
        )
    for window in windows:
        yield from _outside(window, plan)


def _outside(window: ChoiceWindow, plan: RoundPlan) -> Iterator[Finding]:
    decision = window.decision
    if plan.opens and window.opens and plan.opens < window.opens:
        yield _error(
            FindingCode.OPENS_OUTSIDE_RULE,
            Stage.OPENS,
            "opens",
            decision=decision,
            opens=plan.opens,
            rule=window.opens,
        )
    if plan.closes and window.closes and plan.closes > window.closes:
        yield _error(
            FindingCode.CLOSES_OUTSIDE_RULE,
            Stage.CLOSES,
            "closes",
            decision=decision,
            closes=plan.closes,
            rule=window.closes,
        )
    earliest = [day for day in (window.earliest_effect, window.first_effect) if day]
    if earliest and plan.effect < max(earliest):
        yield _error(
            FindingCode.EFFECT_TOO_EARLY,
            Stage.EFFECT,
            "effect",
            decision=decision,
            effect=plan.effect,
            rule=max(earliest),
        )
    if plan.notify_by and window.notify_by and plan.notify_by > window.notify_by:
        yield _error(
            FindingCode.NOTIFY_AFTER_RULE,
            Stage.NOTIFIED,
            "notify_by",
            decision=decision,
            notify_by=plan.notify_by,
            rule=window.notify_by,
        )


def _of_the_effect(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    if plan.closes and plan.effect <= plan.closes:
        yield _error(
            FindingCode.EFFECT_BEFORE_CLOSES,
            Stage.EFFECT,
            "effect",
            effect=plan.effect,
            closes=plan.closes,
        )
    for notice in _change_notices(system, plan.effect):
        try:
            may_start = may_start_on(notice.count, plan.effect)
        except OutsideCalendar as error:
            yield _error(
                FindingCode.EFFECT_OUTSIDE_CALENDAR, Stage.EFFECT, "effect", year=str(error.year)
            )
            return
        if not may_start:
            yield _error(
                FindingCode.EFFECT_ON_CLOSED_DAY,
                Stage.EFFECT,
                "effect",
                decision=notice.decision,
                effect=plan.effect,
            )
            return


def _change_notices(system: System, on: date) -> tuple[NoticeRule, ...]:
    notices = in_force(system.notices, on)
    return tuple(notice for notice in notices if notice.of is NoticeOf.CHANGE_OF_PROVIDER)


def _of_notifying(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    if plan.notify_by is None:
        yield Finding(code=FindingCode.NO_NOTIFY_BY, stage=Stage.NOTIFIED, key="notify_by")
        return
    if plan.notify_by > plan.effect:
        yield _error(
            FindingCode.NOTIFY_AFTER_EFFECT,
            Stage.NOTIFIED,
            "notify_by",
            notify_by=plan.notify_by,
            effect=plan.effect,
        )
        return
    if plan.closes and plan.notify_by < plan.closes:
        yield _error(
            FindingCode.NOTIFY_BEFORE_CLOSES,
            Stage.NOTIFIED,
            "notify_by",
            notify_by=plan.notify_by,
            closes=plan.closes,
        )
    yield from _too_short(system, plan, plan.notify_by)


def _too_short(system: System, plan: RoundPlan, notify_by: date) -> Iterator[Finding]:
    for notice in _change_notices(system, plan.effect):
        if notice.bound is Bound.LATEST:
            continue
        try:
            earliest = notice.count.count_from(notify_by).day
        except (OutsideCalendar, Uncountable):
            continue
        if earliest > plan.effect:
            yield Finding(
                code=FindingCode.NOTICE_TOO_SHORT,
                stage=Stage.NOTIFIED,
                key="notify_by",
                facts={"notify_by": notify_by, "earliest": earliest, "effect": plan.effect},
                decision=notice.decision or "",
            )


def _of_a_leaving_provider(_system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    is_exit = plan.kind is RoundKind.PROVIDER_EXIT
    if is_exit and not plan.leaving:
        yield _error(FindingCode.NO_LEAVING, Stage.INFORMED, "leaving")
    elif plan.leaving and not is_exit:
        yield _error(FindingCode.LEAVING_NOT_ASKED, Stage.INFORMED, "leaving", leaving=plan.leaving)
    elif plan.leaving and plan.leaving not in {provider.id for provider in facts.providers}:
        yield _error(FindingCode.LEAVING_UNKNOWN, Stage.INFORMED, "leaving", leaving=plan.leaving)


def _of_the_draw(system: System, facts: RoundFacts) -> Iterator[Finding]:
    plan = facts.plan
    shares = [
        share
        for capacity in in_force(system.capacity, plan.effect)
        for share in in_force(capacity.shares, plan.effect)
        if not share.target
    ]
    if shares and plan.share_base_on is None:
        yield Finding(
            code=FindingCode.NO_SHARE_BASE,
            stage=Stage.FROZEN,
            key="share_base_on",
            decision=shares[0].decision or "",
        )
    if plan.share_base_on and plan.share_base_on > plan.effect:
        yield _error(
            FindingCode.SHARE_BASE_AFTER_EFFECT,
            Stage.FROZEN,
            "share_base_on",
            share_base_on=plan.share_base_on,
            effect=plan.effect,
        )
    yield from _of_the_order(system, plan)
    answers = (system.non_choice.existing, system.non_choice.new)
    if not all(in_force(rules, plan.effect) for rules in answers):
        yield Finding(code=FindingCode.NO_NON_CHOICE, stage=Stage.ALLOCATED, key="non_choice")


def _of_the_order(system: System, plan: RoundPlan) -> Iterator[Finding]:
    rules = in_force(system.order, plan.effect)
    if not rules and plan.order_source is None:
        yield Finding(code=FindingCode.NO_ORDER, stage=Stage.DRAWN, key="order_source")
    for rule in rules:
        if rule.kind is Kind.UNKNOWN:
            if plan.order_source is None:
                yield Finding(
                    code=FindingCode.ORDER_ASSUMED,
                    stage=Stage.DRAWN,
                    key="order_source",
                    facts={"by": str(rule.by)},
                )
        elif plan.order_source not in (None, rule.by):
            yield _error(
                FindingCode.ORDER_DIFFERS,
                Stage.DRAWN,
                "order_source",
                decision=rule.decision,
                written=str(plan.order_source),
                rule=str(rule.by),
            )


_CHECKS: tuple[Callable[[System, RoundFacts], Iterator[Finding]], ...] = (
    _of_the_lists,
    _of_a_leaving_provider,
    _of_the_areas,
)
_CHECKS_OF_A_CHOICE: tuple[Callable[[System, RoundFacts], Iterator[Finding]], ...] = (
    _of_the_window,
    _of_the_draw,
    _of_notifying,
    _of_the_effect,
)
