"""The papers beside the letters: sheets for providers and staff, and the committee's report."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hemval.core.correspondence.days import day_of
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.printed import LetterState
from hemval.core.reporting.reading import ReportRefused
from hemval.core.reporting.round_report import round_report
from hemval.letters.post.desk import PostResult
from hemval.letters.post.folder import LEDGER, LetterFolder, Step, letter_folder, no_step
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.report.page import report_page
from hemval.letters.report.telling import report_paper
from hemval.letters.sheets.by_hand_sheet import HandLetter
from hemval.letters.sheets.legible import legible_text
from hemval.letters.sheets.writing import RoundSheets, write_sheets
from hemval.letters.typeset.press import Press

REPORT = "papers/report.pdf"
REPORT_PAGE = "papers/report.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """The names of what was written within the folder of letters, and why there is no report."""

    files: tuple[str, ...]
    no_report: ReportRefused | None = None


def write_papers(
    run: LettersRun, result: PostResult, key: bytes, *, step: Step = no_step
) -> Papers:
    """Write them into the folder of letters.

    Until places are given there is nothing to tell a provider or the committee. A report that
    cannot be made keeps nothing else from being written. Raises FolderRefused, PostRefused,
    ListUnread and OSError.
    """
    press = Press()
    made_on = run.on or day_of(LetterKind.NOTICE, run.round.terms, run.today)
    with letter_folder(run.letters, step) as folder:
        sheets = RoundSheets(
            opened=run.round,
            made_on=made_on,
            key=key,
            since=run.since,
            by_hand=tuple(_letters_by_hand(folder, run, result, key)),
            language=run.words.language,
        )
        written = write_sheets(sheets, folder, press)
        try:
            return Papers(files=(*written, *_report(folder, run, press)))
        except ReportRefused as error:
            return Papers(files=written, no_report=error)


def _letters_by_hand(
    folder: LetterFolder, run: LettersRun, result: PostResult, key: bytes
) -> Iterator[HandLetter]:
    path = folder.root / LEDGER
    with Ledger(path, round_id=run.round.round_id, key=key, writes=False) as ledger:
        for number, one in enumerate(ledger.entries()):
            if one.is_by_hand and result.account.state(number, one) is LetterState.IN_FORCE:
                yield HandLetter(client=one.client, kind=one.kind, id=one.id)


def _report(folder: LetterFolder, run: LettersRun, press: Press) -> tuple[str, ...]:
    if not (run.round.is_allocated or run.round.is_nothing_to_choose):
        return ()
    report = round_report(run.round.summary)
    names = {id_: legible_text(name) for id_, name in report.providers.items()}
    paper = report_paper(replace(report, providers=names), run.words)
    printed = press.print(paper, report.facts_on)
    folder.write(REPORT, printed.pdf)
    folder.write(REPORT_PAGE, report_page(report, run.words).encode("utf-8"))
    return REPORT, REPORT_PAGE
