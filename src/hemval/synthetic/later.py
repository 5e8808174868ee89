"""What has happened to made-up people between the lists of a round and the letters that go out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Client, Protection
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_plan import RoundPlan
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws

_A_DAY = timedelta(days=1)
_DAYS_OF_A_MONTH = 30


class LaterDrawer:
    """Draws who has died, moved, got protection or lost a decision since the round's lists."""

    def __init__(self, seed: int, plan: RoundPlan) -> None:
        """The later lists tell of the day before everybody is told, or before the effect."""
        self._draws = Draws(seed, "later")
        self._from = plan.facts_on
        last = min(plan.notify_by or plan.effect, plan.effect) - _A_DAY
        self._days = max(1, (last - plan.facts_on).days)
        self._months = self._days / _DAYS_OF_A_MONTH

    def client(self, client: Client) -> Client:
        """The client as a later list tells of her."""
        if client.died or client.moved_out:
            return client
        if self._happens(shares.DIES_IN_A_MONTH):
            return replace(client, died=self._day())
        if self._happens(shares.MOVES_IN_A_MONTH):
            return replace(client, moved_out=self._day())
        if not client.protection.is_known and self._happens(shares.PROTECTED_IN_A_MONTH):
            since = Protection(confidentiality_marked_from=self._day())
            return replace(client, protection=since)
        return client

    def grants(self, grants: Sequence[Grant]) -> tuple[Grant, ...]:
        """Her services; now and then all her decisions have ended."""
        if not self._happens(shares.DECISIONS_END_IN_A_MONTH):
            return tuple(grants)
        last = self._day()
        return tuple(
            replace(grant, period=Period(grant.period.first, last))
            if grant.period.holds(last)
            else grant
            for grant in grants
        )

    def _happens(self, in_a_month: float) -> bool:
        return self._draws.chance(in_a_month * self._months)

    def _day(self) -> date:
        return self._from + timedelta(days=self._draws.between(1, self._days))
