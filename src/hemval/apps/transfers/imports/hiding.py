"""Whom a list hides: who became protected by it, and whoever lives with her.

What is hidden depends on others: one moves in with somebody who is protected, or is protected
herself and has somebody at home. So those who were hidden before are held against those after.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from hemval.apps.clients.models import IS_PROTECTED, Client, Household
from hemval.apps.clients.queries import kept_apart_with
from hemval.apps.correspondence.models import HeldBecause
from hemval.apps.correspondence.services import hold_unsent
from hemval.apps.placements.services.order_tasks import by_hand_from_now
from hemval.apps.tasks.models import TaskKind
from hemval.apps.transfers.imports.keeping import Cells
from hemval.apps.transfers.imports.stopping import ask_about, involved_among
from hemval.core.dates.zone import today
from hemval.files.lists.columns import PROTECTION_COLUMNS


@contextmanager
def hiding(told: Mapping[str, Cells], now: datetime) -> Iterator[None]:
    """Take what a list tells of some clients within this, and whoever is hidden by it is seen to.

    Her orders are given by hand, her letters that are not posted wait, and a person is asked.
    """
    near = _near(told)
    if not near.keys:
        yield
        return
    before = _hidden(near)
    yield
    new = _hidden(near) - before
    if not new:
        return
    for pk in sorted(new):
        by_hand_from_now(client=pk, now=now)
    involved = involved_among(new, today(now))
    ask_about({(pk, TaskKind.NEWLY_PROTECTED) for pk in involved}, now)
    hold_unsent(new, why=HeldBecause.PROTECTED, now=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Near:
    """Who may be hidden by what is told: those of some ids, and whoever is of some households."""

    keys: frozenset[str]
    homes: frozenset[str]


def _near(told: Mapping[str, Cells]) -> _Near:
    """Those who are told to be protected, or to live where somebody is; nobody else is hidden."""
    protected = {
        key for key, cells in told.items() if any(cells.get(name) for name in PROTECTION_COLUMNS)
    }
    homes = {key: home for key, cells in told.items() if (home := cells.get("household"))}
    where_somebody_is = Household.objects.filter(
        key__in=set(homes.values()), pk__in=Client.objects.filter(IS_PROTECTED).values("household")
    )
    hiding_homes = {homes[key] for key in protected if key in homes}
    hiding_homes.update(where_somebody_is.values_list("key", flat=True) if homes else ())
    there = {key for key, home in homes.items() if home in hiding_homes}
    return _Near(keys=frozenset(protected | there), homes=frozenset(hiding_homes))


def _hidden(near: _Near) -> frozenset[int]:
    rows = Client.objects.filter(Q(key__in=near.keys) | Q(household__key__in=near.homes))
    return kept_apart_with(list(rows.values_list("pk", flat=True)))
