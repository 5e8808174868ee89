"""Every public name in the core and the files says what it is; no module is called by nothing."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from tests.house_rules.tree import SOURCE, imported_names, modules

DOCUMENTED = {"core", "files"}
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "handler"}
Documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public_definitions(body: list[ast.stmt], inside: str = "") -> Iterator[tuple[str, Documented]]:
    """Classes, functions and methods whose names do not begin with an underscore."""
    for node in body:
        if isinstance(node, Documented) and not node.name.startswith("_"):
            yield inside + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body, f"{inside}{node.name}.")


def undocumented(root: Path) -> Iterator[str]:
    """Each module and public name in the core and the files without a sentence about it."""
    for module in modules(root):
        if module.package not in DOCUMENTED:
            continue
        if ast.get_docstring(module.tree) is None:
            yield module.name
        for name, node in public_definitions(module.tree.body):
            if ast.get_docstring(node) is None:
                yield f"{module.name} {name}"


def relative_imports(root: Path) -> Iterator[str]:
    """Each import that counts from where the module happens to stand."""
    for module in modules(root):
        for line, name in imported_names(module):
            if name.startswith("."):
                yield f"{module.name}:{line} {name}"


def empty_names(root: Path) -> Iterator[str]:
    """Each module or folder whose name tells nothing of the trade."""
    for module in modules(root):
        path = PurePosixPath(module.name)
        if {*path.parts[:-1], path.stem} & SAYS_NOTHING:
            yield module.name


def test_every_public_name_says_what_it_is():
    assert list(undocumented(SOURCE)) == []


def test_imports_are_absolute():
    assert list(relative_imports(SOURCE)) == []


def test_modules_are_named_after_the_trade():
    assert list(empty_names(SOURCE)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = 1", ["core/a.py"]),
        ('"""A."""\ndef f(): ...', ["core/a.py f"]),
        ('"""A."""\nclass A:\n    """B."""\n    def f(self): ...', ["core/a.py A.f"]),
        ('"""A."""\ndef _f(): ...\nclass _A:\n    def f(self): ...', []),
    ],
    ids=["a module", "a function", "a method", "nothing private"],
)
def test_what_is_not_documented_is_found(plant, text, found):
    assert list(undocumented(plant({"core/a.py": text}))) == found


def test_a_relative_import_is_found(plant):
    assert list(relative_imports(plant({"a.py": "from . import b"}))) == ["a.py:1 ..b"]


def test_a_name_that_says_nothing_is_found(plant):
    assert list(empty_names(plant({"core/utils/a.py": "", "b/helper.py": ""}))) == [
        "b/helper.py",
        "core/utils/a.py",
    ]
