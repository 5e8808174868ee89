"""No giants: a module is at most 500 lines and a function 60, and a template has no long lines."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.templates import templates
from tests.house_rules.tree import SOURCE, TESTS, modules

LONGEST_MODULE = 500
LONGEST_FUNCTION = 60
LONGEST_LINE_OF_A_TEMPLATE = 160


def giants(root: Path) -> Iterator[str]:
    """Each module and function that has grown too long."""
    for module in modules(root):
        length = len(module.text.splitlines())
        if length > LONGEST_MODULE:
            yield f"{module.name}: {length} lines"
        for node in module.nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield f"{module.name}:{node.lineno} {node.name}: {length} lines"


def long_lines(root: Path) -> Iterator[str]:
    """Each line of a template that is too long to be read."""
    for template in templates(root):
        for number, line in enumerate(template.text.splitlines(), start=1):
            if len(line) > LONGEST_LINE_OF_A_TEMPLATE:
                yield f"{template.where}:{number}: {len(line)} characters"


def test_there_are_no_giants():
    assert [*giants(SOURCE), *giants(TESTS)] == []


def test_no_line_of_a_template_is_long():
    assert list(long_lines(SOURCE)) == []


def test_a_long_line_of_a_template_is_found(plant):
    root = plant({"a/templates/a.html": f"<p>\n{'x' * 161}\n{'x' * 160}\n"})
    assert list(long_lines(root)) == ["a/templates/a.html:2: 161 characters"]


def test_a_module_that_is_too_long_is_found(plant):
    assert list(giants(plant({"a.py": "x = 1\n" * 501}))) == ["a.py: 501 lines"]


def test_a_function_that_is_too_long_is_found(plant):
    root = plant({"a.py": "class A:\n    def f(self):\n" + "        x = 1\n" * 60})
    assert list(giants(root)) == ["a.py:2 f: 61 lines"]


def test_what_is_just_short_enough_is_let_be(plant):
    assert list(giants(plant({"a.py": "def f():\n" + "    x = 1\n" * 59 + "y = 1\n" * 440}))) == []
