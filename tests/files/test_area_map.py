"""A map that is not right is refused with what is wrong, where, and what to do."""

import json
from copy import deepcopy
from typing import Any

import pytest
from tests.files.maps import RIGHT, SQUARE

from hemval.core.fault import dotted
from hemval.core.system.areas import Area
from hemval.core.system.values import LocalText
from hemval.files.area_map import read_area_map
from hemval.files.faulty import FaultyFile
from hemval.synthetic.map import made_up_map
from hemval.texts.faults import fault_sentence
from hemval.texts.words import words

_GEOMETRY = ("features", 1, "geometry")


def read(value: object):
    """The map of a value, where areas are called a and b."""
    return read_area_map(json.dumps(value).encode(), file="m.geojson", areas={"a", "b"})


def changed(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """The right map with something else in one place."""
    found: Any = deepcopy(RIGHT)
    inner = found
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return found


def told(value: object) -> list[tuple[str, str]]:
    """Where something is wrong, and what."""
    with pytest.raises(FaultyFile) as refused:
        read(value)
    for one in refused.value.faults:
        assert fault_sentence(one.fault, words("sv")).endswith(".")
    return [(dotted(one.fault.path), one.fault.code) for one in refused.value.faults]


def ring(*points: object) -> dict[str, Any]:
    """The right map, with the second area's border so."""
    return changed((*_GEOMETRY, "coordinates"), [[*points]])


def test_a_right_map_has_each_area_with_its_shape():
    found = read(RIGHT)
    assert [one.area for one in found.shapes] == ["a", "b"]
    assert found.shapes[0].polygons == ((tuple((x, y) for x, y in SQUARE),),)
    assert not found.is_made_up


def test_an_area_may_have_several_parts_and_a_height_is_let_be():
    parts = [[[[*point, 12.5] for point in SQUARE]], [SQUARE]]
    found = read(changed(_GEOMETRY, {"type": "MultiPolygon", "coordinates": parts}))
    assert len(found.shapes[1].polygons) == 2


def test_the_map_of_a_made_up_municipality_can_be_read_and_says_what_it_is():
    areas = [Area(id=key, name=LocalText.swedish(key)) for key in ("a", "b")]
    found = read_area_map(made_up_map(areas, 7, "sv").encode(), file="m", areas={"a", "b"})
    assert [one.area for one in found.shapes] == ["a", "b"]
    assert found.is_made_up


WRONG: dict[str, tuple[object, str, str]] = {
    "a list": ([], "", "map-not-collection"),
    "one area alone": (RIGHT["features"][0], "", "map-not-collection"),
    "no areas": (changed(("features",), []), "features", "map-empty"),
    "no id": (changed(("features", 1, "properties"), {}), "features[1].properties.id", "map-no-id"),
    "a number for an id": (
        changed(("features", 1, "properties", "id"), 2),
        "features[1].properties.id",
        "map-no-id",
    ),
    "an area that is not there": (
        changed(("features", 1, "properties", "id"), "c"),
        "features[1].properties.id",
        "map-unknown-area",
    ),
    "the same area twice": (
        changed(("features", 1, "properties", "id"), "a"),
        "features[1].properties.id",
        "map-area-twice",
    ),
    "a point for a surface": (
        changed(_GEOMETRY, {"type": "Point", "coordinates": [15, 60]}),
        "features[1].geometry.type",
        "map-no-polygon",
    ),
    "no geometry": (changed(_GEOMETRY, None), "features[1].geometry.type", "map-no-polygon"),
    "no border": (
        changed((*_GEOMETRY, "coordinates"), []),
        "features[1].geometry.coordinates",
        "map-no-rings",
    ),
    "a border of two corners": (
        ring([15, 60], [16, 60], [15, 60]),
        "features[1].geometry.coordinates[0]",
        "map-short-ring",
    ),
    "a border that is not closed": (
        ring([15, 60], [16, 60], [16, 61], [15, 61]),
        "features[1].geometry.coordinates[0][3]",
        "map-open-ring",
    ),
    "latitude first": (
        ring(*([y, x] for x, y in SQUARE)),
        "features[1].geometry.coordinates[0][0]",
        "map-turned-round",
    ),
    "metres": (
        ring(*([x * 40_000, y * 110_000] for x, y in SQUARE)),
        "features[1].geometry.coordinates[0][0]",
        "map-in-metres",
    ),
    "the other side of the world": (
        ring([15, 60], [-70, 40], [16, 61], [15, 60]),
        "features[1].geometry.coordinates[0][1]",
        "map-outside-sweden",
    ),
    "words for a point": (
        ring([15, 60], ["16", "60"], [16, 61], [15, 60]),
        "features[1].geometry.coordinates[0][1]",
        "map-no-point",
    ),
    "one number for a point": (
        ring([15, 60], [16], [16, 61], [15, 60]),
        "features[1].geometry.coordinates[0][1]",
        "map-no-point",
    ),
    "no number": (
        ring([15, 60], [float("nan"), 60], [16, 61], [15, 60]),
        "features[1].geometry.coordinates[0][1]",
        "map-outside-sweden",
    ),
    "other coordinates": (
        {**RIGHT, "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3006"}}},
        "crs",
        "map-other-crs",
    ),
    "neither yes nor no": ({**RIGHT, "is_made_up": "ja"}, "is_made_up", "json-wrong-type"),
}


@pytest.mark.parametrize(("value", "path", "code"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_place(value: object, path: str, code: str):
    assert told(value) == [(path, code)]


def test_everything_that_is_wrong_is_told_at_once():
    value = changed(("features", 0, "properties", "id"), "c")
    value["features"][1]["geometry"] = None
    assert len(told(value)) == 2


def test_degrees_that_an_older_file_names_are_right():
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert len(read({**RIGHT, "crs": crs}).shapes) == 2


def test_a_border_of_far_too_many_points_is_refused():
    north = [[16 - n / 300_000, 61] for n in range(200_000)]
    assert told(ring([15, 60], [16, 60], *north, [15, 60])) == [("features", "map-too-many-points")]


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"[" * 100_000, b"GML", b"{" + b" " * 11_000_000]
)
def test_what_is_no_json_is_refused_in_words(data: bytes):
    with pytest.raises(FaultyFile) as refused:
        read_area_map(data, file="m.geojson", areas={"a"})
    assert fault_sentence(refused.value.faults[0].fault, words("sv"))
