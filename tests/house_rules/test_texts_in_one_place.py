"""What people read stands in the catalogue, so that every word can be translated and improved.

A string in the product's code is taken for words to people when it has a Swedish letter, when it
reads as a sentence (three words in a row), or when it is shown as it stands: given to `print`,
`echo` or as a help text. Documentation, and what is raised to a programmer, are not.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house_rules.tree import SOURCE, Module, docstrings, modules

WORDS_MAY_STAND_IN = {"texts"}
EXCEPTIONS = {
    "cli/demo_page.py": (r"(?:system|round|generate) [ -~]+", "commands to type, not words"),
    "files/tables/encoding.py": (r"[åäöÅÄÖ]+", "letters by which an encoding is told"),
    "files/tables/csv_in.py": (r"[ -~]+", "what Python's reader of CSV says, to be recognised"),
    "files/toml/document.py": (r"[ -~]+", "what Python's reader of TOML says, to be recognised"),
    "files/whole_folder.py": (r"forget the old", "the name of a step, told to tests"),
}
"""Module -> a regular expression of the strings it may hold, and why."""

SHOWN_AS_IT_STANDS = {"print", "echo", "secho", "add_column", "log", "rule"}
HELP_TEXTS = {"help", "short_help", "epilog", "prompt", "title", "caption", "description"}

_SWEDISH_LETTER = re.compile(r"[åäöÅÄÖ]")
_THREE_WORDS = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]+[,:;]? [^\W\d_]{2,}")
_A_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_WORD = re.compile(r"\[/?[a-z# 0-9_]*\]|\bhemval\b")


def strings_shown(tree: ast.Module) -> set[int]:
    """The ids of the strings that are printed, or are help texts, as they stand in the code."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        shown = list(node.args) if name in SHOWN_AS_IT_STANDS else []
        shown += [keyword.value for keyword in node.keywords if keyword.arg in HELP_TEXTS]
        for value in shown:
            parts = value.values if isinstance(value, ast.JoinedStr) else [value]
            found |= {id(part) for part in parts if isinstance(part, ast.Constant)}
    return found


def strings_for_programmers(tree: ast.Module) -> set[int]:
    """The ids of all strings inside a `raise`, or given to an exception as it is made."""
    raised = [node for node in ast.walk(tree) if isinstance(node, ast.Raise) or _makes(node)]
    return {id(inner) for node in raised for inner in ast.walk(node)}


def _makes(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "__init__"
    )


def reads_as_words(text: str, is_shown: bool) -> bool:
    """Would a person who saw it take it for words to her?"""
    if _SWEDISH_LETTER.search(text) or _THREE_WORDS.search(text):
        return True
    return is_shown and _A_WORD.search(_NO_WORD.sub("", text)) is not None


def words_outside_the_catalogue(root: Path) -> Iterator[str]:
    """Each string for people that stands in code."""
    for module in modules(root):
        if module.package in WORDS_MAY_STAND_IN:
            continue
        allowed = EXCEPTIONS.get(module.name, (r"(?!)", ""))[0]
        for line, text in _words(module):
            if not re.fullmatch(allowed, text):
                yield f"{module.name}:{line} {text!r}"


def _words(module: Module) -> Iterator[tuple[int, str]]:
    ignored = docstrings(module.tree) | strings_for_programmers(module.tree)
    shown = strings_shown(module.tree)
    for node in ast.walk(module.tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if id(node) not in ignored and reads_as_words(node.value, id(node) in shown):
            yield node.lineno, node.value


def test_what_people_read_stands_in_the_catalogue():
    assert list(words_outside_the_catalogue(SOURCE)) == []


def test_every_exception_is_still_needed_and_has_a_reason():
    for name, (allowed, reason) in EXCEPTIONS.items():
        module = next(module for module in modules(SOURCE) if module.name == name)
        assert reason, name
        assert any(re.fullmatch(allowed, text) for _, text in _words(module)), name


@pytest.mark.parametrize(
    "text",
    [
        "x = 'Välj utförare'",
        "x = 'The list is missing'",
        "x = f'The list {name} is missing here'",
        "typer.echo('Done')",
        "console.print(f'[bold]Ready {n}[/bold]')",
        "typer.Option(help='Where')",
        "table.add_column('Area')",
    ],
)
def test_words_in_code_are_found(plant, text):
    assert list(words_outside_the_catalogue(plant({"cli/a.py": text})))


@pytest.mark.parametrize(
    "text",
    [
        '"""A module with a sentence in it."""',
        "raise ValueError('The programmer has made a mistake')",
        "super().__init__(f'no such day in {year} at all')",
        "x = 'fault-unknown-key'",
        "console.print(say('demo-done'))",
        "console.print('[bold]', 12, '[/bold]')",
        "x = {'client': 'personal_number'}",
        "x = 'BEGIN IMMEDIATE'",
    ],
)
def test_what_is_not_for_people_is_let_be(plant, text):
    assert list(words_outside_the_catalogue(plant({"cli/a.py": text}))) == []


def test_words_in_the_catalogues_own_package_are_let_be(plant):
    assert list(words_outside_the_catalogue(plant({"texts/a.py": "x = 'å'"}))) == []
