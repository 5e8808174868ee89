"""The catalogue of texts, and the names in code that its messages are said by."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from tests.house_rules.templates import added_to, strings_of, templates
from tests.house_rules.tree import SOURCE, modules

from hemval.core.correspondence.kinds import LetterKind

CATALOGUE = SOURCE / "texts" / "catalogue"
PUBLIC_DOMAINS = {*LetterKind, "letter", "outcome", "reason"}
"""What a citizen may be sent must exist in every language."""
OPEN_PAGE_DOMAINS = {"brochure", "compare", "news", "open", "public"}
"""What anybody may read on pages must exist in every language too: none is silently another."""
OPEN_PAGE_FAMILIES = ("trial-told-",)
"""Messages that anybody may read on pages, though the rest of their domain is for the staff."""
PAGE_DOMAINS = {"choosing", "citizen", "mypage", "told"}
"""What a citizen reads who has signed in must exist in every language that those pages have."""


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


@cache
def entries(text: str) -> tuple[fluent.EntryType, ...]:
    """The same text is parsed once, however many rules read it."""
    return tuple(FluentParser().parse(text).body)


def messages(catalogue: Path) -> Iterator[Message]:
    """Every message of every language."""
    for path in sorted(catalogue.glob("*/*.ftl")):
        for entry in entries(path.read_text(encoding="utf-8")):
            if isinstance(entry, fluent.Message):
                needs = _Needs()
                needs.visit(entry)
                facts, quotes = frozenset(needs.facts), frozenset(needs.quotes)
                yield Message(path.parent.name, path.stem, entry.id.name, facts, quotes)


Parts = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class NamesInCode:
    """What code says that may be a message's name.

    `said`: every string, and every name of a class or a field, of which names of messages are put
    together too. `built`: the strings it puts together, each as literal parts with None for what is
    put in.
    """

    said: frozenset[str]
    built: tuple[Parts, ...]

    @property
    def domains(self) -> set[str]:
        """The beginnings to which a whole name of its own is added: `show-` in `show-{name}`."""
        return {str(parts[0]) for parts in self.built if len(parts) == 2 and _is_domain(parts[0])}

    def ways(self, name: str, deep: int = 2) -> Iterator[frozenset[Parts]]:
        """Each way that the code can come to say the name, as the built strings that it takes.

        What is put in must itself be said by the code, in one piece or (twice at most) built.
        """
        if name in self.said or name.replace("-", "_") in self.said:
            yield frozenset()
        if deep:
            for parts in self.built:
                if not (name.startswith(parts[0] or "") and name.endswith(parts[-1] or "")):
                    continue
                for way in self._fill(name, parts, deep - 1):
                    yield way | {parts}

    def _fill(self, rest: str, parts: Parts, deep: int) -> Iterator[frozenset[Parts]]:
        if not parts:
            yield from [frozenset()] if rest == "" else []
            return
        head, *tail = parts
        if head is not None:
            if rest.startswith(head):
                yield from self._fill(rest[len(head) :], (*tail,), deep)
            return
        for end in range(len(rest) + 1):
            for after in self._fill(rest[end:], (*tail,), deep):
                yield from (after | way for way in self.ways(rest[:end], deep))


def _is_domain(text: str | None) -> bool:
    return text is not None and re.fullmatch(r"[a-z]+-", text) is not None


def _may_be_a_name(parts: Parts) -> bool:
    if parts[0] is None:
        return len(parts) > 1 and re.match(r"-[a-z]", str(parts[1])) is not None
    return re.match(r"[a-z]+-|-$|-[a-z]", parts[0]) is not None


def _put_together(node: ast.AST) -> Parts | None:
    """What a piece of code puts together, if it may be a message's name."""
    parts: Parts
    match node:
        case ast.JoinedStr(values=values):
            found = (getattr(value, "value", None) for value in values)
            parts = tuple(part if isinstance(part, str) else None for part in found)
        case ast.AugAssign(op=ast.Add(), value=ast.Constant(value=str(text))):
            parts = (None, text)
        case ast.Assign(targets=[ast.Name(id="words")], value=ast.Constant(value=str(text))):
            parts = (text, None)  # The words of `apps.refused.Refused`, which a code ends.
        case _:
            return None
    return parts if _may_be_a_name(parts) else None


def names_in_code(root: Path) -> NamesInCode:
    """Every string in the code, and every name that begins with a domain and is put together."""
    said, built = set(), set()
    for module in modules(root):
        for node in module.nodes:
            if parts := _put_together(node):
                built.add(parts)
            match node:
                case ast.Constant(value=str(text)):
                    said |= {text, text.removesuffix(PurePath(text).suffix)}
                case ast.ClassDef(name=name):
                    said.add(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
                case ast.AnnAssign(target=ast.Name(id=name)):
                    said.add(name)
    for template in templates(root):
        said.update(strings_of(template))
        built |= {(text, None) for text in added_to(template) if _may_be_a_name((text, None))}
    return NamesInCode(frozenset(said), tuple(sorted(built, key=str)))
