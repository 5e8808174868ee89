"""What a round lacks leads to where it is seen to, for those who may."""

import pytest
from django.urls import resolve, reverse
from tests.apps.rounds.planned import a_round
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.next_steps import what_is_next
from hemval.apps.rounds.views.to_do import GOES_TO, to_do

pytestmark = pytest.mark.django_db


@pytest.fixture
def row() -> Round:
    return a_round()


def links(row: Round, role: Role) -> dict[str, str]:
    """Where each thing that is lacking leads somebody."""
    told = to_do(what_is_next(row, clock.now()), row, acting(somebody(role)))
    return {one.message: one.url for one in told}


def test_caps_that_nobody_has_confirmed_lead_to_the_caps(row):
    told = links(row, Role.ROUND_MANAGER)
    assert told["rounds-lacks-caps"] == reverse("rounds:caps", args=[row.key])


def test_whoever_may_not_see_to_it_is_told_of_it_and_led_nowhere(row):
    told = links(row, Role.CASE_MANAGER)
    assert told["rounds-lacks-caps"] == ""


def test_each_way_leads_to_a_page_that_can_be_opened():
    for way in GOES_TO.values():
        found = resolve(reverse(way.page, args=["a"] if way.is_of_round else []))
        assert "GET" in found.func.methods


def test_lists_that_nobody_has_checked_are_checked_further_down_on_the_page(row):
    told = links(row, Role.ROUND_MANAGER)
    assert told["rounds-lacks-check"] == "#checked"
