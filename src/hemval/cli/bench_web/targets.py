"""What the pages that are measured are asked of: rows that are there, drawn by the seed.

`python -m hemval.cli.bench_web.targets PLACE` prints them as JSON, and lets everybody sign in anew.
"""

import json
import random
import sys
from collections.abc import Sequence
from typing import Any

from hemval.cli.bench_web.lists import DECIDED, OPEN
from hemval.cli.bench_web.place import place_of
from hemval.cli.bench_web.staff import Colleague
from hemval.web.installation import set_up

_OF_EACH = 2000
"""So many rows of each kind are asked of in turn, so that few are asked of twice."""


def targets(seed: int) -> dict[str, Any]:
    """Row numbers and ids by what they are of, in any order that the seed gives."""
    from django.db.models import Q

    from hemval.apps.allocation.models import Given
    from hemval.apps.calls.models import Call
    from hemval.apps.clients.models import Client
    from hemval.apps.clients.queries import is_kept_apart
    from hemval.apps.placements.models import Order
    from hemval.apps.rounds.models import Invitation, Round
    from hemval.cli.bench_web.people import all_staff, forget_codes

    forget_codes()
    draws = random.Random(seed)  # noqa: S311 - to ask the same again, not to be secret
    apart = Client.objects.filter(is_kept_apart()).values("pk")
    clients = Client.objects.exclude(pk__in=apart).filter(died__isnull=True)
    invited = Invitation.objects.filter(round__key=OPEN, bundle__isnull=False)
    invited = invited.exclude(client__in=apart)
    given = Given.objects.filter(round__key=DECIDED, is_hidden=False).exclude(client__in=apart)
    orders = Order.objects.exclude(placement__client__in=apart)
    calls = Call.objects.filter(Q(closed_at__isnull=True), given__is_hidden=False)
    calls = calls.exclude(given__client__in=apart)

    def some(rows: Any, column: str = "pk") -> list[Any]:
        every = list(rows.order_by("pk").values_list(column, flat=True))
        return draws.sample(every, min(len(every), _OF_EACH))

    names = clients.filter(pk__in=some(clients)).order_by("pk")
    return {
        "rounds": {row.key: row.pk for row in Round.objects.all()},
        "clients": some(clients),
        "names": [f"{one.given_name} {one.family_name[:3]}" for one in names],
        "invited": some(invited, "client_id"),
        "given": some(given),
        "calls": some(calls),
        "orders": some(orders),
        "staff": [_told(one) for one in all_staff()],
    }


def rows_held() -> dict[str, int]:
    """How many rows of the larger kinds an office holds."""
    from django.apps import apps

    counted = {
        model._meta.label_lower: model._default_manager.count() for model in apps.get_models()
    }
    return {name: number for name, number in sorted(counted.items()) if number > _OF_EACH}


def _told(one: Colleague) -> Sequence[str]:
    return one.username, one.role.value, one.provider


if __name__ == "__main__":
    here, _ = place_of(sys.argv[1:])
    set_up()
    json.dump(targets(here.seed), sys.stdout)
