"""What can still be read of a file with faults, so that the rest of it can be checked too."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from hemval.core.fault import Fault, Path
from hemval.files.toml.fields import is_list, is_required, without_none
from hemval.files.toml.names import Kept, KeyNames
from hemval.files.toml.shapes import is_table, is_tagged_union, tag_of, tagged_classes

_STAND_IN_TEXT = "?"
_STAND_INS: dict[type, object] = {
    int: 1,
    bool: False,
    Decimal: Decimal(1),
    date: date(2000, 1, 1),
}


class _Lost:
    """In place of a value that cannot be used."""


_LOST = _Lost()


class Mender:
    """Leaves out what is wrong, and sets something in its place where nothing may be left out.

    A table that has an `id` is kept, whatever else is wrong with it, so that what names it is not
    taken for a fault; a table without one goes as a whole when something it must have is wrong.
    """

    def __init__(self, faults: list[Fault], names: KeyNames) -> None:
        """Take the faults that were found, their paths in the file's keys."""
        self._bad = {fault.path for fault in faults}
        self._names = names

    def mend(self, value: object, kind: Any, path: Path = ()) -> Any:
        """The value as far as it can be used."""
        if path in self._bad:
            return _LOST
        kind = without_none(kind)
        if is_list(kind):
            return self._list(value, get_args(kind)[0], path)
        if is_tagged_union(kind):
            return self._tagged(value, kind, path)
        if is_table(kind) and isinstance(value, dict):
            return self._table(value, kind, path)
        return _LOST if self._is_bad_within(path) else value

    def _list(self, value: object, element: Any, path: Path) -> Any:
        if isinstance(value, dict):
            mended = self.mend(value, element, path)
            return [] if mended is _LOST else mended
        if not isinstance(value, list):
            return _LOST
        mended = [(i, self.mend(one, element, (*path, i))) for i, one in enumerate(value)]
        return Kept([(position, one) for position, one in mended if one is not _LOST])

    def _tagged(self, value: object, union: Any, path: Path) -> Any:
        classes = tagged_classes(union)
        word = value.get(tag_of(union)) if isinstance(value, dict) else None
        if not isinstance(word, str) or word not in classes:
            return _LOST
        return self.mend(value, classes[word], path)

    def _table(self, value: dict[str, Any], kind: Any, path: Path) -> Any:
        keep_always = not path or any(field.name == "id" for field in fields(kind))
        mended: dict[str, Any] = {}
        for field in fields(kind):
            key = self._names.key(kind, field.name)
            one = self.mend(value[key], field.type, (*path, key)) if key in value else _LOST
            if one is not _LOST:
                mended[key] = one
            elif is_required(field):
                if not keep_always:
                    return _LOST
                mended[key] = self._stand_in(field.type)
        return mended

    def _stand_in(self, kind: Any) -> object:
        if is_list(kind):
            return []
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return next(iter(kind)).value
        if is_table(kind):
            required = [field for field in fields(kind) if is_required(field)]
            return {self._names.key(kind, f.name): self._stand_in(f.type) for f in required}
        return _STAND_INS.get(kind, _STAND_IN_TEXT)

    def _is_bad_within(self, path: Path) -> bool:
        return any(bad[: len(path)] == path for bad in self._bad)


_OF_ONE_VALUE = ("fault-bad-", "fault-number-", "fault-street-reversed")
"""Faults that are seen in one value alone, so that nothing else that is wrong makes them untrue."""


def touches(fault: Fault, faults: list[Fault]) -> bool:
    """Is the fault about something that itself could not be read, so that it may be untrue?

    A key is doubted also when a table further in beside it is. All paths are in the file's keys.
    """
    if fault.code.startswith(_OF_ONE_VALUE):
        return any(fault.path[: len(other.path)] == other.path for other in faults)
    doubted = [_doubted(other) for other in faults]
    places = [place for place in (fault.path, fault.other) if place]
    return any(_is_doubtful(place, table) for place in places for table in doubted)


def _is_doubtful(place: Path, table: Path) -> bool:
    shorter = min(len(place), len(table))
    if place[:shorter] == table[:shorter]:
        return True
    beside = place[:-1]
    return isinstance(place[-1], str) and beside != () and table[: len(beside)] == beside


def _doubted(fault: Fault) -> Path:
    if fault.code == "fault-unknown-key":
        return fault.path
    if fault.code == "fault-unknown-key-near" and len(fault.path) == 1:
        return (str(fault.facts["nearest"]),)
    table = fault.path
    while table and isinstance(table[-1], int):
        table = table[:-1]
    return table[:-1] or fault.path
