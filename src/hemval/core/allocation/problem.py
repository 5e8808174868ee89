"""The problem: claims, wishes and caps of one bundle, with everything that decides the answer.

It is a public contract (`hemval-problem/1`), so that anybody can solve it again. It knows of no
person, provider or municipality: of claims, leaves and caps alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure

NO_CLASSES: Mapping[str, int] = MappingProxyType({})
NO_DISTANCES: Mapping[str, int] = MappingProxyType({})
EVERYONE = 1
"""The class of a pair of claim and leaf that nothing else is said of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A provider that can be wished for (a leaf), or a cap above leaves.

    `capacity` is in the unit of the claims' sizes; None is no limit. Nodes form a tree by `parent`;
    a node that is nobody's parent is a leaf.
    """

    id: str
    parent: str | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to be placed for one client and one bundle, or for a household that asked together.

    `size`: 1, persons or minutes a month, as capacity is counted; 0 takes no room. `wishes`:
    leaves, best first. `current`: a protected place, which cannot be lost, and the implicit last
    wish. `classes`: the class at a leaf, lower first. `order`: distinct in a problem, lower first.
    A claim that is no `chooser` is silent: it has no wishes, keeps its `current`, or is placed by
    the rule of its `group` among `eligible` leaves. `distance`: to each eligible leaf, in metres.
    """

    id: str
    size: int = 1
    wishes: tuple[str, ...] = ()
    current: str | None = None
    classes: Mapping[str, int] = field(default_factory=lambda: NO_CLASSES)
    order: int
    chooser: bool = True
    group: str = ""
    eligible: tuple[str, ...] = ()
    distance: Mapping[str, int] = field(default_factory=lambda: NO_DISTANCES)

    def class_at(self, leaf: str) -> int:
        """The class of the pair, lower first."""
        return self.classes.get(leaf, EVERYONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepCurrentPlace:
    """The silent keep what they have; one who has nothing is placed by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalUnits:
    """The first of the listed leaves that is open to the claim and has room."""

    leaves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationList:
    """The next leaf in turn that is open to the claim and has room; the turn then passes on.

    `turn` is the place in `leaves` (from 0) of the one whose turn it is: `list` and `next` in the
    file.
    """

    leaves: tuple[str, ...]
    turn: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnByLot:
    """Drawn among the leaves open to the claim that have room, those in `left_out` apart.

    `seed` is 64 hexadecimal digits; empty in a problem that is not yet drawn.
    """

    seed: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestLeaf:
    """The nearest leaf that is open to the claim and has room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LargestFreeRoom:
    """The leaf with the most free room, counted anew after each claim that is placed."""

    measure: FreeCapacityMeasure


SilentRule = (
    KeepCurrentPlace | MunicipalUnits | RotationList | DrawnByLot | NearestLeaf | LargestFreeRoom
)
"""How a group of the silent is placed."""

NO_GROUPS: Mapping[str, SilentRule] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Everything that decides the answer for one bundle.

    `overrun`: how far the last one admitted may exceed a cap (rule `soft`), None where that is not
    bounded. `non_choice`: the rule of each group of silent claims.
    """

    rule: AdmissionRule
    overrun: int | None = None
    nodes: tuple[Node, ...]
    claims: tuple[Claim, ...]
    non_choice: Mapping[str, SilentRule] = field(default_factory=lambda: NO_GROUPS)
