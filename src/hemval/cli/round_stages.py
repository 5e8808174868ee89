"""`hemval round freeze` and `hemval round draw`: single stages of a round, each done once."""

from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.round_call import Accept, AsJson, Folder, On, Out, RoundCall
from hemval.cli.speech import say
from hemval.clock import now, today
from hemval.files.stages.round_run import Asked, RoundRun


def freeze(
    folder: Folder,
    out: Out,
    accept_rejected: Accept = False,
    on: On = None,
    as_json_: AsJson = False,
) -> None:
    """Freeze, or say what it waits for."""
    asked = Asked(on=on or today(), now=now())
    call = RoundCall(folder=folder, out=out, accept_rejected=accept_rejected, as_json=as_json_)
    call.go(asked, RoundRun.freeze)


def draw(
    folder: Folder,
    out: Out,
    value: Annotated[Path | None, typer.Option("--value", help=say("run-help-value"))] = None,
    accept_rejected: Accept = False,
    as_json_: AsJson = False,
) -> None:
    """Draw, or say what it waits for."""
    asked = Asked(on=today(), now=now(), value=value)
    call = RoundCall(folder=folder, out=out, accept_rejected=accept_rejected, as_json=as_json_)
    call.go(asked, RoundRun.draw)
