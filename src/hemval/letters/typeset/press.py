"""The press: papers in, PDF out.

One press is kept for many papers, since Typst remembers its fonts and templates between them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import typst

from hemval.letters.paper import Paper
from hemval.letters.typeset.paper_json import as_json

FONTS = Path(__file__).parents[1] / "fonts"
"""The fonts of every paper. No other is ever used, so that each machine gives the same letter."""
TEMPLATES = Path(__file__).parent / "templates"
STANDARDS = ["ua-1", "a-2a"]
"""PDF/UA-1 for who listens, PDF/A-2a for the archive."""

_PAGES = re.compile(rb"%PDF-1\.7\n%....\n\n1 0 obj\n<</Type/Pages/Count (\d+)/", re.DOTALL)
"""How a PDF of Typst begins: the tree of pages first, and in it their number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A paper as PDF, and how many pages it has."""

    pdf: bytes
    pages: int


class Press:
    """Prints papers. The same paper and day give the same bytes, on every machine."""

    def __init__(self) -> None:
        self._compiler = typst.Compiler(
            str(TEMPLATES / "main.typ"), root=str(TEMPLATES), font_paths=_fonts()
        )

    def print(self, paper: Paper, dated: date) -> Printed:
        """The paper as PDF; `dated` is the day it says that it was made."""
        pdf = self._compile([paper], dated)
        return Printed(pdf=pdf, pages=pages_of(pdf))

    def _compile(self, papers: Sequence[Paper], dated: date) -> bytes:
        pdf = self._compiler.compile(
            format="pdf",
            sys_inputs={"papers": as_json(papers)},
            pdf_standards=STANDARDS,
            timestamp=int(datetime.combine(dated, time(12), UTC).timestamp()),
        )
        if not isinstance(pdf, bytes):
            raise TypeError("Typst gave no PDF")
        return pdf


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of the press has, read from its beginning."""
    found = _PAGES.match(pdf)
    if found is None:
        raise ValueError("not a PDF of the press")
    return int(found[1])


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
