"""Rows that cannot be taken, and rows that are taken but should be looked at by a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NO_FACTS: Mapping[str, str | int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFinding:
    """Something about one row of one list, said so that it can be found and mended.

    `row` counts as a spreadsheet does, the headings being row 1; 0 is the list as a whole. `code`
    is a message of `row.ftl`. `client` is her id, or empty when it is not known or she is
    protected. `value` is what stands in the cell, when that can be nobody's name or number. No
    field ever holds a personal number, a name or an address.
    """

    list: str
    row: int
    code: str
    column: str = ""
    client: str = ""
    value: str = ""
    facts: Mapping[str, str | int] = field(default_factory=lambda: NO_FACTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRow(RowFinding):
    """Why a row could not be taken; a row with several faults has several of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWarning(RowFinding):
    """What a person should look at in a row that was taken."""
