"""Small exercises led from facts to places by calls on values, as an app would lead them."""

from dataclasses import dataclass
from typing import Any

from tests.core.placement.examples import (
    a_system,
    an_outcome,
    in_clients,
    own_cap,
    silence,
    today,
    wishes,
)
from tests.core.round_examples import a_client, a_grant, a_plan

from hemval.core.claims.problems import RoundProblems, round_problems
from hemval.core.correction.earlier import EarlierRound
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.round.outcome import RoundOutcome
from hemval.core.stages.allocated import AllocatedRound, allocated_round
from hemval.core.stages.drawn import drawn
from hemval.core.stages.frozen import FrozenRound, exercise_secrets, frozen_round
from hemval.core.stages.told import kept_of, terms_of

SYSTEM = {"id": "example", "sha256": "5e" * 32}
INPUTS = {"clients.csv": "11" * 32, "choices.csv": "22" * 32}
SECRETS = exercise_secrets("r1")
CLIENTS = tuple(a_client(f"c{number}") for number in range(1, 5))
CHOICES = tuple(wishes(f"c{number}", "aster", "birch") for number in range(1, 4))


def outcome_of(clients=CLIENTS, choices=CHOICES, *, room=1, grants=None, **plan) -> RoundOutcome:
    """Three ask for Aster, which has `room` for so many, and then Birch; the fourth is silent."""
    return an_outcome(
        clients,
        choices,
        grants=[a_grant(one.id) for one in clients] if grants is None else grants,
        system=a_system(capacity=(in_clients(),), current_place=(today(),), non_choice=silence()),
        caps=(own_cap("aster", room),),
        plan=a_plan(**({"is_exercise": True} | plan)),
    )


@dataclass(frozen=True, kw_only=True)
class Led:
    """A round led to its end, and all that was made on the way."""

    outcome: RoundOutcome
    problems: RoundProblems
    frozen: FrozenRound
    draw: Any
    allocated: AllocatedRound

    @property
    def earlier(self) -> EarlierRound:
        """The round as one that may be corrected."""
        certificate = self.allocated.certificate(SYSTEM)
        return EarlierRound(
            certified=certificate.certified,
            digest=certificate.digest,
            kept=kept_of(self.allocated),
            terms=terms_of(self.allocated),
        )

    @property
    def places(self) -> dict[str, str]:
        """Whom each has been given."""
        return {one.client: one.provider for one in self.allocated.placements}


def led(outcome: RoundOutcome | None = None, **since) -> Led:
    """Freeze, draw and allocate; `since` is what `allocated_round` is told besides."""
    outcome = outcome or outcome_of()
    secrets = exercise_secrets(outcome.facts.plan.id)
    problems = round_problems(outcome, secrets.receipt_key)
    frozen = frozen_round(outcome, problems, secrets, system=SYSTEM, inputs=INPUTS)
    draw = drawn(frozen.frozen, ExerciseValue())
    allocated = allocated_round(outcome, problems, draw, **since)
    return Led(outcome=outcome, problems=problems, frozen=frozen, draw=draw, allocated=allocated)
