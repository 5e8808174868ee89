"""Any frozen value of the core as JSON, and back to what it was.

What a class says of its fields decides how they are written: a value by its fields, those that are
as usual left out, a word of an enumeration as its word, a day as 2021-01-04. Where a field may be
of several classes, the name of the class stands before it. So a class may get a new field with a
usual value, and what was written before is still read.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from hemval.core.dates.period import Period

Json = Any
"""What JSON can hold."""
T = TypeVar("T")
Write = Callable[[Any], Json]
Read = Callable[[Json], Any]
_AS_THEY_ARE = (str, int, bool, float)
_MOST_HELD = 1 << 15
"""So many of the days and periods that many values share are held for whoever reads them next."""


class NotAValue(ValueError):
    """What was read is not a value of its kind."""


def told(value: object) -> Json:
    """A value of a frozen class as JSON."""
    kind: Any = type(value)
    return _way_of(kind)[0](value)


def read_as(kind: type[T], written: Json) -> T:
    """The value of a class, from what `told` gave. Raises NotAValue."""
    of: Any = kind
    try:
        value: T = _way_of(of)[1](written)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise NotAValue(kind.__name__) from None
    return value


_IN_WORDS: Mapping[Any, tuple[Write, Read]] = MappingProxyType(
    {
        Decimal: (str, Decimal),
        datetime: (datetime.isoformat, datetime.fromisoformat),
        date: (date.isoformat, lru_cache(_MOST_HELD)(date.fromisoformat)),
    }
)


@cache
def _way_of(kind: Any) -> tuple[Write, Read]:
    """How a type is written and read."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _either(tuple(one for one in get_args(kind) if one is not NoneType))
    if origin is tuple:
        return _row(get_args(kind))
    if origin is frozenset:
        write, read = _way_of(get_args(kind)[0])
        return (
            lambda value: sorted(write(one) for one in value),
            lambda written: frozenset(read(one) for one in written),
        )
    if kind in _AS_THEY_ARE:
        return _same, _same
    if kind in _IN_WORDS:
        return _IN_WORDS[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return (lambda value: value.value), kind
    if isinstance(kind, type) and issubclass(kind, tuple):
        return list, (lambda written: kind(*written))
    if is_dataclass(kind):
        return _by_fields(kind)
    raise TypeError(f"{kind} is not written")


def _same(value: Any) -> Any:
    return value


def _either(kinds: tuple[Any, ...]) -> tuple[Write, Read]:
    """One of some types, or nothing."""
    if len(kinds) == 1:
        write, read = _way_of(kinds[0])
        return (
            lambda value: None if value is None else write(value),
            lambda written: None if written is None else read(written),
        )
    ways = {one.__name__: _way_of(one) for one in kinds}

    def write_named(value: Any) -> Json:
        name = type(value).__name__
        return None if value is None else {name: ways[name][0](value)}

    def read_named(written: Json) -> Any:
        if written is None:
            return None
        ((name, inner),) = written.items()
        return ways[name][1](inner)

    return write_named, read_named


def _row(kinds: tuple[Any, ...]) -> tuple[Write, Read]:
    """As many of one type as there are, or one of each of several."""
    if kinds[1:] == (...,):
        write, read = _way_of(kinds[0])
        if write is _same:
            return list, tuple
        return (
            lambda value: [write(one) for one in value],
            lambda written: tuple(read(one) for one in written),
        )
    ways = [_way_of(one) for one in kinds]
    return (
        lambda value: [way[0](one) for way, one in zip(ways, value, strict=True)],
        lambda written: tuple(way[1](one) for way, one in zip(ways, written, strict=True)),
    )


def _by_fields(kind: Any) -> tuple[Write, Read]:
    hints = get_type_hints(kind)
    ways = [(one.name, _way_of(hints[one.name]), _usual(one)) for one in fields(kind)]

    def write(value: Any) -> Mapping[str, Json]:
        written = {}
        for name, way, usual in ways:
            held = getattr(value, name)
            if held is not usual and held != usual:
                written[name] = way[0](held)
        return written

    reads = {name: way[1] for name, way, _ in ways}
    make = lru_cache(_MOST_HELD)(kind) if kind is Period else kind

    def read(written: Json) -> Any:
        return make(**{name: reads[name](one) for name, one in written.items()})

    return write, read


def _usual(field: Any) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
