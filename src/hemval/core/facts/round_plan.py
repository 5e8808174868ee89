"""A round's plan: what `round.toml` says."""

from dataclasses import dataclass
from datetime import date

from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPlan:
    """Which system, why, and when (all dates are whole days).

    `facts_on`: the day the lists tell of. `share_base_on`: the day of the hours that shares are
    counted of. `notify_by`: the last day for everybody to have got her outcome. `leaving`: the
    provider that leaves, in a round of kind provider exit. `is_exercise`: nobody in it is real.
    """

    id: str
    system: str
    kind: RoundKind
    facts_on: date
    announced: date | None = None
    opens: date | None = None
    closes: date | None = None
    share_base_on: date | None = None
    notify_by: date | None = None
    effect: date
    order_source: OrderBy | None = None
    leaving: str = ""
    is_exercise: bool = False
