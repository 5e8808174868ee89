"""How many wait for a provider, as anybody reads it: those whose own pages say that they wait."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.apps.calls.called import with_queue
from tests.office.a_draw import CLOSED
from tests.office.made_once import made_once
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.clients.models import Client
from hemval.apps.outreach import queue_now
from hemval.apps.outreach.models import KnownSince
from hemval.apps.outreach.queries import sheets_now, sheets_on
from hemval.apps.outreach.room_now import room_now
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.placements.models import FreePlace
from hemval.apps.providers.models import Contract, Provider
from hemval.apps.rounds.models import Round
from hemval.core.comparison.queue import Queue
from hemval.core.dates.zone import today

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with made_once(django_db_blocker):
        yield with_queue()


@pytest.fixture
def row(decided: Round, db: None) -> Round:
    return decided


@pytest.fixture
def full(row: Round) -> Provider:
    """The provider that they wait for; its contract holds on every day."""
    provider = Provider.objects.filter(group="private").order_by("key").first()
    assert provider is not None
    Contract.objects.filter(provider=provider).update(starts=today(CLOSED), ends=None)
    return provider


def waiting(row: Round, provider: Provider) -> list[Given]:
    """What the round gave to those whom it put in the queue, of whom anybody may know."""
    rows = Given.objects.filter(round=row, in_queue=True, is_hidden=False).order_by("pk")
    return [one for one in rows.select_related("client", "bundle") if provider.key in told(one)]


def told(given: Given) -> list[str]:
    return [one["provider"] for one in given.explanation["why"].get("queue", ())]


def queue(provider: Provider) -> Queue | None:
    return room_now(CLOSED)[provider.key].queue


def test_those_wait_whom_the_round_put_in_the_queue_and_nobody_else(row, full):
    wait = waiting(row, full)
    assert len(wait) >= 6
    assert queue(full) == Queue(waiting=len(wait))
    with_why = Given.objects.filter(round=row, in_queue=False).exclude(explanation__why=None)
    assert not any(told(one) for one in with_why)


def test_of_one_whom_nobody_waits_for_it_is_told_that_there_is_no_queue(row, full):
    wanted = {one for given in waiting(row, full) for one in told(given)}
    others = {key: room for key, room in room_now(CLOSED).items() if key not in wanted}
    assert others
    assert {room.queue for room in others.values()} == {Queue(waiting=0)}


def test_where_nobody_may_wait_nothing_is_said_of_queues(row, full, monkeypatch):
    monkeypatch.setattr(queue_now, "in_force_for", lambda *_: [])
    assert {room.queue for room in room_now(CLOSED).values()} == {None}


@pytest.mark.parametrize("what", ["died", "moved_out"])
def test_who_has_died_or_moved_waits_no_longer(row, full, what):
    first, *others = waiting(row, full)
    Client.objects.filter(pk=first.client_id).update(**{what: today(CLOSED)})
    assert queue(full) == Queue(waiting=len(others))


def test_one_who_is_protected_since_is_in_no_number(row, full):
    first, *others = waiting(row, full)
    Client.objects.filter(pk=first.client_id).update(confidentiality_marked_from=today(CLOSED))
    assert queue(full) == Queue(waiting=len(others))


def test_one_who_was_hidden_when_places_were_given_is_in_no_number(row, full):
    first, *others = waiting(row, full)
    Given.objects.filter(pk=first.pk).update(is_hidden=True)
    assert queue(full) == Queue(waiting=len(others))


def test_who_has_said_no_to_a_place_waits_no_longer(row, full):
    first, *others = waiting(row, full)
    FreePlace.objects.create(
        client=first.client,
        bundle=first.bundle,
        provider=full,
        noted_at=row.decided_at,
        noted_by_id=acting(somebody(Role.CASE_MANAGER)).user,
        answer_by=today(CLOSED) + timedelta(days=7),
        declined_at=row.decided_at,
    )
    assert queue(full) == Queue(waiting=len(others))


def test_whom_people_gave_the_place_waits_no_longer(row, full):
    first, *others = waiting(row, full)
    by = acting(somebody(Role.CASE_MANAGER)).user
    Given.objects.filter(pk=first.pk).update(provider=full, decided_by=by)
    assert queue(full) == Queue(waiting=len(others))


def test_few_who_wait_are_not_counted_for_anybody_to_read(row, full):
    some = [one.pk for one in waiting(row, full)[4:]]
    Given.objects.filter(pk__in=some).update(in_queue=False)
    assert queue(full) == Queue(waiting=None)
    (page,) = (one.sheet for one in sheets_now(CLOSED) if one.pk == full.pk)
    assert Queue(waiting=None) in [cell.queue for cell in page.cells]


def test_the_page_the_comparison_and_the_list_say_how_many(row, full, monkeypatch):
    browser, count = Browser(), len(waiting(row, full))
    monkeypatch.setattr("hemval.clock.now", lambda: CLOSED)
    paths = (f"utforare/{full.pk}/", f"utforare/jamfor/?u={full.pk}", "utforare/ordning/a/")
    for path in paths:
        page = browser.get(f"/en/{path}").content.decode()
        assert f"{count} people are waiting in the queue" in page, path


def test_the_page_of_a_day_says_how_many_waited_on_its_morning(row, full):
    begin_day(CLOSED)
    count = len(waiting(row, full))
    Given.objects.filter(round=row).update(in_queue=False)
    begin_day(CLOSED + timedelta(days=1))
    days = (today(CLOSED), today(CLOSED) + timedelta(days=1))
    queues = [one.counted.queue for day in days for one in sheets_on(day) if one.pk == full.pk]
    assert queues == [Queue(waiting=count), Queue(waiting=0)]
    assert KnownSince.objects.filter(provider=full).count() == 2
