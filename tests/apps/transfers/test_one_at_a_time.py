"""Lists are taken one at a time, each as it was shown."""

from typing import Any

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, do, read, take, work
from tests.office.people import acting, browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job
from hemval.apps.transfers.imports import reading, services, switching
from hemval.apps.transfers.imports.checking import check
from hemval.apps.transfers.imports.refusing import ImportRefused
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db
FINNISH = CLIENTS + client_row("B1", language="fi") + client_row("B2")
PROTECTED = CLIENTS + client_row("B1", marked="2026-01-01") + client_row("B2")


@pytest.fixture
def office(monkeypatch) -> tuple[Browser, Any]:
    """Two clients stand in the office, and lists are taken one row at a time."""
    a_system()
    monkeypatch.setattr(switching, "AT_ONCE", 1)
    user = somebody(Role.ROUND_MANAGER, name="rut")
    browser = browser_of(user)
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    return browser, acting(user)


def asked(sent: Import, actor: Any) -> dict[str, Any]:
    return {"sent": sent.pk, "actor": actor, "now": clock.now()}


def why(refused: pytest.ExceptionInfo[ImportRefused]) -> str:
    return refused.value.why.value


def test_a_list_is_not_taken_while_another_is(office):
    browser, actor = office
    first, second = read(browser, "clients", PROTECTED), read(browser, "clients", FINNISH)
    services.take(**asked(first, actor))
    with pytest.raises(ImportRefused) as refused:
        services.take(**asked(second, actor))
    assert why(refused) == "other_first"
    work()
    with pytest.raises(ImportRefused) as refused:
        services.take(**asked(second, actor))
    assert why(refused) == "list_since"
    assert Client.objects.get(key="B1").is_protected


def test_a_list_that_is_half_taken_goes_before_any_other_and_may_be_taken_back(office):
    browser, actor = office
    half, other = read(browser, "clients", CLIENTS), read(browser, "clients", FINNISH)
    services.take(**asked(half, actor))
    assert not do(switching.take, half, actor, kill_at=1)
    halted = Job.objects.filter(about_id=half.pk, kind="import_take")
    halted.update(begun_at=clock.now(), stopped_at=clock.now())
    with pytest.raises(ImportRefused) as refused:
        services.take(**asked(other, actor))
    assert why(refused) == "other_first"
    services.undo(**asked(half, actor))
    work()
    half.refresh_from_db()
    assert (half.set_aside_at is not None, half.undone_at) == (True, None)
    assert Client.objects.filter(gone_since=None).count() == 2
    services.take(**asked(other, actor))


def test_a_list_that_was_asked_for_and_stopped_before_it_began_gives_way(office):
    browser, actor = office
    first, second = read(browser, "clients", PROTECTED), read(browser, "clients", FINNISH)
    services.take(**asked(first, actor))
    Job.objects.filter(about_id=first.pk, kind="import_take").update(stopped_at=clock.now())
    services.take(**asked(second, actor))
    work()
    assert Client.objects.get(key="B1").language == "fi"


def test_a_list_that_was_read_while_another_was_taken_is_read_anew(office, monkeypatch):
    browser, actor = office
    other = Import.objects.latest("pk")

    def taken_meanwhile(*told: Any) -> Any:
        Import.objects.filter(pk=other.pk).update(taken_at=clock.now())
        return check(*told)

    monkeypatch.setattr(reading, "check", taken_meanwhile)
    sent = read(browser, "clients", FINNISH)
    with pytest.raises(ImportRefused) as refused:
        services.take(**asked(sent, actor))
    assert why(refused) == "list_since"


def test_one_who_has_some_areas_sends_in_no_list_of_the_whole_municipality(office):
    _, actor = office
    sent = Import.objects.latest("pk")
    browser = browser_of(somebody(Role.ROUND_MANAGER, name="rolf", area=Area.objects.get()))
    assert "vissa områden" in browser.get("/kontor/listor/").content.decode()
    assert browser.get(f"/kontor/listor/{sent.pk}/").status_code == 403
    assert browser.post("/kontor/listor/", {"list": "clients"}).status_code == 403
