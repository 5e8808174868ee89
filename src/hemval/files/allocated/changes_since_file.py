"""`changes_since.csv`: what has happened since the lists were frozen, and what follows."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from hemval.core.placement.recheck import ChangeSince
from hemval.files.csv_out import write_csv
from hemval.files.lists.headings import alternatives
from hemval.files.whole_folder import protected_part
from hemval.texts.words import Words

CHANGES_SINCE = "changes_since.csv"
_SHARED = ("client", "bundle")
_OWN = ("change", "before", "now", "follows")


def write_changes(folder: Path, changes: Iterable[ChangeSince], words: Words) -> dict[str, int]:
    """Write what has changed; what concerns a protected person for named staff alone.

    Gives the rows of each file.
    """
    told = tuple(changes)
    headings = [
        *(alternatives(f"column-{name}", words)[0] for name in _SHARED),
        *(words.say(f"run-column-{name}") for name in _OWN),
    ]
    inner = protected_part(folder)
    files = {}
    for name, path, hidden in (
        (CHANGES_SINCE, folder / CHANGES_SINCE, False),
        (f"{inner.name}/{CHANGES_SINCE}", inner / CHANGES_SINCE, True),
    ):
        rows = _rows((one for one in told if one.is_protected is hidden), words)
        files[name] = write_csv(path, headings, rows)
    return files


def _rows(changes: Iterable[ChangeSince], words: Words) -> Iterator[tuple[str, ...]]:
    for one in changes:
        yield (
            one.client,
            one.bundle,
            words.say(f"run-change-{one.code}"),
            one.before,
            one.now,
            words.say(f"run-follows-{one.follows}"),
        )
