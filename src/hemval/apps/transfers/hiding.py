"""Whom a list hides: who became protected by it, and whoever lives with her.

What is hidden depends on others: one moves in with somebody who is protected, or is protected
herself and has somebody at home. So those who were hidden before are held against those after.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from django.db.models import Q

from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import kept_apart_with
from hemval.apps.correspondence.models import HeldBecause
from hemval.apps.correspondence.services import hold_unsent
from hemval.apps.placements.services.order_tasks import by_hand_from_now
from hemval.apps.tasks.models import TaskKind
from hemval.apps.transfers.keeping import Cells
from hemval.apps.transfers.stopping import ask_about, involved_among
from hemval.core.dates.zone import today
from hemval.files.lists.columns import PROTECTION_COLUMNS

_HIDES = (*PROTECTION_COLUMNS, "household")


@contextmanager
def hiding(told: Mapping[str, Cells], now: datetime) -> Iterator[None]:
    """Take what a list tells of some clients within this, and whoever is hidden by it is seen to.

    Her orders are given by hand, her letters that are not posted wait, and a person is asked.
    """
    if not any(cells.get(name) for cells in told.values() for name in _HIDES):
        yield
        return
    before = _hidden_near(told)
    yield
    new = _hidden_near(told) - before
    if not new:
        return
    for pk in sorted(new):
        by_hand_from_now(client=pk, now=now)
    involved = involved_among(new, today(now))
    ask_about({(pk, TaskKind.NEWLY_PROTECTED) for pk in involved}, now)
    hold_unsent(new, why=HeldBecause.PROTECTED, now=now)


def _hidden_near(told: Mapping[str, Cells]) -> frozenset[int]:
    homes = {home for cells in told.values() if (home := cells.get("household"))}
    near = Client.objects.filter(Q(key__in=told) | Q(household__key__in=homes))
    return kept_apart_with(list(near.values_list("pk", flat=True)))
