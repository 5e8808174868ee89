"""What pages tell of providers, as open data: the same facts, a row each, as CSV and as JSON.

Both forms have the same columns in the same order. What nobody has stated and what is held back has
a row that says so, and no value. Words are those of the page in the reader's language; everything
else is the same whatever the language.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hemval.core.comparison.sheet import Band, Named, Owner, Sheet, Value, YesOrNo
from hemval.core.comparison.stated import NO, YES
from hemval.core.facts.providers import Provider
from hemval.core.system.values import LocalText
from hemval.files.csv_out import csv_bytes
from hemval.texts.compared import said_of
from hemval.texts.words import Words

FORMAT = "hemval-open-data/1"
LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/"
"""CC0 1.0, by the address that data portals know it by."""
PROVIDER_COLUMNS = ("day", "provider", "name", "group", "legal_form", "areas", "bundles")
FACT_COLUMNS = (
    "day",
    "provider",
    "name",
    "fact",
    "standing",
    "value",
    "answers",
    "words",
    "as_of",
    "source",
    "is_old",
)

Row = tuple[str | int | bool | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenList:
    """A file of open data. `name`: what the rows are, as the JSON calls them."""

    name: str
    day: date
    publisher: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def as_csv(self) -> bytes:
        """The rows under their headings; no cell can be taken for a formula."""
        return csv_bytes(self.columns, [[_cell(one) for one in row] for row in self.rows])

    def as_json(self) -> bytes:
        """The rows as objects, with whose they are, of which day and under which licence."""
        told = {
            "format": FORMAT,
            "day": self.day.isoformat(),
            "publisher": self.publisher,
            "licence": LICENCE,
            self.name: [dict(zip(self.columns, row, strict=True)) for row in self.rows],
        }
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def open_providers(providers: Sequence[Provider], day: date, publisher: str) -> OpenList:
    """A row for each provider, in the order that they are given in."""
    rows = (
        (
            day.isoformat(),
            one.id,
            one.name,
            one.group.value,
            one.legal_form,
            " ".join(one.areas),
            " ".join(one.bundles),
        )
        for one in providers
    )
    return OpenList(
        name="providers",
        day=day,
        publisher=publisher,
        columns=PROVIDER_COLUMNS,
        rows=tuple(rows),
    )


def open_facts(
    sheets: Sequence[Sheet],
    day: date,
    publisher: str,
    words: Words,
    names: Mapping[str, LocalText],
) -> OpenList:
    """A row for each fact of each provider. `names`: what areas and bundles are called, by id.

    What the municipality's own lists tell has the municipality for its source.
    """
    rows = (
        (
            day.isoformat(),
            one.provider,
            one.name,
            cell.field.value,
            cell.standing.value,
            "" if cell.value is None else _plain(cell.value),
            cell.answers,
            str(said_of(cell, words, names)),
            cell.as_of.isoformat() if cell.as_of else None,
            cell.source or (publisher if cell.as_of else ""),
            cell.is_old,
        )
        for one in sheets
        for cell in one.cells
    )
    return OpenList(
        name="facts", day=day, publisher=publisher, columns=FACT_COLUMNS, rows=tuple(rows)
    )


def _plain(value: Value) -> str:
    """A value as a program reads it; empty for what is told in words alone."""
    match value:
        case LocalText():
            return ""
        case Owner():
            return value.group.value
        case Named():
            return " ".join(value.ids)
        case Band():
            return f"{value.least}-{'' if value.most is None else value.most}"
        case YesOrNo():
            return {True: YES, False: NO, None: ""}[value.is_so]
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
    return str(value)


def _cell(value: str | int | bool | None) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)
