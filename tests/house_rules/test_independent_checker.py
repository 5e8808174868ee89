"""The checker of certificates shares no code with what makes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house_rules.tree import SOURCE, imported_names, modules

CHECKER = "core/verification/"


def shared_with_the_checker(root: Path) -> Iterator[str]:
    """Each import in the checker of anything else of Hemval's."""
    for module in modules(root):
        if module.name.startswith(CHECKER):
            for line, name in imported_names(module):
                if name.startswith("hemval") and not name.startswith("hemval.core.verification."):
                    yield f"{module.name}:{line} {name}"


def test_the_checker_shares_no_code_with_what_it_checks():
    assert list(shared_with_the_checker(SOURCE)) == []


@pytest.mark.parametrize(
    "line",
    [
        "from hemval.core.lottery.canonical import canonical_json",
        "import hemval",
        "def f():\n    from hemval.core import fault",
    ],
)
def test_code_that_is_shared_is_found(plant, line):
    assert len(list(shared_with_the_checker(plant({"core/verification/a.py": line})))) == 1


def test_code_of_its_own_is_let_be(plant):
    root = plant({"core/verification/a.py": "from hemval.core.verification.lots import lot_of"})
    assert list(shared_with_the_checker(root)) == []
