"""The last place goes to one, however many want it at once, and by whatever way they ask."""

import subprocess
import sys
from pathlib import Path

from tests.office.own_database import environment_of, own_database


def test_of_those_who_agree_by_phone_and_those_who_change_one_gets_the_last_place(
    tmp_path: Path,
) -> None:
    with own_database(tmp_path, "calls") as address:
        done = subprocess.run(
            [sys.executable, "-m", "tests.apps.calls.agree_at_once"],
            env={
                **environment_of(address, tmp_path / "store"),
                "DJANGO_SETTINGS_MODULE": "hemval.web.settings",
            },
            check=True,
            capture_output=True,
            text=True,
        )
    told = {
        name: int(many) for name, _, many in (one.partition("=") for one in done.stdout.split())
    }
    assert told["callers"] >= 10
    assert told["changers"] >= 5
    assert told["had_it"] == told["begun"] == 1, (told, done.stderr)
    assert told["full"] == told["callers"] + told["changers"] - 1
    assert told.get("kept", 0) <= 1
