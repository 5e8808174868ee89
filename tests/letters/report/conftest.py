"""Rounds of every municipality, run to their end, and a press for their reports."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.cli.corrected_lists import mended, with_protected
from tests.cli.running import SYSTEMS, made_up, run, write_norberg

from hemval.letters.typeset.press import Press

WHY = "Val på <blankett> var fel inskrivna."


@pytest.fixture(scope="session")
def press() -> Press:
    return Press()


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The folder of each round by its name; `corrected` is Botkyrka's, with protected people."""
    place = tmp_path_factory.mktemp("reports")
    found = {}
    for system in SYSTEMS:
        lists = made_up(place / f"{system}-lists", system, clients=120)
        found[system] = _run(lists, place / system)
    (place / "lists").mkdir()
    found["norberg"] = _run(write_norberg(place / "lists" / "norberg"), place / "norberg")
    lists = with_protected(made_up(place / "wrong", clients=150))
    fixed = mended(lists, place / "fixed")
    earlier = _run(lists, place / "earlier")
    new = place / "corrected"
    assert run("correct", earlier, "--with", fixed, "--out", new, "--why", WHY).exit_code == 0
    return {**found, "corrected": new}


@pytest.fixture(scope="session")
def summaries(folders: Mapping[str, Path]) -> Mapping[str, Any]:
    return {
        name: json.loads((folder / "summary.json").read_text(encoding="utf-8"))
        for name, folder in folders.items()
    }


def _run(lists: Path, out: Path) -> Path:
    result = run("run", lists, "--out", out)
    assert result.exit_code == 0, result.output
    return out
