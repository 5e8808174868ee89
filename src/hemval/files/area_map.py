"""A map of areas as GeoJSON (RFC 7946), read so that what is wrong is told with its place.

Each feature is an area of the system file: `properties.id` is its id, and its geometry a Polygon or
a MultiPolygon in degrees of longitude and latitude. `is_made_up` beside `features` says that the
shapes are only there to be pointed at. Whatever else a file says is let be.
"""

from collections.abc import Collection
from typing import Any

from hemval.core.area_map import AreaMap, AreaShape, Point, Ring
from hemval.core.fault import Fault, Path
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.strict_json.document import JsonPairs, NotWhole, parse_json
from hemval.files.strict_json.reading import Reading

MOST_BYTES = 10_000_000
MOST_POINTS = 200_000
"""So that a page about the map is made quickly; a border needs no more to be seen by."""
_FEWEST_IN_RING = 4
_SWEDEN = ((10.0, 25.0), (55.0, 70.0))
"""Between which degrees of longitude and of latitude every municipality lies."""
_GRID = ((200_000.0, 1_000_000.0), (6_000_000.0, 7_800_000.0))
"""The same in metres east and north, in SWEREF 99 TM."""
_DEGREES = ("CRS84", "4326")


def read_area_map(data: bytes, *, file: str, areas: Collection[str]) -> AreaMap:
    """The map of a file; `areas` are the ids that may stand in it.

    Raises FaultyFile with everything that is wrong in it: of one ring, what comes first.
    """
    if len(data) > MOST_BYTES:
        _stop(file, [Fault(code="map-too-large", facts={"megabytes": MOST_BYTES // 1_000_000})])
    reader = _Reader(areas)
    found = reader.map(parse_json(data, file=file))
    if reader.faults:
        _stop(file, reader.faults)
    return found


def _stop(file: str, faults: list[Fault]) -> None:
    raise FaultyFile(tuple(LocatedFault(fault=one, file=file) for one in faults))


class _Reader(Reading):
    """Reads values as a map, and keeps every fault."""

    def __init__(self, areas: Collection[str]) -> None:
        super().__init__()
        self._areas = areas
        self._points = 0

    def map(self, value: Any) -> AreaMap:
        """The whole of it."""
        found = value if isinstance(value, JsonPairs) else JsonPairs([])
        features = found.get("features")
        if found.get("type") != "FeatureCollection" or not isinstance(features, list):
            self.refuse("map-not-collection", ())
            return AreaMap(shapes=(), is_made_up=False)
        self._only_degrees(found.get("crs"))
        if not features:
            self.refuse("map-empty", ("features",))
        shapes = [self._feature(one, ("features", at)) for at, one in enumerate(features)]
        self._each_once(shapes)
        if self._points > MOST_POINTS:
            self.refuse("map-too-many-points", ("features",), points=self._points, most=MOST_POINTS)
        is_made_up = self.yes_no(found.get("is_made_up", False), ("is_made_up",))
        return AreaMap(shapes=tuple(shapes), is_made_up=is_made_up)

    def _only_degrees(self, crs: Any) -> None:
        """A file of an older kind may say that its points are counted in another way."""
        if crs is None:
            return
        said = crs.get("properties") if isinstance(crs, dict) else None
        name = said.get("name") if isinstance(said, dict) else None
        if not (isinstance(name, str) and name.endswith(_DEGREES)):
            self.refuse("map-other-crs", ("crs",))

    def _feature(self, value: Any, path: Path) -> AreaShape:
        found = value if isinstance(value, dict) else {}
        told, form = found.get("properties"), found.get("geometry")
        area = told.get("id") if isinstance(told, dict) else None
        if not isinstance(area, str) or not area:
            self.refuse("map-no-id", (*path, "properties", "id"))
            area = ""
        elif area not in self._areas:
            known = ", ".join(sorted(self._areas))
            self.refuse("map-unknown-area", (*path, "properties", "id"), areas=known)
        polygons = self._polygons(form if isinstance(form, dict) else {}, (*path, "geometry"))
        return AreaShape(area=area, polygons=polygons)

    def _polygons(self, form: dict[str, Any], path: Path) -> tuple[tuple[Ring, ...], ...]:
        at, path = form.get("coordinates"), (*path, "coordinates")
        if form.get("type") == "Polygon":
            at, kind = [at], "Polygon"
        elif form.get("type") == "MultiPolygon":
            kind = "MultiPolygon"
        else:
            self.refuse("map-no-polygon", (*path[:-1], "type"))
            return ()
        if not isinstance(at, list) or not at or not all(isinstance(one, list) for one in at):
            self.refuse("map-no-rings", path)
            return ()
        each = enumerate(at)
        return tuple(
            self._polygon(one, path if kind == "Polygon" else (*path, n)) for n, one in each
        )

    def _polygon(self, rings: list[Any], path: Path) -> tuple[Ring, ...]:
        if not rings:
            self.refuse("map-no-rings", path)
        return tuple(self._ring(one, (*path, at)) for at, one in enumerate(rings))

    def _ring(self, value: Any, path: Path) -> Ring:
        if not isinstance(value, list) or len(value) < _FEWEST_IN_RING:
            self.refuse("map-short-ring", path, points=_FEWEST_IN_RING)
            return ()
        self._points += len(value)
        points: list[Point] = []
        for at, one in enumerate(value):
            point = _point(one)
            wrong = _what_is_wrong(point)
            if wrong or point is None:
                self.refuse(wrong, (*path, at))
                return ()
            points.append(point)
        if points[0] != points[-1]:
            self.refuse("map-open-ring", (*path, len(points) - 1))
        return tuple(points)

    def _each_once(self, shapes: list[AreaShape]) -> None:
        seen: set[str] = set()
        for at, one in enumerate(shapes):
            if one.area and one.area in seen:
                self.refuse("map-area-twice", ("features", at, "properties", "id"))
            seen.add(one.area)


def _point(value: Any) -> Point | None:
    """A point as it is written; a height that stands after it is let be."""
    if not isinstance(value, list) or len(value) not in {2, 3}:
        return None
    try:
        longitude, latitude = (_number(one) for one in value[:2])
    except ValueError:
        return None
    return longitude, latitude


def _number(value: Any) -> float:
    if isinstance(value, NotWhole):
        return float(value.written)
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    raise ValueError


def _what_is_wrong(point: Point | None) -> str:
    if point is None:
        return "map-no-point"
    if _is_within(point, _SWEDEN):
        return ""
    if _is_within(point[::-1], _SWEDEN):
        return "map-turned-round"
    if _is_within(point, _GRID) or _is_within(point[::-1], _GRID):
        return "map-in-metres"
    return "map-outside-sweden"


def _is_within(point: tuple[float, ...], box: tuple[tuple[float, float], ...]) -> bool:
    return all(low <= one <= high for one, (low, high) in zip(point, box, strict=True))
