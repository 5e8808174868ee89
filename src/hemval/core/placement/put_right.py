"""What a correction did for one person: what she was told before, what was right, and why."""

from dataclasses import dataclass
from enum import StrEnum


class PutRightCode(StrEnum):
    """What a correction came to for one client and one bundle."""

    RESTORED = "restored"
    """The right run gives her a better place than she was told of, and she gets it."""
    GOT_PLACE = "got_place"
    """She had no place, and the right run gives her one."""
    KEPT_PROMISE = "kept_promise"
    """The right run gives her no better place, and she keeps what she was told of."""
    GAVE_WAY = "gave_way"
    """What she was told of cannot lawfully be hers; she gets what is right."""
    NEWLY_IN = "newly_in"
    """She was not placed before, and is in the round now."""
    LEFT = "left"
    """She was placed before, and is not in the round any more."""


class FaultLay(StrEnum):
    """What the fault was in, as far as one person may be told.

    It is never told that it lay in what was noted of another.
    """

    HERS = "hers"
    """In what was noted of her: her choice, her decision, who helps her today."""
    ROOM = "room"
    """In what was noted of providers, of their room, or of the rules."""
    ROUND = "round"
    """Elsewhere in the round, so that places were given anew."""


class GaveWay(StrEnum):
    """Why a place that was promised cannot be hers."""

    UNKNOWN_PROVIDER = "unknown_provider"
    LEAVING = "leaving"
    NO_CONTRACT = "no_contract"
    NO_LICENCE = "no_licence"
    NOT_FOR_BUNDLE = "not_for_bundle"
    NOT_IN_AREA = "not_in_area"
    KEPT_ANOTHER = "kept_another"
    """She was silent and told that she keeps whom she has, and that is another."""
    OUTSIDE = "outside"
    """She was not in the round, and was promised nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutRight:
    """What a correction did for one client and one bundle.

    `promised`: the provider that she was told of, empty where she had no place. `right`: the one
    that the right run gives, empty where it gives none. `gave_way`: why the promise did not hold.
    """

    code: PutRightCode
    lay: FaultLay
    promised: str = ""
    right: str = ""
    gave_way: GaveWay | None = None
