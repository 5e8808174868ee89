"""The answer to a problem: who gets which leaf, and how far each cap was filled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

NO_TURNS: Mapping[str, int] = MappingProxyType({})


class Method(StrEnum):
    """How a problem is solved; the file alone decides which."""

    PROPOSING = "proposing"
    ORDERED = "ordered"


class Key(NamedTuple):
    """Who comes before whom at a leaf: the lower goes first.

    `is_other` is 0 where the leaf is the claim's own protected place, else 1.
    """

    is_other: int
    class_: int
    order: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeUse:
    """How far a leaf or a cap above leaves was filled.

    `used`: everybody who is placed there or below, the silent too. `closed`: at a leaf, somebody
    was refused there; at a cap above, somebody was refused for want of room in it. `last_admitted`:
    the worst key of those of a positive size who were placed there before the silent were; None
    where nobody was. At a cap above leaves it is the worst of those below it.
    """

    used: int
    capacity: int | None
    closed: bool
    last_admitted: Key | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """The answer: the leaf of each claim by its id, None for one that is unplaced.

    `turns`: for each group placed by rotation, whose turn it is afterwards.
    """

    method: Method
    assignment: Mapping[str, str | None]
    nodes: Mapping[str, NodeUse]
    turns: Mapping[str, int] = field(default_factory=lambda: NO_TURNS)

    @property
    def unplaced(self) -> tuple[str, ...]:
        """The claims that got no leaf, by id."""
        return tuple(sorted(claim for claim, leaf in self.assignment.items() if leaf is None))
