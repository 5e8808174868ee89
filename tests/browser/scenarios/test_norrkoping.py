"""Norrköping: providers choose areas, and who does not choose gets the municipal unit."""

from functools import partial

import pytest
from django.db.models import Q
from tests.browser.scenarios import a_round
from tests.browser.scenarios.choosing import who_have_not_chosen
from tests.browser.scenarios.town import town

from hemval.apps.allocation.models import Given
from hemval.apps.providers.models import Contract, Provider
from hemval.core.system.values import ProviderGroup, RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "norrkoping", 40, RoundKind.INTRODUCTION)


def test_those_who_work_where_she_lives_and_the_municipality_for_the_silent(town, signs_in):
    rut, bo, hilda = (signs_in(name) for name in ("Rut", "Bo Handläggare", "Hilda"))
    (caller,) = who_have_not_chosen(town, how_many=1)
    hilda.finds(caller.key)
    hilda.follows("Registrera val")
    offered = hilda.page.get_by_label("I första hand").locator("option").all_inner_texts()

    a_round.from_closing_to_decision(rut, bo)

    hers = Given.objects.get(round=town.row, client=caller)
    there = Contract.objects.filter(Q(area=hers.area) | Q(area=None)).values("provider")
    elsewhere = Provider.objects.exclude(pk__in=there)
    assert elsewhere.exists()
    assert not [one.name for one in elsewhere if one.name in offered]

    silent = Given.objects.filter(round=town.row, outcome__contains="silent", is_hidden=False)
    assert silent.exists()
    assert {one.provider.group for one in silent} == {ProviderGroup.MUNICIPAL.value}
    hilda.finds(silent[0].client.key)
    hilda.sees("Kommunens övningshemtjänst")
