"""On which line each key of a TOML file stands.

The standard library's reader gives values without places, so the same text is read a second time
as a syntax tree that keeps them.
"""

import tomllib
from dataclasses import dataclass
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from hemval.core.fault import Path

_LANGUAGE = Language(tree_sitter_toml.language())
_KEYS = frozenset({"bare_key", "quoted_key", "dotted_key"})
_TABLES = frozenset({"table", "table_array_element"})
_NOT_WRITTEN = frozenset({"comment", "ERROR"})


class Place(NamedTuple):
    """A line and a column, both from 1; places sort in file order."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Positions:
    """Where the keys, tables and list elements of one file begin."""

    places: dict[Path, Place]

    def of(self, path: Path) -> Place:
        """Where a key stands; for a key that is not there, the table where it is missed."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return START


def positions(text: str) -> Positions:
    """Find the place of every key, table and list element of a text that is right TOML."""
    finder = _Finder()
    finder.walk(Parser(_LANGUAGE).parse(text.encode()).root_node)
    return Positions(finder.places)


class _Finder:
    def __init__(self) -> None:
        self.places: dict[Path, Place] = {}
        self._lengths: dict[Path, int] = {}
        """How many `[[tables]]` a list of tables has so far."""

    def walk(self, document: Node) -> None:
        for node in document.named_children:
            if node.type in _TABLES:
                self._table(node)
            elif node.type == "pair":
                self._pair(node, ())

    def _table(self, node: Node) -> None:
        header = _first_key(node)
        if header is None:
            return
        path: Path = ()
        steps = _steps(header)
        for step in steps[:-1]:
            path = (*path, step)
            self._note(path, node)
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
        path = (*path, steps[-1])
        self._note(path, node)
        if node.type == "table_array_element":
            index = self._lengths.get(path, 0)
            self._lengths[path] = index + 1
            path = (*path, index)
            self._note(path, node)
        self._pairs(node, path)

    def _pairs(self, node: Node, path: Path) -> None:
        for child in node.named_children:
            if child.type == "pair":
                self._pair(child, path)

    def _pair(self, node: Node, path: Path) -> None:
        key = _first_key(node)
        if key is None:
            return
        for step in _steps(key):
            path = (*path, step)
            self._note(path, node)
        self._value(_written(node)[-1], path)

    def _value(self, node: Node, path: Path) -> None:
        if node.type == "inline_table":
            self._pairs(node, path)
        elif node.type == "array":
            for index, element in enumerate(_written(node)):
                self._note((*path, index), element)
                self._value(element, (*path, index))

    def _note(self, path: Path, node: Node) -> None:
        row, column = node.start_point
        self.places.setdefault(path, Place(row + 1, column + 1))


def _written(node: Node) -> list[Node]:
    """What a node is made of, without comments; one may stand after a value on its line."""
    return [child for child in node.named_children if child.type not in _NOT_WRITTEN]


def _first_key(node: Node) -> Node | None:
    return next((child for child in node.named_children if child.type in _KEYS), None)


def _steps(key: Node) -> tuple[str, ...]:
    # The tree of a dotted key is as deep as the key is long, so that it is walked and not recursed.
    steps: list[str] = []
    waiting = [key]
    while waiting:
        part = waiting.pop()
        if part.type == "dotted_key":
            waiting += reversed(part.named_children)
        else:
            written = (part.text or b"").decode()
            steps.append(next(iter(tomllib.loads(f"{written}=0"))))
    return tuple(steps)
