"""A plot of bars with layers, as numbers for an SVG image; the table beside it says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 720
HEIGHT = 220
_LEFT, _TOP, _BOTTOM = 44, 8, 24
_GAP = 0.18
_LINES = 4
_NICE = (1, 2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One layer of a bar: where it is drawn, and which of the layers it is, from 1."""

    number: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line across the plot, and the number that it stands for."""

    y: float
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """A plot: its layers, its lines, and the middle of the first, the middle and the last bar."""

    layers: tuple[Layer, ...]
    lines: tuple[Line, ...]
    first: float
    last: float
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT
    base: int = HEIGHT - _BOTTOM


def bars(rows: Sequence[Sequence[int]]) -> Bars:
    """A bar for each row, its numbers on top of each other."""
    step = _step(max(map(sum, rows), default=0))
    most = step * _LINES
    room = HEIGHT - _TOP - _BOTTOM
    wide = (WIDTH - _LEFT) / max(1, len(rows))
    layers = []
    for at, row in enumerate(rows):
        y = float(HEIGHT - _BOTTOM)
        for number, value in enumerate(row, start=1):
            if value <= 0:
                continue
            tall = room * value / most
            y -= tall
            layers.append(
                Layer(
                    number=number,
                    x=round(_LEFT + wide * (at + _GAP / 2), 2),
                    y=round(y, 2),
                    width=round(wide * (1 - _GAP), 2),
                    height=round(tall, 2),
                )
            )
    return Bars(
        layers=tuple(layers),
        lines=tuple(
            Line(y=round(HEIGHT - _BOTTOM - room * n / _LINES, 2), number=step * n)
            for n in range(_LINES + 1)
        ),
        first=round(_LEFT + wide / 2, 2),
        last=round(WIDTH - wide / 2, 2),
    )


def _step(most: int) -> int:
    """The least of 1, 2, 5, 10, 20, 50 … that some lines reach over the highest bar with."""
    power = 1
    while True:
        for nice in _NICE:
            if nice * power * _LINES >= most:
                return nice * power
        power *= 10
