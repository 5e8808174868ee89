"""`hemval bench letters` tells what letters took beside Typst alone, and whether the bars hold."""

import json
from collections.abc import Sequence

import pytest

from hemval.cli.bench import Measured
from hemval.cli.bench_letters import measured_letters


def told_without_running(arguments: Sequence[str], *, module: str = "hemval") -> Measured:
    """Typst alone takes 10 ms for each letter; the desk 12 ms of a core and two cores."""
    letters = int(arguments[-1]) if module != "hemval" else 0
    figures = {
        "set": {"seconds": 0.001 * letters},
        "bare": {
            "seconds": 0.01 * letters,
            "core_seconds": 0.01 * letters,
            "mebibytes": 100.0,
        },
        "desk": {
            "seconds": 0.006 * letters,
            "core_seconds": 0.012 * letters,
            "parent_mebibytes": 90.0,
            "worker_mebibytes": 100.0,
        },
        "batch": {"seconds": 1.0, "mebibytes": 1600.0},
    }
    told = {"letters": letters, **figures.get(arguments[0], {})}
    return Measured(seconds=1.0, core_seconds=1.0, mebibytes=50.0, output=json.dumps(told))


def test_the_desk_is_held_against_typst_alone_core_by_core() -> None:
    told = measured_letters("botkyrka", 1000, 1, told_without_running)
    assert [size["letters"] for size in told["sizes"]] == [100, 500, 1000]
    largest = told["sizes"][-1]
    # 1000 letters in 6 s by two cores is 83.3 a second and core, of the 100 that Typst makes.
    assert (largest["ratio"], largest["ratio_of_core_time"]) == (0.833, 0.833)
    assert (largest["cores_used"], largest["mebibytes"]) == (2.0, 290.0)


def test_the_bars_say_what_holds_and_what_does_not() -> None:
    bars = measured_letters("botkyrka", 1000, 1, told_without_running)["bars"]
    # 6 ms each is 60 s for ten thousand; a batch of 1600 MiB is more than it may take.
    assert bars["seconds_of_10_000"] == {"measured": 60.0, "bar": 90, "holds": True}
    assert {name: bar["holds"] for name, bar in bars.items()} == {
        "ratio": True,
        "seconds_of_10_000": True,
        "mebibytes": True,
        "mebibytes_of_a_batch": False,
    }


@pytest.mark.full
def test_a_few_letters_are_really_printed_in_each_way() -> None:
    told = measured_letters("botkyrka", 20, 1)
    assert told["sizes"][-1]["letters"] >= 20
    assert told["batch"]["letters"] == 20
    # Typst alone: by two processes, before the three sizes and after each, 20 letters each time.
    assert told["typst_alone"]["letters"] == 2 * (1 + 3) * 20
    assert told["sizes"][-1]["worker_mebibytes"] > 10
