"""Printing the brochures: once a day, and again when what they tell has changed.

The worker does it, never somebody who asks for one: a page that anybody can open prints nothing.
"""

from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from itertools import product

from django.conf import settings

from hemval.apps import store
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.models import Brochure
from hemval.apps.outreach.queries import Told, told_now
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.services.orders import in_neutral_order_today
from hemval.core.correspondence.whom_to_ask import surely_known
from hemval.core.dates.zone import today
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.neutral_order import ORDERS
from hemval.core.system.rule import in_force
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.letters.brochure import BrochureFacts, brochure
from hemval.letters.framing import first_in_force, look_of
from hemval.letters.paper import Paper
from hemval.letters.typeset.paper_json import as_json
from hemval.letters.typeset.press import Press
from hemval.texts.languages import PUBLIC_LANGUAGES
from hemval.texts.words import words

Kind = tuple[str, str, bool]
"""Of which area, in which language, and whether in large print."""


def make_brochures(*, now: datetime) -> int:
    """Print those that are not as they should be, and let go of those that are of nothing now.

    Gives how many were printed. Each is stored before its row names it, and each by itself, so that
    whoever is stopped goes on where it was.
    """
    there = {(row.area, row.language, row.is_large): row for row in Brochure.objects.all()}
    press, printed = None, 0
    for kind, paper in _papers(now):
        row = there.pop(kind, None)
        digest = sha256(as_json([paper]).encode()).hexdigest()
        if row is not None and row.told == digest:
            continue
        press = press or Press()
        _print(kind, paper, digest, press, now)
        printed += 1
    Brochure.objects.filter(pk__in=[row.pk for row in there.values()]).delete()
    return printed


def _print(kind: Kind, paper: Paper, digest: str, press: Press, now: datetime) -> None:
    area, language, is_large = kind
    pdf = press.print(paper, today(now))
    Brochure.objects.update_or_create(
        area=area,
        language=language,
        is_large=is_large,
        defaults={
            "day": today(now),
            "told": digest,
            "sha256": store.put(pdf.pdf),
            "pages": pdf.pages,
            "made_at": now,
        },
    )


def _papers(now: datetime) -> Iterator[tuple[Kind, Paper]]:
    systems, told = latest_systems(), told_now(now)
    if not systems or not told:
        return
    on = today(now)
    areas: dict[str, LocalText | None] = {"": None}
    areas |= {one.id: one.name for system in systems for one in in_force(system.areas, on)}
    if len(areas) == 2:  # One area is the whole of it.
        areas = {"": None}
    for area, language, is_large in product(areas, PUBLIC_LANGUAGES, (False, True)):
        kind = (area, language, is_large)
        facts = _facts(kind, areas[area], systems[0], told, now)
        if facts is not None:
            yield kind, brochure(facts, words(language), large_print=is_large)


def _facts(
    kind: Kind, name: LocalText | None, system: System, told: list[Told], now: datetime
) -> BrochureFacts | None:
    """What a brochure tells; None where nobody works in its area."""
    area, on = kind[0], today(now)
    there = {
        one.provider.id: one.sheet
        for one in told
        if not area or {EVERYWHERE, area} & {*one.provider.areas}
    }
    if not there:
        return None
    number = _order(kind, on)
    ordered = in_neutral_order_today(number, [*there], now)
    return BrochureFacts(
        municipality=system.identity.municipality,
        area=name,
        day=on,
        order=number,
        sheets=tuple(there[one] for one in ordered),
        names=names_now(),
        rule=comparison_on(on),
        contact=surely_known(system, on, is_exercise=settings.NOBODY_IS_REAL),
        look=look_of(first_in_force(system.appearance, on)),
        is_exercise=settings.NOBODY_IS_REAL,
    )


def _order(kind: Kind, day: date) -> int:
    """Which of the orders of a day a brochure has: one that nobody picks, and that changes."""
    area, language, is_large = kind
    named = f"{day.isoformat()}/{area}/{language}/{is_large:d}"
    return int(sha256(named.encode()).hexdigest(), 16) % ORDERS + 1
