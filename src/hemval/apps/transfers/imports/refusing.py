"""Why a list stays as it is."""

from enum import StrEnum

from hemval.apps.refused import Refused
from hemval.core.fault import Fault


class ImportRefusal(StrEnum):
    """Why a list stays as it is; its words are `transfers-refused-…`."""

    ALREADY_TAKEN = "already_taken"
    NOT_READ = "not_read"
    SET_ASIDE = "set_aside"
    LIST_SINCE = "list_since"
    """Another list was taken since it was read or taken."""
    UNDER_WAY = "under_way"
    """Work on it goes on."""
    OTHER_FIRST = "other_first"
    """Another list is being taken or taken back, or was interrupted in it."""
    NOT_TAKEN = "not_taken"
    FORGOTTEN = "forgotten"
    """What was before it is not kept any more."""


class ImportRefused(Refused):
    """A list stays as it is."""

    words = "transfers-refused-"


class ColumnsRefused(Exception):
    """The columns of a list cannot be as they are; `faults` are everything that is wrong."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        """Keep what is wrong."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
