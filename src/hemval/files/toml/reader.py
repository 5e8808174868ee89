"""Reads a TOML text into a frozen dataclass, or says everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from cattrs.errors import BaseValidationError

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.toml.document import Document, parse
from hemval.files.toml.gathering import gather
from hemval.files.toml.names import PLAIN, KeyNames
from hemval.files.toml.shapes import converter
from hemval.files.toml.unfit import Unfit, nearest, shown

T = TypeVar("T")
FORMAT_KEY = "format"


def read_toml(
    text: str, kind: type[T], *, file: str, format_name: str = "", names: KeyNames = PLAIN
) -> T:
    """Read a text as one dataclass; `file` is the file's name as the user wrote it.

    `names` are the keys that are called otherwise than their fields. With `format_name` the text
    must say `format = "…"` with that name, first of all. Raises FaultyFile with every fault, in
    file order.
    """
    document = parse(text, file=file)
    values = document.values
    if format_name:
        check_format(document, (format_name,))
        values = without_format(values)
    value, faults = structure_values(values, kind, names)
    if not isinstance(value, kind):
        raise faulty(document, faults)
    return value


def check_format(document: Document, readable: tuple[str, ...]) -> str:
    """The format that the file says it has. Raises FaultyFile when it cannot be read."""
    facts: dict[str, str | int] = {"formats": ", ".join(readable)}
    stated = document.values.get(FORMAT_KEY)
    if stated in readable:
        return str(stated)
    if stated is None:
        code = "fault-missing-format"
    else:
        code, facts = "fault-unknown-format", facts | {"value": shown(stated)}
        if near := nearest(str(stated), readable):
            code, facts = "fault-unknown-format-near", facts | {"nearest": near}
    raise faulty(document, [Fault(code=code, path=(FORMAT_KEY,), facts=facts)])


def without_format(values: Mapping[str, Any]) -> dict[str, Any]:
    """What a file says, but for the format that it has."""
    return {key: value for key, value in values.items() if key != FORMAT_KEY}


def structure_values(values: object, kind: Any, names: KeyNames) -> tuple[Any, list[Fault]]:
    """What a TOML table says as one dataclass, or None and the faults that stand in the way."""
    try:
        return converter(names).structure(values, kind), []
    except (BaseValidationError, Unfit) as error:
        return None, list(gather(error, names))


def faulty(document: Document, faults: list[Fault]) -> FaultyFile:
    """The exception that holds the faults, each with its line, in file order."""
    return FaultyFile(located(document, faults))


def located(document: Document, faults: list[Fault]) -> tuple[LocatedFault, ...]:
    """The faults with their lines, in file order."""
    in_order = sorted(faults, key=lambda fault: document.positions.of(fault.path))
    return tuple(_located(document, fault) for fault in in_order)


def _located(document: Document, fault: Fault) -> LocatedFault:
    of = document.positions.of
    if fault.other:
        fault = replace(fault, facts={**fault.facts, "other_line": str(of(fault.other).line)})
    line = of(fault.path).line if fault.path else None
    return LocatedFault(fault=fault, file=document.file, line=line)
