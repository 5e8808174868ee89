"""Whoever is to choose sees the same facts of all, in an order that favours nobody."""

from datetime import date, timedelta
from html import escape

import pytest
from django.test import Client
from django.utils import timezone
from tests.apps.outreach.told import contracted, let_show, meals
from tests.office.a_round import a_round

from hemval.apps.audit.models import Event
from hemval.apps.outreach.models import OrderKey
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.page_language import PREFIXES, in_language
from hemval.apps.providers.models import Provider
from hemval.core.comparison.fields import Compared
from hemval.core.dates.zone import today
from hemval.core.neutral_order import ORDERS, in_neutral_order
from hemval.texts.words import words

pytestmark = pytest.mark.django_db


@pytest.fixture
def four() -> list[Provider]:
    """Four providers that may be chosen."""
    return [contracted(f"U{number}") for number in range(1, 5)]


def text(client: Client, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200, url
    return answer.content.decode()


def order_of(page: str, providers: list[Provider]) -> list[str]:
    """The ids of providers as their names follow on each other in a page."""
    at = {one.key: page.index(f">{one.name}</a>") for one in providers}
    return sorted(at, key=lambda key: at[key])


def test_a_visitor_is_led_to_one_of_the_orders_of_the_day_and_nobody_keeps_which(client, four):
    led = [client.get("/utforare/") for _ in range(60)]
    urls = {one.headers["Location"] for one in led}
    assert urls <= {f"/utforare/ordning/{number}/" for number in range(1, ORDERS + 1)}
    assert len(urls) > ORDERS / 2
    assert {one.status_code for one in led} == {303}
    assert {one.headers["Cache-Control"] for one in led} == {"no-store"}
    assert not any(one.cookies for one in led)


def test_each_order_is_the_one_that_the_key_of_the_day_gives(client, four):
    pages = {number: text(client, f"/utforare/ordning/{number}/") for number in range(1, 6)}
    row = OrderKey.objects.get()
    for number, page in pages.items():
        keys = [one.key for one in four]
        assert order_of(page, four) == [*in_neutral_order(bytes(row.key), row.day, number, keys)]


def test_only_the_promise_of_the_day_is_written_however_many_look(client, four):
    for number in range(1, 5):
        client.get(f"/utforare/ordning/{number}/")
        client.get(f"/utforare/{four[0].pk}/")
    assert Event.objects.count() == 1


def test_in_the_order_of_the_alphabet_for_whoever_asks(client, four):
    assert order_of(text(client, "/utforare/ordning/a/"), four) == ["U1", "U2", "U3", "U4"]


@pytest.mark.parametrize("order", ["0", "25", "-1", "01", "x", "9" * 40, "١"])
def test_there_is_no_other_order(client, four, order):
    assert client.get(f"/utforare/ordning/{order}/").status_code == 404


def test_a_provider_whose_contract_has_ended_is_not_in_the_list_and_has_no_page(client, four):
    gone = four[0]
    gone.contracts.update(ends=today(timezone.now()) - timedelta(days=1))
    assert gone.name not in text(client, "/utforare/ordning/a/")
    assert client.get(f"/utforare/{gone.pk}/").status_code == 404


def test_a_provider_whose_contract_begins_later_is_there_and_says_from_when(client, four):
    """People choose before the day that a new provider begins."""
    coming = four[0]
    coming.contracts.update(starts=date(2199, 2, 1))
    begins = "Från den 1 februari 2199, utan slutdatum"
    for page in ("/utforare/ordning/a/", f"/utforare/{coming.pk}/"):
        assert text(client, page).count(begins) == 1, page


def test_an_area_has_the_providers_that_work_there(client):
    """And no other; those that work everywhere work there too."""
    a_round(clients=5)
    page = text(client, "/utforare/ordning/a/")
    areas = sorted({part.split("/")[0] for part in page.split("/utforare/omrade/")[1:]})
    first, second, *_ = areas
    here, there, everywhere = (contracted(key, area=area) for key, area in (
        ("U1", first), ("U2", second), ("U3", "")
    ))  # fmt: skip
    for area, absent in ((first, there), (second, here)):
        listed = text(client, f"/utforare/omrade/{area}/ordning/a/")
        names = {one.name for one in (here, there, everywhere) if f">{one.name}</a>" in listed}
        assert names == {here.name, there.name, everywhere.name} - {absent.name}
        led = client.get(f"/utforare/omrade/{area}/").headers["Location"]
        assert led.startswith(f"/utforare/omrade/{area}/ordning/")
    assert client.get("/utforare/omrade/finns-inte/ordning/a/").status_code == 404


@pytest.mark.parametrize("language", PREFIXES)
def test_one_provider_is_told_of_by_every_fact_in_every_language(client, four, language):
    page = text(client, in_language(f"/utforare/{four[0].pk}/", language))
    for field in Compared:
        assert escape(words(language).say(f"compare-field-{field}")) in page
    assert words(language).say("compare-not-stated") in page


def test_a_fact_stands_with_its_source_and_day_and_is_marked_when_it_is_old(client, four):
    now = timezone.now()
    old = today(now) - timedelta(days=800)
    let_show(four[0], meals("Mat som länge.", as_of=old, source="Utföraren själv"), now=now)
    page = text(client, f"/utforare/{four[0].pk}/")
    assert "Mat som länge." in page
    assert f"Källa: Utföraren själv, {words('sv').date(old)}" in page
    assert 'class="old"' in page


def test_words_that_are_not_in_the_readers_language_are_marked_as_swedish(client, four):
    let_show(four[0], meals("Mat hemma."), now=timezone.now())
    assert '<bdi lang="sv">Mat hemma.</bdi>' in text(client, f"/en/utforare/{four[0].pk}/")


def test_up_to_four_are_compared_on_the_same_facts(client, four):
    asked = "&".join(f"u={one.pk}" for one in four)
    page = text(client, f"/utforare/jamfor/?{asked}")
    assert page.count('<th scope="row">') == len(Compared)
    assert page.count("<td") == len(Compared) * len(four)


def test_more_than_four_are_asked_to_be_fewer_and_nothing_chosen_is_lost(client, four):
    asked = [*four, contracted("U5")]
    page = text(client, "/utforare/jamfor/?" + "&".join(f"u={one.pk}" for one in asked))
    assert "högst 4" in page
    assert page.count('name="u"') == len(asked)


@pytest.mark.parametrize(
    "asked", ["", "u=", "u=x", "u=0", "u=" + "9" * 40, "u=%00", "u=-1", "u[]=1", "a=1"]
)
def test_what_is_asked_wrongly_is_answered_with_how_to_choose(client, four, asked):
    answer = client.get(f"/utforare/jamfor/?{asked}", follow=True)
    assert "Du har inte valt" in answer.content.decode()


def test_the_same_asked_twice_stands_once(client, four):
    pk = four[0].pk
    led = client.get(f"/utforare/jamfor/?u={pk}&u={pk}")
    assert (led.status_code, led["Location"]) == (303, f"/utforare/jamfor/?u={pk}")
    assert text(client, led["Location"]).count("<td") == len(Compared)


@pytest.mark.parametrize("prefix", PREFIXES.values())
def test_each_way_to_ask_for_the_same_leads_to_one_address(client, four, prefix):
    one, two = four[0].pk, four[1].pk
    compare = f"/{prefix}utforare/jamfor/"
    for asked in (f"u={one}&u=9001&u={two}", f"u=0{one}&u={two}", f"u={one}&u={two}&u={one}&u=x"):
        assert client.get(f"{compare}?{asked}")["Location"] == f"{compare}?u={one}&u={two}"
    assert client.get(f"{compare}?u={two}&u={one}").status_code == 200


@pytest.mark.parametrize("rest", ["", "dag/", "dag/2026-09-08/"])
def test_a_provider_has_one_address(client, four, rest):
    for number in (f"0{four[0].pk}", f"+{four[0].pk}", f"{four[0].pk}.0", "٣"):
        assert client.get(f"/utforare/{number}/{rest}").status_code == 404


def test_what_the_page_said_on_another_day(client, four):
    now = timezone.now()
    before = now - timedelta(days=3)
    begin_day(before)
    let_show(four[0], meals("Mat som förr."), now=before)
    let_show(four[0], meals("Mat från i dag.", as_of=today(before)), now=now)
    pk, day = four[0].pk, today(before).isoformat()
    led = client.get(f"/utforare/{pk}/dag/?dag={day}")
    assert led.headers["Location"] == f"/utforare/{pk}/dag/{day}/"
    page = text(client, f"/utforare/{pk}/dag/{day}/")
    assert "Mat som förr." in page
    assert "Mat från i dag." not in page
    assert "Mat från i dag." in text(client, f"/utforare/{pk}/")


def test_of_a_day_of_which_nothing_is_kept_that_is_said(client, four):
    page = text(client, f"/utforare/{four[0].pk}/dag/2020-01-01/")
    assert "inte sparat" in page


@pytest.mark.parametrize("day", ["i-dag", "2026-13-01", "20260908", "2999-01-01", "0"])
def test_a_day_that_is_none_or_has_not_been_has_no_page(client, four, day):
    assert client.get(f"/utforare/{four[0].pk}/dag/{day}/").status_code == 404


@pytest.mark.parametrize("asked", ["", "?dag=", "?dag=x", "?dag=2026-99-99"])
def test_no_day_leads_to_that_of_today(client, four, asked):
    led = client.get(f"/utforare/{four[0].pk}/dag/{asked}")
    assert (led.status_code, led.headers["Location"]) == (303, f"/utforare/{four[0].pk}/")


def test_yesterdays_key_is_on_the_page_of_proof_and_todays_is_not(client, four):
    now = timezone.now()
    yesterday, day = begin_day(now - timedelta(days=1)), begin_day(now)
    page = text(client, "/utforare/lottning/")
    assert yesterday.promise in page
    assert bytes(yesterday.key).hex() in page
    assert day.promise in page
    assert bytes(day.key).hex() not in page


def test_the_list_asks_the_database_no_more_for_thirty_than_for_three(
    client, django_assert_max_num_queries
):
    for number in range(30):
        contracted(f"U{number}")
    begin_day(timezone.now())
    with django_assert_max_num_queries(12):
        client.get("/utforare/ordning/3/")
