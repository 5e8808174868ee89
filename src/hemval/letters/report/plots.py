"""Plots as SVG: bars under their labels, told apart by pattern as well as by colour.

A plot has its title and what it shows in words, and every number in it stands as text. Colours are
attributes that a style sheet may change by class, so that the same drawing is printed on paper and
shown on a dark screen. Lengths are the drawing's own units; text is set in the papers' font.
"""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element, SubElement, tostring

FONT = "Noto Sans, Atkinson Hyperlegible Next"
TYPE = 13
_LINE, _BAR, _GAP, _BETWEEN = 17, 12, 10, 3
_THIN = 0.62
"""Of two bars under one label, each is so much of an ordinary one."""
_LETTER = 7.2
"""How wide a letter of the type is on the whole."""
_BESIDE = 4
_SHORT = 8
"""A number of no more signs stands beside its label, however long that is."""
_SWATCH = 13
INK, MUTED, RULE = "#1c2430", "#4a5562", "#6b7684"


class Tone(StrEnum):
    """How a piece of a bar is filled; each differs in lightness and in pattern."""

    FULL = "full"
    PALE = "pale"
    STRIPED = "striped"
    OPEN = "open"
    """Drawn in outline alone: what is withheld."""


_FILLS = {Tone.FULL: "#1f5f8b", Tone.PALE: "#b5d3e7", Tone.STRIPED: "#ffffff", Tone.OPEN: "none"}
_STRIPES = "#9c3a22"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a bar, as a share of the longest that may be drawn."""

    share: float
    tone: Tone = Tone.FULL


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar, or several thin ones under one label. `value` is its number in words.

    `limit`: where a cap is, as a share of the longest that may be drawn.
    """

    label: str
    value: str
    tracks: tuple[tuple[Piece, ...], ...]
    limit: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """Bars, what the tones mean, and all of it in words. `id` is the plot's own in its paper."""

    id: str
    title: str
    described: str
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Tone, str], ...] = ()
    limit_label: str = ""


def svg(plot: Plot, width: int) -> str:
    """The plot drawn so wide."""
    return tostring(_Drawing(plot, width).drawn(), encoding="unicode")


class _Drawing:
    def __init__(self, plot: Plot, width: int) -> None:
        self._plot = plot
        self._width = width
        self._root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "role": "img",
                "class": "plot",
                "aria-labelledby": f"{plot.id}_t",
                "aria-describedby": f"{plot.id}_d",
                "font-family": FONT,
                "font-size": str(TYPE),
            },
        )

    def drawn(self) -> Element:
        """All of it, from above."""
        SubElement(self._root, "title", id=f"{self._plot.id}_t").text = self._plot.title
        SubElement(self._root, "desc", id=f"{self._plot.id}_d").text = self._plot.described
        self._pattern()
        below = self._legend()
        for bar in self._plot.bars:
            below = self._bar(bar, below)
        height = max(round(below - _GAP + _BESIDE), 1)
        size = {"width": str(self._width), "height": str(height)}
        self._root.attrib |= {"viewBox": f"0 0 {self._width} {height}", **size}
        return self._root

    def _pattern(self) -> None:
        size = {"width": "6", "height": "6"}
        pattern = SubElement(
            SubElement(self._root, "defs"),
            "pattern",
            {**size, "id": self._stripes, "patternUnits": "userSpaceOnUse"},
            patternTransform="rotate(45)",
        )
        ground = {"class": "ground", "fill": _FILLS[Tone.STRIPED]}
        SubElement(pattern, "rect", {**size, **ground})
        SubElement(pattern, "rect", {**size, "width": "3", "class": "stripe", "fill": _STRIPES})

    @property
    def _stripes(self) -> str:
        return f"{self._plot.id}_s"

    def _legend(self) -> float:
        x, y = 0.0, 2.0
        entries: list[tuple[Tone | None, str]] = [*self._plot.legend]
        if self._plot.limit_label:
            entries.append((None, self._plot.limit_label))
        for tone, label in entries:
            length = _SWATCH + 6 + _LETTER * len(label)
            if x and x + length > self._width:
                x, y = 0.0, y + _LINE + 3
            if tone is None:
                self._limit(x + _SWATCH / 2, y - 1, _SWATCH + 2)
            else:
                self._piece(tone, x, y, _SWATCH, _SWATCH)
            self._text(x + _SWATCH + 6, y + 11, label, "muted", MUTED)
            x += length + 16
        return y + _LINE + _GAP if entries else y

    def _bar(self, bar: Bar, top: float) -> float:
        beside = len(bar.value) * _LETTER + 12
        fits = len(bar.label) * _LETTER + beside <= self._width
        is_beside = len(bar.value) <= _SHORT or fits
        if is_beside:
            self._text(self._width, top + 12, bar.value, "ink", INK, end=True, strong=True)
        for line in self._lines(bar.label, self._width - beside if is_beside else self._width):
            self._text(0, top + 12, line, "ink", INK)
            top += _LINE
        for line in () if is_beside else self._lines(bar.value, self._width):
            self._text(0, top + 12, line, "ink", INK, strong=True)
            top += _LINE
        top += _BESIDE
        first, thick = top, _BAR if len(bar.tracks) == 1 else _BAR * _THIN
        for track in bar.tracks:
            top = self._track(track, top, thick)
        if bar.limit is not None:
            self._limit(bar.limit * (self._width - 2), first - 3, top - _BETWEEN - first + 6)
        return top + _GAP

    def _lines(self, text: str, room: float) -> list[str]:
        return textwrap.wrap(text, max(int(room / _LETTER), _SHORT)) or [""]

    def _track(self, track: Sequence[Piece], top: float, thick: float) -> float:
        self._line("rule", RULE, 0, top - 1, thick + 2)
        x = 0.0
        for piece in track:
            length = piece.share * (self._width - 2)
            if length > 0:
                self._piece(piece.tone, x, top, max(length, 1.5), thick)
                x += length
        return top + thick + _BETWEEN

    def _piece(self, tone: Tone, x: float, y: float, length: float, thick: float) -> None:
        drawn = {
            "class": tone.value,
            "x": f"{x:.1f}",
            "y": f"{y:.1f}",
            "width": f"{length:.1f}",
            "height": f"{thick:.1f}",
            "fill": f"url(#{self._stripes})" if tone is Tone.STRIPED else _FILLS[tone],
            "stroke": INK,
            "stroke-width": "0.7",
        }
        if tone is Tone.OPEN:
            drawn["stroke-dasharray"] = "3 2"
        SubElement(self._root, "rect", drawn)

    def _limit(self, x: float, y: float, length: float) -> None:
        self._line("limit", INK, x, y, length)

    def _line(self, name: str, stroke: str, x: float, y: float, length: float) -> None:
        ends = {"x1": f"{x:.1f}", "x2": f"{x:.1f}", "y1": f"{y:.1f}", "y2": f"{y + length:.1f}"}
        look = {"class": name, "stroke": stroke, "stroke-width": "2"}
        SubElement(self._root, "line", {**ends, **look})

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        name: str,
        fill: str,
        *,
        end: bool = False,
        strong: bool = False,
    ) -> None:
        drawn = {"class": name, "x": f"{x:.1f}", "y": f"{y:.1f}", "fill": fill}
        drawn |= {"text-anchor": "end"} if end else {}
        drawn |= {"font-weight": "700"} if strong else {}
        SubElement(self._root, "text", drawn).text = text
