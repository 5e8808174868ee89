"""A round folder worked through: what was read, and what follows from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.files.round_folder import FolderRead, read_round

Progress = Callable[[str, int, int | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundResult:
    """What a round folder holds, and what the core makes of it.

    `inputs` gives the SHA-256 of each file that was read, by its name.
    """

    read: FolderRead
    outcome: RoundOutcome
    inputs: Mapping[str, str]


def work_through(
    folder: Path,
    *,
    progress: Progress | None = None,
    deciding: Callable[[], None] = lambda: None,
) -> RoundResult:
    """Read a round folder and work out all that follows from it.

    `deciding` is called when everything is read. Raises FaultyFile when the folder cannot be read.
    """
    read = read_round(folder, progress=progress)
    deciding()
    return RoundResult(
        read=read,
        outcome=prepare(read.system.system, read.facts, read.losses),
        inputs=read.inputs,
    )
