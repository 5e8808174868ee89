"""The rows of a database as text that any later release can build it from, in either database.

A table is told by its model, its columns and its rows, each value as Django writes it; that of a
later release need not know anything of it, since the models are those of the kept migrations.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps.registry import Apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

MADE_BY_DJANGO = frozenset({"contenttypes", "sessions"})
"""What `migrate` writes by itself, and what nobody misses."""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: its model, its columns, and its rows in order of their key, the first column."""

    model: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


def told(models: Apps) -> Iterator[Table]:
    """Every table that has rows."""
    for model in _models(models):
        fields = model._meta.concrete_fields
        rows = [
            [_told(field, one) for field in fields]
            for one in model._base_manager.order_by("pk").iterator()
        ]
        if rows:
            names = [field.attname for field in fields]
            yield Table(model=model._meta.label, columns=names, rows=rows)


def empty(models: Apps) -> list[str]:
    """The tables that have no rows, by model."""
    return [one._meta.label for one in _models(models) if not one._base_manager.exists()]


def take(tables: Iterable[Table], models: Apps) -> None:
    """Write rows into empty tables of the same models."""
    taken = []
    with transaction.atomic():
        for table in tables:
            model = models.get_model(table.model)
            made = [_made(model, table.columns, row) for row in table.rows]
            model._base_manager.bulk_create(made, batch_size=_AT_ONCE)
            taken.append(model)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), taken):
            cursor.execute(statement)


def lost(tables: Iterable[Table], models: Apps, differs: Mapping[str, str]) -> Iterator[str]:
    """Each value that is not what it was; `differs` says of a column why it is meant to."""
    for table in tables:
        if table.model in differs:
            continue
        model = models.get_model(table.model)
        now = {str(one.pk): one for one in model._base_manager.all()}
        known = {field.attname: field for field in model._meta.concrete_fields}
        key = table.columns.index(model._meta.pk.attname)
        for row in table.rows:
            found = now.get(str(row[key]))
            if found is None:
                yield f"{table.model} {row[key]}"
                continue
            for name, value in zip(table.columns, row, strict=True):
                if f"{table.model}.{name}" in differs:
                    continue
                if name not in known or _told(known[name], found) != value:
                    yield f"{table.model} {row[key]} {name}"


def _models(models: Apps) -> Iterator[type[Model]]:
    for model in models.get_models(include_auto_created=True):
        is_kept = model._meta.app_label not in MADE_BY_DJANGO and model._meta.managed
        if is_kept and model._meta.label != "auth.Permission":
            yield model


def _told(field: Any, one: Model) -> Any:
    value = field.value_from_object(one)
    return None if value is None else field.value_to_string(one)


def _made(model: type[Model], columns: Sequence[str], row: Sequence[Any]) -> Model:
    fields = {field.attname: field for field in model._meta.concrete_fields}
    return model(
        **{
            name: None if value is None else fields[name].to_python(value)
            for name, value in zip(columns, row, strict=True)
        }
    )
