"""People of the stories: they are there by name, and nothing else of the round is changed."""

from dataclasses import replace
from functools import cache

import pytest

from hemval.core.facts.clients import NO_PROTECTION
from hemval.core.facts.round_facts import RoundFacts
from hemval.files.system_file import load_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe
from hemval.synthetic.stories import Part, in_stories, people, with_stories


@cache
def made_up(clients: int = 60) -> RoundFacts:
    return MadeUpRound(Recipe(system=load_system("botkyrka").system, clients=clients)).facts()


def part(told: RoundFacts, one: Part):
    return next((c for c in told.clients if c.personal_number == people()[one].number), None)


def test_nobody_can_have_the_number_of_anybody_in_a_story():
    assert all(one.number.is_made_up for one in people().values())
    assert len({one.number for one in people().values()}) == len(Part)


def test_everybody_who_has_home_care_in_a_story_is_in_the_round():
    told = with_stories(made_up())
    there = {one for one in Part if part(told, one)}
    assert there == {one.part for one in people().values() if one.is_client}
    assert len(in_stories(told)) == len(there)


def test_as_many_live_there_as_before_with_what_they_are_granted():
    before, told = made_up(), with_stories(made_up())
    assert [one.id for one in told.clients] == [one.id for one in before.clients]
    wife = part(told, Part.WIFE).id
    assert {one for one in told.grants if one.client != wife} <= set(before.grants)
    assert set(told.representatives) > set(before.representatives)


def test_nobody_in_a_story_has_chosen():
    told = with_stories(made_up())
    chose = {one.client for one in told.choices}
    assert chose
    assert not chose & in_stories(told)


def test_spouses_live_together_and_nobody_else_does_with_them():
    told = with_stories(made_up())
    husband, wife = part(told, Part.HUSBAND), part(told, Part.WIFE)
    assert husband.household == wife.household != ""
    assert husband.address == wife.address
    assert {one.id for one in told.clients if one.household == wife.household} == {
        husband.id,
        wife.id,
    }


def test_a_wife_has_the_same_help_as_her_husband_by_a_decision_of_her_own():
    told = with_stories(made_up())
    hers, his = (
        [one for one in told.grants if one.client == part(told, who).id]
        for who in (Part.WIFE, Part.HUSBAND)
    )
    assert [(one.service, one.performer) for one in hers] == [
        (one.service, one.performer) for one in his
    ]
    assert not {one.decision for one in hers} & {one.decision for one in his}


def test_one_alone_is_protected_by_her_story():
    told = with_stories(made_up())
    protected = {c.id for c in told.clients if c.protection != NO_PROTECTION} & in_stories(told)
    assert protected == {part(told, Part.PROTECTED).id}


@pytest.mark.parametrize("ward", [Part.WARD_ELSA, Part.WARD_NILS, Part.WARD_MAJ])
def test_the_god_man_has_shown_his_papers_for_each_of_his_three(ward):
    told = with_stories(made_up())
    hers = [one for one in told.representatives if one.client == part(told, ward).id]
    guardian = people()[Part.GUARDIAN]
    assert [(one.name, one.personal_number, bool(one.document_checked_by)) for one in hers] == [
        (guardian.name, guardian.number, True)
    ]


def test_a_round_of_few_has_room_for_some_of_them_and_stays_whole():
    few = replace(made_up(), clients=made_up().clients[:1])
    told = with_stories(few)
    assert len(told.clients) == 1
    assert len(in_stories(told)) <= 1
