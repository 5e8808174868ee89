"""What the demonstration prints: set with colour on a terminal, plain text anywhere else."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.text import Text

from hemval.cli.demo_allocated import ShownPerson
from hemval.cli.demo_outcome import INDENT, OutcomePage
from hemval.cli.demo_rounds import ShownDirtyRound, ShownRound
from hemval.cli.demo_simulated import ShownSimulation
from hemval.cli.printing import NOTHING, Printer, number
from hemval.cli.speech import language, say
from hemval.core.invitation.outcome import Outcome
from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem

_FILES = (
    ("demo-file-page", "botkyrka/system.md"),
    ("demo-file-allocation", "botkyrka/allocated/allocation.csv"),
    ("demo-file-calls", "botkyrka/allocated/call_list.csv"),
    ("demo-file-queue", "botkyrka/allocated/queue.csv"),
    ("demo-file-provider", "botkyrka/allocated/providers/P01.csv"),
    ("demo-file-public", "botkyrka/allocated/public.json"),
    ("demo-file-simulated", "botkyrka/simulated/simulation.html"),
    ("demo-file-left-out", "sundsvall/allocated/invitations/left_out.csv"),
    ("demo-file-protected", "botkyrka/allocated/protected"),
    ("demo-file-rejected", "dirty/refused/rejected.csv"),
    ("demo-file-map", "botkyrka/round/areas.geojson"),
)
_NEXT = (
    ("demo-next-show", "system show soderhamn"),
    ("demo-next-explain", "explain {out}/botkyrka/allocated --client {client} --lang sv-easy"),
    ("demo-next-verify", "verify {out}/botkyrka/allocated/certificate.json"),
    ("demo-next-check", "round check {out}/botkyrka/round --on 2020-09-14"),
    ("demo-next-generate", "generate norrkoping --clients 500 --out {out}-500"),
    ("demo-next-help", "--help"),
)


class DemoPage:
    """Prints each part as it is shown, and in the end what came of it all."""

    def __init__(self, out: Path) -> None:
        """Print on the terminal; `out` is where the files will be."""
        self._out = out
        self._printer = Printer()
        self._rounds: list[tuple[str, ShownRound | None]] = []
        self._explained: ShownPerson | None = None

    def title(self) -> None:
        """Say what is coming."""
        self._printer.blank()
        self._printer.title(say("demo-title"))
        self._printer.line(say("demo-lead"))

    def system(self, read: ReadSystem, short: Iterable[tuple[str, str]]) -> None:
        """A system that was read without faults, one line for each thing that decides."""
        system = read.system
        name = system.identity.name.in_language(language())
        self._printer.part(f"{system.identity.municipality} · {name}")
        rows: list[tuple[str, str | Text]] = []
        marks = [say("show-mark-unknown"), say("show-mark-proposed")]
        for heading, sentence in short:
            text = Text(sentence)
            text.highlight_words(marks, "yellow")
            rows.append((heading, text))
        checked = say(
            "demo-system-checked",
            decisions=len(system.decisions),
            sources=len(system.sources),
            warnings=len(read.warnings),
        )
        self._printer.named([*rows, (say("demo-system-file"), checked)])

    def round(self, system: System, shown: ShownRound | None) -> None:
        """What a round in the municipality came to, or that there can be none."""
        self._rounds.append((system.identity.municipality, shown))
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
        rows = [(say("demo-made-up"), told)]
        if shown is not None and shown.left_out:
            why = (
                f"{say(f'round-short-{code}')}: {number(count)}"
                for code, count in shown.left_out.items()
            )
            rows.append((say("demo-left-out"), "; ".join(why) + "."))
        self._printer.named(rows)
        if shown is not None and shown.allocation is not None:
            self._explained = self._explained or shown.allocation.person
            areas = {one.id: one.name.in_language(language()) for one in system.areas}
            OutcomePage(self._printer, shown.allocation, areas).print()

    def simulation(self, shown: ShownSimulation) -> None:
        """What another rule would do, asked before anybody decides."""
        asked = " ".join(f"--set '{setting}'" for setting in shown.settings)
        told = say("demo-what-if-told", settings=asked, draws=shown.draws)
        self._printer.named([(say("demo-what-if"), told)])
        for sentence in shown.answer:
            self._printer.item("│", sentence, style="cyan", indent=INDENT)

    def dirty(self, system: System, shown: ShownDirtyRound) -> None:
        """Lists with faults: refused with reasons, then taken because somebody said so."""
        self._printer.part(say("demo-dirty-title"))
        municipality = system.identity.municipality
        self._rounds.append((say("demo-dirty-row", municipality=municipality), shown.accepted))
        refused = say("demo-dirty-refused", municipality=municipality, rows=shown.rejected_rows)
        self._printer.line(refused)
        for cell in shown.reasons:
            row = str(cell.row)
            place = say("demo-dirty-row-place", list=cell.list, row=row)
            if cell.column:
                place = say("demo-dirty-cell-place", list=cell.list, row=row, column=cell.column)
            self._printer.line(Text.assemble((place, "bold"), " ", cell.problem), indent=2)
        counted = shown.accepted.by_outcome
        self._printer.line(
            say(
                "demo-dirty-accepted",
                invited=counted.get(Outcome.INVITED, 0),
                rejected=counted.get(Outcome.REJECTED, 0),
                clients=shown.accepted.clients,
            )
        )

    def summary(self) -> None:
        """Everybody counted, the files to open, and what to do next."""
        self._printer.blank()
        self._printer.title(say("demo-summary-title"))
        self._counted()
        us, out = _ourselves(), self._out
        self._printer.to_copy(
            say("demo-files-title"), ((f"{out}/{path}", say(what)) for what, path in _FILES)
        )
        client = self._explained.client if self._explained else ""
        commands = (
            (f"{us} {words.format(out=out, client=client)}", say(what))
            for what, words in _NEXT
            if client or "{client}" not in words
        )
        self._printer.to_copy(say("demo-next-title"), commands)
        self._printer.line(say("demo-nothing-runs"))

    def _counted(self) -> None:
        self._printer.blank()
        outcomes = [say(f"demo-column-{outcome}") for outcome in Outcome]
        self._printer.counted(
            (say("demo-column-municipality"), say("demo-column-clients"), *outcomes),
            ((municipality, *_numbers(shown)) for municipality, shown in self._rounds),
        )
        self._printer.blank()


def _ourselves() -> str:
    """How this command is given from where the user stands."""
    if shutil.which("hemval"):
        return "hemval"
    called = Path(sys.argv[0])
    return str(called) if called.name == "hemval" else "python -m hemval"


def _numbers(shown: ShownRound | None) -> Iterator[str]:
    """The cells of a round, of which some have nothing to tell."""
    counts = (
        [shown.by_outcome.get(outcome, 0) for outcome in Outcome] if shown else [0] * len(Outcome)
    )
    for count in (shown.clients if shown else 0, *counts):
        yield number(count) if count else NOTHING
