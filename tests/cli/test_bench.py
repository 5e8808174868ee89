"""`hemval bench lists` tells what each step took, and never in what time it must be done."""

import json
import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise

import pytest
from typer.testing import CliRunner

from hemval.cli.bench import (
    ChildFailed,
    Measured,
    every_size,
    figures_of,
    machine,
    measure,
    one_size,
    print_figures,
)
from hemval.cli.main import app


def test_steps_after_each_other_add_their_time_and_share_the_highest_memory() -> None:
    # 3 s + 1 s for 2,000 clients: 4 s, 2 s for each thousand; of a core 2.5 + 0.9 = 3.4 s;
    # of memory the higher of 80 and 120 MiB.
    steps = [
        Measured(seconds=3.0, core_seconds=2.5, mebibytes=80.0, output=""),
        Measured(seconds=1.0, core_seconds=0.9, mebibytes=120.0, output=""),
    ]
    assert figures_of(steps, 2000) == {
        "seconds": 4.0,
        "core_seconds": 3.4,
        "seconds_per_1000_clients": 2.0,
        "peak_mebibytes": 120.0,
    }


_MEASURE_THE_VERSION = """
import json
from hemval.cli.bench import measure
measured = measure(["--version"])
print(json.dumps([measured.output, measured.seconds, measured.mebibytes]))
"""


def test_a_measured_command_has_run_in_a_process_of_its_own() -> None:
    # Measured from a small process, as the command does: what is forked counts its parent's memory
    # until it becomes another program, and these tests may hold more than what is measured.
    told = subprocess.run(
        [sys.executable, "-c", _MEASURE_THE_VERSION], capture_output=True, text=True, check=True
    )
    output, seconds, mebibytes = json.loads(told.stdout)
    assert output.startswith("hemval ")
    assert seconds > 0
    # A Python with the command loaded takes more than 10 and less than 1,000 MiB.
    assert 10 < mebibytes < 1000


def test_a_command_that_fails_is_told_of_and_not_measured() -> None:
    with pytest.raises(ChildFailed, match="Norberg"):
        measure(["generate", "norberg", "--out", "nowhere"])


def test_the_machine_is_told() -> None:
    told = machine()
    assert isinstance(told["cores"], int)
    assert str(told["python"]).startswith("3.")


def told_without_running(arguments: Sequence[str]) -> Measured:
    """What a measured command would tell: a second and 50 MiB each, and as many rows as asked."""
    asked = dict(pairwise(arguments)).get("--clients", "0")
    rows = json.dumps({"rows": {"clients": int(asked), "services": 2 * int(asked)}})
    return Measured(seconds=1.0, core_seconds=0.5, mebibytes=50.0, output=rows)


def test_a_small_round_is_really_made_up_checked_and_invited() -> None:
    told = one_size("norrkoping", 8, 1)
    assert told["rows"]["clients"] == 8
    together = told["check"]["seconds"] + told["invite"]["seconds"]
    assert told["check_and_invite"]["seconds"] == pytest.approx(together, abs=0.02)


def test_four_sizes_are_measured_each_with_all_its_rows() -> None:
    sizes = [*every_size("norrkoping", 40, 1, told_without_running)]
    assert [size["clients"] for size in sizes] == [4, 8, 16, 40]
    assert [size["rows"]["all"] for size in sizes] == [12, 24, 48, 120]
    assert {size["check_and_invite"]["seconds"] for size in sizes} == {2.0}


def test_figures_are_read_by_people_too(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = [*every_size("norrkoping", 40, 1, told_without_running)]
    print_figures({"machine": machine(), "system": "norrkoping", "seed": 1, "sizes": sizes})
    assert "bjud in" in capsys.readouterr().out


@pytest.mark.full
def test_the_command_measures_all_of_it_for_programs() -> None:
    result = CliRunner().invoke(app, ["bench", "lists", "--clients", "40", "--json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert [size["rows"]["clients"] for size in told["sizes"]] == [4, 8, 16, 40]
