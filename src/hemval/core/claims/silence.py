"""The rule for those who do not choose, as the problem states it: for existing clients and for new.

A client is existing where somebody performs the bundle for her today, also one whose provider
leaves. Each group has one rule; a rotation with a list for each area has a group for each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hemval.core.allocation.problem import (
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    RotationList,
    SilentRule,
)
from hemval.core.claims.openness import Openness
from hemval.core.claims.room import Tree
from hemval.core.facts.providers import Provider
from hemval.core.facts.silence import EVERYWHERE, RotationPlace
from hemval.core.reason import RuleRef
from hemval.core.round.rules import RoundRules
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    FreeCapacityMeasure,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoiceRule,
    Rotation,
    RotationStart,
)
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup


class SilentGroup(StrEnum):
    """Who of the silent is meant."""

    EXISTING = "existing"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """What holds for one group of the silent in one bundle.

    `rule` is None where the system has none. `ref` tells of it in reasons.
    """

    group: SilentGroup
    rule: NonChoiceRule | None
    ref: RuleRef | None = None

    @property
    def keeps(self) -> bool:
        """Does silence itself keep the place of today?"""
        return isinstance(self.rule, KeepCurrent)

    @property
    def is_by_date(self) -> bool:
        """Are they taken in the order of their care decisions?"""
        return isinstance(self.rule, Rotation)

    @property
    def leaves_to_a_person(self) -> bool:
        """Does the rule name nobody for one who has no place to keep?"""
        return self.rule is None or isinstance(self.rule, KeepCurrent | AnyInArea)


def silence_of(system: System, rules: RoundRules, bundle: str) -> Mapping[SilentGroup, Silence]:
    """The rules for the silent that hold for a bundle in a round."""
    found = {}
    for group, part, stated in (
        (SilentGroup.EXISTING, Part.NON_CHOICE_EXISTING, system.non_choice.existing),
        (SilentGroup.NEW, Part.NON_CHOICE_NEW, system.non_choice.new),
    ):
        holding = (
            rule
            for rule in in_force_for(stated, bundle, rules.effect)
            if rule.holds_in(rules.plan.kind)
        )
        rule = next(holding, None)
        ref = None if rule is None else RuleRef.to(part, rule)
        found[group] = Silence(group=group, rule=rule, ref=ref)
    return found


@dataclass(slots=True, kw_only=True)
class SilentRules:
    """Writes each group's rule as the problem has it, once for each group that somebody is in.

    `unlisted`: the groups for which no list says whose turn it is, though they go by turn.
    `unmeasured`: those of whom nothing says how free room is compared.
    """

    bundle: str
    tree: Tree
    openness: Openness
    rotation: Iterable[RotationPlace]
    effect: date
    written: dict[str, SilentRule] = field(default_factory=dict)
    unlisted: set[str] = field(default_factory=set)
    unmeasured: set[str] = field(default_factory=set)

    def group_of(self, silence: Silence, area: str) -> str:
        """The group of a silent claim in an area; empty where no rule can place it."""
        rule = silence.rule
        if rule is None or isinstance(rule, AnyInArea):
            return ""
        by_area = isinstance(rule, Rotation) and self._is_by_area(rule)
        name = f"{silence.group}@{area}" if by_area else str(silence.group)
        if name not in self.written:
            written = self._write(rule, name, area if by_area else EVERYWHERE)
            if written is None:
                self.unlisted.add(name)
                return ""
            self.written[name] = written
        return name

    def eligible(self, silence: Silence, area: str, today: str) -> tuple[str, ...]:
        """The leaves that a silent claim may get by its rule; `today` where that is not lost.

        One who has a provider today is nobody new there, so a full one is open to her.
        """
        rule = silence.rule
        providers = self.openness.open_in(self.bundle, area)
        if today and area and today not in providers:
            providers = (*providers, today)
        groups = rule.groups if isinstance(rule, Rotation | Draw) else ()
        if isinstance(rule, Municipal):
            groups = (ProviderGroup.MUNICIPAL,)
        leaves = (
            self.tree.leaf(one, area)
            for one in providers
            if not groups or self.openness.providers[one].group in groups
        )
        return tuple(sorted(leaf for leaf in leaves if leaf is not None))

    def _is_by_area(self, rule: Rotation) -> bool:
        if rule.per_area is not None:
            return rule.per_area
        return any(row.area != EVERYWHERE for row in self._rows())

    def _rows(self) -> list[RotationPlace]:
        return [row for row in self.rotation if row.bundle in (EVERYWHERE, self.bundle)]

    def _write(self, rule: NonChoiceRule, name: str, area: str) -> SilentRule | None:
        match rule:
            case Municipal():
                return MunicipalUnits(leaves=self._leaves_of(ProviderGroup.MUNICIPAL))
            case Rotation():
                return self._turns(rule, area)
            case Draw():
                is_left_out = rule.leave_out_warned is not False
                warned = [
                    leaf
                    for leaf, provider in sorted(self.tree.providers.items())
                    if provider in self.openness.providers and self.openness.is_warned(provider)
                ]
                return DrawnByLot(left_out=tuple(warned) if is_left_out else ())
            case Nearest():
                return NearestLeaf()
            case LargestFreeCapacity():
                if rule.measure is None:
                    self.unmeasured.add(name)
                return LargestFreeRoom(measure=rule.measure or FreeCapacityMeasure.AMOUNT)
            case _:
                return KeepCurrentPlace()

    def _leaves_of(self, group: ProviderGroup) -> tuple[str, ...]:
        return tuple(
            leaf
            for leaf, provider in sorted(self.tree.providers.items())
            if self.openness.goes_on(provider) and self.openness.providers[provider].group is group
        )

    def _turns(self, rule: Rotation, area: str) -> RotationList | None:
        """The list that was given; else one laid by the rule's own start, from the first place.

        A start by lottery is a draw of its own, held in the open; its list is then given.
        """
        rows = [row for row in self._rows() if row.area == area]
        own = [row for row in rows if row.bundle != EVERYWHERE] or rows
        if own:
            rows = sorted(own, key=lambda row: (row.place, row.provider))
            order = [row.provider for row in rows]
            next_one = next((row.provider for row in rows if row.is_next), order[0])
        elif rule.start in (RotationStart.ALPHABETICAL, RotationStart.APPROVAL_DATE):
            order = self._laid(rule)
            next_one = order[0] if order else ""
        else:
            return None
        leaves = [leaf for one in order for leaf in self._leaves_at(one, area)]
        of_next = [leaf for leaf in leaves if self.tree.providers[leaf] == next_one]
        turn = leaves.index(of_next[0]) if of_next else 0
        return RotationList(leaves=tuple(leaves), turn=turn) if leaves else None

    def _leaves_at(self, provider: str, area: str) -> list[str]:
        if area != EVERYWHERE:
            leaf = self.tree.leaf(provider, area)
            return [] if leaf is None else [leaf]
        return sorted(leaf for leaf, one in self.tree.providers.items() if one == provider)

    def _laid(self, rule: Rotation) -> list[str]:
        providers = [
            one
            for one in self.openness.providers.values()
            if self.openness.goes_on(one.id)
            and (not rule.groups or one.group in rule.groups)
            and not (rule.joins_month_after_approval and self._is_too_new(one))
        ]
        if rule.start is RotationStart.ALPHABETICAL:
            providers.sort(key=lambda one: (one.name.casefold(), one.id))
        else:
            providers.sort(
                key=lambda one: (one.contract.first or date.min, one.name.casefold(), one.id)
            )
        return [one.id for one in providers]

    def _is_too_new(self, one: Provider) -> bool:
        """Was it approved in the month of the effect, or later? It joins the month after."""
        first = one.contract.first
        return first is not None and first >= self.effect.replace(day=1)
