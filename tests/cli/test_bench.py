"""`hemval bench lists` tells what each step took, and never in what time it must be done."""

import json

import pytest
from typer.testing import CliRunner

from hemval.cli.bench import ChildFailed, Measured, _figures, machine, measure
from hemval.cli.main import app


def test_steps_after_each_other_add_their_time_and_share_the_highest_memory() -> None:
    # 3 s + 1 s for 2,000 clients: 4 s, 2 s for each thousand; of a core 2.5 + 0.9 = 3.4 s;
    # of memory the higher of 80 and 120 MiB.
    steps = [
        Measured(seconds=3.0, core_seconds=2.5, mebibytes=80.0, output=""),
        Measured(seconds=1.0, core_seconds=0.9, mebibytes=120.0, output=""),
    ]
    assert _figures(steps, 2000) == {
        "seconds": 4.0,
        "core_seconds": 3.4,
        "seconds_per_1000_clients": 2.0,
        "peak_mebibytes": 120.0,
    }


def test_a_measured_command_has_run_in_a_process_of_its_own() -> None:
    measured = measure(["--version"])
    assert measured.output.startswith("hemval ")
    assert measured.seconds > 0
    # A Python with the command loaded takes more than 10 and less than 1,000 MiB.
    assert 10 < measured.mebibytes < 1000


def test_a_command_that_fails_is_told_of_and_not_measured() -> None:
    with pytest.raises(ChildFailed, match="Norberg"):
        measure(["generate", "norberg", "--out", "nowhere"])


def test_the_machine_is_told() -> None:
    told = machine()
    assert isinstance(told["cores"], int)
    assert str(told["python"]).startswith("3.")


def test_four_sizes_are_measured_each_with_all_its_rows() -> None:
    result = CliRunner().invoke(app, ["bench", "lists", "--clients", "40", "--json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert [size["clients"] for size in told["sizes"]] == [4, 8, 16, 40]
    for size in told["sizes"]:
        assert size["rows"]["clients"] == size["clients"]
        together = size["check"]["seconds"] + size["invite"]["seconds"]
        assert size["check_and_invite"]["seconds"] == pytest.approx(together, abs=0.02)


def test_figures_are_read_by_people_too() -> None:
    result = CliRunner().invoke(app, ["bench", "lists", "--clients", "10"])
    assert result.exit_code == 0, result.output
    assert "bjud in" in result.stdout
