"""What is shown when a page cannot be."""

import pytest
from django.test import Client, RequestFactory
from django.views.csrf import csrf_failure
from django.views.defaults import bad_request, server_error

REQUEST = RequestFactory().get("/")


def test_a_fault_is_said_to_be_no_fault_of_the_reader():
    told = server_error(REQUEST).content.decode()
    assert "Det är inte ditt fel" in told


def test_a_bad_request_changes_nothing():
    told = bad_request(REQUEST, ValueError()).content.decode()
    assert "Inget är ändrat" in told


def test_a_page_that_stood_open_too_long_says_what_to_do():
    answer = csrf_failure(REQUEST)
    assert answer.status_code == 403
    assert "ladda om sidan" in answer.content.decode()


@pytest.mark.django_db
def test_a_page_that_is_not_there_says_so(client: Client):
    answer = client.get("/finns-inte/")
    assert answer.status_code == 404
    assert "Sidan finns inte" in answer.content.decode()


@pytest.mark.django_db
def test_a_form_sent_without_its_token_is_refused():
    assert Client(enforce_csrf_checks=True).post("/kontor/logga-in/").status_code == 403
