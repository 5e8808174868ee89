"""What the demonstration prints: set with colour on a terminal, plain text anywhere else."""

import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.text import Text

from hemval.cli.demo_allocated import ShownPerson
from hemval.cli.demo_letters import ShownLetters
from hemval.cli.demo_outcome import INDENT, OutcomePage
from hemval.cli.demo_rounds import ShownDirtyRound, ShownRound
from hemval.cli.demo_simulated import ShownSimulation
from hemval.cli.printing import NOTHING, Printer, number
from hemval.cli.speech import language, say
from hemval.core.correspondence.kinds import Standing
from hemval.core.invitation.outcome import Outcome
from hemval.core.system.system import System
from hemval.files.system_file import ReadSystem
from hemval.letters.book.writing import BookFile

_FIRST = (
    ("demo-first-notice", "{notice}"),
    ("demo-first-offer", "{offer}"),
    ("demo-first-calls", "botkyrka/allocated-letters/papers/call_list.pdf"),
    ("demo-first-report", "botkyrka/allocated-letters/papers/report.pdf"),
    ("demo-first-book", "botkyrka/book/{language}.pdf"),
)
_FILES = (
    ("demo-file-page", "botkyrka/system.md"),
    ("demo-file-allocation", "botkyrka/allocated/allocation.csv"),
    ("demo-file-calls", "botkyrka/allocated/call_list.csv"),
    ("demo-file-queue", "botkyrka/allocated/queue.csv"),
    ("demo-file-provider", "botkyrka/allocated/providers/P01.csv"),
    ("demo-file-public", "botkyrka/allocated/public.json"),
    ("demo-file-control", "soderhamn/allocated-letters/control.csv"),
    ("demo-file-index", "soderhamn/allocated-letters/index.csv"),
    ("demo-file-staff", "botkyrka/book/staff-{language}.pdf"),
    ("demo-file-no-choice", "norberg/allocated-letters/papers/report.pdf"),
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
    ("demo-next-letters", "letters status {out}/botkyrka/allocated"),
    ("demo-next-book", "letters book sundsvall --to {out}-book"),
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
        self._named: dict[str, str] = {}

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
        if shown is not None and shown.letters is not None:
            self._letters(system.identity.id, shown.letters)

    def book(self, files: Iterable[BookFile]) -> None:
        """Every letter and paper in each situation, for those who approve texts."""
        told = tuple(files)
        letters = max(one.specimens for one in told)
        pages = sum(one.pages for one in told)
        sentence = say("demo-book-told", letters=letters, books=len(told), pages=pages)
        self._printer.named([(say("demo-book"), sentence)])

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
        self._printer.to_copy(say("demo-first-title"), self._there(_FIRST))
        self._printer.to_copy(say("demo-files-title"), self._there(_FILES))
        client = self._explained.client if self._explained else ""
        commands = (
            (f"{us} {words.format(out=out, client=client)}", say(what))
            for what, words in _NEXT
            if client or "{client}" not in words
        )
        self._printer.to_copy(say("demo-next-title"), commands)
        self._printer.line(say("demo-nothing-runs"))

    def _letters(self, system: str, shown: ShownLetters) -> None:
        """How many letters were printed, and where everybody's notice stands."""
        counts = {one.value: shown.notices[one] for one in Standing}
        what = "everybody" if shown.is_everybody else "few"
        told = (
            say(f"demo-letters-{what}", letters=shown.letters, people=shown.people),
            say("demo-letters-notices", rows=sum(counts.values()), **counts),
        )
        self._printer.named([(say("demo-letters"), " ".join(told))])
        if not self._named:
            self._named = {
                kind.value: f"{system}/allocated-letters/{file}"
                for kind, file in shown.named.items()
            }

    def _there(self, files: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Those of the files that were written: few people may leave nobody to call."""
        names = defaultdict(str, self._named, language=language())
        for what, path in files:
            name = path.format_map(names)
            if (self._out / name).is_file() or (self._out / name).is_dir():
                yield f"{self._out}/{name}", say(what)

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
