"""Those who may choose, with the code of each one's letter and her second fact.

`python -m hemval.cli.bench_citizen.who_may PLACE` prints them as JSON, with the pages that anybody
may read, in the order that the seed gives. Codes that wrong tries have closed are opened.
"""

import json
import random
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from hemval import clock
from hemval.cli.bench_web.lists import OPEN
from hemval.cli.bench_web.place import place_of
from hemval.web.installation import set_up

_LAST = 4
_COMPARED, _COMPARISONS = 3, 200
Paths = Mapping[str, Sequence[Sequence[str]]]


def who_may(seed: int) -> dict[str, Any]:
    """Everybody who is invited, can be known by a letter and lives here yet."""
    from hemval.apps.choices.models import Choice
    from hemval.apps.citizens.models import TriedCode
    from hemval.apps.clients.facts import number_of
    from hemval.apps.clients.models import Client
    from hemval.apps.correspondence.models import Letter
    from hemval.apps.rounds.models import Invitation, Round

    TriedCode.objects.all().delete()
    row = Round.objects.get(key=OPEN)
    codes = dict(Letter.objects.filter(round=row).values_list("client_id", "code"))
    invited = Invitation.objects.filter(round=row, bundle__isnull=False).values("client")
    clients = Client.objects.filter(pk__in=invited, died=None, gone_since=None).order_by("pk")
    people = []
    for one in clients:
        number = number_of(one)
        if number is not None:
            people.append([one.pk, codes[one.pk], number.text[-_LAST:]])
    draws = random.Random(seed)  # noqa: S311 - to ask the same again, not to be secret
    draws.shuffle(people)
    last = Choice.objects.order_by("-pk").values_list("pk", flat=True).first()
    return {"people": people, "paths": paths(draws), "last_choice": last or 0}


def paths(draws: random.Random) -> Paths:
    """The addresses of the pages that anybody reads: by page, then by language."""
    from hemval.apps.choice_system.queries import areas_on
    from hemval.apps.outreach.models import Brochure
    from hemval.apps.page_language import PREFIXES, address
    from hemval.apps.providers.models import Provider
    from hemval.apps.public.brochures import LARGE, NORMAL, WHOLE
    from hemval.apps.public.guide.pages import GUIDE
    from hemval.apps.public.open_lists.files import DATASETS, FORMS
    from hemval.core.neutral_order import ORDERS

    areas = sorted(areas_on(clock.today()))
    providers = list(Provider.objects.order_by("pk").values_list("pk", flat=True))
    orders = ["a", *map(str, range(1, ORDERS + 1))]
    several = [draws.sample(providers, _COMPARED) for _ in range(_COMPARISONS)]
    asked = ["&".join(f"u={pk}" for pk in each) for each in several]
    printed = list(Brochure.objects.values_list("area", flat=True).distinct())

    def of(language: str) -> Mapping[str, Sequence[str]]:
        def at(name: str, **of_what: object) -> str:
            return address(language, f"public:{name}", **of_what)

        alone = ("start", "providers", "areas", "neutral_order", "accessibility", "brochures")
        return {
            **{name: [at(name)] for name in (*alone, "open_data")},
            "brochure": [
                at("brochure", area=one or WHOLE, size=size)
                for one in printed
                for size in (NORMAL, LARGE)
            ],
            "open_file": [at(f"open_{data}_{form}") for data in DATASETS for form in FORMS],
            "guide": [at(one.name) for one in GUIDE],
            "providers_again": [at("providers_in_order", order=one) for one in orders],
            "provider": [at("provider", pk=pk) for pk in providers],
            "compare": [f"{at('compare')}?{one}" for one in asked],
            "area": [at("area", key=one) for one in areas],
        }

    each = [of(language) for language in PREFIXES]
    return {page: [one[page] for one in each] for page in each[0]}


if __name__ == "__main__":
    here, _ = place_of(sys.argv[1:])
    set_up()
    json.dump(who_may(here.seed), sys.stdout)
