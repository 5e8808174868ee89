"""A task is made once for each thing, and is seen by those who may do what it asks."""

from datetime import UTC, date, datetime

import pytest
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client
from hemval.apps.tasks.models import About, Task, TaskKind
from hemval.apps.tasks.queries import waiting_for, within_reach
from hemval.apps.tasks.reach import WHO
from hemval.apps.tasks.services import (
    NewTask,
    TaskRefused,
    end_tasks,
    finish_task,
    hand_on_task,
    make_all,
    make_task,
    take_task,
    write_task,
)

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
TODAY = date(2026, 9, 1)
pytestmark = pytest.mark.django_db


def client(key: str, **more: object) -> Client:
    return Client.objects.create(key=key, **more)


def test_every_kind_says_who_may_take_it():
    assert set(WHO) == set(TaskKind)


def test_the_same_thing_makes_one_task_until_it_is_done():
    first = make_task(kind=TaskKind.CHOICE_HELD, about=About.CHOICE, about_id=7, now=NOW)
    assert make_task(kind=TaskKind.CHOICE_HELD, about=About.CHOICE, about_id=7, now=NOW) == first
    kinds = (TaskKind.CHOICE_HELD,)
    assert end_tasks(About.CHOICE, [7], kinds=kinds, now=NOW, by=None) == 1
    assert make_task(kind=TaskKind.CHOICE_HELD, about=About.CHOICE, about_id=7, now=NOW) != first


def test_a_task_is_for_those_who_may_do_what_it_asks():
    make_task(kind=TaskKind.CHOICE_HELD, now=NOW)
    assert within_reach(acting(somebody(Role.CASE_MANAGER)), TODAY).count() == 1
    assert within_reach(acting(somebody(Role.HELPLINE)), TODAY).count() == 0


def test_a_task_of_another_area_is_not_seen():
    north, south = (Area.objects.create(key=key, name=key) for key in ("north", "south"))
    make_task(kind=TaskKind.DIED, now=NOW, client=client("A", area=north))
    assert within_reach(acting(somebody(Role.CASE_MANAGER, area=north)), TODAY).count() == 1
    assert within_reach(acting(somebody(Role.CASE_MANAGER, area=south)), TODAY).count() == 0


def test_a_task_about_a_protected_person_is_for_named_staff_alone():
    hidden = client("A", confidentiality_marked_from=date(2020, 1, 1))
    unnamed = somebody(Role.CASE_MANAGER)
    make_task(kind=TaskKind.DIED, now=NOW, client=hidden, owner=unnamed.pk)
    named = somebody(Role.CASE_MANAGER, reads_protected=True)
    make_task(kind=TaskKind.MOVED, now=NOW, client=hidden)
    assert within_reach(acting(unnamed), TODAY).count() == 0
    assert within_reach(acting(named), TODAY).count() == 2


def test_a_task_is_taken_by_one():
    task = make_task(kind=TaskKind.CALL_BACK, now=NOW)
    first, second = (acting(somebody(Role.HELPLINE)) for _ in range(2))
    assert take_task(task=task.pk, actor=first, now=NOW).seen_at == NOW
    with pytest.raises(TaskRefused, match="already_taken"):
        take_task(task=task.pk, actor=second, now=NOW)


def test_one_who_gets_a_task_has_not_seen_it():
    own, other = somebody(Role.HELPLINE), somebody(Role.HELPLINE)
    task = write_task(text="Ring", client=None, owner=own.pk, due=None, actor=acting(own), now=NOW)
    assert task.seen_at == NOW
    hand_on_task(task=task.pk, to=other.pk, due=date(2026, 9, 3), actor=acting(own), now=NOW)
    task.refresh_from_db()
    assert (task.owner, task.seen_at, task.due) == (other, None, date(2026, 9, 3))


def test_a_task_is_done_once_and_tells_how():
    actor = acting(somebody(Role.HELPLINE))
    task = make_task(kind=TaskKind.CALL_BACK, now=NOW)
    finish_task(task=task.pk, how="Talat", actor=actor, now=NOW)
    with pytest.raises(TaskRefused, match="already_done"):
        finish_task(task=task.pk, how="Igen", actor=actor, now=NOW)
    assert Task.objects.get().done_how == "Talat"
    assert list(Event.objects.values_list("act", flat=True)) == ["task_done"]


def test_what_is_late_stands_first_and_each_task_once():
    actor = acting(somebody(Role.HELPLINE))
    late = make_task(kind=TaskKind.CALL_BACK, now=NOW, due=date(2026, 8, 31))
    today = make_task(kind=TaskKind.CALL_BACK, now=NOW, due=date(2026, 9, 1))
    taken = make_task(kind=TaskKind.OWN, now=NOW, owner=actor.user)
    take_task(task=taken.pk, actor=actor, now=NOW)
    waiting = waiting_for(actor, on=date(2026, 9, 1), at_most=10)
    shown = (waiting.overdue, waiting.unseen, waiting.own)
    assert [[line.task for line in each] for each in shown] == [[late], [today], [taken]]


def test_the_first_page_tells_how_many_wait_and_leads_to_them_all(client):
    user = somebody(Role.HELPLINE)
    client.force_login(user)
    for _ in range(12):
        make_task(kind=TaskKind.CALL_BACK, now=NOW, due=date(2020, 1, 1))
    told = client.get("/kontor/").content.decode()
    assert "12 uppgifter är försenade" in told
    assert '<a class="ds-link" href="/kontor/uppgifter/">Visa alla 12 uppgifter</a>' in told
    assert "Visa alla" not in client.get("/kontor/uppgifter/").content.decode()


def test_many_are_made_and_ended_by_as_many_queries_as_one(django_assert_max_num_queries):
    def wanted(last: int) -> list[NewTask]:
        return [
            NewTask(kind=TaskKind.LIST_CONTRADICTS, about=About.PLACEMENT, about_id=number)
            for number in range(last)
        ]

    with django_assert_max_num_queries(6):
        assert make_all(wanted(1), now=NOW) == 1
    with django_assert_max_num_queries(6):
        assert make_all(wanted(200), now=NOW) == 199
    with django_assert_max_num_queries(1):
        ended = end_tasks(
            About.PLACEMENT, range(200), kinds=(TaskKind.LIST_CONTRADICTS,), now=NOW, by=None
        )
    assert ended == 200
    assert make_all(wanted(1), now=NOW) == 1
