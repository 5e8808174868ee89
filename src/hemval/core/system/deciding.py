"""How many must see an allocation before it is decided."""

from dataclasses import dataclass
from enum import StrEnum

from hemval.core.system.rule import Rule


class DecidedBy(StrEnum):
    """Who answers for what people are told."""

    TWO = "two"
    """One person reviews the allocation, and another decides."""
    ONE = "one"
    """Who has reviewed it may decide it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FourEyesRule(Rule):
    """Whether two people are needed to decide an allocation (fyra ögon).

    A place that people give instead of a rule always needs two, whatever is said here.
    """

    decided_by: DecidedBy
