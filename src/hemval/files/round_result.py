"""A round folder worked through: what was read, and what follows from it."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.files.lists.columns import LISTS
from hemval.files.lists.list_files import list_file
from hemval.files.round_folder import PLAN_FILE, FolderRead, read_plan, read_round

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
        inputs=_inputs(folder),
    )


def _inputs(folder: Path) -> dict[str, str]:
    _, settings = read_plan(folder)
    found = (list_file(folder, list_id, settings) for list_id in LISTS)
    paths = [folder / PLAN_FILE, *(path for path in found if path is not None)]
    return {path.name: _digest(path) for path in sorted(paths)}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
