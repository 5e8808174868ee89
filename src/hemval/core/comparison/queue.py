"""How many wait for a provider that is full, as anybody may be told."""

from dataclasses import dataclass
from typing import Self

from hemval.core.lottery.small_numbers import FEWEST_SHOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """How many wait for a provider. `waiting` is None where they are few: then it is not told.

    That nobody waits tells of nobody, and is told.
    """

    waiting: int | None

    @classmethod
    def of(cls, waiting: int) -> Self:
        """The queue of so many.

        >>> Queue.of(0), Queue.of(4), Queue.of(5)
        (Queue(waiting=0), Queue(waiting=None), Queue(waiting=5))
        """
        return cls(waiting=None if 0 < waiting < FEWEST_SHOWN else waiting)
