"""Facts as the pages of the office and of providers show them, in the reader's words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach.models import Fact
from hemval.apps.outreach.stated import stated_of
from hemval.apps.said import reader_words
from hemval.core.comparison.fields import FORMS, Compared
from hemval.core.comparison.sheet import Cell, Sheet, cell_of
from hemval.core.system.comparing import ASSUMED, ComparisonRule
from hemval.core.system.values import LocalText
from hemval.texts.compared import CellSaid, said_of


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One fact of a provider: what shows, what waits, and whether it is getting old."""

    field: Compared
    cell: Cell
    said: CellSaid
    is_stated: bool
    shows: Fact | None
    waits: Fact | None
    proposed: CellSaid | None


def fact_lines(sheet: Sheet, shows: Mapping[str, Fact], waits: Iterable[Fact]) -> list[FactLine]:
    """Every fact of a sheet, with the rows behind it."""
    names, in_words = names_now(), reader_words()
    proposed = {row.field: row for row in waits}
    return [
        FactLine(
            field=cell.field,
            cell=cell,
            said=said_of(cell, in_words, names),
            is_stated=cell.field in FORMS,
            shows=shows.get(cell.field.value),
            waits=proposed.get(cell.field.value),
            proposed=_said(proposed.get(cell.field.value)),
        )
        for cell in sheet.cells
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToReview:
    """A fact that waits, beside what shows of the same now."""

    row: Fact
    proposed: CellSaid
    now: CellSaid | None
    is_ones_own: bool


def to_review(
    rows: Iterable[Fact], shows: Mapping[int, Mapping[str, Fact]], user: int
) -> list[ToReview]:
    """Facts that wait, each beside what shows; nobody looks at her own."""
    return [
        ToReview(
            row=row,
            proposed=said_of_row(row),
            now=_said(shows[row.provider_id].get(row.field)),
            is_ones_own=row.proposed_by_id == user,
        )
        for row in rows
    ]


def said_of_row(row: Fact) -> CellSaid:
    """What a row says in full, though it might be held back or old on a page."""
    whole = ComparisonRule(fewest_answers=0, old_after_months=ASSUMED.old_after_months)
    return said_of(cell_of(stated_of(row), row.as_of, whole), reader_words())


def _said(row: Fact | None) -> CellSaid | None:
    return said_of_row(row) if row else None


def names_now() -> dict[str, LocalText]:
    """What areas and bundles are called, by id."""
    systems = latest_systems()
    areas = {one.id: one.name for system in systems for one in system.areas}
    return areas | {one.id: one.name for system in systems for one in system.bundles}
