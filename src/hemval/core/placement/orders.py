"""What providers are told when somebody's help changes hands: who begins, who ends, and when.

1. One who has not performed begins on the first day of its row. 2. One who goes on, where others
performed some of it besides, is told that all of it is its own from that day. 3. One who performed
and does not any more ends the day before: it is told its last day, and never who comes after.
4. Of what was so when the lists were read, everybody knows already, and nobody is told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_ONE_DAY = timedelta(days=1)


class OrderKind(StrEnum):
    """What a provider is told."""

    START = "start"
    MORE = "more"
    """It goes on, and performs from that day what others have performed of the bundle too."""
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Performs:
    """From a day on, a provider performs, until the next of the same client and bundle.

    `row` is what it is known by. `provider` is None where the help has ended. `others`: who perform
    some of it besides, as lists may have it. `is_told`: do providers hear of it?
    """

    row: int
    starts: date
    provider: int | None
    others: tuple[int, ...] = ()
    is_told: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTell:
    """One order: what a provider is told, because of which row, and its first or last day."""

    row: int
    provider: int
    kind: OrderKind
    day: date


def orders_in(course: Sequence[Performs]) -> Iterator[ToTell]:
    """Every order that a course of performers comes to; it is of one client and bundle, by day."""
    before: Performs | None = None
    for one in course:
        if one.is_told:
            yield from _orders(before, one)
        before = one


def _orders(before: Performs | None, now: Performs) -> Iterator[ToTell]:
    had = _performers(before)
    if now.provider is not None and had != {now.provider}:
        kind = OrderKind.MORE if now.provider in had else OrderKind.START
        yield ToTell(row=now.row, provider=now.provider, kind=kind, day=now.starts)
    for left in sorted(had):
        if left != now.provider:
            last = now.starts - _ONE_DAY
            yield ToTell(row=now.row, provider=left, kind=OrderKind.END, day=last)


def _performers(one: Performs | None) -> set[int]:
    if one is None:
        return set()
    return {*one.others, *([one.provider] if one.provider is not None else [])}
