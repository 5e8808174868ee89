"""`hemval letters preview`: one letter as it would look, for whoever approves texts."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.letters_call import LettersCall
from hemval.cli.letters_options import (
    KINDS,
    Accept,
    Clients,
    Events,
    Lists,
    On,
    Out,
    Services,
    later_lists,
    refuse,
    refusing,
)
from hemval.cli.options import in_any_language
from hemval.cli.pdf_out import write_pdf
from hemval.cli.round_progress import doing
from hemval.cli.speech import say, speech
from hemval.core.correspondence.days import usual_day
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.printed import Unprintable
from hemval.files.lists.quoting import shareable_id
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.lists import fault_sentence
from hemval.letters.post.pressroom import Failed
from hemval.letters.post.previewing import previewed

_NOT_SHOWN = "…"
"""Stands for what was typed, where it may be a personal number."""


def preview(
    out: Out,
    client: Annotated[str, typer.Option("--client", help=say("letters-help-client"))],
    kind: Annotated[
        LetterKind,
        typer.Option("--kind", help=say("letters-help-one-kind", kinds=KINDS), metavar="KIND"),
    ],
    lang: Annotated[str | None, in_any_language(say("letters-help-preview-lang"))] = None,
    on: On = None,
    events: Events = None,
    lists: Lists = None,
    clients: Clients = None,
    services: Services = None,
    accept_rejected: Accept = False,
    protected: Annotated[
        bool, typer.Option("--protected", help=say("letters-help-protected"))
    ] = False,
    to: Annotated[Path | None, typer.Option("--to", help=say("letters-help-preview-to"))] = None,
) -> None:
    """Write one letter as PDF, marked as a preview; it is in no list and has no place."""
    call = LettersCall(
        out=out,
        kinds=(kind,),
        on=on,
        events=events,
        lists=lists,
        later=later_lists(clients, services),
        accept_rejected=accept_rejected,
    )
    with refusing(out, call.letters, lists), doing() as told:
        run = call.run(told)
        run.check_told()
        if client in run.hidden and not protected:
            _refuse_unknown(client)
        run = replace(run, on=on or usual_day(kind, run.round.terms, run.events or ()))
        letters = _last(run, client)
        if isinstance(letters, Unsent):
            why = say(f"unsent-{letters.why}")
            refuse("letters-preview-none", kind=say(f"post-kind-{kind}"), why=why)
        printed = previewed(run, letters[0], language=lang or "")
    if isinstance(printed, Unprintable):
        refuse("letters-preview-unprintable", why=fault_sentence(printed, speech()))
    if isinstance(printed, Failed):
        refuse("letters-preview-failed", error=printed.error, line=printed.line)
    path = to or Path(f"preview_{kind}.pdf")
    write_pdf(path, printed.pdf)
    typer.echo(say("letters-preview-written", file=str(path)))


def _last(run: LettersRun, client: str) -> Letters:
    """Her letters of the kind; of several things that happened, those about the last."""
    found = [*run.orders_of(client)]
    if not found:
        _refuse_unknown(client)
    sent = [one for one in found if not isinstance(one, Unsent)]
    return (sent or found)[-1]


def _refuse_unknown(client: str) -> None:
    refuse("letters-preview-unknown", client=shareable_id(client) or _NOT_SHOWN)
