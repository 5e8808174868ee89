"""Maps of areas that are right, for tests to load or to spoil."""

import json
from typing import Any

SQUARE = [[15, 60], [16, 60], [16, 61], [15, 61], [15, 60]]
RIGHT: dict[str, Any] = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"id": area, "colour": "green"},
            "geometry": {"type": "Polygon", "coordinates": [SQUARE]},
        }
        for area in ("a", "b")
    ],
}


def a_map(*ids: str) -> str:
    """A map of some areas, all of one shape."""
    shape = RIGHT["features"][0]
    features = [{**shape, "properties": {"id": one}} for one in ids]
    return json.dumps({**RIGHT, "features": features})
