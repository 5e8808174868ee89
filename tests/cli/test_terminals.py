"""Poor terminals, full disks and impatient people: never a traceback."""

import os
import resource
import signal
import subprocess
import sys
import time

import pytest

COMMAND = (sys.executable, "-m", "hemval", "system", "list")


def run(**how):
    environment = {**os.environ, **how.pop("env", {})}
    return subprocess.run(COMMAND, env=environment, stderr=subprocess.PIPE, check=False, **how)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_a_terminal_that_lacks_letters_still_shows_the_rest(encoding):
    ended = run(env={"PYTHONIOENCODING": encoding}, stdout=subprocess.PIPE)
    assert ended.returncode == 0
    assert b"botkyrka" in ended.stdout


def test_a_full_disk_behind_the_output_is_said_in_words(tmp_path):
    def let_no_file_grow():
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    with (tmp_path / "out").open("wb") as full:
        ended = run(stdout=full, preexec_fn=let_no_file_grow)
    assert ended.returncode == 2
    assert b"Traceback" not in ended.stderr
    assert ended.stderr


@pytest.mark.parametrize("after", [0.02, 0.15, 0.4])
def test_one_who_interrupts_sees_no_traceback(after):
    with subprocess.Popen(COMMAND, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as running:
        time.sleep(after)
        running.send_signal(signal.SIGINT)
        assert b"hemval" not in running.communicate()[1]
