"""The faults in what could not be read, gathered from every depth."""

from collections.abc import Iterator
from dataclasses import fields
from typing import get_args

from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from hemval.core.fault import Fault, Path
from hemval.files.toml.fields import is_list
from hemval.files.toml.names import KeyNames
from hemval.files.toml.shapes import holds_tables
from hemval.files.toml.unfit import Unfit, nearest

_MOST_UNKNOWN_TOLD = 20


def gather(error: Exception, names: KeyNames, path: Path = ()) -> Iterator[Fault]:
    """Every fault in an error of the converter, its path told in the file's keys."""
    if isinstance(error, Unfit):
        yield Fault(code=error.code, path=(*path, *error.at), facts=error.facts)
    elif isinstance(error, ClassValidationError):
        yield from _in_table(error, names, path)
    elif isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from gather(inner, names, (*path, _index(inner)))
    else:
        raise error


def _in_table(error: ClassValidationError, names: KeyNames, path: Path) -> Iterator[Fault]:
    unknown = [extra for extra in error.exceptions if isinstance(extra, ForbiddenExtraKeysError)]
    keys = [*names.keys(error.cl).values()]
    extras = sorted(key for extra in unknown for key in extra.extra_fields)
    meant = {key: nearest(key, keys) for key in extras[:_MOST_UNKNOWN_TOLD]}
    if more := extras[_MOST_UNKNOWN_TOLD:]:
        yield Fault(
            code="fault-more-unknown-keys", path=(*path, more[0]), facts={"more": len(more)}
        )
    for key, near in meant.items():
        if near:
            facts = {"key": key, "nearest": near}
            yield Fault(code="fault-unknown-key-near", path=(*path, key), facts=facts)
        else:
            facts = {"key": key, "keys": ", ".join(keys)}
            yield Fault(code="fault-unknown-key", path=(*path, key), facts=facts)
    for inner in error.exceptions:
        if isinstance(inner, ForbiddenExtraKeysError):
            continue
        key = names.key(error.cl, _field(inner))
        if not isinstance(inner, KeyError):
            yield from gather(inner, names, (*path, key))
        elif key not in meant.values():
            yield _missing(error.cl, key, _field(inner), path)


def _missing(kind: type, key: str, field: str, path: Path) -> Fault:
    """A key that is not there; a part of the file is told with the heading it is written under."""
    asked = next(one.type for one in fields(kind) if one.name == field)
    element = get_args(asked)[0] if is_list(asked) else asked
    if path or not holds_tables(element):
        return Fault(code="fault-missing-key", path=(*path, key), facts={"key": key})
    heading = f"[[{key}]]" if is_list(asked) else f"[{key}]"
    return Fault(code="fault-missing-section", path=(key,), facts={"heading": heading})


def _field(error: BaseException) -> str:
    notes = getattr(error, "__notes__", ())
    return next(note.name for note in notes if isinstance(note, AttributeValidationNote))


def _index(error: BaseException) -> int | str:
    notes = getattr(error, "__notes__", ())
    return next(note.index for note in notes if isinstance(note, IterableValidationNote))
