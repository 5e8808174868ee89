"""When a fact that providers are compared by is held back, and when it is old."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hemval.core.system.rule import Kind, Rule, in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonRule(Rule):
    """How many must have answered for a result to be shown, and for how long a fact is new.

    `counts_room`: pages tell where there is room by what places are taken, and not only by what
    lists say of a provider.
    """

    fewest_answers: int
    old_after_months: int
    counts_room: bool = True


ASSUMED = ComparisonRule(kind=Kind.UNKNOWN, fewest_answers=7, old_after_months=12)
"""What holds where the municipality has said nothing: an assumption, and told as one. A result
with fewer answers than seven says too little of the provider, and may say too much of those who
answered; a year is how often the national survey is held, and the municipality follows up."""


def comparison_rule(rules: Iterable[ComparisonRule], on: date) -> ComparisonRule:
    """The rule that governs a day; `ASSUMED` where the municipality has none."""
    return next(iter(in_force(rules, on)), ASSUMED)
