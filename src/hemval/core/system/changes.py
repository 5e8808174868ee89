"""What differs between two systems, or between two versions of one, as values."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from hemval.core.system.items import Item, Part, Subject, Thing, items, narrow_subject, subject
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
    before: Item | None = None
    after: Item | None = None
    fields: tuple[str, ...] = ()

    @property
    def part(self) -> Part:
        """The part of the system that the change is in."""
        item = self.after or self.before
        if item is None:
            raise ValueError("a change is of something")
        return item.part


def changes(before: System, after: System) -> tuple[Change, ...]:
    """Everything that differs, in the order of the parts; nothing when both say the same.

    Things are matched by what they are about, never by their place in the file: first those that
    are equal, then same subject and same first day, then same subject in order of time, and last
    those whose bundles or kinds of round have changed.
    """
    left, right = _without_equals(items(before), items(after))
    found: list[Change] = []
    for key in (_subject_and_start, narrow_subject, subject):
        pairs, left, right = _paired(left, right, key)
        found.extend(_change(earlier, later) for earlier, later in pairs)
    found.extend(Change(kind=ChangeKind.GONE, before=item) for item in left)
    found.extend(Change(kind=ChangeKind.NEW, after=item) for item in right)
    return tuple(sorted(found, key=_place))


def _without_equals(before: Iterable[Item], after: Iterable[Item]) -> tuple[list[Item], list[Item]]:
    """Take away what both systems say in the same words."""
    rest = sorted(after, key=_time_and_words)
    left: list[Item] = []
    for item in sorted(before, key=_time_and_words):
        twin = next((other for other in rest if _are_equal(item, other)), None)
        if twin is None:
            left.append(item)
        else:
            rest.remove(twin)
    return left, rest


def _paired(
    before: list[Item], after: list[Item], key: Callable[[Item], Subject]
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Pair things of the same key, in order of time; give back the pairs and what is left over."""
    waiting: dict[Subject, list[Item]] = defaultdict(list)
    for item in after:
        waiting[key(item)].append(item)
    pairs: list[tuple[Item, Item]] = []
    left: list[Item] = []
    for item in before:
        if waiting[key(item)]:
            pairs.append((item, waiting[key(item)].pop(0)))
        else:
            left.append(item)
    return pairs, left, [item for item in after if item in waiting[key(item)]]


def _change(before: Item, after: Item) -> Change:
    differing = _differing(before, after)
    kind = ChangeKind.STANDING if STANDING.issuperset(differing) else ChangeKind.CHANGED
    return Change(kind=kind, before=before, after=after, fields=differing)


def _differing(before: Item, after: Item) -> tuple[str, ...]:
    if type(before.thing) is not type(after.thing):
        return ("rule",)
    differing = {
        field.name
        for field in fields(before.thing)
        if _value(before.thing, field.name) != _value(after.thing, field.name)
    }
    differing.update(_differing_around(before, after))
    return tuple(sorted(differing))


def _differing_around(before: Item, after: Item) -> Iterator[str]:
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


def _are_equal(before: Item, after: Item) -> bool:
    return narrow_subject(before) == narrow_subject(after) and not _differing(before, after)


def _value(thing: Thing, name: str) -> object:
    value = getattr(thing, name)
    if isinstance(value, tuple) and name not in _IN_ORDER:
        return tuple(sorted(value, key=repr))
    return value


def _start(item: Item) -> date:
    return item.period.first or date.min


def _subject_and_start(item: Item) -> Subject:
    return (*narrow_subject(item), _start(item))


def _time_and_words(item: Item) -> tuple[date, str]:
    return (_start(item), repr(item.thing))


def _place(change: Change) -> tuple[int, int, date, str]:
    item = change.after or change.before
    if item is None:
        raise ValueError("a change is of something")
    parts, kinds = list(Part), list(ChangeKind)
    return (parts.index(change.part), kinds.index(change.kind), *_time_and_words(item))
