"""A round in short, as a person reads it: lists, days, what is missing, who is invited and why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from rich.text import Text

from hemval.cli.printing import Printer
from hemval.cli.speech import say, speech
from hemval.core.facts.rejected import RowFinding
from hemval.core.invitation.outcome import Outcome
from hemval.core.invitation.totals import CountedBy
from hemval.core.round.findings import Finding
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.timeline import StageOnDay, Step, Tense
from hemval.files.invited.invitation_files import REJECTED, REMARKS
from hemval.files.lists.columns import LISTS
from hemval.files.lists.headings import list_name
from hemval.files.lists.rejected import finding_sentence
from hemval.files.round_result import RoundResult
from hemval.texts.counted_names import counted_name
from hemval.texts.invitations import Sentences
from hemval.texts.rules_behind import RulesBehind

_MOST_KINDS = 8
_HEADINGS = 1
"""The row of the headings: what is said of it, or of row 0, is said of the whole list."""
_MARKS = {Tense.PASSED: "–", Tense.NOW: "▶", Tense.NEXT: "→", Tense.LATER: "·", Tense.UNDATED: "·"}
_STYLES = {
    Tense.PASSED: "dim",
    Tense.NOW: "bold green",
    Tense.NEXT: "bold",
    Tense.LATER: "",
    Tense.UNDATED: "",
}


def print_checked(result: RoundResult, on: date, *, is_written: bool) -> None:
    """Print what was found when a round was checked on a day; are its lists written too?"""
    page = _Page(result, on, is_written=is_written)
    page.title(result)
    page.lists(result)
    page.rejected(result)
    page.timeline(result.outcome, on)
    page.findings(result.outcome)
    page.remarks(result)
    page.outcome(result.outcome, say("round-heading-if-invited"))
    page.choices(result)


def print_next(steps: Iterable[str]) -> None:
    """Print what somebody is to do now, the first thing first."""
    printer = Printer()
    printer.heading(say("round-heading-next"))
    for step in steps:
        printer.item("→", step, style="bold")


def print_invited(result: RoundResult, out: Path, *, is_stopped: bool) -> None:
    """Print who was invited, or what stopped it."""
    page = _Page(result, result.outcome.days.effect, is_written=True)
    page.title(result)
    page.lists(result)
    page.rejected(result)
    if is_stopped:
        page.wrong(result.outcome)
        return
    page.outcome(result.outcome, say("round-heading-outcome"))
    page.reasons(result.outcome)
    page.choices(result)
    page.remarks(result, of_rows=False)
    page.files(result, out)


class _Page:
    """Prints part after part, in colours on a terminal and plainly elsewhere."""

    def __init__(self, result: RoundResult, on: date, *, is_written: bool) -> None:
        self._printer = Printer()
        self._sentences = Sentences(speech())
        self._rules = RulesBehind(result.outcome.system, on, speech())
        self._is_written = is_written

    def title(self, result: RoundResult) -> None:
        plan, system = result.read.facts.plan, result.read.system.system
        title = say(
            "round-title",
            round=plan.id,
            system=system.identity.name.in_language(speech().language),
            municipality=system.identity.municipality,
        )
        self._printer.line(title, style="bold")
        self._printer.line(say("round-days", facts_on=plan.facts_on, effect=plan.effect))
        if plan.is_exercise:
            self._printer.line(say("round-exercise"), style="yellow")

    def lists(self, result: RoundResult) -> None:
        self._printer.heading(say("round-heading-lists"))
        lost = Counter(name for name, _ in {(one.list, one.row) for one in result.read.rejected})
        self._printer.rows(
            (
                list_name(name, speech()),
                say("round-rows", rows=result.read.rows[name]),
                Text(
                    say("round-rows-rejected", rows=lost[name]),
                    style="red" if lost[name] else "green",
                ),
            )
            for name in LISTS
            if name in result.read.rows
        )

    def rejected(self, result: RoundResult) -> None:
        """The commonest faults, each once."""
        self._rows(result.read.rejected, "✗", "red", file=REJECTED)

    def remarks(self, result: RoundResult, *, of_rows: bool = True) -> None:
        """Remarks on whole lists, and the commonest on rows that were taken, each once."""
        remarks = result.read.warnings
        if not remarks:
            return
        self._printer.heading(say("round-heading-warnings"))
        told = remarks if of_rows else [one for one in remarks if one.row <= _HEADINGS]
        self._rows(told, "?", "yellow", file=REMARKS)
        if untold := len(remarks) - len(told):
            self._printer.item("?", say("round-remarks", rows=untold), style="yellow")

    def _rows(self, found: Sequence[RowFinding], mark: str, style: str, *, file: str) -> None:
        said = Counter(_sort(one) for one in found)
        first = {_sort(one): one for one in reversed(found)}
        for key, rows in said.most_common(_MOST_KINDS):
            why = say(
                "round-rejected-why",
                rows=rows,
                list=list_name(first[key].list, speech()),
                row=str(first[key].row),
                problem=finding_sentence(first[key], speech()),
            )
            self._printer.item(mark, why, style=style)
        if (more := len(said) - _MOST_KINDS) > 0:
            told = "round-more-kinds" if self._is_written else "round-more-kinds-unwritten"
            self._printer.item(mark, say(told, kinds=more, file=file), style=style)

    def timeline(self, outcome: RoundOutcome, on: date) -> None:
        self._printer.heading(say("round-heading-timeline", on=on))
        self._printer.rows(_stage(one) for one in outcome.timeline(on))

    def findings(self, outcome: RoundOutcome) -> None:
        nothing = say("round-nothing-missing")
        self._findings(say("round-heading-missing"), outcome.missing, "○", "yellow", nothing)
        self.wrong(outcome)
        if outcome.doubtful:
            self._findings(say("round-heading-look"), outcome.doubtful, "?", "yellow", "")

    def wrong(self, outcome: RoundOutcome) -> None:
        nothing = say("round-nothing-wrong")
        self._findings(say("round-heading-wrong"), outcome.wrong, "✗", "red", nothing)

    def outcome(self, outcome: RoundOutcome, heading: str) -> None:
        self._printer.heading(heading)
        counted = outcome.totals.by_outcome
        self._printer.numbers(
            {say(f"round-outcome-{o}"): counted.get(o, 0) for o in Outcome},
            together=(say("round-all-clients"), outcome.totals.rows),
        )
        if looked_at := len(outcome.looked_at):
            said = say("round-looked-at", clients=looked_at, waiting=outcome.waiting)
            self._printer.item("?", said, style="yellow")
        if assumed := outcome.left_out_on_assumption:
            self._printer.item("?", say("round-on-assumption", clients=assumed), style="yellow")

    def reasons(self, outcome: RoundOutcome) -> None:
        plain = {str(Outcome.INVITED), str(Outcome.PROTECTED), str(Outcome.REJECTED)}
        reasons = {
            counted_name(CountedBy.REASON, code, outcome.area_names, speech()): rows
            for code, rows in Counter(outcome.totals.by_reason).most_common()
            if code not in plain
        }
        if reasons:
            self._printer.heading(say("round-heading-why"))
            self._printer.numbers(reasons)

    def choices(self, result: RoundResult) -> None:
        self._printer.heading(say("round-heading-choices"))
        outcome, rows = result.outcome, result.read.rows.get("choices", 0)
        counted = asdict(outcome.choice_totals)
        arrived = counted.pop("arrived")
        if arrived:
            self._printer.numbers(
                {
                    say(f"round-choices-{name}"): number
                    for name, number in counted.items()
                    if number or name != "changes"
                },
                together=(say("round-choices-arrived"), arrived),
            )
        elif rows and not outcome.facts.choices:
            self._printer.line(say("round-choices-none-taken", rows=rows))
        else:
            self._printer.line(say("round-choices-none"))
        if outcome.has_protected:
            self._printer.line(say("round-choices-protected"))

    def files(self, result: RoundResult, out: Path) -> None:
        self._printer.heading(say("round-heading-files"))
        told = ((path, f"round-file-{path.stem}") for path in sorted(out.iterdir()))
        self._printer.rows(
            (Text(str(path), style="bold"), say(message))
            for path, message in told
            if speech().has(message)
        )

    def _findings(
        self, heading: str, found: Iterable[Finding], mark: str, style: str, nothing: str
    ) -> None:
        self._printer.heading(heading)
        told = dict.fromkeys((self._sentences.finding(one), one.decision) for one in found)
        for sentence, decision in told:
            behind = (
                say("round-finding-decision", decision=self._rules.decision(decision))
                if decision
                else ""
            )
            self._printer.item(mark, f"{sentence} {behind}".strip(), style=style)
        if not told:
            self._printer.item("✓", nothing, style="green")


def _sort(found: RowFinding) -> tuple[str, ...]:
    """What is told once for all rows that have it; of a whole list, each thing by itself."""
    if found.row > _HEADINGS:
        return found.list, found.code
    return found.list, found.code, finding_sentence(found, speech())


def _stage(one: StageOnDay) -> tuple[Text, ...]:
    cells = (
        _MARKS[one.tense],
        say(f"round-stage-{one.step.stage}"),
        _when(one.step),
        say(f"round-tense-{one.tense}"),
    )
    return tuple(Text(cell, style=_STYLES[one.tense]) for cell in cells)


def _when(step: Step) -> str:
    if step.day is None:
        return say("round-no-day")
    when = say(f"round-bound-{step.bound}", day=step.day)
    return f"{when} ({say('round-from-system')})" if step.from_system else when
