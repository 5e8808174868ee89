"""Many rows a part at a time, so that nobody who works meanwhile waits for long."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import transaction
from django.db.models import Model, QuerySet

T = TypeVar("T")
Row = TypeVar("Row", bound=Model)


def in_parts(each: Iterable[T], size: int) -> Iterator[list[T]]:
    """What is given, so many at a time.

    >>> list(in_parts("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    left = iter(each)
    while part := list(islice(left, size)):
        yield part


def rows_in_parts(rows: QuerySet[Row], size: int) -> Iterator[list[Row]]:
    """Rows in order of their numbers, so many at a time; none twice, though they are changed."""
    last = 0
    while part := list(rows.filter(pk__gt=last).order_by("pk")[:size]):
        yield part
        last = part[-1].pk


def delete_in_parts(
    rows: QuerySet[Row], size: int, *, told: Callable[[list[int]], object] | None = None
) -> int:
    """Delete rows in transactions of their own; give how many.

    `told` is called within each with the numbers of those that go, as `Work.reached` is.
    """
    gone = 0
    while part := list(rows.order_by("pk").values_list("pk", flat=True)[:size]):
        with transaction.atomic():
            rows.model._default_manager.filter(pk__in=part).delete()  # noqa: SLF001
            gone += len(part)
            if told is not None:
                told(part)
    return gone
