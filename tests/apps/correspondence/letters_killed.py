"""Letters printed by workers that are killed at moments that nobody chose; prints what came of it.

python -m tests.apps.correspondence.letters_killed LISTS KILLS SEED
"""

import json
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.core.management import call_command

from hemval import clock
from hemval.web.installation import set_up

set_up()

from tests.office.killing import a_worker, kill  # noqa: E402
from tests.office.people import acting, somebody  # noqa: E402

from hemval.apps import store  # noqa: E402
from hemval.apps.accounts.acts import Role  # noqa: E402
from hemval.apps.correspondence import batching, printing  # noqa: E402
from hemval.apps.correspondence.models import Batch, Letter, RoundPost, Unprinted  # noqa: E402
from hemval.apps.correspondence.services import ask_to_print  # noqa: E402
from hemval.apps.jobs.models import Job, JobKind  # noqa: E402
from hemval.apps.jobs.work import Result, Work  # noqa: E402
from hemval.apps.rounds.models import Round  # noqa: E402
from hemval.apps.transfers.taking import take_round  # noqa: E402
from hemval.core.correspondence.kinds import LetterKind  # noqa: E402
from hemval.files.round_folder import read_round  # noqa: E402
from hemval.letters.post import pressroom  # noqa: E402
from hemval.letters.post.pressroom import Pressed  # noqa: E402

HOLD = timedelta(seconds=0.5)
KINDS = {JobKind.LETTERS: "tests.apps.correspondence.letters_killed.print_slowly"}
OPEN = datetime(2020, 9, 21, 8, tzinfo=UTC)


def print_slowly(work: Work) -> Result:
    """Print letters that tell their ids alone, a while each, in this process."""
    pressroom.print_one = slowly
    batching.print_as_one = slowly_as_one
    return printing.print_in(work, workers=0)


def slowly(_press: Any, _terms: Any, _compose: Any, job: Any) -> Pressed:
    """A letter that takes a while."""
    time.sleep(0.01)
    return Pressed(pdf=job.stamp.id.encode(), pages=4, window=())


def slowly_as_one(jobs: Any, *_: Any, **__: Any) -> bytes:
    """A batch that takes a while."""
    time.sleep(0.05)
    return " ".join(job.stamp.id for job in jobs).encode()


def main(lists: Path, kills: int, seed: int) -> None:
    """Ask for letters, let a worker print them, and kill it now and then."""
    chance = random.Random(seed)  # noqa: S311 - a moment, not a secret
    call_command("migrate", interactive=False, verbosity=0)
    read = read_round(lists)
    row = take_round(read.facts, read.system, now=OPEN).round
    Round.objects.filter(pk=row.pk).update(invited_at=OPEN, played_on=OPEN.date())
    row.refresh_from_db()
    actor = acting(somebody(Role.ROUND_MANAGER))
    ask_to_print(row=row, kinds=(LetterKind.OFFER,), on=OPEN.date(), actor=actor, now=clock.now())
    worker = a_worker("worker 0", KINDS, HOLD)
    for number in range(kills):
        time.sleep(chance.uniform(0.0, 0.25))
        kill(worker)
        worker = a_worker(f"worker {number + 1}", KINDS, HOLD)
        wait_for(lambda number=number: Job.objects.filter(tries__gt=number + 1).exists())
    wait_for(lambda: not Job.objects.filter(done_at=None, failed_at=None).exists())
    kill(worker)
    sys.stdout.write(json.dumps(told()))


def wait_for(is_so: Any) -> None:
    """Wait until something is so, or a minute has passed."""
    until = time.monotonic() + 60
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)


def told() -> dict[str, Any]:
    """What came of it, without moments and row numbers."""
    batches = [sorted(store.read(one.sha256).split()) for one in Batch.objects.all()]
    letters = Letter.objects.order_by("key")
    return {
        "result": Job.objects.get().result.get("message"),
        "tries": Job.objects.get().tries,
        "letters": list(letters.values_list("key", "client__key", "recipient", "facts_key")),
        "files": sum(store.read(one.sha256) == one.key.encode() for one in letters),
        "in_batches": sorted(key.decode() for one in batches for key in one),
        "counted": sorted(Batch.objects.values_list("letters_counted", flat=True)),
        "unprinted": sorted(
            Unprinted.objects.values_list("client__key", "kind", "recipient", "why")
        ),
        "control": RoundPost.objects.get().control,
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
