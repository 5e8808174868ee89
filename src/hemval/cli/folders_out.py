"""Tells why a folder could not be written, in words and with the exit code of bad input."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say
from hemval.files.whole_folder import FolderRefused

_MOST_NAMES = 3
"""How many of the files that stand in the way are named."""


@contextmanager
def telling_why_not(out: Path) -> Iterator[None]:
    """Around `write_whole`: a folder that is refused, or a disk that is full, ends the command."""
    try:
        yield
    except FolderRefused as error:
        shown = ", ".join(error.names[:_MOST_NAMES])
        more = ", …" if len(error.names) > _MOST_NAMES else ""
        names = f" ({shown}{more})" if shown else ""
        typer.echo(say(f"folder-{error.code}", folder=str(error.folder), names=names), err=True)
        raise typer.Exit(BAD_INPUT) from None
    except OSError as error:
        typer.echo(say("folder-unwritable", folder=str(out), said=error.strerror or ""), err=True)
        raise typer.Exit(BAD_INPUT) from None
