"""The shapes of areas, as a map gives them."""

from dataclasses import dataclass

Point = tuple[float, float]
"""Degrees of longitude and latitude (WGS 84)."""
Ring = tuple[Point, ...]
"""A closed line: its last point is its first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaShape:
    """What an area covers: polygons, each with its outer ring first and then its holes."""

    area: str
    polygons: tuple[tuple[Ring, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaMap:
    """A map of areas. `is_made_up`: it says which areas there are, and not where they end."""

    shapes: tuple[AreaShape, ...]
    is_made_up: bool
