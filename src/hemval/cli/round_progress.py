"""What is shown while a round is worked through: bars on a terminal, nothing elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from hemval.cli.speech import say, speech
from hemval.files.lists.headings import list_name

_FULL = 1
"""A bar that is done is full, whether or not it was known how much there was to do."""


class Doing:
    """Is told what goes on, and shows it when there is a terminal to show it on."""

    def __init__(self, bars: Progress | None) -> None:
        """Take the bars to show on, or None to show nothing."""
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def reading(self, list_id: str, rows: int, expected: int | None) -> None:
        """So many rows of a list are read."""
        self._show(say("round-doing-read", list=list_name(list_id, speech())), rows, expected)

    def deciding(self) -> None:
        """Everything is read."""
        self._show(say("round-doing-decide"), 0, None)

    def writing(self, _file: str) -> None:
        """A file is begun."""
        self._show(say("round-doing-write"), 0, None)

    def printing(self, done: int, expected: int) -> None:
        """So many letters are gone through."""
        self._show(say("letters-doing-print"), done, expected)

    def _show(self, what: str, done: int, total: int | None) -> None:
        bars = self._bars
        if bars is None:
            return
        if what not in self._tasks:
            for earlier in bars.tasks:
                bars.update(earlier.id, total=_FULL, completed=_FULL)
            self._tasks[what] = bars.add_task(what, total=total, rows="")
        rows = say("round-rows", rows=done) if done else ""
        bars.update(self._tasks[what], completed=done, total=total, rows=rows)


@contextmanager
def doing() -> Iterator[Doing]:
    """Show what goes on until it is done, then clear it away."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Doing(None)
        return
    columns = (
        SpinnerColumn(finished_text="•"),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[rows]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bars:
        yield Doing(bars)
