"""How she is told of a change or a free place: by the letters of a round, else by somebody."""

from datetime import datetime

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Bundle, ChoiceSystem
from hemval.apps.placements.models import Placement
from hemval.apps.rounds.models import Invitation, Round
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task


def see_that_she_is_told(client: int, bundle: Bundle, provider: str, *, now: datetime) -> bool:
    """Is a round's letter to tell her? Else somebody is given the task, for nothing else would."""
    if any(_is_in(row, client) for row in _rounds_that_tell(bundle)):
        return True
    make_task(
        kind=TaskKind.TELL_HER,
        now=now,
        client=client,
        facts={"bundle": bundle.key, "provider": provider},
    )
    return False


def _rounds_that_tell(bundle: Bundle) -> list[Round]:
    """The round of each system that was decided last, where it has that bundle."""
    decided = Round.objects.filter(is_exercise=False, decided_at__isnull=False)
    latest = [
        decided.filter(version__system=one)
        .select_related("version")
        .order_by("-decided_at")
        .first()
        for one in ChoiceSystem.objects.all()
    ]
    return [
        row
        for row in latest
        if row is not None and any(one.id == bundle.key for one in system_of(row.version).bundles)
    ]


def _is_in(row: Round, client: int) -> bool:
    """Was she in its lists? Whoever came after is nobody to its letters."""
    return (
        Invitation.objects.filter(round=row, client=client).exists()
        or Placement.objects.filter(round=row, client=client).exists()
    )
