"""However a run ends, the next gives exactly the files of one that nobody disturbed."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date

import pytest
from tests.letters.post.disk_full import DiskFull
from tests.letters.post.killing import FIRST, PEOPLE, before, both_runs
from tests.letters.post.posted import ANNOUNCEMENT, contents, everybody, post, run_of, stopped_among

from hemval.letters.post.run_days import goes_on, unfinished_days

LATER = date(2024, 9, 11)
FEW = {"people": 5, "kinds": (ANNOUNCEMENT,)}
ENOUGH = 24
"""People enough that both processes have letters in hand."""


def five():
    return everybody(5, (ANNOUNCEMENT,))


def program(*arguments):
    """The run that is to be killed, in a process group of its own."""
    command = [sys.executable, "-m", "tests.letters.post.killing", *map(str, arguments)]
    return subprocess.Popen(command, start_new_session=True)


def killed_at_random(target, moments):
    """Kill the whole group again and again, at moments that chance gives, until it is done."""
    kills = 0
    for moment in moments:
        child = program(target, "run", ENOUGH)
        try:
            code = child.wait(moment)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            kills += 1
            continue
        assert code == 0
        return kills
    assert program(target, "run", ENOUGH).wait() == 0
    return kills


def test_a_run_killed_at_one_step_or_another_leaves_nothing_that_the_next_does_not_mend(tmp_path):
    assert program(tmp_path, "steps", 27).wait() == 0
    check_all_alike(tmp_path)


@pytest.mark.full
def test_a_run_killed_at_any_step_leaves_nothing_that_the_next_does_not_mend(tmp_path):
    assert program(tmp_path, "steps", 1).wait() == 0
    check_all_alike(tmp_path)


def check_all_alike(folder):
    both_runs(folder / "undisturbed", people=PEOPLE)
    undisturbed = contents(folder / "undisturbed")
    killed = [one for one in folder.iterdir() if one.is_dir() and one.name.isdecimal()]
    assert len(killed) > 3
    assert [one.name for one in killed if contents(one) != undisturbed] == []


def test_a_run_whose_processes_are_all_killed_goes_on(tmp_path):
    both_runs(tmp_path / "undisturbed", people=ENOUGH, workers=1)
    chance = random.Random(4)  # noqa: S311 - the same moments each time
    killed_at_random(tmp_path / "killed", [chance.uniform(0.6, 1.4) for _ in range(2)])
    assert contents(tmp_path / "killed") == contents(tmp_path / "undisturbed")


@pytest.mark.full
@pytest.mark.parametrize("seed", range(12))
def test_a_run_killed_at_many_moments_goes_on(tmp_path, seed):
    both_runs(tmp_path / "undisturbed", people=ENOUGH, workers=1)
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    kills = killed_at_random(tmp_path / "killed", [chance.uniform(0.5, 1.6) for _ in range(8)])
    assert kills
    assert contents(tmp_path / "killed") == contents(tmp_path / "undisturbed")


def test_two_runs_at_once_print_everything_once(tmp_path):
    both = [program(tmp_path / "l", "once") for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    post(tmp_path / "alone", before(), run_of(people=PEOPLE, hidden={"b0006"}))
    assert contents(tmp_path / "l") == contents(tmp_path / "alone")


def test_nobody_prints_on_when_the_one_who_asked_is_gone(tmp_path):
    child = program(tmp_path / "l", "run", ENOUGH)
    while child.poll() is None and len(processes_of(child.pid)) < 2:
        time.sleep(0.01)
    printing = processes_of(child.pid)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    patience = time.monotonic() + 20
    while any(map(is_running, printing)) and time.monotonic() < patience:
        time.sleep(0.01)
    assert len(printing) >= 2
    assert not any(map(is_running, printing))


def processes_of(parent):
    """The processes that one has started."""
    listed = subprocess.run(
        ["pgrep", "-P", str(parent)], capture_output=True, text=True, check=False
    )
    return [int(one) for one in listed.stdout.split()]


def is_running(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("at", range(0, 24, 2))
def test_a_full_disk_stops_the_run_and_the_next_goes_on_with_the_same_day(tmp_path, at):
    run = run_of(**FEW, days={ANNOUNCEMENT: FIRST})
    post(tmp_path / "undisturbed", five(), run)
    with pytest.raises(OSError, match="no space left"):
        post(tmp_path / "l", five(), run, step=DiskFull(at))
    assert not any((tmp_path / "l").rglob("*.hemval-new"))
    begun = unfinished_days(tmp_path / "l")
    standing = len(list((tmp_path / "l").rglob("letters/*/*.pdf")))
    whole = len(list((tmp_path / "undisturbed").rglob("letters/*/*.pdf")))
    assert begun == {ANNOUNCEMENT: FIRST} or standing in (0, whole)
    # What has begun goes on with its day, whichever is asked for; else nothing is dated yet.
    asked = {ANNOUNCEMENT: LATER} if begun else run.days
    assert all(goes_on(day, LATER) for day in begun.values())
    days = {**asked, **begun}
    post(tmp_path / "l", five(), replace(run, days=days))
    assert contents(tmp_path / "l") == contents(tmp_path / "undisturbed")


def test_letters_of_a_kind_that_was_stopped_keep_its_day_while_others_are_printed(tmp_path):
    target, both = tmp_path / "l", run_of(people=5)
    with pytest.raises(OSError, match="no space left"):
        post(target, everybody(5), both, step=DiskFull(18))
    begun = unfinished_days(target)
    assert set(begun) == {ANNOUNCEMENT}
    reminders = replace(both, wanted=lambda one: one.kind is not ANNOUNCEMENT)
    post(target, everybody(5), reminders)
    assert unfinished_days(target) == begun
    post(target, everybody(5), both)
    assert unfinished_days(target) == {}


def test_a_line_of_the_ledger_that_was_cut_off_is_taken_away(tmp_path):
    run = run_of(**FEW)
    post(tmp_path / "l", five(), run)
    before = contents(tmp_path / "l")
    ledger = tmp_path / "l" / "secret" / "ledger.jsonl"
    whole = ledger.read_bytes()
    for end in (len(whole) - 1, len(whole) - 40, 20, 0):
        ledger.write_bytes(whole[:end])
        stopped_among(tmp_path / "l", ANNOUNCEMENT)
        post(tmp_path / "l", five(), run)
        assert contents(tmp_path / "l") == before
