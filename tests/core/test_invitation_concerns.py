"""What a person is to look at, and what waits for it."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import (
    FACTS_ON,
    HOME_CARE,
    NORTH,
    OWN,
    a_client,
    a_grant,
    a_representative,
    a_system,
    some_facts,
    sv,
    until,
)

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Address, Ground, Protection
from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.invitation.inviting import invite
from hemval.core.invitation.outcome import WAITING, ConcernCode, Outcome, Waits
from hemval.core.system.choice import JointPlacementRule, Together
from hemval.core.system.people import AgeExclusion


def one_of(system=None, lost=NOTHING_LOST, **facts):
    (one,) = invite(system or a_system(), some_facts(**facts), lost).each
    return one


def codes(one):
    return [concern.code for concern in one.concerns]


def test_it_is_said_of_every_reason_what_waits_for_it():
    assert set(WAITING) == set(ConcernCode)


@pytest.mark.parametrize(
    ("client", "code"),
    [
        ({"key_code": "999", "address": Address(street="Ö 1", town="Ö")}, ConcernCode.AREA_UNKNOWN),
        ({"key_code": "201"}, ConcernCode.AREA_AMBIGUOUS),
        ({"address": Address()}, ConcernCode.ADDRESS_MISSING),
        ({"address": Address(street="Provgatan 1")}, ConcernCode.ADDRESS_MISSING),
        ({"birth_date": date(2010, 1, 1)}, ConcernCode.MINOR_WITHOUT_PARENT),
    ],
    ids=[
        "area unknown",
        "key code and postal code in different areas",
        "no address",
        "a street without a place",
        "a child without anybody",
    ],
)
def test_the_letter_waits_when_its_content_or_its_way_would_be_a_guess(client, code):
    one = one_of(clients=[a_client(**client)])
    assert one.outcome is Outcome.LOOK_FIRST
    assert codes(one) == [code]
    assert one.concerns[0].waits is Waits.LETTER


@pytest.mark.parametrize(
    ("client", "code"),
    [
        ({"needs_attention": True}, ConcernCode.NEEDS_ATTENTION),
        ({"language": "so"}, ConcernCode.LANGUAGE_NOT_OFFERED),
        ({"asks_together": True}, ConcernCode.TOGETHER_ALONE),
    ],
    ids=["needs attention", "a language that is not offered", "asks to be with nobody in the list"],
)
def test_the_letter_goes_when_somebody_need_only_look_before_she_is_placed(client, code):
    one = one_of(clients=[a_client(**client)])
    assert one.outcome is Outcome.INVITED
    assert codes(one) == [code]


@pytest.mark.parametrize(
    ("language", "letter"),
    [("", "sv"), ("fi", "fi"), ("FI", "fi"), ("fi-FI", "fi"), ("so", "sv")],
)
def test_the_letter_is_in_her_language_where_it_is_offered(language, letter):
    assert one_of(clients=[a_client(language=language)]).letter_language == letter


def test_nobody_to_choose_in_her_area_stops_the_letter():
    providers = (replace(OWN, areas=("south",)),)
    one = one_of(clients=[a_client()], providers=providers)
    assert one.outcome is Outcome.LOOK_FIRST
    assert codes(one) == [ConcernCode.NO_PROVIDER]
    assert one.concerns[0].facts == {"bundle": HOME_CARE.name}


def test_providers_are_not_told_while_the_area_is_unknown():
    one = one_of(clients=[a_client(area="?")], providers=(OWN,))
    assert codes(one) == [ConcernCode.AREA_UNKNOWN]
    assert one.openings[0].providers == ()


@pytest.mark.parametrize("asked", [True, False], ids=["an age rule", "no age rule"])
def test_a_missing_birth_date_matters_only_where_a_rule_asks_for_it(asked):
    rules = (AgeExclusion(under=65, reason=sv("x")),) if asked else ()
    one = one_of(a_system(exclusions=rules), clients=[a_client(birth_date=None)])
    assert one.outcome is (Outcome.LOOK_FIRST if asked else Outcome.INVITED)
    assert codes(one) == ([ConcernCode.BIRTH_DATE_MISSING] if asked else [])


@pytest.mark.parametrize(
    ("representative", "code"),
    [
        ({"ground": Ground.UNCLEAR}, ConcernCode.REPRESENTATIVE_UNCLEAR),
        ({"ground": Ground.NEXT_OF_KIN}, ConcernCode.REPRESENTATIVE_NEXT_OF_KIN),
        ({"document_checked_by": ""}, ConcernCode.REPRESENTATIVE_UNCHECKED),
        ({"period": until(date(2020, 8, 30))}, ConcernCode.REPRESENTATIVE_EXPIRED),
        ({"period": Period(date(2020, 9, 1), None)}, ConcernCode.REPRESENTATIVE_EXPIRED),
        ({"ground": Ground.PARENT}, ConcernCode.REPRESENTATIVE_OF_ADULT),
        ({"scope": "Förvalta egendom"}, ConcernCode.REPRESENTATIVE_FOR_PROPERTY),
        ({"scope": "bevaka rätt, förvalta egendom"}, ConcernCode.REPRESENTATIVE_FOR_PROPERTY),
    ],
    ids=[
        "ground unclear",
        "anhörigbehörighet",
        "paper not checked",
        "ended the day before",
        "not begun",
        "parent of a grown person",
        "for her property alone",
        "for her rights and property, not her person",
    ],
)
def test_a_doubtful_representative_gets_no_copy_and_her_own_letter_goes(representative, code):
    acting = a_representative(**representative)
    one = one_of(clients=[a_client()], representatives=(acting,))
    assert one.outcome is Outcome.INVITED
    assert codes(one) == [code]
    assert one.concerns[0].waits is Waits.COPY
    assert one.concerns[0].facts == {"representative": "f1"}
    assert one.copies_to == ()


@pytest.mark.parametrize(
    ("second", "looked_at"),
    [
        ({"period": until(date(2020, 8, 30))}, False),
        ({"ground": Ground.NEXT_OF_KIN}, False),
        ({"ground": Ground.UNCLEAR}, True),
        ({"document_checked_by": ""}, True),
    ],
    ids=["one that ended", "a relative", "one whose ground is unclear", "an unchecked paper"],
)
def test_beside_a_sound_representative_only_an_open_question_is_looked_at(second, looked_at):
    sound = a_representative(id_="good")
    other = a_representative(id_="other", **second)
    one = one_of(clients=[a_client()], representatives=(other, sound))
    assert one.copies_to == (sound,)
    assert bool(one.concerns) is looked_at


def test_a_childs_letter_goes_to_her_parents():
    parents = tuple(
        a_representative(id_=id_, ground=Ground.PARENT, document_checked_by="")
        for id_ in ("mother", "father")
    )
    one = one_of(clients=[a_client(birth_date=date(2010, 1, 1))], representatives=parents)
    assert one.outcome is Outcome.INVITED
    assert one.to_representatives
    assert [copy.id for copy in one.copies_to] == ["father", "mother"]


def test_a_decision_that_ends_before_the_choice_takes_effect_may_be_prolonged():
    one = one_of(clients=[a_client()], grants=[a_grant(period=until(FACTS_ON))])
    assert one.outcome is Outcome.LEFT_OUT
    assert codes(one) == [ConcernCode.DECISION_MAY_BE_PROLONGED]


def test_one_whose_row_of_services_was_rejected_is_not_left_out_for_lack_of_it():
    lost = Losses(services=frozenset({"c1"}))
    one = one_of(clients=[a_client()], grants=[], lost=lost)
    assert one.outcome is Outcome.LOOK_FIRST
    assert codes(one) == [ConcernCode.SERVICES_REJECTED]


def test_one_of_whom_a_service_was_lost_is_looked_at_even_when_she_has_another():
    lost = Losses(services=frozenset({"c1"}))
    assert one_of(clients=[a_client()], lost=lost).outcome is Outcome.LOOK_FIRST


def test_one_who_has_died_is_left_out_whatever_was_rejected():
    lost = Losses(services=frozenset({"c1"}))
    one = one_of(clients=[a_client(died=FACTS_ON)], grants=[], lost=lost)
    assert one.outcome is Outcome.LEFT_OUT
    assert one.concerns == ()


def test_a_lost_row_of_nobody_may_be_a_protected_persons():
    hidden = Protection(confidentiality_marked_from=date.min)
    clients = [a_client("c1", protection=hidden), a_client("c2")]
    lost = Losses(unnamed_services=True)
    each = invite(a_system(), some_facts(clients, []), lost).each
    assert [one.outcome for one in each] == [Outcome.LOOK_FIRST, Outcome.LEFT_OUT]


def test_a_lost_row_of_a_representative_stops_only_the_copy():
    lost = Losses(representatives=frozenset({"c1"}))
    one = one_of(clients=[a_client()], lost=lost)
    assert one.outcome is Outcome.INVITED
    assert [concern.waits for concern in one.concerns] == [Waits.COPY]


def test_a_service_that_the_system_has_never_heard_of_leaves_nobody_out():
    one = one_of(clients=[a_client()], grants=[a_grant(service="gardening")])
    assert one.outcome is Outcome.LOOK_FIRST
    assert codes(one) == [ConcernCode.UNKNOWN_SERVICE]
    assert one.concerns[0].facts == {"service": "gardening"}


def couple(first=True, second=True, **of_second):
    parts = {"household": "h", "asks_together": second} | of_second
    return [a_client("c1", household="h", asks_together=first), a_client("c2", **parts)]


@pytest.mark.parametrize(
    ("clients", "looked_at"),
    [
        (couple(), [False, False]),
        (couple(second=False), [True, False]),
        (couple(second=None), [True, False]),
        (couple(first=False, second=False), [False, False]),
        (couple(household="other"), [True, True]),
        (couple(household=""), [True, True]),
        (couple(died=FACTS_ON), [True, False]),
    ],
    ids=[
        "both ask",
        "the other says no",
        "the other says nothing",
        "neither asks",
        "in different households",
        "one without household",
        "the other has died",
    ],
)
def test_asking_to_be_together_is_looked_at_when_nobody_else_asks_it(clients, looked_at):
    each = invite(a_system(), some_facts(clients)).each
    assert [ConcernCode.TOGETHER_ALONE in codes(one) for one in each] == looked_at


def test_nothing_is_asked_about_togetherness_where_nobody_can_have_it():
    never = (JointPlacementRule(together=Together.NEVER),)
    one = one_of(a_system(joint_placement=never), clients=[a_client(asks_together=True)])
    assert one.concerns == ()


def test_an_area_that_is_not_in_force_on_the_day_of_effect_is_unknown():
    system = a_system(areas=(replace(NORTH, valid_to=date(2021, 1, 3)),))
    assert codes(one_of(system, clients=[a_client()])) == [ConcernCode.AREA_UNKNOWN]
