"""What is asked of choices."""

from dataclasses import dataclass

from hemval.apps.choices.models import Choice
from hemval.apps.choices.undecided import undecided_in
from hemval.apps.clients.queries import count_but_apart, is_kept_apart
from hemval.apps.rounds.models import Round


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """How many choices there are, and how many of them wait for a case manager."""

    choices: int
    held: int


def registered(row: Round) -> Registered:
    """How many choices are registered in a round, and how many wait for a case manager.

    What waits follows from all choices and lists as they stand: freezing would count the same.
    """
    choices = Choice.objects.filter(round=row)
    apart = choices.filter(is_kept_apart("client")).values_list("key", flat=True)
    waiting = undecided_in(row).keys() - set(apart)
    return Registered(choices=count_but_apart(choices), held=len(waiting))
