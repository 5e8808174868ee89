"""An explanation: what a round came to for one person and bundle, and why, as codes and numbers.

It tells of nobody else: no name, no id, no area of another, and no number behind which fewer than
`FEWEST` stand. Not even that somebody she lives with has chosen otherwise.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.allocation.answer import Key
from hemval.core.claims.claims import Standing, WishGone
from hemval.core.lottery.small_numbers import FEWEST_SHOWN
from hemval.core.placement.placements import (
    Heard,
    HelpedBy,
    PlacementCode,
    QueuePlace,
    Temporary,
)
from hemval.core.placement.put_right import PutRight
from hemval.core.reason import RuleRef
from hemval.core.system.capacity import Holder

FEWEST = FEWEST_SHOWN
"""A number behind which fewer people than this stand is told to nobody."""


class WhyNot(StrEnum):
    """Why a wish that was taken up was not met."""

    FULL = "full"
    """The provider had no room for her."""
    FULL_TOGETHER = "full_together"
    """Several providers share a cap, and it had no room for her."""
    CLOSED = "closed"
    """Somebody before her did not fit, and then nobody behind is let in (`closing`, `soft`)."""
    PASSED_OVER = "passed_over"
    """The same, in the last scan of the ordered method."""
    HELD_BACK = "held_back"
    """She would have taken no more room in the shared cap than she does, but somebody before her
    wished for the place, and did not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNumber:
    """What another number in the order would have given her, all else as it was.

    `number`: with it she would have got the wish, and with the next one not. None: not even the
    first number would have sufficed.
    """

    number: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetWish:
    """A stated wish, better than what she got, and why it was not met.

    `number` is its place among her wishes, from 1. `holder`: whose room was full, where it is not
    the provider's own. `area`: hers, where the provider's own room is for that area alone.
    `capacity`: how much room that is. `rule`: what that room rests on, None
    where it is a provider's own. `needed` and `left`: minutes a month.
    `own` is her key there, `last` that of the last one admitted. What is None is not told: it does
    not matter, or too few stand behind it, which `is_withheld` says. `is_overtaken`: somebody
    behind her got in, since that one needed less additional room. `other`: what another number in
    the order would have given; None where it is not surely known.
    """

    number: int
    provider: str
    why: WhyNot | WishGone
    holder: Holder | None = None
    area: str = ""
    rule: RuleRef | None = None
    capacity: int | None = None
    needed: int | None = None
    left: int | None = None
    own: Key | None = None
    last: Key | None = None
    is_withheld: bool = False
    is_overtaken: bool = False
    other: OtherNumber | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BySilence:
    """How the rule for the silent came to its provider, or to none.

    `metres`: how far she has to it (`nearest`); `nearer_full`: one that is nearer had no room.
    `among`: among how many it was drawn, None where that is not surely known. `shut`: one that the
    rule would else have counted with had not had room for all who chose it, and so takes nobody who
    is silent, whether any room is left there or not.
    """

    metres: int | None = None
    nearer_full: bool = False
    among: int | None = None
    shut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why it came out as it did for one person and one bundle.

    `provider` is empty while she has no place. `stated`: how many wishes she stated. `order`: her
    number, where it mattered. `is_day_tied`: her choice came on a day of which some choice lacks
    its hour, so that the lottery decided among all of that day. `rule` governs her place where she
    is silent; the order and the room have theirs in the round's terms. `put_right`: what a
    correction did for her. `people`: more than one where she and others of her household asked to
    be together, and were placed as one. `helped_by`: who helps until her place begins, or until she
    has one. `heard`: what has come from her, where no wish of hers counts.
    """

    client: str
    bundle: str
    code: PlacementCode
    standing: Standing
    provider: str = ""
    today: str = ""
    stated: int = 0
    wish: int | None = None
    starts: date | None = None
    temporary: Temporary | None = None
    people: int = 1
    order: int | None = None
    is_day_tied: bool = False
    wishes: tuple[UnmetWish, ...] = ()
    queue: tuple[QueuePlace, ...] = ()
    rule: RuleRef | None = None
    silence: BySilence | None = None
    put_right: PutRight | None = None
    helped_by: tuple[HelpedBy, ...] = ()
    heard: Heard | None = None

    @property
    def is_joint(self) -> bool:
        """Were she and others of her household placed as one?"""
        return self.people > 1
