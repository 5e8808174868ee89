"""Taking a list as it was shown, and taking it back: in short steps, each of which is whole.

A step is taken together with the mark that it is, so that work which was interrupted goes on where
it stopped, and is never done twice.
"""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from django.db import transaction

from hemval.apps import store
from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.parts import rows_in_parts
from hemval.apps.placements.services.from_lists import take_from_lists
from hemval.apps.refused import Refused
from hemval.apps.rounds.services.planning import lists_changed
from hemval.apps.transfers.imports.hiding import hiding
from hemval.apps.transfers.imports.keeping import Cells, Keeper, is_same, keeper_of
from hemval.apps.transfers.imports.one_at_a_time import ABOUT, SWITCHED, to_switch
from hemval.apps.transfers.imports.stopping import stop_what_no_longer_holds, take_back_endings
from hemval.apps.transfers.models import Import, ListKind, StagedRow, Verdict
from hemval.core.dates.zone import today

AT_ONCE = 200
"""Rows of one transaction: what follows from a row may take long, as where somebody has died."""


def take(work: Work) -> Result:
    """Take every row that is new, changed or gone; those that are wrong stay as they are."""
    sent = Import.objects.get(pk=work.about)
    _check_is_its_turn(sent, is_over=sent.taken_at is not None)
    rows = to_switch(sent)
    of, at = rows.count(), rows.filter(taken_at__isnull=False).count()
    for verdict in SWITCHED:
        waiting = rows.filter(verdict=verdict.value, taken_at__isnull=True)
        for chunk in rows_in_parts(waiting, AT_ONCE):
            at += len(chunk)
            with transaction.atomic():
                _take(sent, verdict, chunk, work)
                work.reached(Step.STORING, at, of)
    if sent.taken_at is None:
        keys = _digest_of_keys(sent)
        with transaction.atomic():
            Import.objects.filter(pk=sent.pk).update(taken_at=work.now(), is_switching=False)
            lists_changed(actor=work.actor, now=work.now())
            work.reached(Step.STORING, of, of)
            _record(Deed.LIST_TAKEN, sent, work, of, keys)
    if sent.stored:
        store.remove(sent.stored)
        Import.objects.filter(pk=sent.pk).update(stored="")
    return Result(message="transfers-taken", facts={"rows": of})


def _check_is_its_turn(sent: Import, *, is_over: bool) -> None:
    if not (sent.is_switching or is_over):
        raise Refused("transfers-refused-other_first")


def _take(sent: Import, verdict: Verdict, chunk: list[StagedRow], work: Work) -> None:
    now, kind = work.now(), ListKind(sent.list)
    keeper = keeper_of(sent, actor=work.actor, now=now)
    if verdict is Verdict.GONE:
        keeper.miss([row.key for row in chunk], today(now))
    else:
        _put(keeper, kind, {row.key: row.cells for row in chunk}, work.actor, now)
    _mark(chunk, now)
    stop_what_no_longer_holds(kind, verdict, chunk, work.actor, now)


def _put(
    keeper: Keeper, kind: ListKind, told: Mapping[str, Cells], actor: Actor, now: datetime
) -> None:
    """Remember what is told, and whatever rests on it."""
    if kind is ListKind.CLIENTS:
        with hiding(told, now):
            keeper.put(told)
        return
    clients = set(keeper.put(told).values())
    if kind is ListKind.SERVICES and clients:
        # Services tell who performs them today, so placements follow.
        take_from_lists(on=today(now), actor=actor, now=now, clients=clients)


def undo(work: Work) -> Result:
    """Bring back what was remembered before a list was taken, the last step first.

    What somebody has changed since is left as it is. A list that was half taken is then as one that
    was set aside.
    """
    sent = Import.objects.get(pk=work.about)
    _check_is_its_turn(sent, is_over=(sent.undone_at or sent.set_aside_at) is not None)
    rows = to_switch(sent)
    of = rows.count()
    at = of - rows.filter(taken_at__isnull=False).count()
    for verdict in reversed(SWITCHED):
        taken = rows.filter(verdict=verdict.value, taken_at__isnull=False)
        for chunk in rows_in_parts(taken, AT_ONCE):
            at += len(chunk)
            with transaction.atomic():
                _bring_back(sent, verdict, chunk, work)
                _mark(chunk, None)
                work.reached(Step.UNDOING, at, of)
    if sent.is_switching:
        ended = "undone_at" if sent.taken_at else "set_aside_at"
        keys = _digest_of_keys(sent)
        with transaction.atomic():
            Import.objects.filter(pk=sent.pk).update(**{ended: work.now()}, is_switching=False)
            lists_changed(actor=work.actor, now=work.now())
            work.reached(Step.UNDOING, of, of)
            _record(Deed.LIST_UNDONE, sent, work, of, keys)
    return Result(message="transfers-undone", facts={"rows": of})


def _bring_back(sent: Import, verdict: Verdict, chunk: list[StagedRow], work: Work) -> None:
    now, kind = work.now(), ListKind(sent.list)
    keeper = keeper_of(sent, actor=work.actor, now=now)
    if keeper.take_back is not None:
        keeper.take_back([row.key for row in chunk])
        return
    before: dict[str, Cells] = {row.key: row.before for row in chunk if row.before is not None}
    if verdict is Verdict.CHANGED:
        before = _unchanged_since(keeper, chunk, before)
    if verdict is Verdict.NEW:
        keeper.forget([row.key for row in chunk if row.before is None], today(now))
    _put(keeper, kind, before, work.actor, now)
    if kind is ListKind.CLIENTS:
        take_back_endings(chunk, work.actor, now)
    if verdict is Verdict.NEW and before:
        keeper.miss(list(before), today(now))


def _unchanged_since(
    keeper: Keeper, chunk: list[StagedRow], before: Mapping[str, Cells]
) -> dict[str, Cells]:
    """What was before those that are still as the list told them."""
    remembered = keeper.remembered(list(before), {name for row in chunk for name in row.cells})
    taken = {row.key: row.cells for row in chunk}
    return {
        key: cells
        for key, cells in before.items()
        if key in remembered and is_same(taken[key], remembered[key][0])
    }


def _mark(chunk: list[StagedRow], now: datetime | None) -> None:
    StagedRow.objects.filter(pk__in=[row.pk for row in chunk]).update(taken_at=now)


def _record(deed: Deed, sent: Import, work: Work, rows: int, keys: str) -> None:
    """One event for the whole list, with counts and a digest of its keys."""
    told = {"list": sent.list, "sha256": sent.sha256, "rows": rows, "keys": keys}
    record(
        what=deed,
        actor=work.actor,
        now=work.now(),
        subject=ABOUT,
        subject_id=sent.pk,
        contents=told | sent.counts,
    )


def _digest_of_keys(sent: Import) -> str:
    keys = sha256()
    rows = sent.rows.order_by("verdict", "key", "line")
    for key in rows.values_list("key", flat=True).iterator(10_000):
        keys.update(f"{key}\n".encode())
    return keys.hexdigest()
