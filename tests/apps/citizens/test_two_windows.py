"""A form is about whoever its page was about, whatever another window has done since.

One who acts for several, and two who share a computer, may have several windows open. What one of
them sends must never become another's answer.
"""

import re

import pytest
from django.test import Client as Browser
from tests.office.citizens import (
    a_guardian,
    browser_of,
    last_four,
    providers_of,
    with_letter,
)

from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Draft
from hemval.apps.citizens.pages import COOKIE
from hemval.apps.citizens.views.whom import HERSELF

WHOM = "/jag/for-vem/"

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


def guarded(browser: Browser) -> Browser:
    """A browser whose forms are asked for their token, as every real one's are."""
    held = Browser(enforce_csrf_checks=True, raise_request_exception=False)
    held.cookies[COOKIE] = browser.cookies[COOKIE].value
    return held


def form_of(browser: Browser, url: str) -> str:
    found = _TOKEN.search(browser.get(url).content.decode())
    assert found is not None
    return found[1]


def send(browser: Browser, url: str, token: str, **fields: object) -> int:
    sent = {"csrfmiddlewaretoken": token, **fields}
    return browser.post(url, sent).status_code


@pytest.fixture
def question(round_open) -> str:
    return f"/jag/val/{round_open.key}/onskemal/1/"


def test_a_form_about_herself_is_not_taken_once_she_acts_for_somebody(
    astrid, round_open, moment, question
):
    acting = a_guardian(astrid)
    browser = guarded(browser_of(astrid, moment.now, letter_of=round_open))
    wish = f"add:{providers_of(round_open, astrid)[0]}"
    assert send(browser, WHOM, form_of(browser, WHOM), whom=HERSELF) == 303
    shown = form_of(browser, question)
    assert send(browser, WHOM, form_of(browser, WHOM), whom=acting.pk) == 303
    assert send(browser, question, shown, do=wish) == 403
    assert not Draft.objects.exists()
    assert send(browser, question, form_of(browser, question), do=wish) == 303
    assert Draft.objects.get().acting == acting


def test_a_form_is_not_taken_once_somebody_else_has_signed_in_on_the_same_computer(
    astrid, karl, round_open, moment, question
):
    browser = guarded(browser_of(astrid, moment.now))
    shown = form_of(browser, question)
    code, fact = with_letter(karl, round_open, moment.now), last_four(karl)
    sign_in = form_of(browser, "/jag/logga-in/")
    assert send(browser, "/jag/logga-in/", sign_in, code=code, fact=fact) == 303
    wish = f"add:{providers_of(round_open, astrid)[0]}"
    assert send(browser, question, shown, do=wish) == 403
    assert not Draft.objects.exists()
    assert not Choice.objects.exists()
