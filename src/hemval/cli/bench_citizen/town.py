"""Makes a municipality where people may choose: `python -m hemval.cli.bench_citizen.town PLACE`.

A real round that everybody is invited to, a letter with a code for each, facts of providers that
somebody has looked at, news, a day when the phone is answered otherwise, a map of the areas, and
brochures of all that. What it holds is printed as JSON.
"""

import json
import sys
from collections.abc import Mapping

from hemval import clock
from hemval.cli.bench_web.lists import under_way_lists, weeks_until
from hemval.cli.bench_web.place import Place, place_of
from hemval.web.installation import set_up


def fill(place: Place) -> Mapping[str, object]:
    """Fill the database of a place; gives what it holds, and the day when it is too late."""
    from django.core.management import call_command

    from hemval.apps.outreach.services.brochures import make_brochures
    from hemval.apps.transfers.taking import take_round
    from hemval.cli.bench_citizen.told import draw_areas, send_letters, tell
    from hemval.cli.bench_web.leading import open_in_earnest
    from hemval.cli.bench_web.people import add_staff

    call_command("migrate", interactive=False, verbosity=0)
    lists = under_way_lists(place, weeks_until(clock.today()))
    row = take_round(lists.facts, lists.system, now=clock.now()).round
    staff = add_staff(clock.now())
    open_in_earnest(row, staff)
    row.refresh_from_db()
    letters = send_letters(row, clock.now())
    facts = tell(staff, clock.now())
    draw_areas(lists.system.system, place.seed, staff, clock.now())
    brochures = make_brochures(now=clock.now())
    counted = {"letters": letters, "facts": facts, "brochures": brochures}
    return {"closes": str(row.closes), **counted}


if __name__ == "__main__":
    here, _ = place_of(sys.argv[1:])
    set_up()
    json.dump(fill(here), sys.stdout)
