"""Pages that no link leads to: what is read back, receipts, and forms with faults in them."""

from functools import partial

import pytest
from tests.browser.looking import DESK, objections, too_wide
from tests.browser.scenarios import choosing
from tests.browser.scenarios.colleague import Colleague
from tests.browser.scenarios.town import town

from hemval.apps.choices.models import Choice
from hemval.apps.rounds.models import Round
from hemval.core.system.values import RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "botkyrka", 24, RoundKind.INTRODUCTION)


def everybody_can_use_what_she_sees(colleague: Colleague) -> None:
    """Axe objects to nothing on the page that is open, and it fits a phone."""
    page = colleague.page
    assert objections(page) == [], page.url
    assert not too_wide(page, 320), page.url
    page.set_viewport_size(DESK)


def test_registering_step_by_step(town, signs_in):
    hilda = signs_in("Hilda")
    (caller,) = choosing.who_have_not_chosen(town, how_many=1)
    hilda.finds(caller.key)
    hilda.follows("Registrera val")
    hilda.presses("Gå vidare och läs upp")
    everybody_can_use_what_she_sees(hilda)

    hilda.page.get_by_label("I första hand").select_option(index=1)
    hilda.presses("Gå vidare och läs upp")
    hilda.sees("Stämmer det?")
    everybody_can_use_what_she_sees(hilda)

    hilda.presses("Stämmer, registrera")
    hilda.sees("Tack. Ditt val är registrerat.")
    everybody_can_use_what_she_sees(hilda)
    assert Choice.objects.filter(client=caller).count() == 1


def test_settling_without_a_reason(town, signs_in):
    hilda, bo = signs_in("Hilda"), signs_in("Bo Handläggare")
    (caller,) = choosing.who_have_not_chosen(town, how_many=1)
    choosing.daughter_calls(hilda, caller)
    bo.goes_to("Att göra")
    bo.follows("Avgör ett val")
    bo.follows("Avgör")
    bo.page.locator("main form").first.evaluate("form => { form.noValidate = true }")
    bo.presses("Avgör")
    bo.sees("Avgör vilket val som gäller")
    everybody_can_use_what_she_sees(bo)
    assert Choice.objects.get(client=caller).is_waiting


def test_a_plan_that_cannot_be(town, signs_in):
    rut = signs_in("Rut")
    rut.goes_to("Valomgångar")
    rut.follows("Lägg upp en valomgång")
    rut.page.get_by_role("main").get_by_role("button").first.click()
    rut.page.wait_for_load_state()
    everybody_can_use_what_she_sees(rut)
    assert Round.objects.get() == town.row
