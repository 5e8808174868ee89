"""Pages and forms speak the reader's language: none of them says which it is."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.tree import SOURCE, modules

OF_A_PAGE = re.compile(r"apps/.*\b(views|forms)\b")


def languages_named(root: Path) -> Iterator[str]:
    """Each page or form that takes its words in a language of its own choosing."""
    for module in modules(root):
        if OF_A_PAGE.search(module.name) and re.search(r'\bwords\("', module.text):
            yield module.name


def test_pages_speak_the_language_of_whoever_reads_them():
    assert list(languages_named(SOURCE)) == []


def test_a_page_that_names_a_language_is_found(plant):
    root = plant({"apps/a/views.py": 'say = words("sv").say', "apps/a/files.py": 'words("sv")'})
    assert list(languages_named(root)) == ["apps/a/views.py"]
