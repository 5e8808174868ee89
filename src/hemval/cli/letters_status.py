"""`hemval letters status`: how the letters of a round stand, and what is in the way."""

import json
from datetime import date
from typing import Any

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.letters_call import LettersCall
from hemval.cli.letters_options import (
    Accept,
    AsJson,
    Clients,
    Events,
    Lists,
    On,
    Out,
    Services,
    To,
    later_lists,
    refusing,
)
from hemval.cli.letters_page import in_order, print_title
from hemval.cli.printing import Printer, number
from hemval.cli.round_progress import doing
from hemval.cli.speech import say, speech
from hemval.core.correspondence.days import day_of
from hemval.core.correspondence.kinds import LetterKind
from hemval.letters.post.letter_key import exercise_letter_key, read_letter_key
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.orders import orders
from hemval.letters.post.standing import PostStatus, post_status, status_sentences

_COLUMNS = ("sent", "by_hand", "waits", "not_sent")


def status(
    out: Out,
    to: To = None,
    on: On = None,
    events: Events = None,
    lists: Lists = None,
    clients: Clients = None,
    services: Services = None,
    accept_rejected: Accept = False,
    as_json: AsJson = False,
) -> None:
    """Say how it stands; nothing is printed or written."""
    call = LettersCall(
        out=out,
        to=to,
        on=on,
        events=events,
        lists=lists,
        later=later_lists(clients, services),
        accept_rejected=accept_rejected,
    )
    with without_collecting(), refusing(out, call.letters, lists), doing() as told:
        run = call.run(told)
        run.check_told()
        known = read_letter_key(run.letters, run.round.round_id)
        key = known or exercise_letter_key(run.round.round_id)
        letters = orders(run.occasion(key))
        day = on or day_of(LetterKind.NOTICE, run.round.terms, run.today)
        stands = post_status(run.letters, letters, run.post_run(key), on=day)
    if as_json:
        typer.echo(json.dumps(_as_json(stands, run), ensure_ascii=False))
    else:
        _print(stands, run)


def _print(stands: PostStatus, run: LettersRun) -> None:
    printer = Printer()
    print_title(printer, run)
    headings = (say("letters-column-kind"), *(say(f"post-standing-{one}") for one in _COLUMNS))
    rows = [
        (
            say(f"post-kind-{one.kind}"),
            *(number(getattr(one, name)) for name in _COLUMNS),
            number(one.rows),
        )
        for one in sorted(stands.kinds, key=lambda one: in_order(run).index(one.kind))
    ]
    if run.round.is_nothing_to_choose:
        printer.line(say("letters-nothing-to-choose"))
        return
    printer.blank()
    printer.counted((*headings, say("letters-column-rows")), rows)
    printer.heading(say("letters-heading-in-the-way"))
    for sentence in status_sentences(stands, speech()):
        printer.item("•", sentence)
    if run.told_otherwise:
        told = say("letters-did-told_otherwise", number=run.told_otherwise)
        printer.item("?", told, style="yellow")


def _as_json(stands: PostStatus, run: LettersRun) -> dict[str, Any]:
    return {
        "round": run.round.round_id,
        "on": stands.on.isoformat(),
        "notify_by": _day(stands.notify_by),
        "days_left": stands.days_left,
        "told_otherwise": run.told_otherwise,
        "kinds": {
            one.kind.value: {
                "rows": one.rows,
                "held": one.held,
                **{name: getattr(one, name) for name in _COLUMNS},
            }
            for one in stands.kinds
        },
        "in_the_way": [
            {
                "kind": one.kind.value,
                "why": one.why.value,
                "number": one.number,
                "until": _day(one.until),
                "sentence": say(f"unsent-{one.why}"),
            }
            for one in stands.in_the_way
        ],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
