"""To change provider outside rounds: the rules give the days, which are shown before it is done."""

from datetime import date, timedelta

import pytest
from tests.apps.placements.changed import LATER, browser, filled, stays, wished
from tests.apps.placements.changed import given as given
from tests.office.a_draw import manager

from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, FreePlace, Placement
from hemval.apps.placements.services import changing
from hemval.apps.placements.services.changing import (
    ChangeRefused,
    NoChange,
    change_provider,
    offer_place,
)
from hemval.apps.providers.models import Provider
from hemval.core.correspondence.change_days import NoDays
from hemval.core.handover import ChangeRefusal

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"told": (LATER + timedelta(days=1)).date()}, NoChange.NOT_TOLD_YET),
        ({"agreed": LATER.date()}, ChangeRefusal.ANOTHER_DAY),
    ],
    ids=str,
)
def test_a_change_against_the_rules_changes_nothing(given, other, why):
    assert stays(wished(given, **other)) is why


def test_nobody_changes_to_whom_she_has_nor_to_one_who_does_not_work_there(given):
    change = wished(given)
    assert stays(wished(given, to=given.provider_id)) is NoChange.SAME
    Provider.objects.get(pk=change.to).contracts.update(ends=date(2021, 1, 1))
    assert stays(change) is NoChange.NOT_HERS


def test_a_change_does_not_go_before_another_that_is_decided(given):
    change = wished(given)
    change_provider(change, actor=manager(), now=LATER)
    with pytest.raises(ChangeRefused) as found:
        change_provider(change, actor=manager(), now=LATER)
    assert found.value.why is NoChange.DECIDED_LATER
    assert Placement.objects.filter(cause=Cause.CHANGE.value).count() == 1


def test_where_no_rule_gives_the_day_nothing_is_guessed(given, monkeypatch):
    change = wished(given)
    monkeypatch.setattr(changing, "change_rules", lambda *_: ())
    assert stays(change) is NoDays.NO_RULE


def test_who_takes_a_place_that_was_offered_has_it_from_the_queue(given):
    change = wished(given)
    offer_place(
        client=given.client_id,
        bundle=given.bundle_id,
        provider=change.to,
        answer_by=LATER.date(),
        actor=manager(),
        now=LATER,
    )
    change_provider(change, actor=manager(), now=LATER)
    assert Placement.objects.filter(cause=Cause.QUEUE.value).count() == 1


def test_the_days_are_shown_first_and_only_what_was_shown_is_done(given):
    change, page = wished(given), f"/kontor/brukare/{given.client_id}/byte/"
    here = browser()
    shown = here.post(page, filled(change)).content.decode()
    assert "Bekräfta bytet" in shown
    here.post(page, filled(change, shown="2021-01-01"))
    assert not Placement.objects.filter(cause=Cause.CHANGE.value).exists()
    first = shown.split('name="shown" value="')[1][:10]
    answer = here.post(page, filled(change, shown=first), follow=True)
    assert "Bytet är sparat" in answer.content.decode()
    assert Placement.objects.get(cause=Cause.CHANGE.value).starts == date.fromisoformat(first)


def test_what_was_filled_in_stays_when_the_change_cannot_be_made(given):
    page = f"/kontor/brukare/{given.client_id}/byte/"
    change = wished(given, to=given.provider_id)
    told = browser().post(page, filled(change)).content.decode()
    assert "redan har då" in told
    assert f'value="{change.told.isoformat()}"' in told


def test_a_place_is_offered_and_declined_on_the_page(given):
    here, page = browser(), f"/kontor/brukare/{given.client_id}/"
    coming = Provider.objects.get(pk=wished(given).to)
    coming.contracts.update(ends=None)
    Provider.objects.filter(pk=coming.pk).update(status="open", status_from=None)
    asked = {
        "offer-bundle": given.bundle_id,
        "offer-provider": coming.pk,
        "offer-answer_by": "2020-01-01",
    }
    passed = here.post(f"{page}ledig-plats/", asked).content.decode()
    assert "Den dagen har redan varit" in passed
    here.post(f"{page}ledig-plats/", asked | {"offer-answer_by": "2099-01-01"})
    place = FreePlace.objects.get()
    told = here.post(f"{page}ledig-plats/{place.pk}/nej/", follow=True).content.decode()
    assert "Tackade nej" in told


def test_of_a_protected_person_a_reason_is_asked_first(given):
    Client.objects.filter(pk=given.client_id).update(confidentiality_marked_from=date(2020, 1, 1))
    page = f"/kontor/brukare/{given.client_id}/byte/"
    assert browser().get(page).status_code in {403, 404}
    told = browser(reads_protected=True).get(page).content.decode()
    assert given.client.family_name not in told
