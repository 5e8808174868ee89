"""Whatever is found in a list can be said, in every language of the staff."""

import ast
import re
from pathlib import Path

import pytest

from hemval.core.dates.moments import Unreadable
from hemval.core.facts.provider_facts import FactForm
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

SOURCE = Path(__file__).parents[3] / "src" / "hemval"
FOLDERS = ("core/lists", "files/lists", "files/tables")
CODE = re.compile(r"(row|list)-[a-z0-9_-]*[a-z0-9]")
FAMILIES = {
    *(f"row-{kind}-{why.value}" for kind in ("day", "moment") for why in Unreadable),
    *(f"row-fact-{form.value}" for form in FactForm),
    *(f"row-personal-number-{why}" for why in ("form", "century", "date", "checksum")),
} - {"row-day-twice", "row-day-never"}


def codes():
    for folder in FOLDERS:
        for file in (SOURCE / folder).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                value = getattr(node, "value", None) if isinstance(node, ast.Constant) else None
                if isinstance(value, str) and CODE.fullmatch(value):
                    yield value


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_every_code_has_its_sentence(language):
    named = {*codes(), *FAMILIES}
    assert len(named) > len(FAMILIES)
    assert [code for code in sorted(named) if not words(language).has(code)] == []
