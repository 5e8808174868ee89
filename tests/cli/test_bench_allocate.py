"""`hemval bench allocate` tells what each kind of problem took, and which peers are not there."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from hemval.cli import bench_allocate_peers
from hemval.cli.bench_allocate import print_allocate_figures
from hemval.cli.bench_allocate_cases import CASES, case_figures, scaled
from hemval.cli.bench_allocate_peers import PEERS, instance_of, solved_by
from hemval.cli.main import app
from hemval.synthetic.array_problems import ArrayShape, made_up_arrays

SHARE = "0.001"


def test_the_command_measures_every_case_for_programs() -> None:
    result = CliRunner().invoke(app, ["bench", "allocate", "--share", SHARE, "--json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert [case["claims"] for case in told["cases"]] == [
        round(case.claims * float(SHARE)) for case in CASES
    ]
    assert {case["method"] for case in told["cases"]} == {"proposing", "ordered"}
    assert {case["draws"] for case in told["draws"]} == {1}


def test_figures_are_read_by_people_too() -> None:
    result = CliRunner().invoke(app, ["bench", "allocate", "--share", SHARE])
    assert result.exit_code == 0, result.output
    assert "unit (proposing), tak på 1 nivå, 0 % tysta:" in result.stdout


def test_memory_counts_what_is_to_be_solved_and_what_solving_takes() -> None:
    # 10 wishes take 10 × (4 bytes for the leaf + 1 for the level); size, order and start 20 more.
    told = case_figures(scaled(CASES[0], 0.01), seed=1)
    assert 70 < told["bytes_per_claim"] < 250


def test_a_peer_that_is_not_installed_is_named_as_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_allocate_peers, "find_spec", lambda name: None)
    told = bench_allocate_peers._in_a_process("matching", (10, 2, 1, 1))
    assert told == {"outcome": "absent"}


def test_a_peer_that_is_too_slow_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_allocate_peers, "LIMIT", 0.001)
    told = bench_allocate_peers._in_a_process("hemval", (10, 2, 1, 1))
    assert told == {"outcome": "stopped", "limit_seconds": 0.001}


def test_a_peer_that_fails_is_quoted() -> None:
    told = bench_allocate_peers._in_a_process("hemval", (-1, 2, 1, 1))
    assert told["outcome"] == "failed"
    assert "negative" in told["said"]


def test_hemval_is_measured_in_a_process_as_the_peers_are() -> None:
    told = bench_allocate_peers._in_a_process("hemval", (50, 4, 2, 1))
    assert told["outcome"] == "solved"
    assert told["unplaced"] == solved_by("hemval", 50, 4, 2, 1)["unplaced"]


def test_each_outcome_of_a_peer_has_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    size = {"claims": 10, "leaves": 2}
    solved = {"build_seconds": 1.5, "solve_seconds": 2.5, "unplaced": 3, "is_the_same": True}
    peers = [
        {"name": "matching", **size, "outcome": "solved", **solved},
        {"name": "algmatch", **size, "outcome": "stopped", "limit_seconds": 120},
        {"name": "algmatch", **size, "outcome": "failed", "said": "MemoryError"},
        {"name": "ortools", **size, "outcome": "absent"},
    ]
    on = {"cores": 2, "processor": "", "python": "3.11"}
    print_allocate_figures({"machine": on, "cases": [], "draws": [], "peers": peers})
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line.rpartition(", ")[2] for line in lines[:1]] == ["samma svar"]
    assert "120 s" in lines[1]
    assert "MemoryError" in lines[2]
    assert lines[3] == "ortools: finns inte installerad här"


def test_the_peers_are_given_the_same_problem() -> None:
    arrays, orders = made_up_arrays(ArrayShape(claims=40, leaves=3, wishes=2), seed=1)
    instance = instance_of(arrays, orders)
    for claim, wishes in enumerate(instance.wishes):
        first = arrays.start[claim]
        assert wishes == arrays.wish[first : first + 2].tolist()
        for leaf, claims in enumerate(instance.before):
            assert (claim in claims) == (leaf in wishes)
    for leaf, claims in enumerate(instance.before):
        keys = [
            (arrays.level[arrays.start[claim] + instance.wishes[claim].index(leaf)], orders[claim])
            for claim in claims
        ]
        assert keys == sorted(keys)
    assert set(PEERS) == {"matching", "algmatch", "ortools"}


def test_arrays_are_loaded_only_when_they_are_needed() -> None:
    code = "import sys, hemval.cli.main; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
