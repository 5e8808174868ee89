"""Tasks for those whose place a person decides."""

from collections.abc import Iterable
from datetime import datetime

from hemval.apps.allocation.models import Given
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.core.placement.placements import TO_BE_DECIDED


def about(bundle: int) -> str:
    """What a task to decide a place points at, besides the client."""
    return f"bundle {bundle}"


def make_tasks(row: Round, given: Iterable[Given], *, now: datetime) -> None:
    """Make a task for each of some people whose place a person decides, once."""
    for one in given:
        if one.outcome in TO_BE_DECIDED:
            make_task(
                kind=TaskKind.DECIDE,
                now=now,
                client=one.client_id,
                round=row,
                about=about(one.bundle_id),
                about_id=one.client_id,
                facts={"bundle": one.bundle.name},
                due=row.notify_by,
            )


def decided(*, client: int, bundle: int, by: int, now: datetime) -> None:
    """The place has been decided, and so the task is done."""
    end_tasks(kind=TaskKind.DECIDE, about=about(bundle), about_id=client, now=now, by=by)
