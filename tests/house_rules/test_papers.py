"""The papers beside the code: changelog, choices made, the public description, the readers' way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from tests.house_rules.tree import ROOT

import hemval

CHOICES = ROOT / "docs" / "adr"
PARTS_OF_A_CHOICE = ("Context", "Decision", "Consequences")
STATUSES = ("proposed", "accepted", "superseded")
LONGEST_CHOICE = 80
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")


def incomplete_choices(folder: Path) -> Iterator[str]:
    """Each recorded choice without number, status, date or one of its three parts."""
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name):
            yield f"{path.name}: the name is not NNNN-what-was-chosen.md"
            continue
        if not text.startswith(f"# {int(path.name[:4])}. "):
            yield f"{path.name}: the heading does not begin with its number"
        if not re.search(rf"^Status: ({'|'.join(STATUSES)})\b", text, re.MULTILINE):
            yield f"{path.name}: no status"
        if not re.search(r"^Date: \d{4}-\d{2}-\d{2}$", text, re.MULTILINE):
            yield f"{path.name}: no date"
        for part in PARTS_OF_A_CHOICE:
            if not re.search(rf"^## {part}\n+\S", text, re.MULTILINE):
                yield f"{path.name}: nothing under {part}"
        if len(text.splitlines()) > LONGEST_CHOICE:
            yield f"{path.name}: longer than a page"


def broken_links(root: Path) -> Iterator[str]:
    """Each link in a page to a file that is not there."""
    pages = [*root.glob("*.md"), *root.glob("docs/**/*.md")]
    for page in sorted(pages):
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                yield f"{page.relative_to(root)}: {target}"


def test_every_choice_says_why_and_what_follows():
    assert list(incomplete_choices(CHOICES)) == []


def test_choices_are_numbered_without_gaps():
    numbers = [int(path.name[:4]) for path in sorted(CHOICES.glob("[0-9]*.md"))]
    assert numbers == list(range(len(numbers)))


def test_no_link_leads_nowhere():
    assert list(broken_links(ROOT)) == []


def test_every_page_is_reached_from_the_index():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    reached = {(ROOT / "docs" / target).resolve() for target in LINK.findall(index)}
    pages = {page for page in (ROOT / "docs").glob("**/*.md") if page.name != "README.md"}
    assert sorted(map(str, pages - reached)) == []


def test_the_changelog_has_a_place_for_what_is_new():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## Unreleased\n+(?:###|-|[A-Z])", text, re.MULTILINE)


def test_the_public_description_tells_of_this_version():
    described = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert described["softwareVersion"] == hemval.__version__
    assert described["legal"]["license"] == "EUPL-1.2"
    assert {"publiccodeYmlVersion", "name", "developmentStatus", "description"} <= set(described)
    assert {"sv", "en"} <= set(described["description"])


def test_the_public_description_makes_no_address_up():
    text = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    assert re.findall(r"\S+@\S+|\S+\.(?:example|test|invalid|localhost)\b", text) == []


def test_the_licence_is_the_one_that_is_named():
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text(encoding="utf-8")


A_WHOLE_CHOICE = """# 7. Write by hand

Status: accepted
Date: 2026-11-21

## Context

Why.

## Decision

What.

## Consequences

Then.
"""


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("", "", []),
        ("Status: accepted", "Status: perhaps", ["0007-a.md: no status"]),
        ("Date: 2026-11-21", "", ["0007-a.md: no date"]),
        ("# 7.", "# 8.", ["0007-a.md: the heading does not begin with its number"]),
        ("Why.\n\n", "", []),
        ("Then.\n", "", ["0007-a.md: nothing under Consequences"]),
        ("What.", "What.\n" * 80, ["0007-a.md: longer than a page"]),
    ],
)
def test_a_choice_that_is_not_whole_is_found(plant, before, after, found):
    root = plant({"0007-a.md": A_WHOLE_CHOICE.replace(before, after, 1)})
    assert list(incomplete_choices(root)) == found


def test_a_link_that_leads_nowhere_is_found(plant):
    root = plant(
        {"README.md": "[a](docs/a.md) [b](docs/b.md#part) [c](https://x.se)", "docs/a.md": ""}
    )
    assert list(broken_links(root)) == ["README.md: docs/b.md"]
