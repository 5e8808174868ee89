"""What could not be taken from the lists: to decide by, never to be told."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class LostRow:
    """A row that could not be taken, and what could be read of it nevertheless.

    `id` is the row's own, `client` whose it is. `household`, `name` and `is_flagged` are there
    because a lost row of a protected person still says who lives with her: what may be a flag is
    one. Only the number of the row may be told.
    """

    row: int
    id: str = field(default="", repr=False)
    client: str = field(default="", repr=False)
    household: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    is_flagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """What could not be taken, so that what is known of a round is not all there is.

    `clients` and `acting` are the lost rows of the lists of clients and of representatives, by row.
    `representatives`, `services` and `choices` are the ids of the clients of whom such a row was
    lost. `unnamed_services`: rows of services were lost of which nobody can say whose they were.
    `rows` counts every lost row, of those lists and of all others.
    """

    clients: tuple[LostRow, ...] = ()
    acting: tuple[LostRow, ...] = ()
    representatives: frozenset[str] = field(default=frozenset(), repr=False)
    services: frozenset[str] = field(default=frozenset(), repr=False)
    choices: frozenset[str] = field(default=frozenset(), repr=False)
    unnamed_services: bool = False
    rows: int = 0


NOTHING_LOST = Losses()
