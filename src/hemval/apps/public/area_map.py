"""The map of areas as a page shows it: a picture in which each area is a link with a name."""

from collections.abc import Iterable
from dataclasses import dataclass

from hemval.apps.choice_system.map_drawing import DrawnArea
from hemval.apps.choice_system.maps import drawing_now, map_now
from hemval.apps.public.areas_told import AreasTold
from hemval.letters.paper import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaShown:
    """An area of the picture, with its number and its name in the reader's words."""

    drawn: DrawnArea
    number: int
    name: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShown:
    """The picture; it has no more areas than the list beside it."""

    width: int
    height: int
    areas: tuple[AreaShown, ...]
    is_made_up: bool


def map_told(systems: Iterable[AreasTold]) -> MapShown | None:
    """The map of some choice systems' areas; None where none is on it, or there is only one."""
    drawing, areas = drawing_now(), map_now()
    told = {area.id: area for one in systems for area in one.areas}
    if drawing is None or areas is None or len(told) == 1:
        return None
    shown = tuple(
        AreaShown(drawn=one, number=told[one.area].number, name=told[one.area].name)
        for one in drawing.areas
        if one.area in told
    )
    if not shown:
        return None
    return MapShown(
        width=drawing.width,
        height=drawing.height,
        areas=tuple(sorted(shown, key=lambda one: one.number)),
        is_made_up=areas.is_made_up,
    )
