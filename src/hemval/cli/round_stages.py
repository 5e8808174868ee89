"""`hemval round freeze` and `hemval round draw`: single stages of a round, each done once."""

from pathlib import Path
from typing import Annotated

import typer

from hemval.chance import secret_bytes
from hemval.cli.collecting import without_collecting
from hemval.cli.folders_out import telling_why_not
from hemval.cli.round_progress import doing
from hemval.cli.run import Accept, AsJson, Folder, On, Out, refusing, tell, worked_through
from hemval.cli.speech import say
from hemval.clock import now, today
from hemval.files.round_run import Asked, RoundRun


def freeze(
    folder: Folder,
    out: Out,
    accept_rejected: Accept = False,
    on: On = None,
    as_json_: AsJson = False,
) -> None:
    """Freeze, or say what it waits for."""
    asked = Asked(on=on or today(), now=now())
    with without_collecting(), refusing(folder, out, as_json_=as_json_), doing() as told:
        work = worked_through(folder, told, accept_rejected=accept_rejected, lang=None)
        with telling_why_not(out):
            came = RoundRun(out, work, asked, secret_bytes, writing=told.writing).freeze()
    tell(came, work, out, as_json_=as_json_)


def draw(
    folder: Folder,
    out: Out,
    value: Annotated[Path | None, typer.Option("--value", help=say("run-help-value"))] = None,
    accept_rejected: Accept = False,
    as_json_: AsJson = False,
) -> None:
    """Draw, or say what it waits for."""
    asked = Asked(on=today(), now=now(), value=value)
    with without_collecting(), refusing(folder, out, as_json_=as_json_), doing() as told:
        work = worked_through(folder, told, accept_rejected=accept_rejected, lang=None)
        with telling_why_not(out):
            came = RoundRun(out, work, asked, secret_bytes, writing=told.writing).draw()
    tell(came, work, out, as_json_=as_json_)
