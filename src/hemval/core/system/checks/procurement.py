"""Does what is said fit the law that the system stands on?"""

from collections.abc import Iterator
from datetime import date

from hemval.core.dates.period import Period
from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.choice import ChoiceMode
from hemval.core.system.procurement import ApplicationMode, Basis, GeographicReach, Procurement
from hemval.core.system.services import Bundle
from hemval.core.system.system import System
from hemval.core.system.walk import applying

RESERVED_SINCE = date(2023, 1, 1)
"""LOV 1 kap. 2 a § (2022:901) is in force from this day."""


def check_procurement(system: System) -> Iterator[Fault]:
    """The basis must allow what the rest of the file says."""
    if not system.procurement:
        yield Fault(code="fault-no-procurement", path=("procurement",))
    for index, rule in enumerate(system.procurement):
        yield from _one(rule, ("procurement", index))
    for path, basis in applying(system.procurement, "procurement"):
        if basis.basis is Basis.IN_HOUSE:
            yield from _in_house(system, path, basis)
        if basis.basis is Basis.LOV and not basis.bundles:
            yield from _application_under_lov(system, path, basis)


def _in_house(system: System, other: Path, basis: Procurement) -> Iterator[Fault]:
    for field in ("bundles", "choice", "application"):
        for path, rule in applying(getattr(system, field), field):
            if getattr(rule, "mode", None) in (ChoiceMode.NEVER, ApplicationMode.NONE):
                continue
            named = (rule.id,) if isinstance(rule, Bundle) else getattr(rule, "bundles", ())
            is_for_it = not basis.bundles or (named and {*named} <= {*basis.bundles})
            if is_for_it and basis.period.overlaps(rule.period):
                yield Fault(code=f"fault-in-house-{field}", path=path, other=other)


def _application_under_lov(system: System, other: Path, basis: Procurement) -> Iterator[Fault]:
    """LOV 3 kap.: the system is announced, and applications are taken, all the time."""
    for path, rule in applying(system.application, "application"):
        if rule.mode is ApplicationMode.CONTINUOUS or not rule.period.overlaps(basis.period):
            continue
        windows = rule.mode is ApplicationMode.WINDOWS
        yield Fault(
            code="fault-windows-under-lov" if windows else "fault-closed-under-lov",
            path=(*path, "mode"),
            facts={"mode": rule.mode.value},
            severity=Severity.WARNING if windows else Severity.ERROR,
            other=other,
        )
    for path, reach in applying(system.geography, "geography"):
        is_lots = reach.reach is GeographicReach.LOTS
        if is_lots and reach.period.overlaps(basis.period):
            yield Fault(code="fault-lots-under-lov", path=(*path, "reach"), other=other)


def _one(rule: Procurement, path: Path) -> Iterator[Fault]:
    if rule.max_providers is not None and rule.basis is Basis.LOV:
        yield Fault(code="fault-max-providers-under-lov", path=(*path, "max_providers"))
    if rule.max_providers is not None and rule.basis is Basis.MIXED:
        yield Fault(code="fault-max-providers-under-mixed", path=(*path, "max_providers"))
    if rule.basis is Basis.IN_HOUSE and (rule.max_providers or 1) > 1:
        yield Fault(code="fault-max-providers-in-house", path=(*path, "max_providers"))
    if rule.basis is Basis.IN_HOUSE and rule.municipal_unit is False:
        yield Fault(code="fault-in-house-without-unit", path=(*path, "municipal_unit"))
    if rule.basis is Basis.MIXED and rule.note is None:
        yield Fault(code="fault-mixed-without-note", path=(*path, "basis"))
    if not rule.reserved_for_nonprofit:
        return
    where = (*path, "reserved_for_nonprofit")
    if rule.basis is Basis.IN_HOUSE:
        yield Fault(code="fault-reserved-in-house", path=where)
    before_the_law = Period(
        None, RESERVED_SINCE.replace(year=RESERVED_SINCE.year - 1, month=12, day=31)
    )
    if rule.basis is Basis.LOV and rule.period.overlaps(before_the_law):
        yield Fault(code="fault-reserved-before-law", path=where)
