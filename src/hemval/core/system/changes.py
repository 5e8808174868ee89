"""What differs between two systems, or between two versions of one, as values."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from hemval.core.system.provisions import (
    Part,
    Provision,
    Subject,
    Thing,
    narrow_subject,
    provisions,
    subject,
)
from hemval.core.system.system import System

STANDING = frozenset({"decision", "source", "assumption", "note", "valid_from", "valid_to"})
"""What a rule rests on and when it holds, apart from what it says."""

_IN_ORDER = frozenset({"postal_address"})


class ChangeKind(StrEnum):
    """What has happened to something a system says."""

    NEW = "new"
    """Only the later one says it."""
    GONE = "gone"
    """Only the earlier one says it."""
    CHANGED = "changed"
    """Both speak of it and say different things, or one of them only proposes it."""
    STANDING = "standing"
    """Both say the same, with another decision, other dates, sources, assumption or note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference; `fields` names what differs when both systems speak of the thing."""

    kind: ChangeKind
    before: Provision | None = None
    after: Provision | None = None
    fields: tuple[str, ...] = ()

    @property
    def part(self) -> Part:
        """The part of the system that the change is in."""
        provision = self.after or self.before
        if provision is None:
            raise ValueError("a change is of something")
        return provision.part


def changes(before: System, after: System) -> tuple[Change, ...]:
    """Everything that differs, in the order of the parts; nothing when both say the same.

    Things are matched by what they are about, never by their place in the file: first those that
    are equal, then same subject and same first day, then same subject in order of time, and last
    those whose bundles or kinds of round have changed.
    """
    left, right = _without_equals(provisions(before), provisions(after))
    found: list[Change] = []
    for key in (_subject_and_start, narrow_subject, subject):
        pairs, left, right = _paired(left, right, key)
        found.extend(_change(earlier, later) for earlier, later in pairs)
    found.extend(Change(kind=ChangeKind.GONE, before=provision) for provision in left)
    found.extend(Change(kind=ChangeKind.NEW, after=provision) for provision in right)
    return tuple(sorted(found, key=_place))


def _without_equals(
    before: Iterable[Provision], after: Iterable[Provision]
) -> tuple[list[Provision], list[Provision]]:
    """Take away what both systems say in the same words."""
    rest = sorted(after, key=_time_and_words)
    left: list[Provision] = []
    for provision in sorted(before, key=_time_and_words):
        twin = next((other for other in rest if _are_equal(provision, other)), None)
        if twin is None:
            left.append(provision)
        else:
            rest.remove(twin)
    return left, rest


def _paired(
    before: list[Provision], after: list[Provision], key: Callable[[Provision], Subject]
) -> tuple[list[tuple[Provision, Provision]], list[Provision], list[Provision]]:
    """Pair things of the same key, in order of time; give back the pairs and what is left over."""
    waiting: dict[Subject, list[Provision]] = defaultdict(list)
    for provision in after:
        waiting[key(provision)].append(provision)
    pairs: list[tuple[Provision, Provision]] = []
    left: list[Provision] = []
    for provision in before:
        if waiting[key(provision)]:
            pairs.append((provision, waiting[key(provision)].pop(0)))
        else:
            left.append(provision)
    return pairs, left, [provision for provision in after if provision in waiting[key(provision)]]


def _change(before: Provision, after: Provision) -> Change:
    differing = _differing(before, after)
    kind = ChangeKind.STANDING if STANDING.issuperset(differing) else ChangeKind.CHANGED
    return Change(kind=kind, before=before, after=after, fields=differing)


def _differing(before: Provision, after: Provision) -> tuple[str, ...]:
    if type(before.thing) is not type(after.thing):
        return ("rule",)
    differing = {
        field.name
        for field in fields(before.thing)
        if _value(before.thing, field.name) != _value(after.thing, field.name)
    }
    differing.update(_differing_around(before, after))
    return tuple(sorted(differing))


def _differing_around(before: Provision, after: Provision) -> Iterator[str]:
    """What differs in the capacity that a share or a cap is part of."""
    if before.kind is not after.kind:
        yield "kind"
    if before.period.first != after.period.first:
        yield "valid_from"
    if before.period.last != after.period.last:
        yield "valid_to"
    if before.capacity is None or after.capacity is None:
        return
    for name in ("bundles", "unit", "share_base"):
        if _value(before.capacity, name) != _value(after.capacity, name):
            yield name


def _are_equal(before: Provision, after: Provision) -> bool:
    return narrow_subject(before) == narrow_subject(after) and not _differing(before, after)


def _value(thing: Thing, name: str) -> object:
    value = getattr(thing, name)
    if isinstance(value, tuple) and name not in _IN_ORDER:
        return tuple(sorted(value, key=repr))
    return value


def _start(provision: Provision) -> date:
    return provision.period.first or date.min


def _subject_and_start(provision: Provision) -> Subject:
    return (*narrow_subject(provision), ("from", _start(provision)))


def _time_and_words(provision: Provision) -> tuple[date, str]:
    return (_start(provision), repr(provision.thing))


def _place(change: Change) -> tuple[int, int, date, str]:
    provision = change.after or change.before
    if provision is None:
        raise ValueError("a change is of something")
    parts, kinds = list(Part), list(ChangeKind)
    return (parts.index(change.part), kinds.index(change.kind), *_time_and_words(provision))
