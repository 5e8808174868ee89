"""A task leads to where it is done, and is ticked off by hand only where nothing else ends it."""

import pytest
from django.urls import reverse
from tests.office.a_draw import allocated, decide, manager
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, Task, TaskKind
from hemval.apps.tasks.ways import ends_elsewhere, way_of, what_is_asked
from hemval.core.placement.placements import TO_BE_DECIDED

pytestmark = pytest.mark.django_db


def to_decide(row: Round) -> Task:
    readable = Given.objects.filter(round=row, is_hidden=False, outcome__in=TO_BE_DECIDED)
    return Task.objects.get(about=About.GIVEN.value, about_id=readable.order_by("pk")[0].pk)


def page_of(task: Task) -> str:
    browser = browser_of(somebody(Role.CASE_MANAGER))
    return browser.get(reverse("tasks:one", args=[task.pk])).content.decode()


def test_a_place_to_decide_is_given_beside_the_round_and_by_a_change_once_that_is_decided() -> None:
    rut, ivar = manager(), manager()
    row = allocated(rut)
    task = to_decide(row)
    told = page_of(task)
    assert reverse("allocation:given", args=[row.key, task.about_id]) in told
    assert reverse("tasks:done", args=[task.pk]) not in told

    decide(row, rut, ivar)
    told = page_of(task)
    assert reverse("placements:change", args=[task.client_id]) in told
    assert reverse("allocation:given", args=[row.key, task.about_id]) not in told
    assert reverse("tasks:done", args=[task.pk]) in told


def test_what_she_said_in_a_call_is_asked_as_that() -> None:
    task = Task(kind=TaskKind.DECIDE.value, about=About.CALL.value, about_id=1)
    way = way_of(task)
    assert way is not None
    assert way.url(task) == reverse("calls:one", args=[1])
    assert what_is_asked(task) == "tasks-what-decide-after-call"
    assert ends_elsewhere(task)


def test_what_somebody_wrote_herself_leads_nowhere_and_she_says_when_it_is_done() -> None:
    task = Task(kind=TaskKind.OWN.value)
    assert way_of(task) is None
    assert not ends_elsewhere(task)
