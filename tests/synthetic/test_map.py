"""The made-up map covers the municipality once, whatever the number of areas."""

import json
from typing import Any

import pytest

from hemval.core.system.areas import Area
from hemval.core.system.values import LocalText
from hemval.synthetic.map import made_up_map

Point = tuple[float, float]


def _areas(count: int) -> list[Area]:
    return [
        Area(id=f"a{n}", name=LocalText((("sv", f"Område {n}"), ("en", f"Area {n}"))))
        for n in range(count)
    ]


def _map(count: int, seed: int = 1, language: str = "sv") -> dict[str, Any]:
    read: dict[str, Any] = json.loads(made_up_map(_areas(count), seed, language))
    return read


def _rings(feature: dict[str, Any]) -> list[list[Point]]:
    return [[(x, y) for x, y in ring] for ring in feature["geometry"]["coordinates"]]


def _signed_area(ring: list[Point]) -> float:
    return sum(a * d - b * c for (a, b), (c, d) in zip(ring, ring[1:], strict=False)) / 2


COUNTS = {"one area": 1, "two lots": 2, "six areas": 6, "nine areas": 9, "fifty areas": 50}


@pytest.mark.parametrize("count", COUNTS.values(), ids=COUNTS.keys())
def test_the_areas_together_are_as_large_as_the_whole(count: int) -> None:
    # The land is 0.8 degrees wide and 0.4 high: 0.32 square degrees.
    features = _map(count)["features"]
    total = sum(_signed_area(ring) for feature in features for ring in _rings(feature))
    assert total == pytest.approx(0.32, abs=1e-6)


@pytest.mark.parametrize("count", COUNTS.values(), ids=COUNTS.keys())
def test_every_border_is_shared_by_two_areas_or_is_the_shore(count: int) -> None:
    edges: set[tuple[Point, Point]] = set()
    for feature in _map(count)["features"]:
        for ring in _rings(feature):
            for edge in zip(ring, ring[1:], strict=False):
                assert edge not in edges
                edges.add(edge)
    west, east, south, north = 19.0, 19.8, 61.5, 61.9
    for start, end in edges:
        is_shore = any(
            start[axis] == end[axis] == side
            for axis, side in ((0, west), (0, east), (1, south), (1, north))
        )
        assert is_shore is ((end, start) not in edges)


@pytest.mark.parametrize("seed", range(8))
def test_an_area_is_one_piece_with_an_outer_ring_and_perhaps_holes(seed: int) -> None:
    for feature in _map(6, seed)["features"]:
        outer, *holes = _rings(feature)
        assert _signed_area(outer) > 0
        assert all(_signed_area(hole) < 0 for hole in holes)
        for ring in (outer, *holes):
            assert ring[0] == ring[-1]
            assert len(set(ring)) == len(ring) - 1


def test_an_area_has_its_id_and_its_name_in_the_language_asked_for() -> None:
    assert [f["properties"] for f in _map(2)["features"]] == [
        {"id": "a0", "name": "Område 0"},
        {"id": "a1", "name": "Område 1"},
    ]
    assert _map(1, language="en")["features"][0]["properties"]["name"] == "Area 0"


def test_the_same_seed_gives_the_same_map_and_another_seed_another() -> None:
    assert made_up_map(_areas(4), 1, "sv") == made_up_map(_areas(4), 1, "sv")
    assert made_up_map(_areas(4), 1, "sv") != made_up_map(_areas(4), 2, "sv")
