"""Numbers that nobody has: of persons, organisations, licences, telephones and letter boxes."""

from datetime import date, timedelta

from hemval.core.identity import OrganisationNumber, PersonalNumber, age, made_up_number
from hemval.files.published_numbers import published_test_numbers
from hemval.synthetic.draws import Draws
from hemval.synthetic.shares import OLDEST_TEST_PERSON, YOUNGEST_TEST_PERSON

_SERIALS_A_DAY = 1000

# Post- och telestyrelsen's numbers for books, films and examples, each a prefix, a first and a last
# number; none of them is ever given to a subscriber.
_MOBILES = ("070-", 1740605, 1740699)
_LANDLINES = (
    ("031-", 3900600, 3900649),
    ("040-", 6280400, 6280449),
    ("08-", 46500400, 46500499),
    ("0980-", 319200, 319299),
)

_UNISSUED_ORGANISATION_GROUP = 4
"""The first digit tells the kind of legal person; Skatteverket gives out 1, 2, 3 and 5 to 9."""
_SMALLEST_MIDDLE = 20
_MIDDLES = 80

_FIRST_UNUSED_POSTAL_CODE = 99_000
"""Swedish postal codes end at 984 99 (Norrbotten)."""
_UNUSED_POSTAL_CODES = 1000


def fitting_test_numbers(on: date) -> tuple[PersonalNumber, ...]:
    """Those whose bearers could be grown clients on that day."""
    return tuple(
        number
        for number in published_test_numbers()
        if (born := number.birth_date) is not None
        and born <= on
        and YOUNGEST_TEST_PERSON <= age(born, on) <= OLDEST_TEST_PERSON
    )


def is_a_womans(number: PersonalNumber) -> bool:
    """The last digit but one is even for women (SKV 704)."""
    return int(number.text[10]) % 2 == 0


class NumberSupply:
    """Gives each made-up person a number that no other has."""

    def __init__(self, first: int = 0) -> None:
        """Begin with that serial number on every day of birth."""
        self._first = first
        self._given: dict[date, int] = {}

    def number_for(self, born: date) -> PersonalNumber:
        """A number for one born on that day, or the day after where a thousand already are."""
        while (serial := self._given.get(born, self._first)) == _SERIALS_A_DAY:
            born += timedelta(days=1)
        self._given[born] = serial + 1
        return made_up_number(born, serial)


def organisation_number(serial: int) -> OrganisationNumber:
    """A number whose check digit holds, in a group that is never given out."""
    middle, rest = _SMALLEST_MIDDLE + serial % _MIDDLES, serial // _MIDDLES
    nine = f"{_UNISSUED_ORGANISATION_GROUP}0{middle}{rest:05}"
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
    check = -sum(amount - 9 if amount > 9 else amount for amount in doubled) % 10
    return OrganisationNumber.parse(f"{nine}{check}")


def mobile(draws: Draws) -> str:
    """A mobile telephone number that nobody answers."""
    return _phone(_MOBILES, draws)


def landline(draws: Draws) -> str:
    """A telephone number at home that nobody answers."""
    return _phone(draws.one_of(_LANDLINES), draws)


def email_for(id_: str) -> str:
    """An address that reaches nobody: the domain is kept for examples (RFC 2606)."""
    return f"{id_.lower()}@example.com"


def unused_postal_code(serial: int) -> str:
    """A postal code of the right form that PostNord does not use."""
    return str(_FIRST_UNUSED_POSTAL_CODE + serial % _UNUSED_POSTAL_CODES)


def _phone(series: tuple[str, int, int], draws: Draws) -> str:
    prefix, first, last = series
    return f"{prefix}{draws.between(first, last)}"
