"""What some answers to silence ask for: made-up distances, and whose turn it is."""

from collections.abc import Iterator, Sequence

from hemval.core.facts.clients import Client
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.facts.silence import EVERYWHERE, Distance, RotationPlace
from hemval.core.system.non_choice import Nearest, NonChoiceRule, Rotation, RotationStart
from hemval.core.system.system import System
from hemval.synthetic.draws import Draws
from hemval.synthetic.recipe import rules_for

_METRES_TO_AN_AREA = (400, 12_000)
_METRES_WITHIN_AN_AREA = 3_000


class DistanceDrawer:
    """Draws how far it is from each home to each provider; nothing where no rule asks for it."""

    def __init__(
        self, seed: int, system: System, plan: RoundPlan, providers: Sequence[Provider]
    ) -> None:
        """Take those that go on; the same seed gives the same ways."""
        self._seed = seed
        self._draws = Draws(seed, "distances")
        self._providers = [one for one in providers if one.status is not ProviderStatus.LEAVING]
        self._is_asked_for = asks_for_distances(system, plan)

    def for_client(self, client: Client, area: str, bundles: Sequence[str]) -> list[Distance]:
        """The way to each provider that she could have in one of her bundles."""
        if not self._is_asked_for:
            return []
        return [
            Distance(
                client=client.id,
                provider=provider.id,
                metres=self._to_area(provider, area) + self._draws.below(_METRES_WITHIN_AN_AREA),
            )
            for provider in self._providers
            if any(provider.serves(area, bundle) for bundle in bundles)
        ]

    def _to_area(self, provider: Provider, area: str) -> int:
        return Draws(self._seed, f"way/{provider.id}/{area}").between(*_METRES_TO_AN_AREA)


def asks_for_distances(system: System, plan: RoundPlan) -> bool:
    """Is anybody who is silent to get the nearest provider?"""
    return any(isinstance(rule, Nearest) for rule in _rules(system, plan))


def made_up_rotation(
    seed: int, system: System, plan: RoundPlan, areas: Sequence[str], providers: Sequence[Provider]
) -> tuple[RotationPlace, ...]:
    """The rotation list that a rule asks for, as the rule says that it was laid; else none."""
    rule = next((one for one in _rules(system, plan) if isinstance(one, Rotation)), None)
    if rule is None:
        return ()
    draws = Draws(seed, "rotation")
    lists = areas if rule.per_area else (EVERYWHERE,)
    return tuple(place for area in lists for place in _list(rule, area, providers, draws))


def _list(
    rule: Rotation, area: str, providers: Sequence[Provider], draws: Draws
) -> Iterator[RotationPlace]:
    taking = [
        one
        for one in providers
        if one.status is not ProviderStatus.LEAVING
        and (not rule.groups or one.group in rule.groups)
        and (area == EVERYWHERE or {EVERYWHERE, area}.intersection(one.areas))
    ]
    match rule.start:
        case RotationStart.ALPHABETICAL:
            taking.sort(key=lambda one: (one.name.casefold(), one.id))
        case RotationStart.APPROVAL_DATE:
            taking.sort(key=lambda one: (str(one.contract.first or ""), one.id))
        case _:
            taking = draws.in_any_order(taking)
    turn = draws.below(len(taking)) if taking else 0
    for place, one in enumerate(taking):
        yield RotationPlace(provider=one.id, place=place + 1, area=area, is_next=place == turn)


def _rules(system: System, plan: RoundPlan) -> list[NonChoiceRule]:
    stated = (system.non_choice.existing, system.non_choice.new)
    return [
        rule
        for rules in stated
        for rule in rules_for(rules, plan.effect)
        if rule.holds_in(plan.kind)
    ]
