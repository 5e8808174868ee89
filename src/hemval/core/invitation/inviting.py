"""Inviting: the round's facts and the system's rules in, one outcome for each client out.

1. Gather the rules that hold on the day of effect. 2. For each client, see what she may choose for,
or why she may not. 3. See what somebody must look at, and whether her letter waits for it. 4. See
who is protected, herself or by what her row reveals. 5. See whether those who ask to be together
have somebody who asks the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.invitation.leaving_out import RESTS_ON_SERVICES, Entitlement, entitlement
from hemval.core.invitation.looking_at import (
    acting_for,
    language_of,
    letter_language,
    looks_at_invited,
    looks_at_left_out,
)
from hemval.core.invitation.outcome import (
    Invitation,
    Invitations,
    Look,
    LookCode,
    Outcome,
    Waits,
)
from hemval.core.invitation.protecting import Protected
from hemval.core.round.rules import SWEDISH, RoundRules
from hemval.core.system.system import System

_INVITED = frozenset({Outcome.INVITED, Outcome.LOOK_FIRST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What could not be taken from the lists, so that what is known is not all there is.

    `clients` counts rows of the clients' list. `services` and `representatives` are the ids of
    clients of whom such a row was lost. `unnamed_services`: rows of services were lost of which
    nobody may say whose they were, and they may be a protected person's.
    """

    clients: int = 0
    services: frozenset[str] = frozenset()
    representatives: frozenset[str] = frozenset()
    unnamed_services: bool = False


NOTHING_LOST = Lost()


def invite(system: System, facts: RoundFacts, lost: Lost = NOTHING_LOST) -> Invitations:
    """Decide, for each client of the list, whether she is invited and to choose what.

    Nobody is left out for lack of a service when a row of hers was lost: somebody looks first.
    """
    rules = RoundRules(system, facts.plan, facts.providers)
    grants = _by_client(facts.grants)
    representatives = _by_client(facts.representatives)
    protected = Protected(facts.clients, representatives)
    each = [
        _invitation(
            client,
            entitlement(client, grants.get(client.id, ()), rules),
            representatives.get(client.id, ()),
            rules,
            lost,
            is_protected=protected.holds(client),
        )
        for client in sorted(facts.clients, key=lambda client: client.id)
    ]
    if rules.asks_together:
        each = _with_households(each)
    return Invitations(each=tuple(each), rejected=lost.clients)


def _invitation(
    client: Client,
    entitled: Entitlement,
    representatives: Sequence[Representative],
    rules: RoundRules,
    lost: Lost,
    *,
    is_protected: bool,
) -> Invitation:
    location = rules.map.locate(client)
    language = language_of(client)
    openings = tuple(rules.opening(bundle.id, location.area) for bundle in entitled.bundles)
    acting = acting_for(client, representatives, rules)
    if entitled.reasons:
        looks = list(looks_at_left_out(entitled))
    else:
        looks = [*looks_at_invited(client, entitled, location, openings, rules), *acting.looks]
    if _has_lost_services(client, entitled, lost, is_protected=is_protected):
        looks.insert(0, Look(code=LookCode.SERVICES_REJECTED))
    if client.id in lost.representatives:
        looks.append(Look(code=LookCode.REPRESENTATIVES_REJECTED))
    outcome = _outcome(entitled, looks)
    return Invitation(
        client=client,
        outcome=outcome,
        is_protected=is_protected,
        area=location.area,
        openings=openings,
        reasons=entitled.reasons,
        looks=tuple(looks) if outcome in _INVITED or not _is_final(entitled) else (),
        language=language,
        letter_language=letter_language(language, rules) or SWEDISH,
        copies_to=acting.sound if outcome in _INVITED else (),
        to_representatives=acting.to_representatives,
    )


def _has_lost_services(
    client: Client, entitled: Entitlement, lost: Lost, *, is_protected: bool
) -> bool:
    may_be_hers = is_protected and lost.unnamed_services and bool(entitled.reasons)
    return client.id in lost.services or may_be_hers


def _outcome(entitled: Entitlement, looks: Iterable[Look]) -> Outcome:
    must_look = any(look.waits is Waits.LETTER for look in looks)
    if entitled.reasons:
        return Outcome.LOOK_FIRST if must_look and not _is_final(entitled) else Outcome.LEFT_OUT
    return Outcome.LOOK_FIRST if must_look else Outcome.INVITED


def _is_final(entitled: Entitlement) -> bool:
    """Would she be left out whatever services she had?"""
    return any(reason.code not in RESTS_ON_SERVICES for reason in entitled.reasons)


def _with_households(each: list[Invitation]) -> list[Invitation]:
    asking: dict[tuple[str, bool], int] = {}
    for one in each:
        if _asks(one):
            key = (one.client.household, one.is_protected)
            asking[key] = asking.get(key, 0) + 1
    return [_together(one, asking) if one.client.asks_together else one for one in each]


def _asks(one: Invitation) -> bool:
    asks = bool(one.client.asks_together and one.client.household)
    return asks and one.outcome in _INVITED


def _together(one: Invitation, asking: Mapping[tuple[str, bool], int]) -> Invitation:
    if one.outcome not in _INVITED:
        return one
    if asking.get((one.client.household, one.is_protected), 0) > 1:
        return one
    return replace(one, looks=(*one.looks, Look(code=LookCode.TOGETHER_ALONE)))


Row = TypeVar("Row", Grant, Representative)


def _by_client(rows: Iterable[Row]) -> dict[str, list[Row]]:
    by_client: dict[str, list[Row]] = {}
    for row in rows:
        by_client.setdefault(row.client, []).append(row)
    return by_client
