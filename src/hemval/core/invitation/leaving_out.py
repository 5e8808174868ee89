"""Why a person is left out of a round: each reason with the rule and the decision behind it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from hemval.core.facts.clients import Client
from hemval.core.facts.grants import Grant
from hemval.core.identity import age
from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason
from hemval.core.reason import Reason, RuleRef
from hemval.core.round.rules import GrantedServices, RoundRules
from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    Exclusion,
    HousingExclusion,
)
from hemval.core.system.provisions import Part
from hemval.core.system.services import Bundle
from hemval.core.system.values import RoundKind

RESTS_ON_SERVICES = frozenset(
    {
        LeftOutCode.NO_SERVICE,
        LeftOutCode.DECISION_ENDED,
        LeftOutCode.DECISION_ENDS_BEFORE,
        LeftOutCode.BEGINS_LATER,
        LeftOutCode.ALARM_ONLY,
        LeftOutCode.BOOKING_ONLY,
        LeftOutCode.NEVER_OPEN,
        LeftOutCode.NOT_IN_ROUND,
        LeftOutCode.STAYS_WITH_PROVIDER,
    }
)
"""What one more row in the list of services could change."""

_WEIGHT = MappingProxyType({code: weight for weight, code in enumerate(LeftOutCode)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitlement:
    """What a person may choose for in a round, or why she may not.

    `bundles` are those in which she is granted a service on the day of effect, by a care decision
    or by a booking. That a booking (socialtjänstlagen 2025:400, 11 kap. 5 §) gives a choice is an
    assumption: a system that has decided otherwise says so by leaving out `booking_only`.
    """

    bundles: tuple[Bundle, ...] = ()
    reasons: tuple[LeftOutReason, ...] = ()
    unknown_services: tuple[str, ...] = ()


def entitlement(client: Client, grants: Sequence[Grant], rules: RoundRules) -> Entitlement:
    """What a client may choose for, from what she is granted."""
    final = _not_here(client, rules)
    if final is not None:
        return Entitlement(reasons=(final,))
    on_effect = [grant for grant in grants if grant.period.holds(rules.effect)]
    if not on_effect:
        reason = _without_service(grants, rules)
        return Entitlement(reasons=(reason,))
    granted = rules.granted(frozenset(grant.service for grant in on_effect))
    bundles = _bundles_of_the_round(granted, on_effect, rules)
    excluded = tuple(_excluded(client, on_effect, granted, rules))
    reasons = tuple(
        sorted(
            (*excluded, *_nothing_open(granted, bundles, excluded, rules)),
            key=lambda reason: _WEIGHT[reason.code],
        )
    )
    return Entitlement(
        bundles=() if reasons else bundles, reasons=reasons, unknown_services=granted.unknown
    )


def lacks_birth_date(client: Client, rules: RoundRules) -> bool:
    """Is her age asked for by a rule, and not known?"""
    asked = any(isinstance(rule, AgeExclusion) for rule in rules.exclusions)
    return asked and client.born is None


def _not_here(client: Client, rules: RoundRules) -> LeftOutReason | None:
    if client.died is not None:
        return Reason(code=LeftOutCode.DIED)
    if client.moved_out is not None and client.moved_out <= rules.effect:
        return Reason(code=LeftOutCode.MOVED_OUT)
    return rules.nothing_to_choose


def _without_service(grants: Sequence[Grant], rules: RoundRules) -> LeftOutReason:
    if not grants:
        return Reason(code=LeftOutCode.NO_SERVICE)
    begins = _days(grant.period.first for grant in grants)
    later = [day for day in begins if day > rules.effect]
    if later:
        return Reason(code=LeftOutCode.BEGINS_LATER, facts={"day": min(later)})
    last = max(_days(grant.period.last for grant in grants), default=rules.plan.facts_on)
    ended = last < rules.plan.facts_on
    code = LeftOutCode.DECISION_ENDED if ended else LeftOutCode.DECISION_ENDS_BEFORE
    return Reason(code=code, facts={"day": last})


def _days(days: Iterable[date | None]) -> list[date]:
    return [day for day in days if day is not None]


def _bundles_of_the_round(
    granted: GrantedServices, on_effect: Sequence[Grant], rules: RoundRules
) -> tuple[Bundle, ...]:
    if rules.plan.kind is not RoundKind.PROVIDER_EXIT:
        return granted.bundles
    leaving = rules.plan.leaving
    left = {grant.service for grant in on_effect if leaving and grant.performer == leaving}
    return tuple(bundle for bundle in granted.bundles if not left.isdisjoint(bundle.services))


def _excluded(
    client: Client, on_effect: Sequence[Grant], granted: GrantedServices, rules: RoundRules
) -> Iterator[LeftOutReason]:
    for rule in rules.exclusions:
        match rule:
            case HousingExclusion():
                kinds = {kind.strip().casefold() for kind in rule.housing}
                if client.housing.strip().casefold() in kinds:
                    yield _by_rule(LeftOutCode.HOUSING, rule)
            case AgeExclusion():
                birth_date = client.born
                if birth_date is not None and _is_outside(rule, birth_date, rules.effect):
                    yield _by_rule(LeftOutCode.AGE, rule)
            case AlarmOnlyExclusion():
                if granted.is_alarm_only:
                    yield _by_rule(LeftOutCode.ALARM_ONLY, rule)
            case BookingOnlyExclusion():
                if all(grant.is_booking for grant in on_effect):
                    yield _by_rule(LeftOutCode.BOOKING_ONLY, rule)


def _is_outside(rule: AgeExclusion, birth_date: date, on: date) -> bool:
    years = age(birth_date, on)
    return (rule.under is not None and years < rule.under) or (
        rule.over is not None and years > rule.over
    )


def _by_rule(code: LeftOutCode, rule: Exclusion) -> LeftOutReason:
    ref = RuleRef.to(Part.EXCLUSIONS, rule)
    return Reason(code=code, facts={"why": rule.reason}, rule=ref)


def _nothing_open(
    granted: GrantedServices,
    bundles: tuple[Bundle, ...],
    excluded: Iterable[LeftOutReason],
    rules: RoundRules,
) -> Iterator[LeftOutReason]:
    """Nothing to choose in this round; one who only has an alarm knows that from the rule of it."""
    if bundles or any(reason.code is LeftOutCode.ALARM_ONLY for reason in excluded):
        return
    if granted.bundles:
        at_any_time = all(rules.days.of_bundle(bundle.id).goes_on for bundle in granted.bundles)
        facts = {"at_any_time": int(at_any_time)}
        yield Reason(code=LeftOutCode.STAYS_WITH_PROVIDER, facts=facts)
    elif granted.is_never_open is not None:
        yield granted.is_never_open
    else:
        yield Reason(code=LeftOutCode.NOT_IN_ROUND)
