"""`hemval correct`: put a round right after a fault in its lists."""

import json
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.text import Text

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language
from hemval.cli.printing import Printer
from hemval.cli.round_call import Accept, refusing, worked_through
from hemval.cli.round_progress import doing
from hemval.cli.speech import say, speech
from hemval.core.round.outcome import RoundState
from hemval.core.stages.corrected import CorrectedRound, CorrectionRefused
from hemval.files.corrections_file import CORRECTIONS, EXCEEDED
from hemval.files.invited.summary_file import finding_as_json
from hemval.files.round_corrected import correct_into, correct_round, read_earlier
from hemval.files.stages.lottery_files import COMMITMENT
from hemval.files.stages.round_allocated import PUBLIC
from hemval.files.stages.round_standing import CERTIFICATE
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written
from hemval.texts.invitations import Sentences

_FILES = {CORRECTIONS: "corrections", EXCEEDED: "exceeded", CERTIFICATE: "certificate"}
"""What is read first, and the end of each text's name."""


def correct(
    out: Annotated[Path, typer.Argument(metavar="OUT", help=say("correct-help-earlier"))],
    fixed: Annotated[Path, typer.Option("--with", help=say("correct-help-with"))],
    new: Annotated[Path, typer.Option("--out", help=say("correct-help-out"))],
    why: Annotated[str, typer.Option("--why", help=say("correct-help-why"))] = "",
    clients: Annotated[
        Path | None, typer.Option("--clients", help=say("correct-help-clients"))
    ] = None,
    services: Annotated[
        Path | None, typer.Option("--services", help=say("correct-help-services"))
    ] = None,
    other_system: Annotated[
        bool, typer.Option("--other-system", help=say("correct-help-other-system"))
    ] = False,
    accept_rejected: Accept = False,
    lang: Annotated[str | None, in_language(say("correct-help-lang"))] = None,
    as_json_: Annotated[bool, typer.Option("--json", help=say("correct-help-json"))] = False,
) -> None:
    """Solve the mended lists by the same draw, keep what was promised, and write a new folder."""
    given = {"clients": clients, "services": services}
    later = {name: path for name, path in given.items() if path is not None}
    with (
        without_collecting(),
        refusing(fixed, out, as_json_=as_json_),
        _refusing(out, new, as_json_=as_json_),
        doing() as told,
    ):
        earlier = read_earlier(out)
        work = worked_through(fixed, told, accept_rejected=accept_rejected, lang=lang)
        _stop_if_stopped(work, as_json_=as_json_)
        corrected = correct_round(work, earlier, later, other_system=other_system, why=why.strip())
        with telling_why_not(new):
            written = correct_into(new, work, earlier, corrected, writing=told.writing)
    if as_json_:
        _print_json({"state": "corrected", "is_new": written is Written.NEW, **corrected.numbers})
    else:
        _print(work, corrected, out, new, written)


def _stop_if_stopped(work: RoundWork, *, as_json_: bool) -> None:
    outcome = work.result.outcome
    stops = outcome.stops(accept_rejected=work.accept_rejected)
    if not stops:
        return
    if as_json_:
        findings = [finding_as_json(one) for one in outcome.wrong]
        told = {"stops": [stop.value for stop in stops], "findings": findings}
        _print_json({"state": RoundState.REFUSED, **told})
        raise typer.Exit(BAD_INPUT)
    sentences = Sentences(speech())
    for one in outcome.wrong:
        typer.echo(f"✗ {sentences.finding(one)}", err=True)
    command = shlex.join(["hemval", "round", "check", str(work.folder)])
    _refuse(say("correct-refused-lists", rows=outcome.losses.rows, command=command))


@contextmanager
def _refusing(out: Path, new: Path, *, as_json_: bool) -> Iterator[None]:
    try:
        yield
    except CorrectionRefused as error:
        findings = error.problems.wrong if error.problems else ()
        names = ", ".join(error.names)
        sentence = say(f"correct-refused-{error.code}", folder=str(out), new=str(new), names=names)
        if as_json_:
            told = [finding_as_json(one) for one in findings]
            refused = {"code": error.code, "sentence": sentence, "findings": told}
            _print_json({"state": RoundState.REFUSED, **refused})
            raise typer.Exit(BAD_INPUT) from None
        sentences = Sentences(speech())
        for text in dict.fromkeys(map(sentences.finding, findings)):
            typer.echo(f"✗ {text}", err=True)
        _refuse(sentence)


def _refuse(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(BAD_INPUT) from None


def _print(
    work: RoundWork, corrected: CorrectedRound, out: Path, new: Path, written: Written
) -> None:
    printer, numbers = Printer(), corrected.numbers
    printer.title(say("correct-title", round=work.round_id))
    if work.is_exercise:
        printer.line(say("correct-exercise"), style="yellow")
    printer.line(say("correct-corrects", folder=str(out)))
    if numbers["why"]:
        printer.line(say("correct-why", why=numbers["why"]))
    if numbers["system_before"] is not None:
        printer.line(say("correct-system-changed"), style="yellow")
    if written is Written.UNCHANGED:
        printer.line(say("correct-stands", folder=str(new)))
    printer.heading(say("correct-heading-changed"))
    _numbers(printer, numbers)
    printer.heading(say("correct-heading-exceeded"))
    for cap in corrected.exceeded:
        told = say(
            "correct-cap", node=cap.node, capacity=cap.capacity, used=cap.used, over=cap.over
        )
        printer.item("?", told, style="yellow")
    if not corrected.exceeded:
        printer.item("✓", say("correct-no-cap"), style="green")
    printer.heading(say("correct-heading-files"))
    printer.rows(
        (Text(str(new / name), style="bold"), say(f"correct-file-{what}"))
        for name, what in _FILES.items()
    )
    printer.heading(say("correct-heading-next"))
    beside = (CERTIFICATE, "--commitment", COMMITMENT, "--public", PUBLIC)
    given = [one if one.startswith("--") else str(new / one) for one in beside]
    verify = shlex.join(["hemval", "verify", *given])
    explain = shlex.join(["hemval", "explain", str(new), "--client", "ID"])
    printer.item("→", say("correct-next-tell"), style="bold")
    printer.item("→", say("correct-next-verify", command=verify), style="bold")
    printer.item("→", say("correct-next-explain", command=explain), style="bold")


def _numbers(printer: Printer, numbers: Mapping[str, Any]) -> None:
    counted = {say(f"correct-code-{code}"): n for code, n in numbers["changed"].items()}
    if numbers["protected"]:
        counted[say("correct-protected")] = numbers["protected"]
    if counted:
        printer.numbers(counted)
    else:
        printer.item("✓", say("correct-nobody"), style="green")


def _print_json(told: Mapping[str, Any]) -> None:
    typer.echo(json.dumps(told, ensure_ascii=False))
