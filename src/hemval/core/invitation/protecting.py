"""Who is handled by named staff alone.

The safe side is taken throughout. A flag counts whatever its day: one that is known today, though
dated tomorrow, is a reason to keep quiet today, and an unknown day is no reason to speak. And one
who is not flagged herself follows the protected route when her row would tell where a protected
person is: she shares her household, or the protected person acts for her.
"""

from collections.abc import Iterable, Mapping, Sequence

from hemval.core.facts.clients import Client, Representative


class Protected:
    """Knows which clients are protected, themselves or by what their rows would reveal."""

    def __init__(
        self, clients: Iterable[Client], representatives: Mapping[str, Sequence[Representative]]
    ) -> None:
        """Look through the whole list, since one row can reveal another."""
        flagged = [client for client in clients if client.protection.is_known]
        self._ids = {client.id for client in flagged}
        self._households = {client.household for client in flagged if client.household}
        self._names = {_name(f"{client.given_name} {client.family_name}") for client in flagged}
        self._names.discard(frozenset())
        self._representatives = representatives

    def holds(self, client: Client) -> bool:
        """Is the client's row for named staff alone?"""
        if not self._ids:
            return False
        return (
            client.id in self._ids
            or client.household in self._households
            or any(self._is_flagged(one) for one in self._representatives.get(client.id, ()))
        )

    def _is_flagged(self, representative: Representative) -> bool:
        return representative.id in self._ids or _name(representative.name) in self._names


def _name(written: str) -> frozenset[str]:
    return frozenset(written.casefold().replace(",", " ").split())
