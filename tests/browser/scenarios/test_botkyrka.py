"""Botkyrka: a whole round, from the last day of choosing until everybody has her provider."""

from functools import partial

import pytest
from tests.browser.scenarios import a_round, choosing, orders
from tests.browser.scenarios.town import town

from hemval.apps.calls.models import Call
from hemval.apps.choices.models import Choice
from hemval.apps.placements.models import Order
from hemval.core.system.values import RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "botkyrka", 60, RoundKind.INTRODUCTION, full=("P01", "P02"))


def test_a_whole_round(town, signs_in):
    rut, bo, hilda = (signs_in(name) for name in ("Rut", "Bo Handläggare", "Hilda"))

    by_phone, on_paper, her_daughter = choosing.who_have_not_chosen(town, how_many=3)
    choosing.chooses_by_phone(hilda, by_phone)
    choosing.declines_on_paper(hilda, on_paper)
    choosing.daughter_calls(hilda, her_daughter)
    choosing.settles_what_waits(bo, because="Jag har ringt henne. Hon vill det som dottern sade.")
    assert Choice.objects.filter(client=her_daughter, released_at__isnull=False).exists()

    a_round.from_closing_to_decision(rut, bo)

    for call in a_round.who_can_be_offered_something(town):
        a_round.calls(hilda, call)
    assert Call.objects.filter(agreed__isnull=False).exists()

    orders.one_provider_cannot(town, signs_in, because="Vi har ingen ledig på kvällarna.")
    orders.providers_confirm(town, signs_in)
    orders.deals_with_what_nobody_can(bo, how="Pratade med Eva. De börjar som planerat.")
    assert Order.objects.filter(placement__round=town.row, confirmed_at__isnull=False).exists()

    a_round.lets_it_take_effect(rut)
    assert town.row.in_effect_at is not None
