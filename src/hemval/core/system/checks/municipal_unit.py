"""Does anything rest on a municipal unit that is not there?"""

from collections.abc import Iterator

from hemval.core.dates.period import Period
from hemval.core.fault import Fault, Path
from hemval.core.system.capacity import Capacity
from hemval.core.system.non_choice import Draw, Municipal, NonChoiceRule, Rotation
from hemval.core.system.rule import BundleRule
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup
from hemval.core.system.walk import applying


def check_municipal_unit(system: System) -> Iterator[Fault]:
    """Where there is no municipal unit, nobody can be placed there, and it has no share."""
    for path, rule, period, meant_for in _resting_on_the_unit(system):
        for other, basis in applying(system.procurement, "procurement"):
            bundles = meant_for.bundles
            meets = not bundles or any(map(basis.concerns, bundles))
            if basis.municipal_unit is False and meets and basis.period.overlaps(period):
                where = (*path, rule)
                yield Fault(code="fault-no-municipal-unit", path=where, other=other)


def _resting_on_the_unit(system: System) -> Iterator[tuple[Path, str, Period, BundleRule]]:
    for who in ("existing", "new"):
        rules: tuple[NonChoiceRule, ...] = getattr(system.non_choice, who)
        for index, rule in enumerate(rules):
            path: Path = ("non_choice", who, index)
            if rule.applies and isinstance(rule, Municipal):
                yield path, "rule", rule.period, rule
            groups = rule.groups if isinstance(rule, Rotation | Draw) else ()
            if rule.applies and ProviderGroup.MUNICIPAL in groups:
                yield path, "groups", rule.period, rule
    for path, capacity in applying(system.capacity, "capacity"):
        yield from _room_of_the_unit(capacity, path)


def _room_of_the_unit(
    capacity: Capacity, path: Path
) -> Iterator[tuple[Path, str, Period, BundleRule]]:
    for field in ("shares", "caps"):
        for index, part in enumerate(getattr(capacity, field)):
            if part.applies and part.group is ProviderGroup.MUNICIPAL:
                period = capacity.period.common(part.period)
                yield (*path, field, index), "group", period, capacity
