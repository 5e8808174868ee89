"""What lies behind each claim: whose it is, what she wished, and what was not taken up and why."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from hemval.core.allocation.problem import Problem
from hemval.core.choosing import CountedChoice
from hemval.core.reason import RuleRef
from hemval.core.system.capacity import Holder
from hemval.core.system.values import Percent


class Standing(StrEnum):
    """How a claim stands when places are allocated."""

    CHOSE = "chose"
    """A choice with wishes counts."""
    DECLINED = "declined"
    """She has said that she does not wish to choose; placed as the silent are."""
    SILENT = "silent"
    """Nothing has come from her."""
    UNDECIDED = "undecided"
    """A person must first decide which of her choices counts."""
    ATTENTION = "attention"
    """She is silent, and a named person must look before a rule places her."""
    NOT_ASKED = "not_asked"
    """Her letter waits, so that her silence says nothing."""
    OUTSIDE = "outside"
    """She has the bundle and is not in the round; she takes up room where she is."""


class WishGone(StrEnum):
    """Why a stated wish was not taken up, before any place was allocated."""

    UNKNOWN_PROVIDER = "unknown_provider"
    REPEATED = "repeated"
    """The same provider stands earlier among her wishes."""
    NOT_IN_AREA = "not_in_area"
    NOT_FOR_BUNDLE = "not_for_bundle"
    NO_CONTRACT = "no_contract"
    """It has no contract on the day of effect."""
    NO_LICENCE = "no_licence"
    LEAVING = "leaving"
    TAKES_NOBODY_NEW = "takes_nobody_new"
    TOO_LARGE = "too_large"
    """The whole cap of the provider is smaller than what she is granted."""
    AFTER_TODAY = "after_today"
    """It stands after her provider of today, where she keeps her place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneWish:
    """One stated wish that was not taken up; `number` is its place among her wishes, from 1."""

    number: int
    provider: str
    why: WishGone


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimBasis:
    """What lies behind one claim of a problem.

    `claim`: the receipt hash that the problem names it by. `clients`: one client, or those of a
    household that asked to be together. `stated`: the providers wished for, as she wrote them.
    `today`: the provider that performs the bundle today; empty when nobody does, and of several who
    differ. `each_today` is then that of each of `clients`, else empty. `size`: as in the problem.
    `rule`: the rule that governs her place if she is silent. `is_protected`: only named staff may
    see it. `is_day_tied`: the choice came on a day of which some choice lacks its hour, so that the
    lottery decided among all of that day. `lacks_distance`: she is to get the nearest, and it is
    not known how far she has to any that she may have.
    """

    claim: str
    bundle: str
    clients: tuple[str, ...]
    area: str
    standing: Standing
    is_protected: bool = False
    choice: CountedChoice | None = None
    stated: tuple[str, ...] = ()
    gone: tuple[GoneWish, ...] = ()
    waits_if_full: bool = False
    today: str = ""
    each_today: tuple[str, ...] = ()
    size: int = 1
    rule: RuleRef | None = None
    is_day_tied: bool = False
    lacks_distance: bool = False

    def of_client(self, client: str) -> Self:
        """What lies behind the claim, as it is for one of those who are placed as one."""
        if not self.each_today:
            return self
        today = self.each_today[self.clients.index(client)]
        return replace(self, today=today, each_today=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One cap of a bundle, and what it rests on.

    `amount` is as the problem counts (persons, or minutes a month); `node` is the node of the
    problem that has it. `rule` is the share or cap of the system, None for a cap of the provider's
    own. Of a share, `share` is the percentage and `base` what it was counted of.
    """

    holder: Holder
    amount: int
    node: str = ""
    rule: RuleRef | None = None
    share: Percent | None = None
    base: int | None = None

    def at(self, node: str) -> Self:
        """The same cap, at a node of the problem."""
        return replace(self, node=node)


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleProblem:
    """One bundle of a round, ready to be frozen.

    In `problem` each `order` is 0, since nothing is drawn. `precedence` gives each claim a whole
    number that comes before the lottery, lower first (time received, decision date; the same for
    all where the lottery alone decides). `bases` are in the order of the problem's claims.
    `providers` tells which provider each leaf is, and `rooms` what each cap rests on.
    """

    bundle: str
    problem: Problem
    precedence: tuple[int, ...]
    bases: tuple[ClaimBasis, ...]
    providers: dict[str, str]
    rooms: tuple[Room, ...] = ()
