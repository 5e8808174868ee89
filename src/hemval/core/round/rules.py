"""The rules that govern one round, gathered once: what holds on the day the choice takes effect."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason, Opening
from hemval.core.people.homes import Map
from hemval.core.reason import Reason, RuleRef
from hemval.core.round.days import round_days
from hemval.core.system.offered import bundles_offered, may_ask_together
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.services import Bundle, Category, Service
from hemval.core.system.system import System

SWEDISH = "sv"


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantedServices:
    """What some services together mean: what can be chosen, and what they are no more than.

    `is_never_open` is why nobody may choose who performs any of them, when that is so; `unknown`
    are names that the system file has never heard of.
    """

    bundles: tuple[Bundle, ...]
    is_alarm_only: bool
    is_never_open: LeftOutReason | None
    unknown: tuple[str, ...] = ()


class RoundRules:
    """What one system says of one round.

    Whom the round is for and what can be chosen is read as it holds on the day of effect, for that
    is the day the choice is about; how people are asked, as it holds when they are asked.
    """

    def __init__(self, system: System, plan: RoundPlan, providers: Iterable[Provider]) -> None:
        """Gather the rules; `providers` are those of the municipality's list."""
        self.plan = plan
        self.effect = plan.effect
        self.days = round_days(system, plan)
        self._known = frozenset(service.id for service in system.services)
        self._services = _by_id(in_force(system.services, plan.effect))
        areas = in_force(system.areas, plan.effect)
        self.map = Map(areas)
        self.areas = {area.id: area.name for area in areas}
        self.bundles = bundles_offered(system, plan.effect, asked_on=self.days.asked_on)
        self.nothing_to_choose = None if self.bundles else _nothing_to_choose(system, plan.effect)
        self.exclusions = tuple(
            rule for rule in in_force(system.exclusions, plan.effect) if rule.concerns(plan.kind)
        )
        self.languages = _languages(system, self.days.asked_on)
        self.asks_together = may_ask_together(system, plan.effect)
        self._system = system
        self._providers = tuple(sorted(providers, key=lambda provider: provider.id))
        self._openings: dict[tuple[str, str], Opening] = {}
        self._granted: dict[frozenset[str], GrantedServices] = {}

    def granted(self, services: frozenset[str]) -> GrantedServices:
        """What the services that somebody is granted on the day of effect amount to."""
        amount = self._granted.get(services)
        if amount is None:
            amount = self._granted[services] = self._amount(services)
        return amount

    def _amount(self, services: frozenset[str]) -> GrantedServices:
        known = [self._services[name] for name in services if name in self._services]
        open_ones = {service.id for service in known if service.is_open_to_choice}
        return GrantedServices(
            bundles=tuple(b for b in self.bundles if not open_ones.isdisjoint(b.services)),
            is_alarm_only=bool(known) and all(s.category is Category.ALARM for s in known),
            is_never_open=self._never_open(known) if known and not open_ones else None,
            unknown=tuple(sorted(services - self._known)),
        )

    def opening(self, bundle: str, area: str) -> Opening:
        """The bundle in an area, with those who can be chosen there on the day of effect.

        Nobody can be chosen while the area is unknown: the paper would tell of the wrong ones.
        """
        key = (bundle, area)
        if key not in self._openings:
            providers = (one.id for one in self._providers if self.can_be_chosen(one, bundle, area))
            self._openings[key] = Opening(bundle=bundle, providers=tuple(providers) if area else ())
        return self._openings[key]

    def can_be_chosen(self, provider: Provider, bundle: str, area: str) -> bool:
        """May the provider be chosen there: contract that day, not leaving, and not unlisted?"""
        if not (provider.serves(area, bundle) and provider.contract.holds(self.effect)):
            return False
        status = provider.status_on(self.effect)
        if provider.id == self.plan.leaving or status is ProviderStatus.LEAVING:
            return False
        return not (status is ProviderStatus.FULL and self._unlists_full(bundle))

    def _never_open(self, services: Iterable[Service]) -> LeftOutReason:
        first = min(services, key=self._system.services.index)
        return Reason(code=LeftOutCode.NEVER_OPEN, rule=RuleRef.to(Part.SERVICES, first))

    def _unlists_full(self, bundle: str) -> bool:
        rules = in_force_for(self._system.capacity, bundle, self.effect)
        return any(rule.full_is_unlisted for rule in rules)


def _by_id(services: Iterable[Service]) -> dict[str, Service]:
    return {service.id: service for service in services}


def _nothing_to_choose(system: System, on: date) -> LeftOutReason:
    refs = (RuleRef.to(Part.PROCUREMENT, rule) for rule in in_force(system.procurement, on))
    return Reason(code=LeftOutCode.NOTHING_TO_CHOOSE, rule=next(refs, None))


def _languages(system: System, on: date) -> frozenset[str]:
    offered = (rule.offered for rule in in_force(system.languages, on))
    return frozenset({SWEDISH}.union(*offered))
