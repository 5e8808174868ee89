"""What a dataclass's fields are called in the file."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from hemval.core.fault import Path


class KeyNames:
    """Which fields have a key of another name; every other field is its own key.

    A name given for a class holds for the classes that build on it too.
    """

    def __init__(self, names: Mapping[type, Mapping[str, str]]) -> None:
        """Take, for each class, its fields' keys where they differ."""
        self._names = names

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
                if isinstance(written, Mapping):
                    value = _element(value, step)
                    continue
                key: str | int = step
            else:
                key = self.key(type(value), step) if is_dataclass(value) else step
            translated = (*translated, key)
            value, written = _inside(value, step), _inside(written, key)
        return translated


PLAIN = KeyNames({})
"""Every field is its own key."""


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return _element(value, step)
    if isinstance(value, Mapping):
        return value.get(step)
    return getattr(value, step, None)


def _element(value: Any, index: int) -> Any:
    if isinstance(value, list | tuple) and index < len(value):
        return value[index]
    return None
