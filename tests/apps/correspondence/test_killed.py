"""Letters whose printing is killed again and again end as if nothing had happened."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.office.made_up import made_up_lists
from tests.office.own_database import environment_of, own_database

PROGRAM = "tests.apps.correspondence.letters_killed"


def printed(folder: Path, lists: Path, *, kills: int) -> dict[str, Any]:
    folder.mkdir()
    with own_database(folder, f"letters{kills}") as database:
        ran = subprocess.run(
            [sys.executable, "-m", PROGRAM, str(lists), str(kills), "7"],
            env=environment_of(database, folder),
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


def test_the_letters_of_killed_workers_are_those_of_one_who_lived(tmp_path):
    lists = made_up_lists("botkyrka", 30, seed=4)
    undisturbed = printed(tmp_path / "lived", lists, kills=0)
    killed = printed(tmp_path / "killed", lists, kills=3)
    assert killed.pop("tries") > undisturbed.pop("tries")
    assert undisturbed["result"] == "mail-printed"
    assert undisturbed["files"] == len(undisturbed["letters"])
    assert undisturbed["in_batches"] == [key for key, *_ in undisturbed["letters"]]
    assert sum(undisturbed["counted"]) == sum(killed["counted"])
    for told in (undisturbed, killed):
        del told["counted"]
    assert killed == undisturbed
