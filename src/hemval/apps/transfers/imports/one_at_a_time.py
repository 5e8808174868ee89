"""Lists are taken and taken back one at a time, whoever asks and however many workers there are.

What a list would do was shown as things were. Another that is taken meanwhile would make it untrue,
and what it replaced would be remembered wrong.
"""

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from hemval.apps.jobs.queries import latest_on
from hemval.apps.transfers.imports.refusing import ImportRefusal, ImportRefused
from hemval.apps.transfers.models import Import, StagedRow, Verdict

ABOUT = "import"
SWITCHED = (Verdict.NEW, Verdict.CHANGED, Verdict.GONE)
"""What is taken of a list, in this order."""


def switch(row: Import) -> None:
    """Let this list be taken or taken back, and no other until that is through.

    One that was asked for and has not begun gives way. Raises ImportRefused.
    """
    others = (
        Import.objects.select_for_update(no_key=True).filter(is_switching=True).exclude(pk=row.pk)
    )
    for other in others:
        if goes_on(other) or is_half(other):
            raise ImportRefused(ImportRefusal.OTHER_FIRST)
        other.is_switching = False
        other.save(update_fields=("is_switching",))
    row.is_switching = True
    try:
        with transaction.atomic():
            row.save(update_fields=("is_switching",))
    except IntegrityError:
        raise ImportRefused(ImportRefusal.OTHER_FIRST) from None


def goes_on(row: Import) -> bool:
    """Is something being done with a list, or asked for?"""
    work = latest_on(ABOUT, row.pk)
    return work is not None and not work.is_ended


def to_switch(row: Import) -> QuerySet[StagedRow]:
    """The rows of a list that are taken with it."""
    return row.rows.filter(verdict__in=[one.value for one in SWITCHED])


def is_begun(row: Import) -> bool:
    """Is any of it taken?"""
    return to_switch(row).filter(taken_at__isnull=False).exists()


def is_half(row: Import) -> bool:
    """Is some of it taken and some not, since it was interrupted?"""
    if not row.is_switching:
        return False
    if row.taken_at is None:
        return is_begun(row)
    return to_switch(row).filter(taken_at__isnull=True).exists()
