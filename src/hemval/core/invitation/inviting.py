"""Inviting: the round's facts and the system's rules in, one outcome for each client out.

1. Gather the rules that hold on the day of effect. 2. For each client, see what she may choose for,
or why she may not. 3. See what somebody must look at, and whether her letter waits for it. 4. See
who is protected, herself or by what her row reveals. 5. See whether those who ask to be together
have somebody who asks the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.invitation.concerns import (
    acting_for,
    concerns_of_invited,
    concerns_of_left_out,
    language_of,
    letter_language,
)
from hemval.core.invitation.leaving_out import RESTS_ON_SERVICES, Entitlement, entitlement
from hemval.core.invitation.outcome import (
    Concern,
    ConcernCode,
    Invitation,
    Invitations,
    Outcome,
    Waits,
)
from hemval.core.people.protection import Shield, shield_of
from hemval.core.round.rules import SWEDISH, RoundRules
from hemval.core.system.system import System

_INVITED = frozenset({Outcome.INVITED, Outcome.LOOK_FIRST})


def invite(system: System, facts: RoundFacts, losses: Losses = NOTHING_LOST) -> Invitations:
    """Decide, for each client of the list, whether she is invited and to choose what.

    Nobody is left out for lack of a service when a row of hers was lost: somebody looks first.
    """
    rules = RoundRules(system, facts.plan, facts.providers)
    grants = _by_client(facts.grants)
    representatives = _by_client(facts.representatives)
    shield = shield_of(facts, losses)
    each = [
        _invitation(
            client,
            entitlement(client, grants.get(client.id, ()), rules),
            representatives.get(client.id, ()),
            rules,
            losses,
            shield,
        )
        for client in sorted(facts.clients, key=lambda client: client.id)
    ]
    if rules.asks_together:
        each = _with_households(each)
    return Invitations(each=tuple(each), rejected=len(losses.clients))


def _invitation(
    client: Client,
    entitled: Entitlement,
    representatives: Sequence[Representative],
    rules: RoundRules,
    losses: Losses,
    shield: Shield,
) -> Invitation:
    is_protected = client.id in shield.ids
    location = rules.map.locate(client)
    language = language_of(client)
    openings = tuple(rules.opening(bundle.id, location.area) for bundle in entitled.bundles)
    acting = acting_for(client, representatives, rules)
    if entitled.reasons:
        concerns = list(concerns_of_left_out(entitled))
    else:
        concerns = [
            *concerns_of_invited(client, entitled, location, openings, rules),
            *acting.concerns,
        ]
    if _has_lost_services(client, entitled, losses, is_protected=is_protected):
        concerns.insert(0, Concern(code=ConcernCode.SERVICES_REJECTED))
    if client.id in shield.uncertain and not entitled.reasons:
        concerns.append(Concern(code=ConcernCode.PROTECTION_UNCERTAIN))
    if client.id in losses.representatives:
        concerns.append(Concern(code=ConcernCode.REPRESENTATIVES_REJECTED))
    outcome = _outcome(entitled, concerns)
    return Invitation(
        client=client,
        outcome=outcome,
        is_protected=is_protected,
        area=location.area,
        openings=openings,
        reasons=entitled.reasons,
        concerns=tuple(concerns) if outcome in _INVITED or not _is_final(entitled) else (),
        language=language,
        letter_language=letter_language(language, rules) or SWEDISH,
        copies_to=acting.sound if outcome in _INVITED else (),
        to_representatives=acting.to_representatives,
    )


def _has_lost_services(
    client: Client, entitled: Entitlement, losses: Losses, *, is_protected: bool
) -> bool:
    may_be_hers = is_protected and losses.unnamed_services and bool(entitled.reasons)
    return client.id in losses.services or may_be_hers


def _outcome(entitled: Entitlement, concerns: Iterable[Concern]) -> Outcome:
    must_look = any(concern.waits is Waits.LETTER for concern in concerns)
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
    return replace(one, concerns=(*one.concerns, Concern(code=ConcernCode.TOGETHER_ALONE)))


Row = TypeVar("Row", Grant, Representative)


def _by_client(rows: Iterable[Row]) -> dict[str, list[Row]]:
    by_client: dict[str, list[Row]] = {}
    for row in rows:
        by_client.setdefault(row.client, []).append(row)
    return by_client
