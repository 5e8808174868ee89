"""The faults in what could not be read, gathered from every depth."""

from collections.abc import Iterator

from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from hemval.core.fault import Fault, Path
from hemval.files.toml.names import KeyNames
from hemval.files.toml.unfit import Unfit, nearest


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
    meant = {key: nearest(key, keys) for extra in unknown for key in sorted(extra.extra_fields)}
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
            yield Fault(code="fault-missing-key", path=(*path, key), facts={"key": key})


def _field(error: BaseException) -> str:
    notes = getattr(error, "__notes__", ())
    return next(note.name for note in notes if isinstance(note, AttributeValidationNote))


def _index(error: BaseException) -> int | str:
    notes = getattr(error, "__notes__", ())
    return next(note.index for note in notes if isinstance(note, IterableValidationNote))
