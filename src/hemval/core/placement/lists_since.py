"""Working lists as they are to be worked by now: nobody goes by what is past since they were made.

Nobody rings one who has died, and no provider goes to one who has moved away or no longer has the
help. Whoever is still there is visited where she lives now. Whoever has become protected is taken
out of every list; what it told of her is told by hand.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hemval.core.facts.clients import Address
from hemval.core.placement.working_lists import (
    InQueue,
    ListsOf,
    ToCall,
    ToProvider,
    WorkingLists,
    orders_by_hand,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What is known since the lists were made.

    `hidden` has got protection, `gone` has died or moved from the municipality, `ended` are the
    bundles that each no longer has, by client, and `addresses` the new addresses.
    """

    hidden: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    ended: Mapping[str, frozenset[str]] = field(default_factory=dict)
    addresses: Mapping[str, Address] = field(default_factory=dict)

    def still(self, row: ToProvider | ToCall | InQueue) -> bool:
        """Is she still there, with the help that the row is of?"""
        return row.client not in self.gone and row.bundle not in self.ended.get(row.client, ())


NOTHING_SINCE = Since()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsNow:
    """The lists as they are to be worked by, and how many rows of each are left out.

    Those who have become protected are not counted: they stand in no list that others read. So the
    count of `left_out_by_hand` is of protected people alone, and no other paper tells it.
    """

    lists: WorkingLists
    left_out_of_provider: Mapping[str, int]
    left_out_of_calls: int
    left_out_by_hand: int


def lists_now(lists: WorkingLists, since: Since) -> ListsNow:
    """The lists with what is known since."""
    open_to_read = _without(lists.named, since.hidden)
    hidden = _of(lists.named, since.hidden).nameless
    by_hand = ListsOf(
        to_providers=(*lists.by_hand.to_providers, *orders_by_hand(hidden.to_providers)),
        calls=(*lists.by_hand.calls, *hidden.calls),
        queue=(*lists.by_hand.queue, *hidden.queue),
    )
    named, still_by_hand = _still(open_to_read, since), _still(by_hand, since)
    return ListsNow(
        lists=replace(lists, named=named, by_hand=still_by_hand),
        left_out_of_provider={
            id: _rows(open_to_read.to_providers, id) - _rows(named.to_providers, id)
            for id in lists.providers
        },
        left_out_of_calls=len(open_to_read.calls) - len(named.calls),
        left_out_by_hand=len(by_hand.to_providers)
        + len(by_hand.calls)
        - len(still_by_hand.to_providers)
        - len(still_by_hand.calls),
    )


def _of(lists: ListsOf, clients: frozenset[str]) -> ListsOf:
    return ListsOf(
        to_providers=tuple(one for one in lists.to_providers if one.client in clients),
        calls=tuple(one for one in lists.calls if one.client in clients),
        queue=tuple(one for one in lists.queue if one.client in clients),
    )


def _without(lists: ListsOf, clients: frozenset[str]) -> ListsOf:
    return ListsOf(
        to_providers=tuple(one for one in lists.to_providers if one.client not in clients),
        calls=tuple(one for one in lists.calls if one.client not in clients),
        queue=tuple(one for one in lists.queue if one.client not in clients),
    )


def _still(lists: ListsOf, since: Since) -> ListsOf:
    return ListsOf(
        to_providers=tuple(
            _where_she_lives(one, since) for one in lists.to_providers if since.still(one)
        ),
        calls=tuple(filter(since.still, lists.calls)),
        queue=tuple(filter(since.still, lists.queue)),
    )


def _where_she_lives(row: ToProvider, since: Since) -> ToProvider:
    new = since.addresses.get(row.client)
    is_told = row.address != Address()
    return replace(row, address=new) if new and is_told else row


def _rows(rows: Iterable[ToProvider], provider: str) -> int:
    return sum(row.provider == provider for row in rows)
