"""A round ends alike, however often those who work on it are killed."""

import json
import subprocess
import sys

from tests.office.own_database import environment_of, own_database


def test_a_round_whose_workers_are_killed_ends_as_one_that_nobody_disturbed(tmp_path):
    with own_database(tmp_path, "round") as database:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.apps.allocation.round_killed", "2", "1"],
            env=environment_of(database, tmp_path),
            capture_output=True,
            text=True,
            timeout=240,
        )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert max(told.pop("tries")) > 1
    assert told.pop("given") > 100
    assert told == {
        "is_as_undisturbed": True,
        "all_begun": True,
        "most_orders_of_one": 1,
        "decided": 1,
        "log_is_whole": True,
    }
