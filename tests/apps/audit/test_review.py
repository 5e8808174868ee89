"""The log is reviewed by sample: nobody chooses what is looked at, and what is found is kept."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from tests.office.asking import asked_by
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event, Review, ReviewedEvent
from hemval.apps.audit.reviewing import begin, looked, reviews
from hemval.apps.audit.services import read, record

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
PAGE = "/kontor/loggranskning/"
DAYS = {"since": "2026-09-01", "until": "2026-09-01", "size": "5"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return acting(somebody(Role.HELPLINE, name="hanna"))


@pytest.fixture
def auditor():
    return somebody(Role.AUDITOR, name="asta")


@pytest.fixture
def forty(reader):
    for number in range(40):
        read(actor=reader, now=NOW, client=number, page="clients:one", reason=f"Skäl {number}")


def drawn(review: Review) -> list[int]:
    return [one.number for one in review.events.all()]


def a_review(actor, size: int = 5) -> Review:
    day = date(2026, 9, 1)
    return begin(since=day, until=day, size=size, actor=actor, now=NOW)


def test_events_about_persons_are_drawn_from_the_days(forty, reader, auditor):
    record(what=Deed.SIGNED_IN, actor=reader, now=NOW)
    read(actor=reader, now=NOW + timedelta(days=1), client=1, page="clients:one")
    assert drawn(a_review(acting(auditor), 100)) == list(range(1, 41))


def test_another_draw_gives_other_events(forty, auditor):
    assert drawn(a_review(acting(auditor))) != drawn(a_review(acting(auditor)))


def test_fewer_events_than_asked_for_are_all_drawn(reader, auditor):
    read(actor=reader, now=NOW, client=1, page="clients:one")
    assert drawn(a_review(acting(auditor))) == [1]


def test_what_is_found_is_kept_and_counted(forty, client, auditor):
    client.force_login(auditor)
    url = client.post(PAGE, DAYS).url
    number = ReviewedEvent.objects.first().number
    client.post(f"{url}{number}/", {"verdict": "to_ask", "remark": "Ingen uppgift öppen"})
    (line,) = reviews()
    assert (line.left, line.to_ask) == (4, 1)
    assert "Ingen uppgift öppen" in client.get(url).content.decode()
    assert Event.objects.last().act == "event_reviewed"


def test_an_event_outside_the_review_is_not_judged(forty, client, auditor):
    client.force_login(auditor)
    url = client.post(PAGE, DAYS).url
    outside = next(n for n in range(1, 41) if n not in drawn(Review.objects.get()))
    assert client.post(f"{url}{outside}/", {"verdict": "in_order"}).status_code == 404
    assert client.post(f"{url}1/", {"verdict": "splendid"}).status_code == 404


def test_days_in_the_wrong_order_are_told_and_stay_in_the_form(client, auditor):
    client.force_login(auditor)
    page = client.post(PAGE, {**DAYS, "since": "2026-09-02"}).content.decode()
    assert "före den första" in page
    assert "2026-09-02" in page


def test_the_auditor_reads_no_reason_since_it_may_tell_of_a_person(forty, auditor):
    review = a_review(acting(auditor))
    assert {one.reason for one in looked(review, acting(auditor))} == {None}


def test_a_reason_about_a_protected_person_is_for_named_staff_alone(reader):
    read(actor=reader, now=NOW, client=1, page="x", reason="Ringde", protected=True)
    manager = acting(somebody(Role.ROUND_MANAGER))
    named = acting(somebody(Role.ROUND_MANAGER, reads_protected=True))
    review = a_review(manager)
    assert [one.reason for one in looked(review, manager)] == [None]
    assert [one.reason for one in looked(review, named)] == ["Ringde"]


def test_a_review_does_not_tell_whoever_is_not_named_which_reads_were_of_protected_persons(reader):
    read(actor=reader, now=NOW, client=1, page="clients:one")
    read(actor=reader, now=NOW, client=2, page="calls:one", reason="Ringde", protected=True)
    manager = acting(somebody(Role.ROUND_MANAGER))
    shown = looked(a_review(manager), manager)
    assert len(shown) == 2
    told = {(one.line.act, one.line.client, one.line.about, one.reason) for one in shown}
    assert told == {("client_read", None, "", None)}


def test_a_review_asks_the_database_as_often_for_many_as_for_few(forty, auditor):
    manager = acting(somebody(Role.ROUND_MANAGER))
    asked = []
    for size in (2, 30):
        review = a_review(manager, size)
        asked.append(asked_by(partial(looked, review, manager)))
    assert asked[0] == asked[1]
