"""Whether somebody and those she lives with have asked for the same provider."""

from collections.abc import Iterable
from dataclasses import dataclass

from hemval.apps.choices.rounds_of_client import RoundOfHers
from hemval.apps.clients.facts import client_of
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import lives_with
from hemval.core.people.household import Asked, asked_together, may_be_told
from hemval.core.system.offered import may_ask_together


@dataclass(frozen=True, slots=True, kw_only=True)
class TogetherNow:
    """Who has asked; and whether a page for citizens may tell it (`may_be_told`)."""

    asked: Asked
    may_be_told: bool


def can_be_said(rounds: Iterable[RoundOfHers]) -> bool:
    """Can somebody still say in one of some rounds that she wants to be together with another?"""
    return any(
        one.may_register
        and not one.is_frozen
        and may_ask_together(one.known.system, one.now.row.effect)
        for one in rounds
    )


def together_now(client: Client, rounds: Iterable[RoundOfHers]) -> TogetherNow | None:
    """Who has asked, in the first of some rounds where it can be said still.

    None where she lives with nobody who has home care, or the municipality places nobody together.
    """
    others = [client_of(one, with_number=False) for one in lives_with(client)]
    if not others or not can_be_said(rounds):
        return None
    hers = client_of(client, with_number=False)
    return TogetherNow(asked=asked_together(hers, others), may_be_told=may_be_told(hers, others))
