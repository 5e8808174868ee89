"""Each choice is registered before the round is frozen or after it, and none is lost."""

import subprocess
import sys
from pathlib import Path

from tests.office.own_database import environment_of, own_database


def test_fifty_register_while_the_round_is_frozen_and_none_is_lost(tmp_path: Path) -> None:
    with own_database(tmp_path, "choices") as address:
        done = subprocess.run(
            [sys.executable, "-m", "tests.apps.choices.register_while_freezing"],
            env={
                **environment_of(address, tmp_path / "store"),
                "DJANGO_SETTINGS_MODULE": "hemval.web.settings",
            },
            check=True,
            capture_output=True,
            text=True,
        )
    told = {name: int(number) for name, number in (one.split("=") for one in done.stdout.split())}
    assert told["staff"] == 50
    assert told["registered"] == told["kept"] == told["staff"]
    assert told.get("before", 0) + told["after"] == told["staff"]
    assert told["after"] >= 20
    assert told["froze"] == 1
    assert told["unchanged"] == 1
