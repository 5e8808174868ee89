"""What holds for everybody in one bundle of a round: rules, room, leaves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hemval.core.claims.caps import BundleCapacity
from hemval.core.claims.claims import Standing
from hemval.core.claims.drafts import Draft
from hemval.core.claims.openness import Openness
from hemval.core.claims.room import Tree, build_tree
from hemval.core.claims.silence import Silence, SilentGroup, SilentRules, silence_of
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.reason import RuleRef
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.choice import CurrentPlaceRule, OrderBy, PlaceToday
from hemval.core.system.non_choice import Nearest
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force_for
from hemval.core.system.services import Bundle
from hemval.core.system.system import System

Group = tuple[Draft, ...]
"""The clients of one claim, by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What holds for everybody in one bundle.

    `place_today` is None where nothing says what today's place is worth; it is then protected, for
    nobody is to lose her home care because a rule was forgotten. `has_classes`: can priority be
    given? Not where the common order alone decides. `may_wait`: may anybody wait for a full one?
    """

    bundle: Bundle
    capacity: BundleCapacity
    openness: Openness
    tree: Tree
    place_today: CurrentPlaceRule | None
    silence: Mapping[SilentGroup, Silence]
    silent_rules: SilentRules
    order: OrderBy
    distances: Mapping[tuple[str, str], int]
    has_classes: bool
    may_wait: bool

    @property
    def admits(self) -> AdmissionRule:
        """Who is let in as a cap fills up; where there is no cap it makes no difference."""
        return self.capacity.admits or AdmissionRule.CLOSING

    @property
    def chooser_today(self) -> PlaceToday:
        """What today's place is worth to one who chooses."""
        return self.place_today.chooser if self.place_today else PlaceToday.PROTECTED

    @property
    def silent_today(self) -> PlaceToday:
        """What today's place is worth to one who is silent."""
        return self.place_today.silent if self.place_today else PlaceToday.PROTECTED

    def silence_of(self, draft: Draft) -> Silence:
        """The rule for a client who does not choose."""
        return self.silence[SilentGroup.EXISTING if draft.today else SilentGroup.NEW]

    def protected_for(self, draft: Draft) -> str:
        """The provider whose place is protected for one, if she has such a place."""
        if not draft.keeps_today:
            return ""
        worth = self.silent_today
        if draft.standing is Standing.CHOSE:
            worth = self.chooser_today
        elif self.silence_of(draft).keeps:
            worth = PlaceToday.PROTECTED
        return draft.today if worth is PlaceToday.PROTECTED else ""

    @property
    def place_today_ref(self) -> RuleRef | None:
        """The rule of today's place, as reasons tell of it."""
        return RuleRef.to(Part.CURRENT_PLACE, self.place_today) if self.place_today else None


def frame_of(
    outcome: RoundOutcome,
    rules: RoundRules,
    bundle: Bundle,
    capacity: BundleCapacity,
    openness: Openness,
    drafts: Sequence[Draft],
) -> Frame:
    """Gather what holds for a bundle; `drafts` are all who have it, for the leaves they hold."""
    system, facts = outcome.system, outcome.facts
    tree = build_tree(
        _cells(rules, bundle.id, openness, drafts),
        {one.id: one.group for one in openness.providers.values()},
        capacity.caps,
    )
    silence = silence_of(system, rules, bundle.id)
    wish_rules = in_force_for(system.wishes, bundle.id, outcome.days.asked_on)
    return Frame(
        bundle=bundle,
        capacity=capacity,
        openness=openness,
        tree=tree,
        place_today=_place_today(system, rules, bundle.id),
        silence=silence,
        silent_rules=SilentRules(
            bundle=bundle.id,
            tree=tree,
            openness=openness,
            rotation=facts.rotation,
            effect=rules.effect,
        ),
        order=order_of(system, rules, bundle.id),
        distances=_distances(facts, silence.values()),
        has_classes=_has_classes(capacity.admits, tree),
        may_wait=not any(rule.wait_if_full is False for rule in wish_rules),
    )


def order_of(system: System, rules: RoundRules, bundle: str) -> OrderBy:
    """What decides who comes first: what the plan says, else the system, else the lottery."""
    decided = next(iter(in_force_for(system.order, bundle, rules.effect)), None)
    return rules.plan.order_source or (decided.by if decided else OrderBy.LOTTERY)


def _cells(
    rules: RoundRules, bundle: str, openness: Openness, drafts: Iterable[Draft]
) -> dict[str, set[str]]:
    """Where each provider performs: where it may be chosen, and where it has somebody."""
    areas = sorted(rules.areas)
    cells: dict[str, set[str]] = {}
    for one in openness.providers.values():
        served = {area for area in areas if one.serves(area, bundle)}
        if served and openness.goes_on(one.id):
            cells[one.id] = served
    for draft in drafts:
        if draft.keeps_today:
            cells.setdefault(draft.today, set()).add(draft.invited.area)
    return cells


def _place_today(system: System, rules: RoundRules, bundle: str) -> CurrentPlaceRule | None:
    kind = rules.plan.kind
    holding = (
        rule
        for rule in in_force_for(system.current_place, bundle, rules.effect)
        if not rule.round_kinds or kind in rule.round_kinds
    )
    return next(holding, None)


def _distances(facts: RoundFacts, silences: Iterable[Silence]) -> dict[tuple[str, str], int]:
    if not any(isinstance(one.rule, Nearest) for one in silences):
        return {}
    return {(one.client, one.provider): one.metres for one in facts.distances}


def _has_classes(admits: AdmissionRule | None, tree: Tree) -> bool:
    """Is the method one in which somebody can have priority at one leaf and not at another?"""
    parents = {node.parent for node in tree.nodes}
    has_cap_above = any(node.capacity is not None and node.id in parents for node in tree.nodes)
    if admits is AdmissionRule.SKIPPING:
        return False
    return admits is AdmissionRule.UNIT or not has_cap_above
