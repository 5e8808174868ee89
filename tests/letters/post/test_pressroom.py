"""The processes that print: in order, side by side, and one that dies costs nothing."""

import os
import signal
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from tests.core.correspondence.letter_examples import KEY
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    DAY,
    TERMS,
    compose,
    contents,
    everybody,
    order,
    post,
    run_of,
)

from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.stamp import Stamp
from hemval.letters.post.pressroom import Job, Pressed, Pressroom
from hemval.letters.post.refused import PostRefused


def compose_and_die(marks, times, order, terms, words, stamp):
    """The process is killed at the third person's letter, so many times."""
    if order.client == "b0003" and len(list(Path(marks).iterdir())) < times:
        Path(marks, str(os.getpid())).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return compose(order, terms, words, stamp)


def job(number):
    one = order(number)
    return Job(order=one, stamp=Stamp(id=letter_id(KEY, one), dated=DAY))


def test_parcels_come_back_in_the_order_that_they_were_given(tmp_path):
    parcels = [(number, [job(number)] * (number % 3)) for number in range(12)]
    with Pressroom(TERMS, compose, workers=2) as room:
        given = [(number, results) for number, results in room.print(iter(parcels))]
        assert len({one.process.pid for one in room.workers}) == 2
    assert [number for number, _ in given] == list(range(12))
    for number, results in given:
        windows = [one.window[1] for one in results if isinstance(one, Pressed)]
        assert windows == [f"Lekgatan {number}"] * (number % 3)


def test_no_more_is_taken_ahead_than_the_processes_need():
    taken = []

    def parcels():
        for number in range(40):
            taken.append(number)
            yield number, [job(number)]

    ahead = []
    with Pressroom(TERMS, compose, workers=1) as room:
        for number, _ in room.print(parcels()):
            ahead.append(len(taken) - number)
    assert max(ahead) <= 4


def test_a_process_that_dies_is_started_anew_and_nothing_is_lost(tmp_path):
    (tmp_path / "marks").mkdir()
    dies = partial(compose_and_die, str(tmp_path / "marks"), 2)
    run = run_of(people=5, kinds=(ANNOUNCEMENT,))
    post(tmp_path / "a", everybody(5, (ANNOUNCEMENT,)), run)
    mortal = run_of(people=5, kinds=(ANNOUNCEMENT,), compose=dies, workers=1)
    post(tmp_path / "b", everybody(5, (ANNOUNCEMENT,)), mortal)
    assert len(list((tmp_path / "marks").iterdir())) == 2
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_what_was_printed_before_a_letter_that_kills_is_given_back_and_not_blamed(tmp_path):
    (tmp_path / "marks").mkdir()
    dies = partial(compose_and_die, str(tmp_path / "marks"), 99)
    parcels = [(number, [job(number)] * 16) for number in (1, 2, 3, 4)]
    with Pressroom(TERMS, dies, workers=1) as room:
        printed = room.print(iter(parcels))
        assert [(number, len(results)) for number, results in islice(printed, 2)] == [
            (1, 16),
            (2, 16),
        ]
        with pytest.raises(PostRefused) as refused:
            next(printed)
    killer = letter_id(KEY, order(3))
    assert refused.value.facts == {"first": killer, "last": killer}


def test_a_letter_that_kills_each_time_stops_the_run_and_is_named_by_its_id(tmp_path):
    (tmp_path / "marks").mkdir()
    dies = partial(compose_and_die, str(tmp_path / "marks"), 99)
    run = run_of(people=3, kinds=(ANNOUNCEMENT,), compose=dies, workers=1)
    with pytest.raises(PostRefused) as refused:
        post(tmp_path / "l", everybody(3, (ANNOUNCEMENT,)), run)
    assert refused.value.code == "worker_died"
    first, last = letter_id(KEY, order(1)), letter_id(KEY, order(3))
    assert refused.value.facts == {"first": first, "last": last}
