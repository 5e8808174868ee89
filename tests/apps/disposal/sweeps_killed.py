"""Writers killed between a file and its row, and sweeps killed as they remove; prints what came.

python -m tests.apps.disposal.sweeps_killed KILLS SEED
"""

import itertools
import json
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from hemval import clock
from hemval.web.installation import set_up

set_up()

from tests.office.killing import fork, kill  # noqa: E402

from hemval.apps import store  # noqa: E402
from hemval.apps.audit.models import Event  # noqa: E402
from hemval.apps.audit.verification import verify  # noqa: E402
from hemval.apps.disposal.sweeping import nobodys_files, sweep  # noqa: E402
from hemval.apps.transfers.models import Import  # noqa: E402

LATER = clock.now() + timedelta(days=2)
OF_NOBODY = 60


def write() -> None:
    """Store lists, the file first and then the row, till the end."""
    for number in itertools.count():
        digest = store.put(f"list {os.getpid()} {number}".encode())
        time.sleep(0.01)
        Import.objects.create(list="clients", file_name="a.csv", sha256="0" * 64, stored=digest,
                              size=1, sent_at=LATER)  # fmt: skip


def sweep_slowly() -> None:
    """Sweep as on a slow disk."""
    removed = store.remove_put_before

    def slowly(*told: object) -> bool:
        time.sleep(0.01)
        return removed(*told)

    store.remove_put_before = slowly
    sweep(now=LATER)


def killed_at(moment: float, does: Callable[[], None]) -> None:
    """Let a process do it, and end it after so many seconds."""
    pid = fork()
    if not pid:
        does()
        os._exit(0)
    time.sleep(moment)
    kill(pid)


def main(kills: int, seed: int) -> None:
    """Kill writers, then sweeps, and then sweep undisturbed."""
    chance = random.Random(seed)  # noqa: S311 - a moment, not a secret
    call_command("migrate", interactive=False, verbosity=0)
    for _ in range(kills):
        killed_at(chance.uniform(0.1, 0.3), write)
    left_by_writers = len(nobodys_files(now=LATER))
    for number in range(OF_NOBODY):
        store.put(f"of nobody {number}".encode())
    for _ in range(kills):
        killed_at(chance.uniform(0.05, 0.15), sweep_slowly)
    left_by_sweepers = len(nobodys_files(now=LATER))
    sweep(now=LATER)
    named = set(Import.objects.values_list("stored", flat=True))
    kept = {path.name for path in Path(settings.MEDIA_ROOT).glob("files/*/*/*")}
    told = {
        "left_by_writers": left_by_writers,
        "left_by_sweepers": left_by_sweepers,
        "named": len(named),
        "missing": sorted(named - kept),
        "of_nobody": sorted(kept - named),
        "events": Event.objects.filter(act="files_swept").count(),
        "log_is_whole": verify().is_whole,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
