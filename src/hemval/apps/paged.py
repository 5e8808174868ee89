"""Lists page by page, of any length."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.utils.functional import cached_property

AT_ONCE = 50
"""So many rows stand on a page."""


class Paged(Paginator):  # type: ignore[type-arg]
    """Pages of `rows` in their order; `whole` is the same rows with all that a page tells of them.

    Row numbers alone are put in order, and only those of one page are then read whole: the columns
    of everybody would else be carried through the sorting of a long list. `many` is how many there
    are, where that is known already. `number` is what the row number is called in `rows`.
    """

    def __init__(
        self,
        rows: QuerySet[Any],
        *,
        whole: QuerySet[Any],
        at_once: int = AT_ONCE,
        many: int | None = None,
        number: str = "pk",
    ) -> None:
        """Take the rows; nothing is asked yet."""
        super().__init__(rows, at_once)
        self._rows = rows
        self._whole = whole
        self._many = many
        self._number = number

    @cached_property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.order_by().count() if self._many is None else self._many

    def page(self, number: int | str) -> Page[Any]:
        """One page, its rows read whole. Raises InvalidPage."""
        known = self.validate_number(number)
        first = (known - 1) * self.per_page
        last = min(first + self.per_page, self.count)
        numbers = list(self._rows.values_list(self._number, flat=True)[first:last])
        read: dict[int, Model] = self._whole.in_bulk(numbers)
        return Page([read[one] for one in numbers if one in read], known, self)
