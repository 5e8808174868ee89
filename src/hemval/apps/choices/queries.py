"""What is asked of choices."""

from dataclasses import dataclass

from hemval.apps.choices.models import WAITS, Choice
from hemval.apps.clients.queries import count_but_apart, is_kept_apart
from hemval.apps.rounds.models import Round
from hemval.core.stages.check import RoundCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """How many choices there are, and how many of them wait for a case manager."""

    choices: int
    held: int


def registered(row: Round, found: RoundCheck | None) -> Registered:
    """How many choices are registered in a round, and how many wait for a case manager.

    One that came in a list waits for what follows from all of them, which is known when somebody
    has looked through them; one that was registered here waits from that moment.
    """
    choices = Choice.objects.filter(round=row)
    waiting = choices.filter(WAITS).exclude(is_kept_apart("client"))
    in_lists = found.choices.to_decide if found else 0
    return Registered(choices=count_but_apart(choices), held=max(waiting.count(), in_lists))
