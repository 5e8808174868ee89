"""What a letter is known by when it is printed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What a letter is known by: its id, its day, and the id of the letter that it replaces."""

    id: str
    dated: date
    replaces: str = ""
