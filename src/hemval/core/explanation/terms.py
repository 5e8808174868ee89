"""What is common to everybody in a round, and is needed to tell one of them why it came out so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from hemval.core.claims.claims import BundleProblem
from hemval.core.explanation.besides import last_days
from hemval.core.reason import RuleRef
from hemval.core.round.outcome import RoundOutcome
from hemval.core.system.capacity import Holder, Unit
from hemval.core.system.choice import OrderBy
from hemval.core.system.decision import Decision
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.values import LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleTerms:
    """What holds for one bundle of a round.

    `order_rule` decides who comes first, `room_rule` how room is counted; each None where no rule
    of the municipality is behind it. `goes_on`: people may change at any time. `providers` tells
    which provider each leaf is, `holders` whose room each node of the problem is, and `cap_rules`
    the rule behind a cap, where it is not the provider's own.
    """

    name: LocalText
    unit: Unit = Unit.NONE
    order_by: OrderBy = OrderBy.LOTTERY
    order_rule: RuleRef | None = None
    room_rule: RuleRef | None = None
    goes_on: bool = False
    providers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    holders: Mapping[str, Holder] = field(default_factory=lambda: MappingProxyType({}))
    cap_rules: Mapping[str, RuleRef] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTerms:
    """What holds for a whole round.

    `phone` is where questions are answered, empty where no number is known. `names` are the
    providers' by id, `areas` those of areas, `decisions` those that rules of the round name.
    `leaving` has the last day of each provider that stops before the day of effect.
    `fault`: of a correction, what was wrong in the municipality's own words, empty where it has not
    said; None where the round is no correction.
    """

    round: str
    is_exercise: bool = False
    effect: date
    phone: str = ""
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    areas: Mapping[str, LocalText] = field(default_factory=lambda: MappingProxyType({}))
    decisions: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    bundles: Mapping[str, BundleTerms] = field(default_factory=lambda: MappingProxyType({}))
    leaving: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    fault: str | None = None


def round_terms(outcome: RoundOutcome, problems: Iterable[BundleProblem]) -> RoundTerms:
    """What holds for a round, from its facts, its system and its problems."""
    plan, system = outcome.facts.plan, outcome.system
    return RoundTerms(
        round=plan.id,
        is_exercise=plan.is_exercise,
        effect=outcome.days.effect,
        phone=outcome.phone,
        names={one.id: one.name for one in outcome.facts.providers},
        areas=outcome.area_names,
        decisions={one.id: one for one in system.decisions},
        bundles={one.bundle: _bundle_terms(outcome, one) for one in problems},
        leaving=last_days(outcome),
    )


def _bundle_terms(outcome: RoundOutcome, one: BundleProblem) -> BundleTerms:
    system, effect = outcome.system, outcome.days.effect
    order = next(iter(in_force_for(system.order, one.bundle, effect)), None)
    room = next(iter(in_force_for(system.capacity, one.bundle, effect)), None)
    by = outcome.facts.plan.order_source or (order.by if order else OrderBy.LOTTERY)
    names = {bundle.id: bundle.name for bundle in in_force(system.bundles, effect)}
    return BundleTerms(
        name=names[one.bundle],
        unit=room.unit if room else Unit.NONE,
        order_by=by,
        order_rule=RuleRef.to(Part.ORDER, order) if order and order.by is by else None,
        room_rule=RuleRef.to(Part.CAPACITY, room) if room else None,
        goes_on=outcome.days.of_bundle(one.bundle).goes_on,
        providers=one.providers,
        holders={room.node: room.holder for room in one.rooms},
        cap_rules={room.node: room.rule for room in one.rooms if room.rule is not None},
    )
