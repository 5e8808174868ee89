"""What could not be taken from the lists: to decide by, never to be told."""

from dataclasses import dataclass, field
from enum import StrEnum

_DIGITS_WITHOUT_CENTURY = 10


class Part(StrEnum):
    """What of a lost row may be there although it could not be read."""

    ID = "id"
    HOUSEHOLD = "household"
    NAME = "name"


NOTHING_UNSURE: frozenset[Part] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class LostRow:
    """A row that could not be taken, and what could be read of it nevertheless.

    `id` is the row's own, `client` whose it is. `household`, `name`, `number` (without century) and
    `is_flagged` are there because a lost row of a protected person still says who lives with her:
    what may be a flag is one. `cells` is all that stands in a row whose cells cannot be told apart.
    `unsure`: what may stand in the row and could not be read. Only the number of the row may be
    told.
    """

    row: int
    id: str = field(default="", repr=False)
    client: str = field(default="", repr=False)
    household: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    cells: tuple[str, ...] = field(default=(), repr=False)
    unsure: frozenset[Part] = field(default=NOTHING_UNSURE, repr=False)
    is_flagged: bool = False

    def is_unsure_of(self, part: Part) -> bool:
        """May the row hold this without it having been read?"""
        return part in self.unsure


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """What could not be taken, so that what is known of a round is not all there is.

    `clients` and `acting` are the lost rows of the lists of clients and of representatives, by row.
    `representatives`, `services` and `choices` are the ids of the clients of whom such a row was
    lost. `unnamed_services`: rows of services were lost of which nobody can say whose they were.
    `rows` counts every lost row, of those lists and of all others; `lists` are the names
    of the lists that it is of.
    """

    clients: tuple[LostRow, ...] = ()
    acting: tuple[LostRow, ...] = ()
    representatives: frozenset[str] = field(default=frozenset(), repr=False)
    services: frozenset[str] = field(default=frozenset(), repr=False)
    choices: frozenset[str] = field(default=frozenset(), repr=False)
    unnamed_services: bool = False
    rows: int = 0
    lists: frozenset[str] = frozenset()


NOTHING_LOST = Losses()


def number_key(text: str) -> str:
    """What two ways of writing one personal number have in common: no signs, no century.

    >>> number_key("18910307-9803") == number_key("910307-9803")
    True
    """
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    return signs[-_DIGITS_WITHOUT_CENTURY:] if len(signs) >= _DIGITS_WITHOUT_CENTURY else ""
