"""A JSON Schema of a TOML file, made from the dataclasses that it is read into.

Editors use it to complete keys and to show what they mean. It says what a single key may hold; what
keys must be to each other is for the checks.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.system.values import Colour, LocalText, LooseDate, Percent
from hemval.files.toml.fields import is_list, keys_of, tables_in
from hemval.files.toml.names import KeyNames
from hemval.files.toml.reader import FORMAT_KEY
from hemval.files.toml.shapes import holds_tables, is_table, is_tagged_union
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import Words

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "minLength": 1}
_VALUES: Mapping[type, Schema] = {
    str: _TEXT,
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    Decimal: {"type": "number"},
    date: {"type": "string", "format": "date"},
    **{
        kind: {"type": "string", "pattern": kind.PATTERN}
        for kind in (LooseDate, Percent, ClockHours, DayOfYear, Colour)
    },
    LocalText: {
        "oneOf": [
            _TEXT,
            {
                "type": "object",
                "properties": dict.fromkeys(LANGUAGES, _TEXT),
                "required": ["sv"],
                "additionalProperties": False,
            },
        ]
    },
}


def json_schema(kind: type, names: KeyNames, words: Words, *, format_name: str) -> Schema:
    """The schema of a file of one format; what keys mean is told in the words' language."""
    tables = {table: _table(table, names, words) for table in tables_in(kind)}
    outermost = tables.pop(kind)
    stated = {FORMAT_KEY: {"const": format_name, "description": words.say("schema-format")}}
    return {
        "$schema": DIALECT,
        "title": format_name,
        **outermost,
        "properties": stated | outermost["properties"],
        "required": [FORMAT_KEY, *outermost["required"]],
        "$defs": {table.__name__: schema for table, schema in tables.items()},
    }


def _table(kind: type, names: KeyNames, words: Words) -> Schema:
    keys = keys_of(kind, names)
    return {
        "type": "object",
        "properties": {
            key.name: {"description": words.say(key.message), **_value(key.kind)} for key in keys
        },
        "required": [key.name for key in keys if key.required or _is_tag(key.kind)],
        "additionalProperties": False,
    }


def _value(kind: Any) -> Schema:
    if kind in _VALUES:
        return _VALUES[kind]
    if is_list(kind):
        return _list(get_args(kind)[0])
    if get_origin(kind) is Literal:
        return {"const": get_args(kind)[0]}
    if is_tagged_union(kind):
        return {"oneOf": [_reference(member) for member in get_args(kind)]}
    if is_table(kind):
        return _reference(kind)
    return {"enum": [member.value for member in _alternatives(kind)]}


def _list(element: Any) -> Schema:
    several: Schema = {"type": "array", "items": _value(element)}
    return {"anyOf": [several, _value(element)]} if holds_tables(element) else several


def _alternatives(kind: type[StrEnum]) -> list[StrEnum]:
    return list(kind)


def _reference(kind: type) -> Schema:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _is_tag(kind: Any) -> bool:
    return get_origin(kind) is Literal
