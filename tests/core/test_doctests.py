"""The examples in the core's docstrings are true."""

import doctest
import importlib
import pkgutil

import pytest

import hemval.core

MODULES = sorted(
    module.name for module in pkgutil.walk_packages(hemval.core.__path__, "hemval.core.")
)
WITH_EXAMPLES = {
    "hemval.core.identity", "hemval.core.reason",
    "hemval.core.dates.hours", "hemval.core.dates.moments",
    "hemval.core.dates.months", "hemval.core.dates.notice", "hemval.core.dates.period",
    "hemval.core.dates.day_of_year", "hemval.core.dates.workdays", "hemval.core.dates.zone",
}  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_the_module_are_true(name):
    outcome = doctest.testmod(importlib.import_module(name))
    assert outcome.failed == 0
    assert outcome.attempted > 0 or name not in WITH_EXAMPLES


def test_a_false_example_is_found():
    wrong = doctest.DocTestParser().get_doctest(">>> 1 + 1\n3\n", {}, "wrong", None, None)
    said: list[str] = []
    assert doctest.DocTestRunner().run(wrong, out=said.append).failed == 1
    assert said
