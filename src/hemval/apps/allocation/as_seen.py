"""Whether a round is still as it was seen: its plan, its choices, and the lists that it rests on.

To work a round out takes minutes, in which others go on. What was seen is compared with what is
there when the round is in hand, by little enough that nobody waits for it.
"""

from dataclasses import dataclass

from django.db.models import Count, Max

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.queries import is_done_since, number_of_last
from hemval.apps.choices.models import Choice
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.queries import is_under_way
from hemval.apps.rounds.models import Round

_LISTS_CHANGED = (Deed.LIST_TAKEN, Deed.LIST_UNDONE)
_CHANGES_LISTS = (JobKind.IMPORT_TAKE, JobKind.IMPORT_UNDO)
Choices = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A round's plan, how its choices stood, and how far the log had come."""

    plan: tuple[object, ...]
    choices: Choices
    log: int


def seen(row: Round) -> Seen:
    """How a round stands, as it was read. Ask it before anything that rests on the round is."""
    log = number_of_last()
    return Seen(plan=_plan(row), choices=_choices(row), log=log)


def is_as_seen(row: Round, before: Seen) -> bool:
    """Is a round that is in hand as it was then, and is no list being taken?"""
    now = Seen(plan=_plan(row), choices=_choices(row), log=before.log)
    if now != before or is_done_since(before.log, _LISTS_CHANGED):
        return False
    return not is_under_way(*_CHANGES_LISTS)


def _plan(row: Round) -> tuple[object, ...]:
    return tuple(getattr(row, field.attname) for field in Round._meta.concrete_fields)


def _choices(row: Round) -> Choices:
    """How many choices there are, the last of them, and how many a person has settled.

    Rows of choices are only ever added and settled, so that this tells whether they have changed.
    """
    counted = Choice.objects.filter(round=row).aggregate(
        Count("pk"), Max("pk"), Count("released_at"), Count("set_aside_at")
    )
    return tuple(counted[name] for name in sorted(counted))
