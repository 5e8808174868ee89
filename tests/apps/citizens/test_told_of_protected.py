"""How she is told says nothing of whom she lives with to anybody who acts for her."""

import re

import pytest
from tests.office.citizens import LONG_AGO, a_guardian, acting_browser, browser_of
from tests.office.outbox import AT, CARRIER, send_all

from hemval.apps.clients.models import Client, Household

PAGE = "/jag/besked/"
OF_HERSELF = "Du har skyddade personuppgifter"
_NEW_EACH_TIME = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')


@pytest.fixture
def guardian(astrid, moment):
    """The browser of one who acts for Astrid, and whom she is."""
    return acting_browser(a_guardian(astrid), moment.now)


def protect(*, who: Client, household: tuple[Client, ...]) -> None:
    together = Household.objects.create(key="HX")
    Client.objects.filter(pk__in=[one.pk for one in household]).update(household=together)
    Client.objects.filter(pk=who.pk).update(protected_registration_from=LONG_AGO)


def body(browser, **sent: str) -> str:
    page = browser.post(PAGE, sent, follow=True) if sent else browser.get(PAGE)
    return _NEW_EACH_TIME.sub("", page.content.decode())


def test_who_acts_for_her_reads_the_same_when_a_housemate_is_protected(
    guardian, astrid, karl, post
):
    before = body(guardian)
    protect(who=karl, household=(astrid, karl))
    assert body(guardian) == before
    assert 'name="way"' in before


def test_who_acts_for_her_is_answered_as_ever_and_nothing_is_sent(
    guardian, astrid, karl, moment, post
):
    protect(who=karl, household=(astrid, karl))
    page = body(guardian, way="email", email=AT["email"])
    assert 'id="fault"' not in page
    assert 'name="code"' in page
    send_all(moment.now)
    assert not CARRIER.carried


def test_she_who_lives_with_her_is_told_that_it_is_by_letter_and_not_that_it_is_she(
    astrid, karl, moment, post
):
    protect(who=karl, household=(astrid, karl))
    page = body(browser_of(astrid, moment.now))
    assert OF_HERSELF not in page
    assert "Du får alltid besked med brev" in page
    assert 'name="way"' not in page


def test_who_is_protected_herself_is_told_so(astrid, moment, post):
    protect(who=astrid, household=())
    assert OF_HERSELF in body(browser_of(astrid, moment.now))
