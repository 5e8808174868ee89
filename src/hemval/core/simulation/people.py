"""Everybody of one bundle, the same whoever's rules she is placed by: what a simulation compares.

Protected people are in the draws, for they take room, and in no number: what is counted here is of
the others alone.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from hemval.core.claims.claims import BundleProblem, ClaimBasis, Standing
from hemval.core.round.outcome import RoundOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One client who has the bundle.

    `stated`: her wishes as she wrote them, by provider. `language` is what she reads.
    """

    client: str
    area: str
    language: str
    today: str
    stated: tuple[str, ...]
    standing: Standing
    is_protected: bool

    @property
    def chose(self) -> bool:
        """Does a choice with wishes count?"""
        return self.standing is Standing.CHOSE

    @property
    def first_wish(self) -> str:
        """The provider that she wished for most; empty where she did not choose."""
        return self.stated[0] if self.stated else ""


def people_of(
    bundle: BundleProblem, outcome: RoundOutcome, hidden: Set[str] = frozenset()
) -> tuple[Person, ...]:
    """Everybody who has the bundle, by id; `hidden` are counted in nothing, as the protected."""
    invited = {one.client.id: one for one in outcome.invitations.each}
    return tuple(
        Person(
            client=client,
            area=basis.area,
            language=invited[client].language,
            today=basis.of_client(client).today,
            stated=_stated(basis),
            standing=basis.standing,
            is_protected=(basis.is_protected or invited[client].is_protected or client in hidden),
        )
        for client, basis in sorted(basis_of_each(bundle).items())
    )


def basis_of_each(bundle: BundleProblem) -> Mapping[str, ClaimBasis]:
    """What lies behind the claim of each client."""
    return {client: basis for basis in bundle.bases for client in basis.clients}


def place_of_claim(bundle: BundleProblem, people: Sequence[Person]) -> list[int]:
    """Where the claim of each of the people stands in the problem."""
    place = {
        client: number for number, basis in enumerate(bundle.bases) for client in basis.clients
    }
    return [place[person.client] for person in people]


def _stated(basis: ClaimBasis) -> tuple[str, ...]:
    return basis.stated if basis.standing is Standing.CHOSE else ()
