"""Where made-up people live: streets that do not exist, in areas that the system names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hemval.core.facts.clients import Address
from hemval.core.system.areas import Area, Side, StreetRange
from hemval.synthetic.draws import Draws, Weighted
from hemval.synthetic.names import words_for
from hemval.synthetic.numbers import unused_postal_code
from hemval.synthetic.shares import IN_A_BLOCK, LARGEST_AREA

_STREETS_AN_AREA = 30
_HIGHEST_STREET_NUMBER = 60
_FLOORS, _DOORS = 5, 4
_POSTAL_CODES_AN_AREA = 8
_MOST_OF_A_RANGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """An address, and how the lists tell which area it is in."""

    area: str
    address: Address
    key_code: str = ""
    area_in_list: str = ""


class Homes:
    """Homes in every area; how many people live in each is drawn for the seed.

    A system file tells no sizes, and the order in which it names its areas means nothing.
    """

    def __init__(self, seed: int, areas: Sequence[Area]) -> None:
        """Draw the sizes, and lay out streets, postal codes and key codes for the areas."""
        listed = {streets.street.casefold() for area in areas for streets in area.streets}
        self._places = Weighted(
            {_Place(area, serial, listed): _size(seed, area) for serial, area in enumerate(areas)}
        )

    def draw(self, draws: Draws) -> Home:
        """A home for one household."""
        return self._places.draw(draws).home(draws)


class _Place:
    """One area with its streets; `listed` are those that tell an area, and lie in no other."""

    def __init__(self, area: Area, serial: int, listed: set[str]) -> None:
        towns = words_for("towns")
        self._area = area.id
        self._town = towns[serial % len(towns)]
        self._streets = _street_names(serial, listed)
        self._ranges = area.streets
        self._key_codes = _opened(area.key_codes)
        first = serial * _POSTAL_CODES_AN_AREA
        self._postal_codes = _opened(area.postal_codes) or tuple(
            unused_postal_code(first + step) for step in range(_POSTAL_CODES_AN_AREA)
        )
        told_by_address = bool(area.postal_codes or area.streets or self._key_codes)
        self._area_in_list = "" if told_by_address else area.id

    def home(self, draws: Draws) -> Home:
        """A home in the area."""
        is_flat = draws.chance(IN_A_BLOCK)
        floor, door = draws.between(0, _FLOORS), draws.between(1, _DOORS)
        return Home(
            area=self._area,
            address=Address(
                street=self._street(draws),
                apartment=f"1{floor}0{door}" if is_flat else "",
                postal_code=draws.one_of(self._postal_codes),
                town=self._town,
            ),
            key_code=draws.one_of(self._key_codes) if self._key_codes else "",
            area_in_list=self._area_in_list,
        )

    def _street(self, draws: Draws) -> str:
        if self._ranges:
            return _within(draws.one_of(self._ranges), draws)
        return f"{draws.one_of(self._streets)} {draws.between(1, _HIGHEST_STREET_NUMBER)}"


def _size(seed: int, area: Area) -> float:
    """The area's size beside the others', by its name alone."""
    return 1 + Draws(seed, f"size/{area.id}").number() * (LARGEST_AREA - 1)


def with_care_of(home: Home, name: str) -> Home:
    """The same home, with post through somebody else's letter box."""
    return replace(home, address=replace(home.address, care_of=name))


def _within(streets: StreetRange, draws: Draws) -> str:
    first = streets.first or 1
    number = draws.between(first, max(first, streets.last or first + _HIGHEST_STREET_NUMBER))
    wrong_side = streets.side is not Side.BOTH and (number % 2 == 1) is not (
        streets.side is Side.ODD
    )
    if wrong_side:
        number += 1 if streets.last is None or number < streets.last else -1
    return f"{streets.street} {number}"


def _street_names(serial: int, listed: set[str]) -> tuple[str, ...]:
    every = [
        beginning + ending
        for beginning in words_for("street_beginnings")
        for ending in words_for("street_endings")
        if (beginning + ending).casefold() not in listed
    ]
    start = serial * _STREETS_AN_AREA
    return tuple(every[(start + step) % len(every)] for step in range(_STREETS_AN_AREA))


def _opened(codes: Sequence[str]) -> tuple[str, ...]:
    """Each code of each range: `101-103` is three codes; of a wide range the first hundred."""
    opened: list[str] = []
    for code in codes:
        first, dash, last = (part.strip() for part in code.partition("-"))
        if not (dash and first.isdigit() and last.isdigit()):
            opened.append(code.replace(" ", "") if code.replace(" ", "").isdigit() else code)
            continue
        numbers = range(int(first), int(last) + 1)[:_MOST_OF_A_RANGE]
        opened.extend(str(number).zfill(len(first)) for number in numbers)
    return tuple(opened)
