"""Why a round stays as it is."""

from collections.abc import Sequence
from enum import StrEnum

from hemval.apps.refused import Refused
from hemval.core.round.lacking import Lacking


class RoundRefusal(StrEnum):
    """Why a round stays as it is; its words are `rounds-refused-…`."""

    KEY_TAKEN = "key_taken"
    """There is a round of that id."""
    HOLDS = "holds"
    """People have been told of what somebody would change, or it is frozen."""
    FROZEN = "frozen"
    NOBODY_INVITED = "nobody_invited"
    NO_EXERCISE = "no_exercise"
    """Only in an exercise it can be another day."""
    NOT_DECIDED = "not_decided"
    LACKS = "lacks"
    """Something is missing before its next step."""


class RoundRefused(Refused):
    """A round stays as it is; `names` are the fields of its plan that hold."""

    words = "rounds-refused-"

    def __init__(self, why: RoundRefusal, *, names: Sequence[str] = ()) -> None:
        """Keep why, and which fields."""
        super().__init__(why)
        self.names = tuple(names)


class Lacks(RoundRefused):
    """A round lacks something before its next step; `lacks` is what."""

    def __init__(self, lacks: Sequence[Lacking]) -> None:
        """Keep what."""
        super().__init__(RoundRefusal.LACKS)
        self.lacks = tuple(lacks)
