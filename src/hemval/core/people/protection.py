"""Who is handled by named staff alone.

The safe side is taken throughout. A flag counts whatever its day: one that is known today, though
dated tomorrow, is a reason to keep quiet today, and an unknown day is no reason to speak. A flag on
a row that could not be taken counts as much. And one who is not flagged herself follows the
protected route when her row would tell where a protected person is: she shares her household, or
the protected person acts for her.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow
from hemval.core.facts.round_facts import RoundFacts


def protected_ids(facts: RoundFacts, losses: Losses = NOTHING_LOST) -> frozenset[str]:
    """The ids of all clients, taken or lost, who are protected or whose rows would reveal one."""
    people = [*_flagged(facts.clients), *(one for one in losses.clients if one.is_flagged)]
    if not people:
        return frozenset()
    households = {one.household for one in people if one.household}
    ids = {one.id for one in people if one.id}
    names = {_words(one.name) for one in people} - {frozenset()}
    living = (one.id for one in facts.clients if one.household in households)
    lost = (one.id for one in losses.clients if one.id and one.household in households)
    acting: Iterable[Representative | LostRow] = chain(
        facts.representatives, losses.representatives
    )
    acted_for = (
        one.client for one in acting if one.client and (one.id in ids or _words(one.name) in names)
    )
    return frozenset((*ids, *living, *lost, *acted_for))


def _flagged(clients: Iterable[Client]) -> Iterator[LostRow]:
    for client in clients:
        if client.protection.is_known:
            yield LostRow(
                row=0,
                id=client.id,
                household=client.household,
                name=f"{client.given_name} {client.family_name}",
            )


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace(",", " ").split())
