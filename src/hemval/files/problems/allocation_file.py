"""The answer file (`hemval-allocation/1`): who got which leaf, and how far each cap was filled."""

import json
from pathlib import Path
from typing import Any

from hemval.core.allocation.answer import Allocation, Key, Method, NodeUse
from hemval.core.allocation.answer_document import ALLOCATION_FORMAT, allocation_document
from hemval.core.fault import Path as FaultPath
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.strict_json.document import parse_json, read_json
from hemval.files.strict_json.reading import Reading

_METHODS = tuple(method.value for method in Method)


def allocation_text(allocation: Allocation) -> str:
    """An answer as text, the same for the same answer."""
    document = allocation_document(allocation)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def read_allocation(path: Path) -> Allocation:
    """Read an answer file. Raises FaultyFile with every fault and its path in the file."""
    return allocation_from(read_json(path), file=str(path))


def read_allocation_bytes(data: bytes, *, file: str) -> Allocation:
    """Read an answer from bytes; `file` is the name that faults are told with.

    Raises FaultyFile with every fault and its path.
    """
    return allocation_from(parse_json(data, file=file), file=file)


def allocation_from(value: Any, *, file: str) -> Allocation:
    """An answer from parsed JSON; `file` is the name that faults are told with.

    Raises FaultyFile with every fault and its path.
    """
    reading = Reading()
    needed = ("format", "method", "assignment", "unplaced", "nodes")
    table = reading.table(value, (), needed=needed, others=("turns",))
    table.one_of("format", (ALLOCATION_FORMAT,))
    parts = _Parts(reading)
    allocation = Allocation(
        method=Method(table.one_of("method", _METHODS) or Method.PROPOSING),
        assignment=table.named("assignment", parts.leaf),
        nodes=table.named("nodes", parts.use),
        turns=table.numbers("turns"),
    )
    if not reading.faults and sorted(table.texts("unplaced")) != [*allocation.unplaced]:
        reading.refuse("problem-unplaced-differs", ("unplaced",))
    if reading.faults:
        raise FaultyFile(tuple(LocatedFault(fault=fault, file=file) for fault in reading.faults))
    return allocation


class _Parts:
    """Reads what an answer is made of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def leaf(self, value: Any, path: FaultPath) -> str | None:
        return None if value is None else self._reading.text(value, path)

    def use(self, value: Any, path: FaultPath) -> NodeUse:
        needed = ("used", "capacity", "closed", "last_admitted")
        table = self._reading.table(value, path, needed=needed)
        return NodeUse(
            used=table.whole("used"),
            capacity=table.whole_or_null("capacity"),
            closed=table.yes_no("closed", default=False),
            last_admitted=table.or_null("last_admitted", self._key),
        )

    def _key(self, value: Any, path: FaultPath) -> Key:
        needed = ("class", "order")
        table = self._reading.table(value, path, needed=needed, others=("protected",))
        is_protected = table.yes_no("protected", default=False)
        return Key(int(not is_protected), table.whole("class"), table.whole("order"))
