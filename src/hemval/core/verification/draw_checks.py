"""The checks of a draw that need nothing but the draw."""

from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.report import CheckName
from hemval.core.verification.tally import Tally


def check_draw(tally: Tally, draw: Any) -> None:
    """Check what a draw says of itself: it can be seen by anybody."""
    value, secret = draw["public_value"], draw["secret"]
    is_exercise = value["source"] == "exercise"
    opens = lots.hash_of(bytes.fromhex(secret)) == draw["commitment"]
    is_known = not is_exercise or secret == lots.exercise_secret(draw["round"])
    tally.one(CheckName.SECRET, opens and is_known, "lottery.secret")
    is_right = lots.value_follows(value) and (draw["is_exercise"] or not is_exercise)
    tally.one(CheckName.PUBLIC_VALUE, is_right, "lottery.public_value")
    tally.one(CheckName.SEED, lots.seed_of(draw) == draw["seed"], "lottery.seed")
