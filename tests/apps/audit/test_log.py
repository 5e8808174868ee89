"""The auditor reads the log, and meets no person in it."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.queries import PAGE
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
    assert numbers(auditor.get("/logg/")) == [3, 2, 1]


def test_events_are_sought_by_day_person_kind_and_client(auditor):
    reader = acting(somebody(Role.HELPLINE, name="hanna"))
    read(actor=reader, now=NOW, client=17, page="clients:one")
    record(what=Deed.CONTENTS_ERASED, actor=None, now=NOW + timedelta(days=1))
    for query, expected in [
        ({"since": "2026-09-02"}, [2]),
        ({"until": "2026-09-01"}, [1]),
        ({"actor": reader.user}, [1]),
        ({"act": "contents_erased"}, [2]),
        ({"client": "17"}, [1]),
        ({"client": "18"}, []),
    ]:
        assert numbers(auditor.get("/logg/", query)) == expected, query


def test_a_day_ends_at_midnight_in_sweden(auditor):
    late = datetime(2026, 9, 1, 21, 59, tzinfo=UTC)
    record(what=Deed.CLIENT_READ, actor=None, now=late)
    record(what=Deed.CLIENT_READ, actor=None, now=late + timedelta(minutes=1))
    assert numbers(auditor.get("/logg/", {"until": "2026-09-01"})) == [1]


def test_what_an_event_tells_of_a_person_is_not_shown(auditor):
    record(what=Deed.CLIENT_READ, actor=None, now=NOW, contents={"reason": "Ringde om Greta"})
    assert "Greta" not in auditor.get("/logg/").content.decode()


def test_a_wrong_day_is_told_and_stays_in_the_form(auditor):
    answer = auditor.get("/logg/", {"since": "2026-13-45"})
    assert "2026-13-45" in answer.content.decode()
    assert answer.context["form"].errors


def test_the_log_is_turned_page_by_page_and_asks_the_same_each_time(
    auditor, django_assert_max_num_queries
):
    readers = [acting(somebody(Role.HELPLINE)) for _ in range(5)]
    for number in range(PAGE + 7):
        read(actor=readers[number % 5], now=NOW, client=number, page="clients:one")
    with django_assert_max_num_queries(7):
        first = auditor.get("/logg/")
    assert numbers(first) == list(range(PAGE + 7, 7, -1))
    second = auditor.get("/logg/?" + first.context["older"])
    assert numbers(second) == list(range(7, 0, -1))
    assert second.context["older"] == ""


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("deed", Deed)
def test_every_kind_of_event_has_its_words(deed, language):
    assert words(language).has(f"audit-deed-{deed}")
