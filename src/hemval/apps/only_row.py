"""The row that a unique key leads to."""

from typing import TypeVar

from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)


def only_row(rows: QuerySet[Row]) -> Row | None:
    """The one row that is asked for, if it is there.

    It is not sorted, as by `first`: for that Django looks through every column that is read.
    """
    return next(iter(rows.order_by()[:1]), None)
