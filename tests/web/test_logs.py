"""What is written of how the machine goes tells of no person."""

import json
import logging

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from hemval.web.logs import JsonLines

PERSON = "Astrid Exempelsson"
NO_SUCH_TABLE = 'SELECT 1 FROM "Astrid Exempelsson"'


def line(message: str, *filled_in: object, error: Exception | None = None, **facts: object):
    told = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("hemval.x", logging.WARNING, "x.py", 1, message, filled_in, told)
    vars(record).update(facts)
    return json.loads(JsonLines().format(record))


def test_a_line_says_when_how_serious_whose_and_what():
    told = line("request", page="start", status=200)
    assert told.pop("at")[10] == "T"
    assert told == {
        "level": "warning",
        "of": "hemval.x",
        "what": "request",
        "page": "start",
        "status": 200,
    }


def test_what_a_library_fills_in_is_left_out():
    assert line("Not Found: %s", f"/{PERSON}/")["what"] == "Not Found: %s"


def test_an_error_is_told_by_its_kind_and_place():
    try:
        Client().get(PERSON, headers=3)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001 - any will do
        told = line("fault", error=error)
    assert PERSON not in json.dumps(told)
    assert told["fault"].startswith("AttributeError")


@pytest.mark.django_db
def test_a_fault_of_the_database_is_told_by_its_own_name_and_not_in_its_words():
    name = "SQLITE_ERROR" if connection.vendor == "sqlite" else "42P01"
    try:
        with transaction.atomic():
            connection.cursor().execute(NO_SUCH_TABLE)
    except DatabaseError as error:
        told = line("fault", error=error)
    assert PERSON not in json.dumps(told)
    assert told["fault"].split()[1] == name


def test_a_fact_that_is_not_known_to_be_harmless_is_left_out():
    assert PERSON not in json.dumps(line("request", client=PERSON, request=PERSON))


@pytest.mark.django_db
def test_the_line_of_a_request_has_no_address(client: Client, caplog):
    caplog.set_level(logging.INFO, logger="hemval.requests")
    client.get(f"/{PERSON}/", query_string={"q": PERSON})
    records = [one for one in caplog.records if one.name == "hemval.requests"]
    told = json.loads(JsonLines().format(records[-1]))
    assert (told["what"], told["page"], told["status"]) == ("request", "", 404)
    assert PERSON not in json.dumps(told)
