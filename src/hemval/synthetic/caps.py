"""What room made-up providers say they have."""

from collections.abc import Mapping, Sequence, Set
from decimal import Decimal

from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.capacity import Capacity, Share, ShareIs, Unit
from hemval.core.system.rule import in_force
from hemval.core.system.services import Bundle, Category
from hemval.core.system.values import ProviderGroup
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws
from hemval.synthetic.recipe import Recipe, rules_for

EVERY = "*"
_OF_A_FAIR_PART = (0.5, 1.5)
_MINUTES_OF_AN_HOUR = 60


def made_up_caps(
    recipe: Recipe, private: Sequence[Provider], plan: RoundPlan, draws: Draws
) -> tuple[ProviderCap, ...]:
    """A cap of its own for each private provider, where the system counts room by provider.

    Where each states its own, they have room for a quarter of everybody together. Where a group has
    a share and no source tells how the group parts it, its providers' caps together make about it.
    """
    caps: list[ProviderCap] = []
    bundles = {one.id: one for one in rules_for(recipe.system.bundles, plan.effect)}
    for capacity in rules_for(recipe.system.capacity, plan.effect):
        if capacity.unit is Unit.NONE:
            continue
        for bundle in capacity.bundles or bundles:
            performing = [one for one in private if {EVERY, bundle}.intersection(one.bundles)]
            everybody = _everybody(recipe, capacity.unit, bundles[bundle], plan)
            amounts = _amounts(capacity, everybody, performing, plan, draws)
            caps.extend(
                ProviderCap(
                    provider=provider,
                    amount=Decimal(max(1, int(amount))),
                    bundle=bundle if len(bundles) > 1 else EVERY,
                    period=Period(plan.effect, None),
                )
                for provider, amount in amounts.items()
            )
    return tuple(caps)


def _amounts(
    capacity: Capacity,
    everybody: float,
    private: Sequence[Provider],
    plan: RoundPlan,
    draws: Draws,
) -> Mapping[str, float]:
    """The amount of each provider that has a cap of its own, in the capacity's unit."""
    if capacity.provider_states_cap:
        part = everybody * shares.ROOM_STATED / max(1, len(private))
        return {provider.id: part * _more_or_less(draws) for provider in private}
    amounts: dict[str, float] = {}
    for share in _parted_shares(capacity, plan):
        of_group = [provider for provider in private if provider.group is share.group]
        parts = {provider.id: _more_or_less(draws) for provider in of_group}
        whole = float(share.share.of(1)) * everybody
        amounts |= {id_: whole * part / sum(parts.values()) for id_, part in parts.items()}
    return amounts


def _parted_shares(capacity: Capacity, plan: RoundPlan) -> list[Share]:
    """The shares that a group parts among its providers, in a way that nobody has told."""
    shares_now = in_force(capacity.shares, plan.effect)
    if any(share.provider for share in shares_now):
        return []
    return [
        share
        for share in shares_now
        if share.group not in (None, ProviderGroup.MUNICIPAL)
        and share.area is None
        and not share.target
        and share.share_is is not ShareIs.FLOOR
    ]


def _everybody(recipe: Recipe, unit: Unit, bundle: Bundle, plan: RoundPlan) -> float:
    """About how much there is of what room is counted in, before anybody is made up."""
    services = rules_for(recipe.system.services, plan.effect)
    has_alarms = any(one.category is Category.ALARM for one in services)
    people = recipe.size * (1 - shares.ALARM_ONLY if has_alarms else 1) * shares.STILL_HERE
    own = {one.category for one in services if one.id in bundle.services}
    others = {one.category for one in services if one.id not in bundle.services}
    open_to_choice = {one.category for one in services if one.is_open_to_choice} | own
    if unit is not Unit.HOURS_PER_MONTH:
        return people * _have_any(own) / _have_any(own | others)
    part = _time(own) / _time(open_to_choice) if _time(open_to_choice) else 0
    return people * part * shares.MEAN_MINUTES / _MINUTES_OF_AN_HOUR


def _have_any(categories: Set[Category]) -> float:
    """How many of those with home care have a service of these kinds."""
    nobody = 1.0
    for category in sorted(categories):
        nobody *= 1 - shares.HAS_CATEGORY.get(category, 0)
    return 1 - nobody


def _time(categories: Set[Category]) -> float:
    """How much of all time these kinds take, beside others."""
    return sum(
        shares.HAS_CATEGORY.get(category, 0) * shares.RELATIVE_TIME.get(category, 0)
        for category in sorted(categories)
    )


def _more_or_less(draws: Draws) -> float:
    least, most = _OF_A_FAIR_PART
    return least + (most - least) * draws.number()
