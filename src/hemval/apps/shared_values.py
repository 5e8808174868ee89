"""Values that many rows tell alike, held once instead of once for each row."""

from typing import TypeVar, cast

T = TypeVar("T", bound=object)


class SharedValues:
    """Gives the first of equal values for each of them: names of towns, days, ids of clients."""

    def __init__(self) -> None:
        """Know none yet."""
        self._held: dict[object, object] = {}

    def __call__(self, value: T) -> T:
        """The first that was given and equals it. Only values of one type equal each other here."""
        return cast("T", self._held.setdefault(value, value))
