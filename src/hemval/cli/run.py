"""`hemval run`: a round from where it stands to where it must wait, or to its end."""

from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.round_call import Accept, AsJson, Folder, Lang, On, Out, RoundCall
from hemval.cli.speech import say
from hemval.clock import now, today
from hemval.files.stages.round_run import Asked, RoundRun


def run(
    folder: Folder,
    out: Out,
    clients: Annotated[Path | None, typer.Option("--clients", help=say("run-help-clients"))] = None,
    services: Annotated[
        Path | None, typer.Option("--services", help=say("run-help-services"))
    ] = None,
    value: Annotated[Path | None, typer.Option("--value", help=say("run-help-value"))] = None,
    accept_rejected: Accept = False,
    on: On = None,
    replace: Annotated[bool, typer.Option("--replace", help=say("run-help-replace"))] = False,
    lang: Lang = None,
    as_json_: AsJson = False,
) -> None:
    """Go as far as may be, or say what stops it."""
    given = {"clients": clients, "services": services}
    asked = Asked(
        on=on or today(),
        now=now(),
        value=value,
        later={name: path for name, path in given.items() if path is not None},
        replace=replace,
    )
    call = RoundCall(
        folder=folder, out=out, accept_rejected=accept_rejected, lang=lang, as_json=as_json_
    )
    call.go(asked, RoundRun.go)
