"""A letter order as a document: the one way that it is written where its digest is taken."""

from collections.abc import Mapping, Set
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from hemval.core.correspondence.order import LetterOrder
from hemval.core.lottery.canonical import Document, JsonValue, canonical_json


def order_document(order: LetterOrder) -> Document:
    """An order as JSON-able values; two orders have the same document only if they are equal.

    What has its ordinary value is left out, so that a new fact of letters does not give all earlier
    ones another id. What a thing is follows from where it stands: the facts of one kind of letter
    are of one class. Raises TypeError for a value that has no canonical form, such as a float.
    """
    return _fields(order)


def as_document(value: object) -> JsonValue:
    """A value of the core as JSON-able values: classes, enums, days, amounts, lists and mappings.

    Raises TypeError for anything else.

    >>> as_document((date(2021, 1, 4), Decimal("1.50"), {"b": None, "a": True}))
    ['2021-01-04', '1.5', {'b': None, 'a': True}]
    """
    match value:
        case Enum():
            return as_document(value.value)
        case None | str() | bool() | int():
            return value
        case date():
            return value.isoformat()
        case Decimal():
            return _amount(value)
        case Mapping():
            return {str(as_document(name)): as_document(one) for name, one in value.items()}
        case Set():
            return sorted(map(as_document, value), key=_written)
        case tuple() | list():
            return [as_document(one) for one in value]
        case _ if is_dataclass(value):
            return _fields(value)
    raise TypeError(type(value).__name__)


def _fields(thing: object) -> Document:
    named = ((one, getattr(thing, one.name)) for one in fields(thing))  # type: ignore[arg-type]
    return {one.name: as_document(value) for one, value in named if not _is_ordinary(one, value)}


def _is_ordinary(one: "Field[Any]", value: object) -> bool:
    if one.default_factory is not MISSING:
        return bool(one.default_factory() == value)
    return one.default is not MISSING and bool(one.default == value)


def _amount(value: Decimal) -> str:
    """The shortest way to write it, so that 1.5 and 1.50 are one amount."""
    return f"{value.normalize():f}" if value else "0"


def _written(document: JsonValue) -> bytes:
    return canonical_json({"": document})
