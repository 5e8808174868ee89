"""Keeps the database of a release: `python -m tests.office.kept.keep 0.1`.

It makes up a small office (nobody in it is real) and writes every row of it to `releases/0.1.json`,
with the migrations that its tables were made by. From then on these migrations are never changed.
"""

import logging
import os
import re
import sys
import tempfile
from pathlib import Path

CLIENTS = 24


def main(name: str, out: Path | None = None) -> Path:
    """Keep a release under a number; refuses to write over one that is kept."""
    from tests.office.kept.release import FOLDER

    if not re.fullmatch(r"\d+(\.\d+)*", name):
        sys.exit(f"{name} is no number of a release: write one such as 0.1")
    file = out or FOLDER / f"{name}.json"
    if file.exists():
        sys.exit(f"{file} is there already, and what is kept is never written over")
    with tempfile.TemporaryDirectory(prefix="hemval-kept-") as place:
        os.environ["HEMVAL_TEST_DATABASE"] = f"sqlite://{place}/office.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "tests.office.settings"
        import django

        django.setup()
        return _keep(name, file)


def _keep(name: str, file: Path) -> Path:
    from django.apps import apps
    from django.core.management import call_command
    from tests.office.kept.release import Release, our_migrations, write
    from tests.office.kept.rows import empty, told

    logging.getLogger("hemval").setLevel(logging.WARNING)
    call_command("migrate", verbosity=0)
    _make_up()
    release = Release(name=name, migrations=our_migrations(), tables=list(told(apps)))
    file.parent.mkdir(parents=True, exist_ok=True)
    write(release, file)
    rows = sum(len(one.rows) for one in release.tables)
    sys.stdout.write(f"{file}: {rows} rows of {len(release.tables)} tables\n")
    sys.stdout.write(f"without rows: {', '.join(empty(apps))}\n")
    return file


def _make_up() -> None:
    from tests.office.people import acting

    from hemval import clock
    from hemval.apps.accounts.acts import Role
    from hemval.apps.accounts.models import RoleHeld
    from hemval.apps.jobs.worker import Worker
    from hemval.apps.rounds.models import Round
    from hemval.apps.simulations.services import ask_to_simulate
    from hemval.cli.speech import say
    from hemval.web.job_kinds import JOB_KINDS
    from hemval.web.made_up.office import make_up

    now = clock.now()
    make_up("botkyrka", CLIENTS, say=say, now=now)
    manager = RoleHeld.objects.filter(role=Role.ROUND_MANAGER.value).earliest("pk").user
    ask_to_simulate(
        round=Round.objects.latest("pk").pk,
        settings=("capacity.share[private]=3 %",),
        draws=10,
        actor=acting(manager, now.date()),
        now=now,
    )
    Worker(name="keeping", kinds=JOB_KINDS, now=clock.now).run_one()


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(Path, sys.argv[2:3]))
