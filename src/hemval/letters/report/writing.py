"""Writes the report of a round, as PDF and as a page."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hemval.core.reporting.round_report import round_report
from hemval.letters.report.page import report_page
from hemval.letters.report.telling import report_paper
from hemval.letters.typeset.press import Press
from hemval.texts.words import Words

PDF, PAGE = "report.pdf", "report.html"


def write_report(
    summary: Mapping[str, Any], folder: Path, words: Words, *, press: Press | None = None
) -> tuple[Path, Path]:
    """Write `report.pdf` and `report.html` into a folder that is there.

    The same summary gives the same bytes. Nothing is written before all is made. Raises
    ReportRefused, and UnprintableCharacter of a name that the fonts lack a letter for.
    """
    report = round_report(summary)
    printed = (press or Press()).print(report_paper(report, words), report.facts_on)
    page = report_page(report, words)
    (folder / PDF).write_bytes(printed.pdf)
    (folder / PAGE).write_text(page, encoding="utf-8", newline="\n")
    return folder / PDF, folder / PAGE
