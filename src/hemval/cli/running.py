"""`hemval serve`, `worker`, `migrate`, `keys`: the office, as a machine runs it."""

import json
import os
import signal
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import typer

from hemval import clock
from hemval.apps.jobs.looks import Look
from hemval.chance import secret_bytes
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.memory_of_work import MemoryKept, hold_for_long_work, let_go_of_work
from hemval.cli.office_call import migrated_office, office
from hemval.cli.speech import say
from hemval.files.whole_folder import write_for_owner

_HERE = "http://127.0.0.1:8000"
_UNWELL = {
    "no_answer": "running-no-database",
    "not_migrated": "running-not-migrated",
    "not_writable": "running-no-store",
    "waits": "running-no-worker",
    "no_address": "running-no-address",
}
"""What the page of health says of each part, and the sentence of it."""
_OWNER_ONLY = 0o700
_STOPS = (signal.SIGTERM, signal.SIGINT)
_KEY = 32
"""Bytes of a key, which are written as twice as many characters."""


def serve(
    bind: Annotated[str, typer.Option("--bind", help=say("running-bind"))] = "127.0.0.1:8000",
    processes: Annotated[
        int, typer.Option("--processes", min=1, help=say("running-processes"))
    ] = 2,
    threads: Annotated[int, typer.Option("--threads", min=1, help=say("running-threads"))] = 4,
) -> None:
    """Answer those who use the office until somebody says stop."""
    migrated_office()
    _gather_files()
    typer.echo(say("running-serves", bind=bind), err=True)
    settings = ("-c", "python:hemval.web.gunicorn_settings", "--bind", bind)
    many = ("--workers", str(processes), "--threads", str(threads))
    os.execv(sys.executable, [sys.executable, "-m", "gunicorn", *settings, *many])  # noqa: S606


def _gather_files() -> None:
    """Pack styles, fonts and icons, under names that change when they do."""
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)


class _Brochures:
    """Prints brochures; the press is not read before, for it takes memory that work has use for."""

    def __init__(self) -> None:
        self._look: Look | None = None

    def __call__(self, *, now: datetime) -> object:
        """Look."""
        if self._look is None:
            from hemval.apps.outreach.services.brochures import BrochureLook

            self._look = BrochureLook()
        return self._look(now=now)


def worker() -> None:
    """Do long work until somebody says stop; what is not done is then handed back.

    After work that has left much memory behind, the same process begins as a new program, which
    reads nothing of other commands.
    """
    migrated_office()
    from hemval.apps.accounts.services.sign_in import forget_failures
    from hemval.apps.audit.noting import note_day
    from hemval.apps.audit.services import tell_of_new_key
    from hemval.apps.citizens.services.mandates import forget_asked, look_up_asked
    from hemval.apps.citizens.services.tries import forget_tries
    from hemval.apps.citizens.services.visiting import forget_visits
    from hemval.apps.jobs.worker import Worker
    from hemval.apps.outbox.sending_thread import SendingThread
    from hemval.apps.outbox.services.addresses import forget_addresses
    from hemval.apps.outreach.services.day import begin_days
    from hemval.apps.placements.services.order_tasks import make_tasks
    from hemval.apps.transfers.forgetting import forget
    from hemval.web.job_kinds import JOB_KINDS

    name = f"{socket.gethostname()[:40]} {os.getpid()} {secret_bytes(4).hex()}"
    looks = (make_tasks, tell_of_new_key, note_day, begin_days, _Brochures())
    visits = (forget_failures, forget_tries, forget_visits, forget_asked)
    forgetting = (*visits, forget, forget_addresses)
    one = Worker(
        name=name,
        kinds=JOB_KINDS,
        now=clock.now,
        looks=(*looks, *forgetting),
        soon=(look_up_asked,),
        let_go=let_go_of_work,
        is_worn=MemoryKept().is_much,
    )
    for stop in _STOPS:
        signal.signal(stop, lambda *_: one.end())
    hold_for_long_work()
    typer.echo(say("running-works"), err=True)
    sender = SendingThread(now=clock.now)
    sender.begin()
    one.run()
    sender.end()
    for stop in _STOPS:  # Whoever says stop from here on ends the process at once: it does nothing.
        signal.signal(stop, signal.SIG_DFL)
    if not one.is_to_end:
        os.execv(sys.executable, [sys.executable, "-m", __spec__.name])  # noqa: S606


def migrate() -> None:
    """Give the database the shape that this version of Hemval needs, and the store its folder."""
    found = office()
    from django.core.management import call_command
    from django.db import DatabaseError, connection

    from hemval.web.backups.sqlite import keep_for_owner

    try:
        call_command("migrate", interactive=False, verbosity=0)
        if connection.vendor == "sqlite":
            keep_for_owner()
    except DatabaseError:
        typer.echo(say("running-no-database"), err=True)
        raise typer.Exit(BAD_INPUT) from None
    found.store.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    typer.echo(say("running-migrated"))


def health(
    at: Annotated[str, typer.Option("--at", help=say("running-health-at"))] = _HERE,
) -> None:
    """Ask an office that runs whether all is well; ends with 1 when it is not."""
    host = os.environ.get("HEMVAL_HOSTS", "").partition(",")[0].strip()
    asked = Request(f"{at.rstrip('/')}/halsa/", headers={"Host": host} if host else {})  # noqa: S310
    try:
        with urlopen(asked, timeout=10) as answer:  # noqa: S310 - whoever asks says where
            is_well, told = True, json.load(answer)
    except HTTPError as error:
        is_well, told = False, _read(error)
    except (OSError, ValueError):
        is_well, told = False, {}
    if not told:
        typer.echo(say("running-health-no-answer", at=at), err=True)
    for state in told.values():
        if state in _UNWELL:
            typer.echo(say(_UNWELL[state]), err=True)
    if not is_well:
        raise typer.Exit(1)
    typer.echo(say("running-healthy"))


def _read(error: HTTPError) -> dict[str, str]:
    try:
        return dict(json.load(error))
    except (ValueError, TypeError):
        return {}


def keys(
    to: Annotated[Path, typer.Argument(metavar="FILE", help=say("running-keys-to"))],
    postgresql_at: Annotated[
        str, typer.Option("--postgresql-at", help=say("running-keys-postgresql"))
    ] = "",
) -> None:
    """Make the keys of a new installation, in a file that nobody but its owner can read."""
    made = {
        "HEMVAL_SECRET_KEY": secret_bytes(_KEY).hex(),
        "HEMVAL_NUMBER_KEYS": f"{clock.today():%Y%m%d}:{secret_bytes(_KEY).hex()}",
        "HEMVAL_SEARCH_KEY": secret_bytes(_KEY).hex(),
        "HEMVAL_LOG_KEYS": f"{clock.today():%Y%m%d}:{secret_bytes(_KEY).hex()}",
    }
    if postgresql_at:
        password = secret_bytes(_KEY).hex()
        made["POSTGRES_PASSWORD"] = password
        made["HEMVAL_DATABASE"] = f"postgresql://hemval:{password}@{postgresql_at}/hemval"
    try:
        write_for_owner(to, "".join(f"{name}={key}\n" for name, key in made.items()))
    except FileExistsError:
        typer.echo(say("running-keys-there", file=str(to)), err=True)
        raise typer.Exit(BAD_INPUT) from None
    typer.echo(say("running-keys-made", file=str(to)))


if __name__ == "__main__":
    worker()
