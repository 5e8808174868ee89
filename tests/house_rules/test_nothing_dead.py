"""Every public name is used by the house itself: what tests alone use, nobody has."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.tree import SOURCE, Module, imported_names, imported_thing, known_as, modules

SETTINGS = ("/apps.py", "settings.py")
"""Ends of modules whose names Django and gunicorn look for."""
LOOKED_FOR = {"app_name", "application", "urlpatterns"}
"""What they look for in any module."""

FOR_OTHERS = {
    "core.provider_terms.applications.next_application": "written down before a page needs it",
    "core.provider_terms.cap_changes.decide_cap_change": "written down before a page needs it",
    "core.correspondence.letter_code.is_letter_code": "what a check digit is for",
    "files.problems.allocation_file.read_allocation_bytes": "reads what is published",
    "letters.paper.words_of": "a letter as it is read aloud",
    "letters.post.index.SCHEMA": "goes to whoever reads the index by program",
}
"""What tests alone use, and why it is there all the same."""


def dotted(module: Module) -> str:
    """The name that a module is imported by, without that of the whole."""
    return module.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def public_names(module: Module) -> Iterator[str]:
    """What a module gives to others: what it defines, and nobody registers by a decorator."""
    for node in module.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [one.id for one in targets if isinstance(one, ast.Name)]
        elif isinstance(node, ast.FunctionDef | ast.ClassDef) and not _is_registered(node):
            names = [node.name]
        else:
            names = []
        yield from (one for one in names if not one.startswith("_") and one not in LOOKED_FOR)


def _is_registered(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Is it taken by what decorates it, as `@app.command` takes a command?"""
    called = (one.func if isinstance(one, ast.Call) else one for one in node.decorator_list)
    return any(isinstance(one, ast.Attribute) for one in called)


def names_used(module: Module) -> Iterator[str]:
    """Full names of what a module has use for: imported, read, or named in a text with dots.

    A module that is handed on as a value is used with all that it has: `it.*`.
    """
    yield from (name for _, name in imported_names(module))
    imports = known_as(module)
    parents = {id(one.value) for one in module.nodes if isinstance(one, ast.Attribute)}
    for node in module.nodes:
        if isinstance(node, ast.Attribute):
            yield imported_thing(node, imports)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield f"hemval.{dotted(module)}.{node.id}"
            if id(node) not in parents:
                yield f"{imported_thing(node, imports)}.*"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value.replace(":", ".")


def unused_names(root: Path) -> Iterator[str]:
    """Each public name that nothing below a folder uses."""
    every = list(modules(root))
    used = {name.removeprefix("hemval.") for module in every for name in names_used(module)}
    for module in every:
        own = dotted(module)
        if module.name.endswith(SETTINGS) or f"{own}.*" in used:
            continue
        yield from (f"{own}.{name}" for name in public_names(module) if f"{own}.{name}" not in used)


def test_every_public_name_is_used():
    assert sorted(set(unused_names(SOURCE)) ^ set(FOR_OTHERS)) == []


def test_a_name_that_nothing_uses_is_found(plant):
    root = plant(
        {
            "a.py": "ONE = 1\nTWO = 2\nTHREE = 3\n\ndef f():\n    pass\n\nclass C:\n    x = ONE",
            "b.py": "from hemval.a import TWO\nfrom hemval import a\na.f()\nKIND = 'hemval.a.C'",
            "c.py": "@app.command\ndef told(): ...\n_OWN = 1",
        }
    )
    assert list(unused_names(root)) == ["a.THREE", "b.KIND"]
