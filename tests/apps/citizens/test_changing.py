"""She changes provider on the web by the office's own rules, and is shown the days first."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.apps.citizens.decided import (
    CHANGE,
    LATER,
    called_first,
    given_in,
    her,
    others,
    read,
    shown,
    with_room,
)
from tests.office.citizens import a_guardian, acting_browser, browser_of
from tests.office.moment import standing_still

from hemval.apps.allocation.models import Given
from hemval.apps.choices.models import Choice
from hemval.apps.correspondence.later_events import later_events
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.letter_key import letter_key_name
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import sealed_paper
from hemval.core.correspondence.offering import neutral_order
from hemval.core.placement.placements import PlacementCode
from hemval.letters.post.letter_key import KEY_BYTES


@pytest.fixture
def row(decided, db, monkeypatch) -> Round:
    """The round, long in effect."""
    standing_still(monkeypatch, LATER)
    return decided


@pytest.fixture
def given(row) -> Given:
    """Somebody who got what she wished for most."""
    return given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]


@pytest.fixture
def browser(given) -> Browser:
    return browser_of(her(given), LATER)


def changes() -> list[Placement]:
    return list(Placement.objects.filter(cause=Cause.CHANGE.value))


def test_the_days_are_shown_before_anything_is_changed(browser, given):
    provider = with_room(browser)
    page = shown(browser, provider)
    text = page.content.decode()
    assert f"{provider.name} hjälper dig från" in text
    assert f"{given.provider.name} hjälper dig till och med" in text
    assert changes() == []


def test_what_was_shown_is_done_once_and_both_providers_and_she_are_told(browser, given, row):
    provider = with_room(browser)
    dates = shown(browser, provider).context["shown"].dates
    sent = {"provider": provider.pk, "shown": dates.starts.isoformat()}
    for _ in range(2):
        answer = browser.post(CHANGE, sent)
        assert (answer.status_code, answer.url) == (303, f"{CHANGE}kvitto/")
    (change,) = changes()
    assert (change.provider, change.starts, change.made_by) == (provider, dates.starts, None)
    assert change.reason["on_web"] == ""
    assert {one.provider for one in Order.objects.filter(placement=change)} >= {provider}
    assert [one.provider for one in later_events(row, {given.client.key})] == [provider.key]
    receipt = browser.get(answer.url).content.decode()
    assert f"{provider.name} hjälper dig från" in receipt
    assert "Du har bett om att byta" in browser.get("/jag/byt/").content.decode()
    own = browser.get("/jag/").content.decode()
    assert f"hjälper {provider.name} dig" in own
    assert "Till dess fortsätter" not in own


def test_a_day_that_was_not_shown_is_shown_first(browser):
    provider = with_room(browser)
    page = browser.post(CHANGE, {"provider": provider.pk, "shown": "2030-01-01"})
    assert page.context["shown"] is not None
    assert changes() == []


def test_one_without_room_is_said_to_be_full(browser):
    provider = with_room(browser)
    Cap.objects.filter(provider=provider).delete()
    Cap.objects.create(provider=provider, amount=0)
    page = shown(browser, provider)
    assert "har inte plats för dig nu" in page.content.decode()
    assert changes() == []


@pytest.mark.parametrize("sent", [{}, {"provider": "x"}, {"provider": "0"}, {"provider": "9" * 30}])
def test_only_whom_she_may_have_can_be_asked_for(browser, given, sent):
    assert "Välj först" in browser.post(CHANGE, sent).content.decode()
    hers = {"provider": given.provider_id}
    assert "Välj först" in browser.post(CHANGE, hers).content.decode()
    assert changes() == []


def test_those_she_may_have_stand_in_the_order_of_her_letter(row):
    key, by_name = b"7" * KEY_BYTES, []
    sealed = sealed_paper(key, letter_key_name(row))
    Round.objects.filter(pk=row.pk).update(letter_key_cipher=sealed)
    for given in given_in(row, outcome=PlacementCode.FIRST_WISH.value)[:8]:
        found = others(browser_of(her(given), LATER))
        keys = [one.key for one in found]
        assert keys == [*neutral_order(key, given.client.key, keys)]
        assert given.provider not in found
        by_name.append(found == sorted(found, key=lambda one: one.order_key))
    assert not all(by_name), "an order of its own favours nobody"


def test_who_acts_for_her_may_not_change_what_she_chose_herself(given):
    client = her(given)
    assert Choice.objects.filter(client=client, chosen_by=None).exists()

    browser = acting_browser(a_guardian(client), LATER)
    page = browser.get("/jag/byt/").content.decode()
    assert "Någon annan har valt åt dig senast" in page
    assert browser.post(CHANGE, {"provider": 1}).url == "/jag/byt/"
    assert changes() == []


def test_while_a_round_is_under_way_nobody_changes(row):
    client = her(called_first(row).given)
    Placement.objects.create(
        client=client,
        bundle=client.given.get().bundle,
        starts=LATER.date() - timedelta(days=400),
        provider=Provider.objects.first(),
        cause=Cause.LIST.value,
        made_at=LATER,
    )
    page = browser_of(client, LATER).get("/jag/byt/").content.decode()
    assert "Ett val pågår" in page
    assert browser_of(client, LATER).get(CHANGE).url == "/jag/byt/"


def test_where_the_municipality_has_no_rule_for_it_she_is_to_call(browser, monkeypatch):
    monkeypatch.setattr("hemval.apps.placements.services.changing.change_rules", lambda *_: ())
    assert "Ring oss" in browser.get("/jag/byt/").content.decode()
    assert browser.get(CHANGE).url == "/jag/byt/"


@pytest.mark.parametrize("nth", ["0", "2", "x", "-1", "99999999999999999999"])
def test_what_is_not_hers_is_not_there(browser, nth):
    assert browser.get(f"/jag/byt/{nth}/").status_code == 404
    assert browser.get(f"/jag/byt/{nth}/kvitto/").status_code == 404


def test_without_a_change_there_is_no_receipt(browser, given):
    assert browser.get(f"{CHANGE}kvitto/").status_code == 404
    assert read(her(given), "/jag/byt/", LATER)[0] == 200
