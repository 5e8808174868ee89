"""What can be wrong with a system that is written rightly: contradictions, gaps, impossibilities.

Each check is a pure function from a system to faults, whose paths are fields of the dataclasses.
"""

from collections.abc import Callable, Collection, Iterator

from hemval.core.fault import Fault, Path
from hemval.core.system.checks.capacity import check_capacity
from hemval.core.system.checks.choice import check_choice
from hemval.core.system.checks.completeness import check_completeness
from hemval.core.system.checks.municipal_unit import check_municipal_unit
from hemval.core.system.checks.numbers import check_numbers
from hemval.core.system.checks.overlaps import check_overlaps
from hemval.core.system.checks.places import check_places
from hemval.core.system.checks.presentation import check_languages, check_presentation
from hemval.core.system.checks.procurement import check_procurement
from hemval.core.system.checks.references import check_references
from hemval.core.system.checks.services import check_services
from hemval.core.system.checks.support import check_support
from hemval.core.system.checks.windows import check_windows
from hemval.core.system.legal_risk import legal_risks
from hemval.core.system.system import System

_CHECKS: tuple[Callable[[System], Iterator[Fault]], ...] = (
    check_support,
    check_references,
    check_overlaps,
    check_numbers,
    check_procurement,
    check_municipal_unit,
    check_services,
    check_places,
    check_windows,
    check_choice,
    check_capacity,
    check_presentation,
    check_completeness,
)


def check(system: System, *, languages: Collection[str]) -> tuple[Fault, ...]:
    """Everything that is wrong with a system; `languages` are those that texts exist in."""
    faults: dict[tuple[str, Path, Path], Fault] = {}
    found = [fault for one in _CHECKS for fault in one(system)]
    found += check_languages(system, languages)
    found += [fault for risk in legal_risks(system) for fault in risk.faults()]
    for fault in found:
        faults.setdefault((fault.code, fault.path, fault.other), fault)
    return tuple(faults.values())
