"""What the public reads is whole wherever whoever made it was killed."""

import json
import subprocess
import sys

import pytest
from tests.office.own_database import environment_of, own_database


@pytest.mark.parametrize("seed", [1])
def test_whoever_is_killed_leaves_whole_days_maps_and_brochures_and_nothing_else(tmp_path, seed):
    with own_database(tmp_path, "public") as database:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.apps.public.public_killed", "4", str(seed)],
            env=environment_of(database, tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    begun, promised, known = told["days"]
    assert begun == promised > 0
    assert known == 2 * begun
    assert told["pages_are_whole"]
    loaded, in_log = told["maps"]
    assert loaded == in_log > 0
    assert told["areas"] == ["omrade-1", "omrade-2"]
    assert told["brochures"] > 0
    assert (told["missing"], told["unnamed"]) == ([], [])
    assert told["log_is_whole"]
