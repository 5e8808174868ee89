"""What is asked of lists that were sent in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from hemval.apps.clients.listed import hidden_keys
from hemval.apps.jobs.queries import Progress, latest_on
from hemval.apps.parts import rows_in_parts
from hemval.apps.row_keys import BETWEEN, called
from hemval.apps.transfers.imports.keeping import columns_changed
from hemval.apps.transfers.imports.one_at_a_time import ABOUT, is_half
from hemval.apps.transfers.models import Import, StagedRow, Verdict
from hemval.core.facts.rejected import RejectedRow
from hemval.files.lists.columns import EVERY_LIST

ROWS_SHOWN = 50
_SHOWN = 50
_AT_ONCE = 1000


class ImportState(StrEnum):
    """Where a list is on its way in; its words are `transfers-state-…`."""

    COLUMNS = "columns"
    """It is sent in; somebody is to say which column is which."""
    READING = "reading"
    READ = "read"
    """Somebody is to look at it, and take it or set it aside."""
    TAKING = "taking"
    HALF_TAKEN = "half_taken"
    """Taking it was interrupted; somebody is to go on."""
    TAKEN = "taken"
    UNDOING = "undoing"
    HALF_UNDONE = "half_undone"
    """Taking it back was interrupted; somebody is to go on."""
    UNDONE = "undone"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNow:
    """A list that was sent in, as it stands; `work` is what was last asked for."""

    row: Import
    state: ImportState
    work: Progress | None

    @property
    def goes_on(self) -> bool:
        """Is something being done with it?"""
        return self.work is not None and not self.work.is_ended

    @property
    def may_be_undone(self) -> bool:
        """Can it still be taken back, as far as the list itself tells?"""
        is_there = self.state in {ImportState.TAKEN, ImportState.HALF_TAKEN}
        return is_there and self.row.rows_forgotten_at is None

    @property
    def rows(self) -> int:
        """How many of its rows could be read and taken, or are wrong."""
        counts = self.row.counts
        return sum(counts.get(one, 0) for one in Verdict if one is not Verdict.GONE)

    @property
    def changes(self) -> int:
        """How many things taking it would change."""
        counts = self.row.counts
        return sum(counts.get(one, 0) for one in (Verdict.NEW, Verdict.CHANGED, Verdict.GONE))


def imports() -> QuerySet[Import]:
    """The lists that were sent in last, the newest first."""
    return Import.objects.select_related("sent_by").order_by("-sent_at", "-pk")[:_SHOWN]


def import_now(pk: int) -> ImportNow | None:
    """A list that was sent in, as it stands; None where there is none of that number."""
    row = Import.objects.select_related("sent_by").filter(pk=pk).first()
    if row is None:
        return None
    work = latest_on(ABOUT, row.pk)
    goes_on = work is not None and not work.is_ended
    return ImportNow(row=row, state=state_of(row, goes_on=goes_on, is_half=is_half(row)), work=work)


def state_of(row: Import, *, goes_on: bool, is_half: bool) -> ImportState:
    """Where a list is. `goes_on`: work on it does. `is_half`: it was interrupted halfway."""
    if row.set_aside_at is not None:
        return ImportState.SET_ASIDE
    if row.undone_at is not None:
        return ImportState.UNDONE
    if row.taken_at is not None:
        if goes_on:
            return ImportState.UNDOING
        return ImportState.HALF_UNDONE if is_half else ImportState.TAKEN
    if row.read_at is None:
        return ImportState.READING if goes_on else ImportState.COLUMNS
    if goes_on:
        return ImportState.TAKING
    return ImportState.HALF_TAKEN if is_half else ImportState.READ


def state_in_list(row: Import) -> ImportState:
    """Where a list is, in a list of lists: one that is being switched is on its way."""
    return state_of(row, goes_on=row.is_switching, is_half=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChange:
    """What would be changed in one column; a personal one is named and not quoted."""

    column: str
    is_personal: bool
    before: Any = None
    after: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One staged row as it is shown; of one who is hidden nothing but the line."""

    line: int
    is_hidden: bool
    called: str = ""
    changes: tuple[ColumnChange, ...] = ()
    faults: tuple[RejectedRow, ...] = ()


def shown_rows(row: Import, verdict: Verdict, page: int) -> tuple[Page[StagedRow], list[ShownRow]]:
    """One page of the rows of one verdict, in the order of the file."""
    rows = row.rows.filter(verdict=verdict.value).order_by("line", "pk")
    found = Paginator(rows, ROWS_SHOWN).get_page(page)
    on_page = list(found.object_list)
    _hide_those_protected_since(on_page)
    personal = {one.name for one in EVERY_LIST[row.list] if one.personal}
    return found, [_shown(one, row.list, personal) for one in on_page]


def _hide_those_protected_since(rows: Sequence[StagedRow]) -> None:
    """Whoever is protected now is hidden, though she was not when the list was read."""
    hidden = hidden_keys({_whose(one) for one in rows})
    for one in rows:
        one.is_hidden = one.is_hidden or _whose(one) in hidden


def _whose(row: StagedRow) -> str:
    return row.key.partition(BETWEEN)[0]


def _shown(row: StagedRow, list_id: str, personal: set[str]) -> ShownRow:
    if row.is_hidden:
        return ShownRow(line=row.line, is_hidden=True, faults=tuple(_faults(row, list_id)))
    return ShownRow(
        line=row.line,
        is_hidden=False,
        called=called(row.key),
        changes=tuple(_changes(row, personal)) if row.verdict == Verdict.CHANGED else (),
        faults=tuple(_faults(row, list_id)),
    )


def _changes(row: StagedRow, personal: set[str]) -> Iterator[ColumnChange]:
    before: Mapping[str, Any] = row.before or {}
    for name in columns_changed(row.cells, dict(before)):
        if name in personal:
            yield ColumnChange(column=name, is_personal=True)
        else:
            yield ColumnChange(
                column=name, is_personal=False, before=before.get(name), after=row.cells[name]
            )


def _faults(row: StagedRow, list_id: str) -> Iterator[RejectedRow]:
    for fault in row.faults:
        yield RejectedRow(
            list=list_id,
            row=row.line,
            code=fault["code"],
            column=fault["column"],
            client="" if row.is_hidden else row.key,
            value=fault["value"],
            facts=fault["facts"],
        )


def wrong_rows(row: Import) -> Iterator[RejectedRow]:
    """Every reason why a row of a list cannot be taken."""
    for part in rows_in_parts(row.rows.filter(verdict=Verdict.WRONG.value), _AT_ONCE):
        _hide_those_protected_since(part)
        for one in part:
            yield from _faults(one, row.list)
