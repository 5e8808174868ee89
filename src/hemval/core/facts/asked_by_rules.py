"""What rules ask of the lists of a round: where they alone are worked out, the rest is not held.

A large municipality has a million rows, and what is told to people alone (telephone numbers, what
decisions are called, who registered) is a tenth of what they take in memory.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

_REACHED = MappingProxyType({"phone": "", "email": ""})
NO_RULE_ASKS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "clients": _REACHED,
        "representatives": _REACHED,
        "grants": MappingProxyType({"decision": ""}),
        "choices": MappingProxyType(
            {"registered_at": None, "registered_on": None, "registered_by": ""}
        ),
    }
)
"""What is told to people alone, by the name of its list, with what stands where it is not told."""

Row = TypeVar("Row")


def as_rules_ask(name: str, row: Row) -> Row:
    """A row of the list of that name (of `RoundFacts`) without what no rule asks for."""
    told_to_people = NO_RULE_ASKS.get(name)
    return replace(row, **told_to_people) if told_to_people else row  # type: ignore[type-var]
