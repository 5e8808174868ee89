"""`hemval allocate`: solve a problem file."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.speech import say
from hemval.core.allocation.answer import Allocation
from hemval.core.allocation.choose_solver import allocation_of
from hemval.core.allocation.problem import Problem
from hemval.files.faulty import FaultyFile
from hemval.files.problems.allocation_file import allocation_text, read_allocation
from hemval.files.problems.problem_file import read_problem, read_problem_bytes
from hemval.files.strict_json.document import LARGEST_BYTES
from hemval.files.whole_file import FileRefused, write_whole_file

STANDARD_INPUT = "-"


def allocate(
    problem: Annotated[str, typer.Argument(help=say("problem-help-file"))],
    out: Annotated[Path | None, typer.Option("--out", help=say("problem-help-out"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=say("problem-help-json"))] = False,
) -> None:
    """Solve a problem file, and print or write the answer."""
    with without_collecting():
        try:
            answer = allocation_of(_read(problem))
        except FaultyFile as error:
            _print_faults(error, as_json=as_json)
            raise typer.Exit(BAD_INPUT) from None
        text = allocation_text(answer)
    if out is None:
        typer.echo(text, nl=False)
        return
    _write(out, text)
    typer.echo(text if as_json else _told(answer, out), nl=not as_json)


def _read(problem: str) -> Problem:
    if problem == STANDARD_INPUT:
        return read_problem_bytes(sys.stdin.buffer.read(LARGEST_BYTES + 1), file=problem)
    return read_problem(Path(problem))


def _print_faults(error: FaultyFile, *, as_json: bool) -> None:
    if as_json:
        faults = [*map(fault_as_json, error.faults)]
        typer.echo(json.dumps({"faults": faults}, ensure_ascii=False, indent=2))
    else:
        print_faults(error.faults)


def _write(out: Path, text: str) -> None:
    try:
        write_whole_file(out, text.encode(), is_ours=_is_an_answer)
    except FileRefused as error:
        typer.echo(say(f"problem-out-{error.code}", file=str(out)), err=True)
        raise typer.Exit(BAD_INPUT) from None
    except OSError as error:
        facts = {"file": str(out), "said": error.strerror or ""}
        typer.echo(say("problem-out-unwritable", **facts), err=True)
        raise typer.Exit(BAD_INPUT) from None


def _is_an_answer(path: Path) -> bool:
    try:
        read_allocation(path)
    except FaultyFile:
        return False
    return True


def _told(answer: Allocation, out: Path) -> str:
    unplaced = len(answer.unplaced)
    placed = len(answer.assignment) - unplaced
    method = say(f"problem-method-{answer.method}")
    return say("problem-done", placed=placed, unplaced=unplaced, method=method, file=str(out))
