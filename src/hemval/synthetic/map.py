"""A map of areas that exist nowhere: each is one whole piece, and together they fill the map.

The land is a grid of small crooked squares. Every area begins in one of them and grows, a square at
a time, until there is nothing left; its border is where squares of different areas meet, so two
neighbours have exactly the same points along their border. The land lies in the open sea (the
Bothnian Sea), so that nobody takes it for a place.
"""

import json
from collections.abc import Sequence
from typing import Any

from hemval.core.system.areas import Area
from hemval.synthetic.draws import Draws

Corner = tuple[int, int]
Square = tuple[int, int]
Ring = list[Corner]

_WEST, _SOUTH = 19.0, 61.5
"""Degrees of longitude and latitude (WGS 84)."""
_WIDTH, _HEIGHT = 0.8, 0.4
_FEWEST_SQUARES = 24
_SQUARES_AN_AREA = 40
_CROOKED = 0.6
_DECIMALS = 5


def made_up_map(areas: Sequence[Area], seed: int, language: str) -> str:
    """The areas as GeoJSON (RFC 7946), each with its `id` and `name`.

    It says itself that it is made up, so that nobody who shows it takes it for borders.
    """
    draws = Draws(seed, "map")
    side = _FEWEST_SQUARES
    while side * side < len(areas) * _SQUARES_AN_AREA:
        side *= 2
    owners = _grow([area.id for area in areas], side, draws)
    points = _points(side, draws)
    features = [
        {
            "type": "Feature",
            "properties": {"id": area.id, "name": area.name.in_language(language)},
            "geometry": _geometry(_rings(owners, area.id), points),
        }
        for area in areas
    ]
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features)
    return f'{{"type": "FeatureCollection", "is_made_up": true, "features": [\n{lines}\n]}}\n'


def _grow(ids: Sequence[str], side: int, draws: Draws) -> dict[Square, str]:
    """Which area each square belongs to; areas take turns, so that none is shut in early."""
    squares = draws.in_any_order([(x, y) for x in range(side) for y in range(side)])
    owners = dict(zip(squares, ids, strict=False))
    edges = {area: [square] for square, area in owners.items()}
    while any(edges.values()):
        for area in ids:
            _take_one(edges[area], owners, area, side, draws)
    return owners


def _take_one(
    edge: list[Square], owners: dict[Square, str], area: str, side: int, draws: Draws
) -> None:
    while edge:
        place = draws.below(len(edge))
        x, y = edge[place]
        around = ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1))
        free = [
            (a, b) for a, b in around if 0 <= a < side and 0 <= b < side and (a, b) not in owners
        ]
        if free:
            taken = draws.one_of(free)
            owners[taken] = area
            edge.append(taken)
            return
        edge[place] = edge[-1]
        edge.pop()


def _rings(owners: dict[Square, str], area: str) -> list[Ring]:
    """The borders of an area, land to the left: round it once, and round each hole in it."""
    onward: dict[Corner, list[Corner]] = {}
    for (x, y), owner in sorted(owners.items()):
        if owner != area:
            continue
        sides = (
            ((x, y - 1), (x, y), (x + 1, y)),
            ((x + 1, y), (x + 1, y), (x + 1, y + 1)),
            ((x, y + 1), (x + 1, y + 1), (x, y + 1)),
            ((x - 1, y), (x, y + 1), (x, y)),
        )
        for neighbour, start, end in sides:
            if owners.get(neighbour) != area:
                onward.setdefault(start, []).append(end)
    rings: list[Ring] = []
    while onward:
        rings.extend(_walk(onward))
    return rings


def _walk(onward: dict[Corner, list[Corner]]) -> list[Ring]:
    """Follow the border back to where it began; a corner met twice cuts a ring off."""
    rings: list[Ring] = []
    path = [min(onward)]
    while path[-1] in onward:
        ends = onward[path[-1]]
        corner = ends.pop()
        if not ends:
            del onward[path[-1]]
        if corner in path:
            begin = path.index(corner)
            rings.append([*path[begin:], corner])
            del path[begin + 1 :]
        else:
            path.append(corner)
    return rings


def _geometry(rings: list[Ring], points: dict[Corner, list[float]]) -> dict[str, Any]:
    """One polygon: the outer ring, then the holes."""
    rings.sort(key=_twice_the_area, reverse=True)
    return {
        "type": "Polygon",
        "coordinates": [[points[corner] for corner in ring] for ring in rings],
    }


def _twice_the_area(ring: Ring) -> int:
    return sum(a * d - b * c for (a, b), (c, d) in zip(ring, ring[1:], strict=False))


def _points(side: int, draws: Draws) -> dict[Corner, list[float]]:
    """Where each corner lies: a little off its place, except on the shore."""
    points: dict[Corner, list[float]] = {}
    for x in range(side + 1):
        for y in range(side + 1):
            off_x, off_y = draws.number() - 0.5, draws.number() - 0.5
            is_inland_x, is_inland_y = 0 < x < side, 0 < y < side
            east = x + off_x * _CROOKED * is_inland_x
            north = y + off_y * _CROOKED * is_inland_y
            longitude = _WEST + _WIDTH * east / side
            latitude = _SOUTH + _HEIGHT * north / side
            points[x, y] = [round(longitude, _DECIMALS), round(latitude, _DECIMALS)]
    return points
