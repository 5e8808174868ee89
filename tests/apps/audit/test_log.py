"""The auditor reads the log, and meets no person in it."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.queries import PAGE, Sought, log_page
from hemval.apps.audit.services import read, record
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def auditor(client):
    client.force_login(somebody(Role.AUDITOR, name="asta"))
    return client


def numbers(answer) -> list[int]:
    return [line.number for line in answer.context["lines"]]


def test_the_newest_event_stands_first(auditor):
    for client in (1, 2, 3):
        record(what=Deed.CLIENT_READ, actor=None, now=NOW, client=client)
    assert numbers(auditor.get("/kontor/logg/")) == [3, 2, 1]


def test_events_are_sought_by_day_person_kind_and_client(auditor):
    reader = acting(somebody(Role.HELPLINE, name="hanna"))
    read(actor=reader, now=NOW, client=17, page="clients:one")
    record(what=Deed.CONTENTS_ERASED, actor=None, now=NOW + timedelta(days=1))
    for query, expected in [
        ({"since": "2026-09-02"}, [2]),
        ({"until": "2026-09-01"}, [1]),
        ({"actor": reader.user}, [1]),
        ({"act": "contents_erased"}, [2]),
        ({"act": "client_read"}, [1]),
        ({"client": "17"}, [1]),
        ({"client": "18"}, []),
    ]:
        assert numbers(auditor.get("/kontor/logg/", query)) == expected, query


def test_a_day_ends_at_midnight_in_sweden(auditor):
    late = datetime(2026, 9, 1, 21, 59, tzinfo=UTC)
    record(what=Deed.CLIENT_READ, actor=None, now=late)
    record(what=Deed.CLIENT_READ, actor=None, now=late + timedelta(minutes=1))
    assert numbers(auditor.get("/kontor/logg/", {"until": "2026-09-01"})) == [1]


def test_what_an_event_tells_of_a_person_is_not_shown(auditor):
    record(what=Deed.CLIENT_READ, actor=None, now=NOW, contents={"reason": "Ringde om Greta"})
    assert "Greta" not in auditor.get("/kontor/logg/").content.decode()


def test_a_wrong_day_is_told_and_stays_in_the_form(auditor):
    answer = auditor.get("/kontor/logg/", {"since": "2026-13-45"})
    assert "2026-13-45" in answer.content.decode()
    assert answer.context["form"].errors


def test_the_log_is_turned_page_by_page_and_asks_the_same_each_time(
    auditor, django_assert_max_num_queries
):
    readers = [acting(somebody(Role.HELPLINE)) for _ in range(5)]
    for number in range(PAGE + 7):
        read(actor=readers[number % 5], now=NOW, client=number, page="clients:one")
    with django_assert_max_num_queries(7):
        first = auditor.get("/kontor/logg/")
    assert numbers(first) == list(range(PAGE + 7, 7, -1))
    second = auditor.get("/kontor/logg/?" + first.context["older"])
    assert numbers(second) == list(range(7, 0, -1))
    assert second.context["older"] == ""


def test_whoever_is_not_named_does_not_see_which_reads_were_of_protected_persons(auditor):
    named = acting(somebody(Role.CASE_MANAGER, reads_protected=True))
    read(actor=named, now=NOW, client=17, page="clients:one")
    read(actor=named, now=NOW, client=18, page="calls:one", reason="Ringde", protected=True)
    for query in ({}, {"act": "client_read"}, {"act": "protected_read"}):
        lines = auditor.get("/kontor/logg/", query).context["lines"]
        assert len(lines) == 2
        assert {(one.act, one.client, one.about) for one in lines} == {("client_read", None, "")}
    assert numbers(auditor.get("/kontor/logg/", {"client": "17"})) == [1]
    assert numbers(auditor.get("/kontor/logg/", {"client": "18"})) == []


def test_whoever_is_named_in_all_areas_sees_which_they_were():
    named = acting(somebody(Role.ROUND_MANAGER, reads_protected=True))
    read(actor=named, now=NOW, client=18, page="clients:one", reason="Ringde", protected=True)
    (line,) = log_page(Sought(client=18), named).lines
    assert (line.act, line.client, line.about) == ("protected_read", 18, "clients:one")


@pytest.mark.parametrize("act", ["order_told_by_hand", "letter_handed_over"])
def test_what_is_done_with_protected_persons_alone_tells_nobody_else_of_whom(auditor, act):
    record(what=Deed(act), actor=None, now=NOW, client=18, subject="order", subject_id=3)
    (line,) = auditor.get("/kontor/logg/").context["lines"]
    assert (line.client, line.about) == (None, "")
    assert numbers(auditor.get("/kontor/logg/", {"client": "18"})) == []


@pytest.mark.parametrize(
    "typed",
    [
        {"since": "0001-01-01"},
        {"until": "9999-12-31"},
        {"client": "1" * 30},
        {"client": "1" * 5000},
        {"before": "9" * 30},
        {"actor": "1" * 30},
    ],
)
def test_whatever_is_asked_for_the_log_is_shown(auditor, typed):
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    assert auditor.get("/kontor/logg/", typed).status_code == 200


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("deed", Deed)
def test_every_kind_of_event_has_its_words(deed, language):
    assert words(language).has(f"audit-deed-{deed}")
