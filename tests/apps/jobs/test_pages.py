"""The pages of long work."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.office.asking import questions
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.jobs.models import Job, JobKind

pytestmark = pytest.mark.django_db
MORNING = datetime(2021, 3, 1, 8, tzinfo=UTC)


@pytest.fixture
def user():
    return somebody(Role.ROUND_MANAGER, name="rut")


@pytest.fixture
def browser(user) -> Client:
    return browser_of(user)


def job(user, about_id: int = 1, **facts: object) -> Job:
    return Job.objects.create(
        kind=JobKind.ALLOCATE.value,
        about="round",
        about_id=about_id,
        asked_at=MORNING,
        asked_by=user,
        **facts,
    )


def test_a_page_tells_how_far_the_work_has_come_and_loads_itself_anew(browser, user):
    one = job(user, begun_at=MORNING, step="drawing", at=25, of=200, held_by="w")
    told = browser.get(f"/kontor/arbeten/{one.pk}/").content.decode()
    assert "Lottar: 25 av 200" in told
    assert 'value="12"' in told
    assert '<noscript><meta http-equiv="refresh"' in told


def test_the_page_of_ended_work_tells_what_it_came_to_and_rests(browser, user):
    result = {"message": "jobs-failed-again", "facts": {"tries": 5}}
    one = job(user, failed_at=MORNING, result=result)
    told = browser.get(f"/kontor/arbeten/{one.pk}/").content.decode()
    assert "börjat om 5 gånger" in told
    assert "refresh" not in told
    assert "Stoppa" not in told


def test_work_is_stopped_by_a_button(browser, user):
    one = job(user)
    answer = browser.post(f"/kontor/arbeten/{one.pk}/stoppa/", follow=True)
    assert answer.redirect_chain == [(f"/kontor/arbeten/{one.pk}/", 303)]
    assert "Stoppat" in answer.content.decode()


def test_the_list_asks_the_database_as_often_for_many_as_for_few(browser, user):
    job(user)
    few = len(questions(browser, "/kontor/arbeten/"))
    for number in range(2, 25):
        job(user, number)
    assert len(questions(browser, "/kontor/arbeten/")) == few
