"""Rules that may be against the law, and that somebody therefore must have decided by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from hemval.core.dates.period import Period
from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.non_choice import Draw, LargestFreeCapacity, Nearest, Rotation
from hemval.core.system.procurement import Basis
from hemval.core.system.rule import Rule
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup
from hemval.core.system.walk import AnyRule


class RiskKind(StrEnum):
    """What the risk is; `hemval.texts` says why, with the source."""

    GROUP_SHARE_UNDER_LOV = "group-share-under-lov"
    """LOV 8 kap.: all who meet the requirements are approved and compete for those who choose; a
    share held for some of them takes the choice from the individual (1 kap. 1 §)."""
    SELECTION_AMONG_PRIVATE = "selection-among-private"
    """Konkurrensverket's position 2019:2: when the municipality itself selects among private
    providers for one who does not choose, the award can be a procurement under LOU."""


SOURCES = MappingProxyType(
    {
        RiskKind.GROUP_SHARE_UNDER_LOV: "LOV 1 kap. 1 §, 8 kap.",
        RiskKind.SELECTION_AMONG_PRIVATE: "Konkurrensverket 2019:2",
    }
)
"""The law or the statement that a risk comes from."""

_SELECTING = (Rotation, Draw, Nearest, LargestFreeCapacity)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalRisk:
    """One rule that is a legal risk, and whether a named decision stands behind it."""

    kind: RiskKind
    path: Path
    rule: Rule

    @property
    def source(self) -> str:
        """The law or the statement that the risk comes from."""
        return SOURCES[self.kind]

    def faults(self) -> tuple[Fault, ...]:
        """A warning; an error instead when the rule governs and no decision is named."""
        facts = {"source": self.source}
        code = f"fault-risk-{self.kind.value}"
        if self.rule.decision is not None:
            facts |= {"decision": self.rule.decision}
        elif self.rule.applies:
            return (Fault(code=f"{code}-undecided", path=self.path, facts=facts),)
        else:
            code += "-proposed"
        return (Fault(code=code, path=self.path, facts=facts, severity=Severity.WARNING),)


def legal_risks(system: System) -> tuple[LegalRisk, ...]:
    """Every legal risk of a system, proposals included, in the order of the fields."""
    return tuple(_risks(system))


def _risks(system: System) -> Iterator[LegalRisk]:
    for index, capacity in enumerate(system.capacity):
        for field in ("shares", "caps"):
            for place, part in enumerate(getattr(capacity, field)):
                period = capacity.period.common(part.period)
                if part.group is not None and _under_lov(system, period):
                    path: Path = ("capacity", index, field, place)
                    yield LegalRisk(kind=RiskKind.GROUP_SHARE_UNDER_LOV, path=path, rule=part)
    for who in ("existing", "new"):
        rules = getattr(system.non_choice, who)
        for index, rule in enumerate(rules):
            if _selects_among_private(rule) and _under_lov(system, rule.period):
                path = ("non_choice", who, index)
                yield LegalRisk(kind=RiskKind.SELECTION_AMONG_PRIVATE, path=path, rule=rule)


def _selects_among_private(rule: AnyRule) -> bool:
    if not isinstance(rule, _SELECTING):
        return False
    groups = rule.groups if isinstance(rule, Rotation | Draw) else ()
    return groups != (ProviderGroup.MUNICIPAL,)


def _under_lov(system: System, period: Period) -> bool:
    return not period.is_reversed() and any(
        procurement.applies
        and procurement.basis in (Basis.LOV, Basis.MIXED)
        and procurement.period.overlaps(period)
        for procurement in system.procurement
    )
