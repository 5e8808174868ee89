"""The example that a newcomer copies: whole, rightly written, and enough for a round."""

from pathlib import Path

import pytest

from hemval.files.system_file import read_system
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.synthetic.recipe import Recipe

EXAMPLE = Path(__file__).parents[2] / "docs" / "systemansvarig" / "exempel.toml"


def test_the_example_has_neither_faults_nor_remarks():
    assert read_system(EXAMPLE).warnings == ()


@pytest.mark.parametrize(
    "part",
    ["choice", "wishes", "order", "current_place", "capacity", "notices", "languages", "contact"],
)
def test_the_example_shows_every_part_that_a_round_asks_for(part):
    assert getattr(read_system(EXAMPLE).system, part)


def test_a_round_can_be_made_up_from_the_example():
    system = read_system(EXAMPLE).system
    made_up = MadeUpRound(Recipe(system=system, clients=40, seed=1, system_name="exempel.toml"))
    assert len(made_up.facts().clients) >= 40
