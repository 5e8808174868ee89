"""`hemval letters`: the letters of a round, how they stand, and how one of them looks."""

import json
from typing import Annotated

import typer

from hemval.chance import secret_bytes
from hemval.cli import (
    letters_book,
    letters_preview,
    letters_report,
    letters_status,
    letters_test_sheet,
)
from hemval.cli.collecting import without_collecting
from hemval.cli.letters_call import LettersCall
from hemval.cli.letters_group import GroupWithDefault
from hemval.cli.letters_options import (
    Accept,
    AsJson,
    Clients,
    Events,
    Kinds,
    Language,
    Lists,
    On,
    Out,
    Services,
    To,
    later_lists,
    refusing,
)
from hemval.cli.letters_page import print_letters_page, printed_as_json
from hemval.cli.round_progress import doing
from hemval.cli.speech import say
from hemval.letters.post.papers import write_papers

app = typer.Typer(cls=GroupWithDefault, help=say("letters-help"), no_args_is_help=True)
app.command("status", help=say("letters-help-status"))(letters_status.status)
app.command("book", help=say("book-help"))(letters_book.print_book)
app.command("preview", help=say("letters-help-preview"))(letters_preview.preview)
app.command("report", help=say("report-command"))(letters_report.report)
app.command("test-sheet", help=say("letters-help-test-sheet"))(letters_test_sheet.print_test_sheet)


@app.command(GroupWithDefault.default_command, help=say("letters-help-print"))
def print_round(
    out: Out,
    kind: Kinds = None,
    lang: Language = None,
    on: On = None,
    to: To = None,
    events: Events = None,
    lists: Lists = None,
    clients: Clients = None,
    services: Services = None,
    accept_rejected: Accept = False,
    no_batches: Annotated[
        bool, typer.Option("--no-batches", help=say("letters-help-no-batches"))
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Print what is not printed, and say what became of everybody."""
    call = LettersCall(
        out=out,
        to=to,
        kinds=tuple(kind or ()),
        language=lang or "",
        on=on,
        events=events,
        lists=lists,
        later=later_lists(clients, services),
        accept_rejected=accept_rejected,
    )
    with without_collecting(), refusing(out, call.letters, lists), doing() as told:
        run = call.run(told)
        key = run.key(secret_bytes)
        result = run.print(key, batches=not no_batches, progress=told.printing)
        papers = write_papers(run, result, key)
    if as_json:
        document = printed_as_json(run, result, papers)
        typer.echo(json.dumps(document, ensure_ascii=False))
    else:
        print_letters_page(run, result, papers, call.given)
