"""Choices and placements go out as files: whole or what is new, and never of protected people."""

import io
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook
from tests.apps.transfers.lists import written
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.clients.models import Client, Household
from hemval.apps.placements.models import Placement
from hemval.apps.providers.models import Provider, Supplier
from hemval.apps.transfers.models import Export

pytestmark = pytest.mark.django_db


def place(key: str, **facts: object) -> None:
    """Let a provider whose id would be a formula perform for a client."""
    bundle, _ = Bundle.objects.get_or_create(key="care", defaults={"name": "Omvårdnad"})
    provider = Provider.objects.filter(key="=1+1").first() or Provider.objects.create(
        key="=1+1", name="Plus", supplier=Supplier.objects.create(name="Plus"), group="private"
    )
    client = Client.objects.create(key=key, family_name="Ek", **facts)
    Placement.objects.create(
        client=client,
        bundle=bundle,
        provider=provider,
        starts="2021-01-04",
        cause="list",
        made_at=clock.now(),
    )


def test_a_client_stands_by_her_id_alone(browser):
    place("B1")
    told = written(browser).decode("utf-8-sig")
    assert '"B1";"care"' in told
    assert "Ek" not in told
    assert Event.objects.filter(act="export_fetched").count() == 1


def test_no_cell_is_a_formula(browser):
    place("B1")
    assert '"\'=1+1"' in written(browser).decode("utf-8-sig")
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(written(browser, form="xlsx")))
    rows = sheet.get_sheet_by_index(0).to_python()
    assert rows[1][:3] == ["B1", "care", "=1+1"]


def test_protected_people_and_those_who_live_with_them_are_not_in_it(browser):
    home = Household.objects.create(key="h1")
    place("B1")
    place("B2", protected_registration_from="2020-01-01", household=home)
    place("B3", household=home)
    told = written(browser).decode("utf-8-sig")
    assert ("B1" in told, "B2" in told, "B3" in told) == (True, False, False)


def test_what_is_new_since_the_last_time_goes_out_alone(browser):
    place("B1")
    written(browser)
    place("B2")
    told = written(browser, only_new="on").decode("utf-8-sig")
    assert ("B1" in told, "B2" in told) == (False, True)


def test_what_is_stored_late_is_new_though_it_was_made_before_the_last_list(browser):
    place("B1")
    written(browser)
    before = Export.objects.latest("pk").until - timedelta(seconds=3)
    place("B2")
    Placement.objects.filter(client__key="B2").update(made_at=before)
    told = written(browser, only_new="on").decode("utf-8-sig")
    assert ("B1" in told, "B2" in told) == (False, True)


def test_what_was_withdrawn_or_is_protected_no_more_is_new(browser):
    place("B1")
    place("B2", protected_registration_from="2020-01-01")
    written(browser)
    Placement.objects.filter(client__key="B1").update(withdrawn_at=clock.now())
    Client.objects.update(protected_registration_from=None)
    told = written(browser, only_new="on").decode("utf-8-sig")
    assert ("B1" in told, "B2" in told) == (True, True)
    assert written(browser, only_new="on").count(b"\r\n") == 1


def test_a_list_is_not_handed_out_when_somebody_in_it_is_protected_since(browser):
    place("B1")
    written(browser)
    made = Export.objects.latest("pk")
    Client.objects.update(confidentiality_marked_from="2026-01-01")
    answer = browser.get(f"/kontor/listor/uttag/{made.pk}/", follow=True)
    assert "skyddade personuppgifter sedan den skrevs" in answer.content.decode()
    assert b"B1" not in answer.content


def test_a_list_has_those_alone_who_are_in_the_areas_of_whoever_asks(browser):
    north, south = (Area.objects.create(key=key, name=key) for key in ("north", "south"))
    place("B1", area=north)
    place("B2", area=south)
    written(browser)
    whole = Export.objects.latest("pk")
    of_south = browser_of(somebody(Role.ROUND_MANAGER, name="sven", area=south))
    told = written(of_south).decode("utf-8-sig")
    assert ("B1" in told, "B2" in told) == (False, True)
    assert of_south.get(f"/kontor/listor/uttag/{whole.pk}/").status_code == 403
    assert f"/uttag/{whole.pk}/" not in of_south.get("/kontor/listor/uttag/").content.decode()


def test_choices_go_out_as_a_list_that_could_be_read_in(browser):
    told = written(browser, kind="choices").decode("utf-8-sig")
    assert told.startswith('"Omgång";"Val-id";"Brukar-id"')
