"""What a worker sees to now and then, between pieces of work."""

from datetime import datetime
from enum import Enum, auto
from typing import Protocol


class Looked(Enum):
    """How far a look has come, where it says so."""

    WHOLE = auto()
    IN_PART = auto()
    """More is to be seen to: it is asked again when the next piece of work is done."""


class Look(Protocol):
    """Sees what is late at a moment, and does something about it; the same thing once.

    Whoever has asked for work waits meanwhile, so one that takes long does a part of it and gives
    `Looked.IN_PART`.
    """

    def __call__(self, *, now: datetime) -> object:
        """Look."""
