"""What is missing in a plan, and what contradicts the system."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import (
    ASTER,
    BIRCH,
    CLOSES,
    EFFECT,
    FACTS_ON,
    HOME_CARE,
    OPENS,
    OWN,
    a_client,
    a_grant,
    a_plan,
    a_system,
    some_facts,
    sv,
)

from hemval.core.dates.notice import DayOfMonth, WorkingDays
from hemval.core.facts.losses import Losses
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.fault import Severity
from hemval.core.round.findings import Finding, FindingCode
from hemval.core.round.plan_checks import plan_findings
from hemval.core.round.timeline import Stage
from hemval.core.system.capacity import Capacity, Share, ShareBase, Unit
from hemval.core.system.choice import ChoiceMode, ChoiceWindow, OrderBy, OrderRule
from hemval.core.system.non_choice import (
    AnyInArea,
    KeepCurrent,
    Municipal,
    Nearest,
    NonChoice,
    Rotation,
    RotationStart,
)
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import Kind
from hemval.core.system.values import Percent, ProviderGroup, RoundKind

WINDOW = ChoiceWindow(
    mode=ChoiceMode.WINDOW,
    opens=date(2020, 9, 1),
    closes=CLOSES,
    earliest_effect=EFFECT,
    notify_by=date(2020, 12, 15),
    decision="kf-1",
)
LONG_OPEN = ChoiceWindow(mode=ChoiceMode.ANY_TIME, opens=date(2012, 9, 1))
FIVE_WEEKDAYS = NoticeRule(
    of=NoticeOf.CHANGE_OF_PROVIDER,
    bound=Bound.EXACT,
    count=WorkingDays(days=5, day_one_included=True),
    decision="rutin",
)
HALF = Share(share=Percent.parse("20 %"), group=ProviderGroup.PRIVATE, decision="kf-2")
SHARES = Capacity(unit=Unit.HOURS_PER_MONTH, share_base=ShareBase.ALL_GRANTED_HOURS, shares=(HALF,))
WHOLE = {
    "choice": (WINDOW,),
    "order": (OrderRule(by=OrderBy.LOTTERY, decision="kf-3"),),
    "non_choice": NonChoice(existing=(KeepCurrent(),), new=(Municipal(),)),
    "contact": (Contact(name=sv("Kundval")),),
    "notices": (FIVE_WEEKDAYS,),
}


def found(system=None, plan=None, **facts) -> list[Finding]:
    defaults = {"clients": [a_client()], "plan": a_plan(**(plan or {}))}
    facts = some_facts(**(defaults | facts))
    return list(plan_findings(a_system(**(WHOLE | (system or {}))), facts))


def test_nothing_is_found_in_a_plan_that_is_whole_and_fits():
    assert found() == []


@pytest.mark.parametrize(
    ("system", "plan", "code", "key", "decision"),
    [
        ({}, {"facts_on": date(2021, 1, 5)}, FindingCode.FACTS_AFTER_EFFECT, "facts_on", ""),
        ({}, {"announced": date(2020, 9, 9)}, FindingCode.ANNOUNCED_AFTER_OPENS, "announced", ""),
        ({}, {"closes": date(2020, 9, 7)}, FindingCode.CLOSES_BEFORE_OPENS, "closes", ""),
        ({}, {"opens": date(2020, 8, 31), "announced": None}, FindingCode.OPENS_OUTSIDE_RULE,
         "opens", "kf-1"),
        ({}, {"closes": date(2020, 10, 1)}, FindingCode.CLOSES_OUTSIDE_RULE, "closes", "kf-1"),
        ({}, {"effect": date(2020, 12, 28)}, FindingCode.EFFECT_TOO_EARLY, "effect", "kf-1"),
        ({}, {"effect": date(2021, 1, 6)}, FindingCode.EFFECT_ON_CLOSED_DAY, "effect", "rutin"),
        ({}, {"effect": date(2021, 1, 9)}, FindingCode.EFFECT_ON_CLOSED_DAY, "effect", "rutin"),
        ({}, {"notify_by": date(2021, 1, 5)}, FindingCode.NOTIFY_AFTER_EFFECT, "notify_by", ""),
        ({}, {"notify_by": date(2020, 9, 29)}, FindingCode.NOTIFY_BEFORE_CLOSES, "notify_by", ""),
        ({}, {"notify_by": date(2020, 12, 16)}, FindingCode.NOTIFY_AFTER_RULE, "notify_by", "kf-1"),
        ({}, {"order_source": OrderBy.RECEIVED}, FindingCode.ORDER_DIFFERS, "order_source", "kf-3"),
        ({}, {"share_base_on": date(2021, 1, 5)}, FindingCode.SHARE_BASE_AFTER_EFFECT,
         "share_base_on", ""),
        ({}, {"kind": RoundKind.PROVIDER_EXIT}, FindingCode.NO_LEAVING, "leaving", ""),
        ({}, {"leaving": "aster"}, FindingCode.LEAVING_NOT_ASKED, "leaving", ""),
        ({}, {"kind": RoundKind.PROVIDER_EXIT, "leaving": "x"}, FindingCode.LEAVING_UNKNOWN,
         "leaving", ""),
        ({"choice": ()}, {"effect": CLOSES, "notify_by": CLOSES, "closes": CLOSES},
         FindingCode.EFFECT_BEFORE_CLOSES, "effect", ""),
    ],
    ids=[
        "lists of a day after the choice takes effect",
        "announced after it opens",
        "closes before it opens",
        "opens before the decided window",
        "closes after it",
        "takes effect before the earliest day",
        "takes effect on Epiphany, when nobody may start",
        "takes effect on a Saturday",
        "told after it takes effect",
        "told before the last day to choose",
        "told later than decided",
        "another order than decided",
        "shares counted of a later day",
        "a provider leaves, and nobody says which",
        "a leaving provider where none leaves",
        "a leaving provider that is not in the list",
        "takes effect on the last day to choose",
    ],
)  # fmt: skip
def test_what_contradicts_is_an_error_with_the_decision_it_goes_against(
    system, plan, code, key, decision
):
    errors = [one for one in found(system, plan) if one.severity is Severity.ERROR]
    assert code in [one.code for one in errors]
    (finding,) = [one for one in errors if one.code is code]
    assert (finding.key, finding.decision) == (key, decision)


@pytest.mark.parametrize(
    ("system", "plan", "code", "stage"),
    [
        ({}, {"announced": None}, FindingCode.NO_ANNOUNCED, Stage.ANNOUNCED),
        ({"choice": ()}, {"opens": None}, FindingCode.NO_OPENS, Stage.OPENS),
        ({"choice": (LONG_OPEN,)}, {"opens": None}, FindingCode.NO_OPENS, Stage.OPENS),
        ({"choice": ()}, {"closes": None}, FindingCode.NO_CLOSES, Stage.CLOSES),
        ({"choice": ()}, {"notify_by": None}, FindingCode.NO_NOTIFY_BY, Stage.NOTIFIED),
        ({"capacity": (SHARES,)}, {}, FindingCode.NO_SHARE_BASE, Stage.FROZEN),
        ({"order": ()}, {}, FindingCode.NO_ORDER, Stage.DRAWN),
        ({"non_choice": NonChoice(new=(Municipal(),))}, {}, FindingCode.NO_NON_CHOICE,
         Stage.ALLOCATED),
        ({"non_choice": NonChoice(existing=(Nearest(),), new=(Municipal(),))}, {},
         FindingCode.NO_DISTANCES, Stage.FROZEN),
        ({"non_choice": NonChoice(existing=(KeepCurrent(),), new=(Rotation(),))}, {},
         FindingCode.NO_ROTATION_LIST, Stage.FROZEN),
        ({"non_choice": NonChoice(existing=(AnyInArea(),), new=(Municipal(),))}, {},
         FindingCode.NO_RULE_IN_AREA, Stage.FROZEN),
        ({"non_choice": NonChoice(
            existing=(KeepCurrent(round_kinds=(RoundKind.PROVIDER_EXIT,)),), new=(Municipal(),)
        )}, {}, FindingCode.NO_NON_CHOICE, Stage.ALLOCATED),
        ({"order": (OrderRule(by=OrderBy.DECISION_DATE),)}, {}, FindingCode.NO_DECISION_DATES,
         Stage.DRAWN),
        ({"order": (OrderRule(by=OrderBy.LOTTERY, kind=Kind.UNKNOWN),)},
         {"order_source": OrderBy.DECISION_DATE}, FindingCode.NO_DECISION_DATES, Stage.DRAWN),
        ({"contact": ()}, {}, FindingCode.NO_CONTACT, Stage.INFORMED),
    ],
    ids=[
        "when it is announced",
        "when it opens",
        "when it opens, of a choice that has been open for years",
        "when it closes",
        "when everybody has been told",
        "of which day's hours shares are counted",
        "the order",
        "what happens to the silent who have a provider",
        "how far it is to the nearest",
        "who is next on the rotation list",
        "which provider of the area",
        "what happens to the silent, when the rule is for another kind of round",
        "the dates of the care decisions, by which the order goes",
        "the same where the plan says so",
        "whom to ask",
    ],
)  # fmt: skip
def test_what_is_missing_is_said_for_the_stage_that_needs_it(system, plan, code, stage):
    (finding,) = found(system, plan)
    assert (finding.code, finding.stage, finding.is_missing) == (code, stage, True)
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("rows", ["clients", "grants", "providers"])
def test_an_empty_list_is_missing(rows):
    assert any(finding.is_missing for finding in found(**{rows: ()}))


def test_a_choice_at_any_time_needs_no_last_day():
    any_time = replace(WINDOW, mode=ChoiceMode.ANY_TIME, closes=None)
    assert found({"choice": (any_time,)}, {"closes": None}) == []


def test_a_share_that_is_a_goal_for_later_needs_no_base():
    goal = replace(SHARES, shares=(replace(HALF, target=True),))
    assert found({"capacity": (goal,)}) == []


def test_an_assumed_order_is_said_to_be_one_until_the_plan_names_it():
    assumed = OrderRule(by=OrderBy.LOTTERY, kind=Kind.UNKNOWN)
    (finding,) = found({"order": (assumed,)})
    assert (finding.code, finding.facts) == (FindingCode.ORDER_ASSUMED, {"by": "lottery"})
    assert found({"order": (assumed,)}, {"order_source": OrderBy.RECEIVED}) == []


@pytest.mark.parametrize(
    ("notify_by", "is_short"),
    [(date(2020, 12, 22), False), (date(2020, 12, 28), False), (date(2020, 12, 29), True)],
    ids=["before Christmas", "the last day that does", "a day too late"],
)
def test_five_weekdays_must_fit_between_the_message_and_the_start(notify_by, is_short):
    # From Monday 28 December the five are 28, 29, 30 December, 4 and 5 January: the new one would
    # start on 7 January (the 6th is Epiphany). From the 29th they end on 7 January: start the 8th.
    plan = {"notify_by": notify_by, "effect": date(2021, 1, 7)}
    codes = [one.code for one in found({"choice": ()}, plan)]
    assert codes == ([FindingCode.NOTICE_TOO_SHORT] if is_short else [])


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (Kind.DECIDED, Severity.ERROR),
        (Kind.PRACTICE, Severity.WARNING),
        (Kind.UNKNOWN, Severity.WARNING),
    ],
)
def test_a_plan_that_leaves_too_little_notice_contradicts_what_is_decided(kind, severity):
    notice = replace(FIVE_WEEKDAYS, kind=kind)
    plan = {"notify_by": date(2020, 12, 29), "effect": date(2021, 1, 7)}
    (finding,) = found({"choice": (), "notices": (notice,)}, plan)
    assert (finding.code, finding.severity) == (FindingCode.NOTICE_TOO_SHORT, severity)


@pytest.mark.parametrize(
    ("lists", "code"),
    [
        (frozenset({"providers"}), FindingCode.NO_PROVIDERS_TAKEN),
        (frozenset({"choices"}), FindingCode.NO_PROVIDERS),
    ],
    ids=["its rows could not be taken", "it is not there"],
)
def test_a_list_of_which_no_row_could_be_taken_is_not_called_missing(lists, code):
    facts = some_facts([a_client()], providers=(), plan=a_plan())
    (finding,) = plan_findings(a_system(**WHOLE), facts, Losses(rows=1, lists=lists))
    assert (finding.code, finding.is_missing) == (code, True)


def test_a_notice_that_is_only_the_latest_day_needs_no_room():
    latest = replace(FIVE_WEEKDAYS, bound=Bound.LATEST, count=DayOfMonth(day=20, months_after=2))
    assert found({"notices": (latest,)}) == []


def test_an_area_with_nobody_or_only_one_to_choose_is_said():
    codes = {
        (one.code, one.facts["area"].in_language("sv"))
        for one in found(providers=(BIRCH, replace(ASTER, areas=("south",))))
    }
    assert codes == {(FindingCode.NOBODY_IN_AREA, "Norra")}
    codes = {
        (one.code, one.facts["area"].in_language("sv")) for one in found(providers=(OWN, ASTER))
    }
    assert codes == {(FindingCode.ONE_IN_AREA, "Södra")}


def test_where_there_is_nothing_to_choose_nobody_asks_for_its_days():
    plan = {"announced": None, "opens": None, "closes": None, "notify_by": None}
    (finding,) = found({"bundles": (), "order": ()}, plan)
    assert (finding.code, finding.decision) == (FindingCode.NOTHING_TO_CHOOSE, "kf-2019")


def test_a_day_far_from_any_calendar_is_said():
    plan = {"effect": date(2205, 1, 4), "facts_on": FACTS_ON, "opens": OPENS}
    assert FindingCode.EFFECT_OUTSIDE_CALENDAR in [one.code for one in found({}, plan)]


def test_what_is_found_comes_in_the_order_of_the_stages():
    stages = [one.stage for one in found({"order": (), "contact": ()}, {"notify_by": None})]
    assert stages == sorted(stages, key=list(Stage).index)


def test_what_the_system_says_when_the_plan_does_not_is_not_missing():
    assert found({}, {"opens": None, "closes": None, "notify_by": None}) == []


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        ({"effect": CLOSES, "notify_by": None}, FindingCode.EFFECT_BEFORE_CLOSES),
        ({"notify_by": date(2020, 9, 29)}, FindingCode.NOTIFY_BEFORE_CLOSES),
        ({"opens": date(2020, 10, 1)}, FindingCode.CLOSES_BEFORE_OPENS),
    ],
    ids=["takes effect that day", "told before it", "opens after it"],
)
def test_a_last_day_that_the_system_gives_is_checked_like_one_of_the_plan(plan, code):
    assert code in [one.code for one in found({}, {"closes": None} | plan)]


def test_a_choice_that_has_been_open_for_years_is_announced_too_late_for_nobody():
    codes = [one.code for one in found({"choice": (LONG_OPEN,)}, {"opens": None})]
    assert codes == [FindingCode.NO_OPENS]


def test_decision_dates_are_asked_for_where_they_lack_and_never_for_bookings():
    system = {"order": (OrderRule(by=OrderBy.DECISION_DATE),)}
    dated, undated = a_grant(decided_on=date(2019, 5, 2)), a_grant(service="alarm")
    booking = a_grant(service="cleaning", decision="", is_booking=True)
    assert found(system, grants=[dated, booking]) == []
    (finding,) = found(system, grants=[dated, undated, booking])
    assert (finding.code, finding.facts) == (FindingCode.NO_DECISION_DATES, {"rows": 1})


def test_where_all_that_could_be_chosen_is_proposed_or_never_chosen_there_is_nothing_to_choose():
    proposed = replace(HOME_CARE, kind=Kind.PROPOSED)
    never = ChoiceWindow(mode=ChoiceMode.NEVER)
    for system in ({"bundles": (proposed,)}, {"choice": (never,)}):
        codes = [one.code for one in found(system, {"closes": None, "notify_by": None})]
        assert codes == [FindingCode.NOTHING_TO_CHOOSE]


@pytest.mark.parametrize(
    ("rule", "parts"),
    [
        (Nearest(), {"distances": (Distance(client="c1", provider="own", metres=100),)}),
        (Rotation(), {"rotation": (RotationPlace(provider="own", place=1),)}),
        (Rotation(start=RotationStart.ALPHABETICAL), {}),
        (Rotation(start=RotationStart.APPROVAL_DATE), {}),
    ],
)
def test_nothing_is_said_of_lists_that_are_there_or_that_can_be_worked_out(rule, parts):
    silence = NonChoice(existing=(rule,), new=(KeepCurrent(),))
    facts = some_facts((a_client(),), **parts)
    codes = {one.code for one in plan_findings(a_system(non_choice=silence), facts)}
    assert codes.isdisjoint({FindingCode.NO_DISTANCES, FindingCode.NO_ROTATION_LIST})


def test_a_rotation_that_begins_with_a_lottery_needs_the_list_that_came_of_it():
    silence = NonChoice(existing=(Rotation(start=RotationStart.LOTTERY),), new=(KeepCurrent(),))
    facts = some_facts((a_client(),))
    codes = {one.code for one in plan_findings(a_system(non_choice=silence), facts)}
    assert FindingCode.NO_ROTATION_LIST in codes
