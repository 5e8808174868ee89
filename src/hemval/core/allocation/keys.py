"""Who comes before whom at a leaf, and which leaves a claim may come to by choosing."""

from hemval.core.allocation.answer import Key
from hemval.core.allocation.problem import Claim


def key_of(claim: Claim, leaf: str) -> Key:
    """The key of a claim at a leaf: a protected place first, then the class, then the order."""
    return Key(int(leaf != claim.current), claim.class_at(leaf), claim.order)


def ranked_leaves(claim: Claim) -> tuple[str, ...]:
    """The leaves that a claim may come to before the silent are placed, best first.

    A protected place is the implicit last wish: what is wished for after it can never be reached,
    since nobody is refused there. One who is silent has that place alone, or none.
    """
    if claim.current is None:
        return claim.wishes
    if claim.current in claim.wishes:
        return claim.wishes[: claim.wishes.index(claim.current) + 1]
    return (*claim.wishes, claim.current)
