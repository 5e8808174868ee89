"""What a person should look at about one placement, as values; the words are in `hemval.texts`."""

from dataclasses import dataclass
from enum import StrEnum


class RemarkCode(StrEnum):
    """Why a person should look at what one client has of a bundle."""

    SEVERAL_PERFORMERS = "several_performers"
    """More than one performs the bundle for her today; the one with most hours is taken."""
    PERFORMER_NOT_LISTED = "performer_not_listed"
    """The list of providers does not have the one that performs for her today."""
    TOGETHER_APART = "together_apart"
    """She and another of her household have asked to be together, and are placed each for herself,
    since what is known of them differs. What the other chose is not told."""
    UNDATED_DECISION = "undated_decision"
    """Who comes first goes by the care decision; hers has no day, so that she stands last."""
    NO_DISTANCE = "no_distance"
    """She is to get the nearest provider, and no list says how far she has to any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to look at about one client and one bundle.

    `provider` is named where the remark is about one. `is_protected`: for named staff alone.
    """

    client: str
    bundle: str
    code: RemarkCode
    provider: str = ""
    is_protected: bool = False
