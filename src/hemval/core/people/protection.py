"""Who is handled by named staff alone.

The safe side is taken throughout. A flag counts whatever its day: one that is known today, though
dated tomorrow, is a reason to keep quiet today, and an unknown day is no reason to speak. A flag on
a row that could not be taken counts as much. And one who is not flagged herself follows the
protected route when her row would tell where a protected person is: she shares her household, or
the protected person acts for her.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow
from hemval.core.facts.round_facts import RoundFacts


class _Flagged(NamedTuple):
    """What of a flagged person stands in the rows of others."""

    id: str
    household: str
    name: frozenset[str]


def protected_ids(facts: RoundFacts, losses: Losses = NOTHING_LOST) -> frozenset[str]:
    """The ids of all clients, taken or lost, who are protected or whose rows would reveal one."""
    flagged = tuple(_flagged(facts.clients, losses))
    if not flagged:
        return frozenset()
    ids = {one.id for one in flagged} - {""}
    households = {one.household for one in flagged} - {""}
    names = {one.name for one in flagged} - {frozenset()}
    people: Iterable[Client | LostRow] = chain(facts.clients, losses.clients)
    living_with = {one.id for one in people if one.household in households}
    acting: Iterable[Representative | LostRow] = chain(facts.representatives, losses.acting)
    acted_for = {one.client for one in acting if one.id in ids or _words(one.name) in names}
    return frozenset((ids | living_with | acted_for) - {""})


def _flagged(clients: Iterable[Client], losses: Losses) -> Iterator[_Flagged]:
    for client in clients:
        if client.protection.is_known:
            name = _words(f"{client.given_name} {client.family_name}")
            yield _Flagged(client.id, client.household, name)
    for lost in losses.clients:
        if lost.is_flagged:
            yield _Flagged(lost.id, lost.household, _words(lost.name))


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace(",", " ").split())
