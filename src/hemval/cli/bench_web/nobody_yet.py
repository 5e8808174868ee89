"""Makes an office where nobody is known yet: it has rules and staff, and can be sent a first list.

`python -m hemval.cli.bench_web.nobody_yet PLACE WEEKS`
"""

import sys

from hemval import clock
from hemval.cli.bench_web.lists import SYSTEM, rules
from hemval.cli.bench_web.place import place_of
from hemval.web.installation import set_up


def fill(weeks: int) -> None:
    """Add the rules, by whose areas clients live, and the staff."""
    from django.core.management import call_command

    from hemval.apps.choice_system.services import add_version
    from hemval.cli.bench_web.people import add_staff

    call_command("migrate", interactive=False, verbosity=0)
    text = rules(weeks).source.decode("utf-8")
    add_version(text=text, file=f"{SYSTEM}.toml", added_by=None, now=clock.now())
    add_staff(clock.now())


if __name__ == "__main__":
    _, others = place_of(sys.argv[1:])
    set_up()
    fill(int(others[0]))
