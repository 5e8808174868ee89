"""A problem by number: nodes in order of id, claims in the order that the draw gave them."""

from dataclasses import dataclass
from typing import Any

NOWHERE = -1
NO_CAP = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedTree:
    """Caps and leaves. `path` gives each node's own number and those above it, from below."""

    ids: tuple[str, ...]
    number: dict[str, int]
    parent: tuple[int, ...]
    cap: tuple[int, ...]
    path: tuple[tuple[int, ...], ...]
    is_leaf: tuple[bool, ...]

    @property
    def caps(self) -> int:
        """How many caps there are."""
        return sum(cap != NO_CAP for cap in self.cap)

    @property
    def has_upper_cap(self) -> bool:
        """Is there a cap above leaves?"""
        return any(
            cap != NO_CAP and not is_leaf
            for cap, is_leaf in zip(self.cap, self.is_leaf, strict=True)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedProblem:
    """The claims that the result is of, by number in their order, and what each asked for.

    `ranked` is the leaves that a claim can come to by choosing, best first, its protected place
    last. `level` is what stands before the order in the key at each, by number: `level_classes` are
    the classes, once for protected places and then once more for all else. `eligible`: for one of
    the silent who has no place.
    """

    rule: str
    overrun: int | None
    is_proposing: bool
    tree: NumberedTree
    id: tuple[str, ...]
    order: tuple[int, ...]
    size: tuple[int, ...]
    chooser: tuple[bool, ...]
    protected: tuple[int, ...]
    ranked: tuple[tuple[int, ...], ...]
    level: tuple[tuple[int, ...], ...]
    level_classes: tuple[int, ...]
    group: tuple[str, ...]
    eligible: tuple[tuple[int, ...], ...]
    distance: tuple[dict[str, int], ...]
    non_choice: dict[str, Any]

    def key(self, claim: int, place: int) -> int:
        """The key of a claim at the leaf that it ranks as number `place`; the lower goes first."""
        return self.level[claim][place] * len(self.id) + claim


def numbered_tree(nodes: list[Any]) -> NumberedTree | None:
    """The tree of nodes, or None where a parent is not there or nodes stand in a ring."""
    ids = tuple(node["id"] for node in nodes)
    number = {id_: place for place, id_ in enumerate(ids)}
    parent = []
    for node in nodes:
        if node["parent"] is not None and node["parent"] not in number:
            return None
        parent.append(NOWHERE if node["parent"] is None else number[node["parent"]])
    path: list[tuple[int, ...]] = []
    for start in range(len(ids)):
        walked = [start]
        while parent[walked[-1]] != NOWHERE:
            walked.append(parent[walked[-1]])
            if len(walked) > len(ids):
                return None
        path.append(tuple(walked))
    above = {*parent}
    return NumberedTree(
        ids=ids,
        number=number,
        parent=tuple(parent),
        cap=tuple(NO_CAP if node["capacity"] is None else node["capacity"] for node in nodes),
        path=tuple(path),
        is_leaf=tuple(place not in above for place in range(len(ids))),
    )


def numbered(problem: Any, withdrawn: Any, tree: NumberedTree) -> NumberedProblem:
    """A problem whose names are known to be right, without the claims that are withdrawn."""
    claims = [claim for claim in problem["claims"] if claim["id"] not in withdrawn]
    claims.sort(key=lambda claim: claim["order"])
    classes = sorted({class_ for claim in claims for class_ in claim.get("classes", {}).values()}
                     | {1})  # fmt: skip
    level_of = {class_: level for level, class_ in enumerate(classes)}
    ranked = [_ranked(claim, tree) for claim in claims]
    protected = [tree.number.get(claim.get("current", ""), NOWHERE) for claim in claims]
    return NumberedProblem(
        rule=problem["rule"],
        overrun=problem["overrun"],
        is_proposing=is_proposing(problem["rule"], tree),
        tree=tree,
        id=tuple(claim["id"] for claim in claims),
        order=tuple(claim["order"] for claim in claims),
        size=tuple(claim["size"] for claim in claims),
        chooser=tuple(claim.get("chooser", True) for claim in claims),
        protected=tuple(protected),
        ranked=tuple(ranked),
        level=tuple(
            _levels(claim, leaves, own, tree, level_of)
            for claim, leaves, own in zip(claims, ranked, protected, strict=True)
        ),
        level_classes=(*classes, *classes),
        group=tuple(claim.get("group", "") for claim in claims),
        eligible=tuple(
            tuple(tree.number[leaf] for leaf in claim.get("eligible", ())) for claim in claims
        ),
        distance=tuple(claim.get("distance", {}) for claim in claims),
        non_choice=problem.get("non_choice", {}),
    )


def is_proposing(rule: str, tree: NumberedTree) -> bool:
    """Is the problem one for the proposing method?"""
    return rule == "unit" or (rule != "skipping" and not tree.has_upper_cap)


def _ranked(claim: Any, tree: NumberedTree) -> tuple[int, ...]:
    wishes = [tree.number[leaf] for leaf in claim["wishes"]]
    current = claim.get("current")
    if current is None:
        return tuple(wishes)
    own = tree.number[current]
    return (*(wishes[: wishes.index(own)] if own in wishes else wishes), own)


def _levels(
    claim: Any, ranked: tuple[int, ...], own: int, tree: NumberedTree, level_of: dict[int, int]
) -> tuple[int, ...]:
    classes = claim.get("classes")
    others = len(level_of)
    if not classes:
        usual = level_of[1]
        levels = (others + usual,) * len(ranked)
        return levels if own == NOWHERE else (*levels[:-1], usual)
    return tuple(
        level_of[classes.get(tree.ids[leaf], 1)] + (0 if leaf == own else others) for leaf in ranked
    )
