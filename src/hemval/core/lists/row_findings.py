"""Gathers what is found in one list."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from hemval.core.facts.rejected import NO_FACTS, RejectedRow, RowWarning
from hemval.core.lists.known import ListedIds
from hemval.core.lists.numbered_rows import NumberedRows

T = TypeVar("T")


class RowFindings:
    """The rows of one list that are given back, and those that are kept but should be seen."""

    def __init__(self, list_name: str) -> None:
        """Begin with nothing found."""
        self.list = list_name
        self.rejected: list[RejectedRow] = []
        self.warnings: list[RowWarning] = []
        self.rows: set[int] = set()

    def reject(
        self,
        row: int,
        code: str,
        column: str = "",
        *,
        client: str = "",
        value: str = "",
        **facts: str | int,
    ) -> None:
        """Give back a row."""
        self.rows.add(row)
        self.rejected.append(
            RejectedRow(
                list=self.list,
                row=row,
                code=code,
                column=column,
                client=client,
                value=value,
                facts=facts or NO_FACTS,
            )
        )

    def warn(
        self, row: int, code: str, column: str = "", *, client: str = "", **facts: str | int
    ) -> None:
        """Keep a row and have somebody look at it."""
        self.warnings.append(
            RowWarning(
                list=self.list,
                row=row,
                code=code,
                column=column,
                client=client,
                facts=facts or NO_FACTS,
            )
        )

    def reject_unknown(
        self, row: int, code: str, column: str, value: str, known: str, *, client: str = ""
    ) -> None:
        """Give back a row that names what is not there; a comma may have been meant to part."""
        if "," in value:
            code = "row-comma-between"
        self.reject(row, code, column, client=client, value=value, known=known)

    def check_client(self, row: int, client: str, clients: ListedIds) -> None:
        """Give back a row of a client who is not there; if her own row was given back, say so."""
        if client in clients.kept:
            return
        if client in clients.rejected:
            other = clients.rejected[client]
            self.reject(row, "row-client-rejected", "client", client=client, other=other)
        else:
            self.reject(row, "row-unknown-client", "client", client=client)


def repeated(rows: NumberedRows[T], key: Callable[[T], Any]) -> Iterator[tuple[int, int, T]]:
    """The rows that share a key with another row, and that other row; `rows` are in its order."""
    before_row, before, before_key, told = 0, None, None, False
    for row, fact in rows:
        its_key = key(fact)
        if before is not None and its_key == before_key:
            if not told:
                yield before_row, row, before
            yield row, before_row, fact
            told = True
        else:
            told = False
        before_row, before, before_key = row, fact, its_key
