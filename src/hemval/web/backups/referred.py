"""Which files of the store rows refer to, and are to be there."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from hemval.apps.choices.models import Scan
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.transfers.models import Export, Import


def files_referred_to() -> Iterator[tuple[QuerySet[Any], str]]:
    """Rows that have a file in the store, and the column that says which.

    Not a batch with a letter that was taken back or disposed of, whose file is gone with it, nor a
    list that has been taken. A letter whose file is gone is printed again from its terms; those
    must be there.
    """
    taken_back = Letter.objects.filter(batch=OuterRef("pk"), withdrawn_at__isnull=False)
    yield Scan.objects.all(), "sha256"
    yield Letter.objects.exclude(sha256=""), "sha256"
    yield Letter.objects.filter(withdrawn_at__isnull=True), "terms"
    yield Batch.objects.filter(disposed_at__isnull=True).exclude(Exists(taken_back)), "sha256"
    yield Import.objects.filter(taken_at__isnull=True).exclude(stored=""), "stored"
    yield Export.objects.exclude(stored=""), "stored"
    yield Export.objects.exclude(noted=""), "noted"


def referred() -> frozenset[str]:
    """The digests of all files that are to be in the store."""
    found: set[str] = set()
    for rows, column in files_referred_to():
        found.update(rows.values_list(column, flat=True).iterator())
    return frozenset(found)
