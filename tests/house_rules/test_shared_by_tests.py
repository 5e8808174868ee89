"""What tests share stands in modules of its own: nothing is taken from a module of tests."""

import ast
from collections.abc import Iterator

import pytest
from tests.house_rules.tree import TESTS, Module, imported_names, modules


def taken_from_tests(module: Module) -> Iterator[str]:
    """Each import from a module of tests, which then cannot be changed as its own tests need."""
    for line, name in imported_names(module):
        first, *parts = name.split(".")
        if first == "tests" and any(part.startswith("test_") for part in parts):
            yield f"{module.name}:{line} {name}"


def test_no_module_takes_anything_from_a_module_of_tests():
    assert [told for module in modules(TESTS) for told in taken_from_tests(module)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from tests.core.test_rows import row", ["a.py:1 tests.core.test_rows.row"]),
        ("from tests.core import test_rows", ["a.py:1 tests.core.test_rows"]),
        ("import tests.core.test_rows", ["a.py:1 tests.core.test_rows"]),
        ("from tests.core.rows import row", []),
        ("from hemval.files.test_numbers import NUMBERS", []),
    ],
    ids=["what it has", "all of it", "all of it, by its name", "what is shared", "no test of ours"],
)
def test_an_import_from_a_module_of_tests_is_found(text, found):
    assert list(taken_from_tests(Module("a.py", text, ast.parse(text)))) == found
