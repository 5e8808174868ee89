"""What a run of letters came to, as a person reads it: how many, why not, where, and what next."""

import shlex
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from rich.text import Text

from hemval.cli.printing import Printer, number
from hemval.cli.speech import language, say
from hemval.core.correspondence.account import Account
from hemval.core.correspondence.kinds import A_PERSON_FIRST, LetterKind, Standing, UnsentCode
from hemval.letters.post.control import CONTROL
from hemval.letters.post.desk import PostResult
from hemval.letters.post.entry import BY_HAND, LETTERS
from hemval.letters.post.folder import BATCHES
from hemval.letters.post.index import INDEX
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.lists import NOT_SENT, WAITING
from hemval.letters.post.papers import Papers


def printed_as_json(run: LettersRun, result: PostResult, papers: Papers) -> dict[str, Any]:
    """What a run came to, for programs to read; nobody is in it."""
    return {
        "round": run.round.round_id,
        "is_exercise": run.round.terms.is_exercise,
        "nothing_to_choose": run.round.is_nothing_to_choose,
        "letters": str(run.letters),
        "days": {kind.value: day.isoformat() for kind, day in sorted(run.days.items())},
        "kinds": {kind.value: _kind_as_json(result.account, kind) for kind in sorted(run.days)},
        "printed": result.printed,
        "restored": len(result.restored),
        "not_restored": len(result.not_restored),
        "withdrawn": result.withdrawn,
        "not_to_post": {
            "letters": sum(result.not_to_post.values()),
            "batches": sorted(filter(None, result.not_to_post)),
            "left_out": {name: [*ids] for name, ids in sorted(result.left_out.items())},
        },
        "told_otherwise": run.told_otherwise,
        "happened_later": len(run.happened_later),
        "batches": [*result.batches],
        "papers": [*papers.files],
        "no_report": papers.no_report.code.value if papers.no_report else None,
    }


def _kind_as_json(account: Account, kind: LetterKind) -> dict[str, Any]:
    numbers = standings(account, kind)
    why = {code.value: n for (_, code), n in sorted(_reasons(account, kind).items())}
    return {**{one.value: numbers[one] for one in Standing}, "rows": numbers.total(), "why": why}


def print_letters_page(
    run: LettersRun, result: PostResult, papers: Papers, given: Sequence[str] = ()
) -> None:
    """Print it all; `given` are the options that the same round is to be given again."""
    page = _Page(run, result, given)
    print_title(page.printer, run)
    if run.round.is_nothing_to_choose:
        page.printer.blank()
        page.printer.line(say("letters-nothing-to-choose"))
    else:
        page.counts()
        page.reasons()
    page.did()
    page.files(papers)
    page.what_is_next()


def in_order(run: LettersRun) -> list[LetterKind]:
    """The kinds in the order that people get them."""
    return [kind for kind in LetterKind if kind in run.days]


def print_title(printer: Printer, run: LettersRun) -> None:
    """Which round, and that it is an exercise where it is one."""
    identity = run.round.terms.system.identity
    title = say(
        "letters-title",
        round=run.round.round_id,
        system=identity.name.in_language(language()),
        municipality=identity.municipality,
    )
    printer.line(title, style="bold")
    if run.round.terms.is_exercise:
        printer.line(say("letters-exercise"), style="yellow")


def standings(account: Account, kind: LetterKind) -> Counter[Standing]:
    """How many rows of a kind stand where."""
    numbers: Counter[Standing] = Counter()
    for (one, standing, _), count in account.counts.items():
        if one is kind:
            numbers[standing] += count
    return numbers


def _reasons(account: Account, kind: LetterKind) -> Counter[tuple[Standing, UnsentCode]]:
    return Counter(
        {
            (standing, why): count
            for (one, standing, why), count in account.counts.items()
            if one is kind and why is not None
        }
    )


def dated(run: LettersRun, result: PostResult) -> Iterator[str]:
    """The days of the letters that were printed now, where they are not today's.

    Also what was left of a run that was stopped and dated them otherwise.
    """
    by_day: dict[tuple[date, bool], list[LetterKind]] = {}
    for kind, day in result.dated.items():
        goes_on = run.on is None and run.begun.get(kind) == day
        by_day.setdefault((day, goes_on), []).append(kind)
    for (day, goes_on), kinds in by_day.items():
        if day != run.today:
            yield _of_kinds("letters-did-goes_on" if goes_on else "letters-did-dated", day, kinds)
    for day in dict.fromkeys(run.begun[kind] for kind in result.dated if kind in run.begun):
        anew = [kind for kind, new in result.dated.items() if run.begun.get(kind) == day != new]
        if anew:
            yield _of_kinds("letters-did-anew", day, anew)


def _of_kinds(message: str, day: date, kinds: list[LetterKind]) -> str:
    names = [say(f"post-kind-{kind}") for kind in LetterKind if kind in kinds]
    return say(message, day=day, kinds=", ".join(names))


class _Page:
    """Prints part after part."""

    def __init__(self, run: LettersRun, result: PostResult, given: Sequence[str]) -> None:
        self.printer = Printer()
        self._run = run
        self._result = result
        self._account = result.account
        self._given = given

    def counts(self) -> None:
        """Each kind, and where everybody stands in it; the last column is all rows of the list."""
        headings = (say("letters-column-kind"), *(say(f"post-standing-{one}") for one in Standing))
        rows = []
        for kind in in_order(self._run):
            numbers = standings(self._account, kind)
            told = (number(numbers[one]) for one in Standing)
            rows.append((say(f"post-kind-{kind}"), *told, number(numbers.total())))
        self.printer.blank()
        self.printer.counted((*headings, say("letters-column-rows")), rows)
        self.printer.line(say("letters-adds-up"))

    def reasons(self) -> None:
        """Why letters wait, and why some are not sent."""
        for standing in (Standing.WAITS, Standing.NOT_SENT):
            rows = [*self._why(standing)]
            if rows:
                self.printer.heading(say(f"letters-heading-{standing}"))
                self.printer.rows(rows)

    def _why(self, standing: Standing) -> Iterator[tuple[Text, str, str]]:
        for kind in in_order(self._run):
            for (one, why), count in sorted(_reasons(self._account, kind).items()):
                if one is standing:
                    counted = Text(number(count), style="bold", justify="right")
                    yield counted, say(f"post-kind-{kind}"), say(f"unsent-{why}")

    def did(self) -> None:
        """What was done now."""
        self.printer.heading(say("letters-heading-did"))
        result = self._result
        self.printer.item("✓", say("letters-did-printed", number=result.printed), style="green")
        for sentence in dated(self._run, result):
            self.printer.item("•", sentence)
        if result.batches:
            made = say("letters-did-batches", number=len(result.batches))
            self.printer.item("✓", made, style="green")
        for what, done in (
            ("restored", len(result.restored)),
            ("not_restored", len(result.not_restored)),
            ("withdrawn", result.withdrawn),
            ("not_to_post", sum(result.not_to_post.values())),
            ("told_otherwise", self._run.told_otherwise),
            ("happened_later", len(self._run.happened_later)),
            ("copies_waiting", self._account.copies_waiting.total()),
        ):
            if done:
                self.printer.item("?", say(f"letters-did-{what}", number=done), style="yellow")
        self._batches()

    def _batches(self) -> None:
        """Which print batches have changed, or are not to be sent as they are."""
        result = self._result
        for name, letters in sorted(result.left_out.items()):
            told = say("letters-did-left_out", batch=name, letters=", ".join(letters))
            self.printer.item("?", told, style="yellow")
        batches = sorted(filter(None, result.not_to_post))
        if batches:
            told = say("letters-did-in_batches", batches=", ".join(batches))
            self.printer.item("?", told, style="yellow")

    def files(self, papers: Papers) -> None:
        """Where everything lies."""
        names = {
            LETTERS: "letters",
            BY_HAND: "by_hand",
            BATCHES: "batches",
            INDEX: "index",
            CONTROL: "control",
            WAITING: "waiting",
            NOT_SENT: "not_sent",
            **({"papers": "papers"} if papers.files else {}),
        }
        folder = self._run.letters
        self.printer.heading(say("letters-heading-files"))
        self.printer.rows(
            (Text(str(folder / name), style="bold"), say(f"letters-file-{what}"))
            for name, what in names.items()
            if (folder / name).exists()
        )
        if papers.no_report is not None:
            why = say(f"report-refused-{papers.no_report.code}", where=papers.no_report.where)
            self.printer.item("?", why, style="yellow")

    def what_is_next(self) -> None:
        """What somebody has to do, and what to type then."""
        self.printer.heading(say("letters-heading-next"))
        for step in self._steps():
            self.printer.item("→", say(f"letters-next-{step}"), style="bold")
        for name, more in (("status", ("status",)), ("again", ())):
            typed = ["hemval", "letters", *more, str(self._run.round.folder), *self._given]
            command = shlex.join(typed)
            self.printer.item("→", say(f"letters-next-{name}", command=command), style="bold")

    def _steps(self) -> Iterator[str]:
        counts = self._account.counts
        if any(standing is Standing.SENT for (_, standing, _) in counts):
            yield "print_exercise" if self._run.round.terms.is_exercise else "print"
        if self._account.of_hidden:
            yield "by_hand"
        if any(why is UnsentCode.CALL_FIRST for (_, _, why) in counts):
            yield "call"
        if any(why in A_PERSON_FIRST for (_, _, why) in counts):
            yield "waiting"
