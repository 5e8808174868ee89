"""A page that tells every key of a TOML format: what it means, what it holds, an example."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from hemval.files.toml.fields import Key, is_list, keys_of
from hemval.files.toml.names import KeyNames
from hemval.files.toml.shapes import holds_tables, is_tagged_union, tag_of, tagged_classes
from hemval.files.toml.values import TYPE_NAMES
from hemval.texts.words import Words

_COLUMNS = ("key", "meaning", "holds", "example")


class Reference:
    """Writes the page, table by table, in the order of the fields.

    The keys of the classes in `common` are told once, at the beginning, from the class that most
    build on to the one that fewest do.
    """

    def __init__(self, names: KeyNames, words: Words, *, common: Sequence[type]) -> None:
        """Take what the keys are called, and the words that tell what they mean."""
        self._names = names
        self._words = words
        self._say = words.say
        told: dict[str, list[Key]] = {}
        for key in (key for kind in common for key in keys_of(kind, names)):
            if key not in told.setdefault(key.owner, []):
                told[key.owner].append(key)
        self._common = told

    def markdown(self, kind: type, *, format_name: str) -> str:
        """The page about a file that is read into one dataclass."""
        lines = [f"# {self._say('schema-title')}", ""]
        lines += [self._say("schema-intro", format=format_name), ""]
        for owner, keys in self._common.items():
            lines += [f"## {self._say(f'schema-common-{owner}')}", "", *self._rows(keys), ""]
        for key in keys_of(kind, self._names):
            lines += self._section(key, (), level=2)
        return "\n".join(lines).rstrip() + "\n"

    def _section(self, key: Key, path: tuple[str, ...], *, level: int) -> Iterator[str]:
        path = (*path, key.name)
        heading = ".".join(path)
        heading = f"[[{heading}]]" if is_list(key.kind) else f"[{heading}]"
        yield from (f"{'#' * level} `{heading}`", "", self._say(key.message), "")
        element = _element(key.kind)
        if not is_tagged_union(element):
            yield from self._table(element, path, level)
            return
        tag = tag_of(element)
        for word, member in tagged_classes(element).items():
            told = next(key for key in keys_of(member, self._names) if key.name == tag)
            yield from (f'{"#" * (level + 1)} `{tag} = "{word}"`', "", self._say(told.message), "")
            yield from self._table(member, path, level + 1, without=tag)

    def _table(
        self, kind: type, path: tuple[str, ...], level: int, *, without: str = ""
    ) -> Iterator[str]:
        keys = [key for key in keys_of(kind, self._names) if key.name != without]
        own = [key for key in keys if key.owner not in self._common]
        if own:
            yield from (*self._rows(own), "")
        shared = [owner for owner in self._common if any(key.owner == owner for key in keys)]
        if shared:
            yield from (self._say(f"schema-also-{shared[-1]}"), "")
        for key in own:
            if holds_tables(_element(key.kind)):
                yield from self._section(key, path, level=level + 1)

    def _rows(self, keys: Sequence[Key]) -> Iterator[str]:
        headings = (self._say(f"schema-column-{column}") for column in _COLUMNS)
        yield f"| {' | '.join(headings)} |"
        yield f"|{' --- |' * len(_COLUMNS)}"
        for key in keys:
            required = f" ({self._say('schema-required')})" if key.required else ""
            example = f"`{key.name} = {self._example_of(key)}`"
            cells = (f"`{key.name}`{required}", self._say(key.message), self._holds(key.kind))
            yield f"| {' | '.join((*cells, example))} |"

    def _holds(self, kind: Any) -> str:
        if _is_plain_list(kind):
            return self._say("schema-list-of", element=self._holds(_element(kind)))
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return ", ".join(f"`{member.value}`" for member in kind)
        return self._say(f"schema-holds-{_type_name(kind)}")

    def _example_of(self, key: Key) -> str:
        own = key.example
        return self._say(own) if self._words.has(own) else self._example(key.kind)

    def _example(self, kind: Any) -> str:
        if _is_plain_list(kind):
            return f"[{self._example(_element(kind))}]"
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return f'"{next(iter(kind)).value}"'
        return self._say(f"schema-example-{_type_name(kind)}")


def _element(kind: Any) -> Any:
    return get_args(kind)[0] if is_list(kind) else kind


def _is_plain_list(kind: Any) -> bool:
    return is_list(kind) and not holds_tables(_element(kind))


def _type_name(kind: Any) -> str:
    if get_origin(kind) is Literal:
        return "text"
    return TYPE_NAMES.get(kind, "tables" if is_list(kind) else "table")
