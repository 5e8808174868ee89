"""The catalogue of texts is whole: every language, every placeholder, every message used."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from tests.house_rules.texts import (
    CATALOGUE,
    OPEN_PAGE_DOMAINS,
    OPEN_PAGE_FAMILIES,
    PAGE_DOMAINS,
    PUBLIC_DOMAINS,
    Message,
    entries,
    messages,
    names_in_code,
)
from tests.house_rules.tree import SOURCE, modules

from hemval.texts.languages import CITIZEN_LANGUAGES, LANGUAGES, PUBLIC_LANGUAGES, STAFF_LANGUAGES


def unreadable(catalogue: Path) -> Iterator[str]:
    """Each stretch that is not Fluent, and each message that stands twice."""
    for path in sorted(catalogue.glob("*/*.ftl")):
        where = f"{path.parent.name}/{path.name}"
        seen = set()
        for entry in entries(path.read_text(encoding="utf-8")):
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


def languages_needed(message: Message) -> tuple[str, ...]:
    """What a citizen may read exists in every language of hers, the rest in those of the staff."""
    if message.domain in PAGE_DOMAINS:
        return CITIZEN_LANGUAGES
    if message.domain in OPEN_PAGE_DOMAINS or message.name.startswith(OPEN_PAGE_FAMILIES):
        return PUBLIC_LANGUAGES
    return LANGUAGES if message.domain in PUBLIC_DOMAINS else STAFF_LANGUAGES


def differences(catalogue: Path) -> Iterator[str]:
    """Each message that a language lacks, or that needs other facts there than in Swedish."""
    by_place = {(message.language, message.name): message for message in messages(catalogue)}
    for name in sorted({name for _, name in by_place}):
        swedish = by_place.get(("sv", name))
        if swedish is None:
            yield f"sv lacks {name}"
            continue
        for language in languages_needed(swedish):
            other = by_place.get((language, name))
            if other is None:
                yield f"{language} lacks {name}"
            elif other.facts != swedish.facts:
                yield f"{language} {name}: {sorted(other.facts)}, sv: {sorted(swedish.facts)}"


def unused(catalogue: Path, code: Path) -> Iterator[str]:
    """Each Swedish message that no code can come to say and no message quotes."""
    swedish = [message for message in messages(catalogue) if message.language == "sv"]
    quoted = {name for message in swedish for name in message.quotes}
    named = names_in_code(code)
    for message in swedish:
        if message.name not in quoted and next(named.ways(message.name), None) is None:
            yield message.name


def empty_families(catalogue: Path, code: Path) -> Iterator[str]:
    """Each name that the code puts together and no message ever has."""
    named = names_in_code(code)
    swedish = [message.name for message in messages(catalogue) if message.language == "sv"]
    taken = {parts for name in swedish for way in named.ways(name) for parts in way}
    for parts in named.built:
        if parts not in taken:
            yield "".join("{}" if part is None else part for part in parts)


def said_and_missing(catalogue: Path, code: Path) -> Iterator[str]:
    """Each `say("…")` of a message that is not there, or without a fact that it needs."""
    needs = {m.name: m.facts for m in messages(catalogue) if m.language == "sv"}
    domains = names_in_code(code).domains
    for module in modules(code):
        for node in module.nodes:
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


def test_every_family_of_messages_has_one():
    assert list(empty_families(CATALOGUE, SOURCE)) == []


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


@pytest.mark.parametrize(
    "name", ["reason-a", "trial-told-a"], ids=["of a domain of hers", "of a family of hers"]
)
def test_what_a_citizen_reads_is_missed_in_every_language_that_lacks_it(plant, name):
    file = f"{name.partition('-')[0]}.ftl"
    root = plant({f"sv/{file}": f"{name} = A\n", f"en/{file}": f"{name} = A\n"})
    assert list(differences(root)) == [
        f"sv-easy lacks {name}",
        f"fi lacks {name}",
        f"ar lacks {name}",
    ]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("say('cli-a-b')", []),
        ("say(f'cli-a-{x}')", ["cli-a-b"]),
        ("say(f'cli-a-{x}')\nx = 'b'", []),
        ("say(f'cli-a-{x}')\nclass A:\n    b: int", []),
        ("say(f'cli-a-{x}')\nclass B: ...", []),
        ("say(f'cli-a-{x}')\nx = 'b.csv'", []),
        ("say(f'cli-{x}')", ["cli-a-b"]),
        ("say(f'cli-{x}')\nx = 'a-b'", []),
        ("say(f'cli-{x}')\nx = f'a-{y}'\ny = 'b'", []),
        ("say(f'cli-{x}-{y}')\nx, y = 'a', 'b'", []),
        ("say(f'{x}-b')\nx = 'cli-a'", []),
        ("say(f'{x}-b')\nx = f'cli-{y}'\ny = 'a'", []),
        ("say(f'cli-a{x}')\nx = '-b'", []),
        ("say(f'cli-a{x}')\nx = f'-{y}'\ny = 'b'", []),
        ("x = 'cli-a'\nx += '-b'\nsay(x)", []),
        ("say(f'cli-{x}-{y}')\nx, y = 'a', 'c'", ["cli-a-b"]),
        ("class A:\n    words = 'cli-a-'\nx = 'b'", []),
        ("class A:\n    words = 'cli-a-'", ["cli-a-b"]),
        ("say('cli-a')", ["cli-a-b"]),
    ],
    ids=[
        "named",
        "a family and no member",
        "a family and a member",
        "a member that is a field",
        "a member that is a class",
        "a member that is a file",
        "its domain alone",
        "its domain and the rest",
        "its domain and a family",
        "its parts",
        "its beginning",
        "a family and its end",
        "an end that is put in",
        "an end that is put together",
        "an end that is added",
        "other parts",
        "the words of a refusal and a code",
        "the words of a refusal and no code",
        "another",
    ],
)
def test_a_message_that_nobody_uses_is_found(plant, code, found):
    root = plant({"catalogue/sv/cli.ftl": "cli-a-b = A\n", "code/a.py": code})
    assert list(unused(root / "catalogue", root / "code")) == found


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("say(f'cli-a-{x}')\nx = 'b'", []),
        ("say(f'cli-c-{x}')\nx = 'b'", ["cli-c-{}"]),
        ("say(f'cli-a-{x}')\nx = 'c'", ["cli-a-{}"]),
        ("say(f'{x}-c')\nx = 'cli-a'", ["{}-c"]),
    ],
    ids=["one member", "another family", "another member", "an end that no message has"],
)
def test_a_family_without_messages_is_found(plant, code, found):
    root = plant({"catalogue/sv/cli.ftl": "cli-a-b = A\n", "code/a.py": code})
    assert list(empty_families(root / "catalogue", root / "code")) == found


def test_a_message_that_is_not_there_is_found(plant):
    root = plant({"c/sv/cli.ftl": "cli-a = { $n }\n", "s/a.py": "say('cli-b')\nw.say('cli-a')"})
    assert list(said_and_missing(root / "c", root / "s")) == [
        "a.py:1 cli-b is missing",
        "a.py:2 cli-a needs ['n']",
    ]
