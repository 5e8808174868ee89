"""Wherever reading, taking or undoing a list is interrupted, it ends as if it had not been."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, do, read, send, take
from tests.office.people import acting, browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.work import Work
from hemval.apps.transfers.imports import reading, services, switching
from hemval.apps.transfers.imports.columns import Columns
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db
BEFORE = CLIENTS + "".join(client_row(f"B{number}") for number in range(1, 6))
AFTER = CLIENTS + "".join(
    client_row(f"B{number}", language="fi" if number % 2 else "sv") for number in range(3, 9)
)


@pytest.fixture
def office(monkeypatch) -> tuple[Browser, Any]:
    """Five clients stand in the office, and lists are taken two rows at a time."""
    a_system()
    monkeypatch.setattr(reading, "AT_ONCE", 2)
    monkeypatch.setattr(switching, "AT_ONCE", 2)
    user = somebody(Role.ROUND_MANAGER, name="rut")
    browser = browser_of(user)
    take(browser, "clients", BEFORE)
    return browser, acting(user)


def through(doing: Callable[[Work], object], sent: Import, actor: Any) -> int:
    """Kill it at its first step, then at its second, and so on, until it lives to its end."""
    kill_at = 0
    while not do(doing, sent, actor, kill_at=kill_at):
        kill_at += 1
    sent.refresh_from_db()
    return kill_at


def people() -> dict[str, tuple[object, bool]]:
    return {row.key: (client_of(row), row.gone_since is None) for row in Client.objects.all()}


def test_a_list_that_is_interrupted_everywhere_is_read_taken_and_undone_as_any_other(office):
    browser, actor = office
    before = people()
    sent = send(browser, "clients", AFTER)
    asked = {"sent": sent.pk, "actor": actor, "now": clock.now()}
    services.choose_columns(columns=Columns.of(sent.columns), **asked)
    assert through(reading.read, sent, actor) > 2
    assert sent.counts == {"new": 3, "changed": 2, "same": 1, "gone": 2, "wrong": 0}
    assert sent.rows.count() == 7
    services.take(**asked | {"now": clock.now()})
    assert through(switching.take, sent, actor) > 2
    taken = people()
    assert {key for key, (_, is_there) in taken.items() if is_there} == {
        f"B{number}" for number in range(3, 9)
    }
    services.undo(**asked | {"now": clock.now()})
    assert through(switching.undo, sent, actor) > 2
    assert people() == before
    acts = [one.act for one in Event.objects.filter(subject="import", subject_id=sent.pk)]
    assert sorted(acts) == ["list_read", "list_sent_in", "list_taken", "list_undone"]


def test_a_list_that_is_half_taken_can_be_gone_on_with_and_nothing_else(office):
    browser, actor = office
    sent = read(browser, "clients", AFTER)
    services.take(sent=sent.pk, actor=actor, now=clock.now())
    assert not do(switching.take, sent, actor, kill_at=1)
    halted = Job.objects.filter(about_id=sent.pk, kind="import_take")
    halted.update(begun_at=clock.now(), stopped_at=clock.now())
    told = browser.get(f"/kontor/listor/{sent.pk}/").content.decode()
    assert "Fortsätt föra in" in told
    with pytest.raises(services.ImportRefused):
        services.set_aside(sent=sent.pk, actor=actor, now=clock.now())
