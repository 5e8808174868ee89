"""The thread of the worker that sends: it begins at once, goes on, and ends when it is told to."""

import time

import pytest
from django.db import OperationalError, connection
from tests.office.outbox import NOW, something, told_at

from hemval.apps.outbox import sending_thread
from hemval.apps.outbox.models import Message
from hemval.apps.outbox.sending_thread import SendingThread

_PATIENCE = 20


def until(is_so) -> None:
    """Wait for something that another thread does."""
    ends = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.02)


@pytest.mark.django_db(transaction=True)
def test_what_is_due_is_sent_beside_other_work(astrid, post):
    told_at(astrid)
    for about in range(3):
        something(astrid, about=about)
    one = SendingThread(now=lambda: NOW)
    one.begin()
    until(lambda: len(post.carried) == 3)
    one.end()
    assert Message.objects.filter(sent_at=None).count() == 0


@pytest.mark.django_db(transaction=True)
def test_when_it_has_ended_nothing_is_open_at_a_server_and_a_file_still_is(monkeypatch, post):
    is_closed, leave = [], sending_thread._leave

    def left() -> None:
        leave()
        is_closed.append(connection.connection is None)

    monkeypatch.setattr(sending_thread, "_leave", left)
    one = SendingThread(now=lambda: NOW)
    one.begin()
    one.end()
    assert is_closed == [connection.vendor == "postgresql"]


def test_a_database_that_is_away_ends_nothing(monkeypatch, caplog):
    came = []

    def away(_now):
        came.append(1)
        raise OperationalError("astrid.ek@exempel.se")

    monkeypatch.setattr(sending_thread, "send_next", away)
    monkeypatch.setattr(sending_thread, "_REST", 0.01)
    one = SendingThread(now=lambda: NOW)
    one.begin()
    until(lambda: len(came) > 2)
    one.end()
    assert "astrid" not in caplog.text
