"""How tables and lists are read: dataclasses, tuples of them, and alternatives told by a word."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from cattrs import Converter
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from hemval.files.toml.names import KeyNames
from hemval.files.toml.unfit import Unfit, wrong_type
from hemval.files.toml.values import TYPE_NAMES, alternative, hooks, unknown_alternative

Reader = Callable[[Any, Any], Any]


@cache
def converter(names: KeyNames) -> Converter:
    """A converter that takes nothing but what the dataclasses ask for."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind, hook in hooks().items():
        made.register_structure_hook(kind, hook)
    made.register_structure_hook(StrEnum, alternative)
    made.register_structure_hook_func(_is_literal, _word)
    made.register_structure_hook_factory(is_dataclass, lambda kind: _table(made, names, kind))
    made.register_structure_hook_factory(is_tagged_union, lambda kind: _tagged(made, kind))
    made.register_structure_hook_factory(_is_mapping, lambda kind: _mapping(made, kind))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _list(made, kind))
    return made


def tag_of(union: Any) -> str:
    """The field whose word tells which class of a union a table is."""
    member = get_args(union)[0]
    return next(field.name for field in fields(member) if _is_literal(field.type))


def tagged_classes(union: Any) -> dict[str, type]:
    """The classes of a union by the word that tells them."""
    tag = tag_of(union)
    return {
        get_args(next(field.type for field in fields(member) if field.name == tag))[0]: member
        for member in get_args(union)
    }


def is_tagged_union(kind: Any) -> bool:
    """Is it a union of dataclasses that a word tells apart?"""
    return get_origin(kind) in (Union, UnionType) and all(map(is_table, get_args(kind)))


def holds_tables(kind: Any) -> bool:
    """Is it read from a table?"""
    return is_table(kind) or is_tagged_union(kind)


def is_table(kind: Any) -> bool:
    """Is it a dataclass that is written as a table, and not as a single value?"""
    return isinstance(kind, type) and is_dataclass(kind) and kind not in TYPE_NAMES


def _is_literal(kind: Any) -> bool:
    return get_origin(kind) is Literal


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_mapping(kind: Any) -> bool:
    return get_origin(kind) in (Mapping, dict)


def _word(value: object, kind: Any) -> object:
    words = list(get_args(kind))
    if not isinstance(value, str):
        raise wrong_type("alternative", value)
    if value not in words:
        raise unknown_alternative(value, words)
    return value


def _table(made: Converter, names: KeyNames, kind: Any) -> Reader:
    renamed = {name: override(rename=key) for name, key in names.keys(kind).items()}
    structure = make_dict_structure_fn(kind, made, **renamed)  # type: ignore[arg-type]

    def read(value: object, asked: Any) -> object:
        if not isinstance(value, dict):
            raise wrong_type("table", value)
        return structure(dict(names.completed(kind, value)), asked)

    return read


def _tagged(made: Converter, union: Any) -> Reader:
    tag, classes = tag_of(union), tagged_classes(union)

    def read(value: object, _: Any) -> object:
        if not isinstance(value, dict):
            raise wrong_type("table", value)
        if tag not in value:
            raise Unfit("fault-missing-tag", at=(tag,), key=tag, alternatives=", ".join(classes))
        return made.structure(value, classes[_tag_word(value[tag], tag, classes)])

    return read


def _tag_word(word: object, tag: str, classes: dict[str, type]) -> str:
    if not isinstance(word, str):
        raise wrong_type("alternative", word).inside(tag)
    if word not in classes:
        raise unknown_alternative(word, [*classes]).inside(tag)
    return word


def _mapping(made: Converter, kind: Any) -> Reader:
    (_, element) = get_args(kind)

    def read(value: object, _: Any) -> dict[str, object]:
        if not isinstance(value, dict):
            raise wrong_type("table", value)
        taken: dict[str, object] = {}
        errors = []
        for key, one in value.items():
            try:
                taken[key] = made.structure(one, element)
            except Exception as error:  # every fault is gathered, whatever raised it
                error.add_note(IterableValidationNote(f"key {key}", key, element))
                errors.append(error)
        if errors:
            raise IterableValidationError("table", errors, dict)
        return taken

    return read


def _list(made: Converter, kind: Any) -> Reader:
    (element, *_) = get_args(kind)

    def read(value: object, _: Any) -> tuple[object, ...]:
        if isinstance(value, dict) and holds_tables(element):
            return (made.structure(value, element),)
        if not isinstance(value, list):
            raise wrong_type("tables" if holds_tables(element) else "list", value)
        return _elements(made, value, element)

    return read


def _elements(made: Converter, values: list[object], element: Any) -> tuple[object, ...]:
    taken, errors = [], []
    for index, value in enumerate(values):
        try:
            taken.append(made.structure(value, element))
        except Exception as error:  # every fault is gathered, whatever raised it
            error.add_note(IterableValidationNote(f"element {index}", index, element))
            errors.append(error)
    if errors:
        raise IterableValidationError("list", errors, tuple)
    return tuple(taken)
