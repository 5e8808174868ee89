"""What is to be done about each letter order: nothing, or to print it, and by what id and day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.letter_code import letter_id, letter_id_again
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.correspondence.printed import Printed, PrintedLetter
from hemval.core.correspondence.stamp import Stamp

_Printed = TypeVar("_Printed", bound=PrintedLetter)

Wanted = Callable[[LetterOrder], bool]
"""Is the letter to be printed in this run?"""


def everything(_order: LetterOrder) -> bool:
    """All that can be printed is wanted."""
    return True


def nothing(_order: LetterOrder) -> bool:
    """Nothing is printed: somebody only asks how it stands."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One order, and the stamp to print it by, if it is to be printed.

    `number` is that of the letter among the printed that it is, if it is printed. With both it is
    printed again as it was.
    """

    order: LetterOrder
    facts: str
    number: int | None = None
    stamp: Stamp | None = None


class Planner(Generic[_Printed]):
    """Holds each order against what is printed.

    What is printed and lies here as it was printed is let be. A letter with other facts than the
    last in its place is another letter, with another id, and says which one it replaces.
    """

    def __init__(
        self,
        printed: Printed[_Printed],
        *,
        key: bytes,
        days: Mapping[LetterKind, date],
        wanted: Wanted,
        is_here: Callable[[_Printed], bool],
    ) -> None:
        """Take what orders are held against; `is_here`: does its file lie here, unchanged?"""
        self._printed = printed
        self._key = key
        self._days = days
        self._wanted = wanted
        self._is_here = is_here

    def plan(self, letters: Letters) -> tuple[Planned, ...]:
        """What is to be done about each order; of two in one place, about the first."""
        orders = () if isinstance(letters, Unsent) else letters
        places = {one.place: one for one in reversed(orders)}
        return tuple(self._plan(one) for one in orders if places[one.place] is one)

    def _plan(self, order: LetterOrder) -> Planned:
        facts = letter_id(self._key, order)
        before = self._before(order)
        is_wanted = self._wanted(order)
        if before is not None and before[1].facts == facts:
            number, entry = before
            if not is_wanted or self._is_here(entry):
                return Planned(order=order, facts=facts, number=number)
            stamp = Stamp(id=entry.id, dated=entry.dated, replaces=entry.replaces)
            return Planned(order=order, facts=facts, number=number, stamp=stamp)
        if not is_wanted:
            return Planned(order=order, facts=facts)
        replaces = before[1].id if before else ""
        return Planned(order=order, facts=facts, stamp=self._stamp(order, facts, replaces))

    def _before(self, order: LetterOrder) -> tuple[int, _Printed] | None:
        """The last letter that was printed in the place of this one."""
        for number in self._printed.latest(order.kind, order.client, order.occurrence):
            entry = self._printed.entry(number)
            if entry.recipient == order.recipient:
                return number, entry
        return None

    def _stamp(self, order: LetterOrder, facts: str, replaces: str) -> Stamp:
        """Its id is that of its facts, unless a letter has that id already."""
        is_taken = self._printed.is_taken(facts)
        own = letter_id_again(self._key, facts, replaces) if is_taken else facts
        self._printed.reserve(own)
        return Stamp(id=own, dated=self._days[order.kind], replaces=replaces)
