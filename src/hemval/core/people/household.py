"""Whether those who live together have asked to have the same provider.

Each asks for herself, and it counts for nothing until another of the household has asked too: what
becomes of it then is `core/claims/together.py`. Nobody is told of a household with a protected
person in it: that somebody lives there is what is to be hidden.
"""

from collections.abc import Collection
from enum import StrEnum

from hemval.core.facts.clients import Client


class Asked(StrEnum):
    """Who of a household has asked to be together, as one of them is told it."""

    NOBODY = "nobody"
    SHE = "she"
    """She has, and nobody else: it counts for nothing yet."""
    OTHER = "other"
    """Somebody else has, and not she."""
    BOTH = "both"
    UNSAID = "unsaid"
    """She has not; of the others nothing is told, as to one from outside who acts for her."""


def may_be_told(client: Client, others: Collection[Client]) -> bool:
    """May a page tell her that others of her household have home care, and what they ask for?"""
    return bool(others) and not any(one.protection.is_known for one in (client, *others))


def asked_by_her(client: Client) -> Asked:
    """Whether she has asked, as one who acts for her is told it: of the others nothing."""
    return Asked.SHE if client.asks_together else Asked.UNSAID


def asked_together(client: Client, others: Collection[Client]) -> Asked:
    """Who has asked, of her and the others of her household."""
    hers, anothers = client.asks_together, any(one.asks_together for one in others)
    if hers:
        return Asked.BOTH if anothers else Asked.SHE
    return Asked.OTHER if anothers else Asked.NOBODY
