"""Fills the office of a place that is empty: `python -m hemval.cli.bench_web.office PLACE`.

What an office comes to over months is done by the services that people do it by, and by a worker:
lists, people, a round that is decided, one that is open. Letters that are sent and what the log
tells of readings are laid down row by row, since nobody would wait for a quarter of a million to be
printed. What it holds, and each step's seconds, are printed as JSON.
"""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from hemval import clock
from hemval.cli.bench_web.lists import decided_lists, open_lists, weeks_since
from hemval.cli.bench_web.place import Place, place_of
from hemval.web.installation import set_up


class _Steps:
    """Counts the seconds of each step, and tells what is done now."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        sys.stderr.write(f"{name}\n")
        begun = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - begun, 1)


def fill(place: Place) -> dict[str, object]:
    """Fill the office of a place; gives what it holds and what each step took."""
    from django.core.management import call_command

    from hemval.apps.transfers.taking import take_round
    from hemval.cli.bench_web.leading import add_open_round, decide, open_round
    from hemval.cli.bench_web.past import read_before, returned_letters, sent_letters
    from hemval.cli.bench_web.people import add_staff
    from hemval.cli.bench_web.targets import rows_held

    steps, weeks = _Steps(), weeks_since(clock.today())
    with steps.of("migrate"):
        call_command("migrate", interactive=False, verbosity=0)
    with steps.of("lists"):
        lists = decided_lists(place, weeks)
    with steps.of("take"):
        decided = take_round(lists.facts, lists.system, now=clock.now()).round
    del lists
    staff = add_staff(clock.now())
    with steps.of("open"):
        opened = add_open_round(open_lists(place, weeks), clock.now())
        open_round(opened, staff)
    for name, step in decide(decided, staff):
        with steps.of(name):
            step()
    with steps.of("letters"):
        sent_letters(decided, staff, clock.now())
        returned_letters(decided, staff, clock.now())
    with steps.of("log"):
        read_before(staff, clock.now())
    return {"weeks": weeks, "rows": rows_held(), "seconds": steps.seconds}


if __name__ == "__main__":
    here, _ = place_of(sys.argv[1:])
    set_up()
    json.dump(fill(here), sys.stdout)
