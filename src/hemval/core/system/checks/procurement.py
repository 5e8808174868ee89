"""Does what is said fit the law that the system stands on?"""

from collections.abc import Iterator
from datetime import date

from hemval.core.dates.period import Period
from hemval.core.fault import Fault
from hemval.core.system.choice import ChoiceMode
from hemval.core.system.procurement import ApplicationMode, Basis, Procurement
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
    for field in ("bundles", "choice", "application"):
        for path, rule in applying(getattr(system, field), field):
            if getattr(rule, "mode", None) in (ChoiceMode.NEVER, ApplicationMode.NONE):
                continue
            for other, basis in applying(system.procurement, "procurement"):
                if basis.basis is Basis.IN_HOUSE and basis.period.overlaps(rule.period):
                    yield Fault(code=f"fault-in-house-{field}", path=path, other=other)


def _one(rule: Procurement, path: tuple[str | int, ...]) -> Iterator[Fault]:
    if rule.basis is Basis.LOV and rule.max_providers is not None:
        yield Fault(code="fault-max-providers-under-lov", path=(*path, "max_providers"))
    if rule.basis is Basis.IN_HOUSE and (rule.max_providers or 1) > 1:
        yield Fault(code="fault-max-providers-in-house", path=(*path, "max_providers"))
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
