"""How whatever is printed looks: one width, one kind of heading, item, table and number."""

from collections.abc import Iterable, Mapping

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

WIDEST = 100
"""Longer lines than this are hard to read."""
NOTHING = "–"
"""Stands where a number would be none."""
_WIDTH_OF_A_MARK = 3
_WIDTH_OF_A_NAME = 19
_WIDTH_OF_A_COUNT = 16


class Printer:
    """Prints part after part: in colours on a terminal, plainly anywhere else."""

    def __init__(self, console: Console | None = None, *, off_terminal: int = WIDEST) -> None:
        """Print on the terminal, or on a console of one's own.

        `off_terminal` is how wide a line may be where nobody looks.
        """
        self.console = console or Console(highlight=False, markup=False, emoji=False)
        if console is None:
            is_terminal = self.console.is_terminal
            self.console.width = min(self.console.width, WIDEST) if is_terminal else off_terminal

    @property
    def is_terminal(self) -> bool:
        """Does a person look at it, so that colour and movement are of use?"""
        return self.console.is_terminal

    def blank(self) -> None:
        """Leave a line empty."""
        self.console.print()

    def title(self, text: str) -> None:
        """What everything that follows is about, over a double line."""
        self._ruled(text, "═")

    def part(self, text: str) -> None:
        """A part of its own, over a single line."""
        self.blank()
        self._ruled(text, "─")

    def heading(self, text: str) -> None:
        """What the next few lines are about."""
        self.blank()
        self.line(text, style="bold cyan")

    def line(self, text: str | Text, *, style: str = "", indent: int = 0) -> None:
        """A paragraph."""
        told = text if isinstance(text, Text) else Text(text, style=style)
        self.console.print(Padding(told, (0, 0, 0, indent), expand=False))

    def item(self, mark: str, text: str | Text, *, style: str = "", indent: int = 0) -> None:
        """One thing of several, hanging from its mark."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=_WIDTH_OF_A_MARK, justify="right")
        grid.add_column()
        grid.add_row(Text(mark, style=style), text)
        self.console.print(Padding(grid, (0, 0, 0, indent), expand=False))

    def rows(self, rows: Iterable[Iterable[str | Text]]) -> None:
        """Cells in columns, without headings."""
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        for row in rows:
            table.add_row(*row)
        self.console.print(table)

    def named(self, rows: Iterable[tuple[str, str | Text]]) -> None:
        """A name to the left of each text."""
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=_WIDTH_OF_A_NAME, style="bold")
        grid.add_column()
        for name, text in rows:
            grid.add_row(name, text)
        self.console.print(grid)

    def numbers(self, numbers: Mapping[str, int], together: tuple[str, int] | None = None) -> None:
        """What was counted, one name and number a line; last what all of it adds up to."""
        table = Table(box=box.SIMPLE, show_header=False, pad_edge=False, show_edge=False)
        table.add_column()
        table.add_column(justify="right")
        for name, count in numbers.items():
            table.add_row(name, number(count))
        if together is not None:
            table.add_section()
            table.add_row(together[0], Text(number(together[1]), style="bold"))
        self.console.print(table)

    def listed(self, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
        """A list under headings, of which a program may read the rows."""
        table = Table(box=box.SIMPLE_HEAD if self.is_terminal else None, pad_edge=False)
        for heading in headings:
            table.add_column(heading, overflow="fold")
        for row in rows:
            table.add_row(*row)
        self.console.print(table)

    def counted(
        self,
        headings: Iterable[str],
        rows: Iterable[Iterable[str]],
        together: Iterable[str] | None = None,
    ) -> None:
        """A table under headings; its first column is names, the others numbers, the last sums."""
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for place, heading in enumerate(headings):
            if place:
                table.add_column(heading, justify="right", max_width=_WIDTH_OF_A_COUNT)
            else:
                table.add_column(heading)
        for row in rows:
            table.add_row(*row)
        if together is not None:
            table.add_section()
            table.add_row(*together, style="bold")
        self.console.print(table)

    def to_copy(self, heading: str, pairs: Iterable[tuple[str, str]]) -> None:
        """What to type or open, and what it is; never cut or broken, so that it can be copied."""
        told = tuple(pairs)
        width = max(len(name) for name, _ in told)
        self.line(heading, style="bold")
        for name, what in told:
            line = Text.assemble("  ", (name.ljust(width), "cyan"), "  ", what)
            self.console.print(line, soft_wrap=True)
        self.blank()

    def _ruled(self, text: str, line: str) -> None:
        self.console.print(Rule(Text(text, style="bold"), align="left", characters=line))


def number(count: int) -> str:
    """A number in groups of three, as it is written in Sweden: 250 000."""
    return f"{count:,}".replace(",", "\N{NO-BREAK SPACE}")
