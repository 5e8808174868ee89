"""Prints what is wrong in a file: where, what, and what to write instead."""

from collections.abc import Iterable, Mapping

import typer

from hemval.cli.speech import say, speech
from hemval.core.fault import Severity, dotted
from hemval.files.faulty import LocatedFault
from hemval.texts.faults import fault_sentence

BAD_INPUT = 2
"""The exit code that says the input was refused."""


def print_faults(faults: Iterable[LocatedFault], *, to_stderr: bool = True) -> None:
    """Print each fault: file, line and key path on one line, the sentence on the next."""
    for found in faults:
        place = f"{found.file}:{found.line}" if found.line else found.file
        path = dotted(found.fault.path)
        heading = f"{place}: {path}" if path else place
        if found.fault.severity is Severity.WARNING:
            heading = say("fault-remark", place=heading)
        typer.echo(heading, err=to_stderr)
        typer.echo(f"    {fault_sentence(found.fault, speech())}", err=to_stderr)


def fault_as_json(found: LocatedFault) -> Mapping[str, str | int | None]:
    """A fault as a program reads it."""
    return {
        "file": found.file,
        "line": found.line,
        "path": dotted(found.fault.path),
        "code": found.fault.code,
        "severity": found.fault.severity.value,
        "sentence": fault_sentence(found.fault, speech()),
    }
