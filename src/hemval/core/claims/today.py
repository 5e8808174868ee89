"""What each client has of a bundle on the day of effect, and who performs it today."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hemval.core.facts.grants import Grant
from hemval.core.round.rules import RoundRules
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What one client is granted of one bundle on the day of effect.

    `minutes` a month, services that are not counted in time left out. `performer`: who performs
    most of it today; empty when nobody does. `performers`: all who do, by id; there may be several,
    though the bundle has one performer (`has_several`). `first` is the first day that some of it is
    hers, None where it always was. `decided_on`: the earliest care decision, None where none is
    dated.
    """

    minutes: int
    performer: str = ""
    has_several: bool = False
    performers: tuple[str, ...] = ()
    first: date | None = None
    decided_on: date | None = None


class HeldServices:
    """Finds what is granted of each bundle, from the rules that hold on the day of effect."""

    def __init__(self, system: System, rules: RoundRules) -> None:
        """Gather which services of each bundle are open to choice."""
        self._rules = rules
        self._effect = rules.effect
        self._known_on = rules.plan.facts_on
        is_open = {
            service.id
            for service in in_force(system.services, rules.effect)
            if service.is_open_to_choice
        }
        self.open_services = {
            bundle.id: is_open.intersection(bundle.services) for bundle in rules.bundles
        }

    def of_client(self, grants: Sequence[Grant]) -> dict[str, Held]:
        """What a client has of each bundle, by the bundle's id; empty when she has none."""
        effect = self._effect
        on_effect = [grant for grant in grants if grant.period.holds(effect)]
        if not on_effect:
            return {}
        granted = self._rules.granted(frozenset([grant.service for grant in on_effect]))
        return {bundle.id: self._held(bundle.id, on_effect, grants) for bundle in granted.bundles}

    def _held(self, bundle: str, on_effect: Sequence[Grant], grants: Sequence[Grant]) -> Held:
        services = self.open_services[bundle]
        own = [grant for grant in on_effect if grant.service in services]
        minutes = performers_minutes(own)
        if not minutes:
            minutes = performers_minutes(self._before(services, grants))
        return Held(
            minutes=sum([grant.minutes_per_month or 0 for grant in own]),
            performer=_most(minutes),
            has_several=len(minutes) > 1,
            performers=tuple(sorted(minutes)),
            first=_first(own),
            decided_on=min([g.decided_on for g in own if g.decided_on is not None], default=None),
        )

    def _before(self, services: Iterable[str], grants: Sequence[Grant]) -> list[Grant]:
        """What she has now: a decision prolonged in a row of its own may name no performer yet."""
        on = self._known_on
        return [grant for grant in grants if grant.service in services and grant.period.holds(on)]


def performers_minutes(grants: Iterable[Grant]) -> Mapping[str, int]:
    """How many minutes a month each performer has; only services that somebody performs."""
    minutes: Counter[str] = Counter()
    for grant in grants:
        if grant.performer:
            minutes[grant.performer] += grant.minutes_per_month or 0
    return minutes


def _first(grants: Iterable[Grant]) -> date | None:
    days = [grant.period.first for grant in grants]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def _most(minutes: Mapping[str, int]) -> str:
    """The one with most minutes; the first by id where several have as many."""
    if len(minutes) < 2:
        return next(iter(minutes), "")
    return min(minutes, key=lambda performer: (-minutes[performer], performer))
