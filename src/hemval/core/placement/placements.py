"""The outcome of a round: who performs what for whom from when, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.claims.claims import ClaimBasis
from hemval.core.placement.put_right import PutRight
from hemval.core.reason import RuleRef


class PlacementCode(StrEnum):
    """What a round came to for one client and one bundle."""

    FIRST_WISH = "first_wish"
    LATER_WISH = "later_wish"
    STAYS_BY_WISH = "stays_by_wish"
    """She wished for the provider she has."""
    STAYS_WISH_NOT_MET = "stays_wish_not_met"
    """What she wished for had no room, and she keeps the provider she has."""
    STAYS_WISH_GONE = "stays_wish_gone"
    """None of her wishes could be taken up, and she keeps the provider she has."""
    WISH_NOT_MET = "wish_not_met"
    """What she wished for had no room; she is called before she is placed."""
    WISH_GONE = "wish_gone"
    """None of her wishes could be taken up; she is called before she is placed."""
    STAYS_SILENT = "stays_silent"
    """She did not choose, and keeps the provider she has."""
    SILENT_MUNICIPAL = "silent_municipal"
    SILENT_ROTATION = "silent_rotation"
    SILENT_DRAW = "silent_draw"
    SILENT_NEAREST = "silent_nearest"
    SILENT_LARGEST_FREE = "silent_largest_free"
    NO_ROOM = "no_room"
    """She did not choose, and the rule found nobody with room."""
    NO_DISTANCE = "no_distance"
    """She did not choose, is to get the nearest, and it is not known how far she has to any."""
    NO_RULE = "no_rule"
    """She did not choose, and the rule says nothing of one who has nobody today."""
    WAITS_FOR_DECISION = "waits_for_decision"
    """A person must decide which choice counts."""
    WAITS_FOR_LOOK = "waits_for_look"
    """A named person is to look before a rule places her."""
    NOT_ASKED = "not_asked"
    """Her letter waits, so that she has not been asked."""
    OUTSIDE = "outside"
    """She is not in the round, and nothing changes."""
    PROMISED = "promised"
    """In a correction: she keeps the place that she was told of, which the right run does not give
    her."""


TO_BE_DECIDED = frozenset(
    {
        PlacementCode.WAITS_FOR_DECISION,
        PlacementCode.WAITS_FOR_LOOK,
        PlacementCode.NOT_ASKED,
        PlacementCode.NO_ROOM,
        PlacementCode.NO_DISTANCE,
        PlacementCode.NO_RULE,
    }
)
"""Those whose place a person decides."""
WISHED_IN_VAIN = frozenset(
    {
        PlacementCode.STAYS_WISH_NOT_MET,
        PlacementCode.STAYS_WISH_GONE,
        PlacementCode.WISH_NOT_MET,
        PlacementCode.WISH_GONE,
    }
)
"""Those who had wished, and got nothing of it."""


class TemporaryGround(StrEnum):
    """Why a provider performs for the time being."""

    TODAYS = "todays"
    """The provider that has it today goes on."""
    NAMED = "named"
    """The round's plan names it."""
    MUNICIPAL = "municipal"
    """The municipality's own unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Temporary:
    """Who performs until the one who has no place has got one.

    `first`: the first day it does; None where it has done so all along.
    """

    provider: str
    ground: TemporaryGround
    first: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeStart:
    """Who performs from a day through another, both included, until her place begins."""

    provider: str
    ground: TemporaryGround
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePlace:
    """A place in the queue for a provider that was full, counted from 1.

    `area`: the area that the queue is for, where the provider's room is counted by area; else
    empty.
    """

    provider: str
    place: int
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpedBy:
    """One who helps her until her place begins, or until she has got one.

    `first` is None where it helps her today; `last` is None where the day is not known yet.
    """

    provider: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What has come from one who has no choice with wishes that counts.

    `declined`: she has said that she does not wish to choose. `came`: the day that the first came
    of what came after the last day, which was `closed`; `is_change`: it is taken as a wish to
    change, since people may change at any time.
    """

    declined: bool = False
    came: date | None = None
    closed: date | None = None
    is_change: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """What a round came to for one client and one bundle.

    `provider` is empty while she has no place, and `temporary` is then who performs. `wish` is the
    number of the wish that was met, as she wrote them. `starts` is the day the new provider begins,
    None where nothing changes. `before`: who performs in the last days before that day, where those
    who do so today are not there any more. `queue`: where she waits for better wishes, if she asked
    to. `put_right`: in a correction, what it did for her; None where all is as she was told.
    `is_parted`: she and somebody she lives with asked to be together, and got different performers.
    `helped_by` and `heard` are what she is told besides (`besides.py`).
    """

    client: str
    bundle: str
    basis: ClaimBasis
    code: PlacementCode
    provider: str = ""
    wish: int | None = None
    starts: date | None = None
    temporary: Temporary | None = None
    before: BeforeStart | None = None
    queue: tuple[QueuePlace, ...] = ()
    rule: RuleRef | None = None
    put_right: PutRight | None = None
    is_parted: bool = False
    helped_by: tuple[HelpedBy, ...] = ()
    heard: Heard | None = None

    @property
    def performer(self) -> str:
        """Who performs on the day of effect: there is always exactly one."""
        return self.provider or (self.temporary.provider if self.temporary else "")

    @property
    def stays(self) -> bool:
        """Does she keep the provider she has?"""
        return self.provider != "" and self.provider == self.basis.today

    @property
    def is_called_first(self) -> bool:
        """Does somebody ring her before she gets a letter?"""
        unmet = {PlacementCode.WISH_NOT_MET, PlacementCode.WISH_GONE}
        return self.code in unmet or self.is_parted

    @property
    def must_be_decided(self) -> bool:
        """Does a person decide before she is placed? Not where a promise has decided it."""
        return self.code in TO_BE_DECIDED
