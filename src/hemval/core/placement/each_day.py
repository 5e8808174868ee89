"""Who performs on each day from the one that the lists tell of to the day of effect.

What somebody is granted is hers from its first day, and somebody performs it every day. Those who
perform today go on until the day before her place begins. Where one of them ends before that, or
nobody has begun, another of hers takes all of it; else the one whom the plan names, else the
municipality's own unit.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hemval.core.claims.openness import Openness
from hemval.core.claims.temporary import TemporaryPerformers
from hemval.core.claims.today import Held
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.placement.placements import (
    BeforeStart,
    Placement,
    Temporary,
    TemporaryGround,
)

_ONE_DAY = timedelta(days=1)


class EachDay:
    """Finds who performs on the days before the effect."""

    def __init__(self, plan: RoundPlan, openness: Openness) -> None:
        """Take the days of a round, and the providers."""
        self._known_on = plan.facts_on
        self._effect = plan.effect
        self._openness = openness
        self._temporary = TemporaryPerformers(plan, openness)

    def performer(self, bundle: str, area: str, held: Held) -> Temporary | None:
        """Who performs for one who has no place, from the first day that it is needed.

        None where there is nobody: then no round is valid.
        """
        first = self.needed_from(held)
        goes_on = self._goes_on(held) if first is not None else held.performer
        today = goes_on or held.performer
        found = self._temporary.of(bundle, area, today, self._begins(held, first))
        if found is None or found.ground is not TemporaryGround.TODAYS:
            return found
        return replace(found, first=first)

    def before(self, bundle: str, area: str, held: Held, starts: date) -> BeforeStart | None:
        """Who performs in the days before a place begins, where those of today do not."""
        first = self.needed_from(held)
        if first is None or first >= starts:
            return None
        today = self._goes_on(held)
        if today:
            found: Temporary | None = Temporary(provider=today, ground=TemporaryGround.TODAYS)
        else:
            found = self._temporary.of(bundle, area, "", first)
        if found is None:
            return None
        return BeforeStart(
            provider=found.provider, ground=found.ground, first=first, last=starts - _ONE_DAY
        )

    def lacks(self, bundle: str, area: str, held: Held) -> bool:
        """Is there a day before the effect, or that day, on which nobody would perform?"""
        first = self.needed_from(held)
        if first is not None and first < self._effect:
            return self.before(bundle, area, held, self._effect) is None
        return False

    def needed_from(self, held: Held) -> date | None:
        """The first day before the effect that some of what she has would have nobody."""
        begins = max(held.first or self._known_on, self._known_on)
        if not held.performers:
            return begins
        ends = (self._openness.last_day(one) for one in held.performers)
        days = [max(last + _ONE_DAY, begins) for last in ends if last is not None]
        return min(days, default=None)

    def _begins(self, held: Held, first: date | None) -> date | None:
        """The day that somebody new begins: the day of effect, where those of today go on to it."""
        return self._effect if first is None else first

    def _goes_on(self, held: Held) -> str:
        """Who of those who perform today does so until the day of effect; the main one first."""
        each: Iterable[str] = (held.performer, *held.performers)
        lasting = (one for one in each if one and self._openness.last_day(one) is None)
        return next(lasting, "")

    def of_placement(self, placement: Placement, held: Held) -> Placement:
        """A placement with who performs until it begins."""
        if not placement.provider:
            return placement
        before = self.before(
            placement.bundle, placement.basis.area, held, placement.starts or self._effect
        )
        return placement if before is None else replace(placement, before=before)
