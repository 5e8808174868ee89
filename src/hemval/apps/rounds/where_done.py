"""Where each step of a round is done, and whose it is."""

from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import MAY, Act, Role
from hemval.apps.rounds.models import Round
from hemval.core.stages.next_step import NextStep

STEPS: dict[NextStep, tuple[str, Act]] = {
    NextStep.INVITE: ("rounds:invite", Act.SET_UP_ROUND),
    NextStep.SIGN_OFF: ("rounds:sign_off", Act.SIGN_OFF),
    NextStep.FREEZE: ("allocation:freeze", Act.ALLOCATE),
    NextStep.DRAW: ("allocation:draw", Act.ALLOCATE),
    NextStep.ALLOCATE: ("allocation:allocate", Act.ALLOCATE),
    NextStep.REVIEW: ("allocation:review", Act.REVIEW),
    NextStep.DECIDE: ("allocation:decide", Act.DECIDE),
    NextStep.CARRY_OUT: ("allocation:decide", Act.DECIDE),
    NextStep.BEGIN: ("rounds:begin", Act.FOLLOW_ORDERS),
}
"""Where each step is done, and the act that one must be allowed."""


def step_url(step: NextStep | None, row: Round, actor: Actor) -> str:
    """Where the next step is done; empty where she may not do it."""
    if step is None:
        return ""
    name, act = STEPS[step]
    return reverse(name, args=(row.key,)) if actor.may(act) else ""


def done_by(step: NextStep | None) -> str:
    """The role that the next step is left to; round managers may do all of them."""
    by_case_managers = step is not None and Role.CASE_MANAGER in MAY[STEPS[step][1]]
    return Role.CASE_MANAGER if by_case_managers else Role.ROUND_MANAGER
