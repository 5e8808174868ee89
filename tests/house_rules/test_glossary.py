"""One term, one word: the glossary has every class of system and facts, and none that is gone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.definitions import public_definitions
from tests.house_rules.tree import ROOT, SOURCE, modules

GLOSSARY = ROOT / "docs" / "glossary.md"
IN_THE_GLOSSARY = ("core/system/", "core/facts/")
ROW = re.compile(r"^\|(?P<swedish>[^|]+)\|(?P<identifier>[^|]+)\|(?P<meaning>[^|]+)\|$")
CODE = re.compile(r"`([^`]+)`")


def rows(text: str) -> Iterator[tuple[str, str, str]]:
    """Swedish term, identifier and meaning of each row, without headings and rules."""
    for line in text.splitlines():
        found = ROW.match(line.strip())
        if found and not set(found["swedish"]) <= set("- :") and "Identifier" not in line:
            swedish, identifier, meaning = (part.strip() for part in found.groups())
            yield swedish, identifier, meaning


def classes(root: Path) -> Iterator[str]:
    """Every public class of the system and the facts."""
    for module in modules(root):
        if module.name.startswith(IN_THE_GLOSSARY):
            for node in module.tree.body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield node.name


def names(root: Path) -> set[str]:
    """Every name in the product that the glossary may point at."""
    found = set()
    for module in modules(root):
        found.update(Path(module.name).with_suffix("").parts)
        found.update(name.rpartition(".")[2] for name, _ in public_definitions(module.tree.body))
        for node in module.nodes:
            if isinstance(node, ast.AnnAssign | ast.Assign):
                targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
                found.update(target.id for target in targets if isinstance(target, ast.Name))
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def missing_terms(text: str, root: Path) -> list[str]:
    """Each class that no row of the glossary names."""
    named = {name for _, identifier, _ in rows(text) for name in CODE.findall(identifier)}
    return sorted(set(classes(root)) - named)


def dead_terms(text: str, root: Path) -> list[str]:
    """Each identifier of the glossary that the code no longer has."""
    living = names(root)
    return sorted(
        name
        for _, identifier, _ in rows(text)
        for name in CODE.findall(identifier)
        if not set(name.split(".")) <= living
    )


def test_every_class_of_the_system_and_the_facts_is_in_the_glossary():
    assert missing_terms(GLOSSARY.read_text(encoding="utf-8"), SOURCE) == []


def test_every_identifier_in_the_glossary_is_in_the_code():
    assert dead_terms(GLOSSARY.read_text(encoding="utf-8"), SOURCE) == []


def test_every_row_of_the_glossary_has_a_meaning_and_stands_once():
    told = list(rows(GLOSSARY.read_text(encoding="utf-8")))
    assert all(swedish and identifier and meaning for swedish, identifier, meaning in told)
    terms = [swedish for swedish, _, _ in told]
    assert sorted({term for term in terms if terms.count(term) > 1}) == []


def test_a_class_that_is_missing_is_found(plant):
    root = plant({"core/facts/a.py": "class Client: ...\nclass Grant: ...\nclass _X: ..."})
    assert missing_terms("| brukare | `Client` | Has care. |", root) == ["Grant"]


def test_an_identifier_that_is_dead_is_found(plant):
    root = plant({"core/facts/a.py": "class Client:\n    born: int\n"})
    text = "| a | `Client.born` | A. |\n| b | `Client.dead` | B. |\n| c | not yet | C. |"
    assert dead_terms(text, root) == ["Client.dead"]
