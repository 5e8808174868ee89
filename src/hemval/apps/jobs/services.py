"""Asking for long work, and asking it to stop."""

from collections.abc import Mapping
from datetime import datetime

from django.db import IntegrityError, transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import UNENDED, Job, JobKind
from hemval.apps.refused import Refused


class UnderWay(Refused):
    """Other work is being done on the same row; `job` is its number."""

    def __init__(self, job: int) -> None:
        """Keep which."""
        super().__init__("jobs-under-way")
        self.job = job


def ask(
    *,
    kind: JobKind,
    about: str,
    about_id: int,
    wanted: Mapping[str, object],
    actor: Actor,
    now: datetime,
) -> Job:
    """Ask for long work on a row; a worker begins when this transaction is through.

    Asking again for what is asked for and not done gives the same work. What asks records its own
    event. Raises UnderWay when other work is being done on the row.
    """
    try:
        with transaction.atomic():
            return Job.objects.create(
                kind=kind.value,
                about=about,
                about_id=about_id,
                wanted=dict(wanted),
                asked_at=now,
                asked_by_id=actor.user,
            )
    except IntegrityError:
        there = Job.objects.filter(UNENDED, about=about, about_id=about_id).first()
        if there is None:
            raise
        if there.kind == kind.value and there.wanted == dict(wanted):
            return there
        raise UnderWay(there.pk) from None


def stop(*, job: int, actor: Actor, now: datetime) -> bool:
    """Ask work to stop where it stands; False when it has ended already.

    What no worker holds stops at once, the rest when its worker next tells how far it has come.
    """
    with transaction.atomic():
        unended = Job.objects.filter(UNENDED, pk=job)
        if not unended.update(stop_asked_at=now):
            return False
        unended.filter(held_by="").update(stopped_at=now)
        record(what=Deed.JOB_STOPPED, actor=actor, now=now, subject="job", subject_id=job)
    return True
