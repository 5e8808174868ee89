"""Tasks for those whose place a person decides."""

from collections.abc import Collection, Iterable
from datetime import datetime

from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, end_tasks, make_all
from hemval.core.placement.placements import TO_BE_DECIDED


def make_tasks(row: Round, given: Iterable[Given], *, now: datetime) -> None:
    """Make a task for each of some people whose place a person decides and nobody has, once."""
    waiting = [one for one in given if one.outcome in TO_BE_DECIDED]
    by_hand = set(
        HandPlacement.objects.filter(
            round=row,
            client__in={one.client_id for one in waiting},
            confirmed_at__isnull=False,
        ).values_list("client", "bundle")
    )
    make_all(
        (
            NewTask(
                kind=TaskKind.DECIDE,
                client=one.client_id,
                round=row.pk,
                about=About.GIVEN,
                about_id=one.pk,
                facts={"bundle": one.bundle.name},
                due=row.notify_by,
            )
            for one in waiting
            if (one.client_id, one.bundle_id) not in by_hand
        ),
        now=now,
    )


def no_longer_asked(given: Collection[int], *, by: int | None, now: datetime) -> None:
    """Some places are decided, or are given anew, and so their tasks are done."""
    end_tasks(About.GIVEN, given, kinds=(TaskKind.DECIDE,), now=now, by=by)
