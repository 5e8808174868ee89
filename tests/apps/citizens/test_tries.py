"""Nobody guesses for long, whatever address she comes from, and nobody closes the door to all."""

from dataclasses import replace

import pytest
from django.test import Client as Browser
from django.test import RequestFactory
from tests.office.citizens import last_four, with_letter

from hemval.apps.citizens.models import TriedBy, TriedCode
from hemval.apps.citizens.remote_address import counted_as, remote_address
from hemval.core.signing_in import MOST_WRONG_FROM_ONE_PLACE, MOST_WRONG_IN_A_MINUTE

SIGN_IN = "/jag/logga-in/"
HERE = "198.51.100.7"
WAIT = "Vänta en minut och försök igen"


def come(address: str, code: str, fact: str = "0000"):
    return Browser(REMOTE_ADDR=address).post(SIGN_IN, {"code": code, "fact": fact})


def guess(address: str, times: int, *, first: int = 0) -> list[str]:
    """Try as many codes that are nobody's; gives what was answered."""
    each = range(first, first + times)
    return [come(address, f"2222{one:06}").content.decode() for one in each]


def test_nothing_is_kept_of_what_comes_from_an_address_that_is_closed(round_open, moment):
    guess(HERE, MOST_WRONG_FROM_ONE_PLACE)
    before = list(TriedCode.objects.order_by("pk").values())
    guess(HERE, 20, first=1000)
    assert list(TriedCode.objects.order_by("pk").values()) == before


def test_one_connection_is_one_whatever_address_it_takes(astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    for number in range(MOST_WRONG_FROM_ONE_PLACE):
        come(f"2001:db8:1:2::{number:x}", f"2222{number:06}")
    assert come("2001:db8:1:2:ffff::1", code, last_four(astrid)).status_code == 200
    assert come("2001:db8:1:3::1", code, last_four(astrid)).status_code == 303


@pytest.mark.parametrize("address", ["", "10.0.0.1", "192.168.1.1", "fd00::1", "127.0.0.1", "x"])
def test_an_address_that_all_may_share_closes_nothing(astrid, round_open, moment, address):
    code = with_letter(astrid, round_open, moment.now)
    guess(address, MOST_WRONG_FROM_ONE_PLACE + 5)
    assert not TriedCode.objects.filter(by=TriedBy.PLACE.value).exists()
    assert come(address, code, last_four(astrid)).status_code == 303


@pytest.fixture
def many_are_wrong(round_open, moment) -> None:
    """Somebody guesses from address after address."""
    for number in range(MOST_WRONG_IN_A_MINUTE):
        come(f"203.0.113.{number}", f"3333{number:06}")


def test_when_many_are_wrong_who_has_not_been_wrong_comes_in(
    many_are_wrong, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    assert come(HERE, code, last_four(astrid)).status_code == 303


def test_when_many_are_wrong_who_has_been_wrong_waits_a_minute_and_nothing_is_kept(
    many_are_wrong, astrid, round_open, moment
):
    code = with_letter(astrid, round_open, moment.now)
    come(HERE, code)
    before = list(TriedCode.objects.order_by("pk").values())
    for typed in (code, "44444-44444"):
        assert WAIT in come(HERE, typed, last_four(astrid)).content.decode()
    assert list(TriedCode.objects.order_by("pk").values()) == before
    moment.pass_by(minutes=1)
    assert come(HERE, code, last_four(astrid)).status_code == 303


def test_when_many_are_wrong_who_comes_from_nowhere_known_waits(many_are_wrong, round_open):
    assert WAIT in guess("10.0.0.1", 1)[0]


def test_who_is_right_counts_for_nothing(astrid, round_open, moment):
    code = with_letter(astrid, round_open, moment.now)
    come(HERE, code, last_four(astrid))
    assert set(TriedCode.objects.values_list("tries", flat=True)) == {0}


@pytest.mark.parametrize(
    ("proxies", "passed_on", "address"),
    [
        (1, "198.51.100.7", "198.51.100.7"),
        (1, "6.6.6.6, 198.51.100.7", "198.51.100.7"),
        (2, "198.51.100.7, 10.0.0.2", "198.51.100.7"),
        (2, "6.6.6.6, 198.51.100.7,10.0.0.2", "198.51.100.7"),
        (2, "198.51.100.7", ""),
        (1, "10.0.0.2", ""),
        (1, "", ""),
        (3, ",", ""),
        (1, "unknown", ""),
        (1, "\u00bd, <script>", ""),
    ],
)
def test_behind_proxies_it_is_whom_the_outermost_was_asked_by(
    settings, proxies, passed_on, address
):
    settings.HEMVAL = replace(settings.HEMVAL, is_behind_https=True, proxies=proxies)
    request = RequestFactory().get("/", headers={"X-Forwarded-For": passed_on})
    assert remote_address(request) == address


def test_without_a_proxy_nobody_says_where_she_comes_from_but_the_network():
    request = RequestFactory().get("/", REMOTE_ADDR=HERE, headers={"X-Forwarded-For": "6.6.6.6"})
    assert remote_address(request) == HERE


@pytest.mark.parametrize(
    ("told", "counted"),
    [
        ("192.0.2.7:443", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("[2001:db8::7]:443", "2001:db8::/64"),
        ("2001:db8::7%eth0", "2001:db8::/64"),
        ("::ffff:10.0.0.1", ""),
        ("100.64.0.1", ""),
        ("fe80::1", ""),
        ("::1", ""),
        ("1.2.3", ""),
        ("[", ""),
    ],
)
def test_an_address_is_one_however_it_is_written(told, counted):
    assert counted_as(told) == counted
