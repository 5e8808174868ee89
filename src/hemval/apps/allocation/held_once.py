"""What later lists tell as earlier ones did, held once: of most clients nothing is new."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.outcome import RoundOutcome

_WHOSE = {"clients": attrgetter("id"), "grants": attrgetter("client")}
"""The lists that there are later ones of, and whose a row of them is."""


Held = Callable[[Any], Any]
Value = TypeVar("Value")


def itself(row: Value) -> Value:
    """The row, where nothing told the same already."""
    return row


def held_like(facts: RoundFacts | None, name: str) -> Held:
    """Gives, for a row of the list of that name, the row of `facts` that told the same already.

    Where there is none it gives the row itself. The rows of a client stand one after another.
    """
    whose = _WHOSE.get(name)
    if facts is None or whose is None:
        return itself
    return _List(getattr(facts, name), whose).row


def outcome_like(then: RoundOutcome, later: RoundOutcome) -> RoundOutcome:
    """What follows of later lists, where everything that follows as before is that of `then`."""
    invited = {one.client.id: one for one in then.invitations.each}
    chosen = {(one.client, one.bundle): one for one in then.choices}
    each = tuple(_same(one, invited.get(one.client.id)) for one in later.invitations.each)
    choices = tuple(_same(one, chosen.get((one.client, one.bundle))) for one in later.choices)
    return replace(later, invitations=replace(later.invitations, each=each), choices=choices)


def _same(one: Value, known: Value | None) -> Value:
    return known if known is not None and known == one else one


class _List:
    def __init__(self, rows: Sequence[Any], whose: Callable[[Any], str]) -> None:
        self._rows, self._whose = rows, whose
        self._first: dict[str, int] = {}
        for at, row in enumerate(rows):
            self._first.setdefault(whose(row), at)

    def row(self, row: Any) -> Any:
        whose = self._whose(row)
        for at in range(self._first.get(whose, len(self._rows)), len(self._rows)):
            known = self._rows[at]
            if known == row:
                return known
            if self._whose(known) != whose:
                break
        return row
