"""The catalogue of texts is whole: every language, every placeholder, every message used."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from tests.house_rules.tree import SOURCE, modules

from hemval.texts.languages import LANGUAGES, PUBLIC_DOMAINS, STAFF_LANGUAGES

CATALOGUE = SOURCE / "texts" / "catalogue"


@dataclass(frozen=True, slots=True)
class Message:
    """One message: where it stands, and the facts and other messages that it needs."""

    language: str
    domain: str
    name: str
    facts: frozenset[str]
    quotes: frozenset[str]


class _Needs(Visitor):
    """Collects what a message refers to."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.quotes: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.quotes.add(node.id.name)


def messages(catalogue: Path) -> Iterator[Message]:
    """Every message of every language."""
    for path in sorted(catalogue.glob("*/*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                needs = _Needs()
                needs.visit(entry)
                facts, quotes = frozenset(needs.facts), frozenset(needs.quotes)
                yield Message(path.parent.name, path.stem, entry.id.name, facts, quotes)


def unreadable(catalogue: Path) -> Iterator[str]:
    """Each stretch that is not Fluent, and each message that stands twice."""
    for path in sorted(catalogue.glob("*/*.ftl")):
        where = f"{path.parent.name}/{path.name}"
        seen = set()
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Junk):
                yield f"{where}: {(entry.content or '').splitlines()[0]}"
            if isinstance(entry, fluent.Message):
                if entry.id.name in seen:
                    yield f"{where}: {entry.id.name} stands twice"
                seen.add(entry.id.name)


def in_the_wrong_file(catalogue: Path) -> Iterator[str]:
    """Each message whose name does not begin with the domain of its file."""
    for message in messages(catalogue):
        if message.name.partition("-")[0] != message.domain:
            yield f"{message.language}/{message.domain}.ftl: {message.name}"


def languages_needed(domain: str) -> tuple[str, ...]:
    """What a citizen may read exists in every language, the rest in those of the staff."""
    return LANGUAGES if domain in PUBLIC_DOMAINS else STAFF_LANGUAGES


def differences(catalogue: Path) -> Iterator[str]:
    """Each message that a language lacks, or that needs other facts there than in Swedish."""
    by_place = {(message.language, message.name): message for message in messages(catalogue)}
    for name in sorted({name for _, name in by_place}):
        swedish = by_place.get(("sv", name))
        if swedish is None:
            yield f"sv lacks {name}"
            continue
        for language in languages_needed(swedish.domain):
            other = by_place.get((language, name))
            if other is None:
                yield f"{language} lacks {name}"
            elif other.facts != swedish.facts:
                yield f"{language} {name}: {sorted(other.facts)}, sv: {sorted(swedish.facts)}"


@dataclass(frozen=True, slots=True)
class NamesInCode:
    """What code says that may be a message's name.

    `whole`: every string. `built`: the strings it puts together, each as literal parts with None
    for what is put in.
    """

    whole: frozenset[str]
    built: tuple[tuple[str | None, ...], ...]

    @property
    def domains(self) -> set[str]:
        """The beginnings to which a whole name of its own is added: `show-` in `show-{name}`."""
        return {str(parts[0]) for parts in self.built if len(parts) == 2 and _is_domain(parts[0])}

    def has(self, name: str) -> bool:
        """Is the message named, in one piece or put together?

        What is put in first, or after a mere domain, must itself be a string of the code (`_` for
        `-`). What begins with more is a family: `show-kind-{kind}` has every `show-kind-…`.
        """
        return name in self.whole or any(self._has(name, parts) for parts in self.built)

    def _has(self, name: str, parts: tuple[str | None, ...]) -> bool:
        if parts[0] is None or _is_domain(parts[0]):
            return self._fits(name, parts)
        family = ".*".join(re.escape(part) for part in parts if part is not None)
        end = "" if parts[-1] else ".*"
        return re.fullmatch(family + end, name) is not None

    def _fits(self, rest: str, parts: tuple[str | None, ...]) -> bool:
        if not parts:
            return rest == ""
        head, *tail = parts
        if head is None:
            ends = range(1, len(rest) + 1)
            return any(self._says(rest[:end]) and self._fits(rest[end:], (*tail,)) for end in ends)
        return rest.startswith(head) and self._fits(rest[len(head) :], (*tail,))

    def _says(self, text: str) -> bool:
        return text in self.whole or text.replace("-", "_") in self.whole


def _is_domain(text: str | None) -> bool:
    return text is not None and re.fullmatch(r"[a-z]+-", text) is not None


def _may_be_a_name(parts: tuple[str | None, ...]) -> bool:
    if parts[0] is None:
        return len(parts) > 1 and re.match(r"-[a-z]", str(parts[1])) is not None
    return re.match(r"[a-z]+-", parts[0]) is not None


def names_in_code(root: Path) -> NamesInCode:
    """Every string in the code, and every name that begins with a domain and is put together."""
    whole, built = set(), set()
    for module in modules(root):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.JoinedStr):
                parts = tuple(getattr(value, "value", None) for value in node.values)
                literal = tuple(part if isinstance(part, str) else None for part in parts)
                if _may_be_a_name(literal):
                    built.add(literal)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
    return NamesInCode(frozenset(whole), tuple(sorted(built, key=str)))


def unused(catalogue: Path, code: Path) -> Iterator[str]:
    """Each Swedish message that no code names, no message quotes and no family covers."""
    swedish = [message for message in messages(catalogue) if message.language == "sv"]
    quoted = {name for message in swedish for name in message.quotes}
    named = names_in_code(code)
    for message in swedish:
        if message.name not in quoted and not named.has(message.name):
            yield message.name


def said_and_missing(catalogue: Path, code: Path) -> Iterator[str]:
    """Each `say("…")` of a message that is not there, or without a fact that it needs."""
    needs = {m.name: m.facts for m in messages(catalogue) if m.language == "sv"}
    domains = names_in_code(code).domains
    for module in modules(code):
        for node in ast.walk(module.tree):
            if not (isinstance(node, ast.Call) and node.args and _is_say(node.func)):
                continue
            said = getattr(node.args[0], "value", None)
            if not isinstance(said, str):
                continue
            where = f"{module.name}:{node.lineno}"
            name = next((n for n in (said, *(d + said for d in domains)) if n in needs), None)
            given = {keyword.arg for keyword in node.keywords}
            if name is None:
                yield f"{where} {said} is missing"
            elif None not in given and needs[name] - given:
                yield f"{where} {name} needs {sorted(needs[name] - given)}"


def _is_say(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name == "say"


def test_every_file_can_be_read():
    assert list(unreadable(CATALOGUE)) == []


def test_every_message_stands_in_the_file_of_its_domain():
    assert list(in_the_wrong_file(CATALOGUE)) == []


def test_every_language_has_every_message_with_the_same_facts():
    assert list(differences(CATALOGUE)) == []


def test_every_message_is_used():
    assert list(unused(CATALOGUE, SOURCE)) == []


def test_everything_said_is_there_with_its_facts():
    assert list(said_and_missing(CATALOGUE, SOURCE)) == []


def test_every_folder_of_the_catalogue_is_a_language():
    assert {path.name for path in CATALOGUE.iterdir()} <= set(LANGUAGES)


def test_a_text_that_cannot_be_read_is_found(plant):
    root = plant({"sv/cli.ftl": "cli-a = A\nthis is nothing\ncli-a = B\n"})
    assert list(unreadable(root)) == [
        "sv/cli.ftl: this is nothing",
        "sv/cli.ftl: cli-a stands twice",
    ]


def test_a_message_in_the_wrong_file_is_found(plant):
    assert list(in_the_wrong_file(plant({"sv/cli.ftl": "demo-a = A\n"}))) == ["sv/cli.ftl: demo-a"]


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("", ["en lacks cli-a"]),
        ("cli-a = { $m }\n", ["en cli-a: ['m'], sv: ['n']"]),
        ("cli-a = { $n }\ncli-b = B\n", ["sv lacks cli-b"]),
        ("cli-a = { $n ->\n    [one] one\n   *[other] { $n }\n }\n", []),
    ],
    ids=["a missing message", "another fact", "a message only there", "the same with a plural"],
)
def test_a_language_that_differs_is_found(plant, english, found):
    root = plant({"sv/cli.ftl": "cli-a = { $n }\n", "en/cli.ftl": english})
    assert list(differences(root)) == found


def test_what_a_citizen_reads_is_missed_in_every_language_that_lacks_it(plant):
    root = plant({"sv/reason.ftl": "reason-a = A\n", "en/reason.ftl": "reason-a = A\n"})
    assert list(differences(root)) == ["sv-easy lacks reason-a", "fi lacks reason-a"]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("say('cli-a-b')", []),
        ("say(f'cli-a-{x}')", []),
        ("say(f'cli-{x}')", ["cli-a-b"]),
        ("say(f'cli-{x}')\nx = 'a-b'", []),
        ("say(f'cli-{x}-{y}')\nx, y = 'a', 'b'", []),
        ("say(f'{x}-b')\nx = 'cli-a'", []),
        ("say(f'cli-{x}-{y}')\nx, y = 'a', 'c'", ["cli-a-b"]),
        ("say('cli-a')", ["cli-a-b"]),
    ],
    ids=[
        "named",
        "in a family",
        "in no family but its domain",
        "its domain and the rest",
        "its parts",
        "its beginning",
        "other parts",
        "another",
    ],
)
def test_a_message_that_nobody_uses_is_found(plant, code, found):
    root = plant({"catalogue/sv/cli.ftl": "cli-a-b = A\n", "code/a.py": code})
    assert list(unused(root / "catalogue", root / "code")) == found


def test_a_message_that_is_not_there_is_found(plant):
    root = plant({"c/sv/cli.ftl": "cli-a = { $n }\n", "s/a.py": "say('cli-b')\nw.say('cli-a')"})
    assert list(said_and_missing(root / "c", root / "s")) == [
        "a.py:1 cli-b is missing",
        "a.py:2 cli-a needs ['n']",
    ]
