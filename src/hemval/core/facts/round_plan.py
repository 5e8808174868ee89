"""A round's plan: what `round.toml` says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind


class ValueSource(StrEnum):
    """Where the public value of a draw comes from."""

    DRAND = "drand"
    """A round of the public randomness beacon drand."""
    RFC3797 = "rfc3797"
    """Published numbers of a coming day, such as drawn lottery rows (RFC 3797)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedValue:
    """The public value that the plan names before anybody can know it (`[draw]`).

    `chain` and `round` are those of drand; `names` (in the file: `from`) are the sources of
    RFC 3797, in the order that they count.
    """

    source: ValueSource
    chain: str = ""
    round: int | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOff:
    """Who answers for that the post of the last day is registered, and since when."""

    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPlan:
    """Which system, why, and when (all dates are whole days).

    `facts_on`: the day the lists tell of. `share_base_on`: the day of the hours that shares are
    counted of. `notify_by`: the last day for everybody to have got her outcome. `leaving`: the
    provider that leaves, in a round of kind provider exit. `is_exercise`: nobody in it is real.
    `temporary_performer`: the provider that performs for those who have none yet. `signed_off` and
    `draw` are asked for before the lists of a real round are frozen.
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
    temporary_performer: str = ""
    signed_off: SignedOff | None = None
    draw: NamedValue | None = None
