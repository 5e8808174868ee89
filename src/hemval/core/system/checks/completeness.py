"""Is everything said that a round will ask for?"""

from collections.abc import Iterator

from hemval.core.fault import Fault, Severity
from hemval.core.system.capacity import Capacity, Unit
from hemval.core.system.system import System


def check_completeness(system: System) -> Iterator[Fault]:
    """What a system that offers choice should say of each bundle, if only that it is unknown.

    These are remarks: a file can be read, shown and compared before everything is found out.
    """
    for index, bundle in enumerate(system.bundles):
        if not bundle.applies:
            continue
        asked = {
            "choice": system.choice,
            "wishes": system.wishes,
            "capacity": system.capacity,
            "non_choice-existing": system.non_choice.existing,
            "non_choice-new": system.non_choice.new,
        }
        if _has_caps(system.capacity, bundle.id):
            asked["order"] = system.order
            asked["current_place"] = system.current_place
        for what, rules in asked.items():
            if not any(rule.concerns(bundle.id) for rule in rules):
                facts = {"bundle": bundle.id}
                yield Fault(
                    code=f"fault-not-said-{what}",
                    path=("bundles", index),
                    facts=facts,
                    severity=Severity.WARNING,
                )


def _has_caps(capacities: tuple[Capacity, ...], bundle: str) -> bool:
    return any(
        capacity.applies and capacity.concerns(bundle) and capacity.unit is not Unit.NONE
        for capacity in capacities
    )
