"""Söderhamn: help comes in bundles, and one may choose another provider for each."""

from functools import partial

import pytest
from tests.browser.scenarios import a_round
from tests.browser.scenarios.choosing import chooses_by_phone, who_have_not_chosen
from tests.browser.scenarios.town import town

from hemval.apps.allocation.models import Given
from hemval.apps.choices.models import Choice
from hemval.core.system.values import RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "soderhamn", 40, RoundKind.INTRODUCTION)


def test_one_provider_for_each_bundle(town, signs_in):
    rut, bo, hilda = (signs_in(name) for name in ("Rut", "Bo Handläggare", "Hilda"))
    (caller,) = who_have_not_chosen(town, how_many=1, bundles=2)
    chooses_by_phone(hilda, caller)
    wished = {one.bundle_id: one.wishes.get() for one in Choice.objects.filter(client=caller)}
    assert len({one.provider for one in wished.values()}) == 2

    a_round.from_closing_to_decision(rut, bo)

    given = Given.objects.filter(round=town.row, client=caller).select_related("provider")
    assert {one.bundle_id: one.provider for one in given} == {
        bundle: wish.provider for bundle, wish in wished.items()
    }
    hilda.finds(caller.key)
    hilda.sees(*(one.provider.name for one in given))
