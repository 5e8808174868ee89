"""Who must be kept from lists that others read, by everything that was ever told of a round.

Protection that a later list tells reaches back: what the frozen lists say of her home, her number
and her name ties others to her as much as what the later ones say. Whoever was protected once stays
so, and so does one whose row a later list no longer has.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from hemval.core.facts.clients import Client, Protection
from hemval.core.facts.losses import Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.people.protection import Shield, shield_of

_FLAGGED = Protection(confidentiality_marked_from=date.min)


def protected_since(
    then: RoundFacts, lost_then: Losses, now: RoundFacts, lost_now: Losses
) -> frozenset[str]:
    """Everybody who is protected then or now, or whose row of then or now would reveal one who is.

    Where a row with a flag cannot be told whose it is, whoever stood in the frozen list and is not
    in the later one may be it, and is hidden.
    """
    lost = (*lost_then.clients, *lost_now.clients)
    clients = (*then.clients, *now.clients)
    flagged = {one.id.casefold() for one in clients if one.protection.is_known}
    flagged |= {one.id.casefold() for one in lost if one.is_flagged}
    if not shield_of(now, lost_now).all_named:
        flagged |= {one.id.casefold() for one in _missing(then.clients, now.clients)}
    told = replace(now, clients=tuple(_as_flagged(one, flagged) for one in clients))
    return shield_of(told, replace(lost_now, clients=lost)).ids


def shield_hiding(facts: RoundFacts, losses: Losses, hidden: Collection[str]) -> Shield:
    """The shield of some lists where others are hidden too, whatever the lists tell of them.

    `hidden` are ids, as `protected_since` gives them: nobody is hidden for being tied to them who
    does not stand there.
    """
    flagged = {one.casefold() for one in hidden}
    told = replace(facts, clients=tuple(_as_flagged(one, flagged) for one in facts.clients))
    ids = shield_of(facts, losses).ids.union(hidden)
    return replace(shield_of(told, losses), ids=ids)


def _missing(then: Iterable[Client], now: Iterable[Client]) -> Iterable[Client]:
    listed = {one.id for one in now}
    return (one for one in then if one.id not in listed)


def _as_flagged(client: Client, flagged: Collection[str]) -> Client:
    """Each row of one who is flagged in any of them ties others to her."""
    if client.protection.is_known or client.id.casefold() not in flagged:
        return client
    return replace(client, protection=_FLAGGED)
