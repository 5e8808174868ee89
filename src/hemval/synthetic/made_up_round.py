"""A whole made-up round, as facts: one household after another, or all of it at once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.facts.silence import Distance
from hemval.core.identity import age
from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    Exclusion,
    HousingExclusion,
)
from hemval.synthetic.acting import RepresentativeDrawer
from hemval.synthetic.choosing import ChoiceDrawer
from hemval.synthetic.later import LaterDrawer
from hemval.synthetic.needs import Needs, NeedsDrawer
from hemval.synthetic.people import Household, Population
from hemval.synthetic.places import Homes
from hemval.synthetic.provider_facts import made_up_facts
from hemval.synthetic.providers import made_up_supply
from hemval.synthetic.recipe import Recipe, made_up_plan, rules_for
from hemval.synthetic.silence import DistanceDrawer, asks_for_distances, made_up_rotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Everything about the people of one household; `later`: what the later lists tell of them."""

    clients: tuple[Client, ...]
    representatives: tuple[Representative, ...]
    grants: tuple[Grant, ...]
    choices: tuple[Choice, ...]
    distances: tuple[Distance, ...] = ()
    later: tuple[tuple[Client, tuple[Grant, ...]], ...] = ()


class MadeUpRound:
    """A round that never was: plan, providers and caps at once, people as they are asked for."""

    def __init__(self, recipe: Recipe) -> None:
        """Make the plan and the providers. Raises `recipe.NothingToChoose`."""
        plan = made_up_plan(recipe)
        self._supply = made_up_supply(recipe, plan)
        self.recipe = recipe
        self.plan = replace(plan, leaving=self._supply.leaving)
        self.providers = self._supply.providers
        self.caps = self._supply.caps
        self.areas = rules_for(recipe.system.areas, plan.effect)
        areas = [area.id for area in self.areas]
        self.rotation = made_up_rotation(
            recipe.seed, recipe.system, self.plan, areas, self.providers
        )
        self.provider_facts = made_up_facts(recipe.seed, self.plan, self.providers)
        self._exclusions = tuple(
            rule
            for rule in rules_for(recipe.system.exclusions, plan.effect)
            if rule.concerns(plan.kind)
        )

    @property
    def lists_asked_for(self) -> tuple[str, ...]:
        """The lists that this round has because its answer to silence asks for them."""
        asked = {
            "distances": asks_for_distances(self.recipe.system, self.plan),
            "rotation": bool(self.rotation),
        }
        return tuple(list_id for list_id, is_asked_for in asked.items() if is_asked_for)

    def chapters(self) -> Iterator[Chapter]:
        """Every household in turn, from the beginning each time this is called."""
        return self._chapters(self.plan, self.recipe.seed)

    def choices_in(self, plan: RoundPlan, seed: int) -> tuple[Choice, ...]:
        """What the same people choose in another round, of the same providers."""
        return tuple(one for chapter in self._chapters(plan, seed) for one in chapter.choices)

    def _chapters(self, chosen_in: RoundPlan, choices_seed: int) -> Iterator[Chapter]:
        seed, system, plan = self.recipe.seed, self.recipe.system, self.plan
        housing = tuple(
            kind
            for rule in self._exclusions
            if isinstance(rule, HousingExclusion)
            for kind in rule.housing
        )
        population = Population(seed, plan, Homes(seed, self.areas), housing)
        drawers = _Drawers(
            needs=NeedsDrawer(seed, system, plan, self._supply),
            representatives=RepresentativeDrawer(seed, plan),
            choices=ChoiceDrawer(replace(self.recipe, seed=choices_seed), chosen_in, self._supply),
            distances=DistanceDrawer(seed, system, plan, self.providers),
            later=LaterDrawer(seed, plan) if self.recipe.later else None,
        )
        for household in population.households(self.recipe.size):
            yield self._chapter(household, drawers)

    def facts(self) -> RoundFacts:
        """The whole round in memory, each list sorted by its ids."""
        chapters = list(self.chapters())
        return RoundFacts(
            plan=self.plan,
            clients=tuple(client for chapter in chapters for client in chapter.clients),
            representatives=tuple(r for chapter in chapters for r in chapter.representatives),
            grants=tuple(
                sorted(
                    (grant for chapter in chapters for grant in chapter.grants),
                    key=lambda grant: (grant.client, grant.service),
                )
            ),
            providers=tuple(sorted(self.providers, key=lambda provider: provider.id)),
            caps=self.caps,
            choices=tuple(choice for chapter in chapters for choice in chapter.choices),
            distances=tuple(one for chapter in chapters for one in chapter.distances),
            rotation=self.rotation,
            provider_facts=self.provider_facts,
        )

    def _chapter(self, household: Household, drawers: "_Drawers") -> Chapter:
        area = household.home.area
        representatives: list[Representative] = []
        grants: list[Grant] = []
        choices: list[Choice] = []
        distances: list[Distance] = []
        later: list[tuple[Client, tuple[Grant, ...]]] = []
        first_needs: Needs | None = None
        first_choices: list[Choice] = []
        for client in household.clients:
            acting = drawers.representatives.for_client(client)
            needs = drawers.needs.for_client(client, area, first_needs)
            wants_the_same = client.asks_together and not household.quarrels
            made = drawers.choices.for_client(
                client,
                area,
                needs,
                acting,
                is_left_out=self._is_left_out(client, needs),
                like=first_choices if wants_the_same else (),
            )
            bundles = [bundle for bundle, _ in needs.open_bundles]
            representatives += acting
            grants += needs.grants
            choices += made
            distances += drawers.distances.for_client(client, area, bundles)
            if drawers.later is not None:
                later.append((drawers.later.client(client), drawers.later.grants(needs.grants)))
            first_needs, first_choices = first_needs or needs, first_choices or made
        return Chapter(
            clients=household.clients,
            representatives=tuple(representatives),
            grants=tuple(grants),
            choices=tuple(choices),
            distances=tuple(distances),
            later=tuple(later),
        )

    def _is_left_out(self, client: Client, needs: Needs) -> bool:
        """Roughly: does she get no letter? What decides is `hemval.core.invitation`."""
        return any(self._leaves_out(rule, client, needs) for rule in self._exclusions)

    def _leaves_out(self, rule: Exclusion, client: Client, needs: Needs) -> bool:
        match rule:
            case HousingExclusion():
                return client.housing in rule.housing
            case AlarmOnlyExclusion():
                return needs.is_alarm_only
            case BookingOnlyExclusion():
                return needs.is_booking_only
            case AgeExclusion():
                years = age(client.born, self.plan.facts_on) if client.born else 0
                too_young = rule.under is not None and years < rule.under
                return too_young or (rule.over is not None and years > rule.over)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawers:
    """Those who draw what is told of one person after another."""

    needs: NeedsDrawer
    representatives: RepresentativeDrawer
    choices: ChoiceDrawer
    distances: DistanceDrawer
    later: LaterDrawer | None
