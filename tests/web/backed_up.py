"""Sets up an installation and backs it up while somebody writes; prints what the backup has.

python -m tests.web.backed_up FOLDER
"""

import json
import sys
import threading
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from hemval import clock
from hemval.web.installation import set_up

set_up()

from django.contrib.sessions.backends.db import SessionStore  # noqa: E402

from hemval.apps import store  # noqa: E402
from hemval.apps.accounts.models import User  # noqa: E402
from hemval.apps.audit.deeds import Deed  # noqa: E402
from hemval.apps.audit.services import record  # noqa: E402
from hemval.apps.transfers.models import Export  # noqa: E402
from hemval.web.backups.backup import back_up  # noqa: E402

BEFORE = 20


def write_on(until: threading.Event) -> None:
    """Write one event after the other, as an office does."""
    while not until.is_set():
        record(what=Deed.JOB_STOPPED, actor=None, now=clock.now())
    connection.close()


def main(folder: Path) -> None:
    """Write something, and back it up while more is written."""
    call_command("migrate", interactive=False, verbosity=0)
    User.objects.create_user(username="åsa")
    Export.objects.create(
        kind="choices", asked_at=clock.now(), until=clock.now(), stored=store.put(b"a list")
    )
    SessionStore().create()
    for _ in range(BEFORE):
        record(what=Deed.JOB_STOPPED, actor=None, now=clock.now())
    done = threading.Event()
    writing = threading.Thread(target=write_on, args=(done,))
    writing.start()
    try:
        kept = back_up(folder, now=clock.now())
    finally:
        done.set()
        writing.join()
    told = {"events": kept.rows["audit_event"], "users": kept.rows["accounts_user"]}
    sys.stdout.write(json.dumps({**told, "files": kept.files}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
