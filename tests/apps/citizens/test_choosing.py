"""She chooses one question at a time; nothing is lost, and what arrives last counts."""

from datetime import timedelta

import pytest
from tests.office.at_once import at_once
from tests.office.citizens import (
    a_guardian,
    acting_browser,
    browser_of,
    browser_with,
    providers_of,
)
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services.registering import RegistrationRefused
from hemval.apps.citizens.models import Draft
from hemval.apps.citizens.views import choosing
from hemval.apps.outbox.models import ReceiptByLetter
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today
from hemval.core.registering import NotTaken


@pytest.fixture
def address(round_open):
    return lambda rest: f"/jag/val/{round_open.key}/{rest}/"


@pytest.fixture
def wish(address):
    """She wishes for a provider, goes on to the end, and is shown what she has answered."""

    def wished(browser, provider):
        browser.post(address("onskemal/1"), {"do": f"add:{provider}"})
        url = browser.post(address("onskemal/1"), {"do": "on"}).url
        while "las-igenom" not in url:
            url = browser.post(url, {"wait": "no", "day": "", "special": ""}).url
        return browser.get(url)

    return wished


def looked(page) -> str:
    """What the form of the page that reads back would register."""
    return page.context["looked"]


def send(browser, address, page):
    return browser.post(address("las-igenom"), {"looked": looked(page)})


def test_she_chooses_and_gets_a_receipt(astrid, round_open, moment, address, wish):
    browser, provider = browser_of(astrid, moment.now), providers_of(round_open, astrid)[0]
    answer = send(browser, address, wish(browser, provider))
    assert (answer.status_code, answer.url) == (303, address("kvitto"))
    choice = Choice.objects.get()
    assert [one.provider.key for one in choice.wishes.all()] == [provider]
    assert (choice.channel, choice.chosen_by, choice.registered_by) == ("web", None, None)
    assert choice.key in browser.get(answer.url).content.decode()


def test_by_the_code_of_a_letter_it_is_told_that_it_came_so(
    astrid, round_open, moment, address, wish
):
    browser = browser_of(astrid, moment.now, letter_of=round_open)
    send(browser, address, wish(browser, providers_of(round_open, astrid)[0]))
    assert Choice.objects.get().channel == "letter_code"


def test_a_receipt_offers_only_what_she_can_have(astrid, round_open, moment, address, wish):
    browser = browser_of(astrid, moment.now, letter_of=round_open)
    send(browser, address, wish(browser, providers_of(round_open, astrid)[0]))
    receipt = browser.get(address("kvitto")).content.decode()
    assert "Ring oss, så skickar vi det." in receipt
    assert "e-post eller sms" not in receipt, (
        "for that she must sign in by electronic identification"
    )
    ReceiptByLetter.objects.create(client=astrid, asked_at=moment.now)
    assert "Du får kvitto med brev" in browser.get(address("kvitto")).content.decode()
    identified = browser_of(astrid, moment.now).get(address("kvitto")).content.decode()
    assert "e-post eller sms" in identified


def test_what_the_round_no_longer_takes_is_offered_no_more(
    astrid, round_open, moment, address, wish, monkeypatch
):
    decided = ("invited_at", "frozen_at", "drawn_at", "allocated_at", "decided_at")
    manager = somebody(Role.ROUND_MANAGER)

    def decided_while_she_waited(*, row, **_):
        stamps = dict.fromkeys(decided, moment.now)
        Round.objects.filter(pk=row.pk).update(decided_by=manager, **stamps)
        raise RegistrationRefused(NotTaken.ROUND_OVER)

    browser = browser_of(astrid, moment.now)
    page = wish(browser, providers_of(round_open, astrid)[0])
    monkeypatch.setattr(choosing, "register_draft", decided_while_she_waited)
    answer = send(browser, address, page)
    assert (answer.status_code, answer.url) == (303, "/jag/")


def test_not_to_choose_is_an_answer(astrid, round_open, moment, address):
    browser = browser_of(astrid, moment.now)
    url = browser.post(address("onskemal/1"), {"do": "declines"}).url
    send(browser, address, browser.get(url))
    assert Choice.objects.get().declines


def test_to_go_on_takes_an_answer_and_says_what_to_do(astrid, moment, address):
    page = browser_of(astrid, moment.now).post(address("onskemal/1"), {"do": "on"})
    assert page.status_code == 200
    assert "Jag vill inte välja”" in page.content.decode()


def test_a_draft_survives_sign_out_and_is_hers_alone(astrid, karl, round_open, moment, address):
    browser, provider = browser_of(astrid, moment.now), providers_of(round_open, astrid)[0]
    browser.post(address("onskemal/1"), {"do": f"add:{provider}"})
    browser.post("/jag/logga-ut/")
    again = browser_of(astrid, moment.now).get(address("onskemal/1"))
    assert [one.key for one in again.context["bundle"].wished] == [provider]
    others = browser_of(karl, moment.now).get(address("onskemal/1"))
    assert others.context["bundle"].wished == ()


def test_what_she_sends_after_time_has_run_out_is_kept(astrid, round_open, moment, address):
    browser, provider = browser_of(astrid, moment.now), providers_of(round_open, astrid)[0]
    moment.pass_by(minutes=30)
    answer = browser.post(address("onskemal/1"), {"do": f"add:{provider}"})
    assert answer.url == "/jag/logga-in/?slut=1"
    assert "sparat" in browser.get(answer.url).content.decode()
    again = browser_of(astrid, moment.now).get(address("onskemal/1"))
    assert [one.key for one in again.context["bundle"].wished] == [provider]


def test_nothing_is_registered_after_time_has_run_out(astrid, round_open, moment, address, wish):
    browser = browser_of(astrid, moment.now)
    page = wish(browser, providers_of(round_open, astrid)[0])
    moment.pass_by(minutes=30)
    send(browser, address, page)
    assert not Choice.objects.exists()


def test_a_double_press_registers_once(astrid, round_open, moment, address, wish):
    browser = browser_of(astrid, moment.now)
    page = wish(browser, providers_of(round_open, astrid)[0])
    urls = {send(browser, address, page).url for _ in range(2)}
    assert urls == {address("kvitto")}
    assert Choice.objects.count() == 1


def test_what_another_window_has_changed_is_read_back_again(
    astrid, round_open, moment, address, wish
):
    first, second, *_ = providers_of(round_open, astrid)
    browser = browser_of(astrid, moment.now)
    page = wish(browser, first)
    wish(browser_of(astrid, moment.now), second)
    answer = send(browser, address, page)
    assert answer.status_code == 200
    assert "ett annat fönster" in answer.content.decode()
    assert not Choice.objects.exists()


def test_who_changes_her_mind_five_times_has_all_kept_and_the_last_counts(
    astrid, round_open, moment, address, wish
):
    first, second, *_ = providers_of(round_open, astrid)
    for provider in (first, second, first, second, first):
        browser = browser_of(astrid, moment.now)
        send(browser, address, wish(browser, provider))
        moment.pass_by(minutes=1)
    assert Choice.objects.count() == 5
    page = browser.get("/jag/")
    (bundle,) = page.context["told"].rounds[0].hers.bundles
    assert [one.worth for one in bundle.choices] == ["counts", *["replaced"] * 4]


def test_what_comes_after_the_last_day_is_said_to_be_late_and_kept(
    astrid, round_open, moment, address, wish
):
    days = (round_open.closes - today(moment.now)).days + 1
    moment.pass_by(days=days)
    browser = browser_of(astrid, moment.now)
    page = wish(browser, providers_of(round_open, astrid)[0])
    assert "kommer för sent" in page.content.decode()
    receipt = browser.get(send(browser, address, page).url)
    assert "Valet kom för sent." in receipt.content.decode()
    for shown in (page, receipt):
        assert "Du kan ändra dig till och med" not in shown.content.decode()
    assert "En handläggare ser vad som går att göra." in receipt.content.decode()


def test_who_has_signed_in_is_led_to_her_own_page_and_not_to_sign_in_again(
    astrid, round_open, moment
):
    places = {
        one.url for one in browser_of(astrid, moment.now).get("/jag/").context["frame"].header
    }
    assert "/jag/" in places
    assert "/jag/logga-in/" not in places


def test_the_last_second_is_in_time_and_the_next_is_late(
    astrid, karl, round_open, moment, address, wish
):
    last = moment.now.replace(hour=23, minute=59, second=59)
    moment.now = last + timedelta(days=(round_open.closes - today(last)).days)
    worths = []
    for who in (astrid, karl):
        browser = browser_of(who, moment.now)
        wished = wish(browser, providers_of(round_open, who)[0])
        receipt = browser.get(send(browser, address, wished).url)
        worths.append(receipt.context["stands"][0][1].worth)
        moment.pass_by(seconds=1)
    assert worths == ["counts", "late"]


def test_two_who_choose_differently_for_her_wait_for_a_person(
    astrid, round_open, moment, address, wish
):
    first, second, *_ = providers_of(round_open, astrid)
    browser = browser_of(astrid, moment.now)
    send(browser, address, wish(browser, first))
    moment.pass_by(minutes=5)
    guardian = acting_browser(a_guardian(astrid), moment.now)
    page = wish(guardian, second)
    assert "En handläggare avgör det" in page.content.decode()
    send(guardian, address, page)
    assert Choice.objects.latest("pk").held_for == "another_person"


def test_two_who_act_for_her_have_a_draft_each(astrid, round_open, moment, address, wish):
    first, second, *_ = providers_of(round_open, astrid)
    one, other = (a_guardian(astrid, key=key) for key in ("G1", "G2"))
    pages = [
        wish(acting_browser(who, moment.now), provider)
        for who, provider in ((one, first), (other, second))
    ]
    assert len({looked(page) for page in pages}) == 2
    assert Draft.objects.count() == 2


@pytest.mark.parametrize("part", ["onskemal/0", "onskemal/9", "onskemal/x", "annat/1", "dag/1"])
def test_an_address_that_asks_nothing_tells_nothing(astrid, moment, address, part):
    assert browser_of(astrid, moment.now).get(address(part)).status_code in {303, 404}


@pytest.mark.parametrize(
    "sent",
    [
        {"do": "add:nobody"},
        {"do": "up:"},
        {"do": "\0"},
        {"do": "add:" + "x" * 5000},
        {"special": "\0" * 2000},
        {"day": "9999-99-99"},
        {"wait": "maybe"},
        {},
    ],
)
@pytest.mark.parametrize("part", ["onskemal/1", "vanta/1", "ovrigt/1", "las-igenom"])
def test_whatever_is_sent_no_page_fails(astrid, round_open, moment, address, sent, part):
    browser = browser_of(astrid, moment.now)
    browser.post(address("onskemal/1"), {"do": f"add:{providers_of(round_open, astrid)[0]}"})
    assert browser.post(address(part), sent).status_code in {200, 303}
    assert not Choice.objects.exists()


def test_a_provider_that_she_may_not_choose_cannot_be_wished_for(astrid, moment, address):
    browser = browser_of(astrid, moment.now)
    browser.post(address("onskemal/1"), {"do": "add:ingen"})
    assert browser.get(address("onskemal/1")).context["bundle"].wished == ()


@pytest.mark.django_db(transaction=True)
def test_many_presses_at_once_register_once(round_open, astrid, moment, address, wish):
    browser = browser_of(astrid, moment.now)
    page = wish(browser, providers_of(round_open, astrid)[0])
    token = browser.cookies["hemval-jag"].value

    def press() -> int:
        return send(browser_with(token), address, page).status_code

    assert at_once([press] * 16) == [303] * 16
    assert Choice.objects.count() == 1


def test_where_people_may_choose_at_any_time_what_comes_after_the_last_day_is_a_wish_to_change(
    astrid, round_open, moment, address, wish
):
    moment.pass_by(days=(round_open.closes - today(moment.now)).days + 1)
    late = browser_of(astrid, moment.now).get("/jag/").content.decode()
    assert "Det räknas som sent" in late
    may_choose_at_any_time(round_open)
    browser = browser_of(astrid, moment.now)
    page = browser.get("/jag/").content.decode()
    assert "Det räknas som sent" not in page
    assert "Det räknas som en önskan att byta utförare." in page
    read = wish(browser, providers_of(round_open, astrid)[0]).content.decode()
    assert "Det här räknas som en önskan att byta utförare." in read


def may_choose_at_any_time(row):
    """Let the rule in force for a round be that people may choose at any time."""
    version = SystemVersion.objects.get(pk=row.version_id)
    before, rule, rest = version.text.partition('mode = "window"\ncloses = 2020-09-30\n')
    assert rule
    changed = {"text": f'{before}mode = "any_time"\n{rest}', "sha256": "e" * 64}
    SystemVersion.objects.filter(pk=version.pk).update(**changed)
