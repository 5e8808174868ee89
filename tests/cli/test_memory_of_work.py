"""A worker holds memory so that much can be done in little of it."""

import gc
import weakref

import pytest
from django.db import connection
from django.db.backends.signals import connection_created

from hemval.cli import memory_of_work


@pytest.fixture
def as_before():
    limits, listening = gc.get_threshold(), [*connection_created.receivers]
    yield
    gc.unfreeze()
    gc.set_threshold(*limits)
    connection_created.receivers[:] = listening
    connection_created.sender_receivers_cache.clear()


@pytest.mark.django_db
def test_a_worker_looks_for_circles_seldom_and_lays_no_database_out_in_memory(as_before):
    often = gc.get_threshold()
    memory_of_work.hold_for_long_work()
    assert gc.get_threshold() > often
    connection_created.send(sender=connection.__class__, connection=connection)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA mmap_size")
            assert cursor.fetchone() in ((0,), None)


class Ring:
    """It holds itself, so that only a look for circles finds it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_holds_itself_is_let_go_of_when_the_work_is_done(as_before):
    memory_of_work.hold_for_long_work()
    ring = Ring()
    is_there = weakref.ref(ring)
    del ring
    assert is_there() is not None
    memory_of_work.let_go_of_work()
    assert is_there() is None


def test_a_process_keeps_much_when_it_holds_thirty_two_mebibytes_more_than_it_began_with(
    monkeypatch,
):
    held = iter([200 << 20, 232 << 20, (232 << 20) + 1])
    monkeypatch.setattr(memory_of_work, "_resident", lambda: next(held))
    kept = memory_of_work.MemoryKept()
    assert [kept.is_much(), kept.is_much()] == [False, True]
