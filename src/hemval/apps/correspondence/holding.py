"""Printed letters that are not to be posted: by what they tell, or by what is known of her since.

A letter is held when the next look finds that it is no longer so. One who has died, moved or become
protected is not written to in between either: her letters are held as soon as a list tells it, and
every way out of the house asks once more (`not_to_be_posted`).
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime

from django.db.models import Q, QuerySet

from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.correspondence.models import Batch, HeldBecause, Letter
from hemval.apps.correspondence.told_in import letters_told_in
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks
from hemval.core.dates.zone import today


def hold(letters: QuerySet[Letter], *, why: HeldBecause, now: datetime) -> int:
    """Say of letters that they are not to be posted; nobody is to see to them by hand either.

    Those held already stay as they are. Gives how many were held now.
    """
    found = dict(letters.filter(held_at__isnull=True).values_list("pk", "by_hand"))
    held = Letter.objects.filter(pk__in=found).update(held_at=now, held_because=why.value)
    by_hand = [pk for pk, is_by_hand in found.items() if is_by_hand]
    end_tasks(About.LETTER, by_hand, kinds=(TaskKind.LETTER_BY_HAND,), now=now, by=None)
    return held


def not_to_be_posted(on: date) -> Iterator[tuple[HeldBecause, Q]]:
    """Of whom no letter is posted in clear on a day, and why."""
    yield HeldBecause.PROTECTED, Q(by_hand=False) & is_kept_apart("client")
    yield HeldBecause.DIED, Q(client__died__isnull=False)
    yield HeldBecause.MOVED, Q(client__moved_out__lte=on)


def hold_what_may_not_go(letters: QuerySet[Letter], now: datetime) -> int:
    """Hold those of some letters that are not sent and may not be, as clients are known now."""
    unsent = letters.filter(sent_at__isnull=True)
    return sum(
        hold(unsent.filter(which), why=why, now=now) for why, which in not_to_be_posted(today(now))
    )


def may_not_go(letters: QuerySet[Letter], now: datetime) -> bool:
    """Is any of some letters one that may not be posted now, by what is known of its client?"""
    which = Q()
    for _, each in not_to_be_posted(today(now)):
        which |= each
    return letters.filter(which).exists()


def has_changed(batch: Batch, now: datetime) -> bool:
    """Is a letter in the file of a batch, which is not sent, one that may not be posted?"""
    holding = batch.letters.filter(held_at__isnull=True)
    return holding.count() != batch.letters_counted or may_not_go(holding, now)


def may_be_fetched(batch: Batch, now: datetime) -> bool:
    """May somebody have the files of a batch?

    Not while it is to be posted and has changed, and never while it tells of one who is protected.
    """
    clear = letters_told_in(batch).filter(by_hand=False, withdrawn_at__isnull=True)
    if clear.filter(is_kept_apart("client")).exists():
        return False
    return batch.sent_at is not None or not has_changed(batch, now)


def let_go(pks: Collection[int]) -> None:
    """Say of letters that they hold again; one that is withdrawn never does."""
    rows = Letter.objects.filter(pk__in=pks, withdrawn_at__isnull=True)
    rows.update(held_at=None, held_because="")
