"""How she is told, chosen on her own page; and who is told of a choice."""

import pytest
from django.db import transaction
from tests.office.citizens import a_guardian, acting_browser, browser_of, providers_of
from tests.office.outbox import AT, CARRIER, send_all

from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services.registering import Answer, ArrivedChoice, register
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.listed import put_clients
from hemval.apps.clients.models import Client
from hemval.apps.outbox.addresses import address_in_force, address_of, code_for
from hemval.apps.outbox.models import ContactAddress, Message, ReceiptByLetter
from hemval.core.contact.addresses import ContactWay
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.system.choice import Channel

PAGE = "/jag/besked/"
pytestmark = pytest.mark.usefixtures("post")


def confirmed(browser, way=ContactWay.EMAIL, page=PAGE) -> ContactAddress:
    """Let her be told there, as she does it on the page."""
    browser.post(page, {"way": way.value, way.value: AT[way]})
    row = ContactAddress.objects.get(confirmed_at=None, ended_at=None)
    answer = browser.post(page, {"do": "code", "code": code_for(row)})
    assert (answer.status_code, answer.url) == (303, f"{page}?klart=place")
    return row


def chosen(client, round_open, now, chosen_by=None):
    """A choice of hers, or for her."""
    bundle_providers = providers_of(round_open, client)
    bundle = client_in_round(round_open, client).invitation.openings[0].bundle
    return register(
        round_pk=round_open.pk,
        client=client,
        told=ArrivedChoice(
            answers=(Answer(bundle=bundle, wishes=(bundle_providers[0],)),),
            channel=Channel.WEB,
            arrived=Arrival(day=today(now), moment=in_sweden(now)),
            chosen_by=chosen_by,
        ),
        actor=None,
        now=now,
        noted_at=now,
    )


def test_she_is_told_where_she_has_shown_that_she_is(astrid, moment):
    browser = browser_of(astrid, moment.now)
    row = confirmed(browser)
    assert address_of(address_in_force(astrid, None)) == AT[ContactWay.EMAIL]
    send_all(moment.now)
    assert code_for(row) in CARRIER.carried[0].text
    page = browser.get(PAGE).content.decode()
    assert "a…@e….se" in page
    assert AT[ContactWay.EMAIL] not in page


def test_nothing_that_she_types_stands_in_an_address(astrid, moment):
    browser = browser_of(astrid, moment.now)
    answer = browser.post(PAGE, {"way": "email", "email": AT[ContactWay.EMAIL]})
    assert (answer.status_code, answer.url) == (303, PAGE)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"way": "pigeon"},
        {"way": "email"},
        {"way": "email", "email": "a@b.se\nBcc: c@d.se"},
        {"way": "email", "email": "<script>"},
        {"way": "sms", "sms": "112"},
        {"way": "sms", "sms": "\0" * 300},
        {"way": "email", "sms": "0701740605"},
        {"do": "code"},
        {"do": "code", "code": "x" * 5000},
        {"do": "language"},
        {"do": "language", "language": "xx"},
        {"do": "nothing"},
    ],
)
def test_what_cannot_be_is_told_as_such_and_changes_nothing(astrid, moment, sent):
    browser = browser_of(astrid, moment.now)
    page = browser.post(PAGE, sent)
    assert page.status_code == 200
    assert 'id="fault"' in page.content.decode()
    assert not ContactAddress.objects.exists()
    astrid.refresh_from_db()
    assert astrid.language != "xx"


def test_what_she_typed_stands_there_when_it_was_wrong(astrid, moment):
    page = browser_of(astrid, moment.now).post(PAGE, {"way": "sms", "sms": "08-123"})
    assert 'value="08-123"' in page.content.decode()


def test_by_letter_again_takes_one_press(astrid, moment):
    browser = browser_of(astrid, moment.now)
    confirmed(browser)
    assert browser.post(PAGE, {"way": "letter"}).url == f"{PAGE}?klart=letter"
    assert address_in_force(astrid, None) is None


def test_her_language_is_chosen_there(astrid, moment):
    browser = browser_of(astrid, moment.now)
    assert browser.post(PAGE, {"do": "language", "language": "fi"}).status_code == 303
    astrid.refresh_from_db()
    assert astrid.written_in == "fi"
    assert client_of(astrid, with_number=False).language == "fi"


def test_a_list_that_tells_another_language_leaves_the_one_that_she_has_chosen(astrid, moment):
    browser = browser_of(astrid, moment.now)
    browser.post(PAGE, {"do": "language", "language": "fi"})
    put_clients({astrid.key: {"language": "en"}})
    astrid.refresh_from_db()
    assert (astrid.language, astrid.written_in) == ("en", "fi")
    assert browser.get(PAGE).context["language_now"] == "fi"


def test_who_is_protected_is_told_by_letter_and_asked_for_nothing(astrid, moment):
    Client.objects.filter(pk=astrid.pk).update(confidentiality_marked_from=today(moment.now))
    browser = browser_of(astrid, moment.now)
    assert 'name="way"' not in browser.get(PAGE).content.decode()
    assert browser.post(PAGE, {"way": "email", "email": AT[ContactWay.EMAIL]}).status_code == 200
    assert not ContactAddress.objects.exists()


def test_one_who_acts_for_her_is_told_at_her_own_address(astrid, moment):
    acting = a_guardian(astrid)
    confirmed(acting_browser(acting, moment.now), ContactWay.SMS)
    assert address_in_force(astrid, None) is None
    assert address_in_force(astrid, acting).way == "sms"


def test_a_choice_for_her_is_told_to_both(astrid, round_open, moment):
    acting = a_guardian(astrid)
    confirmed(browser_of(astrid, moment.now))
    confirmed(acting_browser(acting, moment.now), ContactWay.SMS)
    send_all(moment.now)
    CARRIER.carried.clear()
    (choice,) = chosen(astrid, round_open, moment.now, acting.pk)
    send_all(moment.now)
    told = {one.to: one.text for one in CARRIER.carried}
    assert "Någon som har rätt att välja åt dig" in told[AT[ContactWay.EMAIL]]
    assert "valet som du gjorde åt någon annan" in told[AT[ContactWay.SMS]]
    assert all(choice.key in text for text in told.values())


def test_a_choice_that_is_not_registered_is_not_told(astrid, round_open, moment):
    confirmed(browser_of(astrid, moment.now))
    send_all(moment.now)
    before = Message.objects.count()
    with pytest.raises(LookupError):
        _register_and_fail(astrid, round_open, moment.now)
    assert (Message.objects.count(), Choice.objects.count()) == (before, 0)


def test_the_receipt_says_where_else_it_goes(astrid, round_open, moment):
    browser = browser_of(astrid, moment.now)
    confirmed(browser)
    url = f"/jag/val/{round_open.key}/onskemal/1/"
    answer = browser.get(browser.post(url, {"do": "declines"}).url)
    looked = answer.context["looked"]
    page = browser.post(f"/jag/val/{round_open.key}/las-igenom/", {"looked": looked})
    assert "med e-post till a…@e….se" in browser.get(page.url).content.decode()


def _register_and_fail(astrid, round_open, now):
    with transaction.atomic():
        chosen(astrid, round_open, now)
        raise LookupError


def test_she_asks_for_receipts_by_letter_with_a_button_of_its_own(astrid, moment):
    browser = browser_of(astrid, moment.now)
    browser.post(PAGE, {"way": "letter"})
    assert not ReceiptByLetter.objects.exists(), "told by letter is not to have asked for receipts"
    answer = browser.post(PAGE, {"do": "receipts"})
    assert (answer.status_code, answer.url) == (303, f"{PAGE}?klart=receipts")
    assert ReceiptByLetter.objects.get(ended_at=None).client == astrid
    assert "Du får kvitto med brev när du har valt." in browser.get(PAGE).content.decode()
    browser.post(PAGE, {"do": "no_receipts"})
    assert not ReceiptByLetter.objects.filter(ended_at=None).exists()
