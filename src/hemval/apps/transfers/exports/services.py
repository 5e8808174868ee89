"""Having a list written out, and handing it to whoever may have it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.refused import Refused
from hemval.apps.transfers.exports.writing import (
    ExportForm,
    ExportKind,
    file_of,
    tells_of_protected,
)
from hemval.apps.transfers.models import Export
from hemval.core.dates.zone import in_sweden

EXPORT = "export"


class ExportRefusal(StrEnum):
    """Why a list is not handed out; its words are `transfers-export-refused-…`."""

    PROTECTED_SINCE = "protected_since"
    """Somebody in it has become protected since it was written."""


class ExportRefused(Refused):
    """A list is not handed out."""

    words = "transfers-export-refused-"


def ask_for_export(
    *, kind: ExportKind, form: ExportForm, only_new: bool, actor: Actor, now: datetime
) -> Export:
    """Have a list written out: whole, or what the last one of the same areas did not have."""
    areas = _areas(actor)
    with transaction.atomic():
        last = _alike(kind, areas).filter(made_at__isnull=False).first() if only_new else None
        asked = Export.objects.create(
            kind=kind.value,
            asked_at=now,
            asked_by_id=actor.user,
            after=last,
            until=now,
            areas=areas,
            file_name=f"{kind.value}-{in_sweden(now):%Y-%m-%d}.{form.value}",
        )
        ask(
            kind=JobKind.EXPORT,
            about=EXPORT,
            about_id=asked.pk,
            wanted={},
            actor=actor,
            now=now,
        )
    return asked


def _areas(actor: Actor) -> list[int] | None:
    areas = actor.areas_for(Act.EXPORT_LISTS)
    return None if areas is None else sorted(areas)


def _alike(kind: ExportKind, areas: Sequence[int] | None) -> QuerySet[Export]:
    rows = Export.objects.filter(kind=kind.value)
    return rows.filter(areas__isnull=True) if areas is None else rows.filter(areas=list(areas))


def may_fetch(made: Export, actor: Actor) -> bool:
    """May somebody have a list, by the areas that it tells of?"""
    areas = _areas(actor)
    return areas is None or (made.areas is not None and set(made.areas) <= set(areas))


def fetch_export(*, made: Export, actor: Actor, now: datetime) -> bytes:
    """The file of an export for somebody who saves it, which the log tells.

    Raises ExportRefused.
    """
    if tells_of_protected(made):
        raise ExportRefused(ExportRefusal.PROTECTED_SINCE)
    data = file_of(made)
    record(
        what=Deed.EXPORT_FETCHED,
        actor=actor,
        now=now,
        subject=EXPORT,
        subject_id=made.pk,
        contents={"kind": made.kind, "rows": made.rows},
    )
    return data
