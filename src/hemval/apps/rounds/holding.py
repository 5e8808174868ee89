"""Holding a round while something of it is looked at and changed."""

from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds


def held_round(pk: int) -> Round:
    """A round as it stands, which nobody else changes until the transaction ends.

    It comes with everything at hand that its plan rests on.
    """
    # Held first and read then: what is joined to it may be missing, and such rows cannot be held.
    Round.objects.select_for_update(no_key=True).get(pk=pk)
    return rounds().get(pk=pk)
