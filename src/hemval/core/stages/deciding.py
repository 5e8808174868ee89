"""What is in the way of reviewing an allocation, and of deciding it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.system.deciding import DecidedBy
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


class ReviewRefusal(StrEnum):
    """Why an allocation is not reviewed or decided."""

    NOT_ALLOCATED = "not_allocated"
    BY_HAND_WAITS = "by_hand_waits"
    """A place by hand is proposed, and nobody has answered."""
    NOT_REVIEWED = "not_reviewed"
    SAME_PERSON = "same_person"
    """Who has reviewed it cannot decide it."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationStands:
    """How far an allocation has come; `reviewed_by` is a number that stands for a person."""

    is_allocated: bool
    is_decided: bool
    by_hand_waiting: int
    reviewed_by: int | None


def needs_two(system: System, on: date) -> bool:
    """Do two people answer for a decision on a day? They do unless the municipality says not."""
    rules = in_force(system.four_eyes, on)
    return not rules or rules[0].decided_by is DecidedBy.TWO


def why_not_reviewed(stands: AllocationStands) -> ReviewRefusal | None:
    """What is in the way of saying that an allocation has been reviewed."""
    if stands.is_decided:
        return ReviewRefusal.DECIDED
    if not stands.is_allocated:
        return ReviewRefusal.NOT_ALLOCATED
    return ReviewRefusal.BY_HAND_WAITS if stands.by_hand_waiting else None


def why_not_decided(stands: AllocationStands, by: int, *, by_two: bool) -> ReviewRefusal | None:
    """What is in the way of somebody's deciding an allocation; `by_two`: as `needs_two` says."""
    why = why_not_reviewed(stands)
    if why is not None:
        return why
    if stands.reviewed_by is None:
        return ReviewRefusal.NOT_REVIEWED
    return ReviewRefusal.SAME_PERSON if by_two and stands.reviewed_by == by else None
