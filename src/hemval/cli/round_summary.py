"""A round in short, as a person reads it: lists, days, what is missing, who is invited and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from hemval.cli.speech import say, speech
from hemval.core.facts.rejected import RowFinding
from hemval.core.fault import Severity
from hemval.core.invitation.outcome import Outcome
from hemval.core.round.plan_checks import Finding
from hemval.core.round.timeline import StageOnDay, Step, Tense
from hemval.files.lists.columns import LISTS
from hemval.files.lists.headings import list_name
from hemval.files.lists.rejected import finding_sentence
from hemval.files.round_result import RoundResult
from hemval.files.totals_file import count_choices, name_of
from hemval.texts.invitations import Sentences

_WIDTH_OF_A_PIPE = 120
_MOST_KINDS = 8
_MARKS = {Tense.PASSED: "✓", Tense.NOW: "▶", Tense.NEXT: "→", Tense.LATER: "·"}
_STYLES = {
    Tense.PASSED: "dim",
    Tense.NOW: "bold green",
    Tense.NEXT: "bold",
    Tense.LATER: "",
}


def print_checked(result: RoundResult, timeline: Iterable[StageOnDay], on: date) -> None:
    """Print what was found when a round was checked on a day."""
    page = _Page()
    page.title(result)
    page.lists(result)
    page.rejected(result)
    page.timeline(timeline, on)
    page.findings(result)
    page.warnings(result)
    page.outcome(result, say("round-heading-if-invited"))
    page.choices(result)


def print_invited(result: RoundResult, out: Path, *, is_stopped: bool) -> None:
    """Print who was invited, or what stopped it."""
    page = _Page()
    page.title(result)
    page.lists(result)
    page.rejected(result)
    if is_stopped:
        page.wrong(result)
        return
    page.outcome(result, say("round-heading-outcome"))
    page.reasons(result)
    page.choices(result)
    page.files(result, out)


class _Page:
    """Prints part after part, in colours on a terminal and plainly elsewhere."""

    def __init__(self) -> None:
        is_terminal = Console().is_terminal
        self._console = Console(width=None if is_terminal else _WIDTH_OF_A_PIPE, highlight=False)
        self._sentences = Sentences(speech())

    def title(self, result: RoundResult) -> None:
        plan, system = result.read.facts.plan, result.read.system.system
        title = say(
            "round-title",
            round=plan.id,
            system=system.identity.name.in_language(speech().language),
            municipality=system.identity.municipality,
        )
        self._line(title, style="bold")
        self._line(say("round-days", facts_on=plan.facts_on, effect=plan.effect))
        if plan.is_exercise:
            self._line(say("round-exercise"), style="yellow")

    def lists(self, result: RoundResult) -> None:
        self._heading(say("round-heading-lists"))
        lost = Counter(name for name, _ in {(one.list, one.row) for one in result.read.rejected})
        table = self._table()
        for name in LISTS:
            if name not in result.read.rows:
                continue
            rows = result.read.rows[name]
            style = "red" if lost[name] else "green"
            table.add_row(
                list_name(name, speech()),
                say("round-rows", rows=rows),
                f"[{style}]{escape(say('round-rows-rejected', rows=lost[name]))}[/]",
            )
        self._console.print(table)

    def rejected(self, result: RoundResult) -> None:
        """The commonest faults, each once."""
        self._rows(result.read.rejected, "✗", "red")

    def warnings(self, result: RoundResult) -> None:
        """The commonest remarks on rows that were taken, each once."""
        if result.read.warnings:
            self._heading(say("round-heading-warnings"))
            self._rows(result.read.warnings, "?", "yellow")

    def _rows(self, found: Sequence[RowFinding], mark: str, style: str) -> None:
        said = Counter((one.list, one.code) for one in found)
        first = {(one.list, one.code): one for one in reversed(found)}
        for key, rows in said.most_common(_MOST_KINDS):
            why = say(
                "round-rejected-why",
                rows=rows,
                list=list_name(first[key].list, speech()),
                row=str(first[key].row),
                problem=finding_sentence(first[key], speech()),
            )
            self._item(mark, why, style=style)

    def timeline(self, timeline: Iterable[StageOnDay], on: date) -> None:
        self._heading(say("round-heading-timeline", on=on))
        table = self._table()
        for one in timeline:
            style = _STYLES[one.tense]
            cells = (
                _MARKS[one.tense],
                say(f"round-stage-{one.step.stage}"),
                _when(one.step),
                say(f"round-tense-{one.tense}"),
            )
            table.add_row(*(f"[{style}]{escape(cell)}[/]" if style else cell for cell in cells))
        self._console.print(table)

    def findings(self, result: RoundResult) -> None:
        missing = [one for one in result.findings if one.is_missing]
        doubtful = [
            one
            for one in result.findings
            if not one.is_missing and one.severity is Severity.WARNING
        ]
        self._findings(
            say("round-heading-missing"), missing, "○", "yellow", say("round-nothing-missing")
        )
        self.wrong(result)
        if doubtful:
            self._findings(say("round-heading-look"), doubtful, "?", "yellow", "")

    def wrong(self, result: RoundResult) -> None:
        nothing = say("round-nothing-wrong")
        self._findings(say("round-heading-wrong"), result.wrong, "✗", "red", nothing)

    def outcome(self, result: RoundResult, heading: str) -> None:
        self._heading(heading)
        counted = result.totals.by_outcome
        table = self._numbers({say(f"round-outcome-{o}"): counted.get(o, 0) for o in Outcome})
        table.add_section()
        table.add_row(say("round-all-clients"), f"[bold]{_number(result.totals.rows)}[/]")
        self._console.print(table)
        if result.looked_at:
            said = say("round-looked-at", clients=len(result.looked_at), waiting=result.waiting)
            self._item("?", said, style="yellow")

    def reasons(self, result: RoundResult) -> None:
        plain = {str(Outcome.INVITED), str(Outcome.PROTECTED), str(Outcome.REJECTED)}
        reasons = {
            name_of("reason", code, result, speech()): rows
            for code, rows in Counter(result.totals.by_reason).most_common()
            if code not in plain
        }
        if reasons:
            self._heading(say("round-heading-why"))
            self._console.print(self._numbers(reasons))

    def choices(self, result: RoundResult) -> None:
        self._heading(say("round-heading-choices"))
        counted = count_choices(result)
        self._line(
            say("round-choices", **counted) if counted["kept"] else say("round-choices-none")
        )

    def files(self, result: RoundResult, out: Path) -> None:
        self._heading(say("round-heading-files"))
        table = self._table()
        for path in sorted(out.iterdir()):
            message = f"round-file-{path.stem}"
            if speech().has(message):
                table.add_row(f"[bold]{escape(str(path))}[/]", escape(say(message)))
        self._console.print(table)

    def _findings(
        self, heading: str, found: Iterable[Finding], mark: str, style: str, nothing: str
    ) -> None:
        self._heading(heading)
        told = dict.fromkeys((self._sentences.finding(one), one.decision) for one in found)
        for sentence, decision in told:
            behind = say("round-finding-decision", decision=decision) if decision else ""
            self._item(mark, f"{sentence} {behind}".strip(), style=style)
        if not told:
            self._item("✓", nothing, style="green")

    def _heading(self, text: str) -> None:
        self._console.print()
        self._line(text, style="bold cyan")

    def _line(self, text: str, *, style: str = "") -> None:
        self._console.print(escape(text), style=style or None)

    def _item(self, mark: str, text: str, *, style: str) -> None:
        table = self._table()
        table.add_row(f"[{style}]{mark}[/]", escape(text))
        self._console.print(table)

    def _numbers(self, numbers: Mapping[str, int]) -> Table:
        table = Table(box=box.SIMPLE, show_header=False, pad_edge=False, show_edge=False)
        table.add_column()
        table.add_column(justify="right")
        for name, number in numbers.items():
            table.add_row(escape(name), _number(number))
        return table

    def _table(self) -> Table:
        return Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))


def _when(step: Step) -> str:
    if step.day is None:
        return say("round-no-day")
    when = say(f"round-bound-{step.bound}", day=step.day)
    return f"{when} ({say('round-from-system')})" if step.from_system else when


def _number(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")
