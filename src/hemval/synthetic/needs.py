"""What made-up people are granted, how much of it, and who performs it today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Client
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.identity import age
from hemval.core.system.services import Category, Service
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws, Weighted
from hemval.synthetic.providers import Supply
from hemval.synthetic.recipe import rules_for

_DECIDED_WITHIN_DAYS = 4 * 365
_LASTS_DAYS = (200, 1100)
_AT_LEAST_AHEAD = 150
_SHORTEST = 15
_LONGEST_FROM_DECISION_TO_START = 21
_ROUND_TO = 5
_ANOTHER_OF_THE_SAME_KIND = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """One client's services; `open_bundles`: those she could choose in, with who performs today."""

    grants: tuple[Grant, ...]
    open_bundles: tuple[tuple[str, str], ...]
    is_alarm_only: bool = False
    is_booking_only: bool = False


class NeedsDrawer:
    """Draws what each client is granted, from the services that the system has."""

    def __init__(self, seed: int, system: System, plan: RoundPlan, supply: Supply) -> None:
        """Sort the system's services by kind and find out who may perform what."""
        self._draws = Draws(seed, "needs")
        self._plan = plan
        self._supply = supply
        services = rules_for(system.services, plan.effect)
        self._by_category = _by_category(services)
        self._alarms = self._by_category.pop(Category.ALARM, ())
        self._bundle_of = {
            service: bundle.id
            for bundle in rules_for(system.bundles, plan.effect)
            for service in bundle.services
        }
        self._closed = {s.id for s in services if not s.is_open_to_choice}
        self._minutes_of_a_point = _minutes_of_a_point(self._by_category)
        self._offered: dict[tuple[str, str], Weighted[str] | None] = {}
        self._numbers = 0

    def for_client(self, client: Client, area: str, like: Needs | None) -> Needs:
        """The client's services; one who lives with another mostly has the same performer."""
        draws = self._draws
        grants: list[tuple[Service, int | None, bool]] = []
        is_old = _age(client, self._plan.facts_on) >= shares.BOOKING_FROM_AGE
        alarm_only = bool(self._alarms) and draws.chance(shares.ALARM_ONLY)
        booking_only = not alarm_only and is_old and draws.chance(shares.BOOKING_ONLY)
        if booking_only:
            grants = self._booked()
            booking_only = bool(grants)
        if not grants and not alarm_only:
            grants = self._granted()
        if self._alarms and (alarm_only or not grants or draws.chance(shares.ALARM_WITH_CARE)):
            grants.extend((alarm, None, booking_only) for alarm in self._alarms)
        performers = dict(like.open_bundles) if like else {}
        return Needs(
            grants=tuple(self._grant(client, area, *grant, performers) for grant in grants),
            open_bundles=tuple(
                (bundle, performers[bundle])
                for bundle in dict.fromkeys(
                    self._bundle_of[service.id]
                    for service, _, _ in grants
                    if service.id in self._bundle_of and service.id not in self._closed
                )
            ),
            is_alarm_only=all(service.category is Category.ALARM for service, _, _ in grants),
            is_booking_only=booking_only,
        )

    def _granted(self) -> list[tuple[Service, int | None, bool]]:
        granted: list[tuple[Service, int | None, bool]] = []
        while not granted and self._by_category:
            for category, services in self._by_category.items():
                if self._draws.chance(shares.HAS_CATEGORY[category]):
                    granted.extend(self._of_category(category, services))
        return granted

    def _of_category(
        self, category: Category, services: Sequence[Service]
    ) -> list[tuple[Service, int | None, bool]]:
        draws = self._draws
        chosen = [draws.one_of(services)]
        if len(services) > 1:
            chosen += [
                service
                for service in services
                if service is not chosen[0] and draws.chance(_ANOTHER_OF_THE_SAME_KIND)
            ]
        if category in shares.NOT_IN_HOURS:
            return [(service, None, False) for service in chosen]
        time = shares.RELATIVE_TIME[category] * shares.SKEW.draw(draws) * self._minutes_of_a_point
        return [(service, self._rounded(time / len(chosen)), False) for service in chosen]

    def _rounded(self, minutes: float) -> int:
        if self._draws.chance(shares.ZERO_MINUTES):
            return 0
        whole = int(minutes / _ROUND_TO + 0.5) * _ROUND_TO
        return max(_SHORTEST, min(whole, shares.MOST_MINUTES))

    def _booked(self) -> list[tuple[Service, int | None, bool]]:
        services = self._by_category.get(Category.DOMESTIC_SERVICE, ())
        if not services:
            return []
        halves = self._draws.between(1, shares.MOST_BOOKED_MINUTES // 30)
        return [(self._draws.one_of(services), halves * 30, True)]

    def _grant(
        self,
        client: Client,
        area: str,
        service: Service,
        minutes: int | None,
        is_booking: bool,
        performers: dict[str, str],
    ) -> Grant:
        self._numbers += 1
        period = self._period()
        first = period.first or self._plan.facts_on
        return Grant(
            client=client.id,
            service=service.id,
            minutes_per_month=minutes,
            decision="" if is_booking else f"BB-{first.year}-{self._numbers:07}",
            decided_on=None if is_booking else self._decided_on(first),
            is_booking=is_booking,
            period=period,
            performer=self._performer(service, area, performers),
        )

    def _decided_on(self, first: date) -> date:
        """Some days before the service begins, and never after the day the lists tell of."""
        days = self._numbers % _LONGEST_FROM_DECISION_TO_START
        return min(first, self._plan.facts_on) - timedelta(days=days)

    def _period(self) -> Period:
        draws, today = self._draws, self._plan.facts_on
        kind = draws.number()
        if kind < shares.ENDED_EARLIER:
            last = today - timedelta(days=draws.between(1, _SHORTEST * 2))
            return Period(last - timedelta(days=draws.between(*_LASTS_DAYS)), last)
        if kind < shares.ENDED_EARLIER + shares.BEGINS_LATER:
            return Period(today + timedelta(days=draws.between(1, _SHORTEST)), None)
        first = today - timedelta(days=draws.between(1, _DECIDED_WITHIN_DAYS))
        if not draws.chance(shares.HAS_LAST_DAY):
            return Period(first, None)
        return Period(first, today + timedelta(days=draws.between(_AT_LEAST_AHEAD, _LASTS_DAYS[1])))

    def _performer(self, service: Service, area: str, performers: dict[str, str]) -> str:
        """Who performs today: one for each bundle, the municipality for what nobody chooses."""
        bundle = self._bundle_of.get(service.id, "")
        if not bundle or service.id in self._closed:
            return self._supply.municipal
        if bundle not in performers:
            performers[bundle] = self._todays(area, bundle)
        return performers[bundle]

    def _todays(self, area: str, bundle: str) -> str:
        draws = self._draws
        if draws.chance(shares.NOBODY_TODAY):
            return ""
        if self._plan.kind is RoundKind.INTRODUCTION or not draws.chance(shares.PRIVATE_TODAY):
            return self._supply.municipal
        key = (area, bundle)
        if key not in self._offered:
            self._offered[key] = self._supply.private_offered(area, bundle)
        offered = self._offered[key]
        return offered.draw(draws) if offered else self._supply.municipal


def _by_category(services: Sequence[Service]) -> dict[Category, tuple[Service, ...]]:
    return {
        category: of_it
        for category in Category
        if (of_it := tuple(service for service in services if service.category is category))
    }


def _minutes_of_a_point(by_category: dict[Category, tuple[Service, ...]]) -> float:
    """What brings the mean of all with home care to `MEAN_MINUTES`, whichever services there are.

    Those drawn with no service at all are drawn anew, so the mean rises by the share with any.
    """
    nobody, points = 1.0, 0.0
    for category in by_category:
        share = shares.HAS_CATEGORY[category]
        nobody *= 1 - share
        points += share * shares.RELATIVE_TIME.get(category, 0.0)
    points *= shares.SKEW.mean()
    return shares.MEAN_MINUTES * (1 - nobody) / points if points else 0.0


def _age(client: Client, on: date) -> int:
    return age(client.born, on) if client.born else shares.BOOKING_FROM_AGE
