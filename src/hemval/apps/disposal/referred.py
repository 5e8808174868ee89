"""Which files of the store rows refer to: they are to be there, and are not removed."""

from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from hemval.apps import store
from hemval.apps.choices.models import Scan
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.one_view import one_view
from hemval.apps.outreach.models import Brochure
from hemval.apps.transfers.models import Export, Import

COLUMNS: tuple[tuple[type[Model], str], ...] = (
    (Scan, "sha256"),
    (Letter, "sha256"),
    (Letter, "terms"),
    (Batch, "sha256"),
    (Import, "stored"),
    (Export, "stored"),
    (Export, "noted"),
    (Brochure, "sha256"),
)
"""Every column that names a file of the store. What none of them names is swept away."""


def files_referred_to() -> Iterator[tuple[QuerySet[Any], str]]:
    """Rows that have a file in the store, and the column that says which.

    Not a batch that told of a letter that was taken back, or of one disposed of, whose file is gone
    with it, nor a list that has been taken. A letter whose file is gone is printed again from its
    terms; those must be there.
    """
    told = Q(batch=OuterRef("pk")) | Q(returns__batch=OuterRef("pk"))
    taken_back = Letter.objects.filter(told, withdrawn_at__isnull=False)
    yield Scan.objects.all(), "sha256"
    yield Letter.objects.exclude(sha256=""), "sha256"
    yield Letter.objects.filter(withdrawn_at__isnull=True), "terms"
    yield Batch.objects.filter(disposed_at__isnull=True).exclude(Exists(taken_back)), "sha256"
    yield Import.objects.filter(taken_at__isnull=True).exclude(stored=""), "stored"
    yield Export.objects.exclude(stored=""), "stored"
    yield Export.objects.exclude(noted=""), "noted"
    yield Brochure.objects.all(), "sha256"


def referred(among: Collection[str] | None = None) -> frozenset[str]:
    """The digests of all files that are to be in the store, or of those among some."""
    found: set[str] = set()
    for rows, column in files_referred_to():
        asked = rows if among is None else rows.filter(**{f"{column}__in": among})
        found.update(asked.values_list(column, flat=True).iterator())
    return frozenset(found)


def unnamed(digests: Collection[str]) -> frozenset[str]:
    """Those of some digests that no row names, whether its file is to be in the store or not."""
    left = set(digests)
    with one_view():
        for model, column in COLUMNS:
            rows = model._default_manager.exclude(**{column: ""})  # noqa: SLF001
            left.difference_update(rows.values_list(column, flat=True).iterator())
    return frozenset(left)


def remove_unreferred(digests: Collection[str]) -> None:
    """Keep some files no longer, but for those that somebody's row still refers to."""
    for digest in sorted(frozenset(digests) - referred(digests)):
        store.remove(digest)
