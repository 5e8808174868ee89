"""Do two rules for the same thing hold on the same day?"""

from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeVar

from hemval.core.fault import Fault, Path
from hemval.core.system.capacity import Capacity, Share
from hemval.core.system.choice import CurrentPlaceRule
from hemval.core.system.notices import Bound, NoticeRule
from hemval.core.system.people import AgeExclusion, Exclusion, HousingExclusion
from hemval.core.system.rule import BundleRule, Rule
from hemval.core.system.system import System
from hemval.core.system.walk import applying

AnyRule = TypeVar("AnyRule", bound=Rule)

_ONE_AT_A_TIME = (
    "procurement",
    "application",
    "geography",
    "alarm",
    "joint_placement",
    "languages",
    "envelope",
    "appearance",
)
_BY_BUNDLE = ("choice", "wishes", "order", "capacity")
_BY_ID = ("services", "bundles", "areas", "price_zones", "clauses")


def check_overlaps(system: System) -> Iterator[Fault]:
    """Two rules for the same thing on the same day; a proposal clashes with nothing."""
    for field in _ONE_AT_A_TIME:
        yield from _clashes(applying(getattr(system, field), field), _always)
    for field in _BY_BUNDLE:
        yield from _clashes(applying(getattr(system, field), field), share_a_bundle)
    for field in _BY_ID:
        yield from _clashes(
            applying(getattr(system, field), field), _same_id, "fault-same-id-and-days"
        )
    yield from _clashes(applying(system.contact, "contact"), _same_name)
    yield from _clashes(applying(system.current_place, "current_place"), _same_rounds)
    yield from _clashes(applying(system.notices, "notices"), _same_notice)
    yield from _clashes(applying(system.exclusions, "exclusions"), _leave_out_the_same)
    for who in ("existing", "new"):
        rules = applying(getattr(system.non_choice, who), "non_choice", who)
        yield from _clashes(rules, share_a_bundle)
    for index, capacity in enumerate(system.capacity):
        yield from _holders(("capacity", index), capacity)


def share_a_bundle(one: BundleRule, other: BundleRule) -> bool:
    """Is there a bundle that both rules are meant for? No bundle named means every bundle."""
    return not one.bundles or not other.bundles or bool({*one.bundles} & {*other.bundles})


def _holders(path: Path, capacity: Capacity) -> Iterator[Fault]:
    shares = [((*path, "shares", i), rule) for i, rule in enumerate(capacity.shares)]
    yield from _clashes([pair for pair in shares if pair[1].applies], _same_share)
    caps = [((*path, "caps", i), rule) for i, rule in enumerate(capacity.caps)]
    yield from _clashes([pair for pair in caps if pair[1].applies], _same_holder)


def _clashes(
    rules: list[tuple[Path, AnyRule]],
    same_thing: Callable[[Any, Any], bool],
    code: str = "fault-overlap",
) -> Iterator[Fault]:
    for index, (path, rule) in enumerate(rules):
        for other_path, other in rules[:index]:
            if rule.period.is_reversed() or other.period.is_reversed():
                continue
            if rule.period.overlaps(other.period) and same_thing(rule, other):
                day = rule.period.common(other.period).first
                facts = {"id": getattr(rule, "id", ""), "day": str(day) if day else "always"}
                yield Fault(code=code, path=path, facts=facts, other=other_path)
                break


def _always(_: Rule, __: Rule) -> bool:
    return True


def _same_id(one: Any, other: Any) -> bool:
    return bool(one.id == other.id)


def _same_name(one: Any, other: Any) -> bool:
    return bool(one.name == other.name)


def _same_holder(one: Any, other: Any) -> bool:
    return bool(one.holder == other.holder)


def _same_share(one: Share, other: Share) -> bool:
    return one.holder == other.holder and one.target is other.target


def _same_rounds(one: CurrentPlaceRule, other: CurrentPlaceRule) -> bool:
    return share_a_bundle(one, other) and _meet(one.round_kinds, other.round_kinds)


def _same_notice(one: NoticeRule, other: NoticeRule) -> bool:
    if one.of is not other.of or not share_a_bundle(one, other):
        return False
    return {one.bound, other.bound} != {Bound.EARLIEST, Bound.LATEST}


def _leave_out_the_same(one: Exclusion, other: Exclusion) -> bool:
    if one.who != other.who or not _meet(one.round_kinds, other.round_kinds):
        return False
    if isinstance(one, HousingExclusion) and isinstance(other, HousingExclusion):
        return bool({*one.housing} & {*other.housing})
    if isinstance(one, AgeExclusion) and isinstance(other, AgeExclusion):
        both_under = one.under is not None and other.under is not None
        return both_under or (one.over is not None and other.over is not None)
    return True


def _meet(some: tuple[Hashable, ...], others: tuple[Hashable, ...]) -> bool:
    return not some or not others or bool({*some} & {*others})
