"""Taking a list as it was shown, and taking it back: in short steps, each of which is whole.

A step is taken together with the mark that it is, so that work which was interrupted goes on where
it stopped, and is never done twice.
"""

from collections.abc import Mapping
from datetime import date, datetime
from hashlib import sha256

from django.db import transaction
from django.utils.timezone import localtime

from hemval.apps import store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Refused, Result, Work
from hemval.apps.transfers.keeping import KEEPERS, Cells, Keeper, is_same
from hemval.apps.transfers.models import Import, ListKind, StagedRow, Verdict
from hemval.apps.transfers.stopping import stop_what_no_longer_holds

AT_ONCE = 500
_TAKEN = (Verdict.NEW, Verdict.CHANGED, Verdict.GONE)


def take(work: Work) -> Result:
    """Take every row that is new, changed or gone; those that are wrong stay as they are."""
    sent = Import.objects.get(pk=work.about)
    if sent.read_at is None or sent.set_aside_at is not None:
        raise Refused("transfers-refused-set-aside")
    keeper = KEEPERS[ListKind(sent.list)]
    rows = sent.rows.filter(verdict__in=[one.value for one in _TAKEN])
    of, at, tasks = rows.count(), rows.filter(taken_at__isnull=False).count(), 0
    for verdict in _TAKEN:
        waiting = rows.filter(verdict=verdict.value, taken_at__isnull=True).order_by("line", "pk")
        while chunk := list(waiting[:AT_ONCE]):
            at += len(chunk)
            with transaction.atomic():
                tasks += _take(keeper, ListKind(sent.list), verdict, chunk, work.now())
                work.reached(Step.STORING, at, of)
    with transaction.atomic():
        Import.objects.filter(pk=sent.pk).update(taken_at=work.now(), stored="")
        work.reached(Step.STORING, of, of)
        _record(Deed.LIST_TAKEN, sent, work, of)
    store.remove(sent.stored)
    return Result(message="transfers-taken", facts={"rows": of})


def _take(
    keeper: Keeper, kind: ListKind, verdict: Verdict, chunk: list[StagedRow], now: datetime
) -> int:
    day = localtime(now).date()
    if verdict is Verdict.GONE:
        keeper.miss([row.key for row in chunk], day)
    else:
        keeper.put({row.key: row.cells for row in chunk})
    _mark(chunk, now)
    return stop_what_no_longer_holds(kind, verdict, chunk, now)


def undo(work: Work) -> Result:
    """Bring back what was remembered before a list was taken, the last step first.

    What somebody has changed since is left as it is.
    """
    sent = Import.objects.get(pk=work.about)
    keeper = KEEPERS[ListKind(sent.list)]
    rows = sent.rows.filter(verdict__in=[one.value for one in _TAKEN])
    of = rows.count()
    at = of - rows.filter(taken_at__isnull=False).count()
    for verdict in reversed(_TAKEN):
        taken = rows.filter(verdict=verdict.value, taken_at__isnull=False).order_by("line", "pk")
        while chunk := list(taken[:AT_ONCE]):
            at += len(chunk)
            with transaction.atomic():
                _bring_back(keeper, verdict, chunk, localtime(work.now()).date())
                _mark(chunk, None)
                work.reached(Step.UNDOING, at, of)
    with transaction.atomic():
        Import.objects.filter(pk=sent.pk).update(undone_at=work.now())
        work.reached(Step.UNDOING, of, of)
        _record(Deed.LIST_UNDONE, sent, work, of)
    return Result(message="transfers-undone", facts={"rows": of})


def _bring_back(keeper: Keeper, verdict: Verdict, chunk: list[StagedRow], day: date) -> None:
    before: dict[str, Cells] = {row.key: row.before for row in chunk if row.before is not None}
    if verdict is Verdict.CHANGED:
        columns = {name for row in chunk for name in row.cells}
        now = keeper.remembered(list(before), columns)
        taken = {row.key: row.cells for row in chunk}
        before = {
            key: cells
            for key, cells in before.items()
            if key in now and is_same(taken[key], now[key][0])
        }
    if verdict is Verdict.NEW:
        keeper.forget([row.key for row in chunk if row.before is None], day)
    keeper.put(before)
    if verdict is Verdict.NEW and before:
        keeper.miss(list(before), day)


def _mark(chunk: list[StagedRow], now: datetime | None) -> None:
    StagedRow.objects.filter(pk__in=[row.pk for row in chunk]).update(taken_at=now)


def _record(deed: Deed, sent: Import, work: Work, rows: int) -> None:
    """One event for the whole list, with counts and a digest of its keys."""
    record(
        what=deed,
        actor=work.actor,
        now=work.now(),
        subject="import",
        subject_id=sent.pk,
        contents={"list": sent.list, "sha256": sent.sha256, "rows": rows, **_counts(sent)},
    )


def _counts(sent: Import) -> Mapping[str, object]:
    keys = sha256()
    for key in sent.rows.order_by("verdict", "key", "line").values_list("key", flat=True):
        keys.update(f"{key}\n".encode())
    return {**sent.counts, "keys": keys.hexdigest()}
