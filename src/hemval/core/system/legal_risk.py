"""Rules that may be against the law, and that somebody therefore must have decided by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from hemval.core.dates.period import Period
from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.capacity import Cap, Capacity, Share
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    LargestFreeCapacity,
    Nearest,
    NonChoiceRule,
    Rotation,
)
from hemval.core.system.procurement import Basis
from hemval.core.system.rule import BundleRule, Kind, Rule
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup


class RiskKind(StrEnum):
    """What the risk is; `hemval.texts` says why, with the source."""

    GROUP_SHARE_UNDER_LOV = "group-share-under-lov"
    """LOV 8 kap.: all who meet the requirements are approved and compete for those who choose; a
    share held for some of them, a group or a named one, takes the choice from the individual
    (1 kap. 1 §)."""
    INFORMATION_DUTY = "information-duty"
    """LOV 9 kap. 1 §: the individual is told of every provider that the authority has a contract
    with; one that is full is told of as full, not left out."""
    SELECTION_AMONG_PRIVATE = "selection-among-private"
    """Konkurrensverket's position 2019:2: when the municipality itself selects among private
    providers for one who does not choose, the award can be a procurement under LOU."""


SOURCES = MappingProxyType(
    {
        RiskKind.GROUP_SHARE_UNDER_LOV: "LOV 1 kap. 1 §, 8 kap.",
        RiskKind.INFORMATION_DUTY: "LOV 9 kap. 1 §",
        RiskKind.SELECTION_AMONG_PRIVATE: "Konkurrensverket 2019:2",
    }
)
"""The law or the statement that a risk comes from."""

_SELECTING = (Rotation, Draw, Nearest, LargestFreeCapacity, AnyInArea)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalRisk:
    """One rule that is a legal risk, and whether a named decision stands behind it.

    A decision is named when the rule is decided, its decision has a day or a diary number, and it
    was not taken after the rule began.
    """

    kind: RiskKind
    path: Path
    rule: Rule
    is_named: bool

    @property
    def source(self) -> str:
        """The law or the statement that the risk comes from."""
        return SOURCES[self.kind]

    def faults(self) -> tuple[Fault, ...]:
        """A warning; an error instead when the rule governs and no decision is named."""
        facts = {"source": self.source}
        code = f"fault-risk-{self.kind.value}"
        if not self.rule.applies:
            code += "-proposed"
        elif self.is_named:
            facts |= {"decision": self.rule.decision or ""}
        else:
            return (Fault(code=f"{code}-undecided", path=self.path, facts=facts),)
        return (Fault(code=code, path=self.path, facts=facts, severity=Severity.WARNING),)


def legal_risks(system: System) -> tuple[LegalRisk, ...]:
    """Every legal risk of a system, proposals included, in the order of the fields."""
    return tuple(_risks(system))


def _risks(system: System) -> Iterator[LegalRisk]:
    for index, capacity in enumerate(system.capacity):
        yield from _risks_of_room(system, capacity, ("capacity", index))
    for who in ("existing", "new"):
        rules: tuple[NonChoiceRule, ...] = getattr(system.non_choice, who)
        for index, rule in enumerate(rules):
            if _selects_among_private(rule):
                path: Path = ("non_choice", who, index)
                kind = RiskKind.SELECTION_AMONG_PRIVATE
                yield from _risk(system, kind, path, rule, rule, rule.period)


def _risks_of_room(system: System, capacity: Capacity, path: Path) -> Iterator[LegalRisk]:
    if capacity.full_is_unlisted:
        kind = RiskKind.INFORMATION_DUTY
        yield from _risk(system, kind, path, capacity, capacity, capacity.period)
    for field in ("shares", "caps"):
        for place, part in enumerate(getattr(capacity, field)):
            if _is_held_for_some(part, capacity):
                kind, where = RiskKind.GROUP_SHARE_UNDER_LOV, (*path, field, place)
                period = capacity.period.common(part.period)
                yield from _risk(system, kind, where, part, capacity, period)


def _risk(
    system: System, kind: RiskKind, path: Path, rule: Rule, meant_for: BundleRule, period: Period
) -> Iterator[LegalRisk]:
    """The risk, if LOV holds for any of the bundles on any of the days."""
    under_lov = _under_lov(system, meant_for, period)
    if under_lov is not None:
        named = _is_named(system, rule, under_lov)
        yield LegalRisk(kind=kind, path=path, rule=rule, is_named=named)


def _is_held_for_some(part: Share | Cap, capacity: Capacity) -> bool:
    if part.provider is not None and isinstance(part, Cap) and capacity.provider_states_cap:
        return False
    return part.provider is not None or part.group is not None


def _selects_among_private(rule: NonChoiceRule) -> bool:
    if not isinstance(rule, _SELECTING):
        return False
    groups = rule.groups if isinstance(rule, Rotation | Draw) else ()
    return groups != (ProviderGroup.MUNICIPAL,)


def _under_lov(system: System, rule: BundleRule, period: Period) -> Period | None:
    """The first days that the rule and LOV have in common."""
    if period.is_reversed():
        return None
    for procurement in system.procurement:
        meets = not rule.bundles or any(map(procurement.concerns, rule.bundles))
        is_lov = procurement.applies and procurement.basis in (Basis.LOV, Basis.MIXED)
        if meets and is_lov and procurement.period.overlaps(period):
            return procurement.period.common(period)
    return None


def _is_named(system: System, rule: Rule, period: Period) -> bool:
    decisions = [one for one in system.decisions if one.id == rule.decision]
    if rule.kind is not Kind.DECIDED or not decisions:
        return False
    decided = decisions[0].date
    if decided is None:
        return decisions[0].diary_number is not None
    if period.first is None:
        return False
    # A decision of which only the month or the year is known is given the benefit of the doubt.
    return decided.text <= period.first.isoformat()[: len(decided.text)]
