"""A map becomes a picture that is true to its shapes and light enough for a telephone."""

import re
from itertools import chain, pairwise

import pytest

from hemval.apps.choice_system.map_drawing import MOST_POINTS, SIDE, DrawnArea, drawn
from hemval.core.area_map import AreaMap, AreaShape, Ring

Spot = tuple[int, int]


def square(west: float, south: float, side: float = 1.0) -> Ring:
    """A square that begins in its south-western corner."""
    east, north = west + side, south + side
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def picture(**rings: tuple[Ring, ...]):
    """The picture of areas of one polygon each."""
    shapes = tuple(AreaShape(area=area, polygons=(each,)) for area, each in rings.items())
    return drawn(AreaMap(shapes=shapes, is_made_up=False))


def outlines(area: DrawnArea) -> list[list[Spot]]:
    """The outlines of an area as numbers."""
    each = re.findall(r"M([^Z]*)Z", area.path)
    numbers = [[int(one) for one in text.split()] for text in each]
    return [list(zip(one[::2], one[1::2], strict=True)) for one in numbers]


def edges(area: DrawnArea) -> set[frozenset[Spot]]:
    """The sides of every outline of an area, whichever way they run."""
    return {frozenset(side) for one in outlines(area) for side in pairwise((*one, one[0]))}


def test_north_is_up_and_east_to_the_right():
    south_west, north_east = picture(a=(square(15, 60),), b=(square(16, 61),)).areas
    assert south_west.x < north_east.x
    assert south_west.y > north_east.y


def test_a_degree_east_is_half_as_long_as_a_degree_north_at_60_degrees():
    # cos 60° = 0.5, and the square has its middle on the 60th degree.
    one = picture(a=(square(15, 59.5),))
    assert (one.width, one.height) == (SIDE // 2, SIDE)


def test_neighbours_have_the_same_border():
    west, east = picture(a=(square(15, 60),), b=(square(16, 60),)).areas
    assert len(edges(west) & edges(east)) == 1


def test_the_number_of_an_area_with_a_hole_stands_on_its_land():
    # Most of the square is the hole; land is a broad strip in the east.
    ring, hole = square(15, 60, 4.0), square(15.2, 60.2, 2.6)
    [area] = picture(a=(ring, hole)).areas
    holed = outlines(area)[1]
    is_left_of_hole = area.x <= min(x for x, _ in holed)
    is_right_of_hole = area.x >= max(x for x, _ in holed)
    is_outside = area.y >= max(y for _, y in holed) or area.y <= min(y for _, y in holed)
    assert is_left_of_hole or is_right_of_hole or is_outside


def test_points_in_the_middle_of_a_straight_line_are_left_out():
    [area] = picture(a=(((15, 60), (15.5, 60), (16, 60), (16, 61), (15, 61), (15, 60)),)).areas
    assert [len(one) for one in outlines(area)] == [4]


def test_an_islet_too_small_to_see_is_a_dot_and_not_left_out():
    _, islet = picture(a=(square(15, 60, 5.0),), b=(square(21, 60, 0.0001),)).areas
    assert len(outlines(islet)[0]) == 4
    assert islet.area == "b"


@pytest.mark.parametrize("teeth", [10, 40_000])
def test_a_border_of_any_number_of_points_becomes_light_enough(teeth: int):
    jagged = [(15 + n / teeth, 60 + n % 2 * 0.01) for n in range(teeth)]
    ring = (*jagged, (16.0, 61.0), (15.0, 61.0), jagged[0])
    drawing = picture(a=(ring,))
    assert 4 <= len([*chain.from_iterable(map(outlines, drawing.areas))][0]) <= MOST_POINTS


def test_a_map_without_shapes_is_an_empty_picture():
    assert drawn(AreaMap(shapes=(), is_made_up=True)).areas == ()
