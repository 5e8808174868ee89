"""What was read of lists, and written out, is forgotten when there is no more use for it.

The rows of a list tell who people are, and what was remembered of them before. They are kept for as
long as it can be taken or taken back.
"""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from hemval.apps import store
from hemval.apps.jobs.giving_way import GivesWay
from hemval.apps.parts import delete_in_parts
from hemval.apps.transfers.models import Export, Import

KEPT = timedelta(days=30)
"""So long may a list wait to be taken, or be taken back; so long is a file that goes out kept."""
_AT_ONCE = 2000


def forget(*, now: datetime) -> int:
    """Forget the rows and files of lists that are over; give how many lists there were.

    It may be asked as often as one likes, and goes on where it was interrupted.
    """
    _leave_those_that_nobody_took(now)
    lists, gives_way = [*_over(now)], GivesWay()
    for sent in lists:
        delete_in_parts(sent.rows.all(), _AT_ONCE, told=lambda _: gives_way.after_part())
        if sent.stored:
            store.remove(sent.stored)
        sent.rows_forgotten_at, sent.stored = now, ""
        sent.save(update_fields=("rows_forgotten_at", "stored"))
    for made in Export.objects.filter(made_at__lt=now - KEPT).exclude(stored=""):
        forget_file(made)
    return len(lists)


def forget_file(made: Export) -> None:
    """Keep the file of an export no longer; what it told stays noted for the next one."""
    store.remove(made.stored)
    made.stored = ""
    made.save(update_fields=("stored",))


def _leave_those_that_nobody_took(now: datetime) -> None:
    waits = Import.objects.filter(
        taken_at__isnull=True, set_aside_at__isnull=True, is_switching=False
    )
    waits.filter(sent_at__lt=now - KEPT).update(set_aside_at=now)


def _over(now: datetime) -> QuerySet[Import]:
    """Lists that can neither be taken nor be taken back."""
    later = Import.objects.exclude(pk=OuterRef("pk")).filter(
        Q(taken_at__gt=OuterRef("taken_at")) | Q(undone_at__gt=OuterRef("taken_at"))
    )
    is_over = (
        Q(set_aside_at__isnull=False)
        | Q(undone_at__isnull=False)
        | Q(taken_at__lt=now - KEPT)
        | Q(taken_at__isnull=False) & Exists(later)
    )
    return Import.objects.filter(is_over, rows_forgotten_at__isnull=True, is_switching=False)
