"""Twenty people agree by phone on the last place at once; tells what became of each.

    python -m tests.apps.calls.agree_at_once

The database is that of the environment, and is empty.
"""

import sys
import threading
from collections import Counter
from datetime import timedelta

CALLERS = 20


def main() -> None:
    """Make a round, let everybody take a call, and let all of them agree when the last is ready."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    sys.stdout.write(" ".join(f"{name}={number}" for name, number in sorted(_race().items())))


def _race() -> Counter[str]:
    from django.db import connections
    from tests.apps.calls.called import with_calls
    from tests.office.a_draw import CLOSED
    from tests.office.people import acting, somebody

    from hemval.apps.accounts.actor import Actor
    from hemval.apps.accounts.acts import Role
    from hemval.apps.calls.models import Call
    from hemval.apps.calls.services import calling
    from hemval.apps.placements.models import Order

    row = with_calls(clients=90, wished=40)
    now = CLOSED + timedelta(days=30)
    calls = [
        one
        for one in Call.objects.filter(given__round=row)
        if "KOMMUNAL" in one.leaves and not one.told["call"].get("is_joint")
    ][:CALLERS]
    # One who takes no room always has it: here everybody takes some.
    Call.objects.update(size=1000)
    room = row.rooms.get()
    used = dict(room.nodes["used"])
    for node in room.nodes["nodes"]:
        # The cap has room for one more of any size, and the overrun for no second.
        node["capacity"] = used[node["id"]] + 1
    room.save()
    people = [acting(somebody(Role.HELPLINE)) for _ in calls]
    for call, actor in zip(calls, people, strict=True):
        calling.take(call=call.pk, actor=actor, now=now)
    ready, ended = threading.Barrier(len(calls)), Counter[str]()

    def agrees(call: int, actor: Actor) -> None:
        ready.wait()
        try:
            calling.agree(
                call=call, provider="KOMMUNAL", starts=None, remark="", actor=actor, now=now
            )
            ended["agreed"] += 1
        except calling.CallRefused as refused:
            ended[refused.why.value] += 1
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=agrees, args=(call.pk, actor))
        for call, actor in zip(calls, people, strict=True)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    ended["callers"] = len(calls)
    ended["kept"] = Call.objects.filter(took__gt=0).count()
    ended["orders"] = Order.objects.filter(placement__reason__has_key="call").count()
    return ended


if __name__ == "__main__":
    main()
