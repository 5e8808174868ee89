"""Sundsvall: whoever does not choose keeps the provider that she has."""

from functools import partial

import pytest
from tests.browser.scenarios import a_round
from tests.browser.scenarios.town import town

from hemval.apps.allocation.models import Given
from hemval.apps.placements.models import Order
from hemval.core.system.values import RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "sundsvall", 40, RoundKind.RE_CHOICE)


def test_silence_keeps_what_one_has(town, signs_in):
    rut, bo, hilda = (signs_in(name) for name in ("Rut", "Bo Handläggare", "Hilda"))
    a_round.from_closing_to_decision(rut, bo)

    silent = Given.objects.filter(round=town.row, outcome="stays_silent", is_hidden=False)
    one = silent.select_related("client", "provider").order_by("pk")[0]
    hilda.finds(one.client.key)
    hilda.sees(f"Får {one.provider.name}")
    assert not Order.objects.filter(placement__client__in=silent.values("client")).exists()
