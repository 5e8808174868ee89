"""Is everything said that a round will ask for?"""

from collections.abc import Iterator

from hemval.core.fault import Fault, Severity
from hemval.core.system.capacity import Capacity, Unit
from hemval.core.system.notices import NoticeOf
from hemval.core.system.procurement import Basis
from hemval.core.system.rule import BundleRule
from hemval.core.system.services import Bundle
from hemval.core.system.system import System


def check_completeness(system: System) -> Iterator[Fault]:
    """What a system that offers choice should say of each bundle, if only that it is unknown.

    These are remarks: a file can be read, shown and compared before everything is found out. But
    what happens to those who do not choose must be said under LOV (9 kap. 2 §).
    """
    if system.bundles and not any(rule.applies for rule in system.joint_placement):
        severity = Severity.WARNING
        yield Fault(code="fault-not-said-joint_placement", path=("bundles", 0), severity=severity)
    for index, bundle in enumerate(system.bundles):
        if not bundle.applies:
            continue
        asked: dict[str, tuple[BundleRule, ...]] = {
            "procurement": system.procurement,
            "choice": system.choice,
            "wishes": system.wishes,
            "capacity": system.capacity,
            "non_choice-existing": system.non_choice.existing,
            "non_choice-new": system.non_choice.new,
            "notice": tuple(
                rule for rule in system.notices if rule.of is NoticeOf.CHANGE_OF_PROVIDER
            ),
        }
        if _has_caps(system.capacity, bundle.id):
            asked["order"] = system.order
            asked["current_place"] = system.current_place
        for what, rules in asked.items():
            if not any(rule.applies and rule.concerns(bundle.id) for rule in rules):
                must = what.startswith("non_choice") and _is_under_lov(system, bundle)
                yield Fault(
                    code=f"fault-not-said-{what}",
                    path=("bundles", index),
                    facts={"bundle": bundle.id},
                    severity=Severity.ERROR if must else Severity.WARNING,
                )


def _is_under_lov(system: System, bundle: Bundle) -> bool:
    return any(
        rule.applies
        and rule.basis is Basis.LOV
        and rule.concerns(bundle.id)
        and rule.period.overlaps(bundle.period)
        for rule in system.procurement
    )


def _has_caps(capacities: tuple[Capacity, ...], bundle: str) -> bool:
    return any(
        capacity.applies and capacity.concerns(bundle) and capacity.unit is not Unit.NONE
        for capacity in capacities
    )
