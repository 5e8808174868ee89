"""Whether what is decided in a round comes about."""

from django.conf import settings
from django.db.models import Q

from hemval.apps.rounds.models import Round


def is_in_earnest(row: Round) -> bool:
    """Does anybody begin with anybody by what a round decides?

    An exercise changes nothing for people. Where nobody is real, as in a demonstration, there is
    nobody to change it for, and an exercise goes all the way.
    """
    return settings.NOBODY_IS_REAL or not row.is_exercise


def in_earnest(at: str = "") -> Q:
    """Rows of rounds that count: exercises only where nobody is real.

    `at` leads to the round, as `round__`.
    """
    if settings.NOBODY_IS_REAL:
        return ~Q(pk__in=[])  # Every row: an empty Q would be dropped from an "or".
    return Q(**{f"{at}is_exercise": False})
