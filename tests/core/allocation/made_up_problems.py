"""Made-up problems of every shape: small ones to enumerate, large ones to compare solvers on.

`problems()` is for hypothesis, `random_problem(seed)` for loops over many seeds; both build in the
same way. Nothing here knows how a problem is solved.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as st

from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
    SilentRule,
)
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure

UNIT, CLOSING, SOFT, SKIPPING = (
    AdmissionRule.UNIT,
    AdmissionRule.CLOSING,
    AdmissionRule.SOFT,
    AdmissionRule.SKIPPING,
)
ALL_RULES = (UNIT, CLOSING, SOFT, SKIPPING)
SILENT_KINDS = ("keep", "municipal", "rotation", "draw", "nearest", "share", "amount")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What made-up problems look like; numbers are the most there may be.

    `levels`: 1 has caps on leaves alone, 3 has groups within groups. `protected`, `silent` and
    `none_free`: the share of claims with a protected place, of silent claims, and of sizes that
    are 0. `no_limit`: the share of nodes without a cap. `room`: capacity as a multiple of an even
    share of all sizes, at most.
    """

    rules: tuple[AdmissionRule, ...] = ALL_RULES
    claims: int = 5
    leaves: int = 4
    wishes: int = 4
    levels: int = 3
    size: int = 4
    classes: int = 3
    protected: float = 0.35
    silent: float = 0.25
    none_free: float = 0.1
    no_limit: float = 0.15
    room: float = 1.5
    is_exact: bool = False
    """As many claims and leaves as said, and not only at most."""


SMALL = Shape()
TINY = Shape(claims=4, leaves=3, wishes=3, size=3)
CHOOSERS = replace(TINY, silent=0.0)
LARGE = Shape(claims=400, leaves=25, wishes=8, size=40, is_exact=True)


def random_problem(seed: int | str, shape: Shape = SMALL) -> Problem:
    """One problem, the same for the same seed and shape."""
    return made_up(Random(seed), shape)  # noqa: S311 - the same seed must give the same problem


def random_problems(name: str, count: int, shape: Shape = SMALL) -> Iterator[Problem]:
    """Many problems, the same each time for the same name."""
    for number in range(count):
        yield random_problem(f"{name} {number}", shape)


def problems(shape: Shape = SMALL) -> st.SearchStrategy[Problem]:
    """Problems that hypothesis can make smaller when a test fails."""
    return st.randoms(use_true_random=False).map(lambda random: made_up(random, shape))


def made_up(random: Random, shape: Shape) -> Problem:
    """A valid problem of a shape, with whatever chance gives."""
    rule = random.choice(shape.rules)
    leaves = [f"L{n}" for n in range(1, _number(random, shape.leaves, shape) + 1)]
    sizes = [_size(random, rule, shape) for _ in range(_number(random, shape.claims, shape))]
    nodes = _nodes(random, leaves, sum(sizes), shape)
    common_order = is_ordered(rule, nodes)
    orders = random.sample(range(1, 3 * len(sizes) + 1), len(sizes))
    groups = _groups(random, leaves)
    claims = [
        _claim(random, f"c{number}", size, order, leaves, sorted(groups), common_order, shape)
        for number, (size, order) in enumerate(zip(sizes, orders, strict=True), start=1)
    ]
    overrun = random.randint(0, shape.size) if rule is SOFT and random.random() < 0.5 else None
    return Problem(rule=rule, overrun=overrun, nodes=nodes, claims=tuple(claims), non_choice=groups)


def is_ordered(rule: AdmissionRule, nodes: tuple[Node, ...]) -> bool:
    """Does such a file call for the ordered method? Then classes must all be equal."""
    parents = {node.parent for node in nodes}
    has_upper_cap = any(node.id in parents and node.capacity is not None for node in nodes)
    return rule is SKIPPING or (rule is not UNIT and has_upper_cap)


def shuffled(problem: Problem, seed: int) -> Problem:
    """The same problem with claims, nodes and eligible leaves written in another order."""
    random = Random(seed)  # noqa: S311
    claims = [
        replace(claim, eligible=tuple(random.sample(claim.eligible, len(claim.eligible))))
        for claim in random.sample(problem.claims, len(problem.claims))
    ]
    nodes = random.sample(problem.nodes, len(problem.nodes))
    return replace(problem, claims=tuple(claims), nodes=tuple(nodes))


def _number(random: Random, most: int, shape: Shape) -> int:
    return most if shape.is_exact else random.randint(1, most)


def _size(random: Random, rule: AdmissionRule, shape: Shape) -> int:
    if random.random() < shape.none_free:
        return 0
    return 1 if rule is UNIT else random.randint(1, shape.size)


def _nodes(random: Random, leaves: list[str], total: int, shape: Shape) -> tuple[Node, ...]:
    """Leaves, and caps above some of them, written in any order."""
    levels = random.randint(1, shape.levels)
    parent_of: dict[str, str | None] = dict.fromkeys(leaves)
    level = list(leaves)
    for height in range(1, levels):
        most = max(1, len(level) // 2)
        names = [f"G{height}.{n}" for n in range(1, most + 1)]
        for node in level:
            parent_of[node] = random.choice([*names, None])
        level = sorted({parent for node in level if (parent := parent_of[node]) is not None})
        parent_of |= dict.fromkeys(level)
    below = dict.fromkeys(parent_of, 0)
    for leaf in leaves:
        node: str | None = leaf
        while node is not None:
            below[node] += 1
            node = parent_of[node]
    nodes = []
    for node_id, parent in parent_of.items():
        most = max(1, round(total * shape.room * below[node_id] / len(leaves)))
        capacity = None if random.random() < shape.no_limit else random.randint(0, most)
        nodes.append(Node(id=node_id, parent=parent, capacity=capacity))
    random.shuffle(nodes)
    return tuple(nodes)


def _groups(random: Random, leaves: list[str]) -> dict[str, SilentRule]:
    """Rules for the silent; a claim may also belong to a group that has none."""
    kinds = random.sample(SILENT_KINDS, 2)
    return {kind: _rule(random, kind, leaves) for kind in kinds}


def _rule(random: Random, kind: str, leaves: list[str]) -> SilentRule:
    some = tuple(random.sample(leaves, random.randint(1, len(leaves))))
    match kind:
        case "keep":
            return KeepCurrentPlace()
        case "municipal":
            return MunicipalUnits(leaves=some)
        case "rotation":
            return RotationList(leaves=some, turn=random.randrange(len(some)))
        case "draw":
            left_out = some[:1] if random.random() < 0.3 else ()
            return DrawnByLot(seed=f"{random.getrandbits(256):064x}", left_out=left_out)
        case "nearest":
            return NearestLeaf()
        case "share":
            return LargestFreeRoom(measure=FreeCapacityMeasure.SHARE_OF_CAP)
        case _:
            return LargestFreeRoom(measure=FreeCapacityMeasure.AMOUNT)


def _claim(
    random: Random,
    name: str,
    size: int,
    order: int,
    leaves: list[str],
    groups: list[str],
    common_order: bool,
    shape: Shape,
) -> Claim:
    current = random.choice(leaves) if random.random() < shape.protected else None
    classes = (
        {}
        if common_order or shape.classes < 2
        else {leaf: random.randrange(shape.classes) for leaf in leaves if random.random() < 0.5}
    )
    if random.random() < shape.silent:
        eligible = tuple(sorted(random.sample(leaves, random.randint(0, len(leaves)))))
        return Claim(
            id=name,
            size=size,
            order=order,
            current=current,
            classes=classes,
            chooser=False,
            group=random.choice(groups),
            eligible=eligible,
            distance={leaf: 100 * random.randint(0, 3) for leaf in eligible},
        )
    most = min(shape.wishes, len(leaves))
    wishes = tuple(random.sample(leaves, random.randint(0 if random.random() < 0.1 else 1, most)))
    return Claim(id=name, size=size, order=order, current=current, classes=classes, wishes=wishes)
