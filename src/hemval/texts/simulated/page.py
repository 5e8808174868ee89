"""The page that a committee reads, before it is laid out: sentences, bars, and the tables behind.

Every number on the page stands in a table, and every table is a file too.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Numbers behind a picture: a heading for each column, the first of which names the rows.

    `id` is the name of the file that holds the same.
    """

    id: str
    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a bar, in thousandths of its whole length; `tone` is how it is coloured."""

    thousandths: int
    tone: str
    label: str = ""

    @property
    def percent(self) -> str:
        """The length as a style sheet has it."""
        return f"{self.thousandths / 10:.1f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar and what it is of; a bar that goes both ways has pieces to the left too."""

    label: str
    pieces: tuple[Piece, ...]
    left: tuple[Piece, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars beside each other, what the tones mean, and the whole in words for who cannot see it."""

    bars: tuple[Bar, ...]
    legend: tuple[tuple[str, str], ...]
    described: str
    goes_both_ways: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One thing to know: a heading, a sentence on how to read it, pictures, tables."""

    heading: str
    lead: str
    chart: Chart | None = None
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One number that is seen first: as it would be, and as it is today."""

    number: str
    label: str
    today: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One bundle: its answer and its themes. `heading` is empty where there is only one."""

    heading: str
    answer: tuple[str, ...]
    cards: tuple[Card, ...]
    themes: tuple[Theme, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulationPage:
    """The whole page."""

    language: str
    title: str
    kicker: str
    lead: str
    exercise: str
    question_heading: str
    question: Table
    warnings_heading: str
    warnings: tuple[str, ...]
    answer_heading: str
    parts: tuple[Part, ...]
    numbers_label: str
    rests_heading: str
    rests: tuple[str, ...]
    cannot_heading: str
    cannot: tuple[str, ...]
    withheld: str

    def tables(self) -> tuple[Table, ...]:
        """Every table of the page."""
        themes = (theme for part in self.parts for theme in part.themes)
        return (self.question, *(table for theme in themes for table in theme.tables))
