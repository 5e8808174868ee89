"""Protection told later hides everybody whom the frozen or the later lists tie to her."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import a_client, some_facts

from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow, Part
from hemval.core.people.protected_since import protected_since, shield_hiding

FLAG = Protection(protected_registration_from=date(2020, 11, 1))
HER = a_client("her", household="h")
MATE = a_client("mate", household="h")
OTHER = a_client("other")
THEN = (HER, MATE, OTHER)


def hidden(now, *, then=THEN, lost=NOTHING_LOST):
    return protected_since(some_facts(then), NOTHING_LOST, some_facts(now), lost)


def flagged(client, **parts):
    return replace(client, protection=FLAG, **parts)


def test_nobody_is_hidden_where_nobody_is_protected():
    assert hidden(THEN) == frozenset()


def test_one_whose_later_row_is_missing_is_hidden_by_her_frozen_household():
    assert hidden((flagged(HER), OTHER)) == {"her", "mate"}


def test_one_whose_later_row_could_not_be_taken_is_hidden_by_her_frozen_household():
    lost = Losses(rows=1, clients=(LostRow(row=2, id="mate"),))
    assert hidden((flagged(HER), OTHER), lost=lost) == {"her", "mate"}


def test_one_who_has_left_the_household_still_hides_those_who_stay():
    assert hidden((flagged(HER, household=""), MATE, OTHER)) == {"her", "mate"}


def test_one_whose_flagged_row_could_not_be_taken_hides_her_frozen_household():
    lost = Losses(rows=1, clients=(LostRow(row=1, id="her", is_flagged=True),))
    assert hidden((MATE, OTHER), lost=lost) == {"her", "mate"}


def test_protection_that_a_later_list_no_longer_tells_holds():
    assert hidden(THEN, then=(flagged(HER), MATE, OTHER)) == {"her", "mate"}


@pytest.mark.parametrize("listed", [(OTHER,), (MATE, OTHER)])
def test_where_nobody_can_tell_whose_a_flagged_row_is_those_who_are_missing_are_hidden(listed):
    lost = LostRow(row=1, name="x", is_flagged=True, unsure=frozenset({Part.ID}))
    found = hidden(listed, lost=Losses(rows=1, clients=(lost,)))
    assert found == {"her", "mate"}


def test_a_shield_hides_whom_it_is_told_to_and_nobody_who_is_tied_to_them():
    found = shield_hiding(some_facts(THEN), NOTHING_LOST, {"her"})
    assert found.ids == {"her"}
    assert found.all_named


def test_a_shield_knows_the_names_of_whom_it_hides():
    named = replace(HER, given_name="Alva", family_name="Ek")
    found = shield_hiding(some_facts((named, MATE)), NOTHING_LOST, {"her"})
    assert found.words == {"alva", "ek"}


def test_a_shield_still_hides_those_whom_the_lists_themselves_protect():
    found = shield_hiding(some_facts((flagged(HER), MATE, OTHER)), NOTHING_LOST, {"other"})
    assert found.ids == {"her", "mate", "other"}
