"""Do two rules for the same thing hold on the same day?"""

from collections.abc import Iterator

from hemval.core.fault import Fault, Path
from hemval.core.system.provisions import Subject, provisions, subject
from hemval.core.system.rule import Rule
from hemval.core.system.system import System

Standing = list[tuple[Path, Rule]]


def check_overlaps(system: System) -> Iterator[Fault]:
    """Two rules about the same thing for the same ones; a proposal clashes with nothing.

    Rules are compared within their list: the shares of one capacity, not of two.
    """
    rivals: dict[tuple[Path, Subject], Standing] = {}
    for provision in provisions(system):
        rule = provision.thing
        if isinstance(rule, Rule) and rule.applies and not rule.period.is_reversed():
            key = (provision.path[:-1], subject(provision))
            rivals.setdefault(key, []).append((provision.path, rule))
    for standing in rivals.values():
        yield from _clashes(standing)


def _clashes(standing: Standing) -> Iterator[Fault]:
    for index, (path, rule) in enumerate(standing):
        for other_path, other in standing[:index]:
            if rule.period.overlaps(other.period) and _are_for_the_same(rule, other):
                by_id = "id" in rule.ABOUT
                day = rule.period.common(other.period).first
                facts = {"id": getattr(rule, "id", ""), "day": str(day) if day else "always"}
                code = "fault-same-id-and-days" if by_id else "fault-overlap"
                yield Fault(code=code, path=path, facts=facts, other=other_path)
                break


def _are_for_the_same(one: Rule, other: Rule) -> bool:
    """Is there somebody that both rules are for? An empty list is for everybody."""
    return all(_meet(getattr(one, name), getattr(other, name)) for name in one.FOR)


def _meet(one: object, other: object) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return not one or not other or not {*one}.isdisjoint(other)
    return one == other
