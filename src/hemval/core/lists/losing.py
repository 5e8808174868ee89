"""Gathers what is lost of the lists: rows that could not be read, and rows given back."""

from collections.abc import Container, Iterable, Mapping
from typing import Protocol, TypeVar

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.losses import Losses, LostRow, number_key
from hemval.core.lists.numbered_rows import NumberedRows

T = TypeVar("T")


class _OfAClient(Protocol):
    @property
    def client(self) -> str: ...


Whose = TypeVar("Whose", bound=_OfAClient)
Checked = tuple[NumberedRows[T], Container[int]]
"""A list, and the rows of it that were given back."""


def losses_of(
    *,
    clients: Checked[Client],
    representatives: Checked[Representative],
    services: Checked[Grant],
    choices: Checked[Choice],
    rows: Mapping[str, int],
) -> Losses:
    """What is lost of the lists of people, and whose rows are lost of the other lists.

    `rows`: how many rows of each list are lost.
    """
    people, given_back = clients
    acting, acting_given_back = representatives
    of_services, of_choices = _whose(*services), _whose(*choices)
    return Losses(
        clients=_by_row((*people.lost, *(_client(*one) for one in people.on(given_back)))),
        acting=_by_row(
            (*acting.lost, *(_representative(*one) for one in acting.on(acting_given_back)))
        ),
        representatives=_whose(*representatives) - {""},
        services=of_services - {""},
        choices=of_choices - {""},
        unnamed_services="" in of_services,
        rows=sum(rows.values()),
        lists=frozenset(name for name, number in rows.items() if number),
    )


def _client(row: int, client: Client) -> LostRow:
    return LostRow(
        row=row,
        id=client.id,
        client=client.id,
        household=client.household,
        name=f"{client.given_name} {client.family_name}",
        number=number_key(client.personal_number.text) if client.personal_number else "",
        is_flagged=client.protection.is_known,
    )


def _representative(row: int, one: Representative) -> LostRow:
    return LostRow(
        row=row,
        id=one.id,
        client=one.client,
        name=one.name,
        number=number_key(one.personal_number.text) if one.personal_number else "",
    )


def _whose(rows: NumberedRows[Whose], lost: Container[int]) -> frozenset[str]:
    """Whose rows are lost; empty for a row of which nobody can say."""
    given_back = (fact.client for _, fact in rows.on(lost))
    return frozenset((*given_back, *(one.client for one in rows.lost)))


def _by_row(lost: Iterable[LostRow]) -> tuple[LostRow, ...]:
    return tuple(sorted(lost, key=lambda one: one.row))
