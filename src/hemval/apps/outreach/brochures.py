"""Which brochures there are to be, and what each is to say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import product

from django.conf import settings

from hemval.apps.choice_system.queries import areas_on, latest_systems
from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.models import OrderKey
from hemval.apps.outreach.orders import in_order_of
from hemval.apps.outreach.queries import ProviderSheet, sheets_now
from hemval.apps.outreach.rules import comparison_on
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.sheet import Sheet
from hemval.core.correspondence.whom_to_ask import surely_known
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.neutral_order import ORDERS
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.letters.brochure import BrochureFacts, brochure
from hemval.letters.framing import first_in_force, look_of
from hemval.letters.paper import Paper
from hemval.texts.languages import PUBLIC_LANGUAGES
from hemval.texts.words import words

Kind = tuple[str, str, bool]
"""Of which area (empty for all), in which language, and whether in large print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrochuresNow:
    """What all brochures rest on, read once: `areas` by id, and every provider with its facts."""

    system: System
    areas: Mapping[str, LocalText | None]
    told: tuple[ProviderSheet, ...]
    names: Mapping[str, LocalText]
    day: OrderKey

    def kinds(self) -> tuple[Kind, ...]:
        """Each that there is to be: none of an area where nobody works."""
        there = [area for area in self.areas if self._in(area)]
        return tuple(product(there, PUBLIC_LANGUAGES, (False, True)))

    def paper(self, kind: Kind, *, tells_room: bool = True) -> Paper:
        """What a brochure says, perhaps but for where there is room."""
        _, language, is_large = kind
        sheets = self._sheets(kind)
        facts = self._facts(kind, sheets if tells_room else tuple(map(_without_room, sheets)))
        return brochure(facts, words(language), large_print=is_large)

    def _in(self, area: str) -> dict[str, Sheet]:
        """The facts of each who works in an area, by its id."""
        return {
            one.provider.id: one.sheet
            for one in self.told
            if not area or {EVERYWHERE, area} & {*one.provider.areas}
        }

    def _sheets(self, kind: Kind) -> tuple[Sheet, ...]:
        there = self._in(kind[0])
        return tuple(there[one] for one in in_order_of(self.day, self._order(kind), [*there]))

    def _facts(self, kind: Kind, sheets: tuple[Sheet, ...]) -> BrochureFacts:
        on = self.day.day
        return BrochureFacts(
            municipality=self.system.identity.municipality,
            area=self.areas[kind[0]],
            day=on,
            order=self._order(kind),
            sheets=sheets,
            names=self.names,
            rule=comparison_on(on),
            contact=surely_known(self.system, on, is_exercise=settings.NOBODY_IS_REAL),
            look=look_of(first_in_force(self.system.appearance, on)),
            is_exercise=settings.NOBODY_IS_REAL,
        )

    def _order(self, kind: Kind) -> int:
        """Which of the orders of a day it has: one that nobody picks, and that changes."""
        area, language, is_large = kind
        named = f"{self.day.day.isoformat()}/{area}/{language}/{is_large:d}"
        return int(sha256(named.encode()).hexdigest(), 16) % ORDERS + 1


def brochures_now(day: OrderKey, now: datetime) -> BrochuresNow | None:
    """What brochures are to say on the day that has begun; None where there is nobody to choose."""
    systems, told = latest_systems(), sheets_now(now)
    if not systems or not told:
        return None
    areas: dict[str, LocalText | None] = {"": None}
    areas |= {one.id: one.name for one in areas_on(day.day).values()}
    if len(areas) == 2:  # One area is the whole of it.
        areas = {"": None}
    return BrochuresNow(
        system=systems[0], areas=areas, told=tuple(told), names=names_now(), day=day
    )


def _without_room(sheet: Sheet) -> Sheet:
    return replace(sheet, cells=tuple(one for one in sheet.cells if one.field is not Compared.ROOM))
