"""Norberg: there is nothing to choose, but there are clients, and who helps them."""

from functools import partial

import pytest
from tests.browser.scenarios.town import town_without_choice

from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Invitation

pytestmark = pytest.mark.django_db
IN = partial(town_without_choice, "norberg", 40)


def test_nobody_is_asked_and_everybody_is_helped(town, signs_in):
    rut, hilda, kim = (signs_in(name) for name in ("Rut", "Hilda", "Kim"))
    rut.opens_the_round()
    rut.presses("Kontrollera nu")
    rut.waits_for_the_worker()
    rut.sees("Reglerna har inget att välja")

    somebody = Client.objects.filter(grants__isnull=False).order_by("key")[0]
    hilda.finds(somebody.key)
    hilda.sees("Hjälp i dag", somebody.grants.all()[0].service.name)
    hilda.does_not_see("Registrera val")

    kim.opens_the_round()
    kim.follows("Siffror")
    kim.sees("Inga val har kommit in")
    assert not Invitation.objects.filter(bundle__isnull=False).exists()
