"""A round with places by hand that is decided, and its papers."""

from datetime import date
from random import Random
from typing import Any

from tests.core.verification.made_up_certificates import Papers, as_read, random_papers

from hemval.core.certificate.decision import Decided, by_hand_document, decision_document
from hemval.core.placement.by_hand import GaveIt, HandGround, PlacedByHand, StaffRole
from hemval.core.verification.rows import finally_given

ROLES = tuple(StaffRole)


def papers(seed: int, placed: int) -> tuple[Papers, Any, Any]:
    """A certificate, the places that people gave beside it, and what was decided."""
    chance = Random(seed)  # noqa: S311 - made up
    certified = random_papers(seed)
    decided = Decided(
        round_id=certified.certificate["round"],
        is_exercise=certified.certificate["is_exercise"],
        certificate=certified.public["certificate"],
        on=date(2020, 11, 20),
        by_two=True,
    )
    [bundle] = certified.certificate["bundles"]
    final = finally_given(bundle)
    rows = [
        PlacedByHand(
            bundle=bundle["bundle"],
            claim=claim,
            leaf=final.get(claim),
            was="undecided",
            is_exception=chance.random() < 0.5,
            provider="alfa",
            starts=date(2021, 1, 4),
            ground=chance.choice(list(HandGround)),
            proposed=GaveIt(person=1, role=ROLES[0]),
            confirmed=GaveIt(person=2, role=chance.choice(ROLES)),
        )
        for claim in chance.choices([*final, ""], k=placed)
    ]
    by_hand = by_hand_document(decided, rows)
    return certified, as_read(by_hand), as_read(decision_document(decided, by_hand, rows))
