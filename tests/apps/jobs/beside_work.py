"""Somebody writes beside work that stores part upon part; prints how many turns she got.

python -m tests.apps.jobs.beside_work
"""

import json
import sys
import time
from datetime import timedelta

from django.core.management import call_command
from django.db import transaction

from hemval import clock
from hemval.web.installation import set_up

set_up()

from tests.office.killing import a_worker, kill  # noqa: E402

from hemval.apps.accounts.actor import Actor  # noqa: E402
from hemval.apps.accounts.acts import Role  # noqa: E402
from hemval.apps.accounts.models import User  # noqa: E402
from hemval.apps.audit.models import ChainHead  # noqa: E402
from hemval.apps.jobs import services  # noqa: E402
from hemval.apps.jobs.models import Job, JobKind  # noqa: E402
from hemval.apps.jobs.steps import Step  # noqa: E402
from hemval.apps.jobs.work import Result, Work  # noqa: E402

PARTS = 100
HOLD = timedelta(seconds=30)
KINDS = {JobKind.EXPORT: "tests.apps.jobs.beside_work.store_parts"}


def store_parts(work: Work) -> Result:
    """Store part upon part, and hold what everybody waits for nearly all of the time."""
    for part in range(PARTS):
        with transaction.atomic():
            hold_end_of_log()
            time.sleep(0.03)
            work.reached(Step.STORING, part + 1, PARTS)
    return Result(message="jobs-failed-again", facts={"tries": 0})


def hold_end_of_log() -> None:
    """Take what each who writes takes."""
    ChainHead.objects.select_for_update().get_or_create(pk=1)


def main() -> None:
    """Let a worker work, and write beside it until it has done."""
    call_command("migrate", interactive=False, verbosity=0)
    user = User.objects.create_user(username="rut")
    actor = Actor(user=user.pk, name="Rut", roles=frozenset({Role.ROUND_MANAGER}))
    job = services.ask(kind=JobKind.EXPORT, about="export", about_id=1, wanted={}, actor=actor,
                       now=clock.now())  # fmt: skip
    worker = a_worker("worker", KINDS, HOLD)
    while not Job.objects.filter(pk=job.pk, at__gte=1).exists():
        time.sleep(0.01)
    turns = 0
    while Job.objects.filter(pk=job.pk, done_at=None, failed_at=None).exists():
        with transaction.atomic():
            hold_end_of_log()
            turns += Job.objects.filter(pk=job.pk, at__lt=PARTS).count()
        time.sleep(0.05)
    kill(worker)
    sys.stdout.write(json.dumps({"parts": Job.objects.get(pk=job.pk).at, "turns": turns}))


if __name__ == "__main__":
    main()
