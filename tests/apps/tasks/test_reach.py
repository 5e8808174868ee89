"""No task is out of everybody's reach: one whose owner may not have it any more is for others."""

from datetime import UTC, date, datetime
from itertools import product

import pytest
from django.urls import reverse
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.accounts.services.people import close, end_naming, end_role
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_readable, reading_of
from hemval.apps.tasks.models import About, Task, TaskKind
from hemval.apps.tasks.queries import colleagues, waiting_for, within_reach
from hemval.apps.tasks.services import (
    TaskRefusal,
    TaskRefused,
    finish_task,
    hand_on_task,
    make_task,
    take_task,
)

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
TODAY = NOW.date()
pytestmark = pytest.mark.django_db


@pytest.fixture
def hidden() -> Client:
    return Client.objects.create(key="hid", confidentiality_marked_from=date(2020, 1, 1))


def named(**wanted: object) -> User:
    return somebody(Role.CASE_MANAGER, reads_protected=True, **wanted)


def sees(user: User, task: Task) -> bool:
    user.refresh_from_db()
    shown = waiting_for(acting(user, TODAY), on=TODAY, at_most=10).all
    return user.is_active and task in [line.task for line in shown]


def new(client: Client | None, owner: User, kind: TaskKind = TaskKind.NEWLY_PROTECTED) -> Task:
    task = make_task(kind=kind, now=NOW, client=client, owner=owner.pk)
    Task.objects.filter(pk=task.pk).update(seen_at=NOW)
    return task


def test_the_task_of_one_whose_account_is_closed_is_for_the_others():
    gone, other, boss = somebody(Role.HELPLINE), somebody(Role.HELPLINE), somebody()
    task = new(None, gone, TaskKind.CALL_BACK)
    assert not sees(other, task)
    close(user=gone, actor=acting(boss), now=NOW)
    assert sees(other, task)
    assert take_task(task=task.pk, actor=acting(other), now=NOW).owner == other


def test_the_task_of_one_who_has_the_role_no_more_is_for_the_others(hidden):
    gone, other, boss = named(), named(), somebody()
    task = new(hidden, gone)
    end_role(held=gone.roles_held.get(), actor=acting(boss), now=NOW)
    assert sees(other, task)


def test_the_task_of_one_who_is_not_named_any_more_is_for_those_who_are(hidden):
    gone, other, boss = named(), named(), somebody()
    task = new(hidden, gone)
    assert not sees(other, task)
    end_naming(naming=gone.may_read_protected.get(), actor=acting(boss), now=NOW)
    assert not sees(gone, task)
    assert sees(other, task)


def test_the_task_of_one_who_works_in_another_area_is_for_those_who_work_there():
    north, south = (Area.objects.create(key=key, name=key) for key in ("north", "south"))
    client = Client.objects.create(key="a", area=north)
    owner, other = (somebody(Role.CASE_MANAGER, area=area) for area in (south, north))
    task = new(client, owner, TaskKind.DIED)
    assert sees(other, task)
    assert not sees(owner, task)


def test_a_task_that_somebody_has_is_hers_alone(hidden):
    owner, other = named(), named()
    task = new(hidden, owner)
    assert sees(owner, task)
    assert not sees(other, task)
    with pytest.raises(TaskRefused, match="already_taken"):
        take_task(task=task.pk, actor=acting(other), now=NOW)


def test_a_task_about_a_protected_person_is_handed_to_named_staff_alone(hidden):
    owner, other, unnamed = named(), named(), somebody(Role.CASE_MANAGER)
    task = new(hidden, owner)
    offered = dict(colleagues(TaskKind.NEWLY_PROTECTED, TODAY, client=hidden.pk))
    assert set(offered) == {owner.pk, other.pk}
    with pytest.raises(TaskRefused) as refused:
        hand_on_task(task=task.pk, to=unnamed.pk, due=None, actor=acting(owner), now=NOW)
    assert refused.value.why is TaskRefusal.NOT_FOR_HER
    hand_on_task(task=task.pk, to=other.pk, due=None, actor=acting(owner), now=NOW)
    assert sees(other, task)


def test_whom_somebody_may_read_of_is_the_same_for_one_row_as_for_all(hidden):
    north, south = (Area.objects.create(key=key, name=key) for key in ("north", "south"))
    clients = [
        Client.objects.create(key=f"c{number}", area=area, confidentiality_marked_from=marked)
        for number, (area, marked) in enumerate(product((north, south, None), (None, TODAY)))
    ]
    people = [
        somebody(role, area=area, reads_protected=is_named)
        for role, area, is_named in product(
            (Role.CASE_MANAGER, Role.HELPLINE, Role.AUDITOR), (north, None), (True, False)
        )
    ]
    for actor, client in product([acting(one, TODAY) for one in people], clients):
        assert reading_of(client.pk).is_open_to(actor) is is_readable(client.pk, actor)


@pytest.mark.parametrize("kind", [TaskKind.CHOICE_HELD, TaskKind.ORDER_BY_HAND])
def test_what_waits_for_a_choice_or_an_order_is_done_when_that_is(kind):
    user = somebody(Role.CASE_MANAGER)
    task = make_task(kind=kind, about=About.CHOICE, about_id=7, now=NOW)
    with pytest.raises(TaskRefused, match="ends_elsewhere"):
        finish_task(task=task.pk, how="Klar", actor=acting(user), now=NOW)
    browser = browser_of(user)
    told = browser.post(reverse("tasks:done", args=[task.pk]), {"how": "Klar"}, follow=True)
    assert "blir klar av sig själv" in told.content.decode()
    assert within_reach(acting(user), TODAY).get().done_at is None
