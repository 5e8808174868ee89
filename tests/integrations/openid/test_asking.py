"""A provider is asked seldom, by one at a time, and left alone when it does not answer."""

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from wsgiref.simple_server import make_server

import pytest
from tests.integrations.openid.answered import Silent

from hemval.apps.accounts.identity import NotIdentified
from hemval.integrations.openid import asking
from hemval.integrations.openid.asking import (
    ANEW_AFTER,
    KEPT_FOR,
    LEFT_ALONE_FOR,
    MOST_FAILED,
    Asking,
)


class Provider:
    """What answers, how it answers, and how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.status = HTTPStatus.OK
        self.body = json.dumps({"issuer": "it"}).encode()
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.address = ""

    def __call__(self, environ, start_response):
        self.asked += 1
        self.goes_on.wait(5)
        start_response(f"{self.status.value} x", [("Content-Type", "application/json")])
        return [self.body]


class Clock:
    """A clock that goes on when it is told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def provider() -> Iterator[Provider]:
    one = Provider()
    server = make_server("127.0.0.1", 0, one, handler_class=Silent)
    one.address = f"http://127.0.0.1:{server.server_port}/it"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield one
    one.goes_on.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def known(clock) -> Asking:
    return Asking(moment=clock)


def in_vain(known: Asking, provider: Provider) -> None:
    with pytest.raises(NotIdentified):
        known.answer_to(provider.address)


def test_what_is_published_is_fetched_once_and_anew_after_minutes(known, provider, clock):
    for _ in range(20):
        assert known.published(provider.address) == {"issuer": "it"}
    assert provider.asked == 1
    clock.now += KEPT_FOR
    known.published(provider.address)
    assert provider.asked == 2


def test_what_lacks_something_is_fetched_anew_but_not_again_and_again(known, provider, clock):
    known.published(provider.address)
    for _ in range(5):
        known.published(provider.address, anew=True)
    assert provider.asked == 1
    clock.now += ANEW_AFTER
    for _ in range(5):
        known.published(provider.address, anew=True)
    assert provider.asked == 2


def test_of_many_who_ask_at_once_one_does(known, provider):
    provider.goes_on.clear()
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(known.published, provider.address) for _ in range(8)]
        time.sleep(0.2)
        provider.goes_on.set()
        assert [one.result() for one in waiting] == [{"issuer": "it"}] * 8
    assert provider.asked == 1


def test_who_asks_a_provider_that_is_slow_waits_a_little_and_no_more(known, provider, monkeypatch):
    monkeypatch.setattr(asking, "PATIENCE", 0.2)
    provider.goes_on.clear()
    in_vain(known, provider)
    assert provider.asked == 1


def fail(known: Asking, provider: Provider) -> None:
    """Let it not answer until it is left alone."""
    provider.status = HTTPStatus.BAD_GATEWAY
    for _ in range(MOST_FAILED):
        in_vain(known, provider)
    assert provider.asked == MOST_FAILED


def test_one_that_does_not_answer_is_left_alone_and_then_asked_by_one(known, provider, clock):
    fail(known, provider)
    for _ in range(5):
        in_vain(known, provider)
    assert provider.asked == MOST_FAILED
    clock.now += LEFT_ALONE_FOR
    for _ in range(5):
        in_vain(known, provider)
    assert provider.asked == MOST_FAILED + 1


def test_one_that_answers_again_is_asked_as_before(known, provider, clock):
    fail(known, provider)
    provider.status = HTTPStatus.OK
    clock.now += LEFT_ALONE_FOR
    for _ in range(3):
        assert known.answer_to(provider.address) == {"issuer": "it"}


def test_a_no_is_an_answer(known, provider):
    """Whoever sends made-up codes closes sign-in to nobody."""
    provider.status = HTTPStatus.BAD_REQUEST
    for _ in range(MOST_FAILED * 2):
        in_vain(known, provider)
    assert provider.asked == MOST_FAILED * 2


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b"\xff\xfe", b"{" * 2_000_000])
def test_what_is_no_answer_is_kept_by_nobody(known, provider, body):
    provider.body = body
    for _ in range(2):
        with pytest.raises(NotIdentified):
            known.published(provider.address)
    assert provider.asked == 2
