"""Days begun, maps loaded and brochures printed by processes that are killed; prints what came.

python -m tests.apps.public.public_killed KILLS SEED
"""

import itertools
import json
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from django.core.management import call_command
from django.db.models import Model

from hemval.web.installation import set_up

set_up()

from tests.apps.outreach.told import a_manager, contracted  # noqa: E402
from tests.apps.public.pages import load  # noqa: E402
from tests.files.maps import a_map  # noqa: E402
from tests.office.killing import fork, kill  # noqa: E402

from hemval.apps import store  # noqa: E402
from hemval.apps.accounts.actor import Actor  # noqa: E402
from hemval.apps.audit.deeds import Deed  # noqa: E402
from hemval.apps.audit.models import Event  # noqa: E402
from hemval.apps.audit.verification import verify  # noqa: E402
from hemval.apps.choice_system.maps import load_map, map_now  # noqa: E402
from hemval.apps.choice_system.models import LoadedMap  # noqa: E402
from hemval.apps.disposal.referred import referred  # noqa: E402
from hemval.apps.outreach.models import Brochure, KnownSince, OrderKey  # noqa: E402
from hemval.apps.outreach.queries import sheets_on  # noqa: E402
from hemval.apps.outreach.services import brochures  # noqa: E402
from hemval.apps.outreach.services.brochures import make_brochures  # noqa: E402
from hemval.apps.outreach.services.day import begin_day  # noqa: E402
from hemval.apps.providers.models import Provider  # noqa: E402
from hemval.letters.typeset.press import Printed  # noqa: E402


def morning(days: int) -> datetime:
    """Some days after the first."""
    return datetime(2026, 9, 8, 8, tzinfo=UTC) + timedelta(days=days)


def begin_days() -> None:
    """Begin one day after another, with other lists each day."""
    for days in itertools.count(OrderKey.objects.count()):
        Provider.objects.update(phone=f"0123-{days:03} 00")
        begin_day(morning(days))


def load_maps(actor: Actor) -> None:
    """Load one map after another, each with other bytes."""
    for number in itertools.count():
        blanks = " " * (os.getpid() * 1000 % 7919 + number)
        data = (a_map("omrade-1", "omrade-2") + blanks).encode()
        load_map(data=data, file="karta", actor=actor, now=morning(0))


def print_brochures() -> None:
    """Print those of one day after another, on a press that is quick and says what it was given."""
    brochures.print_sheet = lambda paper, *_: Printed(pdf=f"%PDF {paper}".encode(), pages=1)
    for days in itertools.count(OrderKey.objects.count()):
        make_brochures(now=morning(days))


def killed(rows: type[Model], does: Callable[[], None], chance: random.Random) -> None:
    """Let a process do it, and end it at any moment after it has made a row."""
    before = rows.objects.count()
    pid = fork()
    if not pid:
        does()
        os._exit(0)
    while rows.objects.count() == before:
        time.sleep(0.01)
    time.sleep(chance.uniform(0.0, 0.3))
    kill(pid)


def pages_of_each_day() -> bool:
    """Does the page of each day that was begun say what lists said that day?"""
    each = enumerate(OrderKey.objects.order_by("day"))
    return all(
        [one.provider.phone for one in sheets_on(row.day)] == [f"0123-{days:03} 00"] * 2
        for days, row in each
    )


def main(kills: int, seed: int) -> None:
    """Kill each kind of process in turn; what stands then is told."""
    chance = random.Random(seed)  # noqa: S311 - a moment, not a secret
    call_command("migrate", interactive=False, verbosity=0)
    load("botkyrka")
    for key in ("U1", "U2"):
        contracted(key)
    actor = a_manager()
    for _ in range(kills):
        killed(OrderKey, begin_days, chance)
    is_whole = pages_of_each_day()
    begun, known = OrderKey.objects.count(), KnownSince.objects.count()
    promised = Event.objects.filter(act=Deed.NEUTRAL_ORDER_PROMISED).count()
    for _ in range(kills):
        killed(LoadedMap, lambda: load_maps(actor), chance)
    for made in (Brochure, *[OrderKey] * (kills - 1)):
        killed(made, print_brochures, chance)
    digests = list(Brochure.objects.values_list("sha256", flat=True))
    shown = map_now()
    told = {
        "days": [begun, promised, known],
        "pages_are_whole": is_whole,
        "maps": [LoadedMap.objects.count(), Event.objects.filter(act=Deed.MAP_LOADED).count()],
        "areas": sorted(one.area for one in shown.shapes) if shown else [],
        "brochures": len(digests),
        "missing": [one for one in digests if not store.read(one).startswith(b"%PDF")],
        "unnamed": sorted(set(digests) - referred()),
        "log_is_whole": verify().is_whole,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
