"""Everything a system holds, with the way to it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import TypeVar

from hemval.core.fault import Path
from hemval.core.system.rule import Rule

T = TypeVar("T")
AnyRule = TypeVar("AnyRule", bound=Rule)


@dataclass(frozen=True, slots=True)
class Found:
    """A value inside a system, and the fields and positions that lead to it."""

    path: Path
    value: object


def everything(value: object, path: Path = ()) -> Iterator[Found]:
    """The value itself and every value in it, outermost first, in the order of the fields."""
    yield Found(path, value)
    if isinstance(value, tuple):
        for index, element in enumerate(value):
            yield from everything(element, (*path, index))
    elif is_dataclass(value) and not isinstance(value, Enum):
        for field in fields(value):
            yield from everything(getattr(value, field.name), (*path, field.name))


def all_of(value: object, kind: type[T]) -> Iterator[tuple[Path, T]]:
    """Everything of one class inside a value, with the way to it."""
    for found in everything(value):
        if isinstance(found.value, kind):
            yield found.path, found.value


def applying(rules: tuple[AnyRule, ...], *path: str) -> list[tuple[Path, AnyRule]]:
    """The rules of one list that govern anything, proposals left out, with the way to each."""
    return [((*path, index), rule) for index, rule in enumerate(rules) if rule.applies]
