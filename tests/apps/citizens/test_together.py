"""Two who live together may have the same provider, if each of them says so."""

import json
from datetime import date

import pytest
from tests.office.citizens import a_guardian, acting_browser, browser_of
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.clients.facts import all_clients
from hemval.apps.clients.listed import put_clients
from hemval.apps.clients.models import Client, Household
from hemval.apps.rounds.facts import facts_of
from hemval.apps.shared_values import SharedValues
from hemval.core.dates.zone import today

PAGE = "/jag/tillsammans/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def couple(astrid, karl, moment) -> tuple[Client, Client]:
    home = Household.objects.create(key="H-couple")
    Client.objects.filter(pk__in=(astrid.pk, karl.pk)).update(household=home, asks_together=None)
    return tuple(Client.objects.get(pk=one.pk) for one in (astrid, karl))


def page(browser) -> str:
    return browser.get(PAGE).content.decode()


def body_of(answer) -> list[str]:
    """What a page tells, without the token of its form."""
    lines = answer.content.decode().split("<main", 1)[1].splitlines()
    return [line for line in lines if "csrfmiddlewaretoken" not in line]


def asks(client: Client) -> bool | None:
    """What the round is worked out from."""
    return next(one for one in all_clients(SharedValues()) if one.id == client.key).asks_together


def told_of(event: Event) -> dict[str, object]:
    """What the log tells of an event besides."""
    return json.loads(event.contents.text)


def says(browser, answer: str):
    return browser.post(PAGE, {"answer": answer})


def test_one_alone_who_asks_is_told_that_it_counts_for_nothing_yet(couple, moment):
    astrid, karl = couple
    hers = browser_of(astrid, moment.now)
    assert "väljer var för sig" in page(hers)
    assert says(hers, "yes").url == PAGE
    assert "Det gäller först när" in page(hers)
    assert (asks(astrid), asks(karl)) == (True, None)


def test_the_other_is_asked_and_when_he_agrees_it_counts(couple, round_open, moment):
    astrid, karl = couple
    says(browser_of(astrid, moment.now), "yes")
    his = browser_of(karl, moment.now)
    assert "vill att ni får samma utförare" in his.get("/jag/").content.decode()
    says(his, "yes")
    assert "Ni har båda sagt" in page(his)
    together = [one.id for one in facts_of(round_open).clients if one.asks_together]
    assert {astrid.key, karl.key} <= set(together)


@pytest.mark.parametrize("who", [0, 1])
def test_either_withdraws_and_both_are_apart_again(couple, moment, who):
    for one in couple:
        says(browser_of(one, moment.now), "yes")
    says(browser_of(couple[who], moment.now), "no")
    other = browser_of(couple[1 - who], moment.now)
    assert asks(couple[who]) is False
    assert "Det gäller först när" in page(other)


def test_who_says_no_is_not_told_of_to_the_other(couple, moment):
    astrid, karl = couple
    hers = browser_of(astrid, moment.now)
    says(hers, "yes")
    before = page(hers).split("<main", 1)[1]
    says(browser_of(karl, moment.now), "no")
    after = page(hers).split("<main", 1)[1]
    assert "Du har svarat nej" in page(browser_of(karl, moment.now))
    assert "nej" not in after
    assert after.count("<p>") == before.count("<p>")


def test_nothing_of_the_other_stands_on_the_page_but_what_he_has_asked(couple, moment):
    astrid, karl = couple
    says(browser_of(karl, moment.now), "yes")
    told = page(browser_of(astrid, moment.now))
    assert karl.given_name not in told
    assert karl.family_name == astrid.family_name or karl.family_name not in told
    assert karl.key not in told


@pytest.mark.parametrize("protected", [0, 1])
def test_where_one_of_them_is_protected_neither_page_tells_that_anybody_lives_there(
    couple, moment, protected
):
    hidden = Client.objects.filter(pk=couple[protected].pk)
    hidden.update(protected_registration_from=date(2040, 1, 1), says_together=True)
    for one in couple:
        browser = browser_of(one, moment.now)
        assert browser.get(PAGE).url == "/jag/"
        assert "samma utförare" not in browser.get("/jag/").content.decode()


def test_who_lives_alone_is_asked_nothing(astrid, karl, moment):
    Client.objects.filter(pk=astrid.pk).update(household=None, asks_together=None)
    browser = browser_of(astrid, moment.now)
    assert browser.get(PAGE).url == "/jag/"
    assert says(browser, "yes").url == "/jag/"
    assert asks(astrid) is None


def test_nobody_is_asked_where_the_municipality_places_nobody_together(couple, moment):
    version = SystemVersion.objects.get()
    text = version.text.replace('together = "if_both_ask"', 'together = "never"')
    assert text != version.text
    SystemVersion.objects.filter(pk=version.pk).update(text=text, sha256="1" * 64)
    assert browser_of(couple[0], moment.now).get(PAGE).url == "/jag/"


def test_it_is_too_late_when_the_choice_has_closed(couple, round_open, moment):
    browser = browser_of(couple[0], moment.now)
    moment.pass_by(days=(round_open.closes - today(moment.now)).days + 1)
    browser = browser_of(couple[0], moment.now)
    assert says(browser, "yes").url == "/jag/"
    assert asks(couple[0]) is None


@pytest.mark.parametrize("answer", ["", "maybe", "YES", "å" * 400, "yes no"])
def test_what_is_no_answer_changes_nothing_and_is_said(couple, moment, answer):
    browser = browser_of(couple[0], moment.now)
    told = says(browser, answer)
    assert told.status_code == 200
    assert "Svara ja eller nej" in told.content.decode()
    assert asks(couple[0]) is None


def test_who_acts_for_her_says_it_for_her_and_the_log_tells_who(couple, moment):
    guardian = a_guardian(couple[0])
    says(acting_browser(guardian, moment.now), "yes")
    (event,) = Event.objects.filter(act=Deed.TOGETHER_SAID.value)
    assert (event.client, told_of(event)["chosen_by"]) == (couple[0].pk, guardian.pk)
    assert told_of(event)["channel"] == "web"


def test_the_same_said_twice_is_one_event_and_each_change_another(couple, moment):
    browser = browser_of(couple[0], moment.now)
    for answer in ("yes", "yes", "no"):
        says(browser, answer)
    said = Event.objects.filter(act=Deed.TOGETHER_SAID.value).order_by("number")
    assert [told_of(one)["wants"] for one in said] == [True, False]


def test_a_list_that_comes_later_does_not_unsay_what_she_has_said(couple, moment):
    says(browser_of(couple[0], moment.now), "yes")
    put_clients({couple[0].key: {"together": False, "household": "H-couple"}})
    assert asks(couple[0]) is True
    assert asks(couple[1]) is None


def test_the_office_writes_down_what_is_said_by_phone_or_on_paper(client, couple, moment):
    client.force_login(somebody(Role.HELPLINE, name="hilda"))
    hers = f"/kontor/brukare/{couple[0].pk}/"
    assert "Ingen i hushållet har bett" in client.get(hers).content.decode()
    assert client.post(f"{hers}tillsammans/", {"said": "yes_paper"}).url == hers
    assert "Det gäller först när" in client.get(hers).content.decode()
    (event,) = Event.objects.filter(act=Deed.TOGETHER_SAID.value)
    assert (told_of(event)["channel"], event.actor is not None) == ("paper", True)


@pytest.mark.parametrize("said", ["", "yes", "yes_web", "perhaps_phone", "_"])
def test_what_the_office_cannot_have_heard_is_not_written_down(client, couple, moment, said):
    client.force_login(somebody(Role.HELPLINE, name="hilda"))
    client.post(f"/kontor/brukare/{couple[0].pk}/tillsammans/", {"said": said})
    assert asks(couple[0]) is None


@pytest.mark.parametrize("household", ["as_it_is", "protected", "alone", "has_asked"])
def test_who_acts_for_her_is_asked_and_told_the_same_whomever_she_lives_with(
    couple, moment, household
):
    astrid, karl = couple
    acting = acting_browser(a_guardian(astrid), moment.now)
    before = [body_of(acting.get(url)) for url in (PAGE, "/jag/")]
    if household == "protected":
        Client.objects.filter(pk=karl.pk).update(protected_registration_from=date(2020, 1, 1))
    if household == "alone":
        Client.objects.filter(pk=karl.pk).update(household=None)
    if household == "has_asked":
        says(browser_of(karl, moment.now), "yes")
    assert [body_of(acting.get(url)) for url in (PAGE, "/jag/")] == before
    assert "Bor du med någon" in str(before[0])
    says(acting, "no")
    assert (asks(astrid), "Du har svarat nej" in page(acting)) == (False, True)
    says(acting, "yes")
    assert "Det gäller först när" in page(acting)
