"""The page about the lists tells of every column and word, and its examples can be read."""

import re
from pathlib import Path

import pytest
from tests.files.lists.round_folders import write_folder

from hemval.core.facts.clients import Ground
from hemval.core.facts.provider_facts import FactKind
from hemval.core.facts.providers import ProviderStatus
from hemval.core.system.choice import Channel
from hemval.core.system.values import ProviderGroup
from hemval.files.lists.columns import LISTS, MANDATORY_LISTS
from hemval.files.lists.headings import alternatives, heading, list_name
from hemval.files.round_folder import read_round
from hemval.texts.words import words

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "systemansvarig" / "lists.md").read_text(encoding="utf-8")
SWEDISH = words("sv")
ROW = re.compile(r"^\| `(\w+)` \| ([^|]+?) \| ((?:[^|]|\\\|)*)\|$", re.MULTILINE)


def section(list_id: str) -> str:
    """What the page says of one list."""
    title = f"## {list_name(list_id, SWEDISH)} (`{list_id}`)"
    assert title in PAGE
    return PAGE.split(title)[1].split("\n## ")[0]


@pytest.mark.parametrize("list_id", LISTS)
def test_every_column_is_told_with_its_heading_and_whether_it_must_be_there(list_id):
    told = [(name, text, "måste finnas" in of) for name, text, of in ROW.findall(section(list_id))]
    assert sorted(told) == sorted(
        (column.name, heading(list_id, column.name, SWEDISH), column.required)
        for column in LISTS[list_id]
    )


@pytest.mark.parametrize("list_id", LISTS)
def test_the_page_says_which_lists_must_be_there(list_id):
    must = "ja" if list_id in MANDATORY_LISTS else "nej"
    assert f"| {list_name(list_id, SWEDISH)} | `{list_id}` | {must} |" in PAGE


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ground", Ground),
        ("group", ProviderGroup),
        ("status", ProviderStatus),
        ("channel", Channel),
        ("fact", FactKind),
    ],
)
def test_every_fixed_word_is_told_in_swedish_and_english(name, kind):
    page = " ".join(PAGE.split())
    for member in kind:
        word = alternatives(f"column-value-{name}-{member.value}", SWEDISH)[0]
        assert f"{word} (`{member.value}`)" in page


def test_the_examples_are_a_round_that_can_be_taken_whole(tmp_path):
    folder = write_folder(tmp_path)
    for list_id in LISTS:
        example = re.search(r"```csv\n(.*?)```", section(list_id), re.DOTALL)
        (folder / f"{list_id}.csv").write_text(example[1], encoding="utf-8")
    found = read_round(folder)
    assert found.rejected == found.warnings == ()
    assert found.rows == {
        "clients": 3,
        "representatives": 2,
        "services": 3,
        "providers": 2,
        "caps": 2,
        "choices": 3,
        "distances": 2,
        "rotation": 2,
        "provider_facts": 3,
    }
