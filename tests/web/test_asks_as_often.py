"""No list asks the database more often because it is longer."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.office.asking import asked_more
from tests.office.people import LONG_AGO, a_provider, acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client as Person
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
FEW, MANY = range(3), range(3, 30)
pytestmark = pytest.mark.django_db


def browser_of(*roles: Role, name: str = "berit") -> Client:
    browser = Client()
    browser.force_login(somebody(*roles, name=name))
    return browser


def providers(numbers) -> None:
    for number in numbers:
        a_provider(f"U{number}")


def people(numbers) -> None:
    for number in numbers:
        somebody(Role.HELPLINE, name=f"person {number}")


def tasks(numbers) -> None:
    for number in numbers:
        client = Person.objects.create(key=f"B{number}", given_name="Ada", family_name="Prov")
        make_task(kind=TaskKind.MOVED, now=LONG_AGO, client=client.pk, due=LONG_AGO.date())


def events(numbers) -> None:
    actor = acting(somebody(Role.CASE_MANAGER, name=f"anna {numbers}"))
    for number in numbers:
        record(what=Deed.CLIENT_READ, actor=actor, now=NOW, subject="page", client=number + 1)


def jobs(numbers) -> None:
    actor = acting(somebody(Role.ROUND_MANAGER, name=f"rut {numbers}"))
    for number in numbers:
        ask(kind=JobKind.CHECK, about="round", about_id=number, wanted={}, actor=actor, now=NOW)


LISTS = {
    "/kontor/utforare/": (Role.HELPLINE, providers),
    "/kontor/medarbetare/": (Role.ADMINISTRATOR, people),
    "/kontor/uppgifter/": (Role.CASE_MANAGER, tasks),
    "/kontor/": (Role.CASE_MANAGER, tasks),
    "/kontor/logg/": (Role.AUDITOR, events),
    "/kontor/arbeten/": (Role.ROUND_MANAGER, jobs),
}


@pytest.mark.parametrize("url", LISTS)
def test_a_list_asks_as_often_for_many_rows_as_for_few(url):
    role, add = LISTS[url]
    more = asked_more(browser_of(role), url, few=lambda: add(FEW), many=lambda: add(MANY))
    assert more == []
