"""`hemval bench round` tells what a whole round took, and its verification."""

import json
from collections.abc import Sequence
from itertools import pairwise

import pytest

from hemval.cli.bench import Measured, machine
from hemval.cli.bench_round import every_round, one_round, print_round_figures


def told_without_running(arguments: Sequence[str]) -> Measured:
    """A second and 50 MiB for each command, and as many rows as asked."""
    asked = int(dict(pairwise(arguments)).get("--clients", "0"))
    rows = json.dumps({"rows": {"clients": asked, "services": 2 * asked}})
    return Measured(seconds=1.0, core_seconds=0.5, mebibytes=50.0, output=rows)


def test_a_small_round_is_really_made_up_run_and_verified() -> None:
    told = one_round("botkyrka", 30, 1)
    assert told["rows"]["clients"] == 30
    # A process that loads the program and works takes more than 10 MiB and some time.
    assert min(told["run"]["peak_mebibytes"], told["verify"]["peak_mebibytes"]) > 10
    assert min(told["run"]["seconds"], told["verify"]["seconds"]) > 0


def test_each_size_is_measured_with_all_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = [*every_round("botkyrka", [20, 40], 1, told_without_running)]
    assert [size["clients"] for size in sizes] == [20, 40]
    assert [size["rows"]["all"] for size in sizes] == [60, 120]
    # A second for 40 clients is 25 seconds for each thousand.
    assert sizes[1]["run"]["seconds_per_1000_clients"] == 25.0
    print_round_figures({"machine": machine(), "system": "botkyrka", "seed": 1, "sizes": sizes})
    assert "kör omgången" in capsys.readouterr().out
