"""What is wrong, as a code with facts; the words are in `hemval.texts`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

Path = tuple[str | int, ...]
"""Where in a nested structure: names of keys and positions in lists, outermost first."""


class Severity(StrEnum):
    """How much a fault matters."""

    ERROR = "error"
    """Nothing goes on until it is mended."""
    WARNING = "warning"
    """Work goes on; a person should look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong: what, where, and the facts that make the sentence true.

    `code` is the name of a message in the text catalogue (`fault-unknown-key`), which says what is
    wrong, why, and what to do instead; `facts` are the values that message needs. A fact never
    holds a personal number, nor the name, address or area of a person. `other` is the place that
    this one clashes with, when the fault is between two; its line becomes the fact `other_line`.
    """

    code: str
    path: Path = ()
    facts: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))
    severity: Severity = Severity.ERROR
    other: Path = ()


def dotted(path: Path) -> str:
    """Write a path as people write it.

    >>> dotted(("capacity", 0, "share", 1, "from"))
    'capacity[0].share[1].from'
    """
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
