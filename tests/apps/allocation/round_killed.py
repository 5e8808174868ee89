"""A round whose workers are killed while they freeze, give places and decide; prints what came.

python -m tests.apps.allocation.round_killed KILLS SEED
"""

import json
import random
import sys
import time
from collections import Counter
from datetime import datetime, timedelta

from django.core.management import call_command

from hemval.web.installation import set_up

set_up()

from tests.office.a_draw import CLOSED, NUMBERS, done, manager, real  # noqa: E402
from tests.office.a_round import a_round  # noqa: E402
from tests.office.killing import a_worker, kill  # noqa: E402

from hemval.apps.allocation.models import Given  # noqa: E402
from hemval.apps.allocation.papers import PaperName, paper  # noqa: E402
from hemval.apps.allocation.services.allocating import ask_to_allocate  # noqa: E402
from hemval.apps.allocation.services.deciding import ask_to_decide  # noqa: E402
from hemval.apps.allocation.services.drawing import draw  # noqa: E402
from hemval.apps.allocation.services.freezing import ask_to_freeze  # noqa: E402
from hemval.apps.allocation.services.reviewing import review  # noqa: E402
from hemval.apps.audit.models import Event  # noqa: E402
from hemval.apps.audit.verification import verify  # noqa: E402
from hemval.apps.jobs.models import Job  # noqa: E402
from hemval.apps.placements.models import Cause, Order, Placement  # noqa: E402
from hemval.apps.rounds.models import Round  # noqa: E402
from hemval.web.job_kinds import JOB_KINDS  # noqa: E402

CLIENTS = 200
HOLD = timedelta(seconds=0.5)
BEGUN = time.monotonic()


def now() -> datetime:
    """A morning after the round closed, that goes on as mornings do."""
    return CLOSED + timedelta(seconds=time.monotonic() - BEGUN)


def killed(job: Job, kills: int, chance: random.Random) -> int:
    """Let workers do it and kill them as they do; gives how many had to begin."""
    for number in range(kills):
        worker = a_worker(f"{job.pk} {number}", JOB_KINDS, HOLD, now)
        while not Job.objects.filter(pk=job.pk, held_by=f"{job.pk} {number}").exists():
            time.sleep(0.01)
            if Job.objects.filter(pk=job.pk, done_at__isnull=False).exists():
                break
        time.sleep(chance.uniform(0.0, 0.5))
        kill(worker)
    last = a_worker(f"{job.pk} last", JOB_KINDS, HOLD, now)
    until = time.monotonic() + 60
    while Job.objects.filter(pk=job.pk, done_at=None, failed_at=None).exists():
        time.sleep(0.05)
        if time.monotonic() > until:
            break
    kill(last)
    found = Job.objects.get(pk=job.pk)
    if found.done_at is None:
        raise AssertionError(found.result)
    return found.tries


def given(row: Round) -> list[object]:
    """What everybody has been given, and why."""
    told = ("client__key", "bundle__key", "outcome", "provider__key", "wish", "explanation")
    return sorted(map(repr, Given.objects.filter(round=row).values_list(*told)))


def main(kills: int, seed: int) -> None:
    """Take a round from its closing to its decision."""
    chance = random.Random(seed)  # noqa: S311 - a moment, not a secret
    call_command("migrate", interactive=False, verbosity=0)
    rut, ivar = manager("rut"), manager("ivar")
    row = real(a_round(clients=CLIENTS, choices=True), rut)
    tries = [killed(ask_to_freeze(round=row.pk, actor=rut, now=now()), kills, chance)]
    draw(round=row.pk, value=NUMBERS, actor=rut, now=now())
    tries.append(killed(ask_to_allocate(round=row.pk, actor=rut, now=now()), kills, chance))
    after_kills = given(row), paper(row, PaperName.CERTIFICATE)
    done(ask_to_allocate(round=row.pk, actor=rut, now=now()), now())
    undisturbed = given(row), paper(row, PaperName.CERTIFICATE)
    review(round=row.pk, actor=ivar, now=now())
    tries.append(killed(ask_to_decide(round=row.pk, actor=rut, now=now()), kills, chance))
    new = Given.objects.filter(round=row, starts__isnull=False).values_list("client", "bundle")
    begun = Placement.objects.filter(round=row, cause=Cause.ROUND.value)
    orders = Counter(Order.objects.filter(placement__round=row).values_list("placement", "kind"))
    told = {
        "tries": tries,
        "given": len(after_kills[0]),
        "is_as_undisturbed": after_kills == undisturbed,
        "all_begun": set(new) <= set(begun.values_list("client", "bundle")),
        "most_orders_of_one": max(orders.values(), default=0),
        "decided": Event.objects.filter(act="round_decided").count(),
        "log_is_whole": verify().is_whole,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
