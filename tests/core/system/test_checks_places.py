"""An address belongs to one area at most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.system.building import KF, NAME, day, found

from hemval.core.system.areas import Area, PriceZone, Side, StreetRange


def area(name: str, **covers: object) -> Area:
    """An area that covers something."""
    return Area(id=name, decision=KF, name=NAME, **covers)  # type: ignore[arg-type]


def codes(*areas: Area) -> list[str]:
    """What is wrong with the areas."""
    return [code for code, _ in found(areas=areas)]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("101-199", "200", False),
        ("101-199", "199", True),
        ("101-199", "150-160", True),
        ("101", "0101", False),
        ("A01-A09", "A05", True),
    ],
)
def test_a_key_code_belongs_to_one_area(one: str, other: str, shared: bool) -> None:
    found_codes = codes(area("a", key_codes=(one,)), area("b", key_codes=(other,)))
    assert found_codes == (["fault-area-in-two"] if shared else [])


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        pytest.param(StreetRange(street="Ågatan"), StreetRange(street="ågatan"), True, id="whole"),
        pytest.param(
            StreetRange(street="Ågatan", last=9),
            StreetRange(street="Ågatan", first=10),
            False,
            id="one after the other",
        ),
        pytest.param(
            StreetRange(street="Ågatan", side=Side.ODD),
            StreetRange(street="Ågatan", side=Side.EVEN),
            False,
            id="opposite sides",
        ),
        pytest.param(
            StreetRange(street="Ågatan", side=Side.ODD),
            StreetRange(street="Ågatan", first=4, last=8),
            True,
            id="one side, and some of both",
        ),
    ],
)
def test_a_street_number_belongs_to_one_area(
    one: StreetRange, other: StreetRange, shared: bool
) -> None:
    found_codes = codes(area("a", streets=(one,)), area("b", streets=(other,)))
    assert found_codes == (["fault-area-in-two"] if shared else [])


def test_areas_may_be_divided_anew_from_a_day() -> None:
    until = area("a", key_codes=("101",), valid_to=day("2021-12-31"))
    after = area("b", key_codes=("101",), valid_from=day("2022-01-01"))
    assert codes(until, after) == []


def test_price_zones_are_apart_from_areas() -> None:
    zone = PriceZone(id="town", decision=KF, name=NAME, key_codes=("101",))
    assert found(areas=(area("a", key_codes=("101",)),), price_zones=(zone,)) == []


@given(
    st.tuples(st.integers(100, 999), st.integers(100, 999)).map(sorted),
    st.tuples(st.integers(100, 999), st.integers(100, 999)).map(sorted),
)
def test_ranges_share_a_code_exactly_when_some_number_is_in_both(
    one: list[int], other: list[int]
) -> None:
    shared = {*range(one[0], one[1] + 1)} & {*range(other[0], other[1] + 1)}
    written = [f"{first}-{last}" for first, last in (one, other)]
    found_codes = codes(area("a", key_codes=(written[0],)), area("b", key_codes=(written[1],)))
    assert found_codes == (["fault-area-in-two"] if shared else [])
