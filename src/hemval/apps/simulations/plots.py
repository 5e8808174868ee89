"""Bars as numbers for SVG images; the table beside each says the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from hemval.texts.simulated.page import Bar, Card, Chart, Part, Piece, SimulationPage, Table

WHOLE = 1000
_MIDDLE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """One piece of a bar: where it begins, how long it is, and how it is coloured."""

    x: int
    width: int
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnBar:
    """One bar, what it is of, and what stands after it."""

    label: str
    after: str
    pieces: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnChart:
    """Bars beside each other; `middle` is where those that go both ways begin, else None."""

    bars: tuple[DrawnBar, ...]
    legend: tuple[tuple[str, str], ...]
    described: str
    middle: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnTheme:
    """One thing to know: its words, its picture, its tables."""

    heading: str
    lead: str
    chart: DrawnChart | None
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPart:
    """One bundle with its pictures."""

    heading: str
    answer: tuple[str, ...]
    cards: tuple[Card, ...]
    themes: tuple[DrawnTheme, ...]


def drawn_parts(page: SimulationPage) -> tuple[DrawnPart, ...]:
    """The bundles of a page, drawn."""
    return tuple(map(_part, page.parts))


def _part(part: Part) -> DrawnPart:
    return DrawnPart(
        heading=part.heading,
        answer=part.answer,
        cards=part.cards,
        themes=tuple(
            DrawnTheme(
                heading=one.heading,
                lead=one.lead,
                chart=drawn(one.chart) if one.chart else None,
                tables=one.tables,
            )
            for one in part.themes
        ),
    )


def drawn(chart: Chart) -> DrawnChart:
    """A chart in thousandths of its width; one that goes both ways has its middle in the middle."""
    place = _both_ways if chart.goes_both_ways else _one_way
    return DrawnChart(
        bars=tuple(
            DrawnBar(label=bar.label, after=bar.after, pieces=tuple(place(bar)))
            for bar in chart.bars
        ),
        legend=chart.legend,
        described=chart.described,
        middle=_MIDDLE if chart.goes_both_ways else None,
    )


def _one_way(bar: Bar) -> Iterable[Drawn]:
    return _after(0, bar.pieces, WHOLE)


def _both_ways(bar: Bar) -> Iterable[Drawn]:
    left = sum(_length(piece, _MIDDLE) for piece in bar.left)
    yield from _after(_MIDDLE - left, bar.left, _MIDDLE)
    yield from _after(_MIDDLE, bar.pieces, _MIDDLE)


def _after(x: int, pieces: Iterable[Piece], whole: int) -> Iterable[Drawn]:
    for piece in pieces:
        width = _length(piece, whole)
        if width:
            yield Drawn(x=x, width=width, tone=piece.tone)
        x += width


def _length(piece: Piece, whole: int) -> int:
    return piece.thousandths * whole // WHOLE
