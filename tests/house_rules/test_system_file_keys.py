"""Every key that a municipality can meet in a system file is told of on the page about it."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.house_rules.tree import ROOT, SOURCE

from hemval.files.system_schema import system_reference
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

PAGE = ROOT / "docs" / "systemansvarig" / "system-file.md"
NOT_KEYS_OF_TABLES = {"sv", "en", "fi", "sv-easy", "ar", "format"}
"""Languages of a text, and the format, of which the page tells in its introduction."""


def keys_used(folder: Path) -> Iterator[str]:
    """Every key in the system files of a folder."""
    for path in sorted(folder.glob("*.toml")):
        yield from _keys(tomllib.loads(path.read_text(encoding="utf-8")))


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


def keys_told(page: str) -> set[str]:
    """The keys that a page has in a heading or in the first column of a table."""
    headings = re.findall(r"^#+ `(?:\[+)?([a-z_.]+)(?:\]+| = .+)?`$", page, re.MULTILINE)
    rows = re.findall(r"^\| `([a-z_]+)`", page, re.MULTILINE)
    return {step for heading in headings for step in heading.split(".")} | set(rows)


def keys_not_told(folder: Path, page: str) -> list[str]:
    """The keys that are used and not told of."""
    return sorted(set(keys_used(folder)) - keys_told(page) - NOT_KEYS_OF_TABLES)


def test_every_key_in_the_shipped_systems_is_on_the_page():
    assert keys_not_told(SOURCE / "systems", PAGE.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_every_key_can_be_told_in_each_language_of_the_staff(language):
    assert keys_not_told(SOURCE / "systems", system_reference(words(language))) == []


def test_the_page_in_docs_is_the_newest():
    assert PAGE.read_text(encoding="utf-8") == system_reference(words("sv")), "run `make docs`"


def test_a_key_that_is_not_told_is_found(plant):
    root = plant({"a.toml": "[order]\nby = 'lottery'\n[[order.tie]]\nthen = 1\nname.sv = 'x'"})
    page = "## `[order]`\n\n| `by` | Whose turn. |\n| `name` | Its name. |\n"
    assert keys_not_told(root, page) == ["then", "tie"]
