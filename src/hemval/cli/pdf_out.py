"""Writes a single PDF where somebody has asked for it; never over what Hemval did not make."""

from pathlib import Path

import typer

from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say
from hemval.files.whole_file import FileRefused, write_whole_file

_BEGINS = b"%PDF-"
_MADE_BY = b"Typst"


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write it for its owner alone; what stands in the way ends the command."""
    try:
        write_whole_file(path, pdf, is_ours=_is_ours, for_owner=True)
    except FileRefused as error:
        _refuse(f"letters-pdf-{error.code}", path, "")
    except OSError as error:
        _refuse("letters-pdf-unwritable", path, error.strerror or "")


def _is_ours(path: Path) -> bool:
    """Is it a PDF that Hemval may have made before?"""
    data = path.read_bytes()
    return data.startswith(_BEGINS) and _MADE_BY in data


def _refuse(message: str, path: Path, said: str) -> None:
    typer.echo(say(message, file=str(path), said=said), err=True)
    raise typer.Exit(BAD_INPUT) from None
