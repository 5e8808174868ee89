"""What the demonstration prints: set with colour on a terminal, plain text anywhere else."""

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from hemval.cli.demo_rounds import ShownDirtyRound, ShownRound
from hemval.cli.speech import language, say
from hemval.core.invitation.outcome import Outcome
from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem

WIDEST = 100
_FILES = (
    ("demo-file-page", "botkyrka/system.md"),
    ("demo-file-invited", "botkyrka/invitations/invited.csv"),
    ("demo-file-left-out", "sundsvall/invitations/left_out.csv"),
    ("demo-file-totals", "norrkoping/invitations/totals.csv"),
    ("demo-file-protected", "botkyrka/invitations/protected"),
    ("demo-file-rejected", "dirty/refused/rejected.csv"),
    ("demo-file-map", "botkyrka/round/areas.geojson"),
)
_NEXT = (
    ("demo-next-show", "system show soderhamn"),
    ("demo-next-check", "round check {out}/botkyrka/round --on 2020-09-14"),
    ("demo-next-generate", "generate norrkoping --clients 500 --out {out}-500"),
    ("demo-next-help", "--help"),
)


class DemoPage:
    """Prints each part as it is shown, and in the end what came of it all."""

    def __init__(self, out: Path) -> None:
        """Print on the terminal; `out` is where the files will be."""
        self._out = out
        self._console = Console(highlight=False)
        if not self._console.is_terminal or self._console.width > WIDEST:
            self._console.width = WIDEST
        self._rounds: list[tuple[str, ShownRound | None]] = []

    def title(self) -> None:
        """Say what is coming."""
        self._heading(say("demo-title"), "═")
        self._print(say("demo-lead"))

    def system(self, read: ReadSystem, short: Iterable[tuple[str, str]]) -> None:
        """A system that was read without faults, one line for each thing that decides."""
        system = read.system
        name = system.identity.name.in_language(language())
        self._heading(f"{system.identity.municipality} · {name}", "─")
        grid = _grid()
        marks = [say("show-mark-unknown"), say("show-mark-proposed")]
        for heading, sentence in short:
            text = Text(sentence)
            text.highlight_words(marks, "yellow")
            grid.add_row(heading, text)
        checked = say(
            "demo-system-checked",
            decisions=len(system.decisions),
            sources=len(system.sources),
            warnings=len(read.warnings),
        )
        grid.add_row(say("demo-system-file"), checked)
        self._print(grid)

    def round(self, system: System, shown: ShownRound | None) -> None:
        """What a round in the municipality came to, or that there can be none."""
        self._rounds.append((system.identity.municipality, shown))
        grid = _grid()
        if shown is None:
            told = say("demo-no-round")
        else:
            told = say(
                "demo-round",
                clients=shown.clients,
                providers=shown.providers,
                invited=shown.by_outcome.get(Outcome.INVITED, 0),
                left_out=shown.by_outcome.get(Outcome.LEFT_OUT, 0),
                findings=shown.findings,
            )
        grid.add_row(say("demo-made-up"), told)
        self._print(grid)

    def dirty(self, system: System, shown: ShownDirtyRound) -> None:
        """Lists with faults: refused with reasons, then taken because somebody said so."""
        self._heading(say("demo-dirty-title"), "─")
        municipality = system.identity.municipality
        self._rounds.append((say("demo-dirty-row", municipality=municipality), shown.accepted))
        refused = say("demo-dirty-refused", municipality=municipality, rows=shown.rejected_rows)
        self._print(refused)
        for name, row, column, problem in shown.reasons:
            place = say("demo-dirty-row-place", list=name, row=row)
            if column:
                place = say("demo-dirty-cell-place", list=name, row=row, column=column)
            self._print(Padding(Text.assemble((place, "bold"), " ", problem), (0, 0, 0, 2)))
        counted = shown.accepted.by_outcome
        self._print(
            say(
                "demo-dirty-accepted",
                invited=counted.get(Outcome.INVITED, 0),
                rejected=counted.get(Outcome.REJECTED, 0),
                clients=shown.accepted.clients,
            )
        )

    def summary(self) -> None:
        """Everybody counted, the files to open, and what to do next."""
        self._heading(say("demo-summary-title"), "═")
        self._print(self._counted())
        us, out = _ourselves(), self._out
        self._pairs(
            say("demo-files-title"), ((f"{out}/{path}", say(what)) for what, path in _FILES)
        )
        commands = ((f"{us} {words.format(out=out)}", say(what)) for what, words in _NEXT)
        self._pairs(say("demo-next-title"), commands)
        self._print(say("demo-nothing-runs"))

    def _counted(self) -> Table:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        table.add_column(say("demo-column-municipality"))
        table.add_column(say("demo-column-clients"), justify="right")
        for outcome in Outcome:
            table.add_column(say(f"demo-column-{outcome}"), justify="right")
        for municipality, shown in self._rounds:
            if shown is None:
                table.add_row(municipality, *["–"] * (len(Outcome) + 1))
                continue
            counts = (shown.by_outcome.get(outcome, 0) for outcome in Outcome)
            table.add_row(municipality, _number(shown.clients), *map(_number, counts))
        return table

    def _pairs(self, heading: str, pairs: Iterable[tuple[str, str]]) -> None:
        """What to type or open, and what it is; never cut or broken, so that it can be copied."""
        told = tuple(pairs)
        width = max(len(name) for name, _ in told)
        self._print(Text(heading, style="bold"))
        for name, what in told:
            line = Text.assemble("  ", (name.ljust(width), "cyan"), "  ", what)
            self._console.print(line, soft_wrap=True)
        self._console.print()

    def _heading(self, text: str, line: str) -> None:
        self._console.print()
        self._console.print(Rule(Text(text, style="bold"), align="left", characters=line))

    def _print(self, what: RenderableType) -> None:
        self._console.print(what)


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=19, style="bold")
    grid.add_column()
    return grid


def _ourselves() -> str:
    """How this command is given from where the user stands."""
    if shutil.which("hemval"):
        return "hemval"
    called = Path(sys.argv[0])
    return str(called) if called.name == "hemval" else "python -m hemval"


def _number(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}") if number else "–"
