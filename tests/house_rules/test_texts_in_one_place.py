"""What people read stands in the catalogue, so that every word can be translated and improved.

A string in the product's code is taken for words to people when it has a Swedish letter, when it
has two words in a row, or when it is shown as it stands: given to `print`, `echo` or as a help
text. Documentation, and what is raised to a programmer, are not.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house_rules.tree import SOURCE, Module, docstrings, modules

WORDS_MAY_STAND_IN = {"texts"}
EXCEPTIONS = {
    "cli/usage_errors.py": (
        "what errors of the libraries that read the command line are known by",
        {
            "Value error, ",
            "No such command",
            "Got unexpected extra argument",
            "Missing command.",
        },
    ),
    "cli/bench_web/databases.py": (
        "what is asked of the database",
        {
            "PRAGMA wal_checkpoint(TRUNCATE)",
            "SELECT pg_database_size(%s)",
        },
    ),
    "cli/memory_of_work.py": ("what is asked of the database", {"PRAGMA mmap_size=0"}),
    "cli/bench.py": ("what the operating system calls a line", {"model name"}),
    "cli/demo_page.py": (
        "commands to type, not words",
        {
            "system show soderhamn",
            "letters status {out}/botkyrka/allocated",
            "letters book sundsvall --to {out}-book",
            "explain {out}/botkyrka/allocated --client {client} --lang sv-easy",
            "round check {out}/botkyrka/round --on 2020-09-14",
            "generate norrkoping --clients 500 --out {out}-500",
        },
    ),
    "core/people/representation.py": ("a word of scopes, to be recognised", {"förutom"}),
    "core/contact/length.py": (
        "letters that a text message has in seven bits",
        {
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
        },
    ),
    "files/tables/encoding.py": ("letters by which an encoding is told", {"åäöÅÄÖ"}),
    "files/tables/csv_in.py": (
        "what Python's reader of CSV says, to be recognised",
        {"field larger than field limit", "unexpected end of data"},
    ),
    "files/toml/document.py": (
        "what Python's reader of TOML says, to be recognised",
        {
            " (at end of document)",
            r"\s*\(at line (\d+), column \d+\)$",
            "Cannot declare",
            "Cannot mutate immutable namespace",
            "Cannot overwrite a value",
            "Duplicate inline table key",
            "Expected newline or end of document",
            "Illegal character",
            "Invalid date or datetime",
            "Invalid initial character for a key part",
            "Invalid statement",
            "Invalid value",
            "Unclosed array",
            "Unclosed inline table",
            "Unterminated string",
        },
    ),
    "apps/swedish_order.py": (
        "letters, each with its place in the alphabet",
        {" 0123456789abcdefghijklmnopqrstuvwxyzåäö", "å", "ä", "ö"},
    ),
    "apps/transfers/taking.py": (
        "what is asked of the database",
        {"ANALYZE clients_client, clients_grant"},
    ),
    "web/backups/sqlite.py": (
        "what is asked of the database",
        {
            "VACUUM INTO %s",
            "SELECT number, digest FROM audit_chainhead",
            "SELECT name FROM sqlite_master WHERE type = 'table'",
            "PRAGMA foreign_key_check",
            "PRAGMA integrity_check",
            'SELECT count(*) FROM "',
        },
    ),
    "web/backups/postgresql.py": (
        "what is asked of the database",
        {"SELECT pg_export_snapshot()", "SELECT count(*) FROM "},
    ),
    "letters/book/person.py": (
        "whom specimens are to, who does not exist",
        {
            "Astrid Exempelsson",
            "Bo Exempelsson",
            "Låtsasgatan 5",
            "Påhittsvägen 12",
            "Övningsby",
        },
    ),
    "letters/report/of_proof.py": (
        "commands to type, not words",
        {
            "hemval verify --public public.json --commitment commitment.json",
            "hemval verify --public public.json --row row.json",
            "hemval verify --public public.json --decision decision.json",
            "hemval verify certificate.json --by-hand by_hand.json --decision decision.json",
            "hemval verify certificate.json --commitment commitment.json --public public.json",
        },
    ),
    "letters/typeset/qr_code.py": (
        "a drawing as SVG, in which no words are",
        {
            '<svg xmlns="http://www.w3.org/2000/svg" width="',
            '" class="segno"><path class="qrline" stroke="#000" d="',
        },
    ),
    "apps/choices/offered.py": (
        "an option as HTML, in which no words are",
        {'<option value="{}">{}</option>', '<option value="{}"'},
    ),
    "letters/report/plots.py": (
        "what the fonts are called",
        {"Noto Sans, Atkinson Hyperlegible Next"},
    ),
    "files/whole_folder.py": (
        "names of steps, told to tests",
        {"put right", "clear away", "move aside", "take place", "forget the old"},
    ),
}
"""Module -> why it may hold strings that look like words to people, and which."""

TO_PROGRAMMERS = {"ValueError", "TypeError", "RuntimeError", "LookupError"}
"""Exceptions that say a program is wrong; whoever works with rounds never reads them."""
OWN_TO_PROGRAMMERS = {
    "NoOffset",
    "OutsideCalendar",
    "ImpossibleWindow",
    "UnprintableCharacter",
    "AddressTooLong",
    "TooManyPages",
}
"""Our own of the same kind. What is refused to people has a code, and words in the catalogue."""

SHOWN_AS_IT_STANDS = {"print", "echo", "secho", "add_column", "log", "rule"}
HELP_TEXTS = {"help", "short_help", "epilog", "prompt", "title", "caption", "description"}

_SWEDISH_LETTER = re.compile(r"[åäöÅÄÖ]")
_TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]{2,}")
_A_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_WORD = re.compile(r"\[/?[a-z# 0-9_]*\]|\bhemval\b")
_STYLE = re.compile(r"(?:(?:bold|dim|italic|red|green|yellow|blue|cyan|magenta|white|on) ?)+")


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
    """The ids of all strings given to an exception that tells a programmer of her mistake."""
    told = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_to(node)]
    for kind in ast.walk(tree):
        if isinstance(kind, ast.ClassDef) and kind.name in OWN_TO_PROGRAMMERS:
            told += [node for node in ast.walk(kind) if isinstance(node, ast.Call)]
    return {id(inner) for node in told for inner in ast.walk(node)}


def _is_to(call: ast.Call) -> bool:
    return getattr(call.func, "id", "") in TO_PROGRAMMERS | OWN_TO_PROGRAMMERS


def reads_as_words(text: str, is_shown: bool) -> bool:
    """Would a person who saw it take it for words to her?"""
    if _SWEDISH_LETTER.search(text):
        return True
    if is_shown and _A_WORD.search(_NO_WORD.sub("", text)):
        return True
    return bool(_TWO_WORDS.search(text)) and not text.isupper() and not _STYLE.fullmatch(text)


def words_outside_the_catalogue(root: Path) -> Iterator[str]:
    """Each string for people that stands in code."""
    for module in modules(root):
        if module.package in WORDS_MAY_STAND_IN:
            continue
        _, allowed = EXCEPTIONS.get(module.name, ("", set[str]()))
        for line, text in _words(module):
            if text not in allowed:
                yield f"{module.name}:{line} {text!r}"


def _words(module: Module) -> Iterator[tuple[int, str]]:
    ignored = docstrings(module.tree) | strings_for_programmers(module.tree)
    shown = strings_shown(module.tree)
    for node in module.nodes:
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if id(node) not in ignored and reads_as_words(node.value, id(node) in shown):
            yield node.lineno, node.value


def test_what_people_read_stands_in_the_catalogue():
    assert list(words_outside_the_catalogue(SOURCE)) == []


def test_every_exception_is_still_needed_and_has_a_reason():
    by_name = {module.name: module for module in modules(SOURCE)}
    for name, (reason, allowed) in EXCEPTIONS.items():
        assert reason, name
        assert allowed == {text for _, text in _words(by_name[name])}, name


def test_an_exception_to_programmers_is_never_one_that_people_are_refused_by():
    own = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for module in modules(SOURCE)
        for node in module.nodes
        if isinstance(node, ast.ClassDef)
    }
    assert {name for name in OWN_TO_PROGRAMMERS if not own[name] <= TO_PROGRAMMERS} == set()


@pytest.mark.parametrize(
    "text",
    [
        "x = 'Välj utförare'",
        "x = 'The list is missing'",
        "x = f'The list {name} is missing here'",
        "x = 'Round refused'\ntyper.echo(x)",
        "raise FolderRefused('The folder holds other files')",
        "raise BadCell(f'the cell {n} is bad')",
        "class A(Exception):\n    def __init__(self):\n        super().__init__('It is refused')",
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
        "class OutsideCalendar(ValueError):\n    def __init__(self, year):\n"
        "        super().__init__(f'no such day in {year} at all')",
        "console.print(a, style='bold cyan')",
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
