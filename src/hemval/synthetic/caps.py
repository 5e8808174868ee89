"""What room made-up providers say they have."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.capacity import Capacity, Share, ShareIs, Unit
from hemval.core.system.rule import in_force
from hemval.core.system.services import Category
from hemval.core.system.values import ProviderGroup
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws
from hemval.synthetic.recipe import Recipe, rules_for

_ROOM_OF_A_FAIR_PART = (0.5, 1.5)
_MINUTES_OF_AN_HOUR = 60


def made_up_caps(
    recipe: Recipe, private: Sequence[Provider], plan: RoundPlan, draws: Draws
) -> tuple[ProviderCap, ...]:
    """A cap of its own for each private provider, where the system counts room by provider.

    Where each states its own, it is a fair part of everybody, more or less. Where a group has a
    share and no source tells how the group parts it, its providers' caps together make about it.
    """
    caps: list[ProviderCap] = []
    for capacity in rules_for(recipe.system.capacity, plan.effect):
        if capacity.unit is Unit.NONE:
            continue
        amounts = _amounts(capacity, recipe, private, plan, draws)
        caps.extend(
            ProviderCap(
                provider=provider.id,
                amount=Decimal(max(1, int(amounts[provider.id]))),
                bundle=bundle,
                period=Period(plan.effect, None),
            )
            for provider in private
            if provider.id in amounts
            for bundle in capacity.bundles or ("*",)
            if bundle == "*" or "*" in provider.bundles or bundle in provider.bundles
        )
    return tuple(caps)


def _amounts(
    capacity: Capacity,
    recipe: Recipe,
    private: Sequence[Provider],
    plan: RoundPlan,
    draws: Draws,
) -> Mapping[str, float]:
    """The amount of each provider that has a cap of its own, in the capacity's unit."""
    everybody = _everybody(recipe, capacity.unit)
    if capacity.provider_states_cap:
        part = everybody / (len(private) + 1)
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


def _everybody(recipe: Recipe, unit: Unit) -> float:
    """About how much there is of what room is counted in, before anybody is made up."""
    has_alarms = any(one.category is Category.ALARM for one in recipe.system.services)
    people = recipe.size * (1 - shares.ALARM_ONLY if has_alarms else 1) * shares.STILL_HERE
    hours = shares.MEAN_MINUTES / _MINUTES_OF_AN_HOUR
    return people * (hours if unit is Unit.HOURS_PER_MONTH else 1)


def _more_or_less(draws: Draws) -> float:
    least, most = _ROOM_OF_A_FAIR_PART
    return least + (most - least) * draws.number()
