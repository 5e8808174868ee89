"""Is the room that is shared out possible?"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from hemval.core.dates.period import Period
from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.capacity import AdmissionRule, Cap, Capacity, Share, ShareBase, Unit
from hemval.core.system.choice import Together
from hemval.core.system.system import System

_ALL = Decimal(100)


def check_capacity(system: System) -> Iterator[Fault]:
    """Unit and rule must fit, and shares of one kind may not be more than everything."""
    for index, capacity in enumerate(system.capacity):
        path: Path = ("capacity", index)
        if capacity.unit is Unit.NONE:
            yield from _no_cap(capacity, path)
        else:
            yield from _unit_and_rule(capacity, path)
        yield from _shares(capacity, path)
        for place, share in enumerate(capacity.shares):
            yield from _holder(share, (*path, "shares", place))
        for place, cap in enumerate(capacity.caps):
            yield from _holder(cap, (*path, "caps", place))
            if capacity.unit is Unit.CLIENTS and cap.amount != cap.amount.to_integral_value():
                facts = {"amount": f"{cap.amount:f}"}
                where = (*path, "caps", place, "amount")
                yield Fault(code="fault-part-of-a-client", path=where, facts=facts)
        if capacity.applies:
            yield from _sums(capacity, path)
            yield from _couples(system, capacity, path)


def _couples(system: System, capacity: Capacity, path: Path) -> Iterator[Fault]:
    """Two who ask to be placed as one need two places, and one person at a time finds them one."""
    if capacity.rule is not AdmissionRule.UNIT:
        return
    for index, joint in enumerate(system.joint_placement):
        if (
            joint.applies
            and joint.together is not Together.NEVER
            and joint.period.overlaps(capacity.period)
        ):
            yield Fault(
                code="fault-couples-one-by-one",
                path=(*path, "rule"),
                severity=Severity.WARNING,
                other=("joint_placement", index),
            )
            return


def _no_cap(capacity: Capacity, path: Path) -> Iterator[Fault]:
    for field in ("rule", "overrun", "share_base", "shares", "caps", "provider_states_cap"):
        if getattr(capacity, field):
            yield Fault(code="fault-no-cap-but", path=(*path, field), facts={"key": field})


def _unit_and_rule(capacity: Capacity, path: Path) -> Iterator[Fault]:
    has_caps = bool(capacity.shares or capacity.caps or capacity.provider_states_cap)
    if capacity.rule is None and has_caps:
        yield Fault(code="fault-caps-without-rule", path=path)
    if capacity.rule is AdmissionRule.UNIT and capacity.unit is Unit.HOURS_PER_MONTH:
        yield Fault(code="fault-unit-rule-with-hours", path=(*path, "rule"))
    if capacity.overrun is not None and capacity.rule is not AdmissionRule.SOFT:
        yield Fault(code="fault-overrun-without-soft", path=(*path, "overrun"))
    if capacity.max_changes_per_year is not None and not capacity.provider_states_cap:
        where = (*path, "max_changes_per_year")
        yield Fault(code="fault-changes-without-own-cap", path=where)


def _shares(capacity: Capacity, path: Path) -> Iterator[Fault]:
    if capacity.shares and capacity.share_base is None and capacity.unit is not Unit.NONE:
        yield Fault(code="fault-shares-without-base", path=path)
    if capacity.recomputed_monthly and not capacity.shares:
        yield Fault(code="fault-recomputed-without-shares", path=(*path, "recomputed_monthly"))
    counts_clients = capacity.share_base is ShareBase.CLIENTS
    if capacity.share_base is None or capacity.unit is Unit.NONE:
        return
    if counts_clients is not (capacity.unit is Unit.CLIENTS):
        facts = {"unit": capacity.unit.value, "base": capacity.share_base.value}
        where, other = (*path, "share_base"), (*path, "unit")
        yield Fault(code="fault-base-of-another-unit", path=where, facts=facts, other=other)


def _holder(part: Share | Cap, path: Path) -> Iterator[Fault]:
    if part.provider is None and part.group is None and part.area is None:
        yield Fault(code="fault-share-of-nobody", path=path)
    if part.provider is not None and part.group is not None:
        yield Fault(code="fault-provider-and-group", path=(*path, "group"))
    if isinstance(part, Share) and part.share.value > _ALL:
        facts = {"share": str(part.share)}
        yield Fault(code="fault-share-over-all", path=(*path, "share"), facts=facts)


Level = tuple[bool, bool, bool]
Placed = list[tuple[Path, Share]]


def _sums(capacity: Capacity, path: Path) -> Iterator[Fault]:
    """Shares of one level are parts of the same whole, so that each day they are at most all."""
    levels: dict[Level, Placed] = {}
    for index, share in enumerate(capacity.shares):
        if share.applies and not share.target and share.share.value <= _ALL:
            holder = share.holder
            level = (holder.provider is None, holder.group is None, holder.area is None)
            levels.setdefault(level, []).append(((*path, "shares", index), share))
    for placed in levels.values():
        yield from _sum(placed, capacity.period)


def _sum(placed: Placed, period: Period) -> Iterator[Fault]:
    for day in _days_when_something_begins(placed, period):
        held = [(path, share) for path, share in placed if share.period.holds(day)]
        total = sum((share.share.value for _, share in held), Decimal(0))
        if total > _ALL:
            path = max(held, key=lambda one: (one[1].valid_from or date.min, one[0]))[0]
            other = next(other for other, _ in held if other != path)
            facts = {"sum": f"{total.normalize():f}", "day": str(day)}
            if day == date.min:
                facts["day"] = "always"
            where = (*path, "share")
            yield Fault(code="fault-shares-over-all", path=where, facts=facts, other=other)
            return


def _days_when_something_begins(placed: Placed, period: Period) -> list[date]:
    days = {share.valid_from or date.min for _, share in placed}
    return sorted({max(day, period.first or date.min) for day in days})
