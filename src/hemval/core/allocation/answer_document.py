"""The answer as a document (`hemval-allocation/1`): the one way that it is written."""

from typing import Any

from hemval.core.allocation.answer import Allocation, Key, NodeUse

ALLOCATION_FORMAT = "hemval-allocation/1"


def allocation_document(allocation: Allocation) -> dict[str, Any]:
    """An answer as JSON-able values: claims and nodes sorted by id.

    `turns` is there only where somebody is placed by rotation.
    """
    document: dict[str, Any] = {
        "format": ALLOCATION_FORMAT,
        "method": allocation.method.value,
        "assignment": dict(sorted(allocation.assignment.items())),
        "unplaced": [*allocation.unplaced],
        "nodes": {name: _use(use) for name, use in sorted(allocation.nodes.items())},
    }
    if allocation.turns:
        document["turns"] = dict(sorted(allocation.turns.items()))
    return document


def _use(use: NodeUse) -> dict[str, Any]:
    return {
        "used": use.used,
        "capacity": use.capacity,
        "closed": use.closed,
        "last_admitted": None if use.last_admitted is None else _key(use.last_admitted),
    }


def _key(key: Key) -> dict[str, Any]:
    written: dict[str, Any] = {"class": key.class_, "order": key.order}
    return written if key.is_other else {**written, "protected": True}
