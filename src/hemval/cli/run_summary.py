"""What a run came to, as a person reads it: what is done, what it waits for, what comes next."""

import json
import shlex
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rich.text import Text

from hemval.cli.printing import Printer
from hemval.cli.round_summary import print_invited
from hemval.cli.speech import say, speech
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding
from hemval.core.round.lacking import Lacking
from hemval.core.round.outcome import Stop
from hemval.core.round.waits import Reached
from hemval.core.stages.standing import StageRefused
from hemval.core.system.values import LocalText
from hemval.files.invited.summary_file import SUMMARY, finding_as_json
from hemval.files.stages.lottery_files import COMMITMENT, DRAW
from hemval.files.stages.public_value_file import ValueRefused
from hemval.files.stages.round_allocated import PUBLIC
from hemval.files.stages.round_run import Came
from hemval.files.stages.round_stages import INVITATIONS
from hemval.files.stages.round_standing import CERTIFICATE
from hemval.files.stages.round_work import RoundWork
from hemval.texts.invitations import Sentences
from hemval.texts.words import Value

_FILES = {
    "allocation.csv": "allocation",
    "call_list.csv": "call_list",
    "queue.csv": "queue",
    "to_decide.csv": "to_decide",
    "temporary.csv": "temporary",
    "look_at.csv": "look_at",
    "changes_since.csv": "changes_since",
    "providers": "providers",
    "protected": "protected",
    "problems": "problems",
    "certificate.json": "certificate",
    "public.json": "public",
    "secret": "secret",
}
"""What an allocated folder holds, in the order that it is read, and the end of each text's name."""
_WRITTEN = {Reached.INVITED: INVITATIONS, Reached.FROZEN: COMMITMENT, Reached.DRAWN: DRAW}


def print_came(came: Came, work: RoundWork, out: Path) -> None:
    """Print what a run came to."""
    if came.stops:
        print_invited(work.result, out, is_stopped=True)
        return
    page = _Page(work, out)
    page.title()
    page.findings(came)
    if came.is_refused:
        return
    page.did(came)
    if came.is_nothing_to_choose:
        page.line(say("run-nothing-to-choose"))
    if came.reached is Reached.ALLOCATED:
        page.totals()
        page.files()
    if came.waits:
        page.waits(came)
    elif came.reached is not Reached.ALLOCATED and not came.is_nothing_to_choose:
        page.goes_on()


def refused(came: Came, work: RoundWork, out: Path) -> Iterator[str]:
    """Why a round is refused, once more at the end; `out` holds what is to be mended."""
    rows = work.result.outcome.losses.rows
    for stop in came.stops:
        if stop is Stop.REJECTED and came.reached is not Reached.NOTHING:
            check = shlex.join(["hemval", "round", "check", str(work.folder), "--out"])
            yield say(
                "run-refused-rejected", rows=rows, command=f"{check} {say('run-value-folder')}"
            )
        else:
            yield say(f"round-refused-{stop}", rows=rows, folder=str(out))
    if not came.stops:
        yield say("run-refused-wrong")


def command_line(folder: Path, out: Path, *more: str) -> str:
    """The command that goes on with a round, as it is typed."""
    return shlex.join(["hemval", "run", str(folder), "--out", str(out), *more])


def refusal_sentence(error: StageRefused | ValueRefused, folder: Path, out: Path) -> str:
    """Why a stage could not be done, and what to do instead."""
    if isinstance(error, ValueRefused):
        why = say(f"run-value-{error.code}", **error.facts)
        return say("run-value-refused", file=error.file, why=why)
    return say(
        f"run-refused-{error.code}",
        folder=str(out),
        round=error.round_id,
        names=", ".join(error.names),
        rows=error.rows,
        command=command_line(folder, out),
    )


def came_as_json(came: Came, work: RoundWork, out: Path) -> dict[str, Any]:
    """What a run came to, for programs to read; with the summary of the folder as it now stands."""
    findings = came.problems.findings if came.problems else ()
    return {
        "state": "refused" if came.is_refused else came.reached.value,
        "did": [stage.value for stage in came.did],
        "is_exercise": work.is_exercise,
        "nothing_to_choose": came.is_nothing_to_choose,
        "stops": [stop.value for stop in came.stops],
        "waits": [_waiting_as_json(one) for one in came.waits],
        "findings": [finding_as_json(one) for one in (*work.result.outcome.findings, *findings)],
        "later_unused": [*came.later_unused],
        "summary": _summary(out),
    }


def _summary(out: Path) -> Any:
    path = out / SUMMARY
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _waiting_as_json(waiting: Lacking) -> dict[str, Any]:
    facts = {name: str(fact) for name, fact in waiting.facts.items()}
    return {"code": waiting.what.value, "facts": facts, "sentence": _waits(waiting)}


def _waits(waiting: Lacking) -> str:
    return say(f"run-waits-{waiting.what}", **_facts(waiting.facts))


def _facts(facts: Mapping[str, Fact]) -> dict[str, Value]:
    """The facts of a sentence; none of those here is in several languages."""
    return {name: fact for name, fact in facts.items() if not isinstance(fact, LocalText)}


class _Page:
    """Prints part after part; in an exercise the parts that matter say so."""

    def __init__(self, work: RoundWork, out: Path) -> None:
        self._printer = Printer()
        self._sentences = Sentences(speech())
        self._work = work
        self._out = out

    def title(self) -> None:
        read = self._work.result.read
        plan, system = read.facts.plan, read.system.system
        title = say(
            "round-title",
            round=plan.id,
            system=system.identity.name.in_language(speech().language),
            municipality=system.identity.municipality,
        )
        self._printer.line(title, style="bold")
        self._printer.line(say("round-days", facts_on=plan.facts_on, effect=plan.effect))
        if plan.is_exercise:
            self._printer.line(say("run-exercise"), style="yellow")

    def line(self, text: str) -> None:
        self._printer.blank()
        self._printer.line(text)

    def findings(self, came: Came) -> None:
        """What must be changed before the round is valid, and what a person should know."""
        if came.problems is None:
            return
        wrong = came.problems.wrong
        if wrong:
            self._printer.heading(say("run-heading-wrong"))
            self._items(wrong, "✗", "red")
        known = [one for one in came.problems.findings if one not in wrong]
        if known:
            self._printer.heading(say("round-heading-look"))
            self._items(known, "?", "yellow")

    def _items(self, found: Iterable[Finding], mark: str, style: str) -> None:
        for sentence in dict.fromkeys(map(self._sentences.finding, found)):
            self._printer.item(mark, sentence, style=style)

    def did(self, came: Came) -> None:
        """What was done now."""
        self._heading(say("run-heading-did"))
        for stage in came.did:
            folder = self._out / _WRITTEN.get(stage, "")
            self._printer.item("✓", say(f"run-did-{stage}", folder=str(folder)), style="green")
        if not came.did:
            self._printer.item("✓", say("run-did-nothing"), style="green")
        if came.other_lists:
            said = say("run-other-lists", names=", ".join(came.other_lists))
            self._printer.item("?", said, style="yellow")

    def waits(self, came: Came) -> None:
        """What must come from outside, and then what to type."""
        self._printer.heading(say("run-heading-waits"))
        for one in came.waits:
            self._printer.item("…", _waits(one), style="yellow")
        if came.later_unused:
            names = ", ".join(came.later_unused)
            self._printer.item("…", say("run-later-unused", names=names), style="yellow")
        self._printer.heading(say("run-heading-next"))
        more: list[str] = []
        if came.reached is Reached.FROZEN:
            published = say("run-next-publish", file=str(self._out / COMMITMENT))
            self._printer.item("→", published, style="bold")
            more.extend(("--value", say("run-value-file")))
        elif came.problems is not None and came.problems.wrong:
            self._printer.item("→", say("run-next-mend"), style="bold")
        self._command(*more)

    def goes_on(self) -> None:
        """Nothing is waited for: what to type."""
        self._printer.heading(say("run-heading-next"))
        self._command()

    def _command(self, *more: str) -> None:
        command = command_line(self._work.folder, self._out, *more)
        self._printer.item("→", say("run-next-command", command=command), style="bold")

    def _heading(self, text: str) -> None:
        mark = f" ({say('run-exercise-mark')})" if self._work.is_exercise else ""
        self._printer.heading(f"{text}{mark}")

    def totals(self) -> None:
        """What everybody got, in numbers that add up, and what is left to do by hand."""
        told = _summary(self._out)
        system = self._work.result.read.system.system
        names = {one.id: one.name.in_language(speech().language) for one in system.bundles}
        for bundle, numbers in told["bundles"].items():
            if not numbers["placements"]:
                self.line(say("run-nobody-has", bundle=names.get(bundle, bundle)))
                continue
            self._heading(names.get(bundle, bundle))
            self._printer.numbers(
                {outcome_name(code): count for code, count in numbers["by_code"].items()},
                together=(say("run-total-placements"), numbers["placements"]),
            )
        queues = (one["queues"].values() for one in told["bundles"].values())
        hidden = told["totals"]["protected"]
        by_hand = {
            **({"protected": hidden} if hidden else {}),
            "calls": sum(told["calls"].values()),
            "queue": sum(map(sum, queues)),
            "to_decide": sum(told["to_decide"].values()),
            "temporary": sum(told["temporary"].values()),
        }
        if told["changes_since"]:
            self._printer.heading(say("run-heading-changes"))
            changes = told["changes_since"].items()
            self._printer.numbers({say(f"run-change-{code}"): count for code, count in changes})
        self._printer.heading(say("run-heading-by-hand"))
        self._printer.numbers({say(f"run-total-{name}"): count for name, count in by_hand.items()})

    def files(self) -> None:
        """Where what is read first stands, and how it is checked and explained."""
        self._printer.heading(say("round-heading-files"))
        self._printer.rows(
            (Text(str(self._out / name), style="bold"), say(f"run-file-{what}"))
            for name, what in _FILES.items()
        )
        self._printer.heading(say("run-heading-next"))
        told = (CERTIFICATE, "--commitment", COMMITMENT, "--public", PUBLIC)
        given = [one if one.startswith("--") else str(self._out / one) for one in told]
        verify = shlex.join(["hemval", "verify", *given])
        explain = shlex.join(["hemval", "explain", str(self._out), "--client", "ID"])
        letters = shlex.join(["hemval", "letters", str(self._out)])
        for step in _by_hand(_summary(self._out)):
            self._printer.item("→", say(f"run-next-{step}"), style="bold")
        self._printer.item("→", say("run-next-letters", command=letters), style="bold")
        self._printer.item("→", say("run-next-public", command=verify), style="bold")
        self._printer.item("→", say("run-next-explain", command=explain), style="bold")


def _by_hand(told: Mapping[str, Any]) -> Iterator[str]:
    """What somebody must do, where there is something to do."""
    for step in ("calls", "to_decide"):
        if any(told[step].values()):
            yield step
    if told["totals"]["protected"]:
        yield "protected"


def outcome_name(code: str) -> str:
    """What an outcome is called where many are counted together."""
    own = f"run-total-{code}"
    return say(own) if speech().has(own) else say(f"allocated-code-{code}")
