"""The pages' templates, read for the house rules."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TAG = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
_STRING = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_ADDED = re.compile(r"(?:\"([^\"]*)\"|'([^']*)')\|add:")
_SAID = re.compile(r"{%\s*say\s+(?:\"([^\"]+)\"|'([^']+)')(?!\s*\|)\s*(.*?)%}", re.DOTALL)
_FACT = re.compile(r"([a-z_]+)=")


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its name as pages ask for it, where it stands, and its text."""

    name: str
    where: str
    text: str


def templates(root: Path) -> Iterator[Template]:
    """Every template below a folder, in order of where it stands."""
    for path in sorted(root.rglob("templates/**/*.html")):
        parts = path.relative_to(root).parts
        name = "/".join(parts[parts.index("templates") + 1 :])
        yield Template(name, path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def strings_of(template: Template) -> set[str]:
    """Every string inside the tags of a template."""
    found = (match for tag in _TAG.findall(template.text) for match in _STRING.findall(tag))
    return {double or single for double, single in found}


def added_to(template: Template) -> set[str]:
    """Every string that something is added to: the beginning of a message's name."""
    found = (match for tag in _TAG.findall(template.text) for match in _ADDED.findall(tag))
    return {double or single for double, single in found}


def said_in(template: Template) -> Iterator[tuple[str, frozenset[str]]]:
    """Each message that a template says by its whole name, and the facts that it gives."""
    for double, single, rest in _SAID.findall(template.text):
        yield double or single, frozenset(_FACT.findall(rest))


def text_outside_tags(template: Template) -> str:
    """What a template prints as it stands: between elements, and in attributes people meet."""
    plain = _TAG.sub(" ", re.sub(r"{#.*?#}|{% comment %}.*?{% endcomment %}", "", template.text))
    met = re.findall(r"(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"", plain)
    return " ".join([re.sub(r"<[^>]*>", " ", plain), *met])
