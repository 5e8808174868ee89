"""What a dataclass's fields are called in the file."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from hemval.core.fault import Path

Table = Mapping[str, Any]


class Kept(list[Any]):
    """What is left of a list, each element with the position that it has in the file."""

    def __init__(self, elements: list[tuple[int, Any]]) -> None:
        """Take the elements that could be read, with their positions."""
        super().__init__(element for _, element in elements)
        self.positions = [position for position, _ in elements]


class KeyNames:
    """Which fields have a key of another name; every other field is its own key.

    What is given for a class holds for the classes that build on it too.
    """

    def __init__(
        self,
        names: Mapping[type, Mapping[str, str]],
        unsaid: Mapping[type, Callable[[Table], Table]] | None = None,
    ) -> None:
        """Take, for each class, its fields' keys where they differ, and what goes without saying.

        `unsaid` adds to a table the keys that follow from those that are written.
        """
        self._names = names
        self._unsaid = unsaid or {}

    def completed(self, kind: type, table: Table) -> Table:
        """A table with what goes without saying; nothing that is written is changed."""
        for base in kind.__mro__:
            if base in self._unsaid:
                return self._unsaid[base](table)
        return table

    def key(self, kind: type, field: str) -> str:
        """The key of a field."""
        for base in kind.__mro__:
            if field in self._names.get(base, {}):
                return self._names[base][field]
        return field

    def keys(self, kind: type) -> dict[str, str]:
        """Every field of a dataclass, and its key."""
        return {field.name: self.key(kind, field.name) for field in fields(kind)}

    def path_in_file(self, path: Path, value: object, written: object) -> Path:
        """Turn a path of fields into the path of keys, as the file has them.

        `value` is what the path starts from; `written` the same as TOML gave it. A list with one
        element that is written as a table has no position in the path.
        """
        translated: Path = ()
        for step in path:
            if isinstance(step, int):
                value = _element(value, step)
                if not isinstance(written, Mapping):
                    translated = (*translated, _position(written, step))
                    written = _element(written, step)
                continue
            key = self.key(type(value), step) if is_dataclass(value) else step
            translated = (*translated, key)
            value = getattr(value, step, None)
            written = written.get(key) if isinstance(written, Mapping) else None
        return translated


PLAIN = KeyNames({})
"""Every field is its own key."""


def _element(value: Any, index: int) -> Any:
    if isinstance(value, list | tuple) and index < len(value):
        return value[index]
    return None


def _position(written: Any, index: int) -> int:
    """Where an element stands in the file, when some before it have been left out."""
    if isinstance(written, Kept) and index < len(written):
        return written.positions[index]
    return index
