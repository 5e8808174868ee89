"""Tasks are taken, handed on and done from their pages, and the pressing ones stand first."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client as Browser
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.clients.models import Client
from hemval.apps.tasks.models import Task, TaskKind
from hemval.apps.tasks.services import finish_task, make_task

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def helper() -> User:
    return somebody(Role.HELPLINE, name="helper")


@pytest.fixture
def browser(helper: User) -> Browser:
    return browser_of(helper)


def returned(**more: object) -> Task:
    return make_task(kind=TaskKind.LETTER_RETURNED, now=LONG_AGO, **more)  # type: ignore[arg-type]


def test_what_is_late_stands_first_on_the_first_page(browser: Browser) -> None:
    returned(facts={"text": "Ingen hast"})
    returned(due=date(2020, 1, 2), facts={"text": "Borde vara klar"})
    told = browser.get("/kontor/").content.decode()
    assert told.index("Borde vara klar") < told.index("Ingen hast")


def test_reading_a_task_changes_nothing(browser: Browser) -> None:
    task = returned()
    assert browser.get(reverse("tasks:one", args=[task.pk])).status_code == 200
    task.refresh_from_db()
    assert (task.seen_at, task.owner) == (None, None)


def test_a_task_is_taken_and_done(browser: Browser, helper: User) -> None:
    task = returned()
    browser.post(reverse("tasks:take", args=[task.pk]))
    without = browser.post(reverse("tasks:done", args=[task.pk]), {"how": ""})
    assert without.status_code == 200
    browser.post(reverse("tasks:done", args=[task.pk]), {"how": "Ny adress"})
    task.refresh_from_db()
    assert (task.owner, task.done_by, task.done_how) == (helper, helper, "Ny adress")


def test_what_she_did_stands_there_when_another_had_done_it(browser: Browser) -> None:
    task = returned()
    finish_task(task=task.pk, how="Ringde", actor=acting(somebody(Role.HELPLINE)), now=LONG_AGO)
    told = browser.post(reverse("tasks:done", args=[task.pk]), {"how": "Ny adress"})
    assert "Person 2 har redan gjort klart uppgiften." in told.content.decode()
    assert "Ny adress" in told.content.decode()
    task.refresh_from_db()
    assert task.done_how == "Ringde"


def test_a_task_is_handed_on_to_those_who_may_have_it(browser: Browser) -> None:
    task = returned()
    address = reverse("tasks:hand_on", args=[task.pk])
    auditor, colleague = somebody(Role.AUDITOR), somebody(Role.CASE_MANAGER)
    assert browser.post(address, {"owner": auditor.pk}).status_code == 200
    assert browser.post(address, {"owner": colleague.pk, "due": "2026-12-01"}).status_code == 303
    task.refresh_from_db()
    assert (task.owner, task.due) == (colleague, date(2026, 12, 1))


def test_a_task_that_is_not_hers_is_not_there(browser: Browser) -> None:
    other = returned(owner=somebody(Role.HELPLINE).pk)
    not_hers = make_task(kind=TaskKind.CHOICE_HELD, now=LONG_AGO)
    for task in (other, not_hers):
        assert browser.get(reverse("tasks:one", args=[task.pk])).status_code == 404
        assert browser.post(reverse("tasks:take", args=[task.pk])).status_code == 404


def test_a_task_is_written_about_a_client_whom_one_may_read(browser: Browser) -> None:
    client = Client.objects.create(key="A", given_name="Bo", family_name="Ek")
    hidden = Client.objects.create(key="B", confidentiality_marked_from=date(2020, 1, 1))
    text = {"text": "Ring dottern"}
    address = reverse("tasks:write_for", args=[client.pk])
    assert browser.post(address, {"text": ""}).status_code == 200
    assert browser.post(address, text).status_code == 303
    assert Task.objects.get().client == client
    assert browser.post(reverse("tasks:write_for", args=[hidden.pk]), text).status_code == 404


def test_all_tasks_are_read_with_as_many_questions_as_few(
    browser: Browser, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    def some(first: int, last: int) -> None:
        for number in range(first, last):
            client = Client.objects.create(key=str(number), given_name="Bo")
            returned(client=client, due=date(2020, 1, 2) if number % 2 else None)

    some(0, 10)
    browser.get(reverse("tasks:list"))
    with django_assert_max_num_queries(20) as few:
        browser.get(reverse("tasks:list"))
    some(10, 50)
    with django_assert_max_num_queries(len(few.captured_queries)):
        browser.get(reverse("tasks:list"))
