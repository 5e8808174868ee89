"""`hemval demo-office`: a whole office to try, on this machine, with people who do not exist."""

import itertools
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated
from urllib.error import URLError
from urllib.request import urlopen

import typer

from hemval import clock
from hemval.chance import secret_bytes
from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.office_call import office
from hemval.cli.speech import say
from hemval.files.faulty import FaultyFile
from hemval.files.whole_folder import write_for_owner

_SETTINGS = "settings.json"
_STANDS = "office.json"
"""Says which process runs the office, and where it answers."""
_LOG = "log.jsonl"
_FIRST_PORT = 8000
_PORTS = 20
_PATIENCE = 60
"""Seconds to wait for the office to answer."""
_KEY = 32
_OWNER_ONLY = 0o700

Folder = Annotated[Path, typer.Option("--out", help=say("trial-out"))]


def demo_office(
    out: Folder = Path("demo-office"),
    system: Annotated[str, typer.Option("--system", help=say("trial-system"))] = "botkyrka",
    clients: Annotated[
        int | None, typer.Option("--clients", min=1, help=say("trial-clients"))
    ] = None,
    detach: Annotated[bool, typer.Option("--detach", help=say("trial-detach"))] = False,
    stop: Annotated[bool, typer.Option("--stop", help=say("trial-stop"))] = False,
) -> None:
    """Make up an office, once, and run it until somebody says stop."""
    if stop:
        _stop(out)
        return
    standing = _standing(out)
    if standing:
        typer.echo(say("trial-runs", address=standing["address"]))
        return
    told = _settings(out)
    os.environ.update(told)
    if not (out / "hemval.sqlite3").exists():
        _make_up(out, system, clients)
    if detach:
        _detach(out)
    else:
        _run(out, told)


def _settings(out: Path) -> dict[str, str]:
    """How the office is set up; its keys are made the first time."""
    out.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    file = out / _SETTINGS
    if not file.exists():
        made = {
            "HEMVAL_SECRET_KEY": secret_bytes(_KEY).hex(),
            "HEMVAL_NUMBER_KEYS": f"demo:{secret_bytes(_KEY).hex()}",
            "HEMVAL_SEARCH_KEY": secret_bytes(_KEY).hex(),
            "HEMVAL_LOG_KEYS": f"demo:{secret_bytes(_KEY).hex()}",
        }
        write_for_owner(file, json.dumps(made))
    return {
        **json.loads(file.read_text(encoding="utf-8")),
        "HEMVAL_MODE": "demo",
        "HEMVAL_DATABASE": f"sqlite://{(out / 'hemval.sqlite3').resolve()}",
        "HEMVAL_STORE": str((out / "store").resolve()),
        "HEMVAL_MESSAGES_FOLDER": str((out / "messages").resolve()),
    }


def _make_up(out: Path, system: str, clients: int | None) -> None:
    typer.echo(say("trial-making"), err=True)
    new, whole = out / "new.sqlite3", out / "hemval.sqlite3"
    new.unlink(missing_ok=True)
    os.environ["HEMVAL_DATABASE"] = f"sqlite://{new.resolve()}"
    office().store.mkdir(mode=_OWNER_ONLY, exist_ok=True)
    from django.core.management import call_command
    from django.db import connection

    from hemval.web.made_up.office import make_up

    logging.getLogger("hemval").setLevel(logging.WARNING)
    call_command("migrate", interactive=False, verbosity=0)
    try:
        made = make_up(system, clients, say=say, now=clock.now())
    except FaultyFile as error:
        print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None
    connection.close()  # The last to close it leaves one file, and nothing beside it.
    new.replace(whole)
    typer.echo(say("trial-made", clients=made.clients, choices=made.choices))


def _detach(out: Path) -> None:
    """Run it in a process of its own, which goes on when this one has told where it answers."""
    command = (sys.executable, "-m", "hemval", "demo-office", "--out", str(out))
    with (out / _LOG).open("ab") as log:
        apart = subprocess.Popen(  # noqa: S603 - our own
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and apart.poll() is None:
        if standing := _standing(out):
            typer.echo(say("trial-answers", address=standing["address"]))
            return
        time.sleep(0.2)
    typer.echo(say("trial-ended", log=str(out / _LOG)), err=True)
    raise typer.Exit(1)


def _run(out: Path, told: Mapping[str, str]) -> None:
    """Run web and worker until one of them ends or somebody says stop; then end both."""
    port, identity = itertools.islice(_free_ports(), 2)
    bind = f"127.0.0.1:{port}"
    site = {"HEMVAL_SITE": f"http://{bind}"}
    environment = {**os.environ, **told, **site, **_where_citizens_identify(identity)}
    hemval = (sys.executable, "-m", "hemval")
    with (out / _LOG).open("ab") as log:
        commands = (
            (*hemval, "serve", "--bind", bind),
            (*hemval, "worker"),
            (*hemval, "stand-in", "--citizens", "--port", str(identity)),
        )
        parts = [
            subprocess.Popen(one, env=environment, stdout=log, stderr=log)  # noqa: S603 - our own
            for one in commands
        ]
        stopped = [False]

        def stop(*_: object) -> None:
            stopped[0] = True

        for told_to in (signal.SIGTERM, signal.SIGINT):
            signal.signal(told_to, stop)
        try:
            if _answers(bind, parts, stopped):
                address = f"http://{bind}"
                (out / _STANDS).write_text(json.dumps({"pid": os.getpid(), "address": address}))
                typer.echo(say("trial-answers", address=address))
            while not stopped[0] and all(part.poll() is None for part in parts):
                time.sleep(0.2)
        finally:
            (out / _STANDS).unlink(missing_ok=True)
            for part in parts:
                part.terminate()
            for part in parts:
                part.wait()
    if not stopped[0]:
        typer.echo(say("trial-ended", log=str(out / _LOG)), err=True)
        raise typer.Exit(1)


def _answers(bind: str, parts: list[subprocess.Popen[bytes]], stopped: list[bool]) -> bool:
    """Wait until the office answers; False when it does not, or is to stop."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and not stopped[0]:
        if any(part.poll() is not None for part in parts):
            return False
        try:
            with urlopen(f"http://{bind}/halsa/", timeout=5):  # noqa: S310 - our own
                return True
        except (URLError, OSError):
            time.sleep(0.2)
    return False


def _standing(out: Path) -> dict[str, str] | None:
    """Where the office answers, if it runs."""
    try:
        told: dict[str, str] = json.loads((out / _STANDS).read_text(encoding="utf-8"))
        os.kill(int(told["pid"]), 0)
    except (OSError, ValueError):
        return None
    return told


def _stop(out: Path) -> None:
    standing = _standing(out)
    if standing is None:
        typer.echo(say("trial-not-running"))
        return
    os.kill(int(standing["pid"]), signal.SIGTERM)
    until = time.monotonic() + _PATIENCE
    while (out / _STANDS).exists() and time.monotonic() < until:
        time.sleep(0.1)
    typer.echo(say("trial-stopped"))


def _where_citizens_identify(port: int) -> Mapping[str, str]:
    """The stand-in for their identity provider, which is on this machine too."""
    return {
        "HEMVAL_CITIZEN_OIDC_ISSUER": f"http://127.0.0.1:{port}",
        "HEMVAL_CITIZEN_OIDC_CLIENT_ID": "demo",
        "HEMVAL_CITIZEN_OIDC_CLIENT_SECRET": secret_bytes(_KEY).hex(),
    }


def _free_ports() -> Iterator[int]:
    """Ports of this machine that nobody has, as many as are asked for."""
    for port in range(_FIRST_PORT, _FIRST_PORT + _PORTS):
        with socket.socket() as one:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
        yield port
    typer.echo(say("trial-no-port", first=_FIRST_PORT, last=_FIRST_PORT + _PORTS - 1), err=True)
    raise typer.Exit(BAD_INPUT)
