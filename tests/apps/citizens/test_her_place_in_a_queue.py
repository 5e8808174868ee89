"""Whoever waits for a provider reads on her own page where in the queue she is, once she may."""

from collections.abc import Iterator

import pytest
from tests.apps.calls.called import with_queue
from tests.apps.citizens.decided import MORNING, her, read
from tests.office.made_once import made_once
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.calls.room import with_room_now
from hemval.apps.calls.services import calling
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.placements.models import FreePlace
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round

pytestmark = pytest.mark.django_db
THIRD = 3


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with made_once(django_db_blocker):
        yield with_queue()


@pytest.fixture
def row(decided: Round, db: None, monkeypatch: pytest.MonkeyPatch) -> Round:
    monkeypatch.setattr(clock, "now", lambda: MORNING)
    return decided


@pytest.fixture
def third(row: Round) -> Given:
    """What the round gave to her who is third in a queue, and has been called."""
    rows = Given.objects.filter(round=row, in_queue=True).exclude(is_kept_apart("client"))
    given = next(one for one in rows.select_related("client", "bundle") if place(one) == THIRD)
    call = Call.objects.get(given=given)
    anna = acting(somebody(Role.HELPLINE, name="anna"))
    room = with_room_now(call, on=MORNING.date()).room
    calling.take(call=call.pk, actor=anna, now=MORNING)
    calling.agree(
        call=call.pk, provider=room[0].provider, starts=None, remark="", actor=anna, now=MORNING
    )
    return given


def place(given: Given) -> int:
    return int(given.explanation["why"]["queue"][0]["place"])


def pages(given: Given, row: Round) -> tuple[str, str]:
    """Her own page, and the one that says why."""
    first, whole = (read(her(given), url)[1] for url in ("/jag/", f"/jag/utfall/{row.key}/"))
    return first, whole


def test_both_her_pages_tell_her_place(row, third):
    for page in pages(third, row):
        assert f"Du är nummer {THIRD} i kön" in page


def test_before_she_is_called_nothing_is_told_of_the_queue(row):
    waits = Given.objects.filter(round=row, in_queue=True).exclude(is_kept_apart("client"))
    given = waits.order_by("pk")[0]
    assert all("i kön" not in page for page in pages(given, row))


def test_one_who_no_longer_waits_is_told_of_no_queue(row, third):
    FreePlace.objects.create(
        client=third.client,
        bundle=third.bundle,
        provider=Provider.objects.get(key=third.explanation["why"]["queue"][0]["provider"]),
        noted_at=row.decided_at,
        noted_by_id=acting(somebody(Role.CASE_MANAGER)).user,
        answer_by=MORNING.date(),
        declined_at=row.decided_at,
    )
    assert all("i kön" not in page for page in pages(third, row))
