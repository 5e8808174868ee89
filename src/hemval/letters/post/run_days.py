"""The days that letters of a run are dated, kept until the run is done.

A run that was stopped and goes on after midnight dates the rest as it dated the first: nobody gets
a letter of another day than her neighbour because of a power cut.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from hemval.core.correspondence.kinds import LetterKind
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.folder import LetterFolder

RUN = f"{UNPUBLISHED}/run.json"
FORMAT = "hemval-letter-run/1"
Days = Mapping[LetterKind, date]


def unfinished_days(root: Path) -> dict[LetterKind, date]:
    """The day of each kind that a run began to print and has not finished; empty when all are."""
    try:
        told = json.loads((root / RUN).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {LetterKind(kind): date.fromisoformat(day) for kind, day in told["days"].items()}


def begin(folder: LetterFolder, days: Days) -> None:
    """Keep the days of a run that begins, beside those of kinds that another run left."""
    _write(folder, {**unfinished_days(folder.root), **days})


def finish(folder: LetterFolder, kinds: Iterable[LetterKind]) -> None:
    """Forget the days of kinds that are printed."""
    done = frozenset(kinds)
    left = {kind: day for kind, day in unfinished_days(folder.root).items() if kind not in done}
    if left:
        _write(folder, left)
    else:
        folder.remove(RUN)


def _write(folder: LetterFolder, days: Days) -> None:
    told = {"format": FORMAT, "days": {kind.value: days[kind].isoformat() for kind in sorted(days)}}
    folder.write(RUN, f"{json.dumps(told)}\n".encode())
