"""Which providers are open to a claim, and why the others are not."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from hemval.core.claims.claims import WishGone
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.round.rules import RoundRules
from hemval.core.system.values import ProviderGroup

_ONE_DAY = timedelta(days=1)
LICENCE_NEEDED_FROM = date(2019, 1, 1)
"""From this day nobody but a municipality performs home care without IVO's licence (SFS 2018:1957;
since 1 July 2025 socialtjänstlagen 2025:400, 26 kap. 1 §)."""


def why_nothing(one: Provider, on: date, *, leaving: str = "") -> WishGone | None:
    """Why a provider performs no home care on a day, whoever it would be for; None where it does.

    `leaving`: the provider that a round is held for, since it leaves.
    """
    if one.id == leaving or one.status_on(on) is ProviderStatus.LEAVING:
        return WishGone.LEAVING
    if not one.contract.holds(on):
        return WishGone.NO_CONTRACT
    is_late = one.licence_date is not None and one.licence_date > on
    must_have = one.group is not ProviderGroup.MUNICIPAL and on >= LICENCE_NEEDED_FROM
    if must_have and (is_late or not one.licence):
        return WishGone.NO_LICENCE
    return None


def why_not_new(one: Provider, bundle: str, area: str, on: date) -> WishGone | None:
    """Why nobody new in an area can have a provider for a bundle from a day; None when she can.

    Whether it has room no list tells.
    """
    return why_nothing(one, on) or _why_not_there(one, bundle, area, on)


def _why_not_there(one: Provider, bundle: str, area: str, on: date) -> WishGone | None:
    if not {"*", bundle}.intersection(one.bundles):
        return WishGone.NOT_FOR_BUNDLE
    if not {"*", area}.intersection(one.areas):
        return WishGone.NOT_IN_AREA
    is_full = one.status_on(on) is ProviderStatus.FULL
    return WishGone.TAKES_NOBODY_NEW if is_full else None


class Openness:
    """What stands in the way of being placed with each provider on the day of effect."""

    def __init__(self, rules: RoundRules, providers: Iterable[Provider]) -> None:
        """Take the providers of the municipality's list."""
        self._effect = rules.effect
        self._known_on = rules.plan.facts_on
        self.providers: Mapping[str, Provider] = {one.id: one for one in providers}
        leaving = rules.plan.leaving
        self._whole = {
            one.id: why_nothing(one, rules.effect, leaving=leaving)
            for one in self.providers.values()
        }
        self._open: dict[tuple[str, str], tuple[str, ...]] = {}

    def goes_on(self, provider: str) -> bool:
        """Does it perform home care on the day of effect, whoever it takes on?"""
        return provider in self._whole and self._whole[provider] is None

    def last_day(self, provider: str) -> date | None:
        """The last day it performs, where that comes before the day before the effect.

        Its contract ends, or it leaves on a day that the list tells of. One that leaves on a day
        which had passed when the lists were taken has announced it: it still performs.
        """
        one = self.providers.get(provider)
        if one is None:
            return None
        days = [one.contract.last] if one.contract.last is not None else []
        if one.status is ProviderStatus.LEAVING and one.status_from is not None:
            days += [one.status_from - _ONE_DAY] if one.status_from > self._known_on else []
        last = min(days, default=self._effect)
        return last if last < self._effect - _ONE_DAY else None

    def performs_from(self, provider: str, day: date) -> bool:
        """Does it perform from a day on, and on the day of effect?"""
        if not self.goes_on(provider):
            return False
        first = self.providers[provider].contract.first
        return first is None or first <= day

    def why_not(self, provider: str, bundle: str, area: str) -> WishGone | None:
        """Why nobody new can be placed there; None when somebody can.

        One who has it today is not new: ask `goes_on` of her.
        """
        one = self.providers.get(provider)
        if one is None:
            return WishGone.UNKNOWN_PROVIDER
        return self._whole[provider] or _why_not_there(one, bundle, area, self._effect)

    def open_in(self, bundle: str, area: str) -> tuple[str, ...]:
        """The providers that somebody new in an area can be placed with, by id; nobody's where
        the area is not known."""
        key = bundle, area
        if key not in self._open:
            names = sorted(self.providers) if area else ()
            self._open[key] = tuple(
                name for name in names if self.why_not(name, bundle, area) is None
            )
        return self._open[key]

    def is_warned(self, provider: str) -> bool:
        """Is it under warning on the day of effect?"""
        return self.providers[provider].status_on(self._effect) is ProviderStatus.WARNED

    def lacks_licence(self, provider: Provider) -> bool:
        """Is no licence noted that it must have that day?"""
        is_municipal = provider.group is ProviderGroup.MUNICIPAL
        return self._effect >= LICENCE_NEEDED_FROM and not is_municipal and not provider.licence
