"""Writes the report of a round, as PDF and as a page."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from hemval.core.reporting.round_report import round_report
from hemval.files.whole_file import write_whole_file
from hemval.letters.report.page import GENERATOR, report_page
from hemval.letters.report.telling import report_paper
from hemval.letters.typeset.press import Press
from hemval.texts.words import Words

PDF, PAGE = "report.pdf", "report.html"


def write_report(
    summary: Mapping[str, Any], folder: Path, words: Words, *, press: Press | None = None
) -> tuple[Path, Path]:
    """Write `report.pdf` and `report.html` into a folder, each wholly or not at all.

    The same summary gives the same bytes. Nothing is written before both are made, and nothing over
    a file that is no report. Raises ReportRefused, FileRefused, OSError, and UnprintableCharacter
    where the fonts lack a letter of a name.
    """
    pdf, page = report_pdf(summary, words, press=press), report_html(summary, words)
    folder.mkdir(parents=True, exist_ok=True)
    written = ((folder / PDF, pdf, b"Typst"), (folder / PAGE, page, GENERATOR.encode()))
    for path, data, mark in written:
        write_whole_file(path, data, is_ours=_has(mark))
    return folder / PDF, folder / PAGE


def report_pdf(summary: Mapping[str, Any], words: Words, *, press: Press | None = None) -> bytes:
    """The report of a round as PDF. Raises ReportRefused and UnprintableCharacter."""
    report = round_report(summary)
    return (press or Press()).print(report_paper(report, words), report.facts_on).pdf


def report_html(summary: Mapping[str, Any], words: Words) -> bytes:
    """The report of a round as one page for a browser. Raises ReportRefused."""
    return report_page(round_report(summary), words).encode("utf-8")


def _has(mark: bytes) -> Callable[[Path], bool]:
    return lambda path: mark in path.read_bytes()
