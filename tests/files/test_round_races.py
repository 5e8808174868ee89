"""Two who run the same round at once: each looked before the other had done anything."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.cli.running import NUMBERS, NUMBERS_ANSWER, as_real, everything, made_up

from hemval.core.round.waits import Reached
from hemval.core.stages.standing import StageRefused
from hemval.files.round_result import work_through
from hemval.files.stages.round_run import Asked, RoundRun
from hemval.files.stages.round_work import RoundWork
from hemval.texts.words import words

ASKED = Asked(on=date(2020, 10, 5), now=datetime(2020, 10, 5, 12, tzinfo=UTC))


@pytest.fixture
def start(tmp_path):
    """Begins a run whose chance gives nothing but one byte."""
    folder = as_real(made_up(tmp_path / "round", clients=8), draw=NUMBERS)
    result = work_through(folder)

    def begin(byte: bytes, asked: Asked = ASKED) -> RoundRun:
        work = RoundWork(folder=folder, result=result, words=words("sv"))
        return RoundRun(tmp_path / "out", work, asked, lambda count: byte * count)

    return begin


def test_of_two_that_freeze_at_once_the_first_decides_the_secrets(start, tmp_path):
    first, second = start(b"a"), start(b"b")
    assert first.go().did == (Reached.INVITED, Reached.FROZEN)
    before = everything(tmp_path / "out")
    came = second.go()
    assert (came.did, came.reached) == ((), Reached.FROZEN)
    assert everything(tmp_path / "out") == before


def test_of_two_that_draw_at_once_the_second_is_refused(start, tmp_path):
    start(b"a").go()
    value = tmp_path / "value"
    value.write_text(NUMBERS_ANSWER)
    asked = replace(ASKED, value=value)
    first, second = start(b"a", asked), start(b"b", asked)
    assert first.draw().did == (Reached.DRAWN,)
    before = everything(tmp_path / "out")
    value.write_text(NUMBERS_ANSWER.replace("26535", "1"))
    with pytest.raises(StageRefused, match="already_drawn"):
        second.draw()
    assert everything(tmp_path / "out") == before


def test_of_two_that_run_at_once_both_come_to_the_same_end(start, tmp_path):
    start(b"a").go()
    value = tmp_path / "value"
    value.write_text(NUMBERS_ANSWER)
    asked = replace(ASKED, value=value)
    first, second = start(b"a", asked), start(b"b", asked)
    assert first.go().reached is Reached.ALLOCATED
    before = everything(tmp_path / "out")
    came = second.go()
    assert (came.did, came.reached) == ((), Reached.ALLOCATED)
    assert everything(tmp_path / "out") == before
