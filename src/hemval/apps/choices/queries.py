"""What is asked of choices."""

from dataclasses import dataclass

from django.db.models import Count

from hemval.apps.choices.models import WAITS, Choice
from hemval.apps.clients.queries import is_kept_apart
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
    counted = Choice.objects.filter(round=row).exclude(is_kept_apart("client"))
    told = counted.aggregate(choices=Count("pk"), held=Count("pk", filter=WAITS))
    in_lists = found.choices.to_decide if found else 0
    return Registered(choices=told["choices"], held=max(told["held"], in_lists))
