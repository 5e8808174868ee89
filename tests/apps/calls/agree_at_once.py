"""Many want the last place at once, by phone and by changing provider; tells what became of each.

    python -m tests.apps.calls.agree_at_once

The database is that of the environment, and is empty.
"""

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hemval.apps.calls.models import Call
    from hemval.apps.placements.services.changing import Change

CALLERS = 14
CHANGERS = 6
WANTED = "P02"
HERS = 1000
"""Minutes a month of each who wants the place: more than is left, less than the overrun."""


def main() -> None:
    """Make a round, and let all who want its last place ask when the last of them is ready."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    sys.stdout.write(" ".join(f"{name}={number}" for name, number in sorted(_race().items())))


def _race() -> Counter[str]:
    from tests.apps.calls.called import with_calls
    from tests.office.a_draw import CLOSED
    from tests.office.people import acting, somebody

    from hemval.apps.accounts.acts import Role
    from hemval.apps.calls.models import Call
    from hemval.apps.calls.services import calling
    from hemval.apps.placements.models import Placement
    from hemval.apps.placements.services import changing

    with_calls(clients=90, wished=40)
    now = CLOSED + timedelta(days=150)
    calls, changes = _callers(), list(_changers(now.date()))[:CHANGERS]
    _leave_one_place(changes[0])
    starts = changing.planned(changes[0], now).dates.starts
    asked: list[Callable[[], object]] = []
    for call in calls:
        actor = acting(somebody(Role.HELPLINE))
        calling.take(call=call.pk, actor=actor, now=now)
        told = {"call": call.pk, "provider": WANTED, "starts": starts, "remark": ""}
        asked.append(lambda told=told, actor=actor: calling.agree(**told, actor=actor, now=now))  # type: ignore[misc]
    for one in changes:
        actor = acting(somebody(Role.CASE_MANAGER))
        asked.append(
            lambda one=one, actor=actor: changing.change_provider(one, actor=actor, now=now)  # type: ignore[misc]
        )
    ended = _all_at_once(asked)
    ended["callers"], ended["changers"] = len(calls), len(changes)
    ended["kept"] = Call.objects.filter(took__gt=0).count()
    ended["begun"] = Placement.objects.filter(
        provider__key=WANTED, made_at=now, withdrawn_at=None
    ).count()
    return ended


def _callers() -> "list[Call]":
    """Calls to people who take room and are not placed as one with anybody, all of one size."""
    from hemval.apps.allocation.models import Given
    from hemval.apps.calls.models import Call

    calls = [
        one
        for one in Call.objects.filter(size__gt=0)
        if WANTED in one.leaves and not one.told["call"].get("is_joint")
    ][:CALLERS]
    Call.objects.filter(pk__in=[one.pk for one in calls]).update(size=HERS)
    Given.objects.filter(call__in=calls).update(size=HERS)
    _granted(Given.objects.filter(call__in=calls).values_list("client", flat=True))
    return calls


def _changers(told: date) -> "Iterator[Change]":
    """Changes that people may make who are not called, and have a place with another."""
    from hemval.apps.allocation.models import Given
    from hemval.apps.placements.services.changing import Change
    from hemval.apps.providers.models import Provider

    to = Provider.objects.get(key=WANTED)
    rows = Given.objects.filter(call=None, is_hidden=False, provider__isnull=False)
    for given in rows.exclude(provider=to).filter(size__gt=0).order_by("pk"):
        if _may_change(Change(client=given.client_id, bundle=given.bundle_id, to=to.pk, told=told)):
            _granted([given.client_id])
            Given.objects.filter(pk=given.pk).update(size=HERS)
            yield Change(client=given.client_id, bundle=given.bundle_id, to=to.pk, told=told)


def _may_change(change: "Change") -> bool:
    from tests.office.a_draw import CLOSED

    from hemval.apps.placements.services.changing import ChangeRefused, planned

    try:
        planned(change, CLOSED + timedelta(days=150))
    except ChangeRefused:
        return False
    return True


def _granted(clients: "Iterator[int] | list[int]") -> None:
    """Let each be granted what everybody here is, in one service."""
    from hemval.apps.clients.models import Grant

    for client in clients:
        rows = Grant.objects.filter(client=client, minutes_per_month__isnull=False)
        rows.update(minutes_per_month=0)
        Grant.objects.filter(pk__in=rows.values("pk")[:1]).update(minutes_per_month=HERS)


def _leave_one_place(change: "Change") -> None:
    """Lower the cap of the provider until it has some minutes left, as much as a round counts."""
    from hemval.apps.allocation.models import Room
    from hemval.apps.providers.models import Cap, Provider

    room = Room.objects.get(bundle=change.bundle)
    used = dict(room.nodes["used"])[WANTED]
    provider = Provider.objects.get(key=WANTED)
    Cap.objects.filter(provider=provider).delete()
    Cap.objects.create(provider=provider, amount=Decimal(used + 6) / 60)


def _all_at_once(asked: list[Callable[[], object]]) -> Counter[str]:
    from django.db import connections

    from hemval.apps.calls.services.calling import CallRefused
    from hemval.apps.placements.services.changing import ChangeRefused

    ready, ended = threading.Barrier(len(asked)), Counter[str]()

    def asks(one: Callable[[], object]) -> None:
        ready.wait()
        try:
            one()
            ended["had_it"] += 1
        except (CallRefused, ChangeRefused) as refused:
            ended[str(refused.why)] += 1
        finally:
            connections.close_all()

    threads = [threading.Thread(target=asks, args=(one,)) for one in asked]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return ended


if __name__ == "__main__":
    main()
