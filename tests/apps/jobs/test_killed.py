"""Workers that are killed while they work: nothing is lost, and nothing is done twice."""

import json
import subprocess
import sys

import pytest
from tests.office.own_database import environment_of, own_database


@pytest.mark.parametrize(("kills", "seed"), [(6, 1)])
def test_work_of_killed_workers_ends_as_that_of_workers_who_lived(tmp_path, kills, seed):
    with own_database(tmp_path, "killed") as database:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.apps.jobs.workers_killed", str(kills), str(seed)],
            env=environment_of(database, tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["done"] == 4
    assert told["stored"] == [60] * 4
    assert told["most_tries"] > 1
