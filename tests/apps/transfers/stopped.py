"""Somebody who has help and somebody who has none, and what lists stop of it."""

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, OWN, PROVIDERS, SERVICES, client_row, take
from tests.files.small_system import SMALL
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.services import add_version
from hemval.apps.placements.models import Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.tasks.models import Task

HELD = "B1;care;600;d1;2020-01-01;;own\r\n"


@pytest.fixture
def browser() -> Browser:
    """Somebody sends in lists of a municipality where B1 has help and B2 has none."""
    add_version(text=SMALL, file="small", added_by=None, now=clock.now())
    browser = browser_of(somebody(Role.ROUND_MANAGER, name="rut"))
    take(browser, "providers", PROVIDERS + OWN)
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    take(browser, "services", SERVICES + HELD)
    Placement.objects.update(starts="2020-01-01")
    return browser


def held_today() -> list[tuple[str, str | None]]:
    """Who is with which provider today."""
    rows = holding_on(clock.today()).values_list("client__key", "provider__key")
    return sorted(rows)


def tasks() -> list[tuple[str, str]]:
    """Of whom something is left to do, and what."""
    return sorted(Task.objects.filter(done_at=None).values_list("client__key", "kind"))
