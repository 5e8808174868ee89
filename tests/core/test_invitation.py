"""Who is invited and who is left out, one rule a test."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import (
    ASTER,
    EFFECT,
    FACTS_ON,
    OWN,
    SERVICES,
    a_client,
    a_grant,
    a_plan,
    a_system,
    some_facts,
    sv,
    until,
)

from hemval.core.dates.period import Period
from hemval.core.facts.providers import ProviderStatus
from hemval.core.invitation.inviting import invite
from hemval.core.invitation.outcome import LeftOutCode, Outcome
from hemval.core.system.capacity import Capacity, Unit
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    HousingExclusion,
)
from hemval.core.system.provisions import Part
from hemval.core.system.rule import Kind
from hemval.core.system.services import Bundle, Category, Performer, Service
from hemval.core.system.values import RoundKind

WHY = sv("De ingår inte.")
SERVICEHUS = HousingExclusion(housing=("servicehus",), reason=WHY, decision="n-1")


def invited_one(system=None, **facts):
    (one,) = invite(system or a_system(), some_facts(**facts)).each
    return one


def left_out_because(one):
    assert one.outcome is Outcome.LEFT_OUT
    assert one.openings == ()
    return one.reasons[0].code


def test_one_with_home_care_is_invited_to_choose_among_those_who_serve_her_area():
    one = invited_one(clients=[a_client()])
    assert one.outcome is Outcome.INVITED
    assert one.area == "north"
    assert [(o.bundle, o.providers) for o in one.openings] == [("home_care", ("aster", "own"))]


@pytest.mark.parametrize(
    ("client", "code"),
    [
        ({"died": date(2020, 8, 1)}, LeftOutCode.DIED),
        ({"died": date(2020, 9, 2)}, LeftOutCode.DIED),
        ({"moved_out": date(2020, 8, 1)}, LeftOutCode.MOVED_OUT),
        ({"moved_out": EFFECT}, LeftOutCode.MOVED_OUT),
        ({"died": date(2020, 8, 1), "moved_out": date(2020, 7, 1)}, LeftOutCode.DIED),
    ],
    ids=[
        "died",
        "died after the day the lists tell of, which is known all the same",
        "moved out",
        "moves out the day the choice takes effect",
        "moved out and died",
    ],
)
def test_nobody_writes_to_the_dead_or_to_those_who_have_moved(client, code):
    assert left_out_because(invited_one(clients=[a_client(**client)])) is code


def test_one_who_moves_out_after_the_choice_takes_effect_is_invited():
    one = invited_one(clients=[a_client(moved_out=date(2021, 1, 5))])
    assert one.outcome is Outcome.INVITED


@pytest.mark.parametrize(
    ("period", "code"),
    [
        (None, LeftOutCode.NO_SERVICE),
        (until(date(2020, 8, 30)), LeftOutCode.DECISION_ENDED),
        (until(FACTS_ON), LeftOutCode.DECISION_ENDS_BEFORE),
        (until(date(2021, 1, 3)), LeftOutCode.DECISION_ENDS_BEFORE),
        (Period(date(2021, 1, 5), None), LeftOutCode.BEGINS_LATER),
    ],
    ids=[
        "nothing granted",
        "ended the day before the lists' day",
        "ends the lists' day",
        "ends the day before the choice takes effect",
        "begins the day after",
    ],
)
def test_the_right_to_choose_needs_a_service_on_the_day_of_effect(period, code):
    grants = [] if period is None else [a_grant(period=period)]
    assert left_out_because(invited_one(clients=[a_client()], grants=grants)) is code


@pytest.mark.parametrize(
    "period",
    [until(EFFECT), Period(EFFECT, None), Period(EFFECT, EFFECT), Period()],
    ids=["ends that day", "begins that day", "that day alone", "always"],
)
def test_a_service_on_the_day_of_effect_gives_the_right_to_choose(period):
    one = invited_one(clients=[a_client()], grants=[a_grant(period=period)])
    assert one.outcome is Outcome.INVITED


def test_a_booking_gives_the_same_right_as_a_care_decision():
    # Socialtjänstlagen (2025:400) 11 kap. 5 §: services without needs assessment.
    booking = a_grant(decision="", is_booking=True)
    assert invited_one(clients=[a_client()], grants=[booking]).outcome is Outcome.INVITED


def test_a_service_of_no_minutes_gives_the_right_to_choose():
    grant = a_grant(service="alarm", minutes_per_month=None)
    assert invited_one(clients=[a_client()], grants=[grant]).outcome is Outcome.INVITED


@pytest.mark.parametrize(
    ("exclusion", "client", "grant", "code"),
    [
        (SERVICEHUS, {"housing": " Servicehus"}, {}, LeftOutCode.HOUSING),
        (SERVICEHUS, {"housing": "ordinärt"}, {}, None),
        (AgeExclusion(under=65, reason=WHY), {"birth_date": date(1956, 1, 5)}, {}, LeftOutCode.AGE),
        (AgeExclusion(under=65, reason=WHY), {"birth_date": date(1956, 1, 4)}, {}, None),
        (AgeExclusion(over=84, reason=WHY), {"birth_date": date(1936, 1, 5)}, {}, None),
        (AgeExclusion(over=84, reason=WHY), {"birth_date": date(1936, 1, 4)}, {}, LeftOutCode.AGE),
        (AlarmOnlyExclusion(reason=WHY), {}, {"service": "alarm"}, LeftOutCode.ALARM_ONLY),
        (AlarmOnlyExclusion(reason=WHY), {}, {}, None),
        (BookingOnlyExclusion(reason=WHY), {}, {"is_booking": True}, LeftOutCode.BOOKING_ONLY),
        (BookingOnlyExclusion(reason=WHY), {}, {}, None),
    ],
    ids=[
        "housing left out",
        "another housing",
        "64 on the day of effect",
        "65 that very day",
        "84 that day, and nobody over 84",
        "85 that very day",
        "alarm alone",
        "care",
        "booking alone",
        "care decision",
    ],
)
def test_each_exclusion_leaves_out_those_it_names_and_nobody_else(exclusion, client, grant, code):
    system = a_system(exclusions=(replace(exclusion, decision="n-7"),))
    one = invited_one(system, clients=[a_client(**client)], grants=[a_grant(**grant)])
    if code is None:
        assert one.outcome is Outcome.INVITED
        return
    assert left_out_because(one) is code
    reason = one.reasons[0]
    assert reason.rule.part is Part.EXCLUSIONS
    assert dict(reason.rule.about)["who"] == exclusion.who
    assert reason.decision == "n-7"
    assert reason.facts["why"] == WHY


def test_an_alarm_beside_another_service_is_not_alarm_only():
    system = a_system(exclusions=(AlarmOnlyExclusion(reason=WHY),))
    grants = [a_grant(service="alarm"), a_grant(service="cleaning")]
    assert invited_one(system, clients=[a_client()], grants=grants).outcome is Outcome.INVITED


def test_a_booking_beside_a_care_decision_is_not_booking_only():
    system = a_system(exclusions=(BookingOnlyExclusion(reason=WHY),))
    grants = [a_grant(service="cleaning", is_booking=True), a_grant()]
    assert invited_one(system, clients=[a_client()], grants=grants).outcome is Outcome.INVITED


@pytest.mark.parametrize(
    "exclusion",
    [
        replace(SERVICEHUS, kind=Kind.PROPOSED),
        replace(SERVICEHUS, valid_to=date(2021, 1, 3)),
        replace(SERVICEHUS, round_kinds=(RoundKind.RE_CHOICE,)),
    ],
    ids=["only proposed", "ended before the day of effect", "for another kind of round"],
)
def test_a_rule_that_does_not_govern_the_round_leaves_nobody_out(exclusion):
    system = a_system(exclusions=(exclusion,))
    one = invited_one(system, clients=[a_client(housing="servicehus")])
    assert one.outcome is Outcome.INVITED


def test_every_exclusion_that_holds_is_kept_and_the_weightiest_is_told_first():
    system = a_system(exclusions=(AgeExclusion(over=80, reason=WHY), SERVICEHUS))
    one = invited_one(system, clients=[a_client(housing="servicehus")])
    assert [reason.code for reason in one.reasons] == [LeftOutCode.HOUSING, LeftOutCode.AGE]
    assert [dict(reason.rule.about)["who"] for reason in one.reasons] == ["housing", "age"]


def test_nights_alone_give_nothing_to_choose():
    one = invited_one(clients=[a_client()], grants=[a_grant(service="night")])
    assert left_out_because(one) is LeftOutCode.NEVER_OPEN
    assert str(one.reasons[0].rule) == "services id=night"


def test_a_reason_names_the_same_rule_wherever_in_the_file_the_rule_stands():
    age = AgeExclusion(over=80, reason=WHY)
    named = [
        {
            str(reason.rule)
            for reason in invited_one(
                a_system(exclusions=exclusions), clients=[a_client(housing="servicehus")]
            ).reasons
        }
        for exclusions in ((age, SERVICEHUS), (SERVICEHUS, age))
    ]
    assert named[0] == named[1]


def test_a_service_that_is_never_open_is_not_opened_by_its_bundle():
    closed = Service(
        id="x", name=sv("x"), category=Category.MEALS, performed_by=Performer.MUNICIPAL
    )
    system = a_system(services=(closed,), bundles=(Bundle(id="b", name=sv("b"), services=("x",)),))
    one = invited_one(system, clients=[a_client()], grants=[a_grant(service="x")])
    assert left_out_because(one) is LeftOutCode.NEVER_OPEN


def test_one_left_out_for_an_alarm_only_is_not_told_besides_that_it_is_never_open():
    alarm = Service(
        id="alarm", name=sv("larm"), category=Category.ALARM, performed_by=Performer.MUNICIPAL
    )
    exclusions = (AlarmOnlyExclusion(reason=WHY, kind=Kind.UNKNOWN),)
    system = a_system(services=(*SERVICES[:2], alarm), exclusions=exclusions)
    one = invited_one(system, clients=[a_client()], grants=[a_grant(service="alarm")])
    assert [reason.code for reason in one.reasons] == [LeftOutCode.ALARM_ONLY]
    assert [reason.rule.kind for reason in one.reasons] == [Kind.UNKNOWN]


def test_an_open_service_outside_every_bundle_is_not_in_the_round():
    system = a_system(
        services=(*SERVICES, Service(id="meals", name=sv("mat"), category=Category.MEALS))
    )
    one = invited_one(system, clients=[a_client()], grants=[a_grant(service="meals")])
    assert left_out_because(one) is LeftOutCode.NOT_IN_ROUND


def test_where_the_municipality_alone_performs_there_is_nothing_to_choose():
    one = invited_one(a_system(bundles=()), clients=[a_client(housing="servicehus")])
    assert left_out_because(one) is LeftOutCode.NOTHING_TO_CHOOSE
    assert one.reasons[0].decision == "kf-2019"


def test_a_bundle_that_is_never_chosen_is_not_open():
    never = ChoiceWindow(mode=ChoiceMode.NEVER, bundles=("home_care",))
    one = invited_one(a_system(choice=(never,)), clients=[a_client()])
    assert left_out_because(one) is LeftOutCode.NOTHING_TO_CHOOSE


def test_she_chooses_for_each_bundle_in_which_she_is_granted_something():
    system = a_system(
        bundles=(
            Bundle(id="service", name=sv("service"), services=("cleaning",)),
            Bundle(id="care", name=sv("omvårdnad"), services=("care",)),
            Bundle(id="alarm", name=sv("larm"), services=("alarm",)),
        )
    )
    grants = [
        a_grant(),
        a_grant(service="cleaning"),
        a_grant(service="alarm", period=until(FACTS_ON)),
    ]
    one = invited_one(system, clients=[a_client()], grants=grants)
    assert [opening.bundle for opening in one.openings] == ["service", "care"]


@pytest.mark.parametrize(
    ("provider", "system"),
    [
        ({"contract": until(date(2021, 1, 3))}, {}),
        ({"contract": Period(date(2021, 1, 5), None)}, {}),
        ({"status": ProviderStatus.LEAVING}, {}),
        ({"bundles": ("meals",)}, {}),
        ({"areas": ("south",)}, {}),
        (
            {"status": ProviderStatus.FULL},
            {"capacity": (Capacity(unit=Unit.CLIENTS, full_is_unlisted=True),)},
        ),
    ],
    ids=[
        "contract ended",
        "contract not begun",
        "leaving",
        "another bundle",
        "another area",
        "full, and the full are taken off the list",
    ],
)
def test_a_provider_that_cannot_be_chosen_is_not_offered(provider, system):
    providers = (OWN, replace(ASTER, **provider))
    one = invited_one(a_system(**system), clients=[a_client()], providers=providers)
    assert one.openings[0].providers == ("own",)


def test_a_provider_that_leaves_years_later_can_still_be_chosen():
    leaves_2024 = replace(ASTER, status=ProviderStatus.LEAVING, status_from=date(2024, 1, 1))
    one = invited_one(clients=[a_client()], providers=(OWN, leaves_2024))
    assert one.openings[0].providers == ("aster", "own")


@pytest.mark.parametrize("status", [ProviderStatus.FULL, ProviderStatus.WARNED])
def test_a_full_or_warned_provider_is_offered_like_the_others(status):
    providers = (OWN, replace(ASTER, status=status))
    one = invited_one(clients=[a_client()], providers=providers)
    assert one.openings[0].providers == ("aster", "own")


EXIT = a_plan(kind=RoundKind.PROVIDER_EXIT, leaving="aster")


def test_when_a_provider_leaves_only_its_clients_are_asked_and_it_is_not_offered():
    clients = [a_client("c1"), a_client("c2")]
    grants = [a_grant("c1", performer="aster"), a_grant("c2", performer="own")]
    first, second = invite(a_system(), some_facts(clients, grants, plan=EXIT)).each
    assert first.openings[0].providers == ("own",)
    assert left_out_because(second) is LeftOutCode.STAYS_WITH_PROVIDER


@pytest.mark.parametrize("mode", [ChoiceMode.ANY_TIME, ChoiceMode.WINDOW])
def test_one_who_stays_where_people_may_choose_at_any_time_may_change_then(mode):
    system = a_system(choice=(ChoiceWindow(mode=mode),))
    one = invited_one(system, clients=[a_client()], plan=EXIT)
    (reason,) = one.reasons
    assert reason.facts == {"at_any_time": int(mode is ChoiceMode.ANY_TIME)}


def test_when_no_leaving_provider_is_named_nobody_is_asked():
    grants = [a_grant(performer="")]
    plan = replace(EXIT, leaving="")
    one = invited_one(clients=[a_client()], grants=grants, plan=plan)
    assert left_out_because(one) is LeftOutCode.STAYS_WITH_PROVIDER
