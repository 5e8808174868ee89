"""The example that a newcomer copies: whole, rightly written, and enough for a round."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.files.system_file import read_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

EXAMPLE = Path(__file__).parents[2] / "docs" / "systemansvarig" / "exempel.toml"


def test_the_example_has_neither_faults_nor_remarks():
    assert read_system(EXAMPLE).warnings == ()


@pytest.mark.parametrize(
    "part",
    [
        *("choice", "wishes", "order", "current_place", "capacity", "notices"),
        *("languages", "contact", "envelope", "appearance", "letter_texts", "letter_recipients"),
    ],
)
def test_the_example_shows_every_part_that_a_round_and_its_letters_ask_for(part):
    assert getattr(read_system(EXAMPLE).system, part)


def test_a_round_can_be_made_up_from_the_example():
    system = read_system(EXAMPLE).system
    made_up = MadeUpRound(Recipe(system=system, clients=40, seed=1, system_name="exempel.toml"))
    assert len(made_up.facts().clients) >= 40


def test_the_example_gives_a_round_that_can_be_held_with_couples_in_it(tmp_path):
    folder = tmp_path / "round"
    answer = CliRunner().invoke(app, ["generate", str(EXAMPLE), "--out", str(folder)])
    assert answer.exit_code == 0, answer.output
    answer = CliRunner().invoke(app, ["run", str(folder), "--out", str(tmp_path / "out"), "--json"])
    assert answer.exit_code == 0, answer.output
    told = json.loads(answer.stdout)
    assert told["state"] == "allocated"
    assert "cap_in_each_bundle" not in {one["code"] for one in told["findings"]}
