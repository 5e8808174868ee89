"""What is granted of each bundle on the day of effect, service by service, and who has it today."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hemval.core.claims.today import HeldServices, performers_minutes
from hemval.core.facts.grants import Grant
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantedBundle:
    """The services of one bundle that one client is granted, as the list has them.

    `performers`: everybody who performs some of it today, by id. There may be several today; from
    the day of effect there is one.
    """

    grants: tuple[Grant, ...] = ()
    performers: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """Minutes a month; services that are not counted in hours add nothing."""
        return sum([grant.minutes_per_month or 0 for grant in self.grants])

    def first_day(self, facts_on: date) -> date:
        """The first day that some of it is hers, never before the day that the lists tell of."""
        return max(
            min([g.period.first or facts_on for g in self.grants], default=facts_on), facts_on
        )

    @property
    def by_service(self) -> Mapping[str, int | None]:
        """The minutes of each service; None for one that is not counted in hours."""
        services: dict[str, int | None] = {}
        for grant in self.grants:
            known = services.get(grant.service)
            minutes = grant.minutes_per_month
            services[grant.service] = minutes if known is None else known + (minutes or 0)
        return services


NOTHING_GRANTED = GrantedBundle()


def granted_bundles(
    outcome: RoundOutcome, *, besides: Collection[tuple[str, str]] = ()
) -> dict[tuple[str, str], GrantedBundle]:
    """By client and bundle, what she is granted that day of services that are open to choice.

    Services that nobody may choose the performer of are in no bundle here: they stay where they
    are. A decision that is prolonged in a row of its own may name no performer yet; then whoever
    has it on the day that the lists tell of does. `besides`: what is known already, and left out.
    """
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    open_services = HeldServices(outcome.system, rules).open_services
    bundles_of: dict[str, list[str]] = {}
    for bundle, services in open_services.items():
        for service in services:
            bundles_of.setdefault(service, []).append(bundle)
    then: dict[tuple[str, str], list[Grant]] = {}
    now: dict[tuple[str, str], list[Grant]] = {}
    for grant in outcome.facts.grants:
        for bundle in bundles_of.get(grant.service, ()):
            key = (grant.client, bundle)
            if key in besides:
                continue
            if grant.period.holds(rules.effect):
                then.setdefault(key, []).append(grant)
            elif grant.period.holds(rules.plan.facts_on):
                now.setdefault(key, []).append(grant)
    found: dict[tuple[str, str], GrantedBundle] = {}
    alike: dict[tuple[str, ...], tuple[str, ...]] = {}  # Thousands have the same performers.
    while then:  # Emptied as the other fills, so that all of it is not held twice.
        key, grants = then.popitem()
        performers = _performers(grants) or _performers(now.get(key, ()))
        found[key] = GrantedBundle(
            grants=tuple(grants), performers=alike.setdefault(performers, performers)
        )
    return found


def _performers(grants: Iterable[Grant]) -> tuple[str, ...]:
    return tuple(sorted(performers_minutes(grants)))
