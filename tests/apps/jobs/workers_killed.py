"""Workers, each a process, that are killed at moments that nobody chose; prints what came of it.

python -m tests.apps.jobs.workers_killed KILLS SEED
"""

import json
import random
import sys
import time
from datetime import timedelta

from django.core.management import call_command
from django.db import transaction

from hemval import clock
from hemval.web.installation import set_up

set_up()

from django.contrib.contenttypes.models import ContentType  # noqa: E402
from tests.office.killing import a_worker, kill  # noqa: E402

from hemval.apps.accounts.actor import Actor  # noqa: E402
from hemval.apps.accounts.acts import Role  # noqa: E402
from hemval.apps.accounts.models import User  # noqa: E402
from hemval.apps.jobs import services  # noqa: E402
from hemval.apps.jobs.models import Job, JobKind  # noqa: E402
from hemval.apps.jobs.steps import Step  # noqa: E402
from hemval.apps.jobs.work import Result, Work  # noqa: E402

PARTS = 60
HOLD = timedelta(seconds=0.4)
KINDS = {JobKind.EXPORT: "tests.apps.jobs.workers_killed.store_parts"}
WORKERS = 3
JOBS = 4


def store_parts(work: Work) -> Result:
    """Store each part once; one that is stored twice is refused by the database."""
    label = f"job{work.about}"
    for part in range(ContentType.objects.filter(app_label=label).count(), PARTS):
        with transaction.atomic():
            ContentType.objects.create(app_label=label, model=f"part{part}")
            time.sleep(0.004)
            work.reached(Step.STORING, part + 1, PARTS)
    return Result(message="jobs-failed-again", facts={"tries": 0})


def main(kills: int, seed: int) -> None:
    """Ask for work, let workers do it, and kill them now and then."""
    chance = random.Random(seed)  # noqa: S311 - a moment, not a secret
    call_command("migrate", interactive=False, verbosity=0)
    user = User.objects.create_user(username="rut")
    actor = Actor(user=user.pk, name="Rut", roles=frozenset({Role.ROUND_MANAGER}))
    for number in range(JOBS):
        services.ask(kind=JobKind.EXPORT, about="export", about_id=number, wanted={}, actor=actor,
                     now=clock.now())  # fmt: skip
    alive = [a_worker(f"worker {number}", KINDS, HOLD) for number in range(WORKERS)]
    while Job.objects.filter(at__gte=1).count() < WORKERS:
        time.sleep(0.01)
    for number in range(kills):
        time.sleep(chance.uniform(0.0, 0.1))
        kill(alive.pop(chance.randrange(len(alive))))
        alive.append(a_worker(f"worker {WORKERS + number}", KINDS, HOLD))
    until = time.monotonic() + 60
    while Job.objects.filter(done_at=None, failed_at=None).exists() and time.monotonic() < until:
        time.sleep(0.1)
    for pid in alive:
        kill(pid)
    stored = {f"job{n}": ContentType.objects.filter(app_label=f"job{n}").count()
              for n in range(JOBS)}  # fmt: skip
    jobs = list(Job.objects.order_by("pk"))
    told = {
        "done": sum(job.done_at is not None for job in jobs),
        "stored": sorted(stored.values()),
        "most_tries": max(job.tries for job in jobs),
        "results": [job.result.get("message") for job in jobs],
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
