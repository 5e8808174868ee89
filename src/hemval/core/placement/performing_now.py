"""Who performs which bundle for somebody on a day, by what the lists say of her services.

A municipality's lists tell who performs each service; what is chosen, and what providers are told
of, are bundles. A bundle has one performer: of several, the one with most of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hemval.core.claims.today import performers_minutes
from hemval.core.dates.period import Period
from hemval.core.facts.grants import Grant
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformsToday:
    """Who performs a bundle: the one with most minutes, and others who perform some of it."""

    provider: str
    others: tuple[str, ...] = ()


class BundlesPerformed:
    """Finds the performers of each bundle on one day, by the rules that hold then.

    Before a municipality lets anybody choose, help is told of as it will be chosen.
    """

    def __init__(self, system: System, on: date) -> None:
        """Gather which services of each bundle are open to choice, now or later."""
        self._on = on
        from_now_on = Period(on, None)
        is_open = {
            one.id
            for one in system.services
            if one.applies and one.is_open_to_choice and one.period.overlaps(from_now_on)
        }
        self._bundles: dict[str, list[str]] = {}
        for bundle in in_force(system.bundles, _day_of_bundles(system, on)):
            for service in is_open.intersection(bundle.services):
                self._bundles.setdefault(service, []).append(bundle.id)

    def of_client(self, grants: Iterable[Grant]) -> Mapping[str, PerformsToday]:
        """By bundle, who performs what one client has of it that day; nobody is left out."""
        hers: dict[str, list[Grant]] = {}
        for grant in grants:
            if grant.period.holds(self._on):
                for bundle in self._bundles.get(grant.service, ()):
                    hers.setdefault(bundle, []).append(grant)
        found = {}
        for bundle, own in sorted(hers.items()):
            minutes = performers_minutes(own)
            if minutes:
                first, *others = sorted(minutes, key=lambda one: (-minutes[one], one))
                found[bundle] = PerformsToday(provider=first, others=tuple(sorted(others)))
        return found


def _day_of_bundles(system: System, on: date) -> date:
    """The day itself, or the first day after it that there are bundles."""
    if in_force(system.bundles, on):
        return on
    begin = (one.valid_from for one in system.bundles if one.applies and one.valid_from)
    return min((day for day in begin if day > on), default=on)
