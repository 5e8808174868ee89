"""What stands on a paper, in reading order, before anything is said of how it looks.

A paper is words and structure. It reaches the template as JSON data, so that nothing in a name can
be read as anything but text. `words_of` gives every word of it in the order that it is to be read,
which is the order of the PDF's tags and of what a screen reader says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words; `language` where they are in another than the paper's."""

    text: str
    language: str = ""
    strong: bool = False


Said = tuple[Run, ...]
"""A sentence or more, as runs that follow each other without anything between them."""


def said(text: str, *, language: str = "", strong: bool = False) -> Said:
    """Some words as one run."""
    return (Run(text=text, language=language, strong=strong),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is the paper's own, under which the others stand."""

    text: Said
    level: int = 2

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.text,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph. `lead`: it says what matters most, and is set so that the eye finds it first."""

    text: Said
    lead: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.text,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """Things in a list; `is_numbered` where the order matters."""

    items: tuple[Said, ...]
    is_numbered: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return self.items


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Labels and what belongs to each: when, who, which phone."""

    rows: tuple[tuple[Said, Said], ...]

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return tuple(cell for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Numbers that are seen first, each with the sentence that it begins."""

    rows: tuple[tuple[Said, Said], ...]

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return tuple(cell for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: `columns` are its headings, and the first cell of a row is the row's heading.

    `caption` is read and shown above it. `shares` are the columns' widths in proportion; equal when
    empty. `has_numbers`: all but the first column are numbers, and stand so that they can be
    compared.
    """

    caption: Said
    columns: tuple[Said, ...]
    rows: tuple[tuple[Said, ...], ...]
    shares: tuple[int, ...] = ()
    has_numbers: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.caption, *self.columns, *(cell for row in self.rows for cell in row))


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Something set apart: a summary at the top, whom to ask."""

    blocks: "tuple[Block, ...]"
    heading: Said = ()

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        inner = (one for block in self.blocks for one in block.sayings)
        return (self.heading, *inner) if self.heading else tuple(inner)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code to type, to say or to point a phone at. `qr` is what the picture holds, if any.

    `alt` tells one who cannot see the picture what it is for.
    """

    label: Said
    code: str
    qr: str = ""
    alt: str = ""

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.label, said(self.code))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks:
    """Boxes to tick by hand, each with its words; two in a row when `is_side_by_side`."""

    question: Said
    options: tuple[Said, ...]
    is_side_by_side: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.question, *self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranks:
    """Lines to number by hand: a box for the number before each option."""

    question: Said
    options: tuple[Said, ...]

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.question, *self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOn:
    """Lines to write on by hand, each with its label.

    `is_side_by_side`: the labels stand in a row, with lines under each of them.
    """

    labels: tuple[Said, ...]
    lines: int = 1
    is_side_by_side: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return self.labels


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage:
    """What follows begins on a new page; on a new sheet when `is_sheet`, so that it can be torn
    off."""

    is_sheet: bool = False

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing as SVG, with what it shows in words."""

    svg: str
    alt: str
    caption: Said = ()

    @property
    def sayings(self) -> tuple[Said, ...]:
        """Its texts in reading order."""
        return (self.caption,) if self.caption else ()


Block = (
    Heading
    | Paragraph
    | Bullets
    | Pairs
    | Figures
    | Table
    | Box
    | Code
    | Ticks
    | Ranks
    | WriteOn
    | NewPage
    | Picture
)
"""Everything that can stand on a paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The window of the envelope and the folds of the sheet, in millimetres from the top left."""

    left: Decimal
    top: Decimal
    width: Decimal
    height: Decimal
    folds: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours, logo and type of one municipality. `logo` is an SVG with its words in `logo_alt`."""

    main: str = "#1f3a5f"
    support: str = "#eef2f7"
    neutral: str = "#333333"
    logo: str = ""
    logo_alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper: a letter when it has a `window`, else a sheet or a report.

    `language` is a name of the catalogue, such as `sv-easy`; `locale` its tag as readers of PDF
    know it (`sv-SE`). `sender` stands at the top left, `recipient` in the window, line by line;
    both are read. `dated` is written out. `reference` is the letter's own id with its label. A
    letter begins with its heading of level 1. `mark` says that it is an exercise (`ÖVNING`), and
    `footer` stands at the end of each page, each line in its language; both are shown on every
    page and read once, first and last. `page_of` is how a page is numbered, with `{page}` and
    `{pages}`, and `empty_page` is what a page says that is empty before a new sheet; neither is
    read. `pages_promised`: how many it must not exceed; None promises nothing. `is_wide`: the sheet
    lies down.
    """

    language: str
    locale: str
    is_right_to_left: bool = False
    title: str
    sender: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    dated: str = ""
    reference: str = ""
    blocks: tuple[Block, ...]
    signature: tuple[str, ...] = ()
    footer: tuple[Said, ...] = ()
    page_of: str = ""
    empty_page: str = ""
    mark: str = ""
    look: Look = Look()
    window: Window | None = None
    large_print: bool = False
    is_wide: bool = False
    pages_promised: int | None = None


def words_of(paper: Paper) -> Iterator[str]:
    """Every text of a paper, in the order that it is to be read; page numbers are not."""
    yield from filter(None, (paper.mark,))
    yield from paper.sender
    yield from paper.recipient
    yield from filter(None, (paper.dated, paper.reference))
    for block in paper.blocks:
        yield from words_of_block(block)
    yield from paper.signature
    yield from ("".join(run.text for run in one) for one in paper.footer)


def words_of_block(block: Block) -> Iterator[str]:
    """Every text of a block in reading order."""
    for one in block.sayings:
        yield "".join(run.text for run in one)
