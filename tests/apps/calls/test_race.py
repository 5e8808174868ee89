"""The last place goes to one, however many agree on it at once."""

import subprocess
import sys
from pathlib import Path

from tests.office.own_database import environment_of, own_database


def test_twenty_agree_by_phone_on_the_last_place_and_one_gets_it(tmp_path: Path) -> None:
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
    told = dict(one.split("=") for one in done.stdout.split())
    assert int(told["callers"]) >= 10
    assert told["agreed"] == "1"
    assert told["kept"] == "1"
    assert int(told["full"]) == int(told["callers"]) - 1
