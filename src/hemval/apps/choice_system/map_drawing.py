"""A map of areas as a picture: outlines to draw and fill, and where the number of each fits.

North is up, and a step north is as long as a step east: degrees of longitude are shortened by the
cosine of the latitude in the middle. Borders that two areas share stay shared, since each point is
put on the same grid wherever it stands. The grid is the finest by which the picture is light enough
to send to a telephone.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from hemval.core.area_map import AreaMap, AreaShape, Ring

SIDE = 1000
"""The longer side of every picture, in its own units."""
MOST_POINTS = 6000
_STEPS = (1, 2, 4, 8, 16, 32, 64)
_LINES = 24
_DOT = 8
_FEWEST = 3

Spot = tuple[int, int]
Outline = tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnArea:
    """An area of a picture: its outline as SVG writes it, and where its number stands."""

    area: str
    path: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture of a map, in its own units."""

    width: int
    height: int
    areas: tuple[DrawnArea, ...]


def drawn(areas: AreaMap) -> Drawing:
    """The picture of a map; one without shapes is empty."""
    frame = _Frame(chain.from_iterable(_rings(one) for one in areas.shapes))
    for step in _STEPS:
        outlines = {one.area: frame.outlines(one, step) for one in areas.shapes}
        if _points(outlines.values()) <= MOST_POINTS:
            break
    return Drawing(
        width=frame.width,
        height=frame.height,
        areas=tuple(_drawn(area, each) for area, each in outlines.items()),
    )


class _Frame:
    """Where a point of the map is in the picture."""

    def __init__(self, rings: Iterable[Ring]) -> None:
        points = [*chain.from_iterable(rings)] or [(0.0, 0.0)]
        longitudes, latitudes = zip(*points, strict=True)
        self._west, self._north = min(longitudes), max(latitudes)
        south = min(latitudes)
        self._narrow = math.cos(math.radians((south + self._north) / 2))
        width = (max(longitudes) - self._west) * self._narrow
        height = self._north - south
        self._scale = SIDE / (max(width, height) or 1)
        self.width = max(1, round(width * self._scale))
        self.height = max(1, round(height * self._scale))

    def outlines(self, shape: AreaShape, step: int) -> tuple[Outline, ...]:
        """The rings of an area on a grid; a dot where the whole of it is too small to see."""
        each = [_tidy([self._spot(one, step) for one in ring[:-1]]) for ring in _rings(shape)]
        seen = tuple(one for one in each if len(one) >= _FEWEST)
        return seen or (_dot(self._spot(shape.polygons[0][0][0], step)),)

    def _spot(self, point: tuple[float, float], step: int) -> Spot:
        east = (point[0] - self._west) * self._narrow * self._scale
        south = (self._north - point[1]) * self._scale
        return round(east / step) * step, round(south / step) * step


def _rings(shape: AreaShape) -> Iterator[Ring]:
    return chain.from_iterable(shape.polygons)


def _points(each: Iterable[Sequence[Outline]]) -> int:
    return sum(len(outline) for outlines in each for outline in outlines)


def _tidy(spots: list[Spot]) -> Outline:
    """Without spots that stand twice in a row, or in the middle of a straight line."""
    kept: list[Spot] = []
    for spot in spots:
        if kept and kept[-1] == spot:
            continue
        while len(kept) > 1 and _is_straight(kept[-2], kept[-1], spot):
            kept.pop()
        kept.append(spot)
    while len(kept) >= _FEWEST and (
        kept[0] == kept[-1] or _is_straight(kept[-2], kept[-1], kept[0])
    ):
        kept.pop()
    return tuple(kept)


def _is_straight(a: Spot, b: Spot, c: Spot) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) == (c[0] - a[0]) * (b[1] - a[1])


def _dot(spot: Spot) -> Outline:
    x, y = spot
    return ((x - _DOT, y), (x, y - _DOT), (x + _DOT, y), (x, y + _DOT))


def _drawn(area: str, outlines: Sequence[Outline]) -> DrawnArea:
    x, y = _middle(outlines)
    path = "".join("M" + " ".join(f"{a} {b}" for a, b in one) + "Z" for one in outlines)
    return DrawnArea(area=area, path=path, x=x, y=y)


def _middle(outlines: Sequence[Outline]) -> Spot:
    """A spot well inside: of the middles of what some level lines cross, that farthest from any
    border."""
    edges = [edge for one in outlines for edge in pairwise((*one, one[0]))]
    heights = [y for one in outlines for _, y in one]
    top, bottom = min(heights), max(heights)
    levels = (top + (bottom - top) * (line + 0.5) / _LINES for line in range(_LINES))
    found = [(x, level) for level in levels for x in _crossed(edges, level)]
    if not found:
        return outlines[0][0]
    x, y = max(found, key=lambda one: min(_distance(one, edge) for edge in edges))
    return round(x), round(y)


def _crossed(edges: Iterable[tuple[Spot, Spot]], level: float) -> Iterator[float]:
    """The middle of each stretch of a level line that is inside."""
    at = sorted(
        a[0] + (level - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
        for a, b in edges
        if (a[1] <= level) is not (b[1] <= level)
    )
    return ((first + last) / 2 for first, last in zip(at[::2], at[1::2], strict=False))


def _distance(spot: tuple[float, float], edge: tuple[Spot, Spot]) -> float:
    (x, y), ((a, b), (c, d)) = spot, edge
    along, across = c - a, d - b
    length = along * along + across * across
    share = ((x - a) * along + (y - b) * across) / length if length else 0
    share = min(max(share, 0), 1)
    return math.hypot(x - a - share * along, y - b - share * across)
