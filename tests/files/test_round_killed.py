"""A round that is killed at any moment stands at one stage, and the same command completes it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, date, datetime

import pytest
from tests.cli.running import DRAND_ANSWER, as_real, everything, made_up

from hemval.core.round.waits import Reached
from hemval.files.folder_manifest import read_manifest
from hemval.files.round_result import work_through
from hemval.files.stages.round_run import Asked, RoundRun
from hemval.files.stages.round_standing import standing_in
from hemval.files.stages.round_work import RoundWork
from hemval.texts.words import words

OWN_SECRETS = bytes(range(64))
"""As if chance had given the same each time, so that the same end has the same bytes."""


def run_of(work, out, step=lambda _name: None):
    asked = Asked(
        on=date(2020, 10, 5),
        now=datetime(2020, 10, 5, 12, tzinfo=UTC),
        value=work.folder.with_name("value"),
    )
    return RoundRun(out, work, asked, lambda count: OWN_SECRETS[:count], step=step)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    folder = as_real(made_up(tmp_path_factory.mktemp("killed") / "round", clients=8))
    folder.with_name("value").write_text(DRAND_ANSWER)
    return RoundWork(folder=folder, result=work_through(folder), words=words("sv"))


def kill_at(fatal, work, out):
    """Run in a process of its own that is killed before a step; was it?"""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    taken = 0

    def step(_name):
        nonlocal taken
        if taken == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        taken += 1

    try:
        run_of(work, out, step).go()
    finally:
        os._exit(0)


def killed_and_completed(work, tmp_path, is_fatal):
    """Where a round stood after a kill before each of some steps; each time it is completed."""
    names = []
    run_of(work, tmp_path / "whole", names.append).go()
    whole = everything(tmp_path / "whole")
    for fatal, name in enumerate(names):
        if not is_fatal(name):
            continue
        out = tmp_path / "out"
        assert kill_at(fatal, work, out)
        yield standing_in(out if out.exists() else None).reached
        assert out.exists() is (read_manifest(out) is not None)
        run_of(work, out).go()
        assert everything(out) == whole
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
        shutil.rmtree(out)


def test_killed_as_a_stage_is_done_a_round_stands_before_or_after_it(real, tmp_path):
    reached = list(killed_and_completed(real, tmp_path, lambda name: name == "manifest"))
    assert reached == [Reached.NOTHING, Reached.INVITED, Reached.FROZEN, Reached.DRAWN]


@pytest.mark.full
def test_killed_at_any_step_a_round_stands_at_one_stage_and_is_completed_once(real, tmp_path):
    # Every file is seen to the disk in a step of its own; of those the last of a stage is enough.
    chosen = killed_and_completed(
        real, tmp_path, lambda name: name == "sync manifest.json" or not name.startswith("sync")
    )
    assert set(chosen) == set(Reached)


def test_a_command_that_is_killed_leaves_a_whole_stage_and_the_same_command_goes_on(tmp_path):
    folder = made_up(tmp_path / "round", clients=200)
    command = [sys.executable, "-m", "hemval", "run", str(folder), "--out", str(tmp_path / "out")]
    hidden = tmp_path / ".out.hemval-new"
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while not hidden.exists() and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    running.kill()
    running.wait(30)
    out = tmp_path / "out"
    assert not out.exists() or read_manifest(out) is not None
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert standing_in(out).reached is Reached.ALLOCATED
    assert not hidden.exists()
