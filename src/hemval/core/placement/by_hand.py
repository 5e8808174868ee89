"""Places that people give instead of a rule: on which ground, by whom, and who must be two.

A rule gives everybody the same; what people give does not, and so it is told of apart. Two people
answer for each of them, whatever a municipality has decided of the rest: it is the one place where
somebody could give somebody something, and what nobody else has seen nobody can explain.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HandGround(StrEnum):
    """On which ground people give a place, as far as it is counted and published."""

    ASKED = "asked"
    """She, or who acts for her, has asked for it."""
    NEEDS = "needs"
    """What she needs: her health, her language, how she is met."""
    HOME = "home"
    """She is to have whom somebody that she lives with has."""
    CONTINUITY = "continuity"
    """She is to keep those who help her."""
    PROVIDER = "provider"
    """What a provider can do where she lives."""
    FAULT = "fault"
    """Something that the rules went by was wrong."""
    OTHER = "other"


class StaffRole(StrEnum):
    """In which role somebody gives a place."""

    CASE_MANAGER = "case_manager"
    ROUND_MANAGER = "round_manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveIt:
    """Who proposed or confirmed a place: a number that stands for her, and in which role.

    The number tells one from another in the papers of one round, and nothing else.
    """

    person: int
    role: StaffRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedByHand:
    """One place that people have given, as the papers of the round tell it: nobody's name.

    `claim` is what the certificate knows her by, empty where she came after the draw, and `leaf`
    the place that it gave her, if any. `was` is what the rules came to, and `is_exception` says
    that it was not one that a person decides.
    """

    bundle: str
    claim: str
    leaf: str | None
    was: str
    is_exception: bool
    provider: str
    starts: date
    ground: HandGround
    proposed: GaveIt
    confirmed: GaveIt
