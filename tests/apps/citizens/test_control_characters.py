"""What nobody types is refused alike by every form, whoever it is about; nothing is kept of it."""

from datetime import date

import pytest
from django.test import Client as Browser
from tests.office.citizens import browser_of, with_letter

from hemval.apps.audit.models import Event
from hemval.apps.citizens.models import AskedToAct
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client
from hemval.core.dates.zone import today
from hemval.core.identity import made_up_number

STEERING = ("\0", "070\x00", "070\x1b[2J", "070\x7f", "070\x9b")
FORMS = (
    ("/jag/besked/", "way=email", "email"),
    ("/jag/besked/", "way=sms", "sms"),
    ("/jag/besked/", "do=code", "code"),
    ("/jag/besked/", "do=language", "language"),
    ("/jag/besked/", "", "way"),
    ("/jag/for-vem/", "", "whom"),
    ("/jag/tillsammans/", "", "answer"),
    ("/jag/byt/1/", "", "provider"),
    ("/jag/val/{round}/onskemal/1/", "", "do"),
    ("/jag/val/{round}/dag/1/", "", "day"),
    ("/jag/val/{round}/ovrigt/1/", "", "special"),
    ("/jag/val/{round}/las-igenom/", "", "looked"),
    ("/jag/ombud/", "ground=guardian&phone=070", "number"),
    ("/jag/ombud/", "phone=070", "ground"),
)


@pytest.mark.parametrize("phone", STEERING)
def test_a_phone_that_nobody_types_is_refused_alike_for_clients_and_others(
    moment, astrid, karl, phone
):
    Client.objects.filter(pk=karl.pk).update(protected_registration_from=date(2020, 1, 1))
    browser = browser_of(astrid, moment.now)
    before = Event.objects.count()
    pages = [
        browser.post("/jag/ombud/", {"number": number, "ground": "guardian", "phone": phone})
        for number in (made_up_number(today(moment.now), 999).text, number_of(karl).text)
    ]
    assert [one.status_code for one in pages] == [200, 200]
    assert [one.context["wrong"] for one in pages] == [["phone"], ["phone"]]
    assert not AskedToAct.objects.exists()
    assert Event.objects.count() == before


def test_a_number_with_spaces_from_elsewhere_is_taken(moment, astrid, karl):
    browser = browser_of(astrid, moment.now)
    sent = {"number": number_of(karl).text, "ground": "guardian", "phone": "070\u00a0174\t06 05"}
    browser.post("/jag/ombud/", sent)
    assert AskedToAct.objects.get().phone == "070 174 06 05"


@pytest.mark.parametrize(("address", "besides", "field"), FORMS)
def test_a_nul_in_a_field_is_answered_by_every_form(
    moment, round_open, astrid, address, besides, field
):
    browser = browser_of(astrid, moment.now)
    sent = dict(one.split("=") for one in besides.split("&") if one)
    page = browser.post(address.format(round=round_open.key), {**sent, field: "a\0b"})
    assert page.status_code < 500


@pytest.mark.parametrize("field", ["code", "fact"])
def test_a_nul_in_the_code_of_a_letter_opens_nothing(moment, round_open, astrid, field):
    sent = {"code": with_letter(astrid, round_open, moment.now), "fact": "1111", field: "\0"}
    page = Browser(raise_request_exception=False).post("/jag/logga-in/", sent)
    assert page.status_code == 200
