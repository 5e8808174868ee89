"""How one list becomes facts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from hemval.files.lists.values import Read

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListForm(Generic[T]):
    """How one list becomes facts: how each column is read, and how a row's values are put together.

    `id_column` names the row to the rows of other lists. `name_columns`: a person's name.
    `flag_columns` say whether she is protected. `keeps_half_read`: the list is short, and
    its lost rows are checked as far as they could be read.
    """

    name: str
    columns: dict[str, Read]
    build: Callable[[dict[str, Any]], T]
    id_column: str = ""
    name_columns: tuple[str, ...] = ()
    flag_columns: tuple[str, ...] = ()
    keeps_half_read: bool = False
