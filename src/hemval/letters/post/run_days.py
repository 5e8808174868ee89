"""The days that letters of a run are dated, kept until the run is done.

A run that was stopped and goes on after midnight dates the rest as it dated the first: nobody gets
a letter of another day than her neighbour because of a power cut. One that is taken up later begins
anew: a letter that is posted weeks after its date is false, and may come when it is of no use.

What is kept also tells that a run was stopped among letters of a kind: only then may there be files
of that kind that no line of the ledger tells of.
"""

import json
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from pathlib import Path

from hemval.core.correspondence.kinds import LetterKind
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.folder import LetterFolder
from hemval.letters.post.refused import PostRefusal, PostRefused

RUN = f"{UNPUBLISHED}/run.json"
FORMAT = "hemval-letter-run/1"
Days = Mapping[LetterKind, date]
_ACROSS_A_MIDNIGHT = timedelta(days=1)


def unfinished_days(root: Path) -> dict[LetterKind, date]:
    """The day of each kind that a run began to print and has not finished; empty when all are.

    Raises PostRefused where the file that tells it is broken.
    """
    try:
        told = json.loads((root / RUN).read_text(encoding="utf-8"))
        return {LetterKind(kind): date.fromisoformat(day) for kind, day in told["days"].items()}
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PostRefused(PostRefusal.RUN_BROKEN) from None


def goes_on(begun: date, today: date) -> bool:
    """Does a run of today take up one that dated its letters so, the same day or the day before?"""
    return begun <= today <= begun + _ACROSS_A_MIDNIGHT


class RunDays:
    """The days of one run, each kept from the first letter of its kind until the run is done."""

    def __init__(self, folder: LetterFolder, days: Days) -> None:
        """Take the day of each kind that may be printed."""
        self._folder = folder
        self._days = days
        self._before = unfinished_days(folder.root)
        self._kept = dict(self._before)

    def keep(self, kind: LetterKind) -> None:
        """Keep the day of a kind, before its first letter is put away."""
        if self._kept.get(kind) != self._days[kind]:
            self._kept[kind] = self._days[kind]
            self._write()

    def finish(self, ready: Collection[LetterKind]) -> None:
        """Forget them, now that the run is done.

        A kind that a stopped run left, of which some are still `ready` since this run was asked for
        others, keeps its day.
        """
        self._kept = {
            kind: day
            for kind, day in self._kept.items()
            if kind not in self._days or (kind in ready and kind in self._before)
        }
        self._write()

    def _write(self) -> None:
        if self._kept and self._kept != unfinished_days(self._folder.root):
            days = {kind.value: self._kept[kind].isoformat() for kind in sorted(self._kept)}
            told = {"format": FORMAT, "days": days}
            self._folder.keep(RUN, f"{json.dumps(told)}\n".encode())
        elif not self._kept and (self._folder.root / RUN).exists():
            self._folder.remove(RUN)
