"""`hemval verify`: check a certificate, what is published of a round, or one's own row."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.options import in_language
from hemval.cli.printing import Printer, number
from hemval.cli.speech import language, say
from hemval.core.verification.for_everybody import verify_public
from hemval.core.verification.report import Check, CheckName, Differences, OwnRow, Report, Told
from hemval.files.faulty import FaultyFile
from hemval.files.problems.certificate_file import earlier_beside, read_to_verify
from hemval.texts.words import Words, words

_SHOWN_OF_HASH = 16
"""So many characters tell one claim from another; the whole hash stands in what `--json` prints."""
_AREA = "@"
_HOLDS, _WRONG, _LEFT = "✓", "✗", "–"
_GIVEN_BESIDE = (
    CheckName.COMMITMENT,
    CheckName.PUBLIC,
    CheckName.WITHHELD,
    CheckName.BY_HAND,
    CheckName.RECEIPT,
)
_GIVEN_OTHERWISE = {
    "hemval-public/1": "--public",
    "hemval-row/1": "--row",
    "hemval-commitment/1": "--commitment",
    "hemval-by-hand/1": "--by-hand",
    "hemval-decision/1": "--decision",
}
"""The papers that are not certificates, and what each is given with."""
_OF_THE_DRAW = (
    CheckName.DIGEST,
    CheckName.SECRET,
    CheckName.PUBLIC_VALUE,
    CheckName.SEED,
    CheckName.ORDERS,
    CheckName.DRAW_SEEDS,
    CheckName.COMMITMENT,
)
"""What an exercise proves nothing of."""


def verify(
    certificate: Annotated[
        Path | None,
        typer.Argument(metavar="[CERTIFICATE]", help=say("verify-help-certificate")),
    ] = None,
    commitment: Annotated[
        Path | None, typer.Option("--commitment", help=say("verify-help-commitment"))
    ] = None,
    public: Annotated[Path | None, typer.Option("--public", help=say("verify-help-public"))] = None,
    row: Annotated[Path | None, typer.Option("--row", help=say("verify-help-row"))] = None,
    corrects: Annotated[
        list[Path] | None, typer.Option("--corrects", help=say("verify-help-corrects"))
    ] = None,
    by_hand: Annotated[
        Path | None, typer.Option("--by-hand", help=say("verify-help-by_hand"))
    ] = None,
    decision: Annotated[
        Path | None, typer.Option("--decision", help=say("verify-help-decision"))
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help=say("verify-help-json"))] = False,
    lang: Annotated[str | None, in_language(say("verify-help-lang"))] = None,
) -> None:
    """Say each thing that was checked, and whether it holds."""
    given = _Given(
        certificate=certificate,
        commitment=commitment,
        public=public,
        row=row,
        corrects=tuple(corrects or ()),
        by_hand=by_hand,
        decision=decision,
    )
    _refuse_what_does_not_go_together(given)
    with without_collecting():
        try:
            report = _report(given)
        except FaultyFile as error:
            _print_unreadable(error, as_json=as_json)
            raise typer.Exit(BAD_INPUT) from None
    if as_json:
        typer.echo(json.dumps(_as_json(report), ensure_ascii=False, indent=2))
    else:
        _Page(words(lang or language())).print(report)
    if not report.holds:
        raise typer.Exit(BAD_INPUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """The files that somebody gave."""

    certificate: Path | None
    commitment: Path | None
    public: Path | None
    row: Path | None
    corrects: tuple[Path, ...]
    by_hand: Path | None
    decision: Path | None


def _report(given: _Given) -> Report:
    promised, published = _read(given.commitment), _read(given.public)
    decided = _read(given.decision)
    if given.certificate is None:
        row = _read(given.row)
        return verify_public(published, commitment=promised, row=row, decision=decided)
    from hemval.core.verification.checker import verify_certificate  # It loads arrays.

    read = read_to_verify(given.certificate)
    _refuse_another_paper(read)
    before = [read_to_verify(path) for path in given.corrects]
    return verify_certificate(
        read,
        commitment=promised,
        public=published,
        corrected=before or earlier_beside(given.certificate, read) or None,
        by_hand=_read(given.by_hand),
        decision=decided,
    )


def _read(path: Path | None) -> Any:
    return None if path is None else _given(read_to_verify(path))


def _given(value: Any) -> Any:
    """A file that says null was given all the same, and is then of no right shape."""
    return () if value is None else value


def _refuse_what_does_not_go_together(given: _Given) -> None:
    code = ""
    if given.certificate is None and given.public is None:
        code = "verify-nothing-given"
    elif given.certificate is None and given.corrects:
        code = "verify-corrects-what"
    elif given.certificate is None and given.by_hand is not None:
        code = "verify-by-hand-what"
    elif given.certificate is not None and given.row is not None:
        code = "verify-row-with-certificate"
    if code:
        typer.echo(say(code), err=True)
        raise typer.Exit(BAD_INPUT)


def _refuse_another_paper(read: Any) -> None:
    """What is published, or one's own row, is no false certificate because it is given as one."""
    option = _GIVEN_OTHERWISE.get(str(read.get("format"))) if isinstance(read, dict) else None
    if option is not None:
        typer.echo(say("verify-another-paper", option=option), err=True)
        raise typer.Exit(BAD_INPUT)


def _print_unreadable(error: FaultyFile, *, as_json: bool) -> None:
    if as_json:
        faults = [*map(fault_as_json, error.faults)]
        typer.echo(json.dumps({"holds": False, "faults": faults}, ensure_ascii=False, indent=2))
    else:
        print_faults(error.faults)


def _as_json(report: Report) -> dict[str, Any]:
    told: dict[str, Any] = {
        "format": "hemval-verification/1",
        "round": report.round_id,
        "is_exercise": report.is_exercise,
        "holds": report.holds,
        "checks": [
            {
                "check": check.name.value,
                "holds": check.holds,
                "count": check.count,
                "wrong": check.wrong,
                "where": [*check.where],
            }
            for check in report.checks
        ],
        "not_checked": [name.value for name in report.not_checked],
    }
    if report.told is not None:
        told["told"] = asdict(report.told)
    if report.own is not None:
        told["own"] = asdict(report.own)
    if report.differences is not None:
        told["differences"] = asdict(report.differences)
    return told


class _Page:
    """Prints a report, one line for each thing that was checked."""

    def __init__(self, in_words: Words) -> None:
        self._words = in_words
        self._printer = Printer()

    def print(self, report: Report) -> None:
        """Print what was checked, what could not be, and what it comes to."""
        say_, printer = self._words.say, self._printer
        printer.title(say_("verify-title", round=report.round_id or say_("verify-no-round")))
        if report.is_exercise:
            printer.line(say_("verify-exercise"), style="bold yellow")
        printer.blank()
        for check in report.checks:
            self._check(check, is_exercise=report.is_exercise)
        self._left(report)
        if report.told is not None:
            self._told(report.told, is_exercise=report.is_exercise)
        if report.differences is not None:
            self._differences(report.differences)
        if report.own is not None:
            self._own(report.own)
        printer.blank()
        verdict = "verify-all-hold" if report.holds else "verify-some-wrong"
        wrong = sum(not check.holds for check in report.checks)
        facts = {"checks": len(report.checks), "wrong": wrong}
        style = "bold green" if report.holds else "bold red"
        printer.line(self._marked(say_(verdict, **facts), report.is_exercise), style=style)

    def _differences(self, differ: Differences) -> None:
        self._printer.blank()
        facts = {
            "changed": len(differ.changed),
            "added": len(differ.added),
            "gone": len(differ.gone),
            "rules": len(differ.rules),
        }
        self._printer.line(self._words.say("verify-differences", **facts), style="bold")

    def _own(self, own: OwnRow) -> None:
        say_, printer = self._words.say, self._printer
        printer.heading(say_("verify-row"))
        told = [(say_("verify-row-bundle"), own.bundle)]
        has = "chooser" if own.is_chooser else "silent"
        told += [(say_("verify-row-chose"), say_(f"verify-row-{has}"))]
        told += [
            (say_("verify-row-wish", number=place), self._leaf(leaf))
            for place, leaf in enumerate(own.wishes, start=1)
        ]
        told += [(say_("verify-row-today"), self._leaf(own.current))]
        told += [(say_("verify-row-place"), self._leaf(own.leaf))]
        told += [(say_("verify-row-order"), number(own.order))]
        printer.named(told)
        if own.withdrawn:
            withdrawn = say_("verify-row-withdrawn", code=own.withdrawn)
            printer.line(withdrawn, style="bold yellow")
        else:
            printer.line(say_("verify-row-stays"))
        for sentence in ("compare", "cannot"):
            printer.line(say_(f"verify-row-{sentence}"))
        printer.line(say_("verify-row-lot", lot=own.lot))

    def _leaf(self, leaf: str | None) -> str:
        """A provider, and where it has room in each area for itself, the area."""
        if leaf is None:
            return self._words.say("verify-row-none")
        provider, _, area = leaf.partition(_AREA)
        if not area:
            return provider
        return self._words.say("verify-row-in-area", provider=provider, area=area)

    def _told(self, told: Told, *, is_exercise: bool) -> None:
        """What no file can show, with what to hold it against."""
        say_ = self._words.say
        why = ", ".join(
            say_("verify-told-why", code=code, count=number(count))
            for code, count in told.why.items()
        )
        gone = say_("verify-told-withheld") if told.withdrawn is None else number(told.withdrawn)
        facts = {"claims": number(told.claims), "gone": gone, "why": why or "–"}
        sentences = [say_("verify-told-claims", **facts)]
        if not is_exercise:
            value = told.public_value
            facts = {name: str(value.get(name, "")) for name in ("chain", "round")}
            sentences.append(say_("verify-told-commitment", commitment=_short(told.commitment)))
            sentences.append(say_(f"verify-told-{value['source']}", **facts))
        for sentence in sentences:
            self._printer.item(_LEFT, sentence, style="yellow")
        if not is_exercise:
            if value["source"] == "drand":
                self._printer.line(say_("verify-told-where", **facts))
            self._printer.line(told.published)

    def _check(self, check: Check, *, is_exercise: bool) -> None:
        facts = {"count": number(check.count), "wrong": number(check.wrong)}
        kind = "check" if check.holds else "wrong"
        text = self._words.say(f"verify-{kind}-{check.name}", **facts)
        if check.where:
            where = ", ".join(_short(one) for one in check.where)
            more = ", …" if check.wrong > len(check.where) else ""
            text += " " + self._words.say("verify-where", where=where + more)
        text = self._marked(text, is_exercise and check.name in _OF_THE_DRAW)
        mark, style = (_HOLDS, "green") if check.holds else (_WRONG, "bold red")
        self._printer.item(mark, text, style=style)

    def _left(self, report: Report) -> None:
        for name in report.not_checked:
            if name in _GIVEN_BESIDE:
                self._printer.item(_LEFT, self._words.say(f"verify-left-{name}"), style="yellow")
        broken = [name for name in report.not_checked if name not in _GIVEN_BESIDE]
        if broken:
            text = self._words.say("verify-left-broken", checks=", ".join(broken))
            self._printer.item(_LEFT, text, style="yellow")

    def _marked(self, text: str, is_marked: bool) -> str:
        return f"{self._words.say('verify-exercise-mark')} {text}" if is_marked else text


def _short(where: str) -> str:
    is_hash = len(where) == 64 and set(where) <= set("0123456789abcdef")
    return where[:_SHOWN_OF_HASH] + "…" if is_hash else where
