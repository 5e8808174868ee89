"""What is frozen before the draw: everything that decides the outcome but chance."""

from collections.abc import Iterable
from typing import Protocol

from hemval.core.allocation.problem import Problem
from hemval.core.lottery.canonical import Document, InParts
from hemval.core.lottery.problem_document import problem_in_parts

FROZEN_FORMAT = "hemval-frozen/1"


class UndrawnBundle(Protocol):
    """A bundle that is ready for the draw: its problem, and who comes before the lottery decides.

    `precedence` is in the order of the problem's claims, lower first.
    """

    @property
    def bundle(self) -> str:
        """What the bundle is called."""

    @property
    def problem(self) -> Problem:
        """Its problem; the orders in it say nothing yet."""

    @property
    def precedence(self) -> tuple[int, ...]:
        """What comes before the lottery, lower first."""


def frozen_document(
    round_id: str,
    bundles: Iterable[UndrawnBundle],
    *,
    is_exercise: bool,
    system: Document,
    public_value: Document,
) -> InParts:
    """The frozen document in parts, whose digest D is published before the draw.

    `system` is the id and the SHA-256 of the system file, as in summaries. `public_value` names the
    value that nobody knows yet (`PublicValue.name`). The same lists give the same document, so that
    it can be derived again and never needs to be kept.
    """
    return {
        "format": FROZEN_FORMAT,
        "round": round_id,
        "is_exercise": is_exercise,
        "system": system,
        "public_value": public_value,
        "bundles": {one.bundle: _frozen(one) for one in bundles},
    }


def _frozen(one: UndrawnBundle) -> InParts:
    claims = one.problem.claims
    return {
        "problem": problem_in_parts(one.problem, drawn=False),
        "precedence": {
            claim.id: before for claim, before in zip(claims, one.precedence, strict=True)
        },
    }
