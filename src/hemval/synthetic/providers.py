"""Made-up providers, what room they say they have, and how popular they are."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider, ProviderCap, ProviderStatus
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.capacity import Capacity, Holder
from hemval.core.system.procurement import GeographicReach
from hemval.core.system.services import Bundle
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup, RoundKind
from hemval.synthetic.caps import made_up_caps
from hemval.synthetic.draws import Draws, Weighted
from hemval.synthetic.names import company_forms, pattern_for, words_for
from hemval.synthetic.numbers import email_for, landline, organisation_number
from hemval.synthetic.recipe import Recipe, rules_for
from hemval.synthetic.shares import (
    MUNICIPAL_POPULARITY,
    MUNICIPAL_POPULARITY_AT_FIRST,
    WHOLE_AREA,
)

MUNICIPAL_ID = "KOMMUNAL"
_LICENCE_BEFORE_CONTRACT = timedelta(days=90)
_CONTRACT_BEFORE_EFFECT = timedelta(days=60)
_YEARS_OF_CONTRACT = 4
_NONPROFIT_EVERY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """All who perform home care: the municipal unit, then the private, most popular first."""

    providers: tuple[Provider, ...]
    caps: tuple[ProviderCap, ...]
    municipal: str
    municipal_popularity: float
    leaving: str = ""

    def offered(self, area: str, bundle: str) -> Weighted[str] | None:
        """Who can be chosen there, drawn as often as each is popular; None when nobody can."""
        weights = self._popularity(area, bundle)
        weights.pop(self.leaving, None)
        return Weighted(weights) if weights else None

    def private_offered(self, area: str, bundle: str) -> Weighted[str] | None:
        """Who but the municipality may perform there today, the one that leaves included.

        As often as it has room, where it has said how much; else as often as it is popular.
        """
        weights = self._popularity(area, bundle)
        weights.pop(self.municipal, None)
        rooms = {
            cap.provider: float(cap.amount) for cap in self.caps if cap.bundle in ("*", bundle)
        }
        if weights.keys() <= rooms.keys():
            weights = {provider: rooms[provider] for provider in weights}
        return Weighted(weights) if weights else None

    def _popularity(self, area: str, bundle: str) -> dict[str, float]:
        return {
            provider.id: 1 / rank if rank else self.municipal_popularity
            for rank, provider in enumerate(self.providers)
            if provider.serves(area, bundle)
        }


def made_up_supply(recipe: Recipe, plan: RoundPlan) -> Supply:
    """The municipal unit, as many private ones as is typical, and their caps."""
    draws = Draws(recipe.seed, "providers")
    private = tuple(_private_providers(recipe, plan, draws))
    is_exit = plan.kind is RoundKind.PROVIDER_EXIT
    leaving = private[0].id if is_exit and private else ""
    providers = tuple(_leaves(p, plan) if p.id == leaving else p for p in private)
    return Supply(
        providers=(_municipal(plan, draws), *providers),
        caps=made_up_caps(recipe, providers, plan, draws),
        municipal=MUNICIPAL_ID,
        municipal_popularity=(
            MUNICIPAL_POPULARITY_AT_FIRST
            if plan.kind is RoundKind.INTRODUCTION
            else MUNICIPAL_POPULARITY
        ),
        leaving=leaving,
    )


def _municipal(plan: RoundPlan, draws: Draws) -> Provider:
    return Provider(
        id=MUNICIPAL_ID,
        name=pattern_for("municipal_name"),
        group=ProviderGroup.MUNICIPAL,
        languages=("sv", "fi"),
        phone=landline(draws),
        email=email_for(MUNICIPAL_ID),
        status_from=plan.opens,
    )


def _private_providers(recipe: Recipe, plan: RoundPlan, draws: Draws) -> list[Provider]:
    system = recipe.system
    bundles = rules_for(system.bundles, plan.effect)
    areas = [area.id for area in rules_for(system.areas, plan.effect)]
    names = draws.in_any_order(words_for("birds_and_trees"))
    ids = _named_in_rules(system)
    count = recipe.private_providers_on(plan.effect)
    made: list[Provider] = []
    for serial in range(max(count, len(ids))):
        name = names[serial % len(names)]
        name = f"{name} {serial // len(names) + 1}" if serial >= len(names) else name
        made.append(
            _private(
                id_=ids[serial] if serial < len(ids) else f"P{serial + 1:02}",
                name=name,
                serial=serial,
                group=_group(system, plan, serial),
                areas=_areas_of(serial, areas, system, plan, draws),
                bundles=_bundles_of(serial, bundles, draws),
                plan=plan,
                draws=draws,
            )
        )
    return made


def _private(
    *,
    id_: str,
    name: str,
    serial: int,
    group: ProviderGroup,
    areas: tuple[str, ...],
    bundles: tuple[str, ...],
    plan: RoundPlan,
    draws: Draws,
) -> Provider:
    pattern, form = draws.one_of(company_forms(group.value))
    starts = plan.effect - _CONTRACT_BEFORE_EFFECT
    return Provider(
        id=id_,
        name=pattern.format(name=name),
        group=group,
        organisation_number=organisation_number(serial),
        legal_form=form,
        areas=areas,
        bundles=bundles,
        licence=pattern_for("licence").format(serial=serial + 1),
        licence_date=starts - _LICENCE_BEFORE_CONTRACT,
        contract=Period(starts, _last_day_of_contract(starts)),
        status_from=starts,
        languages=("sv", *draws.in_any_order(words_for("languages")[1:])[: draws.below(3)]),
        phone=landline(draws),
        email=email_for(id_),
    )


def _last_day_of_contract(starts: date) -> date:
    return starts.replace(year=starts.year + _YEARS_OF_CONTRACT, day=min(starts.day, 28))


def _leaves(provider: Provider, plan: RoundPlan) -> Provider:
    return replace(provider, status=ProviderStatus.LEAVING, status_from=plan.effect)


def _named_in_rules(system: System) -> list[str]:
    """The providers that a share or cap of the system names; they must be in the list."""
    named = [
        holder.provider
        for capacity in system.capacity
        for holder in _holders(capacity)
        if holder.provider and holder.provider != MUNICIPAL_ID
    ]
    return list(dict.fromkeys(named))


def _holders(capacity: Capacity) -> list[Holder]:
    shares = [share.holder for share in capacity.shares]
    return shares + [cap.holder for cap in capacity.caps]


def _group(system: System, plan: RoundPlan, serial: int) -> ProviderGroup:
    reserved = any(p.reserved_for_nonprofit for p in rules_for(system.procurement, plan.effect))
    if reserved or serial % _NONPROFIT_EVERY == _NONPROFIT_EVERY - 1:
        return ProviderGroup.NONPROFIT
    return ProviderGroup.PRIVATE


def _areas_of(
    serial: int, areas: list[str], system: System, plan: RoundPlan, draws: Draws
) -> tuple[str, ...]:
    """All, where the rule says so; else some of them, so that each area has somebody."""
    reach = {rule.reach for rule in rules_for(system.geography, plan.effect)}
    if len(areas) < 2 or reach <= {GeographicReach.WHOLE_MUNICIPALITY}:
        return ("*",)
    if reach == {GeographicReach.LOTS}:
        return (areas[serial % len(areas)],)
    own = areas[serial % len(areas)]
    return tuple(area for area in areas if area == own or draws.chance(WHOLE_AREA))


def _bundles_of(serial: int, bundles: tuple[Bundle, ...], draws: Draws) -> tuple[str, ...]:
    ids = tuple(dict.fromkeys(bundle.id for bundle in bundles))
    if len(ids) < 2 or serial % 2 == 0:
        return ("*",)
    return (draws.one_of(ids),)
