"""What a dataclass asks of a TOML table: its keys, and what each of them may hold."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from hemval.files.toml.names import KeyNames
from hemval.files.toml.shapes import is_table, is_tagged_union

_INSIDE_A_NAME = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a table.

    `owner` is the class that states the field, as a name in the catalogue: `rule` for what every
    rule has. `kind` is what the key holds, without its None.
    """

    name: str
    owner: str
    kind: Any
    required: bool

    @property
    def message(self) -> str:
        """The name of the message that says what the key means."""
        return f"key-of-{self.owner}-{self.name}"

    @property
    def example(self) -> str:
        """The name of the message with an example, for keys that have one of their own."""
        return f"schema-example-of-{self.owner}-{self.name}"


def keys_of(kind: type, names: KeyNames) -> tuple[Key, ...]:
    """Every key of the table that a dataclass is read from."""
    return tuple(
        Key(
            name=names.key(kind, field.name),
            owner=_snake(_owner(kind, field.name)),
            kind=without_none(field.type),
            required=is_required(field),
        )
        for field in fields(kind)
    )


def tables_in(kind: Any) -> Iterator[type]:
    """Every dataclass that is read from a table of its own, from the outermost inwards."""
    seen: set[type] = set()
    waiting = [kind]
    while waiting:
        for one in _classes(waiting.pop(0)):
            if one not in seen:
                seen.add(one)
                waiting += [field.type for field in fields(one)]
                yield one


def is_required(field: "Field[Any]") -> bool:
    """Must the key be there?"""
    return field.default is MISSING and field.default_factory is MISSING


def without_none(kind: Any) -> Any:
    """What a key holds when it is there."""
    if get_origin(kind) in (Union, UnionType) and NoneType in get_args(kind):
        return next(member for member in get_args(kind) if member is not NoneType)
    return kind


def is_list(kind: Any) -> bool:
    """Is it written as a list?"""
    return get_origin(kind) is tuple


def _classes(kind: Any) -> tuple[type, ...]:
    kind = without_none(kind)
    if is_list(kind):
        return _classes(get_args(kind)[0])
    if is_tagged_union(kind):
        return get_args(kind)
    return (kind,) if is_table(kind) else ()


def _owner(kind: type, field: str) -> type:
    return next(
        base for base in reversed(kind.__mro__) if field in base.__dict__.get("__annotations__", {})
    )


def _snake(kind: type) -> str:
    return _INSIDE_A_NAME.sub("_", kind.__name__.lstrip("_")).lower()
