"""A small system that nothing is wrong with, to be made wrong in one place."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hemval.core.fault import Fault, Path
from hemval.core.system.areas import Area
from hemval.core.system.capacity import AdmissionRule, Capacity, Share, ShareBase, Unit
from hemval.core.system.checks import check
from hemval.core.system.decision import Decision
from hemval.core.system.procurement import Basis, Procurement
from hemval.core.system.services import Category, Service
from hemval.core.system.system import Identity, System
from hemval.core.system.values import LocalText, LooseDate, Percent, ProviderGroup

KF = "kf"
NAME = LocalText.swedish("Namn")

SYSTEM = System(
    identity=Identity(
        id="exempelby", name=NAME, municipality="Exempelby", municipality_code="9999", about=NAME
    ),
    decisions=(
        Decision(
            id=KF,
            body=LocalText.swedish("kommunfullmäktige"),
            about=NAME,
            date=LooseDate("2021-03-01"),
        ),
    ),
    procurement=(Procurement(decision=KF, basis=Basis.LOU),),
    services=(Service(id="care", decision=KF, name=NAME, category=Category.PERSONAL_CARE),),
    areas=(Area(id="all", decision=KF, name=NAME, whole_municipality=True),),
)
"""A municipality with nothing to choose yet, and nothing wrong."""


def system(**changes: Any) -> System:
    """The small system with some fields otherwise."""
    return replace(SYSTEM, **changes)


def found(**changes: Any) -> list[tuple[str, Path]]:
    """Codes and paths of what is wrong with the small system when some fields are otherwise."""
    return [(fault.code, fault.path) for fault in faults(**changes)]


def faults(**changes: Any) -> tuple[Fault, ...]:
    """What is wrong with the small system when some fields are otherwise."""
    return check(system(**changes), languages=("sv", "en"))


def day(text: str) -> date:
    """A day as it is written."""
    return date.fromisoformat(text)


def capacity(*shares: Share, **others: Any) -> tuple[Capacity, ...]:
    """One capacity in hours with some shares."""
    given = {
        "unit": Unit.HOURS_PER_MONTH,
        "rule": AdmissionRule.CLOSING,
        "share_base": ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE,
    }
    return (Capacity(decision=KF, shares=shares, **(given | others)),)


def share(percent: str, group: ProviderGroup | None = None, **others: Any) -> Share:
    """A share of a group, decided."""
    return Share(decision=KF, share=Percent(Decimal(percent)), group=group, **others)
