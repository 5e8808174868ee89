"""The press: papers in, PDF out.

One press is kept for many papers, since Typst remembers its fonts and templates between them. What
cannot be printed as it stands is refused by name before anything is printed. Every PDF is PDF/UA-1
for who listens, and PDF/A-2a for the archive.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import typst

from hemval.letters.paper import Paper
from hemval.letters.typeset.characters import refuse_unprintable
from hemval.letters.typeset.fonts import shipped_fonts
from hemval.letters.typeset.paper_json import as_json

TEMPLATES = Path(__file__).parent / "templates"

_PAGES = re.compile(rb"%PDF-1\.7\n%....\n\n1 0 obj\n<</Type/Pages/Count (\d+)/", re.DOTALL)
"""How a PDF of Typst begins: the tree of pages first, and in it their number."""
_ADDRESS_TOO_LONG = re.compile(r"address-too-long (\d+)")
"""How the template says that an address does not fit, and of which of the papers."""


class AddressTooLong(ValueError):
    """An address does not fit in the window, not even at 10 pt: a person writes the envelope.

    `number` counts the papers that were printed together from 0; `lines` is how many lines it has.
    The address itself is not told.
    """

    def __init__(self, number: int, lines: int) -> None:
        self.number = number
        self.lines = lines
        super().__init__(f"the address of {lines} lines does not fit in the window")


class TooManyPages(ValueError):
    """A paper has more pages than its kind promises."""

    def __init__(self, title: str, pages: int, promised: int) -> None:
        self.title = title
        self.pages = pages
        self.promised = promised
        super().__init__(f"{title}: {pages} pages where {promised} is promised")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A paper as PDF, and how many pages it has."""

    pdf: bytes
    pages: int


class Press:
    """Prints papers. The same paper and day give the same bytes, on every machine."""

    def __init__(self) -> None:
        self._compiler = typst.Compiler(
            str(TEMPLATES / "main.typ"), root=str(TEMPLATES), font_paths=shipped_fonts()
        )

    def print(self, paper: Paper, dated: date) -> Printed:
        """The paper as PDF; `dated` is the day it says that it was made.

        Raises UnprintableCharacter, AddressTooLong or TooManyPages; nothing is printed then.
        """
        pdf = self._compile([paper], dated)
        pages = pages_of(pdf)
        if paper.pages_promised is not None and pages > paper.pages_promised:
            raise TooManyPages(paper.title, pages, paper.pages_promised)
        return Printed(pdf=pdf, pages=pages)

    def print_batch(
        self, papers: Sequence[Paper], dated: date, *, is_double_sided: bool = True
    ) -> Printed:
        """Many papers in one PDF. `is_double_sided`: each begins on an odd page, so that no sheet
        has words of two.

        It takes a gigabyte or so for 250 letters, and Typst gives nothing of it back: call it in
        a process that ends. Raises as `print` does, but counts no pages.
        """
        pdf = self._compile(papers, dated, is_double_sided=is_double_sided)
        return Printed(pdf=pdf, pages=pages_of(pdf))

    def _compile(
        self, papers: Sequence[Paper], dated: date, *, is_double_sided: bool = True
    ) -> bytes:
        for paper in papers:
            refuse_unprintable(paper)
        try:
            pdf = self._compiler.compile(
                format="pdf",
                sys_inputs={
                    "papers": as_json(papers),
                    "begins_on": "odd" if is_double_sided else "any",
                },
                pdf_standards=["ua-1", "a-2a"],
                timestamp=int(datetime.combine(dated, time(12), UTC).timestamp()),
            )
        except typst.TypstError as error:
            if found := _ADDRESS_TOO_LONG.search(str(error)):
                number = int(found[1])
                raise AddressTooLong(number, len(papers[number].recipient)) from None
            raise
        if not isinstance(pdf, bytes):
            raise TypeError("Typst gave no PDF")
        return pdf


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of the press has, read from its beginning."""
    found = _PAGES.match(pdf)
    if found is None:
        raise ValueError("not a PDF of the press")
    return int(found[1])
