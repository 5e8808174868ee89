"""Totals of a round: each way of counting adds up to every row of the clients' list.

A protected person is counted as protected and as nothing else: no area, no language, no reason. A
row that could not be taken is counted as rejected.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.invitation.outcome import (
    Invitation,
    Invitations,
    Outcome,
    Waits,
)

PROTECTED = str(Outcome.PROTECTED)
REJECTED = str(Outcome.REJECTED)
UNKNOWN = "unknown"


class CountedBy(StrEnum):
    """The ways in which everybody is counted."""

    OUTCOME = "outcome"
    AREA = "area"
    LANGUAGE = "language"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How many stand where, counted four ways; every one of them adds up to `rows`."""

    rows: int
    by_outcome: Mapping[str, int]
    by_area: Mapping[str, int]
    by_language: Mapping[str, int]
    by_reason: Mapping[str, int]

    @property
    def each_way(self) -> Mapping[CountedBy, Mapping[str, int]]:
        """The same numbers, by the way they are counted."""
        return {
            CountedBy.OUTCOME: self.by_outcome,
            CountedBy.AREA: self.by_area,
            CountedBy.LANGUAGE: self.by_language,
            CountedBy.REASON: self.by_reason,
        }


def totals(invitations: Invitations) -> Totals:
    """Count everybody."""
    return Totals(
        rows=len(invitations.each) + invitations.rejected,
        by_outcome=_count(invitations, lambda one: str(one.outcome)),
        by_area=_count(invitations, lambda one: one.area or UNKNOWN),
        by_language=_count(invitations, lambda one: one.language),
        by_reason=_count(invitations, main_reason),
    )


def main_reason(one: Invitation) -> str:
    """The one reason she is counted under, whether she is protected or not."""
    if one.outcome is Outcome.LEFT_OUT:
        return str(one.reasons[0].code)
    if one.outcome is Outcome.LOOK_FIRST:
        return next(str(concern.code) for concern in one.concerns if concern.waits is Waits.LETTER)
    return str(one.outcome)


def _count(invitations: Invitations, key: Callable[[Invitation], str]) -> Mapping[str, int]:
    counted = Counter(PROTECTED if one.is_protected else key(one) for one in invitations.each)
    if invitations.rejected:
        counted[REJECTED] += invitations.rejected
    return dict(sorted(counted.items()))
