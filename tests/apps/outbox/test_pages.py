"""Staff see how she is told and what was sent, and change it on her word."""

import pytest
from django.test import Client as Browser
from tests.apps.public.pages import load
from tests.office.outbox import AT, NOW, send_all, something, told_at
from tests.office.people import somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.outbox.addresses import address_in_force, address_of
from hemval.apps.outbox.models import ContactAddress
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kinds import MessageKind


@pytest.fixture
def office(astrid, monkeypatch) -> Browser:
    """Somebody who answers the phone."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    browser = Browser()
    browser.force_login(somebody(Role.HELPLINE))
    return browser


@pytest.fixture
def page(astrid) -> str:
    return f"/kontor/brukare/{astrid.pk}/besked/"


def sent(**told) -> dict[str, str]:
    """What the form sends."""
    return {"who": "herself", "way": "letter", "place": "", "language": "sv", **told}


def test_the_page_tells_how_and_what_and_never_where(office, page, astrid):
    told_at(astrid)
    something(astrid, MessageKind.RECEIVED, facts={"receipts": "AAAAA-BBBBB"})
    send_all()
    text = office.get(page).content.decode()
    assert "a…@e….se" in text
    assert "Kvitto på ett val" in text
    assert AT[ContactWay.EMAIL] not in text
    assert "AAAAA-BBBBB" not in text
    assert AT[ContactWay.EMAIL] not in office.get(f"/kontor/brukare/{astrid.pk}/").content.decode()


def test_on_her_word_it_is_used_at_once(office, page, astrid):
    answer = office.post(page, sent(way="sms", place="070-174 06 05"))
    assert (answer.status_code, answer.url) == (303, page)
    assert address_of(address_in_force(astrid, None)) == AT[ContactWay.SMS]


def test_the_language_is_changed_without_writing_the_place_again(office, page, astrid):
    load("botkyrka")
    told_at(astrid)
    office.post(page, sent(way="email", language="fi"))
    row = address_in_force(astrid, None)
    assert (address_of(row), row.language) == (AT[ContactWay.EMAIL], "fi")


@pytest.mark.parametrize(
    "told",
    [
        {"way": "sms"},
        {"way": "email", "place": "astrid"},
        {"way": "email", "place": "a@b.se\r\nBcc: c@d.se"},
        {"way": "pigeon"},
        {"who": "999999"},
        {"who": "x" * 400},
        {"language": "xx"},
    ],
)
def test_what_cannot_be_comes_back_and_changes_nothing(office, page, told):
    assert office.post(page, sent(**told)).status_code == 200
    assert not ContactAddress.objects.exists()


def test_the_one_who_is_protected_is_changed_by_nobody(office, page, astrid):
    type(astrid).objects.update(confidentiality_marked_from=NOW.date())
    assert office.post(page, sent(way="sms", place="070-174 06 05")).status_code == 404
    assert not ContactAddress.objects.exists()
