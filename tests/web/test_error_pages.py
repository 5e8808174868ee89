"""What is shown when a page cannot be."""

import pytest
from django.db import DatabaseError, OperationalError
from django.test import Client, RequestFactory

from hemval import clock
from hemval.apps.public import frame
from hemval.web import errors

pytestmark = pytest.mark.django_db


def asked(path: str = "/kontor/"):
    request = RequestFactory().get(path)
    request.now = clock.now()
    return request


def test_a_fault_is_said_to_be_no_fault_of_the_reader():
    told = errors.at_fault(asked()).content.decode()
    assert "Det är inte ditt fel" in told


def test_a_bad_request_changes_nothing():
    told = errors.not_understood(asked(), ValueError()).content.decode()
    assert "Inget är ändrat" in told


@pytest.mark.parametrize("path", ["/kontor/", "/jag/"])
def test_a_page_that_stood_open_too_long_says_what_to_do(path: str):
    answer = errors.stale(asked(path))
    assert answer.status_code == 403
    assert "ladda om sidan" in answer.content.decode()


@pytest.mark.parametrize("path", ["/kontor/finns-inte/", "/finns-inte/"])
def test_a_page_that_is_not_there_says_so(client: Client, path: str):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "Sidan finns inte" in answer.content.decode()
    assert ("/kontor/" in answer.content.decode()) is path.startswith("/kontor/")


def test_a_form_sent_without_its_token_is_refused():
    assert Client(enforce_csrf_checks=True).post("/kontor/logga-in/").status_code == 403


def test_a_citizen_reads_of_a_fault_in_her_language():
    assert "Meillä tapahtui virhe" in errors.at_fault(asked("/fi/")).content.decode()
    assert "Something went wrong" in errors.at_fault(asked("/jag/en/")).content.decode()


def test_a_fault_is_told_when_the_database_does_not_answer(monkeypatch: pytest.MonkeyPatch):
    def no_answer():
        raise DatabaseError

    monkeypatch.setattr(frame, "latest_systems", no_answer)
    answer = errors.at_fault(asked("/en/"))
    assert answer.status_code == 500
    assert "Something went wrong" in answer.content.decode()


@pytest.mark.parametrize(
    ("answer", "status"),
    [(errors.not_allowed, 403), (errors.not_understood, 400), (errors.not_found, 404)],
)
def test_what_a_citizen_is_refused_is_kept_by_no_cache(answer, status):
    told = answer(asked("/jag/"), ValueError())
    assert told.status_code == status
    assert told.headers["Cache-Control"] == "no-store"


class Held(Exception):
    sqlite_errorname = "SQLITE_BUSY"


class Malformed(Exception):
    sqlite_errorname = "SQLITE_CORRUPT"


def fail(cause: Exception):
    raise OperationalError from cause


def answered(request, cause: Exception):
    try:
        fail(cause)
    except OperationalError:
        return errors.at_fault(request)


def test_a_page_that_others_kept_waiting_for_too_long_can_be_asked_for_again():
    answer = answered(asked("/kontor/brukare/7/"), Held())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    assert 'href="/kontor/brukare/7/"' in answer.content.decode()


def test_who_sent_something_in_vain_is_asked_to_look_before_she_sends_it_again():
    request = asked("/kontor/brukare/")
    request.method = "POST"
    told = answered(request, Held()).content.decode()
    assert "Se efter om det du skickade redan står där" in told
    assert "Försök igen" not in told


def test_a_citizen_who_had_to_wait_for_too_long_reads_so_in_her_language():
    answer = answered(asked("/fi/"), Held())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    assert "Meillä tapahtui virhe" in answer.content.decode()


def test_no_other_fault_of_the_database_is_said_to_pass():
    answer = answered(asked(), Malformed())
    assert answer.status_code == 500
    assert "Retry-After" not in answer.headers
