"""Which day it is, is asked in one way: by the Swedish clock (`core.dates.zone.today`).

A moment from the database is in London, and one of a request is in Sweden: `.date()` gives the day
before or the day, by where it came from, for two hours of every night.
"""

import ast
from collections.abc import Iterator

import pytest
from tests.house_rules.tree import SOURCE, Module, imported_names, modules

OTHER_CLOCKS = {"django.utils.timezone.localtime", "django.utils.timezone.localdate"}


def days_asked_otherwise(module: Module) -> Iterator[str]:
    """Each place where the day of a moment is asked by another clock."""
    for line, name in imported_names(module):
        if name in OTHER_CLOCKS:
            yield f"{module.name}:{line} {name}"
    for node in module.nodes:
        is_call = isinstance(node, ast.Call) and not node.args
        if is_call and isinstance(node.func, ast.Attribute) and node.func.attr == "date":
            yield f"{module.name}:{node.lineno} .date()"


def test_the_office_asks_which_day_it_is_by_the_swedish_clock():
    office = [one for one in modules(SOURCE) if one.package in {"apps", "web"}]
    assert [told for module in office for told in days_asked_otherwise(module)] == []


@pytest.mark.parametrize(
    "text",
    ["day = now.date()", "from django.utils.timezone import localtime", "f(a.b(c).date())"],
)
def test_another_clock_is_found(text):
    assert list(days_asked_otherwise(Module("apps/x.py", text, ast.parse(text))))
