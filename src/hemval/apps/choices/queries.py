"""What is asked of choices."""

from dataclasses import dataclass

from hemval.apps.choices.models import WAITS, Choice
from hemval.apps.clients.queries import count_but_apart
from hemval.apps.rounds.models import Round
from hemval.core.stages.check import RoundCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """How many choices there are, and how many of them wait for a case manager."""

    choices: int
    held: int


def registered(row: Round, found: RoundCheck | None) -> Registered:
    """How many choices are registered in a round, and how many wait for a case manager.

    One that is unclear is held from the moment it comes, here or in a list. That a later list makes
    one unclear is known when somebody has looked through them all: `found`.
    """
    choices = Choice.objects.filter(round=row)
    held = count_but_apart(choices.filter(WAITS))
    return Registered(
        choices=count_but_apart(choices), held=max(held, found.choices.to_decide if found else 0)
    )
