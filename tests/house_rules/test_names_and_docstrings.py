"""Every public name in the core and the files says what it is; no module is called by nothing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from tests.house_rules.definitions import public_definitions
from tests.house_rules.tree import SOURCE, imported_names, modules

DOCUMENTED = {"core", "files", "apps", "web"}
SAYS_NOTHING = {
    "base", "common", "data", "general", "generic", "handler", "handlers", "helper", "helpers",
    "info", "lib", "manager", "managers", "misc", "object", "objects", "other", "processor",
    "stuff", "thing", "things", "tool", "tools", "util", "utils", "various",
}  # fmt: skip
"""Words too empty to search for."""
ENDS_IN_NOTHING = {"data", "handler", "helper", "info", "manager", "object", "util", "utils"}
"""Words that add nothing to what they stand after: `ClientInfo`."""
_WORD_OF_A_CLASS = re.compile(r"[A-Z][a-z0-9]*")


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
    """Each module, folder or class whose name tells nothing of the trade."""
    for module in modules(root):
        path = PurePosixPath(module.name)
        if any(_says_nothing(part.split("_")) for part in (*path.parts[:-1], path.stem)):
            yield module.name
        for node in module.nodes:
            if isinstance(node, ast.ClassDef) and _says_nothing(_words_of(node.name)):
                yield f"{module.name} {node.name}"


def _words_of(class_name: str) -> list[str]:
    return [word.lower() for word in _WORD_OF_A_CLASS.findall(class_name)]


def _says_nothing(words: list[str]) -> bool:
    return (len(words) == 1 and words[0] in SAYS_NOTHING) or (words or [""])[-1] in ENDS_IN_NOTHING


def test_every_public_name_says_what_it_is():
    assert list(undocumented(SOURCE)) == []


def test_imports_are_absolute():
    assert list(relative_imports(SOURCE)) == []


def test_modules_and_classes_are_named_after_the_trade():
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
    files = {"core/utils/a.py": "", "b/helper.py": "", "b/client_info.py": "", "b/info_days.py": ""}
    assert list(empty_names(plant(files))) == ["b/client_info.py", "b/helper.py", "core/utils/a.py"]


def test_a_class_that_says_nothing_is_found(plant):
    text = "class Thing: ...\nclass RoundManager: ...\nclass _Misc: ...\nclass DataDay: ..."
    found = [one.split()[1] for one in empty_names(plant({"core/a.py": text}))]
    assert found == ["Thing", "RoundManager", "_Misc"]
